//! One spelling for what is written in several: case, width, apostrophes, spaces, optional Arabic marks. Every folded
//! character knows where it came from, so that a mark lies on the text as the member wrote it.

use std::ops::Range;

use unicode_normalization::char::{compose, decompose_compatible};

use crate::script::Script;

/// A folded character and the bytes of the original that it stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    pub c: char,
    pub start: u32,
    pub end: u32,
}

/// The text in its folded letters. Texts over 4 GiB are the caller's to cut (`MAX_BYTES`).
pub fn letters(text: &str) -> Vec<Letter> {
    let mut out: Vec<Letter> = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        let (start, end) = (at as u32, (at + c.len_utf8()) as u32);
        if c.is_ascii() {
            push(&mut out, c.to_ascii_lowercase(), start, end);
        } else if matches!(c, '\u{ff00}'..='\u{ffef}' | '\u{3000}') {
            decompose_compatible(c, |part| each_lower(part, |c| push(&mut out, c, start, end)));
        } else if !is_optional(c) {
            each_lower(c, |c| push(&mut out, c, start, end));
        }
    }
    out
}

/// The text folded for comparison, without the way back.
pub fn folded(text: &str) -> String {
    letters(text).into_iter().map(|l| l.c).collect()
}

fn each_lower(c: char, mut take: impl FnMut(char)) {
    for c in c.to_lowercase() {
        take(match c {
            '’' | 'ʼ' | '‘' | '´' => '\'',
            'ё' => 'е',
            'أ' | 'إ' | 'آ' => 'ا',
            'ى' => 'ي',
            c => c,
        });
    }
}

fn push(out: &mut Vec<Letter>, c: char, start: u32, end: u32) {
    let blank = c.is_whitespace() && c != '\n';
    if let Some(last) = out.last_mut() {
        if blank && last.c == ' ' {
            last.end = end;
            return;
        }
        // Decomposed text: a base and its mark become the one letter that the lists have.
        if c >= '\u{300}'
            && let Some(whole) = compose(last.c, c)
        {
            (last.c, last.end) = (whole, end);
            return;
        }
    }
    out.push(Letter { c: if blank { ' ' } else { c }, start, end });
}

/// Vowel signs and stretching that Arabic writing may leave out, and characters without a width.
const fn is_optional(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}' | '\u{200b}' | '\u{ad}' | '\u{feff}')
}

/// The same text with letters that are stretched (`slayyyy`, `loool`) written once; `None` if none is. Digits and
/// scripts without an alphabet stay as they are.
pub fn unstretched(letters: &[Letter]) -> Option<Vec<Letter>> {
    let mut out: Vec<Letter> = Vec::new();
    let mut changed = false;
    for run in letters.chunk_by(|a, b| a.c == b.c) {
        let stretched = run.len() >= 3
            && matches!(Script::of(run[0].c), Some(Script::Latin | Script::Cyrillic | Script::Arabic | Script::Greek));
        if stretched {
            changed = true;
            out.push(Letter { c: run[0].c, start: run[0].start, end: run[run.len() - 1].end });
        } else {
            out.extend_from_slice(run);
        }
    }
    changed.then_some(out)
}

/// Letters as one string to search in, with the way back from its bytes.
pub struct Haystack {
    pub text: String,
    /// For each byte of `text`, which letter it belongs to.
    letter: Vec<u32>,
}

impl Haystack {
    pub fn new(letters: &[Letter]) -> Self {
        let mut text = String::with_capacity(letters.len() * 2);
        let mut letter = Vec::with_capacity(letters.len() * 2);
        for (i, l) in letters.iter().enumerate() {
            text.push(l.c);
            letter.resize(text.len(), i as u32);
        }
        Self { text, letter }
    }

    /// The original bytes that a match stands for.
    pub fn original(&self, letters: &[Letter], found: Range<usize>) -> Range<usize> {
        let first = letters[self.letter[found.start] as usize];
        let last = letters[self.letter[found.end - 1] as usize];
        first.start as usize..last.end as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_width_and_spelling_are_folded() {
        for (given, expected) in [
            ("ＹＹＤＳ", "yyds"),
            ("It’s  GIVING", "it's giving"),
            ("ｴﾓｲ ﾊﾞｽﾞる", "エモイ バズる"),
            ("Ёлки", "елки"),
            ("أهـــلاً", "اهلا"),
            ("cafe\u{301}", "café"),
            ("\u{1112}\u{1165}\u{11af}", "헐"),
        ] {
            assert_eq!(folded(given), expected);
        }
    }

    #[test]
    fn a_match_finds_its_way_back() {
        let text = "è\u{301}  ＳＬＡＹＹＹ!";
        let letters = unstretched(&letters(text)).unwrap();
        let haystack = Haystack::new(&letters);
        let at = haystack.text.find("slay").unwrap();
        assert_eq!(&text[haystack.original(&letters, at..at + 4)], "ＳＬＡＹＹＹ");
        assert!(unstretched(&super::letters("boo 5555 哈哈哈哈")).is_none());
    }
}
