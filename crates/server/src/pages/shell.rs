//! The app's `index.html` with a page's head and readable content put in.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use kumara_model::UiLanguage;
use maud::{Markup, html};

use super::{assets, head::Head};
use crate::{app::App, http::extract::locale_of, messages::Locale};

/// The language of a page: `?lang=`, else what was chosen on this device, else `Accept-Language`.
#[derive(Debug, Clone, Copy)]
pub struct PageLocale(pub Locale);

impl<S: Send + Sync> FromRequestParts<S> for PageLocale {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let query = parts.uri.query().unwrap_or_default();
        let asked = query.split('&').find_map(|pair| pair.strip_prefix("lang=")).and_then(UiLanguage::nearest);
        let chosen = || cookie(&parts.headers, "kumara_language").and_then(UiLanguage::nearest);
        Ok(Self(asked.or_else(chosen).map_or_else(|| locale_of(&parts.headers), Locale)))
    }
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(n, _)| *n == name)
        .map(|(_, value)| value)
}

/// The absolute address of this site.
pub fn base_address(app: &App, host: Option<&str>) -> String {
    app.config.community.public_url.clone().unwrap_or_else(|| {
        let scheme = if app.config.http.is_https { "https" } else { "http" };
        format!("{scheme}://{}", host.filter(|h| is_host(h)).unwrap_or("localhost"))
    })
}

/// A host that can stand in an address without further thought.
fn is_host(host: &str) -> bool {
    !host.is_empty()
        && host.len() <= 255
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':' | b'[' | b']'))
}

pub fn page(status: StatusCode, PageLocale(Locale(language)): PageLocale, head: &Head, content: Markup) -> Response {
    let tag = language.tag();
    let direction = if tag.is_right_to_left() { "rtl" } else { "ltr" };
    let html_tag = format!("<html data-kumara-lang lang=\"{tag}\" dir=\"{direction}\">");
    let index = assets::index();
    let page = index
        .replacen("<html data-kumara-lang lang=\"en\" dir=\"ltr\">", &html_tag, 1)
        .replacen("<!--kumara:head-->", &head.render().into_string(), 1)
        .replacen("<!--kumara:body-->", &content.into_string(), 1);
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::VARY, HeaderValue::from_static("Accept-Language")),
    ];
    (status, headers, page).into_response()
}

/// What stands around a readable page.
pub fn readable(app: &App, locale: Locale, content: &Markup) -> Markup {
    html! {
        div class="kumara-fallback" {
            p { a href="/" { (app.community.name()) } }
            (content)
            noscript { p { (app.messages.text(locale, "page-needs-javascript", &[])) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_header_can_not_smuggle_an_address() {
        for good in ["localhost", "kumara.example:8080", "[::1]:80"] {
            assert!(is_host(good));
        }
        for bad in ["", "a/b", "a\"b", "a b", "a@b", "a<b"] {
            assert!(!is_host(bad), "{bad}");
        }
    }
}
