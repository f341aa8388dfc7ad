//! The part of a note that a result shows, with marks on the words that were looked for.

use std::ops::Range;

use kumara_model::LanguageTag;
use kumara_search::{Understood, highlights};
use serde::Serialize;
use utoipa::ToSchema;

use crate::notes::NoteRow;

/// Characters of a snippet, about.
const CHARS: usize = 140;
/// Characters before the first mark.
const BEFORE: usize = 40;

/// From and to, in UTF-16 code units, as JavaScript slices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Mark {
    pub from: u32,
    pub to: u32,
}

/// Which part of a note a snippet is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SnippetOf {
    Body,
    /// The words on a text card.
    Card,
    /// What a picture shows.
    Alt,
}

/// A part of a note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Snippet {
    pub of: SnippetOf,
    /// One line; `…` where something was left out.
    pub text: String,
    pub language: LanguageTag,
    pub marks: Vec<Mark>,
}

/// Byte ranges as JavaScript counts.
pub fn marks(text: &str, ranges: &[Range<usize>]) -> Vec<Mark> {
    let units = |bytes: usize| u32::try_from(text[..bytes].encode_utf16().count()).unwrap_or(u32::MAX);
    ranges.iter().map(|range| Mark { from: units(range.start), to: units(range.end) }).collect()
}

/// The part with the most marks: of the body, the card or what the pictures show. None where no word of the query stands.
pub fn snippet(row: &NoteRow, query: &Understood) -> Option<Snippet> {
    let card = row.card.as_ref().map(|card| (SnippetOf::Card, card.text.as_str()));
    let alts = row.pictures.iter().map(|picture| (SnippetOf::Alt, picture.alt.as_str()));
    let parts = std::iter::once((SnippetOf::Body, row.body.as_str())).chain(card).chain(alts);
    let mut best: Option<(usize, Snippet)> = None;
    for (of, text) in parts.filter(|(_, text)| !text.is_empty()) {
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let ranges = highlights(&line, &row.language, query);
        let Some(window) = window(&line, &ranges) else { continue };
        let inside: Vec<Range<usize>> =
            ranges.into_iter().filter(|range| window.start <= range.start && range.end <= window.end).collect();
        let count = inside.iter().map(|range| range.len()).sum();
        if best.as_ref().is_none_or(|(most, _)| count > *most) {
            best = Some((count, cut(of, &line, window, &inside, row.language)));
        }
    }
    best.map(|(_, snippet)| snippet)
}

/// The stretch that begins a little before a mark and has the most of them.
fn window(line: &str, ranges: &[Range<usize>]) -> Option<Range<usize>> {
    let starts: Vec<usize> = line.char_indices().map(|(at, _)| at).chain([line.len()]).collect();
    let number = |byte: usize| starts.partition_point(|start| *start < byte);
    let mut best: Option<(usize, Range<usize>)> = None;
    for first in ranges {
        let from = at_word(line, &starts, number(first.start).saturating_sub(BEFORE), number(first.start));
        let to = starts[(from + CHARS).min(starts.len() - 1)];
        let window = starts[from]..to;
        let marked = ranges
            .iter()
            .filter(|range| window.start <= range.start && range.end <= window.end)
            .map(|range| range.len())
            .sum();
        if best.as_ref().is_none_or(|(most, _)| marked > *most) {
            best = Some((marked, window));
        }
    }
    best.map(|(_, window)| window)
}

/// The first beginning of a sentence or word from a character on, no further than another.
fn at_word(line: &str, starts: &[usize], from: usize, latest: usize) -> usize {
    if from == 0 {
        return 0;
    }
    let ends = |c: char| matches!(c, '。' | '！' | '？' | '.' | '!' | '?' | '，' | '、') || c.is_whitespace();
    let before = |at: usize| line[..starts[at]].chars().next_back();
    (from..=latest).find(|at| before(*at).is_some_and(ends)).unwrap_or(from)
}

fn cut(of: SnippetOf, line: &str, window: Range<usize>, inside: &[Range<usize>], language: LanguageTag) -> Snippet {
    let mut text = String::with_capacity(window.len() + 6);
    if window.start > 0 {
        text.push('…');
    }
    let shift = text.len();
    text.push_str(&line[window.clone()]);
    if window.end < line.len() {
        text.push('…');
    }
    let ranges: Vec<Range<usize>> =
        inside.iter().map(|range| range.start - window.start + shift..range.end - window.start + shift).collect();
    let marks = marks(&text, &ranges);
    Snippet { of, text, language, marks }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str, marks: &[Mark]) -> Vec<String> {
        let units: Vec<u16> = text.encode_utf16().collect();
        marks.iter().map(|m| String::from_utf16(&units[m.from as usize..m.to as usize]).unwrap()).collect()
    }

    #[test]
    fn marks_count_as_javascript_does() {
        let text = "👩‍🍳 红烧肉 👍 tea";
        let at = |word: &str| text.find(word).map(|from| from..from + word.len()).unwrap();
        assert_eq!(marked(text, &marks(text, &[at("红烧肉"), at("tea")])), ["红烧肉", "tea"]);
    }

    #[test]
    fn the_window_is_where_the_words_are() {
        let line = format!("{} the red tea of Kyoto {}", "one two three ".repeat(40), "four ".repeat(90));
        let from = line.find("red tea").unwrap();
        let marked_there = std::slice::from_ref(&(from..from + 7)).to_vec();
        let found = window(&line, &marked_there).unwrap();
        assert!(line[found.clone()].contains("red tea"), "{}", &line[found]);
        let cut = cut(SnippetOf::Body, &line, found, &marked_there, LanguageTag::UNKNOWN);
        assert_eq!(marked(&cut.text, &cut.marks), ["red tea"]);
        assert!(cut.text.starts_with('…') && cut.text.ends_with('…') && cut.text.chars().count() <= CHARS + 2);
        assert_eq!(window("nothing", &[]), None);
    }
}
