//! `POST /v1/words`: words that a dictionary does not explain, and phrases of other languages that are known. No engine is
//! asked.

use axum::extract::State;
use kumara_language::{detect, phrasebook, slang};
use kumara_model::{LanguageTag, UiLanguage};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    is_known, language_for,
    texts::{self, Field, FoundText, TextKind, TextRef},
};
use crate::{
    app::App,
    http::{ApiError, ApiJson, Problem, SignedIn},
};

/// Phrases of one field that are answered.
const MOST_PHRASES: usize = 200;

/// Texts, and the language of their reader.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskedTexts {
    /// BCP 47; the language of your interface if it is not given.
    #[schema(example = "es")]
    pub to: Option<String>,
    /// 1 to 50.
    #[schema(min_items = 1, max_items = 50)]
    pub items: Vec<TextRef>,
}

/// A word or phrase of an original text, explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct KnownWord {
    /// title, body, card, bio, text, or alt-0 and so on.
    pub field: String,
    /// In UTF-16 units of the original text of the field, as JavaScript counts.
    pub start: usize,
    pub end: usize,
    /// As it stands there.
    #[schema(example = "yyds")]
    pub term: String,
    pub kind: WordKind,
    /// In the reader's language.
    pub meaning: String,
    /// How it is taken; null for phrases.
    pub register: Option<WordRegister>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WordKind {
    /// Slang, or a custom.
    Slang,
    /// Of the phrasebook.
    Phrase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WordRegister {
    /// Anybody could say it to anybody.
    Neutral,
    /// Among friends and online.
    Casual,
    /// Coarse, though common.
    Rude,
    /// It can hurt or mock, whatever was meant.
    MayOffend,
}

impl From<slang::Register> for WordRegister {
    fn from(register: slang::Register) -> Self {
        match register {
            slang::Register::Neutral => Self::Neutral,
            slang::Register::Casual => Self::Casual,
            slang::Register::Rude => Self::Rude,
            slang::Register::MayOffend => Self::MayOffend,
        }
    }
}

/// The known words of one text.
#[derive(Debug, Serialize, ToSchema)]
pub struct WordsOfText {
    pub kind: TextKind,
    #[schema(example = "186524315648819200")]
    pub id: String,
    pub words: Vec<KnownWord>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct FoundWords {
    /// In the order asked for; null for what you can't see.
    pub items: Vec<Option<WordsOfText>>,
}

/// Find known words
///
/// Slang and known phrases of texts, explained in the reader's language. No engine is asked.
#[utoipa::path(
    post, path = "/v1/words", tag = "translations",
    request_body = AskedTexts,
    responses(
        (status = 200, body = FoundWords),
        (status = 400, description = "bad_json, bad_request: not 1 to 50 items", body = Problem),
        (status = 401, description = "unauthenticated", body = Problem),
        (status = 422, description = "bad_language", body = Problem),
    ),
    security(("session_cookie" = []), ("bearer" = [])),
)]
pub async fn find_words(
    State(app): State<App>,
    signed: SignedIn,
    ApiJson(asked): ApiJson<AskedTexts>,
) -> Result<ApiJson<FoundWords>, ApiError> {
    texts::check_count(&asked.items)?;
    let to = language_for(&app, Some(signed.member()), asked.to.as_deref()).await?;
    let found = texts::find(&app, Some(signed.member()), &asked.items).await?;
    let explain = move || found.into_iter().map(|text| text.map(|text| words_of(&text, to))).collect();
    // The whole book is looked through: not between the turns of others.
    let items = tokio::task::spawn_blocking(explain).await.map_err(ApiError::internal)?;
    Ok(ApiJson(FoundWords { items }))
}

fn words_of(text: &FoundText, to: LanguageTag) -> WordsOfText {
    let fields = text.fields.iter().filter(|field| !field.is_too_much);
    let words = fields.flat_map(|field| {
        let language = text.language.or_else(|| Some(detect(&field.text, &text.likely).tag).filter(is_known));
        explained(field, language, to, true)
    });
    WordsOfText { kind: text.of.kind(), id: text.of.source().to_string(), words: words.collect() }
}

/// The known words of a field in the order of its text. `language` is none where it is not known.
pub(super) fn explained(
    field: &Field,
    language: Option<LanguageTag>,
    to: LanguageTag,
    wants_phrases: bool,
) -> Vec<KnownWord> {
    let text = field.text.as_str();
    let mut marks: Vec<(std::ops::Range<usize>, WordKind, String, Option<WordRegister>)> = Vec::new();
    if let Some(reader) = UiLanguage::nearest(to.as_str()) {
        marks.extend(slang::find(text, language, reader).into_iter().map(|mark| {
            let register = Some(mark.entry.register.into());
            (mark.span, WordKind::Slang, mark.explanation.to_owned(), register)
        }));
    }
    if let Some(language) = language.filter(|_| wants_phrases) {
        // What slang explains is not explained twice.
        let slang: Vec<_> = marks.iter().map(|(span, ..)| span.clone()).collect();
        let is_free = |span: &std::ops::Range<usize>| slang.iter().all(|s| s.end <= span.start || span.end <= s.start);
        let phrases = phrasebook::help(text, &language, &to).marks.into_iter().filter(|mark| is_free(&mark.span));
        marks.extend(
            phrases.take(MOST_PHRASES).map(|mark| (mark.span, WordKind::Phrase, mark.meanings.join("; "), None)),
        );
        marks.sort_by_key(|(span, ..)| span.start);
    }
    let (mut bytes, mut units) = (0, 0);
    let mut words = Vec::with_capacity(marks.len());
    for (span, kind, meaning, register) in marks {
        let utf16 = |range: std::ops::Range<usize>| text[range].encode_utf16().count();
        let start = units + utf16(bytes..span.start);
        let end = start + utf16(span.clone());
        (bytes, units) = (span.end, end);
        let term = text[span].to_owned();
        words.push(KnownWord { field: field.name.clone(), start, end, term, kind, meaning, register });
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str, language: &str, to: &str) -> Vec<KnownWord> {
        let field = Field { name: "text".to_owned(), text: text.to_owned(), is_too_much: false };
        explained(&field, language.parse().ok().filter(is_known), to.parse().unwrap(), true)
    }

    #[test]
    fn places_count_as_javascript_counts() {
        let found = words("👍🏽 yyds 谢谢", "zh-Hans", "en");
        let units: Vec<u16> = "👍🏽 yyds 谢谢".encode_utf16().collect();
        for word in &found {
            assert_eq!(String::from_utf16(&units[word.start..word.end]).unwrap(), word.term);
        }
        let kinds: Vec<_> = found.iter().map(|word| (word.term.as_str(), word.kind)).collect();
        assert_eq!(kinds, [("yyds", WordKind::Slang), ("谢谢", WordKind::Phrase)]);
        assert!(found[0].register.is_some() && found[1].register.is_none());
        assert_eq!(found[1].meaning.to_lowercase(), "thank you");
    }

    #[test]
    fn phrases_are_for_readers_of_other_languages() {
        assert!(words("thank you", "en", "es").iter().any(|word| word.meaning == "gracias"));
        assert!(words("thank you", "en", "en").iter().all(|word| word.kind == WordKind::Slang));
        assert!(words("thank you", "und", "es").iter().all(|word| word.kind == WordKind::Slang));
    }
}
