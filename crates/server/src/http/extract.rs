//! Strict readers of what a request carries. Each refusal is an `ApiError` with a stable code.

use axum::{
    extract::{
        FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Path, Query, Request,
        rejection::BytesRejection,
    },
    http::{header, request::Parts},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use serde::{Serialize, de::DeserializeOwned};

use super::{ApiError, code};
use crate::messages::Locale;
use kumara_model::UiLanguage;

/// JSON in and out. Request types say `#[serde(deny_unknown_fields)]`, so that a misspelt field is refused and
/// never silently ignored.
#[derive(Debug)]
pub struct ApiJson<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for ApiJson<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        let is_json = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .and_then(|v| v.split(';').next())
            .is_some_and(|v| v.trim().eq_ignore_ascii_case("application/json"));
        if !is_json {
            return Err(ApiError::new(&code::UNSUPPORTED_MEDIA_TYPE));
        }
        let bytes = read_body(request, state).await?;
        let mut deserializer = serde_json::Deserializer::from_slice(&bytes);
        let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
            let path = error.path().to_string();
            let problem = ApiError::new(&code::BAD_JSON).with("problem", error.inner());
            if path == "." { problem } else { problem.field(path) }
        })?;
        deserializer.end().map_err(|e| ApiError::new(&code::BAD_JSON).with("problem", e))?;
        Ok(Self(value))
    }
}

/// A body that may be left out: none, if there is no content type.
impl<S: Send + Sync, T: DeserializeOwned> OptionalFromRequest<S> for ApiJson<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Option<Self>, ApiError> {
        if request.headers().get(header::CONTENT_TYPE).is_none() {
            return Ok(None);
        }
        <Self as FromRequest<S>>::from_request(request, state).await.map(Some)
    }
}

impl<T: Serialize> IntoResponse for ApiJson<T> {
    fn into_response(self) -> Response {
        axum::Json(self.0).into_response()
    }
}

/// Reads a body up to the limit that stands on its route.
pub async fn read_body<S: Send + Sync>(request: Request, state: &S) -> Result<Bytes, ApiError> {
    Bytes::from_request(request, state).await.map_err(|rejection| match rejection {
        BytesRejection::FailedToBufferBody(inner) if inner.status() == 413 => {
            ApiError::new(&code::BODY_TOO_LARGE).because(inner)
        }
        other => ApiError::new(&code::BAD_REQUEST).because(other),
    })
}

/// Parts of the address, checked. An id that can't be one is simply not there.
pub struct ApiPath<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for ApiPath<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let Path(value) = <Path<T> as FromRequestParts<S>>::from_request_parts(parts, state)
            .await
            .map_err(|e| ApiError::not_found().because(e))?;
        Ok(Self(value))
    }
}

/// Parameters behind the `?`.
pub struct ApiQuery<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for ApiQuery<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let Query(value) =
            Query::from_request_parts(parts, state).await.map_err(|e| ApiError::new(&code::BAD_REQUEST).because(e))?;
        Ok(Self(value))
    }
}

/// The language of messages: `Accept-Language`, else English.
impl<S: Send + Sync> FromRequestParts<S> for Locale {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(locale_of(&parts.headers))
    }
}

impl<S: Send + Sync> OptionalFromRequestParts<S> for Locale {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Self::Rejection> {
        Ok(Some(locale_of(&parts.headers)))
    }
}

pub fn locale_of(headers: &axum::http::HeaderMap) -> Locale {
    let wanted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|v| v.to_str().ok())
        .and_then(UiLanguage::negotiate)
        .unwrap_or(UiLanguage::ENGLISH);
    Locale(wanted)
}
