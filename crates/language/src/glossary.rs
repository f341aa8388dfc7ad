//! Words that an operator wants translated in one way: the name of the community, dishes, places.

use std::collections::HashMap;

use kumara_model::LanguageTag;

use crate::{
    SpanKind,
    mask::{MAX_SLOTS, Masked, Slot, slot_char},
    script::without_spaces,
};

/// Terms of all languages; more than this belongs into an engine's own training.
pub const MAX_TERMS: usize = 20_000;
const MAX_TERM_CHARS: usize = 60;

/// One term and what it is in another language, by primary language or full tag (`zh-Hant`).
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
pub struct Term {
    pub from: String,
    pub to: String,
    pub term: String,
    pub translation: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GlossaryError {
    #[error("a glossary holds at most {MAX_TERMS} terms")]
    TooMany,
    #[error("a term has 1 to {MAX_TERM_CHARS} characters on one line, and so has its translation")]
    BadTerm,
}

/// Terms by their first letter, longest first, and a version that changes with any of them.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    terms: HashMap<char, Vec<Term>>,
    version: u64,
}

impl Glossary {
    pub fn new(terms: Vec<Term>) -> Result<Self, GlossaryError> {
        if terms.len() > MAX_TERMS {
            return Err(GlossaryError::TooMany);
        }
        let mut hash = blake3::Hasher::new();
        let mut by_start: HashMap<char, Vec<Term>> = HashMap::new();
        for term in terms {
            let fits = |text: &str| {
                let chars = text.chars().count();
                chars > 0 && chars <= MAX_TERM_CHARS && !text.chars().any(char::is_control) && text.trim() == text
            };
            let Some(start) = term.term.chars().next().filter(|_| fits(&term.term) && fits(&term.translation)) else {
                return Err(GlossaryError::BadTerm);
            };
            for text in [&term.from, &term.to, &term.term, &term.translation] {
                hash.update(&(text.len() as u64).to_le_bytes()).update(text.as_bytes());
            }
            by_start.entry(fold(start)).or_default().push(term);
        }
        for terms in by_start.values_mut() {
            terms.sort_by_key(|t| std::cmp::Reverse(t.term.len()));
        }
        let bytes: [u8; 8] = hash.finalize().as_bytes()[..8].try_into().unwrap_or_default();
        let version = if by_start.is_empty() { 0 } else { u64::from_le_bytes(bytes) };
        Ok(Self { terms: by_start, version })
    }

    /// Zero for no terms.
    pub const fn version(&self) -> u64 {
        self.version
    }

    /// The text with its terms as slots that hold their translations.
    pub fn apply(&self, masked: &Masked, from: &LanguageTag, to: &LanguageTag) -> Masked {
        if self.terms.is_empty() {
            return masked.clone();
        }
        let mut out = Masked { text: String::with_capacity(masked.text.len()), slots: masked.slots.clone() };
        let (mut at, mut previous) = (0, None::<char>);
        while let Some(c) = masked.text[at..].chars().next() {
            let rest = &masked.text[at..];
            let starts_word = previous.is_none_or(|p| !p.is_alphanumeric() || without_spaces(p) || without_spaces(c));
            let term = starts_word.then(|| self.term_at(rest, c, from, to)).flatten();
            let slot = term.and_then(|t| Some((t, slot_char(out.slots.len(), SpanKind::Term)?)));
            let length = match slot {
                Some((term, slot)) if out.slots.len() < MAX_SLOTS => {
                    out.text.push(slot);
                    out.slots.push(Slot { kind: SpanKind::Term, text: term.translation.clone(), label: None });
                    term.term.len()
                }
                _ => {
                    out.text.push(c);
                    c.len_utf8()
                }
            };
            previous = masked.text[at..at + length].chars().next_back();
            at += length;
        }
        out
    }

    fn term_at(&self, rest: &str, start: char, from: &LanguageTag, to: &LanguageTag) -> Option<&Term> {
        let fits = |wanted: &str, tag: &LanguageTag| wanted == tag.as_str() || wanted == tag.language();
        self.terms.get(&fold(start))?.iter().find(|term| {
            let length = term.term.len();
            let same = rest.get(..length).is_some_and(|text| text.eq_ignore_ascii_case(&term.term));
            let last = term.term.chars().next_back();
            let ends_word = || {
                let next = rest[length..].chars().next();
                next.is_none_or(|n| !n.is_alphanumeric() || without_spaces(n)) || last.is_some_and(without_spaces)
            };
            same && ends_word() && fits(&term.from, from) && fits(&term.to, to)
        })
    }
}

const fn fold(c: char) -> char {
    c.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(from: &str, to: &str, term: &str, translation: &str) -> Term {
        let own = String::from;
        Term { from: own(from), to: own(to), term: own(term), translation: own(translation) }
    }

    #[test]
    fn terms_are_taken_out_longest_first_and_come_back_translated() {
        let glossary = Glossary::new(vec![
            term("en", "zh", "sweet potato", "番薯"),
            term("en", "zh", "sweet", "甜"),
            term("zh", "en", "红烧肉", "hong shao rou"),
        ])
        .unwrap();
        let (en, zh) = ("en".parse().unwrap(), "zh-Hans".parse().unwrap());
        let plain = |text: &str| Masked { text: text.to_owned(), slots: Vec::new() };
        let masked = glossary.apply(&plain("Sweet Potato, sweet and sweeter"), &en, &zh);
        assert_eq!(masked.text, "\u{e000}, \u{e001} and sweeter");
        assert_eq!(masked.restore(), "番薯, 甜 and sweeter");
        assert_eq!(glossary.apply(&plain("我爱红烧肉吗"), &zh, &en).restore(), "我爱hong shao rou吗");
        assert_eq!(glossary.apply(&plain("sweet"), &en, &"es".parse().unwrap()).restore(), "sweet");
    }

    #[test]
    fn the_version_changes_with_the_terms_and_bad_terms_are_refused() {
        let version = |translation| Glossary::new(vec![term("en", "es", "a", translation)]).unwrap().version();
        assert_ne!(version("x"), version("y"));
        assert_eq!(Glossary::new(Vec::new()).unwrap().version(), 0);
        for bad in ["", " x", "a\nb", &"x".repeat(61)] {
            assert_eq!(Glossary::new(vec![term("en", "es", bad, "x")]).err(), Some(GlossaryError::BadTerm), "{bad:?}");
        }
    }
}
