//! Text messages with codes: one trait, and two ways to send. Which one is chosen by the settings, never by a caller.

mod budget;
mod failover;
mod http_provider;
mod outbox;
mod template;

use std::sync::Arc;

use futures::future::BoxFuture;
use kumara_model::Timestamp;

use super::PhoneNumber;
use crate::{app::StartError, config};

pub use failover::Failover;
pub use http_provider::HttpProvider;
pub use outbox::{Outbox, OutboxMessage};

/// A message on its way.
#[derive(Clone)]
pub struct SmsMessage {
    pub to: PhoneNumber,
    pub text: String,
    /// The challenge that the code in the text answers.
    pub challenge: String,
    pub at: Timestamp,
}

/// Why a message was not sent. Says nothing of its content, since it goes to the log.
#[derive(Debug, thiserror::Error)]
pub enum SmsError {
    #[error("the provider answered with status {0}")]
    Refused(u16),
    #[error("the provider did not answer within {0} ms")]
    TimedOut(u64),
    #[error("the provider can't be reached: {0}")]
    Unreachable(String),
    #[error("the request to the provider can't be made: {0}")]
    Request(#[from] http::Error),
    #[error("as many messages as fit are waiting for the provider")]
    Busy,
    #[error("what text messages may cost today is spent, for this country or at all")]
    Budget,
}

/// Something that delivers text messages.
pub trait SmsProvider: Send + Sync {
    fn send(&self, message: SmsMessage) -> BoxFuture<'_, Result<(), SmsError>>;
}

/// The provider that the settings name.
#[derive(Clone)]
pub enum Sms {
    Outbox(Arc<Outbox>),
    Http(Arc<Failover>),
}

impl Sms {
    pub fn from_config(config: &config::Sms) -> Result<Self, StartError> {
        match config.provider.as_str() {
            "outbox" => Ok(Self::Outbox(Arc::new(Outbox::default()))),
            "http" => Ok(Self::Http(Arc::new(Failover::from_config(config)?))),
            other => Err(StartError::Setting {
                name: "sms.provider",
                problem: format!("{other:?} is neither \"outbox\" nor \"http\""),
            }),
        }
    }

    pub fn provider(&self) -> &dyn SmsProvider {
        match self {
            Self::Outbox(outbox) => outbox.as_ref(),
            Self::Http(http) => http.as_ref(),
        }
    }

    /// The messages that are shown instead of sent, if that is what this community does.
    pub const fn outbox(&self) -> Option<&Arc<Outbox>> {
        match self {
            Self::Outbox(outbox) => Some(outbox),
            Self::Http(_) => None,
        }
    }
}
