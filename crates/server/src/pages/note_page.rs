//! `/n/{id}`: a note, readable without JavaScript.

use axum::{
    extract::{OriginalUri, State},
    http::{HeaderMap, StatusCode, header},
    response::Response,
};
use kumara_model::{NoteId, NoteKind};
use maud::{Markup, html};
use serde_json::{Value, json};

use super::{
    head::Head,
    shell::{self, PageLocale},
};
use crate::{
    app::App,
    asks::{self, Answer},
    comments::{self, Comment},
    http::ApiPath,
    messages::Locale,
    notes::{self, Note},
};

/// Only what everyone may read stands in the page; for the rest the app asks with the member's session.
pub async fn page(
    State(app): State<App>,
    locale: PageLocale,
    headers: HeaderMap,
    OriginalUri(uri): OriginalUri,
    id: Result<ApiPath<NoteId>, crate::http::ApiError>,
) -> Response {
    let note = match id {
        Ok(ApiPath(id)) => notes::find(&app, None, id).await.ok(),
        Err(_) => None,
    };
    let Some(note) = note else {
        // It may be a note for followers: the app asks again as the member, and says honestly what it learns.
        return shell::page(StatusCode::NOT_FOUND, locale, &Head::private(&app.community.name(), uri.path()), html! {});
    };
    let mut comments = comments::first_comments(&app, None, note.content.id).await.unwrap_or_default();
    let answers = if note.content.kind == NoteKind::Ask {
        asks::of_ask(&app, None, &note.content).await.unwrap_or_default()
    } else {
        Vec::new()
    };
    // Each stands once, the answers first.
    comments.retain(|comment| answers.iter().all(|answer| answer.comment.as_ref().is_none_or(|c| c.id != comment.id)));
    let base = shell::base_address(&app, headers.get(header::HOST).and_then(|h| h.to_str().ok()));
    let head = head(&app, &base, &note, &answers, &comments);
    let content = shell::readable(&app, locale.0, &article(&app, locale.0, &note, &answers, &comments));
    shell::page(StatusCode::OK, locale, &head, content)
}

fn heading(note: &Note) -> String {
    if !note.content.title.is_empty() {
        return note.content.title.clone();
    }
    let text = note.content.card.as_ref().map_or(note.content.body.as_str(), |card| card.text.as_str());
    text.lines().next().unwrap_or_default().chars().take(60).collect()
}

fn description(note: &Note) -> String {
    let text = if note.content.body.is_empty() {
        note.content.card.as_ref().map_or("", |c| c.text.as_str())
    } else {
        &note.content.body
    };
    text.replace('\n', " ").chars().take(200).collect()
}

fn head(app: &App, base: &str, note: &Note, answers: &[Answer], comments: &[Comment]) -> Head {
    let picture = note.content.pictures.first().and_then(|picture| {
        let largest = picture.sizes.last()?;
        Some((format!("{base}{}", largest.url.as_str()), largest.width, largest.height, picture.alt.clone()))
    });
    let address = format!("{base}/n/{}", note.content.id);
    Head {
        title: format!("{} · {}", heading(note), app.community.name()),
        description: description(note),
        kind: "article",
        picture: picture.clone(),
        language: Some(note.content.language),
        data: Some(data(base, &address, note, (answers, comments), picture.map(|p| p.0))),
        address,
        ..Head::default()
    }
}

/// schema.org: a question with its answers, or a posting.
fn data(
    base: &str,
    address: &str,
    note: &Note,
    (answers, comments): (&[Answer], &[Comment]),
    picture: Option<String>,
) -> Value {
    let person =
        |name: &str, handle: &str| json!({ "@type": "Person", "name": name, "url": format!("{base}/@{handle}") });
    let author = person(&note.author.brief.display_name, &note.author.brief.handle);
    let published = note.content.published_at.to_string();
    let comment = |kind: &str, c: &Comment| {
        json!({
            "@type": kind, "text": c.text, "dateCreated": c.created_at.to_string(), "upvoteCount": c.likes,
            "author": person(&c.author.display_name, &c.author.handle), "url": format!("{address}#c{}", c.id),
        })
    };
    let visible = comments.iter().filter(|c| !c.is_deleted);
    if note.content.kind == NoteKind::Ask {
        // schema.org: an accepted answer is the asker's choice; the votes are the members whom it helped.
        let answer = |answer: &Answer| {
            let mut shown = match (&answer.comment, &answer.note) {
                (Some(c), _) => comment("Answer", c),
                (None, Some(card)) => json!({
                    "@type": "Answer", "text": format!("{}\n{}", card.title, card.excerpt).trim(),
                    "dateCreated": card.published_at.to_string(), "url": format!("{base}/n/{}", card.id),
                    "author": person(&card.author.display_name, &card.author.handle),
                }),
                (None, None) => return Value::Null,
            };
            shown["upvoteCount"] = answer.helped.members.into();
            shown
        };
        let (accepted, others): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.helped.by_asker);
        let suggested = others.into_iter().map(answer).chain(visible.map(|c| comment("Answer", c)));
        let count = note.counts.comments + note.ask_state.as_ref().map_or(0, |state| state.note_answers);
        return json!({
            "@context": "https://schema.org", "@type": "QAPage", "url": address,
            "mainEntity": {
                "@type": "Question", "name": heading(note), "text": note.content.body, "inLanguage": note.content.language,
                "dateCreated": published, "author": author, "answerCount": count,
                "upvoteCount": note.counts.likes,
                "acceptedAnswer": accepted.into_iter().map(answer).collect::<Vec<_>>(),
                "suggestedAnswer": suggested.collect::<Vec<_>>(),
            },
        });
    }
    json!({
        "@context": "https://schema.org", "@type": "SocialMediaPosting", "url": address, "headline": heading(note),
        "articleBody": note.content.body, "inLanguage": note.content.language, "datePublished": published,
        "dateModified": note.content.edited_at.unwrap_or(note.content.published_at).to_string(), "author": author, "image": picture,
        "keywords": note.content.topics, "commentCount": note.counts.comments,
        "interactionStatistic": {
            "@type": "InteractionCounter", "interactionType": "https://schema.org/LikeAction",
            "userInteractionCount": note.counts.likes,
        },
        "comment": visible.map(|c| comment("Comment", c)).collect::<Vec<_>>(),
    })
}

fn article(app: &App, locale: Locale, note: &Note, answers: &[Answer], comments: &[Comment]) -> Markup {
    let by = app.messages.text(locale, "page-by", &[("name", note.author.brief.display_name.clone())]);
    html! {
        article lang=(note.content.language) dir="auto" {
            h1 { (heading(note)) }
            p { a href={ "/@" (note.author.brief.handle) } { (by) } " · " time datetime=(note.content.published_at) { (note.content.published_at) } }
            @for picture in &note.content.pictures {
                @if let Some(size) = picture.sizes.get(1).or(picture.sizes.first()) {
                    p { img src=(size.url.as_str()) width=(size.width) height=(size.height) alt=(picture.alt) loading="lazy"; }
                }
            }
            @if let Some(card) = &note.content.card { blockquote { (lines(&card.text)) } }
            (lines(&note.content.body))
            @if let Some(place) = &note.content.place { p { (place.name) } }
            @if !note.content.topics.is_empty() {
                p { @for topic in &note.content.topics { a href={ "/t/" (topic) } { "#" (topic) } " " } }
            }
        }
        @if !answers.is_empty() {
            ol {
                @for answer in answers {
                    @if let Some(comment) = &answer.comment {
                        li id={ "c" (comment.id) } lang=(comment.language) dir="auto" {
                            a href={ "/@" (comment.author.handle) } { (comment.author.display_name) } ": " (comment.text)
                        }
                    } @else if let Some(card) = &answer.note {
                        li lang=(card.language) dir="auto" {
                            a href={ "/@" (card.author.handle) } { (card.author.display_name) } ": "
                            a href={ "/n/" (card.id) } { @if card.title.is_empty() { (card.excerpt) } @else { (card.title) } }
                        }
                    }
                }
            }
        }
        @if !comments.is_empty() {
            ul {
                @for comment in comments.iter().filter(|c| !c.is_deleted) {
                    li id={ "c" (comment.id) } lang=(comment.language) dir="auto" {
                        a href={ "/@" (comment.author.handle) } { (comment.author.display_name) } ": " (comment.text)
                    }
                }
            }
        }
    }
}

fn lines(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|p| !p.trim().is_empty()) {
            p { @for (i, line) in paragraph.lines().enumerate() { @if i > 0 { br; } (line) } }
        }
    }
}
