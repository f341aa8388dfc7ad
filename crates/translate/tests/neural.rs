//! The worker's client: against the worker itself, with a backend that only knows how to shout.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use kumara_model::Clock;
use kumara_translate::{
    Batch, Budget, BudgetLimits, Engine, EngineError, Neural, NoStore, Outcome, Pair, Request, Setup, Translator,
};
use kumara_translator::{
    Backend, BackendError, Catalogue, Draft, Limits, Manifest, Model, Pieces, Sentence, Tokenisation, Worker, bind,
    serve,
};
use tokio::task::JoinHandle;

struct Shout;

impl Backend for Shout {
    fn load(&self, _: &Path, _: &Manifest) -> Result<Box<dyn Model>, BackendError> {
        Ok(Box::new(Shout))
    }

    fn sentence_pieces(&self, _: &Path, _: &Manifest) -> Result<Box<dyn Pieces>, BackendError> {
        Err(BackendError("not here".to_owned()))
    }
}

impl Model for Shout {
    fn translate(&self, sentences: &[Sentence]) -> Result<Vec<Vec<String>>, BackendError> {
        let shout = |sentence: &Sentence| sentence.tokens.iter().map(|token| token.to_uppercase() + "O").collect();
        Ok(sentences.iter().map(shout).collect())
    }
}

/// A worker in this process; gone, with all its connections, when dropped.
struct Served(tokio::runtime::Runtime);

fn socket(folder: &Path) -> PathBuf {
    folder.join("translator.sock")
}

fn model(folder: &Path, name: &str, to: &str) {
    std::fs::create_dir(folder.join(name)).unwrap();
    std::fs::write(folder.join(name).join("model.bin"), name).unwrap();
    let pairs = vec![("en".parse().unwrap(), to.parse().unwrap())];
    let tokenisation = Some(Tokenisation::Whitespace);
    Draft { licence: "MIT".into(), tokenisation, pairs, languages: BTreeMap::new() }
        .write(&folder.join(name), false)
        .unwrap();
}

impl Served {
    fn start(folder: &Path) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let catalogue = Catalogue::read(folder).unwrap();
        let listener = bind(&socket(folder)).unwrap();
        let _serving: JoinHandle<_> =
            runtime.spawn(async move { serve(listener, Worker::start(catalogue, Shout, Limits::default())).await });
        Self(runtime)
    }

    fn stop(self) {
        self.0.shutdown_background();
    }
}

fn pair(to: &str) -> Pair {
    Pair { from: "en".parse().unwrap(), to: to.parse().unwrap() }
}

async fn texts(engine: &Neural, to: &str, segments: &[&str]) -> Result<Vec<String>, EngineError> {
    let Pair { from, to } = pair(to);
    let segments = segments.iter().map(|segment| (*segment).to_owned()).collect();
    let answers = engine.translate(&Batch { from, to, segments }).await?;
    Ok(answers.into_iter().map(|answer| answer.text).collect())
}

fn request(text: &str, to: &str) -> Request {
    Request {
        scripts_only: false,
        text: text.into(),
        from: Some("en".parse().unwrap()),
        to: to.parse().unwrap(),
        likely: vec![],
        member: None,
    }
}

#[tokio::test]
async fn words_go_to_the_model_and_slots_stay() {
    let folder = tempfile::tempdir().unwrap();
    model(folder.path(), "en-es", "es-ES");
    let served = Served::start(folder.path());
    let engine = Neural::new(socket(folder.path()));
    assert_eq!((engine.pairs(), engine.trouble()), (vec![pair("es")], None));
    let segments = ["met \u{e000} at home \u{e101}!", "", "\u{e000}", "12 :)"];
    assert_eq!(
        texts(&engine, "es", &segments).await.unwrap(),
        ["METO \u{e000} ATO HOMEO \u{e101}!", "", "\u{e000}", "12 :)"]
    );
    // More parts than one request may have.
    let many = ["one"; 150];
    assert_eq!(texts(&engine, "es", &many).await.unwrap(), ["ONEO"; 150]);
    let problem = texts(&engine, "es", &["one", &"x ".repeat(300)]).await.unwrap();
    assert_eq!(problem, ["ONEO", ""], "what the pipeline refuses and tries in parts");
    assert_eq!(
        texts(&engine, "es", &[&"x ".repeat(300)]).await,
        Err(EngineError::BadAnswer("no sentence was translated"))
    );
    assert_eq!(texts(&engine, "fr", &["one"]).await, Err(EngineError::UnsupportedPair));
    served.stop();
}

#[tokio::test]
async fn a_note_goes_the_whole_way() {
    let folder = tempfile::tempdir().unwrap();
    model(folder.path(), "en-es", "es");
    let served = Served::start(folder.path());
    let setup = Setup { neural_socket: Some(socket(folder.path())), ..Setup::default() };
    let launcher = kumara_translate::Launcher { path: "/nowhere".into(), arguments: vec![] };
    let budget = Budget::new(Clock::system(), BudgetLimits::default());
    let translator = Translator::new(setup.engines(launcher).unwrap(), Arc::new(NoStore), budget);
    let read = translator.translate(request("I met @ana.b near the old station 😂", "es")).await;
    assert_eq!(
        (read.outcome, read.text().as_str()),
        (Outcome::Translated, "IO METO @ana.b NEARO THEO OLDO STATIONO 😂")
    );
    assert_eq!(read.engines, ["CTranslate2"]);
    served.stop();
}

#[tokio::test]
async fn a_worker_that_goes_is_said_and_one_that_comes_is_found() {
    let folder = tempfile::tempdir().unwrap();
    model(folder.path(), "en-es", "es");
    let engine = Arc::new(Neural::new(socket(folder.path())));
    assert!(engine.pairs().is_empty());
    let trouble = engine.trouble().unwrap();
    assert!(trouble.contains("nobody answers on") && trouble.contains("kumara-translator serve"), "{trouble}");
    let budget = Budget::new(Clock::system(), BudgetLimits::default());
    let translator = Translator::new(vec![engine.clone()], Arc::new(NoStore), budget);
    assert!(translator.matrix().direct().is_empty());

    // It comes: found by itself, some seconds after the last look.
    let served = Served::start(folder.path());
    let found = async {
        while translator.matrix().direct().is_empty() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(15), found).await.unwrap();
    assert_eq!(engine.trouble(), None);
    let first = engine.version().into_owned();
    assert_eq!(translator.translate(request("see you soon", "es")).await.text(), "SEEO YOUO SOONO");

    // It goes, and its pairs stay, for what it has translated is good.
    served.stop();
    let gone = async {
        while texts(&engine, "es", &["one"]).await.is_ok() {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), gone).await.unwrap();
    assert!(matches!(texts(&engine, "es", &["one"]).await, Err(EngineError::Unreachable(_))));
    assert_eq!((translator.matrix().direct(), engine.version().into_owned()), (vec![pair("es")], first.clone()));

    // It comes back with another model: the next text finds it, and its version is another one.
    model(folder.path(), "en-fr", "fr");
    let served = Served::start(folder.path());
    assert_eq!(texts(&engine, "es", &["one"]).await.unwrap(), ["ONEO"]);
    assert_ne!(engine.version(), first);
    assert_eq!(translator.matrix().direct(), [pair("es"), pair("fr")]);
    assert_eq!(translator.translate(request("see you soon", "fr")).await.text(), "SEEO YOUO SOONO");
    served.stop();
}

#[tokio::test]
async fn whoever_else_answers_is_no_worker() {
    let folder = tempfile::tempdir().unwrap();
    for (answer, words) in [
        (&b"HTTP/1.1 400 Bad Request\r\n\r\n"[..], "first words"),
        (b"{\"type\":\"hello\",\"version\":2,\"program\":\"9\",\"models\":[]}\n", "another version"),
        (b"", "closed"),
    ] {
        let path = folder.path().join(words.replace(' ', "-"));
        let listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
        let answering = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut buffer = [0; 200];
            let _ = std::io::Read::read(&mut stream, &mut buffer).unwrap();
            std::io::Write::write_all(&mut stream, answer).unwrap();
        });
        let trouble = Neural::new(path).trouble().unwrap();
        assert!(trouble.contains(words), "{trouble}");
        answering.join().unwrap();
    }
    // One that lets in and says nothing is waited for, but not for long.
    let path = folder.path().join("silent");
    let _listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
    let since = std::time::Instant::now();
    assert!(Neural::new(path).trouble().is_some());
    assert!(since.elapsed() < Duration::from_secs(5));
}
