//! A worker on a socket of its own, a client that speaks the protocol, and a backend that says words backwards.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use kumara_translator::{
    Backend, BackendError, Catalogue, Draft, Limits, Manifest, Model, Pieces, Sentence, Tokenisation, Worker, bind,
    protocol::{Answer, Hello, Request, Segment, VERSION},
    serve,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{
        UnixStream,
        unix::{OwnedReadHalf, OwnedWriteHalf},
    },
    task::JoinHandle,
    time::timeout,
};

/// Loads anything but a model whose file says "broken"; counts.
#[derive(Clone, Default)]
pub struct Backwards {
    pub loads: Arc<AtomicUsize>,
    /// How long a batch takes.
    pub takes: Duration,
}

struct Loaded(Duration);

impl Backend for Backwards {
    fn load(&self, folder: &Path, _: &Manifest) -> Result<Box<dyn Model>, BackendError> {
        self.loads.fetch_add(1, Ordering::Relaxed);
        match std::fs::read_to_string(folder.join("model.bin")).unwrap().as_str() {
            "broken" => Err(BackendError("no model of a known kind".to_owned())),
            _ => Ok(Box::new(Loaded(self.takes))),
        }
    }

    fn sentence_pieces(&self, _: &Path, _: &Manifest) -> Result<Box<dyn Pieces>, BackendError> {
        Err(BackendError("not here".to_owned()))
    }
}

impl Model for Loaded {
    fn translate(&self, sentences: &[Sentence]) -> Result<Vec<Vec<String>>, BackendError> {
        std::thread::sleep(self.0);
        if sentences.iter().any(|sentence| sentence.tokens.iter().any(|token| token == "poison")) {
            return Err(BackendError("poisoned".to_owned()));
        }
        let backwards = |token: &String| token.chars().rev().collect();
        Ok(sentences.iter().map(|sentence| sentence.tokens.iter().map(backwards).collect()).collect())
    }
}

/// A folder with models that translate one pair each.
pub struct Models {
    pub folder: tempfile::TempDir,
}

impl Models {
    pub fn new(models: &[(&str, &str, (&str, &str))]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, content, (from, to)) in models {
            let model = folder.path().join(name);
            std::fs::create_dir(&model).unwrap();
            std::fs::write(model.join("model.bin"), content).unwrap();
            let pairs = vec![(from.parse().unwrap(), to.parse().unwrap())];
            let tokenisation = Some(Tokenisation::Whitespace);
            let draft = Draft { licence: "MIT".into(), tokenisation, pairs, languages: BTreeMap::new() };
            draft.write(&model, false).unwrap();
        }
        Self { folder }
    }

    pub fn serve(&self, backend: Backwards, limits: Limits) -> Served {
        let socket = self.folder.path().join("translator.sock");
        let worker = Worker::start(Catalogue::read(self.folder.path()).unwrap(), backend, limits);
        let serving = tokio::spawn(serve(bind(&socket).unwrap(), worker));
        Served { socket, serving }
    }
}

pub struct Served {
    pub socket: PathBuf,
    serving: JoinHandle<std::io::Result<()>>,
}

impl Drop for Served {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Served {
    pub async fn client(&self) -> Client {
        let mut client = self.stranger().await;
        let hello = client.ask(&Request::Hello { version: VERSION }).await;
        assert!(matches!(hello, Answer::Hello(Hello { version: VERSION, .. })), "{hello:?}");
        client
    }

    /// One who has not said hello.
    pub async fn stranger(&self) -> Client {
        let (input, output) = UnixStream::connect(&self.socket).await.unwrap().into_split();
        Client { lines: BufReader::new(input).lines(), output }
    }
}

pub struct Client {
    lines: tokio::io::Lines<BufReader<OwnedReadHalf>>,
    pub output: OwnedWriteHalf,
}

impl Client {
    pub async fn send(&mut self, request: &Request) {
        let line = format!("{}\n", serde_json::to_string(request).unwrap());
        self.output.write_all(line.as_bytes()).await.unwrap();
    }

    /// `None` when the worker has closed.
    pub async fn answer(&mut self) -> Option<Answer> {
        let line = timeout(Duration::from_secs(10), self.lines.next_line()).await.unwrap();
        line.ok().flatten().map(|line| serde_json::from_str(&line).unwrap())
    }

    pub async fn ask(&mut self, request: &Request) -> Answer {
        self.send(request).await;
        self.answer().await.unwrap()
    }

    pub async fn translate(&mut self, id: u64, segments: &[&str]) -> Vec<Segment> {
        match self.ask(&translate(id, segments)).await {
            Answer::Translated { id: of, segments, .. } if of == id => segments,
            other => panic!("{other:?}"),
        }
    }
}

pub fn translate(id: u64, segments: &[&str]) -> Request {
    let segments = segments.iter().map(|segment| (*segment).to_owned()).collect();
    Request::Translate { id, from: "en".parse().unwrap(), to: "de".parse().unwrap(), segments }
}

pub fn text(text: &str) -> Segment {
    Segment::Text(text.to_owned())
}
