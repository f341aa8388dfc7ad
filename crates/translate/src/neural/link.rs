//! One connection to the worker, for all who ask at the same time: each request has its number, and so has its answer.

use std::{
    collections::HashMap,
    io::{self, Read, Write},
    os::unix::net::UnixStream as StdStream,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
        mpsc as std_mpsc,
    },
    time::Duration,
};

use kumara_model::LanguageTag;
use kumara_translator::{
    FrameError, Frames,
    protocol::{Answer, Hello, MAX_ANSWER_BYTES, MAX_REQUEST_BYTES, Request, VERSION},
};
use parking_lot::Mutex;
use tokio::{
    io::AsyncWriteExt,
    net::{
        UnixStream,
        unix::{OwnedReadHalf, OwnedWriteHalf},
    },
    sync::{mpsc, oneshot},
    task::JoinHandle,
    time::timeout,
};

/// For the way to the worker and its first words, and for an answer that has begun.
const WORDS_TIME: Duration = Duration::from_secs(2);
/// Requests on their way to the worker.
const MAX_SENDING: usize = 64;

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum LinkError {
    #[error("{0}")]
    Unreachable(String),
    #[error("it speaks another version of the protocol")]
    OtherVersion,
    #[error("its first words are not those of kumara-translator")]
    Stranger,
    #[error("it does not answer in time")]
    Silent,
    #[error("the text is longer than a request may be")]
    TooLong,
    #[error("its connection closed")]
    Closed,
}

type Waiting = Mutex<Option<HashMap<u64, oneshot::Sender<Answer>>>>;

/// Open until the worker goes; closed when dropped.
pub(super) struct Link {
    lines: mpsc::Sender<Vec<u8>>,
    /// `None` once no answers come any more.
    waiting: Arc<Waiting>,
    next: AtomicU64,
    tasks: [JoinHandle<()>; 2],
}

/// Takes a request from those that wait, however its asker ends.
struct Place<'a> {
    waiting: &'a Waiting,
    id: u64,
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if let Some(waiting) = self.waiting.lock().as_mut() {
            waiting.remove(&self.id);
        }
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

impl Link {
    /// The connection, and what the worker says about itself.
    pub async fn open(socket: &Path) -> Result<(Self, Hello), LinkError> {
        timeout(WORDS_TIME, Self::connect(socket)).await.unwrap_or(Err(LinkError::Silent))
    }

    async fn connect(socket: &Path) -> Result<(Self, Hello), LinkError> {
        let (mut input, mut output) = UnixStream::connect(socket).await.map_err(unreachable)?.into_split();
        output.write_all(&greeting()?).await.map_err(unreachable)?;
        let mut frames = Frames::new(MAX_ANSWER_BYTES);
        let line = frames.read(&mut input, WORDS_TIME).await.map_err(|error| match error {
            FrameError::Io(error) => unreachable(error),
            _ => LinkError::Stranger,
        })?;
        let hello = understood(&line.ok_or(LinkError::Closed)?)?;
        let (lines, to_write) = mpsc::channel(MAX_SENDING);
        let waiting = Arc::new(Mutex::new(Some(HashMap::new())));
        let reading = tokio::spawn(read(input, frames, Arc::clone(&waiting)));
        let writing = tokio::spawn(write(output, to_write));
        Ok((Self { lines, waiting, next: AtomicU64::new(1), tasks: [reading, writing] }, hello))
    }

    pub fn is_open(&self) -> bool {
        self.waiting.lock().is_some() && !self.lines.is_closed()
    }

    /// The caller bounds the time.
    pub async fn translate(&self, pair: (LanguageTag, LanguageTag), texts: &[String]) -> Result<Answer, LinkError> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let (from, to) = pair;
        let line = line(&Request::Translate { id, from, to, segments: texts.to_vec() })?;
        if line.len() > MAX_REQUEST_BYTES {
            return Err(LinkError::TooLong);
        }
        let (answer, answered) = oneshot::channel();
        self.waiting.lock().as_mut().ok_or(LinkError::Closed)?.insert(id, answer);
        let _place = Place { waiting: &self.waiting, id };
        self.lines.send(line).await.map_err(|_| LinkError::Closed)?;
        answered.await.map_err(|_| LinkError::Closed)
    }
}

/// Until the worker goes, or says what it can't have been asked to.
async fn read(mut input: OwnedReadHalf, mut frames: Frames, waiting: Arc<Waiting>) {
    while let Ok(Some(line)) = frames.read(&mut input, WORDS_TIME).await {
        let Ok(answer) = serde_json::from_slice::<Answer>(&line) else { break };
        let id = match &answer {
            Answer::Translated { id, .. } | Answer::Error { id: Some(id), .. } => *id,
            Answer::Hello(_) | Answer::Health(_) | Answer::Error { id: None, .. } => break,
        };
        // Whoever asked may have gone.
        let asker = waiting.lock().as_mut().and_then(|waiting| waiting.remove(&id));
        if let Some(asker) = asker {
            let _ = asker.send(answer);
        }
    }
    // Whoever still waits hears of it.
    waiting.lock().take();
}

async fn write(mut output: OwnedWriteHalf, mut lines: mpsc::Receiver<Vec<u8>>) {
    while let Some(line) = lines.recv().await {
        if output.write_all(&line).await.is_err() {
            return;
        }
    }
}

/// The worker's first words, without a runtime and within a time: for the start of a program.
pub(super) fn hello_within(socket: &Path, time: Duration) -> Result<Hello, LinkError> {
    let (sender, receiver) = std_mpsc::channel();
    let socket: PathBuf = socket.to_owned();
    // A thread of its own, since connecting to a socket that nobody accepts from may never end.
    std::thread::spawn(move || {
        // Nobody waits for ever.
        let _ = sender.send(hello(&socket));
    });
    receiver.recv_timeout(time).unwrap_or(Err(LinkError::Silent))
}

fn hello(socket: &Path) -> Result<Hello, LinkError> {
    let mut stream = StdStream::connect(socket).map_err(unreachable)?;
    stream.set_read_timeout(Some(WORDS_TIME)).map_err(unreachable)?;
    stream.set_write_timeout(Some(WORDS_TIME)).map_err(unreachable)?;
    stream.write_all(&greeting()?).map_err(unreachable)?;
    let mut frames = Frames::new(MAX_ANSWER_BYTES);
    let mut buffer = vec![0; 16 * 1024];
    loop {
        match stream.read(&mut buffer).map_err(unreachable)? {
            0 => return Err(LinkError::Closed),
            read => frames.push(&buffer[..read]),
        }
        if let Some(line) = frames.next_line().map_err(|_| LinkError::Stranger)? {
            return understood(&line);
        }
    }
}

fn greeting() -> Result<Vec<u8>, LinkError> {
    line(&Request::Hello { version: VERSION })
}

fn line(request: &Request) -> Result<Vec<u8>, LinkError> {
    let mut line = serde_json::to_vec(request).map_err(|_| LinkError::TooLong)?;
    line.push(b'\n');
    Ok(line)
}

fn understood(line: &[u8]) -> Result<Hello, LinkError> {
    match serde_json::from_slice::<Answer>(line) {
        Ok(Answer::Hello(hello)) if hello.version == VERSION => Ok(hello),
        Ok(Answer::Hello(_) | Answer::Error { .. }) => Err(LinkError::OtherVersion),
        _ => Err(LinkError::Stranger),
    }
}

fn unreachable(error: io::Error) -> LinkError {
    LinkError::Unreachable(error.to_string())
}
