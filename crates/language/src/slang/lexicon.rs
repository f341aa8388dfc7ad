//! The slang list, read once: entries and explanations from their files, and one automaton over all forms.

use std::{
    collections::HashMap,
    sync::{LazyLock, OnceLock},
};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use kumara_model::{UI_LANGUAGES, UiLanguage};
use serde::Deserialize;

use super::{
    entry::{Entry, Pattern, When},
    fold::folded,
};

const ENTRIES: &str = include_str!("../../words/slang.toml");

/// The explanations, one file a language.
macro_rules! explained_in {
    ($($tag:literal),+ $(,)?) => {
        const EXPLANATIONS: &[(&str, &str)] =
            &[$(($tag, include_str!(concat!("../../words/", $tag, "/slang.toml")))),+];
    };
}
explained_in!("en", "zh-Hans", "zh-Hant", "ja", "ko", "es", "fr", "pt", "de", "ru", "ar", "th", "vi", "id", "ms");

/// The list can't be read.
#[derive(Debug, thiserror::Error)]
pub(super) enum LexiconError {
    #[error("words/slang.toml: {0}")]
    Toml(Box<toml::de::Error>),
    #[error("the forms in words/slang.toml: {0}")]
    Automaton(Box<aho_corasick::BuildError>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    entry: Vec<Entry>,
}

/// What the automaton found, by the number of the pattern.
#[derive(Debug, Clone, Copy)]
pub(super) enum Needle {
    Form { entry: u16, when: When, endings: bool },
    Veto { entry: u16 },
}

/// A form that is repeated: its letters folded.
#[derive(Debug)]
pub(super) struct Unit {
    pub entry: u16,
    pub when: When,
    pub letters: Vec<char>,
    pub least: usize,
    /// Any order of the letters will do.
    pub any: bool,
}

impl Unit {
    /// How many of the letters at the beginning of `text` are this unit, repeated often enough; 0 if they aren't.
    pub fn run(&self, text: &[super::fold::Letter]) -> usize {
        let strict = if self.any { self.least } else { self.least * self.letters.len() };
        let matches = |(i, l): (usize, &super::fold::Letter)| {
            if !self.any && i < strict {
                self.letters[i % self.letters.len()] == l.c
            } else {
                self.letters.contains(&l.c)
            }
        };
        let run = text.iter().enumerate().take_while(|&(i, l)| matches((i, l))).count();
        if run >= strict { run } else { 0 }
    }
}

pub(super) struct Lexicon {
    pub entries: Vec<Entry>,
    pub needles: Vec<Needle>,
    pub automaton: AhoCorasick,
    /// By the letters that a run may begin with.
    pub units: HashMap<char, Vec<Unit>>,
    /// The bytes of the longest exception.
    pub longest_veto: usize,
    by_key: HashMap<Box<str>, u16>,
}

impl Lexicon {
    pub fn read(text: &str) -> Result<Self, LexiconError> {
        let File { entry: entries } = toml::from_str(text).map_err(|e| LexiconError::Toml(Box::new(e)))?;
        Self::new(entries)
    }

    fn new(entries: Vec<Entry>) -> Result<Self, LexiconError> {
        let (mut needles, mut patterns) = (Vec::new(), Vec::<String>::new());
        let mut units: HashMap<char, Vec<Unit>> = HashMap::new();
        let mut longest_veto = 0;
        for (number, entry) in (0_u16..).zip(&entries) {
            for (form, when) in entry.all_forms() {
                let (text, least, any) = match Pattern::parse(form) {
                    Pattern::Word { text, endings } => {
                        needles.push(Needle::Form { entry: number, when, endings });
                        patterns.push(folded(text));
                        continue;
                    }
                    Pattern::Repeated { unit, least } => (unit, least, false),
                    Pattern::AnyOf { set, least } => (set, least, true),
                };
                let letters: Vec<char> = folded(text).chars().collect();
                let heads = if any { &letters[..] } else { &letters[..letters.len().min(1)] };
                for head in heads {
                    let unit = Unit { entry: number, when, letters: letters.clone(), least, any };
                    units.entry(*head).or_default().push(unit);
                }
            }
            for veto in &entry.except {
                let veto = folded(veto);
                longest_veto = longest_veto.max(veto.len());
                needles.push(Needle::Veto { entry: number });
                patterns.push(veto);
            }
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&patterns)
            .map_err(|e| LexiconError::Automaton(Box::new(e)))?;
        let by_key = (0_u16..).zip(&entries).map(|(i, e)| (e.key.clone(), i)).collect();
        Ok(Self { entries, needles, automaton, units, longest_veto, by_key })
    }
}

/// A file that can't be read is found by the tests; a server that has one goes on without notes on slang.
pub(super) static LEXICON: LazyLock<Option<Lexicon>> = LazyLock::new(|| Lexicon::read(ENTRIES).ok());

/// The explanations of one language, in the order of the entries.
fn explained(reader: UiLanguage) -> &'static [Box<str>] {
    static READ: [OnceLock<Vec<Box<str>>>; UI_LANGUAGES.len()] = [const { OnceLock::new() }; UI_LANGUAGES.len()];
    let Some(place) = UI_LANGUAGES.iter().position(|l| *l == reader) else { return &[] };
    READ[place].get_or_init(|| {
        let text = EXPLANATIONS.iter().find(|(tag, _)| *tag == reader.as_str()).map_or("", |(_, text)| text);
        let mut lines: HashMap<String, Box<str>> = toml::from_str(text).unwrap_or_default();
        entries().iter().map(|e| lines.remove(&*e.key).unwrap_or_default()).collect()
    })
}

/// Every entry, in the order of the file.
pub fn entries() -> &'static [Entry] {
    LEXICON.as_ref().map_or(&[], |l| &l.entries)
}

/// The entry with this key.
pub fn entry(key: &str) -> Option<&'static Entry> {
    let lexicon = LEXICON.as_ref()?;
    lexicon.entries.get(usize::from(*lexicon.by_key.get(key)?))
}

/// What an entry means, in the reader's language.
pub fn explanation(key: &str, reader: UiLanguage) -> Option<&'static str> {
    let number = *LEXICON.as_ref()?.by_key.get(key)?;
    explanation_of(number, reader)
}

pub(super) fn explanation_of(number: u16, reader: UiLanguage) -> Option<&'static str> {
    explained(reader).get(usize::from(number)).map(|text| &**text).filter(|text| !text.is_empty())
}

#[cfg(test)]
#[path = "lexicon_tests.rs"]
mod tests;
