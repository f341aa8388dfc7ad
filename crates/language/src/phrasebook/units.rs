//! A text as the units that phrases are made of: words, where they are written with spaces, else characters.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use super::{
    book::Reading,
    fold::{clusters, fold_into},
};
use crate::script::Script;

/// What stands before a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    None,
    Space,
    Comma,
    /// The end of a sentence, an emoji, a link: no phrase goes across it.
    Stop,
}

#[derive(Debug)]
pub struct Unit {
    /// The folded word; empty where units are characters.
    pub word: String,
    /// The folded character; meaningless where units are words.
    pub character: char,
    /// The bytes of the text that it comes from.
    pub start: usize,
    pub end: usize,
    pub gap: Gap,
    /// Letters in it, as [`Script::of`] knows them.
    pub letters: u32,
    /// The first and the last unit of what can't be cut: one cluster may fold to two characters.
    pub opens: bool,
    pub closes: bool,
}

/// The units of a text. Links, addresses, @mentions and emote codes are none.
pub fn units(text: &str, reading: &Reading, chinese: bool) -> Vec<Unit> {
    let text = &*without_emotes(text);
    let mut out = Vec::new();
    let mut gap = Gap::Stop;
    for (start, chunk) in chunks(text) {
        let (words, cut) = without_links(chunk);
        if reading.spaced {
            spaced(words, start, &mut gap, reading, chinese, &mut out);
        } else {
            unspaced(words, start, &mut gap, chinese, &mut out);
        }
        gap = gap.max(if cut { Gap::Stop } else { Gap::Space });
        if text[start + chunk.len()..].starts_with(['\n', '\r']) {
            gap = Gap::Stop;
        }
    }
    out
}

/// The bytes of the emote code (`[doge]`, `[失望R]`) that a text begins with.
pub fn emote(text: &str) -> usize {
    const LONGEST: usize = 12;
    let Some(inside) = text.strip_prefix('[') else { return 0 };
    let end = inside.char_indices().take(LONGEST + 1).find(|(_, c)| !c.is_alphanumeric());
    end.filter(|(at, c)| *at > 0 && *c == ']').map_or(0, |(at, _)| at + 2)
}

/// A text with as many stops in the place of each emote code, so that all else stays where it is.
fn without_emotes(text: &str) -> Cow<'_, str> {
    if !text.contains('[') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('[') {
        out.push_str(&rest[..at]);
        let length = emote(&rest[at..]).max(1);
        out.extend(std::iter::repeat_n('!', length));
        rest = &rest[at + length..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

fn chunks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(char::is_whitespace)
        .filter(|chunk| !chunk.is_empty())
        .map(|chunk| (chunk.as_ptr() as usize - text.as_ptr() as usize, chunk))
}

/// A chunk up to what is written for machines, and whether something was cut.
fn without_links(chunk: &str) -> (&str, bool) {
    let address = chunk.is_ascii() && chunk[1..].contains('@') && chunk.contains('.');
    if chunk.starts_with(['@', '＠']) || chunk.starts_with("www.") || address {
        return ("", true);
    }
    match chunk.find("http://").or_else(|| chunk.find("https://")) {
        Some(at) => (&chunk[..at], true),
        None => (chunk, false),
    }
}

fn spaced(chunk: &str, at: usize, gap: &mut Gap, reading: &Reading, chinese: bool, out: &mut Vec<Unit>) {
    let mut end = 0;
    for (start, word) in chunk.unicode_word_indices() {
        *gap = (*gap).max(between(&chunk[end..start]));
        end = start + word.len();
        let mut part_start = start;
        for part in word.split_inclusive(|c| reading.elision && is_apostrophe(c)) {
            let mut text = String::with_capacity(part.len());
            let mut letters = 0;
            for (_, cluster) in clusters(part) {
                if !cluster.starts_with(is_apostrophe) {
                    fold_into(&mut text, cluster, chinese);
                    letters += u32::from(cluster.chars().next().and_then(Script::of).is_some());
                }
            }
            let part_end = part_start + part.len();
            if !text.is_empty() {
                let (start, end) = (at + part_start, at + part_end);
                out.push(Unit {
                    word: text,
                    character: ' ',
                    start,
                    end,
                    gap: *gap,
                    letters,
                    opens: true,
                    closes: true,
                });
                *gap = Gap::Space;
            }
            part_start = part_end;
        }
    }
    *gap = (*gap).max(between(&chunk[end..]));
}

fn unspaced(chunk: &str, at: usize, gap: &mut Gap, chinese: bool, out: &mut Vec<Unit>) {
    let mut folded = String::new();
    for (start, cluster) in clusters(chunk) {
        let first = cluster.chars().next().unwrap_or_default();
        let is_letter = Script::of(first).is_some();
        if !is_letter && !first.is_alphanumeric() && !is_long_vowel(first) {
            *gap = (*gap).max(between(cluster));
            continue;
        }
        folded.clear();
        fold_into(&mut folded, cluster, chinese);
        let count = folded.chars().count();
        for (n, c) in folded.chars().enumerate() {
            out.push(Unit {
                word: String::new(),
                character: c,
                start: at + start,
                end: at + start + cluster.len(),
                gap: std::mem::replace(gap, Gap::None),
                letters: u32::from(n == 0 && is_letter),
                opens: n == 0,
                closes: n + 1 == count,
            });
        }
    }
}

/// The mark that lengthens a vowel in katakana.
pub const fn is_long_vowel(c: char) -> bool {
    matches!(c, 'ー' | 'ｰ')
}

pub const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '＇')
}

fn between(text: &str) -> Gap {
    text.chars()
        .map(|c| match c {
            ',' | '，' | '、' | '،' | '-' | '‐' | '–' | '"' | '“' | '”' | '«' | '»' | '¿' | '¡' | '#' | '＃' => {
                Gap::Comma
            }
            c if is_apostrophe(c) => Gap::Space,
            _ => Gap::Stop,
        })
        .max()
        .unwrap_or(Gap::None)
}
