//! The log's way over NATS JetStream: one relay reads committed events from the log's table and publishes them in order,
//! every projection on every node reads them from there instead of asking the database.
//!
//! The table stays the truth. Each message says after which position it begins, so a reader that finds a gap (a message
//! that expired, a cluster that lost its disk, a relay that has not come so far) reads the table and goes on: what NATS
//! does can delay an event, never lose or double one.

mod address;
mod effective;
mod message;
mod reader;
mod relay;

use std::{sync::Arc, time::Duration};

use async_nats::{
    Client, ConnectOptions,
    jetstream::{
        self, Context,
        stream::{LastRawMessageErrorKind, Stream},
    },
};

use crate::{Database, Offset, StoreError, error::Cause};
use message::Span;

pub use address::LogAddress;
pub use effective::Effective;
pub(crate) use reader::Reader;
pub use relay::spawn_relay;

const CONNECT: Duration = Duration::from_secs(5);
/// A cluster that chooses a new leader answers within this.
const ANSWER: Duration = Duration::from_secs(5);
/// Between two tries to reach a server again.
const RECONNECT: Duration = Duration::from_millis(250);

/// A stream on a NATS cluster that carries the log. Cheap to clone.
#[derive(Clone)]
pub struct EventStream(Arc<Parts>);

struct Parts {
    client: Client,
    context: Context,
    address: LogAddress,
    /// Tells this node's readers apart from others'.
    node: u16,
}

impl EventStream {
    /// Connects, makes the stream if there is none, and reads back what the server made of it. A server that is too old
    /// or keeps fewer copies than asked for is refused in words.
    pub async fn connect(address: LogAddress, node: u16) -> Result<(Self, Effective), StoreError> {
        let mut options = ConnectOptions::new()
            .name(format!("kumara node {node}"))
            .connection_timeout(CONNECT)
            .request_timeout(Some(ANSWER))
            .ping_interval(Duration::from_secs(5))
            .reconnect_delay_callback(|_| RECONNECT)
            .event_callback(|event| async move { tracing::info!(%event, "nats") });
        if let Some((user, password)) = &address.user {
            options = options.user_and_password(user.clone(), password.clone());
        }
        if let Some(file) = &address.credentials {
            let read = options.credentials_file(file).await;
            options = read.map_err(StoreError::io(format!("credentials for NATS, {}", file.display())))?;
        }
        if let Some(tls) = address.tls()? {
            options = options.require_tls(true).tls_client_config(tls);
        }
        let client = options.connect(address.servers.clone()).await.map_err(unreachable)?;
        let mut context = jetstream::new(client.clone());
        context.set_timeout(ANSWER);
        let stream = Self(Arc::new(Parts { client, context, address, node }));
        let effective = effective::ensure(&stream).await?;
        Ok((stream, effective))
    }

    /// Whether a server is connected just now.
    pub fn is_connected(&self) -> bool {
        self.0.client.connection_state() == async_nats::connection::State::Connected
    }

    fn name(&self) -> &str {
        &self.0.address.stream
    }

    /// Where batches of events are published.
    fn subject(&self) -> String {
        format!("{}.events", self.name())
    }

    /// Where a node says, outside of any stream, that it has committed something.
    fn wake_subject(&self) -> String {
        format!("{}.committed", self.name())
    }

    async fn stream(&self) -> Result<Stream, StoreError> {
        self.0.context.get_stream(self.name()).await.map_err(unreachable)
    }

    /// The end of the stream: the number of its last message, and the position up to which it goes if there is one. A stream
    /// that is ahead of the database belongs to another one, or to one that was restored since.
    async fn end(&self, db: &Database, stream: &Stream) -> Result<(u64, Option<Offset>), StoreError> {
        match stream.get_last_raw_message_by_subject(&self.subject()).await {
            Ok(message) => {
                let unfit = |why: &str| StoreError::UnfitLog { why: format!("the stream {} {why}", self.name()) };
                let span =
                    Span::of(Some(&message.headers)).ok_or_else(|| unfit("holds messages of another program"))?;
                if span.until > db.log_end().await? {
                    return Err(unfit(
                        "is ahead of the database, which was restored or is another one; choose another name (?stream=…)",
                    ));
                }
                Ok((message.sequence, Some(span.until)))
            }
            Err(error) if matches!(error.kind(), LastRawMessageErrorKind::NoMessageFound) => {
                Ok((stream.get_info().await.map_err(unreachable)?.state.last_sequence, None))
            }
            Err(error) => Err(unreachable(error)),
        }
    }
}

fn unreachable(error: impl std::error::Error + Send + Sync + 'static) -> StoreError {
    StoreError::LogUnreachable(Arc::new(error) as Cause)
}
