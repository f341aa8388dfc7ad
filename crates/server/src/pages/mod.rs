//! Pages: the web app, what crawlers and browsers without JavaScript read, and the API's description.
//!
//! The server puts a `<head>` and a plain readable page into the app's shell; the app replaces the page when it
//! starts. No page needs JavaScript to be read.

mod api_reference;
mod assets;
mod explore_page;
mod head;
mod member_page;
mod note_page;
mod shell;
mod topic_page;

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{OriginalUri, Request, State},
    http::{Method, StatusCode},
    response::{IntoResponse, Response},
    routing::get,
};

use self::{head::Head, shell::PageLocale};
use crate::{app::App, http::ApiError};

/// Addresses of the app that are nobody's page to read: the shell alone, not for search engines.
const PRIVATE_PAGES: [&str; 11] = [
    "/following",
    "/nearby",
    "/search",
    "/compose",
    "/compose/{id}",
    "/messages",
    "/me",
    "/settings",
    "/settings/{section}",
    "/sign-in",
    "/welcome",
];

pub fn router() -> Router<App> {
    let mut router = Router::new()
        .route("/", get(explore_page::page))
        .route("/n/{id}", get(note_page::page))
        .route("/t/{topic}", get(topic_page::page))
        .route("/about", get(explore_page::about))
        .route("/developers", get(api_reference::page))
        .route("/developers.css", get(api_reference::style))
        .route("/robots.txt", get(robots));
    for path in PRIVATE_PAGES {
        router = router.route(path, get(private_page));
    }
    router.fallback(assets_or_member)
}

/// `/v1/openapi.json`.
pub fn api_description(document: utoipa::openapi::OpenApi) -> Router<App> {
    let document = Arc::new(document);
    Router::new().route(
        "/v1/openapi.json",
        get(move || {
            let document = document.clone();
            async move { Json((*document).clone()) }
        }),
    )
}

async fn private_page(State(app): State<App>, locale: PageLocale, OriginalUri(uri): OriginalUri) -> Response {
    let title = app.community.name();
    shell::page(StatusCode::OK, locale, &Head::private(&title, uri.path()), maud::html! {})
}

/// Files of the web app, `/@handle` and what lies below it, or an honest 404 in the app's own look.
async fn assets_or_member(State(app): State<App>, locale: PageLocale, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return ApiError::not_found().into_response();
    }
    let path = request.uri().path().to_owned();
    if path.starts_with("/v1/") || path == "/v1" {
        return ApiError::not_found().into_response();
    }
    if let Some(rest) = path.strip_prefix("/@").or_else(|| path.strip_prefix("/%40")) {
        return member_page::page(&app, locale, rest, &path).await;
    }
    if let Some(file) = assets::file(&path, request.headers()) {
        return file;
    }
    let title = app.community.name();
    shell::page(StatusCode::NOT_FOUND, locale, &Head::private(&title, &path), maud::html! {})
}

/// Search engines may read what everyone may read.
async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /v1/\nDisallow: /compose\nDisallow: /settings\nDisallow: /messages\nAllow: /\n"
}
