//! Reads the log for one projection: from the stream while its messages follow on from where the projection stands, else
//! from the table. A message is acknowledged when the projection stands at its end.

use std::time::Duration;

use async_nats::jetstream::{Message, consumer::pull};
use futures::StreamExt;
use tokio::time::{Instant, timeout};

use super::{
    EventStream, effective,
    message::{self, Span},
};
use crate::{Database, Logged, Offset, StoreError};

/// So long nothing may come before the table is looked at all the same: the relay may be gone.
const SILENCE: Duration = Duration::from_secs(1);
/// The same after the last look found something, or before the first: the stream can't be relied on just now.
const SOON: Duration = Duration::from_millis(100);
/// Between two tries to have messages.
const RETRY: Duration = Duration::from_secs(1);

pub(crate) struct Reader {
    stream: EventStream,
    name: String,
    messages: Option<pull::Stream>,
    /// Taken from the stream and not acknowledged yet.
    in_hand: Option<(Span, Message)>,
    try_again_at: Option<Instant>,
    silence: Duration,
}

impl Reader {
    pub fn new(stream: EventStream, projection: &str) -> Self {
        let name = format!("{projection}-{}", stream.0.node);
        Self { stream, name, messages: None, in_hand: None, try_again_at: None, silence: SOON }
    }

    /// The events after a position, at most `limit` of them; none after some time in which nothing came.
    pub async fn next(&mut self, db: &Database, after: Offset, limit: usize) -> Result<Vec<Logged>, StoreError> {
        loop {
            let Some((span, held)) = &self.in_hand else {
                if !self.take(db).await {
                    let events = db.log_after(after, limit).await?;
                    self.silence = if events.is_empty() { SILENCE } else { SOON };
                    if !events.is_empty() {
                        metrics::counter!("kumara_log_read_from_table_total", "reader" => self.name.clone())
                            .increment(events.len() as u64);
                    }
                    return Ok(events);
                }
                continue;
            };
            if span.until <= after {
                // What is not acknowledged comes again and is passed over again.
                let _ = held.ack().await;
                self.in_hand = None;
                continue;
            }
            let events = if span.after <= after { message::unpack(&held.payload)? } else { Vec::new() };
            let mut events: Vec<_> = events.into_iter().filter(|event| event.offset > after).collect();
            if events.is_empty() {
                // Something lies between. The table has it.
                events = db.log_after(after, limit).await?;
                metrics::counter!("kumara_log_gaps_total", "reader" => self.name.clone()).increment(1);
                if events.is_empty() {
                    return Err(StoreError::corrupt("the stream holds events that the log does not have"));
                }
            }
            events.truncate(limit);
            return Ok(events);
        }
    }

    /// The next message into the hand; false when none came in time.
    async fn take(&mut self, db: &Database) -> bool {
        if self.messages.is_none() && self.try_again_at.is_none_or(|at| Instant::now() >= at) {
            match self.open(db).await {
                Ok(messages) => self.messages = Some(messages),
                Err(error) => {
                    tracing::warn!(reader = self.name, %error, "the log is read from the table meanwhile");
                    self.try_again_at = Some(Instant::now() + RETRY);
                }
            }
        }
        let Some(messages) = &mut self.messages else {
            tokio::time::sleep(SOON).await;
            return false;
        };
        match timeout(self.silence, messages.next()).await {
            Ok(Some(Ok(message))) => match Span::of(message.headers.as_ref()) {
                Some(span) => {
                    self.in_hand = Some((span, message));
                    true
                }
                None => {
                    let _ = message.ack().await;
                    false
                }
            },
            Ok(Some(Err(error))) => {
                tracing::debug!(reader = self.name, %error, "messages of the log stopped");
                self.stop();
                false
            }
            Ok(None) => {
                self.stop();
                false
            }
            Err(_) => false,
        }
    }

    fn stop(&mut self) {
        self.messages = None;
        self.try_again_at = Some(Instant::now() + RETRY);
    }

    async fn open(&self, db: &Database) -> Result<pull::Stream, StoreError> {
        self.stream.end(db, &self.stream.stream().await?).await?;
        effective::consumer(&self.stream, &self.name)
            .await?
            .stream()
            .max_messages_per_batch(effective::IN_FLIGHT as usize)
            .expires(Duration::from_secs(10))
            .heartbeat(Duration::from_secs(2))
            .messages()
            .await
            .map_err(super::unreachable)
    }
}
