//! A phrasebook of everyday phrases and words in the languages of the interface, written for Kumara. It answers at once
//! and with nothing beside it. [`whole`] translates texts that are phrases; [`help`] marks what it knows in any other.
//! It translates no sentence that it does not have: that is the work of engines.

mod book;
mod fold;
mod han;
mod help;
mod index;
mod trie;
mod units;
mod whole;

#[cfg(test)]
mod tests;

use kumara_model::LanguageTag;

use book::Tongue;
pub use help::{ENOUGH, MAX_BYTES, Mark, WordHelp};

/// The translation of a text that the phrasebook has as a whole, or sentence by sentence. Emoji stay where they are, and
/// punctuation becomes that of the other language. `None` for any other text, for a phrase that means several things,
/// for languages that the phrasebook lacks and where both are the same.
pub fn whole(text: &str, from: &LanguageTag, to: &LanguageTag) -> Option<String> {
    let (from, to) = pair(from, to)?;
    whole::whole(text, from, to)
}

/// The words of a text that the phrasebook knows, with what they mean. Without marks where it lacks a language, and where
/// both are the same. The time is linear in the text, of which [`MAX_BYTES`] are looked at.
pub fn help(text: &str, from: &LanguageTag, to: &LanguageTag) -> WordHelp {
    pair(from, to).map_or_else(WordHelp::default, |(from, to)| help::help(text, from, to))
}

/// Whether the phrasebook has a language, by the nearest that it has: `pt-BR` reads `pt`.
pub fn knows(language: &LanguageTag) -> bool {
    Tongue::nearest(language).is_some()
}

/// Reads every language now rather than at the first text that needs it; the bytes that the look-ups hold.
pub fn load() -> usize {
    Tongue::all().map(|tongue| tongue.index().bytes()).sum()
}

fn pair(from: &LanguageTag, to: &LanguageTag) -> Option<(Tongue, Tongue)> {
    let (from, to) = (Tongue::nearest(from)?, Tongue::nearest(to)?);
    (from != to).then_some((from, to))
}
