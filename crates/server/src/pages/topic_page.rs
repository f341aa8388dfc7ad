//! `/t/{topic}`: the newest notes of a topic, readable without JavaScript.

use axum::{
    extract::{OriginalUri, State},
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use kumara_model::Topic;
use kumara_recommend::{List, TopicOrder};
use maud::html;
use serde_json::json;

use super::{
    explore_page::list,
    head::Head,
    shell::{self, PageLocale},
};
use crate::{
    app::App,
    feed,
    http::{ApiError, ApiPath},
};

pub async fn page(
    State(app): State<App>,
    locale: PageLocale,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    topic: Result<ApiPath<String>, ApiError>,
) -> Response {
    let Some(topic) = topic.ok().and_then(|ApiPath(text)| Topic::parse(&text).ok()) else {
        return shell::page(StatusCode::NOT_FOUND, locale, &Head::private(&app.community.name(), uri.path()), html! {});
    };
    let list_of = List::Topic(topic.clone(), TopicOrder::Newest);
    let cards = feed::first_page(&app, list_of, locale.0.0.tag()).await.unwrap_or_default();
    let base = shell::base_address(&app, headers.get(header::HOST).and_then(|h| h.to_str().ok()));
    let arguments = [("topic", topic.to_string()), ("community", app.community.name())];
    let address = format!("{base}/t/{topic}");
    let head = Head {
        title: app.messages.text(locale.0, "page-topic-title", &arguments),
        description: app.messages.text(locale.0, "page-topic-description", &arguments),
        kind: "website",
        data: Some(
            json!({ "@context": "https://schema.org", "@type": "CollectionPage", "url": address, "about": topic }),
        ),
        address,
        // A topic that nobody has written about is no page to be found.
        is_private: cards.is_empty(),
        in_every_language: true,
        ..Head::default()
    };
    let content = html! { h1 { "#" (topic) } (list(&cards)) };
    shell::page(StatusCode::OK, locale, &head, shell::readable(&app, locale.0, &content))
}
