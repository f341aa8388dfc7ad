//! `PATCH /v1/me/feed`.

use axum::extract::State;
use kumara_model::{Event, LanguageTag, MemberId, Topic};
use serde::Deserialize;
use utoipa::ToSchema;

use super::{
    Choices, FeedOrder, FeedPreferences, MOST_MUTED, MOST_MUTED_LANGUAGES, MOST_WORD_CHARS, muted_words::fold, put,
    read, stored,
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn, code},
};

/// What to change; what is not named stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FeedChanges {
    /// -100 (closest to what you like) to 100 (widest); 0 is the default.
    #[schema(minimum = -100, maximum = 100)]
    pub width: Option<i8>,
    pub order: Option<FeedOrder>,
    pub mute: Option<Muted>,
    /// Taken from the lists after `mute` was added.
    pub unmute: Option<Muted>,
}

#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Muted {
    pub topics: Vec<String>,
    /// Words or phrases of at most 40 characters.
    pub words: Vec<String>,
    /// BCP 47.
    pub languages: Vec<String>,
}

/// Change what you chose about your feed
///
/// Takes effect on the next page. Muting adds to the lists, so that two devices don't undo each other.
#[utoipa::path(
    patch,
    path = "/v1/me/feed",
    tag = "feed",
    security(("session_cookie" = []), ("bearer" = [])),
    request_body = FeedChanges,
    responses(
        (status = 200, body = FeedPreferences),
        (status = 400, body = Problem, description = "bad_json"),
        (status = 401, body = Problem, description = "unauthenticated"),
        (status = 422, body = Problem, description = "bad_width, bad_topic, bad_language, text_empty, text_too_long, \
            too_many_muted"),
    )
)]
pub async fn change_preferences(
    State(app): State<App>,
    signed: SignedIn,
    ApiJson(request): ApiJson<FeedChanges>,
) -> Result<ApiJson<FeedPreferences>, ApiError> {
    if request.width.is_some_and(|width| !(-100..=100).contains(&width)) {
        return Err(ApiError::new(&code::BAD_WIDTH).field("width"));
    }
    let mute = lists(request.mute.unwrap_or_default(), "mute")?;
    let unmute = lists(request.unmute.unwrap_or_default(), "unmute")?;
    change(&app, signed.member(), move |choices| {
        choices.width = request.width.unwrap_or(choices.width);
        choices.is_chronological = request.order.map_or(choices.is_chronological, |order| order == FeedOrder::Newest);
        alter(&mut choices.muted_topics, &mute.topics, &unmute.topics);
        alter(&mut choices.muted_words, &mute.words, &unmute.words);
        alter(&mut choices.muted_languages, &mute.languages, &unmute.languages);
    })
    .await?;
    Ok(ApiJson(read(&app, signed.member()).await?))
}

/// Changes a member's choices in one transaction and tells the feed, if anything changed.
pub(super) async fn change(
    app: &App,
    member: MemberId,
    change: impl Fn(&mut Choices) + Clone + Send + Sync + 'static,
) -> Result<(), ApiError> {
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            let change = change.clone();
            async move {
                let before = stored(&tx, member).await?;
                let mut choices = before.clone();
                change(&mut choices);
                let is_full = choices.muted_topics.len() > MOST_MUTED
                    || choices.muted_words.len() > MOST_MUTED
                    || choices.muted_languages.len() > MOST_MUTED_LANGUAGES;
                if is_full {
                    return Err(ApiError::new(&code::TOO_MANY_MUTED).with("limit", MOST_MUTED));
                }
                if choices != before {
                    put(&tx, member, &choices, now).await?;
                    tx.emit(&Event::FeedPreferencesChanged { member }).await?;
                }
                Ok::<(), ApiError>(())
            }
        })
        .await
}

#[derive(Debug, Clone, Default)]
struct Lists {
    topics: Vec<Topic>,
    words: Vec<String>,
    languages: Vec<LanguageTag>,
}

fn lists(muted: Muted, field: &'static str) -> Result<Lists, ApiError> {
    let too_many = || ApiError::new(&code::TOO_MANY_MUTED).field(field).with("limit", MOST_MUTED);
    if [muted.topics.len(), muted.words.len(), muted.languages.len()].iter().any(|count| *count > MOST_MUTED) {
        return Err(too_many());
    }
    let topic = |text: String| {
        Topic::parse(&text)
            .map_err(|e| ApiError::new(&code::BAD_TOPIC).field(field).with("limit", Topic::MAX_CHARS).because(e))
    };
    let language = |text: String| {
        let tag: LanguageTag = text.parse().map_err(|_| ApiError::new(&code::BAD_LANGUAGE).field(field))?;
        if [LanguageTag::UNKNOWN, LanguageTag::NONE].contains(&tag) {
            return Err(ApiError::new(&code::BAD_LANGUAGE).field(field));
        }
        Ok(tag)
    };
    let word = |text: String| {
        let folded = if text.len() > MOST_WORD_CHARS * 16 { None } else { Some(fold(&text)) };
        match folded {
            Some(word) if word.is_empty() => Err(ApiError::new(&code::TEXT_EMPTY).field(field)),
            Some(word) if word.chars().count() <= MOST_WORD_CHARS => Ok(word),
            _ => Err(ApiError::new(&code::TEXT_TOO_LONG)
                .field(field)
                .with("limit", MOST_WORD_CHARS)
                .with("length", text.chars().count())),
        }
    };
    Ok(Lists {
        topics: muted.topics.into_iter().map(topic).collect::<Result<_, _>>()?,
        words: muted.words.into_iter().map(word).collect::<Result<_, _>>()?,
        languages: muted.languages.into_iter().map(language).collect::<Result<_, _>>()?,
    })
}

fn alter<T: Clone + PartialEq>(list: &mut Vec<T>, add: &[T], remove: &[T]) {
    for item in add {
        if !list.contains(item) {
            list.push(item.clone());
        }
    }
    list.retain(|item| !remove.contains(item));
}
