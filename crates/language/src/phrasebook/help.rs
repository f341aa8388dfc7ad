//! Known phrases and words inside a text.

use std::ops::Range;

use super::{
    book::{Book, Tongue},
    index::{Index, Layer, Sense, fitting, goes_on, is_question, one_phrase},
    trie::Trie,
    units::{Gap, Unit, is_long_vowel, units},
};
use crate::script::{Letters, Script};

/// The share of a text's letters from which the marked words are enough to tell what it is about.
pub const ENOUGH: f32 = 0.5;

/// How much of a text is looked at. The letters of what comes after count as not understood.
pub const MAX_BYTES: usize = 16 * 1024;

/// Words of a text that the phrasebook knows. It is help for a reader who does not know the language, and no
/// translation: word order, endings and everything in between are missing, so it can't be shown as one. There is no way
/// to a string from here; a reader sees the original text with its marks.
#[must_use]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WordHelp {
    /// In the order of the text, not overlapping.
    pub marks: Vec<Mark>,
    /// The share of the text's letters that lie in marks, 0 to 1.
    pub coverage: f32,
}

/// A known phrase or word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Bytes of the text, at the borders of characters.
    pub span: Range<usize>,
    /// What it means in the reader's language, the likeliest first; never empty. Several where the word means several
    /// things.
    pub meanings: Vec<&'static str>,
}

impl WordHelp {
    /// Whether the marks are worth showing as an answer; below [`ENOUGH`] say that the text isn't known well enough.
    pub fn is_enough(&self) -> bool {
        self.coverage >= ENOUGH
    }
}

/// A stretch of units: found, or one that isn't known.
struct Segment {
    units: Range<usize>,
    found: Found,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Exact(u32),
    Bare(u32),
    Joiner,
    Nothing,
}

pub fn help(text: &str, from: Tongue, to: Tongue) -> WordHelp {
    let read = beginning(text);
    let index = from.index();
    let units = units(read, index.reading, index.chinese);
    let segments = segments(&units, index);
    let mut help = WordHelp::default();
    let mut covered = 0;
    for (segment, senses) in accepted(&segments, &units, index) {
        let span = units[segment.start].start..units[segment.end - 1].end;
        let asks = text[span.end..].trim_start().starts_with(is_question);
        let mut meanings: Vec<&'static str> = Vec::with_capacity(1);
        for sense in fitting(senses, asks) {
            let meaning = Book::translation(to.book(), sense.phrase);
            if !meaning.is_empty() && !meanings.contains(&meaning) {
                meanings.push(meaning);
            }
        }
        if !meanings.is_empty() {
            covered += units[segment].iter().map(|unit| unit.letters).sum::<u32>();
            help.marks.push(Mark { span, meanings });
        }
    }
    let total = units.iter().map(|unit| unit.letters).sum::<u32>() + Letters::count(&text[read.len()..]).total();
    help.coverage = if total == 0 { 0.0 } else { covered as f32 / total as f32 };
    help
}

fn beginning(text: &str) -> &str {
    let mut end = text.len().min(MAX_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The longest find at each position, from left to right.
fn segments(units: &[Unit], index: &Index) -> Vec<Segment> {
    let numbers = index.numbers(units);
    let bare = if index.reading.bare { index.bare_numbers(units) } else { Vec::new() };
    // Where words are syllables, accents left out here and there are no sign of somebody who leaves them out.
    let all_bare = units.iter().all(|unit| unit.word.is_ascii());
    let mut segments: Vec<Segment> = Vec::new();
    let mut at = 0;
    while at < units.len() {
        let exact = longest(units, &numbers, at, &index.exact, index.reading.spaced)
            .or_else(|| index.stem_entry(&units[at]).map(|entry| (at + 1, entry)));
        let (end, found) = match exact {
            Some((end, entry)) if index.exact.entries[entry as usize].senses.is_empty() => (end, Found::Joiner),
            Some((end, entry)) => (end, Found::Exact(entry)),
            None => bare_find(units, &bare, at, index, all_bare)
                .map_or((at + 1, Found::Nothing), |(end, entry)| (end, Found::Bare(entry))),
        };
        segments.push(Segment { units: at..end, found });
        at = end;
    }
    segments
}

fn bare_find(
    units: &[Unit],
    numbers: &[Option<u32>],
    at: usize,
    index: &Index,
    all_bare: bool,
) -> Option<(usize, u32)> {
    const LEAST_LETTERS: usize = 5;
    if numbers.is_empty() || (index.reading.alone > 0 && !all_bare) {
        return None;
    }
    let (end, entry) = longest(units, numbers, at, &index.bare, true)?;
    let found = &units[at..end];
    let telling = found.len() > 1 || (index.reading.alone == 0 && found[0].word.len() >= LEAST_LETTERS);
    let ascii = found.iter().all(|unit| unit.word.is_ascii());
    (telling && ascii && one_phrase(&index.bare.entries[entry as usize].senses)).then_some((end, entry))
}

fn longest(units: &[Unit], numbers: &[Option<u32>], at: usize, layer: &Layer, spaced: bool) -> Option<(usize, u32)> {
    let cuts_before = at > 0 && !spaced && cuts(&units[at - 1], &units[at]);
    if !units[at].opens || cuts_before {
        return None;
    }
    let (mut node, mut best) = (Trie::ROOT, None);
    for (i, unit) in units.iter().enumerate().skip(at) {
        if i > at && !goes_on(unit, spaced) {
            break;
        }
        let Some(next) = numbers[i].and_then(|number| layer.trie.child(node, number)) else { break };
        node = next;
        let cuts_after = !spaced && units.get(i + 1).is_some_and(|after| cuts(unit, after));
        if let Some(value) = layer.trie.value(node)
            && unit.closes
            && !cuts_after
        {
            best = Some((i + 1, value));
        }
    }
    best
}

/// Whether a border here would cut a word that is seen to be one: Latin letters, digits, katakana.
fn cuts(one: &Unit, next: &Unit) -> bool {
    let kind = |c: char| match c {
        c if c.is_ascii_alphanumeric() => 1,
        'ァ'..='ヺ' => 2,
        c if is_long_vowel(c) => 2,
        _ => 0,
    };
    let same = kind(one.character) == kind(next.character) && kind(one.character) != 0;
    next.gap == Gap::None && same
}

/// The finds that stand: all but short ones whose neighbours are not understood.
fn accepted<'s>(
    segments: &'s [Segment],
    units: &'s [Unit],
    index: &'s Index,
) -> impl Iterator<Item = (Range<usize>, &'s [Sense])> {
    let free_gap = if index.reading.spaced { Gap::Comma } else { Gap::Space };
    let parted = move |segment: &Segment| units[segment.units.start].gap >= free_gap;
    let mut before = Neighbour::Free;
    segments.iter().enumerate().filter_map(move |(at, segment)| {
        let own = neighbour(segment, units, index);
        let begins = if parted(segment) { Neighbour::Free } else { before };
        before = own;
        let (Found::Exact(entry) | Found::Bare(entry)) = segment.found else { return None };
        let ends = segments
            .get(at + 1)
            .filter(|next| !parted(next))
            .map_or(Neighbour::Free, |next| neighbour(next, units, index));
        let short = is_short(&units[segment.units.clone()], index);
        // Two Han characters side by side are rather one word that isn't known: 日本 is no day and no book.
        let frees = |other| match other {
            Neighbour::Free => true,
            Neighbour::Short => !is_han(&units[segment.units.clone()]),
            Neighbour::Unknown => false,
        };
        if short && !(frees(begins) && frees(ends)) {
            if own == Neighbour::Short {
                before = Neighbour::Unknown;
            }
            return None;
        }
        let layer = if matches!(segment.found, Found::Exact(_)) { &index.exact } else { &index.bare };
        Some((segment.units.clone(), layer.entries[entry as usize].senses.as_slice()))
    })
}

/// What a short find has beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Neighbour {
    /// A joiner, a find that stands by itself, an end.
    Free,
    /// Another short find.
    Short,
    Unknown,
}

fn neighbour(segment: &Segment, units: &[Unit], index: &Index) -> Neighbour {
    match segment.found {
        Found::Nothing => Neighbour::Unknown,
        Found::Exact(entry) if index.exact.entries[entry as usize].joiner => Neighbour::Free,
        Found::Joiner => Neighbour::Free,
        Found::Exact(_) | Found::Bare(_) if is_short(&units[segment.units.clone()], index) => Neighbour::Short,
        Found::Exact(_) | Found::Bare(_) => Neighbour::Free,
    }
}

fn is_han(units: &[Unit]) -> bool {
    units.iter().all(|unit| Script::of(unit.character) == Some(Script::Han))
}

fn is_short(units: &[Unit], index: &Index) -> bool {
    units.len() <= if is_han(units) { index.reading.alone.min(1) } else { index.reading.alone }
}
