//! `ApiError`: the one error of every endpoint. On the wire it is a problem document (RFC 9457) in the
//! member's language; in the log it carries its cause.

use std::{borrow::Cow, time::Duration};

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use kumara_store::StoreError;
use serde::Serialize;
use utoipa::ToSchema;

use super::code::{self, ErrorCode};
use crate::messages::{Locale, Messages};

/// A failure that is told to the caller.
#[derive(Debug, Clone)]
pub struct ApiError {
    pub code: &'static ErrorCode,
    /// The field of the request that is at fault.
    pub field: Option<Cow<'static, str>>,
    /// Numbers and words that the message needs.
    pub arguments: Vec<(&'static str, String)>,
    pub retry_after: Option<Duration>,
    /// For the log only; never sent.
    pub cause: Option<String>,
}

impl ApiError {
    pub const fn new(code: &'static ErrorCode) -> Self {
        Self { code, field: None, arguments: Vec::new(), retry_after: None, cause: None }
    }

    #[must_use]
    pub fn field(mut self, field: impl Into<Cow<'static, str>>) -> Self {
        self.field = Some(field.into());
        self
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }

    #[must_use]
    pub fn retry_after(mut self, after: Duration) -> Self {
        self.retry_after = Some(after);
        self
    }

    #[must_use]
    pub fn because(mut self, cause: impl ToString) -> Self {
        self.cause = Some(cause.to_string());
        self
    }

    pub const fn not_found() -> Self {
        Self::new(&code::NOT_FOUND)
    }

    pub fn internal(cause: impl ToString) -> Self {
        Self::new(&code::INTERNAL).because(cause)
    }

    /// The problem document in a language.
    pub fn problem(&self, locale: Locale, messages: &Messages) -> Problem {
        let id = format!("error-{}", self.code.name.replace('_', "-"));
        let title = messages.text(locale, &id, &self.arguments);
        let detail = messages.attribute(locale, &id, "detail", &self.arguments).unwrap_or_else(|| title.clone());
        Problem {
            r#type: format!("/problems/{}", self.code.name),
            title,
            status: self.code.status().as_u16(),
            code: self.code.name.to_owned(),
            detail,
            field: self.field.as_deref().map(str::to_owned),
            retry_after_s: self.retry_after.map(whole_seconds),
        }
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Self::new(&code::BUSY).retry_after(Duration::from_secs(1)),
            // It comes back, and nothing was done.
            StoreError::Unreachable(_) => Self::new(&code::BUSY).retry_after(Duration::from_secs(2)).because(error),
            StoreError::Full(_) => Self::new(&code::STORAGE_FULL).retry_after(Duration::from_secs(60)).because(error),
            other => Self::internal(other),
        }
    }
}

/// A problem document (RFC 9457).
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Problem {
    /// Address of the page that explains this kind of problem.
    pub r#type: String,
    /// What went wrong, in the language asked for.
    pub title: String,
    pub status: u16,
    /// Stable name of the problem, for programs.
    pub code: String,
    /// What to do about it, in the language asked for.
    pub detail: String,
    /// The field of the request that is at fault.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Seconds to wait, as in the `Retry-After` header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_s: Option<u64>,
}

fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs() + u64::from(duration.subsec_nanos() > 0)
}

/// The words are put in by the layer around all endpoints, which knows the caller's language.
impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = self.code.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Turns an `ApiError` that an endpoint answered into its problem document.
pub fn render(mut response: Response, locale: Locale, messages: &Messages) -> Response {
    let Some(error) = response.extensions_mut().remove::<ApiError>() else { return response };
    if error.code.status().is_server_error() && error.code != &code::BUSY {
        tracing::error!(code = error.code.name, cause = error.cause.as_deref().unwrap_or("-"), "request failed");
    } else {
        tracing::debug!(code = error.code.name, cause = error.cause.as_deref().unwrap_or("-"), "request refused");
    }
    metrics::counter!("kumara_api_problems_total", "code" => error.code.name).increment(1);
    let status: StatusCode = error.code.status();
    let body = serde_json::to_vec(&error.problem(locale, messages)).unwrap_or_default();
    let mut rendered = (
        status,
        [
            (header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json")),
            (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        ],
        body,
    )
        .into_response();
    if let Some(after) = error.retry_after {
        rendered.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(whole_seconds(after)));
    }
    rendered
}
