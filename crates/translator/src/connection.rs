//! One client: its lines in, answers out as they are ready, everything bounded.

use std::{sync::Arc, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt},
    sync::mpsc,
    task::JoinSet,
    time::timeout,
};

use crate::{
    FrameError, Frames, Worker,
    protocol::{Answer, MAX_REQUEST_BYTES, Refusal, Request, VERSION},
};

/// A line that has begun ends within this time, and an answer is taken within it.
const LINE_TIME: Duration = Duration::from_secs(10);
/// Requests of one client that wait for their answers.
const MAX_WAITING: usize = 64;

/// Until the client goes, or does what it may not.
pub(crate) async fn converse(
    mut input: impl AsyncRead + Unpin,
    output: impl AsyncWrite + Unpin + Send + 'static,
    worker: Arc<Worker>,
) {
    let (answers, to_write) = mpsc::channel(MAX_WAITING);
    let mut writer = tokio::spawn(write(output, to_write));
    // Whatever is still on its way when the client goes is dropped with it.
    let mut tasks = JoinSet::new();
    let mut frames = Frames::new(MAX_REQUEST_BYTES);
    let mut greeted = false;
    loop {
        let line = tokio::select! {
            line = frames.read(&mut input, LINE_TIME) => line,
            // A client that takes no answers is none.
            _ = &mut writer => return,
        };
        while tasks.try_join_next().is_some() {}
        let answer = match line {
            Ok(None) => break,
            Ok(Some(line)) => match serde_json::from_slice::<Request>(&line) {
                Ok(Request::Hello { version: VERSION }) => {
                    greeted = true;
                    Answer::Hello(worker.hello())
                }
                Ok(Request::Hello { version }) => {
                    error(None, Refusal::Version, format!("version {version} is not spoken here, but {VERSION}"))
                }
                Ok(_) if !greeted => error(None, Refusal::Version, "say hello first".to_owned()),
                Ok(Request::Health { id }) => Answer::Health(worker.health(id)),
                Ok(Request::Translate { id, .. }) if tasks.len() >= MAX_WAITING => {
                    error(Some(id), Refusal::Busy, format!("more than {MAX_WAITING} requests wait"))
                }
                Ok(Request::Translate { id, from, to, segments }) => {
                    let (worker, answers) = (Arc::clone(&worker), answers.clone());
                    tasks.spawn(async move {
                        let answer = match worker.translate(from, to, segments).await {
                            Ok((model, segments)) => Answer::Translated { id, model, segments },
                            Err((code, message)) => error(Some(id), code, message),
                        };
                        // The client may have gone.
                        let _ = answers.send(answer).await;
                    });
                    continue;
                }
                Err(problem) => error(None, Refusal::BadRequest, format!("no request: {problem}")),
            },
            Err(FrameError::TooLong(max)) => {
                let _ =
                    answers.send(error(None, Refusal::TooLarge, format!("a line is longer than {max} bytes"))).await;
                break;
            }
            Err(problem @ FrameError::TooSlow(_)) => {
                let _ = answers.send(error(None, Refusal::TooSlow, problem.to_string())).await;
                break;
            }
            Err(FrameError::CutOff | FrameError::Io(_)) => break,
        };
        if answers.send(answer).await.is_err() {
            break;
        }
    }
    drop((tasks, answers));
    // The last words are written, if anybody takes them.
    let _ = writer.await;
}

fn error(id: Option<u64>, code: Refusal, message: String) -> Answer {
    Answer::Error { id, code, message }
}

async fn write(mut output: impl AsyncWrite + Unpin, mut answers: mpsc::Receiver<Answer>) {
    while let Some(answer) = answers.recv().await {
        let Ok(mut line) = serde_json::to_vec(&answer) else { return };
        line.push(b'\n');
        if !matches!(timeout(LINE_TIME, output.write_all(&line)).await, Ok(Ok(()))) {
            return;
        }
    }
    let _ = output.shutdown().await;
}
