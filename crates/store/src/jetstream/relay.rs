//! The relay: takes committed events from the log's table in their order and publishes them, one batch after the other. One
//! program does it at a time; where the last one stood says the stream itself.

use std::time::Duration;

use async_nats::jetstream::{context::PublishErrorKind, message::PublishMessage};
use futures::StreamExt;
use tokio::{sync::watch, task::JoinHandle, time::sleep};
use tokio_util::sync::CancellationToken;

use super::{EventStream, effective, message, unreachable};
use crate::{Database, Lease, Offset, StoreError, lease::wait_for_lease};

/// The lease that the relay holds.
const LEASE: &str = "relay";
/// Events that are read from the table at once.
const BATCH: usize = 1_024;
/// Programs say when they have committed something; this is for those whose word is lost, and for rows that become
/// readable only when other transactions have ended.
const LOOK: Duration = Duration::from_millis(50);
const RETRY: Duration = Duration::from_millis(250);
/// Words about commits are sent at most this often.
const WORD: Duration = Duration::from_millis(2);

/// Runs until the shutdown: tells others of commits here, and relays while no other program does. `holder` is a random
/// number of this process.
pub fn spawn_relay(db: &Database, stream: &EventStream, holder: i64, shutdown: CancellationToken) -> JoinHandle<()> {
    let (db, stream) = (db.clone(), stream.clone());
    tokio::spawn(async move {
        tokio::join!(say_commits(&db, &stream, &shutdown), relay(&db, &stream, holder, &shutdown));
    })
}

async fn say_commits(db: &Database, stream: &EventStream, shutdown: &CancellationToken) {
    let mut changed = db.log_changed();
    let subject = stream.wake_subject();
    while !shutdown.is_cancelled() {
        tokio::select! {
            () = shutdown.cancelled() => return,
            told = changed.changed() => if told.is_err() { return },
        }
        // A word that is lost costs the time of a look. While no server is there, it waits for room in the client.
        tokio::select! {
            () = shutdown.cancelled() => return,
            _ = stream.0.client.publish(subject.clone(), "".into()) => {}
        }
        sleep(WORD).await;
    }
}

async fn relay(db: &Database, stream: &EventStream, holder: i64, shutdown: &CancellationToken) {
    let is_relay = metrics::gauge!("kumara_log_relay");
    is_relay.set(0.0);
    while let Some(lease) = wait_for_lease(db, LEASE, holder, shutdown).await {
        tracing::info!("this program relays the log");
        is_relay.set(1.0);
        while !shutdown.is_cancelled() && !lease.is_over() {
            let published = if lease.is_held() {
                tokio::select! {
                    () = shutdown.cancelled() => Ok(()),
                    // Where it stood says the stream, also when it is broken off.
                    published = publish(db, stream, &lease, shutdown) => published,
                }
            } else {
                Ok(())
            };
            if let Err(error) = published {
                tracing::warn!(error = %error, "the log could not be relayed; will try again");
                metrics::counter!("kumara_log_relay_failures_total").increment(1);
            }
            let _ = tokio::time::timeout(RETRY, shutdown.cancelled()).await;
        }
        is_relay.set(0.0);
        lease.given_back().await;
    }
}

/// Publishes until something fails. Each message is published only if the stream ends where this relay believes it does, so
/// two relays that both believe to be the one can't mix their messages.
async fn publish(
    db: &Database,
    stream: &EventStream,
    lease: &Lease,
    shutdown: &CancellationToken,
) -> Result<(), StoreError> {
    let mut words = stream.0.client.subscribe(stream.wake_subject()).await.map_err(unreachable)?;
    let mut changed = db.log_changed();
    let (mut sequence, mut position) = last(db, stream).await?;
    let lag = metrics::gauge!("kumara_log_relay_lag_seconds");
    let relayed = metrics::counter!("kumara_log_relayed_events_total");
    while !shutdown.is_cancelled() && lease.is_held() {
        changed.mark_unchanged();
        let events = db.log_after(position, BATCH).await?;
        if events.is_empty() {
            lag.set(0.0);
            wait(&mut words, &mut changed, shutdown).await;
            continue;
        }
        lag.set(events.first().map_or(0.0, |e| db.clock().now().since(e.at).as_secs_f64()));
        let mut rest = &events[..];
        while !rest.is_empty() {
            let (span, body, taken) = message::pack(position, rest)?;
            let message =
                PublishMessage::build().payload(body).headers(span.headers()).expected_last_sequence(sequence);
            let answer = stream.0.context.send_publish(stream.subject(), message).await.map_err(unreachable)?;
            let answer = match answer.await {
                Ok(answer) if !answer.duplicate => answer,
                // The answer to an earlier try was lost, or another relay was at work: where the stream ends is read again.
                Ok(_) => return Ok(()),
                Err(error) if error.kind() == PublishErrorKind::WrongLastSequence => return Ok(()),
                Err(error) => return Err(unreachable(error)),
            };
            (sequence, position, rest) = (answer.sequence, span.until, &rest[taken..]);
            relayed.increment(taken as u64);
        }
    }
    Ok(())
}

/// The last message of the stream, and the position up to which it was relayed. What was committed before the first message
/// is read from the table by whoever needs it.
async fn last(db: &Database, stream: &EventStream) -> Result<(u64, Offset), StoreError> {
    let found = match stream.stream().await {
        Ok(found) => found,
        Err(_) => {
            // Somebody removed it, or the cluster lost its disks.
            effective::ensure(stream).await?;
            stream.stream().await?
        }
    };
    match stream.end(db, &found).await? {
        (sequence, Some(position)) => Ok((sequence, position)),
        (sequence, None) => Ok((sequence, db.log_head().await?)),
    }
}

async fn wait(words: &mut async_nats::Subscriber, changed: &mut watch::Receiver<u64>, shutdown: &CancellationToken) {
    tokio::select! {
        () = shutdown.cancelled() => {}
        _ = changed.changed() => {}
        _ = words.next() => {}
        () = sleep(LOOK) => {}
    }
}
