//! The queue between the endpoint and the log: bounded, and emptied every half second or every 200 batches into one
//! event for each member.

use std::{collections::HashMap, time::Duration};

use kumara_model::{Event, MemberId, TelemetrySample};
use kumara_store::{Database, StoreError};
use parking_lot::Mutex;
use tokio::{
    sync::{mpsc, oneshot},
    task::JoinHandle,
    time::{Instant, timeout_at},
};
use tokio_util::sync::CancellationToken;

use crate::config;

/// Batches that make a write without waiting for more.
const FLUSH_AT: usize = 200;
/// A write that fails is tried this often; the members' next reports wait in the queue meanwhile, or are dropped.
const ATTEMPTS: u32 = 5;
const RETRY_AFTER: Duration = Duration::from_millis(200);

enum Message {
    Report(MemberId, Vec<TelemetrySample>),
    /// Write what has come so far and say so.
    Flush(oneshot::Sender<()>),
}

/// Where reports wait to be written.
pub struct TelemetryQueue {
    sender: mpsc::Sender<Message>,
    task: Mutex<Option<JoinHandle<()>>>,
}

impl TelemetryQueue {
    pub fn start(db: &Database, config: &config::Feed, shutdown: &CancellationToken) -> Self {
        let (sender, receiver) = mpsc::channel(config.telemetry_queue.max(1));
        let writer = Writer {
            db: db.clone(),
            receiver,
            every: Duration::from_millis(config.telemetry_flush_ms),
            samples_per_event: config.telemetry_batch.max(1),
            waiting: HashMap::new(),
        };
        Self { sender, task: Mutex::new(Some(tokio::spawn(writer.run(shutdown.clone())))) }
    }

    /// Takes a batch, or drops it and counts it when too many wait.
    pub fn report(&self, member: MemberId, samples: Vec<TelemetrySample>) {
        if !samples.is_empty() && self.sender.try_send(Message::Report(member, samples)).is_err() {
            metrics::counter!("kumara_telemetry_batches_dropped_total").increment(1);
        }
    }

    /// Writes what has come so far.
    pub async fn flush(&self) {
        let (done, written) = oneshot::channel();
        if self.sender.send(Message::Flush(done)).await.is_ok() {
            let _ = written.await;
        }
    }

    /// Waits until everything is written, after a shutdown.
    pub async fn ended(&self) {
        let task = self.task.lock().take();
        if let Some(task) = task {
            let _ = task.await;
        }
    }
}

struct Writer {
    db: Database,
    receiver: mpsc::Receiver<Message>,
    every: Duration,
    samples_per_event: usize,
    waiting: HashMap<MemberId, Vec<TelemetrySample>>,
}

impl Writer {
    async fn run(mut self, shutdown: CancellationToken) {
        while let Some(first) = self.next(&shutdown).await {
            let until = Instant::now() + self.every;
            let mut asked = self.take(first);
            let mut batches = 1;
            while asked.is_none() && batches < FLUSH_AT {
                match timeout_at(until, self.next(&shutdown)).await {
                    Ok(Some(message)) => asked = self.take(message),
                    Ok(None) | Err(_) => break,
                }
                batches += 1;
            }
            self.write().await;
            if let Some(done) = asked {
                let _ = done.send(());
            }
        }
    }

    /// The next message; none when the program ends and nothing is left.
    async fn next(&mut self, shutdown: &CancellationToken) -> Option<Message> {
        tokio::select! {
            biased;
            message = self.receiver.recv() => message,
            () = shutdown.cancelled() => {
                self.receiver.close();
                self.receiver.try_recv().ok()
            }
        }
    }

    fn take(&mut self, message: Message) -> Option<oneshot::Sender<()>> {
        match message {
            Message::Report(member, samples) => {
                self.waiting.entry(member).or_default().extend(samples);
                None
            }
            Message::Flush(done) => Some(done),
        }
    }

    async fn write(&mut self) {
        let mut events = Vec::with_capacity(self.waiting.len());
        for (member, samples) in self.waiting.drain() {
            for part in samples.chunks(self.samples_per_event) {
                events.push(Event::TelemetryReported { member: Some(member), samples: part.to_vec() });
            }
        }
        if events.is_empty() {
            return;
        }
        for attempt in 1..=ATTEMPTS {
            let batch = events.clone();
            let written = self.db.write(move |tx| {
                let batch = batch.clone();
                async move {
                    for event in &batch {
                        tx.emit(event).await?;
                    }
                    Ok::<(), StoreError>(())
                }
            });
            match written.await {
                Ok(()) => return,
                Err(error) if error.is_transient() && attempt < ATTEMPTS => tokio::time::sleep(RETRY_AFTER).await,
                Err(error) => {
                    tracing::warn!(%error, events = events.len(), "telemetry could not be written and is dropped");
                    metrics::counter!("kumara_telemetry_events_dropped_total").increment(events.len() as u64);
                    return;
                }
            }
        }
    }
}
