//! `POST /v1/pictures`: the bytes of a picture.

use std::time::Duration;

use axum::{
    body::{Body, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
};
use bytes::Bytes;
use kumara_model::{AltText, MemberId, TextError, Timestamp};
use kumara_store::params;
use serde::Deserialize;
use utoipa::IntoParams;

use super::{
    Picture,
    queries::NTH_NEWEST_UPLOAD,
    store::{store_once, too_large},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, ApiQuery, IdempotencyKey, Problem, SignedIn, code, rate_limit::limited},
};

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct UploadQuery {
    /// What the picture shows, for those who can't see it; at most 500 characters.
    alt: Option<String>,
}

/// Uploads a picture
///
/// The body is the file itself: JPEG, PNG, WebP, HEIC, AVIF or GIF, up to 20 MB and 50 megapixels. It is told by its
/// content, turned upright, freed of everything but its pixels and kept as WebP in up to three sizes.
#[utoipa::path(
    post, path = "/v1/pictures", tag = "pictures",
    params(UploadQuery, ("Idempotency-Key" = Option<String>, Header)),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    responses(
        (status = 201, body = Picture),
        (status = 413, description = "picture_too_large", body = Problem),
        (status = 415, description = "picture_type, picture_unsupported_here", body = Problem),
        (status = 422, description = "picture_unreadable, picture_too_many_pixels, picture_timeout, alt_too_long", body = Problem),
        (status = 429, description = "rate_limited", body = Problem),
        (status = 503, description = "busy", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn upload_picture(
    State(app): State<App>,
    signed: SignedIn,
    key: IdempotencyKey,
    ApiQuery(query): ApiQuery<UploadQuery>,
    request: Request,
) -> Result<(StatusCode, ApiJson<Picture>), ApiError> {
    let alt = parse_alt(query.alt.as_deref().unwrap_or_default())?;
    let (parts, body) = request.into_parts();
    check_type(&parts.headers)?;
    check_hourly_limit(&app, signed.member()).await?;
    let _running = app.uploads.begin(signed.member())?;
    let bytes = read(&app, &parts.headers, body).await?;
    let picture = store_once(&app, signed.member(), bytes, alt, key).await?;
    Ok((StatusCode::CREATED, ApiJson(picture)))
}

pub(super) fn parse_alt(alt: &str) -> Result<AltText, ApiError> {
    AltText::parse(alt).map_err(|error| {
        let length = if let TextError::TooLong { length, .. } = error { length } else { 0 };
        ApiError::new(&code::ALT_TOO_LONG).field("alt").with("length", length).with("limit", AltText::MAX_CHARS)
    })
}

/// A form or JSON is a misunderstanding that is better told before the bytes are read. Which kind of picture it is,
/// the content says.
fn check_type(headers: &HeaderMap) -> Result<(), ApiError> {
    let Some(given) = headers.get(header::CONTENT_TYPE) else { return Ok(()) };
    let kind = given.to_str().unwrap_or_default().to_ascii_lowercase();
    let is_picture = kind.starts_with("image/") || kind.starts_with("application/octet-stream");
    if is_picture { Ok(()) } else { Err(ApiError::new(&code::PICTURE_TYPE)) }
}

async fn check_hourly_limit(app: &App, member: MemberId) -> Result<(), ApiError> {
    const HOUR: Duration = Duration::from_secs(3_600);
    let limit = app.config.pictures.per_hour.max(1);
    let Some(row) = app.db.optional(&NTH_NEWEST_UPLOAD, params![member, limit - 1]).await? else { return Ok(()) };
    let free_again = row.get::<Timestamp>(0)? + HOUR;
    let now = app.clock.now();
    if free_again <= now { Ok(()) } else { Err(limited(free_again.since(now))) }
}

async fn read(app: &App, headers: &HeaderMap, body: Body) -> Result<Bytes, ApiError> {
    let limit = app.config.pictures.max_bytes;
    let announced = headers.get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()).and_then(|v| v.parse().ok());
    if announced.is_some_and(|length: usize| length > limit) {
        return Err(too_large(app));
    }
    to_bytes(body, limit).await.map_err(|error| {
        let is_too_long = std::error::Error::source(&error).is_some_and(|e| e.is::<http_body_util::LengthLimitError>());
        if is_too_long { too_large(app) } else { ApiError::new(&code::BAD_REQUEST).because(error) }
    })
}
