//! What a text is made of for the index: words, stems, bigrams, grams inside words, and how it sounds. The same function
//! reads notes and queries.

mod arabic;
mod fold;
mod kana;
mod korean;
mod numbers;
mod pinyin;
mod runs;
mod sounds;
mod stem;
mod unspaced;

use std::ops::Range;

pub use fold::bare;
use fold::{Folded, fold};
pub use runs::Class;
use runs::{Run, runs};
pub use sounds::{query_sounds, sounds};
use stem::Stemming;

/// Changes when an index that was written before can't answer rightly any more.
pub const VERSION: u32 = 2;
/// Letters in a gram: four find what stems miss in most languages with letters (McNamee and Mayfield, "Character n-gram
/// tokenization for European language text retrieval", Information Retrieval 7, 2004).
const GRAM: usize = 4;
/// Longer words are cut: nobody looks for the rest.
const MAX_WORD_CHARS: usize = 40;

/// A word with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Without accents and endings kept.
    pub word: String,
    /// Without its ending; the word itself where the language has none. Never empty.
    pub stem: String,
    pub class: Class,
    pub position: u32,
    /// Bytes of the original text.
    pub span: Range<u32>,
}

/// Two characters of a script without spaces, or two syllables of Vietnamese.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bigram {
    pub text: String,
    pub position: u32,
    pub span: Range<u32>,
}

#[derive(Debug, Default)]
pub struct Analysis {
    pub words: Vec<Word>,
    pub bigrams: Vec<Bigram>,
    /// Characters that are words on their own in many texts: Chinese and Korean ones.
    pub characters: Vec<char>,
}

/// Reads at most `max_bytes` of a text in a language (`en` of `en-GB`; `und` for an unknown one).
pub fn analyse(text: &str, language: &str, max_bytes: usize) -> Analysis {
    let folded = fold(text, max_bytes);
    let mut reader =
        Reader { out: Analysis::default(), stemming: Stemming::of(language), language, position: 0, original: text };
    let mut number: Option<String> = None;
    for run in runs(&folded) {
        let measured = number.take();
        match run.class {
            Class::Number => number = Some(reader.number(&run)),
            Class::Emoji => reader.plain(&run, run.text()),
            Class::Spaced => reader.spaced(&run, measured.as_deref()),
            Class::Hangul => {
                reader.hangul(&run, measured.as_deref());
            }
            Class::Cjk | Class::SouthEast => reader.unspaced(&run, measured.as_deref()),
        }
    }
    reader.out
}

/// Calls with the grams of a word: four letters each, its ends marked. A short word is one gram.
pub fn grams(word: &str, mut found: impl FnMut(&str)) {
    let mut padded = String::with_capacity(word.len() + 2);
    padded.push('_');
    padded.push_str(word);
    padded.push('_');
    let mut ends: Vec<usize> = padded.char_indices().map(|(at, _)| at).collect();
    ends.push(padded.len());
    let letters = ends.len() - 1;
    if letters <= GRAM {
        found(&padded);
        return;
    }
    for start in 0..=letters - GRAM {
        found(&padded[ends[start]..ends[start + GRAM]]);
    }
}

struct Reader<'l> {
    out: Analysis,
    stemming: Stemming,
    language: &'l str,
    position: u32,
    original: &'l str,
}

impl Reader<'_> {
    fn span(&self, run: &Run<'_>, chars: Range<usize>) -> Range<u32> {
        let found = run.chars.get(chars).unwrap_or_default();
        let (Some(first), Some(last)) = (found.first(), found.last()) else { return 0..0 };
        // Folded, a character may have another length than in the original.
        let end = u32::try_from(fold::end_of(self.original, last.at as usize)).unwrap_or(u32::MAX);
        first.at..end
    }

    fn push(&mut self, word: String, stem: String, class: Class, span: Range<u32>) {
        if !stem.is_empty() {
            self.out.words.push(Word { word, stem, class, position: self.position, span });
        }
    }

    fn number(&mut self, run: &Run<'_>) -> String {
        let number = numbers::number(&run.text().chars().take(MAX_WORD_CHARS).collect::<String>());
        let span = self.span(run, 0..run.chars.len());
        self.push(number.clone(), number.clone(), Class::Number, span);
        self.position += 1;
        number
    }

    fn plain(&mut self, run: &Run<'_>, text: String) {
        let span = self.span(run, 0..run.chars.len());
        self.push(text.clone(), text, run.class, span);
        self.position += 1;
    }

    /// `500 g` is the word `500g` too, whatever the unit is called here.
    fn measure(&mut self, number: Option<&str>, name: &str, span: Range<u32>) {
        if let Some((number, unit)) = number.zip(numbers::unit(name)) {
            let measure = format!("{number}{unit}");
            self.out.words.push(Word {
                word: String::new(),
                stem: measure,
                class: Class::Number,
                position: self.position,
                span,
            });
        }
    }

    fn spaced(&mut self, run: &Run<'_>, number: Option<&str>) {
        let chars = &run.chars[..run.chars.len().min(MAX_WORD_CHARS)];
        let kept: String = chars.iter().map(|f| f.c).collect();
        let word = without_accents(&kept);
        let span = self.span(run, 0..run.chars.len());
        self.measure(number, &word, span.clone());
        // Vietnamese words don't change, and their accents tell them apart.
        let stem = if self.language == "vi" { kept } else { without_accents(&self.stemming.stem(&kept)) };
        if self.language == "vi"
            && let Some(before) = self.out.words.last().filter(|before| before.class == Class::Spaced)
            && before.position + 1 == self.position
        {
            let (text, span) = (format!("{} {word}", before.word), before.span.start..span.end);
            // One on from the pair that ends where this one begins; far from any other, and never back.
            let follows = |last: &Bigram| last.span.end == before.span.end;
            let position = self.out.bigrams.last().map_or(0, |last| last.position + if follows(last) { 1 } else { 2 });
            self.out.bigrams.push(Bigram { text, position, span });
        }
        self.push(word, stem, Class::Spaced, span);
        self.position += 1;
    }

    fn hangul(&mut self, run: &Run<'_>, number: Option<&str>) {
        let text = run.text();
        let span = self.span(run, 0..run.chars.len());
        self.measure(number, &text, span.clone());
        let stem = Stemming::Korean.stem(&text).into_owned();
        self.push(text, stem, Class::Hangul, span);
        self.bigrams(run);
        self.out.characters.extend(run.chars.iter().map(|f| f.c));
        self.position += 1;
    }

    fn unspaced(&mut self, run: &Run<'_>, number: Option<&str>) {
        let text = run.text();
        let has_kana = run.chars.iter().any(|f| runs::is_kana(f.c));
        let chinese = run.class == Class::Cjk && !has_kana && self.language != "ja";
        // Byte of the folded run to the number of its character.
        let mut char_of = vec![0_usize; text.len() + 1];
        for (number, (at, _)) in text.char_indices().enumerate() {
            char_of[at] = number;
        }
        char_of[text.len()] = run.chars.len();
        let (mut last, mut first) = (0, true);
        unspaced::words(&text, chinese, |bytes| {
            let word = &text[bytes.clone()];
            let span = self.span(run, char_of[bytes.start]..char_of[bytes.end]);
            if first {
                self.measure(number, word, span.clone());
                first = false;
            }
            // A word that holds those before it shares the place of the last of them.
            if bytes.start >= last && last > 0 {
                self.position += 1;
            }
            last = last.max(bytes.end);
            self.push(word.to_owned(), word.to_owned(), run.class, span);
        });
        self.position += 1;
        self.bigrams(run);
        if run.class == Class::Cjk {
            self.out.characters.extend(run.chars.iter().map(|f| f.c).filter(|c| fold::is_han(*c)));
        }
    }

    fn bigrams(&mut self, run: &Run<'_>) {
        // Places of characters: one apart inside a run, far from those of the run before.
        let start = self.out.bigrams.last().map_or(0, |last| last.position + 2);
        if run.chars.len() == 1 {
            let (text, span) = (run.text(), self.span(run, 0..1));
            self.out.bigrams.push(Bigram { text, position: start, span });
        }
        for (at, pair) in run.chars.windows(2).enumerate() {
            let text = pair.iter().map(|f| f.c).collect();
            let span = self.span(run, at..at + 2);
            self.out.bigrams.push(Bigram { text, position: start + at as u32, span });
        }
    }
}

/// The word without its accents.
pub fn without_accents(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    word.chars().for_each(|c| bare(c, &mut out));
    out
}

/// The text as one string that is compared: folded and without accents.
pub fn key(text: &str, max_bytes: usize) -> String {
    let mut out = String::new();
    fold(text, max_bytes).into_iter().for_each(|Folded { c, .. }| bare(c, &mut out));
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
