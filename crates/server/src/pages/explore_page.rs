//! `/`: what a visitor without JavaScript sees of Explore, and `/about`.

use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use kumara_recommend::List;
use maud::{Markup, html};
use serde_json::json;

use super::{
    head::Head,
    shell::{self, PageLocale},
};
use crate::{app::App, feed, notes::NoteCard};

pub async fn page(State(app): State<App>, locale: PageLocale, headers: HeaderMap) -> Response {
    let cards = feed::first_page(&app, List::Explore, locale.0.0.tag()).await.unwrap_or_default();
    let head = front(&app, locale, &headers, "/");
    let content = html! { h1 { (app.community.name()) } p { (head.description) } (list(&cards)) };
    shell::page(StatusCode::OK, locale, &head, shell::readable(&app, locale.0, &content))
}

pub async fn about(State(app): State<App>, locale: PageLocale, headers: HeaderMap) -> Response {
    let head = front(&app, locale, &headers, "/about");
    let content = html! { h1 { (app.community.name()) } p { (head.description) } };
    shell::page(StatusCode::OK, locale, &head, shell::readable(&app, locale.0, &content))
}

fn front(app: &App, locale: PageLocale, headers: &HeaderMap, path: &str) -> Head {
    let base = shell::base_address(app, headers.get(header::HOST).and_then(|h| h.to_str().ok()));
    let name = app.community.name();
    let arguments = [("community", name.clone())];
    Head {
        title: app.messages.text(locale.0, "page-explore-title", &arguments),
        description: app.messages.text(locale.0, "page-explore-description", &arguments),
        kind: "website",
        data: Some(json!({ "@context": "https://schema.org", "@type": "WebSite", "name": name, "url": base })),
        address: format!("{base}{path}"),
        in_every_language: true,
        ..Head::default()
    }
}

/// Notes as a list of links with their pictures.
pub fn list(cards: &[NoteCard]) -> Markup {
    html! {
        ul {
            @for card in cards {
                li lang=(card.language) dir="auto" {
                    a href={ "/n/" (card.id) } {
                        @if let Some(size) = card.cover.as_ref().and_then(|c| c.sizes.first()) {
                            img src=(size.url.as_str()) width=(size.width) height=(size.height) loading="lazy"
                                alt=(card.cover.as_ref().map_or("", |c| c.alt.as_str()));
                        }
                        @if card.title.is_empty() { (card.excerpt) } @else { (card.title) }
                    }
                    " " a href={ "/@" (card.author.handle) } { (card.author.display_name) }
                }
            }
        }
    }
}
