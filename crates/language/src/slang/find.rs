//! Finding the entries that a text uses: every possible match by one automaton, then the rules of its form, then the
//! longest match at each place.

use std::{cmp::Reverse, ops::Range};

use kumara_model::{LanguageTag, UiLanguage};
use unicode_segmentation::UnicodeSegmentation;

use super::{
    entry::{Entry, When},
    fold::{Haystack, Letter, letters, unstretched},
    guard::Guarded,
    lexicon::{LEXICON, Lexicon, Needle, explanation_of},
    numbers,
};
use crate::script::{Letters, Script};

/// Marks that a text can have.
pub const MAX_MARKS: usize = 50;
/// Bytes of a text that are looked at; no note is longer.
pub const MAX_BYTES: usize = 32 * 1024;

/// A stretch of a text that an entry explains.
#[derive(Debug, Clone)]
pub struct SlangMark {
    /// Bytes of the text.
    pub span: Range<usize>,
    pub entry: &'static Entry,
    /// In the reader's language.
    pub explanation: &'static str,
}

/// The slang of a text, in the order of the text; no two marks overlap. `language` is what the text is known to be
/// written in: give none where the detection was unsure, and the script decides, or the word's standing alone.
pub fn find(text: &str, language: Option<LanguageTag>, reader: UiLanguage) -> Vec<SlangMark> {
    let Some(lexicon) = LEXICON.as_ref() else { return Vec::new() };
    let text = &text[..boundary_before(text, MAX_BYTES)];
    let mut candidates = Vec::new();
    let mut vetoes = Vec::new();
    let plain = letters(text);
    search(lexicon, &plain, &mut candidates, &mut vetoes);
    repeated(lexicon, &plain, &mut candidates);
    if let Some(once) = unstretched(&plain) {
        search(lexicon, &once, &mut candidates, &mut vetoes);
    }
    if candidates.is_empty() {
        return Vec::new();
    }
    vetoes.sort_unstable();
    let page = Page::new(text, language);
    let order = |c: &Candidate| {
        (c.span.start, Reverse(c.span.end), page.distance(&lexicon.entries[usize::from(c.entry)]), c.entry)
    };
    candidates.retain_mut(|c| page.accepts(lexicon, c) && !is_vetoed(lexicon, &vetoes, c));
    candidates.sort_by_key(order);
    let mut marks: Vec<SlangMark> = Vec::new();
    for Candidate { span, entry, .. } in candidates {
        if marks.last().is_some_and(|last| span.start < last.span.end) {
            continue;
        }
        let Some(explanation) = explanation_of(entry, reader) else { continue };
        marks.push(SlangMark { span, entry: &lexicon.entries[usize::from(entry)], explanation });
        if marks.len() == MAX_MARKS {
            break;
        }
    }
    marks
}

struct Candidate {
    span: Range<usize>,
    entry: u16,
    when: When,
    endings: bool,
}

/// Entry, start and end of an exception.
type Veto = (u16, usize, usize);

fn search(lexicon: &Lexicon, letters: &[Letter], candidates: &mut Vec<Candidate>, vetoes: &mut Vec<Veto>) {
    let haystack = Haystack::new(letters);
    for found in lexicon.automaton.find_overlapping_iter(&haystack.text) {
        let span = haystack.original(letters, found.range());
        match lexicon.needles[found.pattern().as_usize()] {
            Needle::Form { entry, when, endings } => candidates.push(Candidate { span, entry, when, endings }),
            Needle::Veto { entry } => vetoes.push((entry, span.start, span.end)),
        }
    }
}

/// Laughter and tears. A run starts where its letters start, so that each letter is read once for each unit.
fn repeated(lexicon: &Lexicon, letters: &[Letter], candidates: &mut Vec<Candidate>) {
    for (i, letter) in letters.iter().enumerate() {
        let Some(units) = lexicon.units.get(&letter.c) else { continue };
        for unit in units {
            if i > 0 && unit.letters.contains(&letters[i - 1].c) {
                continue;
            }
            let run = unit.run(&letters[i..]);
            if run > 0 {
                let span = letter.start as usize..letters[i + run - 1].end as usize;
                candidates.push(Candidate { span, entry: unit.entry, when: unit.when, endings: false });
            }
        }
    }
}

/// Inside a longer ordinary word of the entry's exceptions. `vetoes` are sorted.
fn is_vetoed(lexicon: &Lexicon, vetoes: &[Veto], c: &Candidate) -> bool {
    // Blanks and stretching make an exception longer in the original; one that is twice as long is not looked for.
    let earliest = c.span.start.saturating_sub(lexicon.longest_veto * 2);
    let from = vetoes.partition_point(|v| (v.0, v.1) < (c.entry, earliest));
    vetoes[from..].iter().take_while(|v| v.0 == c.entry && v.1 <= c.span.start).any(|v| v.2 >= c.span.end)
}

/// What the rules ask of a text.
struct Page<'a> {
    text: &'a str,
    /// Starts of words and the end of the text, sorted.
    boundaries: Vec<u32>,
    guarded: Guarded,
    /// The text's language, if it is known or its script tells.
    language: Option<LanguageTag>,
}

impl<'a> Page<'a> {
    fn new(text: &'a str, language: Option<LanguageTag>) -> Self {
        let mut boundaries: Vec<u32> = text.split_word_bound_indices().map(|(at, _)| at as u32).collect();
        boundaries.push(text.len() as u32);
        let known = language.filter(|l| !matches!(l.language(), "und" | "zxx"));
        Self { text, boundaries, guarded: Guarded::of(text), language: known.or_else(|| by_script(text)) }
    }

    /// How far an entry's language is from the text's: the same, the same but for script or region, another.
    fn distance(&self, entry: &Entry) -> u8 {
        match self.language {
            Some(language) if language == entry.language => 0,
            Some(language) if fits(language, entry) => 1,
            _ => 2,
        }
    }

    fn accepts(&self, lexicon: &Lexicon, c: &mut Candidate) -> bool {
        let entry = &lexicon.entries[usize::from(c.entry)];
        if !self.may_break(c.span.start) {
            return false;
        }
        if c.endings {
            c.span.end = self.end_of_word(c.span.end);
        }
        if !self.may_break(c.span.end) || self.guarded.touches(&c.span) || self.is_joined(c) {
            return false;
        }
        let fitting = self.language.is_some_and(|language| fits(language, entry));
        // One or two letters say nothing where the language is open.
        let open = self.language.is_none() && c.span.len() > 2;
        let by_rule = match c.when {
            When::Anywhere => true,
            When::InLanguage => fitting || (open && self.is_alone(&c.span)),
            When::AtEnd => fitting && self.ends_clause(&c.span),
            When::Alone => (fitting || open) && self.is_alone(&c.span),
        };
        by_rule && (!is_number(&self.text[c.span.clone()]) || numbers::stands_as_word(self.text, &c.span))
    }

    /// Whether a word may begin or end here: by the Unicode rules, between two scripts, and between Korean syllables
    /// and the bare letters that laugh and cry behind them.
    fn may_break(&self, at: usize) -> bool {
        if self.boundaries.binary_search(&(at as u32)).is_ok() {
            return true;
        }
        let (Some(before), Some(behind)) = (self.text[..at].chars().next_back(), self.text[at..].chars().next()) else {
            return true;
        };
        let kind = |c| Script::of(c).map(|script| (script, matches!(c, '\u{3130}'..='\u{318f}')));
        let kana = |c| matches!(kind(c), Some((Script::Kana, _)));
        matches!((kind(before), kind(behind)), (Some(a), Some(b)) if a != b) && !(kana(before) && kana(behind))
    }

    /// The end of the word that goes on at `at`, at most 30 bytes on.
    fn end_of_word(&self, at: usize) -> usize {
        let rest = &self.text[at..boundary_before(self.text, at + 30)];
        let ends = rest.char_indices().map(|(i, c)| at + i + c.len_utf8());
        std::iter::once(at).chain(ends).find(|end| self.may_break(*end)).unwrap_or(at)
    }

    /// One or two Latin letters that a sign joins to something: `w/o`, `Q&A`, `W-2`, `w.`
    fn is_joined(&self, c: &Candidate) -> bool {
        let word = &self.text[c.span.clone()];
        let joins = |c: char| matches!(c, '/' | '&' | '-' | '+' | '=' | '\'' | '’' | '_' | '*' | '^' | '%');
        let (before, behind) = (&self.text[..c.span.start], &self.text[c.span.end..]);
        let joined = before.ends_with(joins) || behind.starts_with(joins);
        word.len() <= 4 && word.is_ascii() && joined || word.len() == 1 && behind.starts_with('.')
    }

    /// Nothing else on the line has letters or digits.
    fn is_alone(&self, span: &Range<usize>) -> bool {
        let rest = |c: &char| *c != '\n';
        let speaks = |c: char| c.is_alphanumeric() || matches!(c, '$' | '€' | '£' | '¥' | '%' | '°');
        !self.text[..span.start].chars().rev().take_while(rest).any(speaks)
            && !self.text[span.end..].chars().take_while(rest).any(speaks)
    }

    /// Behind a word that is not in Latin letters, with nothing following in the clause.
    fn ends_clause(&self, span: &Range<usize>) -> bool {
        let before = self.text[..span.start].chars().rev().find(|c| !c.is_whitespace());
        let behind = self.text[span.end..].chars().next();
        let latin = |c: char| Script::of(c) == Some(Script::Latin) || c.is_numeric();
        let open = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '&' | '+' | '.' | '=' | '%' | '@' | '#');
        before.is_some_and(|c| !latin(c) && !open_bracket(c)) && behind.is_none_or(|c| !open(c))
    }
}

const fn open_bracket(c: char) -> bool {
    matches!(c, '(' | '（' | '[' | '「' | '『' | '"' | '“')
}

/// The last boundary of a character at `at` or before it.
fn boundary_before(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..4).map(|back| at.saturating_sub(back)).find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a text's language is an entry's, in any script and region.
fn fits(language: LanguageTag, entry: &Entry) -> bool {
    language.language() == entry.language.language()
}

/// The language, where the writing system has one that the list knows.
fn by_script(text: &str) -> Option<LanguageTag> {
    let letters = Letters::count(text);
    let code = [
        (Script::Kana, "ja"),
        (Script::Hangul, "ko"),
        (Script::Han, "zh"),
        (Script::Thai, "th"),
        (Script::Cyrillic, "ru"),
        (Script::Arabic, "ar"),
    ]
    .into_iter()
    .find(|(script, _)| letters.of(*script) > 0 && letters.of(*script) * 3 >= letters.of(Script::Latin))?
    .1;
    code.parse().ok()
}

#[cfg(test)]
#[path = "find_tests.rs"]
mod tests;
