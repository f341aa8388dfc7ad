//! Sends messages by one POST to a provider's address. Any answer but a success is a failure; redirects are not
//! followed, since a code must go nowhere but where the operator said.

use std::time::Duration;

use bytes::Bytes;
use futures::future::BoxFuture;
use http::{HeaderValue, Method, Request, Uri, header};
use http_body_util::Full;
use kumara_https::{Client, client, with_causes};
use tokio::sync::Semaphore;

use super::{SmsError, SmsMessage, SmsProvider, template::Template};
use crate::{app::StartError, config};

/// Messages on their way at the same time; a surge beyond it is told to come back.
const AT_ONCE: usize = 64;

/// A provider behind an address.
pub struct HttpProvider {
    client: Client,
    url: Uri,
    authorization: Option<HeaderValue>,
    content_type: HeaderValue,
    template: Template,
    from: String,
    timeout_ms: u64,
    running: Semaphore,
}

impl HttpProvider {
    pub fn from_config(config: &config::Sms) -> Result<Self, StartError> {
        let url =
            config.url.as_deref().ok_or_else(|| setting("sms.url", "it is needed when sms.provider is \"http\""))?;
        let url: Uri = url.parse().map_err(|e| setting("sms.url", e))?;
        if !matches!(url.scheme_str(), Some("http" | "https")) || url.host().is_none() {
            return Err(setting("sms.url", "it must begin with https:// or http:// and name a host"));
        }
        let authorization = config.authorization.as_deref().map(HeaderValue::from_str).transpose();
        let mut authorization = authorization.map_err(|e| setting("sms.authorization", e))?;
        if let Some(value) = &mut authorization {
            value.set_sensitive(true);
        }
        let template = Template::parse(&config.body, &config.content_type).map_err(|e| setting("sms.body", e))?;
        Ok(Self {
            client: client(url.scheme_str() == Some("https")).map_err(|e| setting("sms.url", e))?,
            url,
            authorization,
            content_type: HeaderValue::from_str(&config.content_type).map_err(|e| setting("sms.content_type", e))?,
            template,
            from: config.from.clone(),
            timeout_ms: config.timeout_ms,
            running: Semaphore::new(AT_ONCE),
        })
    }

    async fn post(&self, message: &SmsMessage) -> Result<(), SmsError> {
        let body = self.template.fill(message.to.e164(), &message.text, &self.from);
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(self.url.clone())
            .header(header::CONTENT_TYPE, self.content_type.clone())
            .body(Full::new(Bytes::from(body)))?;
        if let Some(authorization) = &self.authorization {
            request.headers_mut().insert(header::AUTHORIZATION, authorization.clone());
        }
        let response = self.client.request(request).await.map_err(|e| SmsError::Unreachable(with_causes(&e)))?;
        let status = response.status();
        if status.is_success() { Ok(()) } else { Err(SmsError::Refused(status.as_u16())) }
    }
}

impl SmsProvider for HttpProvider {
    fn send(&self, message: SmsMessage) -> BoxFuture<'_, Result<(), SmsError>> {
        Box::pin(async move {
            let _running = self.running.try_acquire().map_err(|_| SmsError::Busy)?;
            tokio::time::timeout(Duration::from_millis(self.timeout_ms), self.post(&message))
                .await
                .unwrap_or(Err(SmsError::TimedOut(self.timeout_ms)))
        })
    }
}

fn setting(name: &'static str, problem: impl ToString) -> StartError {
    StartError::Setting { name, problem: problem.to_string() }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::{
        Router,
        extract::State,
        http::{HeaderMap, StatusCode},
        response::{IntoResponse, Redirect},
        routing::post,
    };
    use kumara_model::Timestamp;
    use parking_lot::Mutex;

    use super::*;
    use crate::{accounts::PhoneNumber, config::Settings};

    type Received = Arc<Mutex<Vec<(String, String)>>>;

    async fn take(State(received): State<Received>, headers: HeaderMap, body: String) -> StatusCode {
        let authorization = headers["authorization"].to_str().unwrap().to_owned();
        received.lock().push((authorization, body));
        StatusCode::ACCEPTED
    }

    /// A provider with good and bad days, on a loopback port.
    async fn provider() -> (String, Received) {
        let received = Received::default();
        let router = Router::new()
            .route("/send", post(take))
            .route("/moved", post(|| async { Redirect::temporary("/send").into_response() }))
            .route("/broken", post(|| async { StatusCode::INTERNAL_SERVER_ERROR }))
            .route("/slow", post(|| async { tokio::time::sleep(Duration::from_secs(30)).await }))
            .with_state(Arc::clone(&received));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        (address, received)
    }

    fn configured(url: &str) -> config::Sms {
        let mut sms = Settings::defaults().unwrap().sms;
        sms.provider = "http".to_owned();
        sms.url = Some(url.to_owned());
        sms.authorization = Some("Bearer key".to_owned());
        sms.timeout_ms = 200;
        sms
    }

    fn message(text: &str) -> SmsMessage {
        SmsMessage {
            to: PhoneNumber::parse("+4915112345678", None).unwrap(),
            text: text.to_owned(),
            challenge: String::new(),
            at: Timestamp::from_millis(0),
        }
    }

    #[tokio::test]
    async fn a_message_reaches_the_provider_and_bad_answers_are_failures() {
        let (address, received) = provider().await;
        let send = async |path: &str| {
            let provider = HttpProvider::from_config(&configured(&format!("{address}{path}"))).unwrap();
            provider.send(message("\"123456\" is your code")).await
        };
        send("/send").await.unwrap();
        assert!(matches!(send("/broken").await, Err(SmsError::Refused(500))));
        assert!(matches!(send("/moved").await, Err(SmsError::Refused(307))));
        assert!(matches!(send("/slow").await, Err(SmsError::TimedOut(200))));
        assert!(matches!(send("/nowhere").await, Err(SmsError::Refused(404))));
        let received = received.lock();
        assert_eq!(received.len(), 1, "the redirect was not followed");
        assert_eq!(received[0].0, "Bearer key");
        let body: serde_json::Value = serde_json::from_str(&received[0].1).unwrap();
        assert_eq!(
            body,
            serde_json::json!({"to": "+4915112345678", "from": "Kumara", "text": "\"123456\" is your code"})
        );
    }

    #[tokio::test]
    async fn a_provider_that_is_down_is_told_apart_without_its_secrets() {
        // A port that was free a moment ago.
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        drop(listener);
        let provider = HttpProvider::from_config(&configured(&format!("http://{address}"))).unwrap();
        let error = provider.send(message("123456")).await.unwrap_err();
        assert!(error.to_string().starts_with("the provider can't be reached: client error (Connect): "), "{error}");
        assert!(!error.to_string().contains("123456") && !error.to_string().contains("Bearer"));
    }

    #[test]
    fn settings_that_could_not_work_are_refused_at_start() {
        let with = |change: &dyn Fn(&mut config::Sms)| {
            let mut sms = configured("http://sms.example/send");
            change(&mut sms);
            HttpProvider::from_config(&sms).err().map(|e| e.to_string()).unwrap_or_default()
        };
        assert_eq!(with(&|_| {}), "");
        assert!(with(&|sms| sms.url = None).contains("sms.url"));
        assert!(with(&|sms| sms.url = Some("ftp://x".to_owned())).contains("sms.url"));
        assert!(with(&|sms| sms.authorization = Some("a\r\nb: c".to_owned())).contains("sms.authorization"));
        assert!(with(&|sms| sms.body = "hello".to_owned()).contains("sms.body"));
    }
}
