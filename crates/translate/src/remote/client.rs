//! JSON out, JSON in, to one address; every way in which that can go wrong has its error.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, StatusCode, Uri, header};
use http_body_util::{BodyExt, Full, Limited};
use kumara_https::{Client, client, with_causes};
use serde_json::Value;

use super::SettingsError;
use crate::EngineError;

/// An answer to some thousand characters is some ten kilobytes.
const MAX_ANSWER_BYTES: usize = 1024 * 1024;

pub(super) struct JsonClient {
    client: Client,
    url: Uri,
    authorization: Option<HeaderValue>,
}

impl JsonClient {
    pub fn new(url: &str, authorization: Option<&str>) -> Result<Self, SettingsError> {
        let error = |setting, problem: String| SettingsError { setting, problem };
        let url: Uri = url.parse().map_err(|e: http::uri::InvalidUri| error("url", e.to_string()))?;
        if !matches!(url.scheme_str(), Some("http" | "https")) || url.host().is_none() {
            return Err(error("url", "it must begin with https:// or http:// and name a host".to_owned()));
        }
        let mut authorization =
            authorization.map(HeaderValue::from_str).transpose().map_err(|e| error("key", e.to_string()))?;
        if let Some(value) = &mut authorization {
            value.set_sensitive(true);
        }
        let client = client(url.scheme_str() == Some("https")).map_err(|e| error("url", e.to_string()))?;
        Ok(Self { client, url, authorization })
    }

    /// The caller bounds the time.
    pub async fn post(&self, body: &Value) -> Result<Value, EngineError> {
        let mut request = Request::new(Full::new(Bytes::from(body.to_string())));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.url.clone();
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(authorization) = &self.authorization {
            headers.insert(header::AUTHORIZATION, authorization.clone());
        }
        let unreachable = |e: &dyn std::error::Error| EngineError::Unreachable(with_causes(e));
        let response = self.client.request(request).await.map_err(|e| unreachable(&e))?;
        match response.status() {
            status if status.is_success() => {}
            StatusCode::TOO_MANY_REQUESTS => {
                return Err(EngineError::Limited { retry_after: retry_after(response.headers()) });
            }
            // 456 is DeepL's own; 402 is what others say.
            status if matches!(status.as_u16(), 402 | 456) => return Err(EngineError::QuotaSpent),
            status => return Err(EngineError::Refused(status.as_u16())),
        }
        let body = Limited::new(response.into_body(), MAX_ANSWER_BYTES).collect().await;
        let bytes = body.map_err(|_| EngineError::BadAnswer("cut off, or beyond its limit"))?.to_bytes();
        serde_json::from_slice(&bytes).map_err(|_| EngineError::BadAnswer("not JSON"))
    }
}

/// Seconds; a date is taken for none.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}
