//! A query in other languages: translated by what translates here, so that notes in those languages are found too. A
//! search does not wait for a slow engine: what comes too late helps the next one.

use std::{sync::Arc, time::Duration};

use futures::future::join_all;
use kumara_language::phrasebook;
use kumara_model::{LanguageTag, MemberId};
use kumara_search::Meaning;
use kumara_translate::{Outcome, Request, Translation};
use moka::sync::Cache;
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::App;

/// Languages that a query is carried into.
const MOST_LANGUAGES: usize = 5;
/// How long a search waits.
const PATIENCE: Duration = Duration::from_millis(250);
const KEPT: u64 = 20_000;
const KEPT_FOR: Duration = Duration::from_secs(3_600);
/// So many words show their language.
const SURE_WORDS: usize = 4;
/// Languages of the interface that are written in Latin letters.
const LATIN: [&str; 8] = ["en", "es", "fr", "pt", "de", "vi", "id", "ms"];
/// Longer ones are texts and no queries.
const LONGEST_CHARS: usize = 120;

/// How a query was carried into a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CarriedBy {
    /// Translated.
    Engine,
    /// Members' accepted wording.
    Memory,
    /// Single words that the phrasebook knows.
    Phrasebook,
    /// An engine is at work that took longer than a search waits: the next search has what it says. Until then only names
    /// and words that are alike are found.
    Late,
    /// Nothing here translates it: only names and words that are alike are found.
    None,
}

/// A query in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Carried {
    pub language: LanguageTag,
    pub by: CarriedBy,
    /// The query in that language.
    pub text: Option<String>,
    /// Names of the engines.
    pub engines: Vec<String>,
}

impl Carried {
    /// What the index looks for.
    pub fn meaning(&self) -> Option<Meaning> {
        let is_whole = matches!(self.by, CarriedBy::Engine | CarriedBy::Memory);
        Some(Meaning { language: self.language, text: self.text.clone()?, is_whole })
    }
}

type Key = (String, LanguageTag, LanguageTag);

/// What queries meant, as it was found out lately.
pub(super) struct KnownMeanings(Cache<Key, Arc<Carried>>);

impl Default for KnownMeanings {
    fn default() -> Self {
        Self(Cache::builder().max_capacity(KEPT).time_to_live(KEPT_FOR).build())
    }
}

/// The language that a query is taken to be in. A few Latin letters tell little: then it is one that the searcher reads.
pub(super) fn language_of(text: &str, detected: LanguageTag, reads: &[LanguageTag]) -> LanguageTag {
    let is_latin = |tag: &LanguageTag| LATIN.contains(&tag.language());
    let is_short = text.split_whitespace().count() < SURE_WORDS;
    if !is_short || !is_latin(&detected) || reads.iter().any(|own| own.language() == detected.language()) {
        return detected;
    }
    reads.iter().copied().find(is_latin).unwrap_or(detected)
}

/// The query in the languages that the community's notes are in, the commonest first.
pub(super) async fn carry(app: &App, member: Option<MemberId>, text: &str, from: LanguageTag) -> Vec<Carried> {
    if text.is_empty() || text.chars().count() > LONGEST_CHARS || from == LanguageTag::UNKNOWN {
        return Vec::new();
    }
    let targets: Vec<LanguageTag> = app
        .search
        .languages()
        .iter()
        .map(|(tag, _)| *tag)
        .filter(|tag| tag.language() != from.language() && *tag != LanguageTag::UNKNOWN)
        .take(MOST_LANGUAGES)
        .collect();
    join_all(targets.into_iter().map(|to| one(app, member, text, from, to))).await
}

/// The same, the texts alone, for who searches in nobody's name: no provider is asked for what it costs.
pub(crate) async fn carried_texts(app: &App, text: &str, from: LanguageTag) -> Vec<Meaning> {
    carry(app, None, text, from).await.iter().filter_map(Carried::meaning).collect()
}

async fn one(app: &App, member: Option<MemberId>, text: &str, from: LanguageTag, to: LanguageTag) -> Carried {
    let key = (text.to_owned(), from, to);
    if let Some(known) = app.search.meanings.0.get(&key) {
        return Carried::clone(&known);
    }
    let asked = Request {
        text: text.to_owned(),
        from: Some(from),
        to,
        likely: vec![from],
        member,
        // What costs something is for members.
        scripts_only: member.is_none() && !app.translations.is_offline(&from, &to),
    };
    let (translator, meanings) = (app.translations.translator().clone(), app.search.meanings.0.clone());
    // It goes on when this search does not wait any longer.
    let work = tokio::spawn(async move {
        let carried = carried(to, translator.translate(asked).await);
        if carried.by != CarriedBy::None {
            meanings.insert(key, Arc::new(carried.clone()));
        }
        carried
    });
    match tokio::time::timeout(PATIENCE, work).await {
        Ok(Ok(carried)) if carried.by != CarriedBy::None => carried,
        Ok(_) => by_phrasebook(text, from, to),
        Err(_) => match by_phrasebook(text, from, to) {
            nothing if nothing.by == CarriedBy::None => Carried { by: CarriedBy::Late, ..nothing },
            words => words,
        },
    }
}

fn carried(language: LanguageTag, translation: Translation) -> Carried {
    let by = match translation.outcome {
        Outcome::Translated | Outcome::Partly if translation.corrected => CarriedBy::Memory,
        Outcome::Translated | Outcome::Partly => CarriedBy::Engine,
        _ => CarriedBy::None,
    };
    let text = (by != CarriedBy::None).then(|| translation.text());
    let engines = if by == CarriedBy::None { Vec::new() } else { translation.engines };
    Carried { language, by, text, engines }
}

/// Words that have one meaning.
fn by_phrasebook(text: &str, from: LanguageTag, language: LanguageTag) -> Carried {
    let nothing = Carried { language, by: CarriedBy::None, text: None, engines: Vec::new() };
    if !phrasebook::knows(&from) || !phrasebook::knows(&language) {
        return nothing;
    }
    let help = phrasebook::help(text, &from, &language);
    let meanings: Vec<&str> = help
        .marks
        .iter()
        .filter_map(|mark| if let [meaning] = mark.meanings.as_slice() { Some(&**meaning) } else { None })
        .collect();
    if meanings.is_empty() {
        return nothing;
    }
    Carried { by: CarriedBy::Phrasebook, text: Some(meanings.join(" ")), ..nothing }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_query_is_in_a_language_that_its_writer_reads() {
        let tag = |text: &str| text.parse::<LanguageTag>().unwrap();
        let of = |text: &str, detected: &str, reads: &[&str]| {
            let reads: Vec<_> = reads.iter().map(|own| tag(own)).collect();
            language_of(text, tag(detected), &reads).to_string()
        };
        assert_eq!(of("ramen", "es", &["zh-Hans", "en"]), "en");
        assert_eq!(of("ramen", "es", &["es"]), "es");
        assert_eq!(of("ramen", "es", &["ja"]), "es");
        assert_eq!(of("红烧肉", "zh-Hans", &["en"]), "zh-Hans");
        assert_eq!(of("una casa blanca y grande", "es", &["en"]), "es");
    }
}
