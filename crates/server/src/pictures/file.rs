//! `GET /media/{hash}.webp`: a picture's file. It never changes, so whoever has it need not ask again.

use axum::{
    extract::State,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use super::{byte_range::ByteRange, picture::hash_of_file};
use crate::{
    app::App,
    http::{ApiError, ApiPath},
};

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const BYTES: HeaderValue = HeaderValue::from_static("bytes");
const WEBP: HeaderValue = HeaderValue::from_static("image/webp");

pub async fn read_file(
    State(app): State<App>,
    ApiPath(name): ApiPath<String>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let hash = hash_of_file(&name).ok_or_else(ApiError::not_found)?;
    let tag = format!("\"{hash}\"");
    let caching =
        [(header::CACHE_CONTROL, FOR_EVER), (header::ETAG, HeaderValue::from_str(&tag).map_err(ApiError::internal)?)];
    if knows(&headers, &tag) && app.blobs.exists(&hash).await? {
        return Ok((StatusCode::NOT_MODIFIED, caching).into_response());
    }
    let bytes = app.blobs.get(&hash).await?.ok_or_else(ApiError::not_found)?;
    // Whatever else comes to lie among the blobs is not served under this name.
    if !(bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")) {
        return Err(ApiError::not_found());
    }
    let told = (caching, [(header::CONTENT_TYPE, WEBP), (header::ACCEPT_RANGES, BYTES)]);
    let total = bytes.len();
    match ByteRange::asked(&headers, &tag, total) {
        ByteRange::Whole => Ok((told, bytes).into_response()),
        ByteRange::Part(part) => {
            let says = content_range(&format!("bytes {}-{}/{total}", part.start, part.end - 1))?;
            Ok((StatusCode::PARTIAL_CONTENT, told, [(header::CONTENT_RANGE, says)], bytes.slice(part)).into_response())
        }
        ByteRange::Nothing => {
            let says = content_range(&format!("bytes */{total}"))?;
            Ok((StatusCode::RANGE_NOT_SATISFIABLE, [(header::CONTENT_RANGE, says)]).into_response())
        }
    }
}

fn content_range(text: &str) -> Result<HeaderValue, ApiError> {
    HeaderValue::from_str(text).map_err(ApiError::internal)
}

/// `If-None-Match` (RFC 9110, 13.1.2), by the weak comparison.
fn knows(headers: &HeaderMap, tag: &str) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .map(|known| known.trim().trim_start_matches("W/"))
        .any(|known| known == tag || known == "*")
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use crate::testing::TestApp;

    #[tokio::test]
    async fn only_our_own_pictures_are_served_and_no_name_leads_out_of_the_folder() {
        let app = TestApp::start().await;
        let unknown = "0".repeat(64);
        let secret = app.app.blobs.put(Bytes::from_static(b"not a picture")).await.unwrap();
        for name in [
            format!("{unknown}.webp"),
            format!("{}.webp", "A".repeat(64)),
            unknown.clone(),
            format!("{unknown}.webp.webp"),
            "..%2F..%2Fkeys%2Fmaster".to_owned(),
            "..%2Fkeys%2Fmaster.webp".to_owned(),
            "%FF.webp".to_owned(),
            format!("{secret}.webp"),
        ] {
            let answer = app.visitor().get(&format!("/media/{name}")).await;
            assert_eq!((answer.status, answer.code()), (404, "not_found"), "{name}");
            assert_eq!(answer.headers["cache-control"], "no-store", "a file may come to be later");
        }
        let claims_to_know = [("if-none-match", "*")];
        let answer = app.visitor().send("GET", &format!("/media/{unknown}.webp"), None, &claims_to_know).await;
        assert_eq!(answer.status, 404);
    }
}
