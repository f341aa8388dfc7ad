//! What the server made of what was asked. NATS ignores options that it does not know, so the stream's configuration is read
//! back and compared; what is missing is refused in words.

use std::time::Duration;

use async_nats::jetstream::{
    consumer::{AckPolicy, DeliverPolicy, pull},
    context::CreateStreamErrorKind,
    stream::{Config, DiscardPolicy, Info, RetentionPolicy, StorageType},
};

use super::{EventStream, unreachable};
use crate::StoreError;

/// Durable consumers that end when nobody asks them any more came with 2.9.
const OLDEST: (i64, i64, i64) = (2, 9, 0);
/// Events older than this are read from the table.
const MAX_AGE: Duration = Duration::from_secs(24 * 3_600);
/// Within it a message that is published twice is kept once.
const DUPLICATES: Duration = Duration::from_secs(120);
/// A reader that is not heard of for so long was on a node that is gone.
const FORGOTTEN: Duration = Duration::from_secs(24 * 3_600);
/// A message that was delivered and not acknowledged is delivered again.
const ACK_WAIT: Duration = Duration::from_secs(30);
/// Messages on their way to one reader: what bounds its memory.
pub(super) const IN_FLIGHT: i64 = 8;

/// The server and the stream as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effective {
    pub version: String,
    pub stream: String,
    pub replicas: usize,
    pub duplicate_window: Duration,
    pub max_bytes: i64,
}

fn wanted(stream: &EventStream) -> Config {
    let address = &stream.0.address;
    Config {
        name: address.stream.clone(),
        description: Some("Events of Kumara, on their way to those who follow its log".into()),
        subjects: vec![stream.subject()],
        retention: RetentionPolicy::Limits,
        // The table is the truth: the oldest may go when there is no room.
        discard: DiscardPolicy::Old,
        storage: StorageType::File,
        num_replicas: address.replicas,
        duplicate_window: DUPLICATES,
        max_age: MAX_AGE,
        max_bytes: address.max_bytes,
        max_messages: -1,
        max_messages_per_subject: -1,
        max_consumers: -1,
        ..Config::default()
    }
}

/// Makes the stream or brings it to what is wanted, and reads it back.
pub(super) async fn ensure(stream: &EventStream) -> Result<Effective, StoreError> {
    let version = stream.0.client.server_info().version;
    let (major, minor, patch) = OLDEST;
    if !stream.0.client.is_server_compatible(major, minor, patch) {
        return Err(unfit(format!("the server is NATS {version}; it has to be {major}.{minor} or newer")));
    }
    let wanted = wanted(stream);
    let context = &stream.0.context;
    let there = match context.get_stream(&wanted.name).await {
        Ok(found) => found.cached_info().clone(),
        Err(_) => {
            let made = context.create_stream(wanted.clone()).await.map_err(|error| match error.kind() {
                CreateStreamErrorKind::JetStream(refused) => {
                    unfit(format!("a stream with {} replicas can't be made: {refused}", wanted.num_replicas))
                }
                _ => unreachable(error),
            });
            made?.cached_info().clone()
        }
    };
    let info = if differences(&wanted, &there.config).is_empty() {
        there
    } else {
        context.update_stream(&wanted).await.map_err(unreachable)?
    };
    check(&wanted, &info)?;
    Ok(Effective {
        version,
        stream: info.config.name,
        replicas: info.config.num_replicas,
        duplicate_window: info.config.duplicate_window,
        max_bytes: info.config.max_bytes,
    })
}

fn check(wanted: &Config, info: &Info) -> Result<(), StoreError> {
    let differences = differences(wanted, &info.config);
    if !differences.is_empty() {
        return Err(unfit(differences.join("; ")));
    }
    let servers = info.cluster.as_ref().map_or(1, |cluster| 1 + cluster.replicas.len());
    if servers < wanted.num_replicas {
        return Err(unfit(format!(
            "the stream lies on {servers} servers, {} are asked for (?replicas=1 for a single server)",
            wanted.num_replicas
        )));
    }
    Ok(())
}

fn differences(wanted: &Config, found: &Config) -> Vec<String> {
    let mut differences = Vec::new();
    let mut compare = |name: &str, wanted: String, found: String| {
        if wanted != found {
            differences.push(format!("{name} is {found}, {wanted} was asked for"));
        }
    };
    compare("replicas", wanted.num_replicas.to_string(), found.num_replicas.to_string());
    compare("storage", format!("{:?}", wanted.storage), format!("{:?}", found.storage));
    compare("subjects", wanted.subjects.join(" "), found.subjects.join(" "));
    compare("retention", format!("{:?}", wanted.retention), format!("{:?}", found.retention));
    compare("discard", format!("{:?}", wanted.discard), format!("{:?}", found.discard));
    compare("duplicate_window", format!("{:?}", wanted.duplicate_window), format!("{:?}", found.duplicate_window));
    compare("max_age", format!("{:?}", wanted.max_age), format!("{:?}", found.max_age));
    compare("max_bytes", wanted.max_bytes.to_string(), found.max_bytes.to_string());
    compare("no_ack", wanted.no_ack.to_string(), found.no_ack.to_string());
    compare("sealed", wanted.sealed.to_string(), found.sealed.to_string());
    differences
}

/// A durable consumer for one reader on one node, read back like the stream.
pub(super) async fn consumer(
    stream: &EventStream,
    name: &str,
) -> Result<async_nats::jetstream::consumer::Consumer<pull::Config>, StoreError> {
    let wanted = pull::Config {
        durable_name: Some(name.to_owned()),
        description: Some(format!("{name} of Kumara")),
        deliver_policy: DeliverPolicy::New,
        ack_policy: AckPolicy::Explicit,
        ack_wait: ACK_WAIT,
        max_deliver: -1,
        max_ack_pending: IN_FLIGHT,
        inactive_threshold: FORGOTTEN,
        ..pull::Config::default()
    };
    let made = stream.stream().await?.create_consumer(wanted.clone()).await.map_err(unreachable)?;
    let found = &made.cached_info().config;
    if found.ack_policy != AckPolicy::Explicit || found.max_ack_pending != IN_FLIGHT || found.ack_wait != ACK_WAIT {
        return Err(unfit(format!("the consumer {name} was not made as it was asked for: {found:?}")));
    }
    Ok(made)
}

fn unfit(why: String) -> StoreError {
    StoreError::UnfitLog { why }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_leaves_out_is_said() {
        let wanted = Config { num_replicas: 3, duplicate_window: DUPLICATES, ..Config::default() };
        assert!(differences(&wanted, &wanted).is_empty());
        let found = Config { num_replicas: 1, duplicate_window: Duration::ZERO, ..wanted.clone() };
        assert_eq!(
            differences(&wanted, &found),
            ["replicas is 1, 3 was asked for", "duplicate_window is 0ns, 120s was asked for"]
        );
    }
}
