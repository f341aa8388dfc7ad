//! The outbox: messages that are kept to be shown on the sign-in page and never sent, for development and demos.
//! Whoever asks for a code sees it, so a number proves nothing here.

use std::collections::VecDeque;

use futures::future::BoxFuture;
use kumara_model::Timestamp;
use parking_lot::Mutex;

use super::{SmsError, SmsMessage, SmsProvider};

/// Messages that are kept; the oldest go first.
const KEPT: usize = 500;

/// A message as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutboxMessage {
    /// E.164
    pub to: String,
    pub text: String,
    pub sent_at: Timestamp,
}

/// The newest messages, in memory only.
#[derive(Default)]
pub struct Outbox {
    messages: Mutex<VecDeque<(String, OutboxMessage)>>,
}

impl Outbox {
    /// The messages that belong to a challenge; who asked for the code knows it.
    pub fn of(&self, challenge: &str) -> Vec<OutboxMessage> {
        self.messages.lock().iter().filter(|(of, _)| of == challenge).map(|(_, message)| message.clone()).collect()
    }
}

impl SmsProvider for Outbox {
    fn send(&self, message: SmsMessage) -> BoxFuture<'_, Result<(), SmsError>> {
        let SmsMessage { to, text, challenge, at } = message;
        let mut messages = self.messages.lock();
        if messages.len() >= KEPT {
            messages.pop_front();
        }
        messages.push_back((challenge, OutboxMessage { to: to.e164().to_owned(), text, sent_at: at }));
        Box::pin(std::future::ready(Ok(())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::PhoneNumber;

    #[tokio::test]
    async fn a_message_is_shown_to_who_asked_for_it_and_old_ones_make_room() {
        let outbox = Outbox::default();
        for number in 0..KEPT + 10 {
            let message = SmsMessage {
                to: PhoneNumber::parse("+4915112345678", None).unwrap(),
                text: format!("message {number}"),
                challenge: format!("c{number}"),
                at: Timestamp::from_millis(5),
            };
            outbox.send(message).await.unwrap();
        }
        assert_eq!(outbox.of("c9"), []);
        assert_eq!(outbox.of("c10")[0].text, "message 10");
        assert_eq!(outbox.of(""), []);
        assert_eq!(outbox.messages.lock().len(), KEPT);
    }
}
