//! The queue of one model: sentences of all clients become batches, one batch at a time.

use std::{sync::Arc, time::Duration};

use tokio::{
    sync::{OwnedSemaphorePermit, mpsc, oneshot},
    time::{Instant, timeout_at},
};

use crate::{Task, batch::SentenceError};

/// Sentences of one batch, and how long the first waits for company.
pub(crate) const BATCH: usize = 16;
pub(crate) const WAIT: Duration = Duration::from_millis(20);

/// One sentence that waits.
pub(crate) struct Job {
    pub text: String,
    pub task: Arc<Task>,
    pub answer: oneshot::Sender<Result<String, SentenceError>>,
    /// Its place among all that wait; given back with the answer.
    pub place: OwnedSemaphorePermit,
}

/// The next batch; `None` when nobody can send any more. Whose client has gone is left out.
pub(crate) async fn next_batch(jobs: &mut mpsc::Receiver<Job>) -> Option<Vec<Job>> {
    loop {
        let mut batch = vec![jobs.recv().await?];
        let deadline = Instant::now() + WAIT;
        while batch.len() < BATCH {
            match timeout_at(deadline, jobs.recv()).await {
                Ok(Some(job)) => batch.push(job),
                Ok(None) | Err(_) => break,
            }
        }
        batch.retain(|job| !job.answer.is_closed());
        if !batch.is_empty() {
            return Some(batch);
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::Semaphore;

    use super::*;

    type Answered = oneshot::Receiver<Result<String, SentenceError>>;

    fn job(text: &str) -> (Job, Answered) {
        let (answer, answered) = oneshot::channel();
        let place = Arc::new(Semaphore::new(1)).try_acquire_owned().unwrap();
        (Job { text: text.to_owned(), task: Arc::default(), answer, place }, answered)
    }

    #[tokio::test(start_paused = true)]
    async fn full_goes_at_once_and_alone_goes_after_its_wait() {
        let (sender, mut jobs) = mpsc::channel(64);
        let mut waiting = Vec::new();
        for _ in 0..BATCH + 1 {
            let (job, answered) = job("one");
            waiting.push(answered);
            sender.send(job).await.unwrap();
        }
        let start = Instant::now();
        assert_eq!(next_batch(&mut jobs).await.unwrap().len(), BATCH);
        assert_eq!(start.elapsed(), Duration::ZERO);
        assert_eq!(next_batch(&mut jobs).await.unwrap().len(), 1);
        assert_eq!(start.elapsed(), WAIT);
        drop(sender);
        assert!(next_batch(&mut jobs).await.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_is_done_for_those_who_left() {
        let (sender, mut jobs) = mpsc::channel(64);
        let (gone, answered) = job("gone");
        drop(answered);
        let (there, _answered) = job("there");
        sender.send(gone).await.unwrap();
        sender.send(there).await.unwrap();
        let batch = next_batch(&mut jobs).await.unwrap();
        assert_eq!(batch.iter().map(|job| job.text.as_str()).collect::<Vec<_>>(), ["there"]);
    }
}
