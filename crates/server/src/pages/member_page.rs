//! `/@handle` and what lies below it: a member's public notes, readable without JavaScript.

use axum::{http::StatusCode, response::Response};
use maud::html;
use serde_json::json;

use super::{
    explore_page::list,
    head::Head,
    shell::{self, PageLocale},
};
use crate::{app::App, http::PageQuery, members, notes};

/// `rest` is what follows the `@`, still percent-encoded.
pub async fn page(app: &App, locale: PageLocale, rest: &str, path: &str) -> Response {
    let handle = rest.split('/').next().unwrap_or_default();
    let handle = percent_decoded(handle);
    let found = match members::find_member(app, None, &handle).await {
        Ok(id) => members::profile(app, None, id).await.ok().map(|member| (id, member)),
        Err(_) => None,
    };
    let Some((id, member)) = found else {
        return shell::page(StatusCode::NOT_FOUND, locale, &Head::private(&app.community.name(), path), html! {});
    };
    let cards = notes::notes_of(app, None, id, &PageQuery::default()).await.map(|page| page.items).unwrap_or_default();
    let base = shell::base_address(app, None);
    let name = member.brief.display_name.clone();
    let arguments =
        [("name", name.clone()), ("handle", member.brief.handle.clone()), ("community", app.community.name())];
    let fallback = app.messages.text(locale.0, "page-member-description", &arguments);
    let address = format!("{base}/@{}", member.brief.handle);
    let head = Head {
        title: format!("{name} (@{}) · {}", member.brief.handle, app.community.name()),
        description: if member.bio.is_empty() { fallback } else { member.bio.clone() },
        kind: "profile",
        data: Some(json!({
            "@context": "https://schema.org", "@type": "ProfilePage", "url": address,
            "mainEntity": { "@type": "Person", "name": name, "alternateName": member.brief.handle, "description": member.bio },
        })),
        address,
        is_private: member.is_private,
        ..Head::default()
    };
    let content = html! { h1 { (name) } p dir="auto" { (member.bio) } (list(&cards)) };
    shell::page(StatusCode::OK, locale, &head, shell::readable(app, locale.0, &content))
}

fn percent_decoded(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(b) = bytes.next() {
        let hex = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
        match (b, bytes.clone().next().and_then(hex), bytes.clone().nth(1).and_then(hex)) {
            (b'%', Some(high), Some(low)) => {
                out.push(high * 16 + low);
                bytes.nth(1);
            }
            _ => out.push(b),
        }
    }
    String::from_utf8(out).unwrap_or_default()
}
