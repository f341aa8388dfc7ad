//! `POST /v1/translations`: texts in the reader's language.

use axum::extract::State;
use kumara_language::{Piece, SegmentKey};
use kumara_model::{LanguageTag, MemberId};
use kumara_translate::{Outcome, Reason, Request, Translation};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    Translations, is_known, language_for,
    texts::{self, Field, FoundText, TextKind, TextRef},
    words::{AskedTexts, KnownWord, explained},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, Viewer},
};

/// A text in another language, as far as it could be translated.
#[derive(Debug, Serialize, ToSchema)]
pub struct Translated {
    pub kind: TextKind,
    #[schema(example = "186524315648819200")]
    pub id: String,
    /// The main language of the text; und if it is not known, zxx if it has no words.
    pub from: LanguageTag,
    pub to: LanguageTag,
    /// The least good of its parts, but for parts that need no translation.
    pub outcome: Outcome,
    /// Why something stayed as it was written.
    pub reason: Option<Reason>,
    /// Who translated.
    #[schema(example = json!(["Apertium"]))]
    pub engines: Vec<String>,
    /// Members' wording is in it.
    pub corrected: bool,
    pub parts: Vec<TranslatedPart>,
    /// Known words of the original.
    pub words: Vec<KnownWord>,
}

/// One field of a text.
#[derive(Debug, Serialize, ToSchema)]
pub struct TranslatedPart {
    /// title, body, card, bio, text, or alt-0 and so on.
    #[schema(example = "body")]
    pub field: String,
    pub outcome: Outcome,
    pub reason: Option<Reason>,
    /// One after the other they are the text.
    pub pieces: Vec<Piece>,
    pub original: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct TranslatedTexts {
    /// In the order asked for; null for what you can't see.
    pub items: Vec<Option<Translated>>,
}

/// Translate texts
///
/// Notes, comments and profiles in your language, with links, mentions, topics and emoji in their places. What can't be
/// translated comes back as it was written, with the reason. Asking changes nothing. Visitors get Chinese in their script;
/// all other translation is for members, and the answer to a visitor is then no_engine.
#[utoipa::path(
    post, path = "/v1/translations", tag = "translations",
    request_body = AskedTexts,
    responses(
        (status = 200, body = TranslatedTexts),
        (status = 400, description = "bad_json, bad_request: not 1 to 50 items", body = Problem),
        (status = 422, description = "bad_language", body = Problem),
    ),
    security((), ("session_cookie" = []), ("bearer" = [])),
)]
pub async fn translate_texts(
    State(app): State<App>,
    viewer: Viewer,
    ApiJson(asked): ApiJson<AskedTexts>,
) -> Result<ApiJson<TranslatedTexts>, ApiError> {
    texts::check_count(&asked.items)?;
    let viewer = viewer.member();
    let to = language_for(&app, viewer, asked.to.as_deref()).await?;
    let found = texts::find(&app, viewer, &asked.items).await?;
    let account = viewer.map_or(Account::Visitor, Account::Member);
    let translated = app.translations.bring_noted(&app, account, &found, to).await;
    let whole = move || {
        let items = found.into_iter().zip(translated).map(|(text, parts)| text.map(|text| answer(text, parts, to)));
        items.collect()
    };
    let items = tokio::task::spawn_blocking(whole).await.map_err(ApiError::internal)?;
    Ok(ApiJson(TranslatedTexts { items }))
}

/// For whom something is translated, which decides what it may cost.
#[derive(Debug, Clone, Copy)]
pub(super) enum Account {
    /// A change of script, which is free.
    Visitor,
    Member(MemberId),
    /// Ahead of readers.
    Community,
}

impl Translations {
    /// Translates, and writes down which texts have what came of it.
    pub(super) async fn bring_noted(
        &self,
        app: &App,
        account: Account,
        found: &[Option<FoundText>],
        to: LanguageTag,
    ) -> Vec<Vec<Translation>> {
        let translated = self.bring(account, found, to).await;
        self.write_sources(app, found, &translated).await;
        translated
    }

    /// One translation a field, of all texts in one go.
    async fn bring(&self, account: Account, found: &[Option<FoundText>], to: LanguageTag) -> Vec<Vec<Translation>> {
        let request = |text: &FoundText, field: &Field| Request {
            text: field.text.clone(),
            from: text.language,
            to,
            likely: text.likely.clone(),
            member: if let Account::Member(member) = account { Some(member) } else { None },
            scripts_only: matches!(account, Account::Visitor),
        };
        let of_text = |text| fields(text).map(move |field| request(text, field));
        let requests = found.iter().flatten().flat_map(of_text).collect();
        let mut brought = self.translator.translate_all(requests).await.into_iter();
        found.iter().map(|text| text.iter().flat_map(fields).filter_map(|_| brought.next()).collect()).collect()
    }

    /// Which texts have which segments, of what was handed out.
    async fn write_sources(&self, app: &App, found: &[Option<FoundText>], translated: &[Vec<Translation>]) {
        let used = found.iter().zip(translated).filter_map(|(text, parts)| {
            let keys: Vec<SegmentKey> = parts.iter().flat_map(|part| part.keys.iter().copied()).collect();
            Some((text.as_ref()?.of, keys))
        });
        match self.sources.write(&app.db, used.collect()).await {
            Ok(news) => {
                for text in news {
                    if let TextRef::Note { id } = text {
                        app.search.note_changed(id);
                    }
                }
            }
            Err(error) => tracing::warn!(%error, "sources of translated segments can't be written down"),
        }
    }
}

/// Those that are asked for.
fn fields(text: &FoundText) -> impl Iterator<Item = &Field> {
    text.fields.iter().filter(|field| !field.is_too_much)
}

fn answer(text: FoundText, translations: Vec<Translation>, to: LanguageTag) -> Translated {
    let mut translations = translations.into_iter();
    let (mut parts, mut words, mut engines) = (Vec::new(), Vec::new(), Vec::new());
    let mut corrected = false;
    let (mut main, mut worst) = ((0, LanguageTag::UNKNOWN), None);
    for field in text.fields {
        let translation = if field.is_too_much { None } else { translations.next() };
        let (outcome, reason, pieces) = match translation {
            Some(translation) => {
                let from = Some(translation.from).filter(is_known);
                // A reader of a translation needs no phrases of the original.
                words.extend(explained(&field, from, to, translation.outcome != Outcome::Translated));
                if field.text.len() > main.0 {
                    main = (field.text.len(), translation.from);
                }
                engines.extend(translation.engines);
                corrected |= translation.corrected;
                (translation.outcome, translation.reason, translation.pieces)
            }
            None => {
                let pieces = vec![Piece::Text { text: field.text.clone(), translated: false }];
                (Outcome::Original, Some(Reason::TooLong), pieces)
            }
        };
        let rank = rank(outcome, reason);
        if worst.is_none_or(|(of, _, _)| rank > of) {
            worst = Some((rank, outcome, reason));
        }
        parts.push(TranslatedPart { field: field.name, outcome, reason, pieces, original: field.text });
    }
    let (_, outcome, reason) = worst.unwrap_or((0, Outcome::Original, Some(Reason::NoLanguage)));
    engines.sort_unstable();
    engines.dedup();
    Translated {
        kind: text.of.kind(),
        id: text.of.source().to_string(),
        from: text.language.unwrap_or(main.1),
        to,
        outcome,
        reason,
        engines,
        corrected,
        parts,
        words,
    }
}

/// How bad: a part that needs no translation says least of the whole.
const fn rank(outcome: Outcome, reason: Option<Reason>) -> u8 {
    match (outcome, reason) {
        (Outcome::Original, Some(Reason::NoLanguage)) => 0,
        (Outcome::Original, Some(Reason::SameLanguage)) => 1,
        (Outcome::Translated, _) => 2,
        (Outcome::Partly, _) => 3,
        (Outcome::WordHelp, _) => 4,
        (Outcome::Original, _) => 5,
    }
}
