//! One provider after the other: who failed a moment ago is left alone for a while, who has spent the day's budget until
//! tomorrow. A message goes to one of them; when the first did not say whether it took it, the second sends it again,
//! since a code twice is better than none.

use std::time::Duration;

use futures::future::BoxFuture;
use kumara_model::Timestamp;
use parking_lot::Mutex;

use super::{HttpProvider, SmsError, SmsMessage, SmsProvider, budget::DailyBudget};
use crate::{app::StartError, config};

/// After a failure the next provider is asked first for so long.
const REST: Duration = Duration::from_secs(60);

pub struct Failover {
    places: Vec<Place>,
}

struct Place {
    name: &'static str,
    provider: HttpProvider,
    budget: DailyBudget,
    failed_at: Mutex<Option<Timestamp>>,
}

impl Failover {
    /// The provider of the settings, and the second one if they name it.
    pub fn from_config(config: &config::Sms) -> Result<Self, StartError> {
        let place = |name, config: &config::Sms, a_day| {
            Ok::<_, StartError>(Place {
                name,
                provider: HttpProvider::from_config(config)?,
                budget: DailyBudget::new(a_day, config.messages_a_day_to_country),
                failed_at: Mutex::new(None),
            })
        };
        let mut places = vec![place("first", config, config.messages_a_day)?];
        if let Some(url) = &config.second_url {
            let second = config::Sms {
                url: Some(url.clone()),
                authorization: config.second_authorization.clone(),
                body: config.second_body.clone(),
                content_type: config.second_content_type.clone(),
                from: config.second_from.clone(),
                ..config.clone()
            };
            places.push(place("second", &second, config.second_messages_a_day)?);
        }
        Ok(Self { places })
    }

    /// Those that are well first; one that failed is still better than nobody.
    fn in_order(&self, now: Timestamp) -> Vec<&Place> {
        let rests = |place: &&Place| place.failed_at.lock().is_some_and(|at| now.since(at) < REST);
        let (resting, well): (Vec<_>, Vec<_>) = self.places.iter().partition(rests);
        well.into_iter().chain(resting).collect()
    }
}

impl SmsProvider for Failover {
    fn send(&self, message: SmsMessage) -> BoxFuture<'_, Result<(), SmsError>> {
        Box::pin(async move {
            let (now, to) = (message.at, message.to.region());
            let mut failure = SmsError::Budget;
            for place in self.in_order(now) {
                if !place.budget.take(to, now) {
                    metrics::counter!("kumara_sms_budget_refused_total", "provider" => place.name, "country" => to.to_string())
                        .increment(1);
                    continue;
                }
                let sent = place.provider.send(message.clone()).await;
                let result = if sent.is_ok() { "sent" } else { "failed" };
                metrics::counter!("kumara_sms_by_provider_total", "provider" => place.name, "country" => to.to_string(), "result" => result)
                    .increment(1);
                metrics::gauge!("kumara_sms_budget_left", "provider" => place.name).set(f64::from(place.budget.left()));
                match sent {
                    Ok(()) => {
                        *place.failed_at.lock() = None;
                        return Ok(());
                    }
                    Err(error) => {
                        place.budget.give_back(to);
                        // Too many at once says nothing against the provider.
                        if !matches!(error, SmsError::Busy) {
                            *place.failed_at.lock() = Some(now);
                        }
                        tracing::warn!(provider = place.name, %error, "a text message was not taken");
                        failure = error;
                    }
                }
            }
            Err(failure)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicU16, AtomicU32, Ordering},
    };

    use axum::{Router, http::StatusCode, routing::post};

    use super::*;
    use crate::{accounts::PhoneNumber, config::Settings};

    /// A provider on a loopback port with a status that can be changed, and how many messages it was handed.
    async fn provider() -> (String, Arc<AtomicU16>, Arc<AtomicU32>) {
        let (status, count) = (Arc::new(AtomicU16::new(202)), Arc::new(AtomicU32::new(0)));
        let (answers, counted) = (Arc::clone(&status), Arc::clone(&count));
        let handle = move || async move {
            counted.fetch_add(1, Ordering::SeqCst);
            StatusCode::from_u16(answers.load(Ordering::SeqCst)).unwrap()
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, Router::new().route("/", post(handle))).await });
        (url, status, count)
    }

    fn message(number: &str, at_s: i64) -> SmsMessage {
        SmsMessage {
            to: PhoneNumber::parse(number, None).unwrap(),
            text: "000000".to_owned(),
            challenge: String::new(),
            at: Timestamp::from_millis(at_s * 1_000),
        }
    }

    #[tokio::test]
    async fn the_second_steps_in_and_the_first_is_left_alone_for_a_minute() {
        let ((first, status, at_first), (second, _, at_second)) = (provider().await, provider().await);
        let mut config = Settings::defaults().unwrap().sms;
        (config.url, config.second_url) = (Some(first), Some(second));
        let sms = Failover::from_config(&config).unwrap();
        let counts = || (at_first.load(Ordering::SeqCst), at_second.load(Ordering::SeqCst));
        sms.send(message("+4915112345678", 0)).await.unwrap();
        assert_eq!(counts(), (1, 0));
        status.store(500, Ordering::SeqCst);
        sms.send(message("+4915112345678", 1)).await.unwrap();
        assert_eq!(counts(), (2, 1));
        sms.send(message("+4915112345678", 30)).await.unwrap();
        assert_eq!(counts(), (2, 2), "nobody waits for the one that is down");
        status.store(202, Ordering::SeqCst);
        sms.send(message("+4915112345678", 62)).await.unwrap();
        assert_eq!(counts(), (3, 2));
    }

    #[tokio::test]
    async fn budgets_of_providers_and_countries_are_kept() {
        let ((first, ..), (second, _, at_second)) = (provider().await, provider().await);
        let mut config = Settings::defaults().unwrap().sms;
        (config.url, config.second_url) = (Some(first), Some(second));
        (config.messages_a_day, config.second_messages_a_day, config.messages_a_day_to_country) = (3, 10, 2);
        let sms = Failover::from_config(&config).unwrap();
        for _ in 0..4 {
            sms.send(message("+51987654321", 0)).await.unwrap();
        }
        assert_eq!(at_second.load(Ordering::SeqCst), 2, "two by each provider to Peru");
        assert!(matches!(sms.send(message("+51987654321", 0)).await, Err(SmsError::Budget)));
        sms.send(message("+4915112345678", 0)).await.unwrap();
        sms.send(message("+51987654321", 86_400)).await.unwrap();
    }
}
