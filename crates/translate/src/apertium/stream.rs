//! Masked text in Apertium's stream format and back. A slot among the words is an unknown word, which keeps its place
//! in the sentence; one beside them, and every sign that means something to Apertium, is a superblank: `[…]`.

use kumara_language::{is_mark_slot, is_slot, slot_index};

use crate::Answer;

/// Behind every text: a full stop, so that the sentence is known to end, and an empty superblank to find it by.
const END: &str = ".[]";

/// A text on its way.
pub(super) struct Sent {
    stream: String,
    /// What begins the words that stand for slots; no word of the text begins so.
    name: String,
    /// Slots among the words, in the order of their names.
    slots: Vec<char>,
    words: usize,
}

impl Sent {
    pub fn new(text: &str) -> Self {
        let lower = text.to_lowercase();
        let mut name = "Qzx".to_owned();
        // Each text has a name that is not in it; this one is found before the text's length is reached.
        while lower.contains(&name.to_lowercase()) {
            name.push('q');
        }
        let mut sent = Self { stream: String::with_capacity(text.len() + 16), name, slots: Vec::new(), words: 0 };
        let mut in_word = false;
        for c in text.chars() {
            let letter = c.is_alphabetic();
            sent.words += usize::from(letter && !in_word);
            in_word = letter || (in_word && matches!(c, '\'' | '’' | '-'));
            sent.push(c);
        }
        sent.stream.push_str(END);
        sent
    }

    fn push(&mut self, c: char) {
        match c {
            c if is_mark_slot(c) => self.stream.extend(['[', c, ']']),
            c if is_slot(c) => {
                self.stream.push_str(&self.name);
                self.stream.extend(letters(self.slots.len()));
                self.slots.push(c);
            }
            '^' | '$' | '/' | '\\' | '@' | '<' | '>' | '[' | ']' | '{' | '}' => self.stream.extend(['[', '\\', c, ']']),
            // Marks of unknown words and of joined ones in what comes out; `~` wakes the post-generator.
            '*' | '#' | '+' | '~' => self.stream.extend(['[', c, ']']),
            '\0' | '\n' | '\r' => self.stream.push(' '),
            c => self.stream.push(c),
        }
    }

    pub fn stream(&self) -> &str {
        &self.stream
    }

    /// The text of an answer, with slots and without marks.
    pub fn read(&self, answer: &str) -> Answer {
        let answer = answer.strip_suffix(END).or_else(|| answer.strip_suffix("[]")).unwrap_or(answer);
        let mut text = String::with_capacity(answer.len());
        let mut unknown = 0_usize;
        let mut rest = answer;
        let mut in_blank = false;
        let mut marked = false;
        while let Some(c) = rest.chars().next() {
            if !in_blank && let Some((slot, length)) = self.slot_at(rest) {
                text.push(slot);
                // A slot is unknown, and meant to be.
                marked = false;
                rest = &rest[length..];
                continue;
            }
            rest = &rest[c.len_utf8()..];
            match c {
                '\\' => {
                    let escaped = rest.chars().next();
                    text.extend(escaped);
                    rest = &rest[escaped.map_or(0, char::len_utf8)..];
                }
                '[' if !in_blank => in_blank = true,
                ']' if in_blank => in_blank = false,
                '*' | '#' | '@' if !in_blank => marked = true,
                c => {
                    unknown += usize::from(std::mem::take(&mut marked));
                    text.push(c);
                }
            }
        }
        let words = self.words.max(1);
        let known = words.saturating_sub(unknown) as f32 / words as f32;
        Answer { text: tidy(&text), known }
    }

    /// A word that stands for a slot, in whatever case it came back, at the start of the rest.
    fn slot_at(&self, rest: &str) -> Option<(char, usize)> {
        let name = rest.get(..self.name.len()).filter(|start| start.eq_ignore_ascii_case(&self.name))?;
        let index = rest.get(name.len()..name.len() + 2)?;
        let index = number(&index.to_ascii_lowercase())?;
        self.slots.get(index).map(|slot| (*slot, name.len() + 2))
    }
}

/// Two letters for a number below 676, which is more than there are slots.
fn letters(number: usize) -> [char; 2] {
    let letter = |n: usize| char::from(b'a' + (n % 26) as u8);
    [letter(number / 26), letter(number)]
}

fn number(letters: &str) -> Option<usize> {
    let [first, second]: [u8; 2] = letters.as_bytes().try_into().ok()?;
    let value = |letter: u8| letter.is_ascii_lowercase().then(|| usize::from(letter - b'a'));
    Some(value(first)? * 26 + value(second)?)
}

/// Transfer rules leave spaces at the beginning, and two where a word fell away.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.trim().chars() {
        if !(c == ' ' && out.ends_with(' ')) {
            out.push(c);
        }
    }
    debug_assert!(out.chars().filter_map(slot_index).count() == text.chars().filter_map(slot_index).count());
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn slots_are_words_and_signs_are_blanks() {
        let sent = Sent::new("I met \u{e000} at 5*3 <b> \u{e101}");
        assert_eq!(sent.stream(), "I met Qzxaa at 5[*]3 [\\<]b[\\>] [\u{e101}].[]");
        let answer = sent.read("Encontré *qzxAA en 5[*]3 [\\<]*b[\\>]  [\u{e101}].[]");
        assert_eq!(answer.text, "Encontré \u{e000} en 5*3 <b> \u{e101}");
        assert_eq!(answer.known, 0.75);
        assert_eq!(Sent::new("Qzxaa \u{e000}").stream(), "Qzxaa Qzxqaa.[]");
    }

    proptest! {
        #[test]
        fn what_no_program_changes_comes_back(text in "(\\PC|[\\[\\]^$/@<>{}*#~+ \u{e000}\u{e001}\u{e100}a.Qzx\\\\]){0,40}") {
            let sent = Sent::new(&text);
            let mut once = std::collections::HashSet::new();
            prop_assume!(text.chars().filter(|c| is_slot(*c)).all(|c| once.insert(c)));
            prop_assert_eq!(sent.read(sent.stream()).text, tidy(&text));
        }

        #[test]
        fn no_answer_is_too_strange(text in "\\PC{0,20}", answer in "(\\PC|[\\[\\]^*#@\\\\]|Qzx){0,40}") {
            let answer = Sent::new(&text).read(&answer);
            prop_assert!(answer.known >= 0.0 && answer.known <= 1.0);
        }
    }
}
