//! The built web app, compiled in (in a development build it is read from `web/dist`).

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
#[allow_missing = true]
struct WebApp;

/// A file of the app; `None` if there is none at this path. Files under `assets/` carry a hash in their name.
pub fn file(path: &str, headers: &HeaderMap) -> Option<Response> {
    let name = path.trim_start_matches('/');
    if name.is_empty() || name == "index.html" {
        return None;
    }
    let file = WebApp::get(name)?;
    let etag = format!("\"{}\"", URL_SAFE_NO_PAD.encode(&file.metadata.sha256_hash()[..12]));
    let known = headers.get(header::IF_NONE_MATCH).and_then(|v| v.to_str().ok());
    let caching = if name.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "public, no-cache" };
    let content_type =
        HeaderValue::from_str(file.metadata.mimetype()).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let mut response = if known == Some(etag.as_str()) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        file.data.into_owned().into_response()
    };
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, content_type);
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    if let Ok(etag) = HeaderValue::from_str(&etag) {
        out.insert(header::ETAG, etag);
    }
    Some(response)
}

/// The app's `index.html`, or a plain one that says how to get it.
pub fn index() -> String {
    WebApp::get("index.html").and_then(|file| String::from_utf8(file.data.into_owned()).ok()).unwrap_or_else(|| {
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><!--kumara:head--></head><body>\
         <!--kumara:body--><p>The web app is not part of this build: run <code>make web</code>.</p></body></html>"
            .to_owned()
    })
}
