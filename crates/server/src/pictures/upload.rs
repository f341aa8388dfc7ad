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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use image::ImageFormat;
    use serde_json::json;

    use crate::{
        pictures::samples::{file, png_that_claims, upload, upload_file},
        testing::{Answer, TestApp, TestClient},
    };

    const PNG: (&str, &str) = ("content-type", "image/png");

    async fn send(client: &TestClient, bytes: Vec<u8>) -> Answer {
        client.send_bytes("POST", "/v1/pictures", bytes, &[PNG]).await
    }

    #[tokio::test]
    async fn a_picture_is_kept_described_and_served_for_ever() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let bytes = file(ImageFormat::Jpeg, 200);
        let picture = ana.send_bytes("POST", "/v1/pictures?alt=A%20red%20roof", bytes, &[PNG]).await.expect(201);
        insta::assert_json_snapshot!(picture, {".id" => "[id]", ".sizes[].url" => "[url]", ".thumbhash" => "[thumbhash]"}, @r##"
        {
          "alt": "A red roof",
          "color": "#c74e4c",
          "height": 16,
          "id": "[id]",
          "sizes": [
            {
              "height": 16,
              "url": "[url]",
              "width": 24
            }
          ],
          "thumbhash": "[thumbhash]",
          "width": 24
        }
        "##);

        let path = picture["sizes"][0]["url"].as_str().unwrap();
        let file = app.visitor().get(path).await;
        assert_eq!((file.status, &file.body[8..12]), (200, &b"WEBP"[..]));
        assert_eq!(file.headers["content-type"], "image/webp");
        assert_eq!(file.headers["cache-control"], "public, max-age=31536000, immutable");
        assert_eq!(file.headers["x-content-type-options"], "nosniff");
        let tag = file.headers["etag"].to_str().unwrap().to_owned();
        for known in [tag.clone(), format!("W/{tag}"), format!("\"old\", {tag}")] {
            let again = app.visitor().send("GET", path, None, &[("if-none-match", &known)]).await;
            assert_eq!((again.status, again.body.len()), (304, 0), "{known}");
        }
        assert_eq!(app.visitor().send("GET", path, None, &[("if-none-match", "\"old\"")]).await.status, 200);
    }

    #[tokio::test]
    async fn the_content_says_what_it_is_and_bad_content_says_what_is_wrong() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
            assert_eq!(send(&ana, file(format, 1)).await.status, 201, "{format:?} labelled as PNG");
        }
        let whole = file(ImageFormat::Png, 9);
        let truncated = whole[..whole.len() - 40].to_vec();
        for (bytes, status, code) in [
            (b"<html><script>alert(1)</script>".to_vec(), 415, "picture_type"),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), 415, "picture_type"),
            (Vec::new(), 415, "picture_type"),
            (truncated, 422, "picture_unreadable"),
            (png_that_claims(40_000, 40_000), 422, "picture_too_many_pixels"),
            (png_that_claims(0, 7), 422, "picture_unreadable"),
        ] {
            let answer = send(&ana, bytes).await;
            assert_eq!((answer.status, answer.code()), (status, code));
        }
        let form = ana.send_bytes("POST", "/v1/pictures", whole.clone(), &[("content-type", "multipart/form-data")]);
        assert_eq!(form.await.code(), "picture_type");
        let alt = format!("/v1/pictures?alt={}", "x".repeat(501));
        assert_eq!(ana.send_bytes("POST", &alt, whole.clone(), &[PNG]).await.code(), "alt_too_long");
        assert_eq!(send(&app.visitor(), whole.clone()).await.code(), "unauthenticated");
        assert_eq!(send(&ana, whole).await.status, 201, "the server goes on");
    }

    #[tokio::test]
    async fn a_file_that_is_too_large_is_refused_whether_or_not_it_says_so() {
        let app = TestApp::with(|config| config.pictures.max_bytes = 2_000).await;
        let ana = app.member("ana").await;
        let large = vec![0; 2_001];
        let announced = ana.send_bytes("POST", "/v1/pictures", large.clone(), &[PNG, ("content-length", "2001")]);
        assert_eq!(announced.await.code(), "picture_too_large");
        let answer = send(&ana, large).await;
        assert_eq!((answer.status, answer.code()), (413, "picture_too_large"));
        assert_eq!(send(&ana, file(ImageFormat::Png, 1)).await.status, 201);
    }

    #[tokio::test]
    async fn the_same_key_keeps_one_picture() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let key = [PNG, ("idempotency-key", "once")];
        let upload = || ana.send_bytes("POST", "/v1/pictures", file(ImageFormat::Png, 5), &key);
        let first = upload().await.expect(201);
        let answers = futures::future::join_all([upload(), upload(), upload()]).await;
        for again in answers {
            assert_eq!(again.expect(201), first);
        }
        let other = ana.send_bytes("POST", "/v1/pictures", file(ImageFormat::Png, 6), &key).await;
        assert_eq!(other.code(), "idempotency_key_reused");
    }

    #[tokio::test]
    async fn a_member_uploads_so_many_in_an_hour() {
        let app = TestApp::with(|config| config.pictures.per_hour = 2).await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        upload(&ana, 1).await;
        app.clock.advance(Duration::from_secs(600));
        upload(&ana, 2).await;
        let refused = send(&ana, file(ImageFormat::Png, 3)).await;
        assert_eq!((refused.status, refused.code()), (429, "rate_limited"));
        assert_eq!(refused.headers["retry-after"], "3000");
        upload(&ben, 3).await;
        app.clock.advance(Duration::from_secs(3_000));
        upload(&ana, 3).await;
        assert_eq!(send(&ana, file(ImageFormat::Png, 4)).await.code(), "rate_limited");
    }

    #[tokio::test]
    async fn only_the_owner_describes_a_picture() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let picture = upload_file(&ana, file(ImageFormat::Png, 1)).await;
        let path = format!("/v1/pictures/{}", picture["id"].as_str().unwrap());
        let described = ana.patch(&path, json!({"alt": " A cat\n asleep\u{202e} "})).await.expect(200);
        assert_eq!(described["alt"], "A cat  asleep");
        assert_eq!(described["sizes"], picture["sizes"]);
        assert_eq!(ben.patch(&path, json!({"alt": "mine"})).await.code(), "not_found");
        assert_eq!(app.visitor().patch(&path, json!({"alt": "mine"})).await.code(), "unauthenticated");
        assert_eq!(ana.patch(&path, json!({"alt": "x".repeat(501)})).await.code(), "alt_too_long");
        assert_eq!(ana.patch(&path, json!({"alt": "x", "width": 1})).await.code(), "bad_json");
        assert_eq!(ana.patch("/v1/pictures/0", json!({"alt": "x"})).await.code(), "not_found");
        assert_eq!(ana.patch(&path, json!({"alt": "A cat asleep"})).await.expect(200)["alt"], "A cat asleep");
    }
}
