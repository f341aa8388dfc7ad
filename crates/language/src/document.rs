//! A member's text, taken apart for translation and put together again: sentences whose links, mentions, emoji and
//! the like are masked, and what lies between them. Put together without any answer it is the text it was.

use serde::Serialize;

use crate::{
    SpanKind,
    mask::{Masked, Slot, slot_char, slot_index},
    protect::{has_letters, protected_spans},
    sentences::sentences,
};

/// Bytes of a text that are translated: the longest body in the widest letters, twice over.
pub const MAX_DOCUMENT_BYTES: usize = 16 * 1024;

/// A text as sentences and the rest.
#[derive(Debug, Clone, Default)]
pub struct Document {
    parts: Vec<Part>,
    units: Vec<Unit>,
}

#[derive(Debug, Clone)]
enum Part {
    Keep(Masked),
    Unit(usize),
}

/// What is translated by itself: a sentence, or the label of a topic.
#[derive(Debug, Clone)]
pub struct Unit {
    pub masked: Masked,
    pub is_label: bool,
}

/// One piece of a text for a reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Piece {
    Text {
        text: String,
        /// False for what stayed in the language it was written in.
        translated: bool,
    },
    Kept {
        span: SpanKind,
        text: String,
    },
    /// Leads where `text` says; `label` is what the reader sees, if it could be translated.
    Topic {
        text: String,
        label: Option<String>,
    },
}

impl Piece {
    /// What stands there for the reader.
    pub fn text(&self) -> &str {
        match self {
            Self::Text { text, .. } | Self::Kept { text, .. } => text,
            Self::Topic { text, label } => label.as_deref().unwrap_or(text),
        }
    }
}

impl Document {
    pub fn new(text: &str) -> Self {
        let spans = protected_spans(text);
        let mut masked = String::with_capacity(text.len());
        let mut slots = Vec::with_capacity(spans.len());
        let mut end = 0;
        for span in spans {
            masked.push_str(&text[end..span.range.start]);
            masked.extend(slot_char(0, span.kind));
            end = span.range.end;
            slots.push(Slot { kind: span.kind, text: text[span.range].to_owned(), label: None });
        }
        masked.push_str(&text[end..]);

        let mut document = Self::default();
        let mut slots = slots.into_iter();
        for line in masked.split_inclusive('\n') {
            for range in sentences(line) {
                document.sentence(&line[range], &mut slots);
            }
        }
        document
    }

    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// Takes as many slots as the sentence has. What stands beside its words is kept outside the unit, so that
    /// `谢谢` and `谢谢😂` are the same sentence.
    fn sentence(&mut self, sentence: &str, slots: &mut impl Iterator<Item = Slot>) {
        let mut tokens: Vec<Token> = Vec::with_capacity(sentence.len());
        for c in sentence.chars() {
            let slot = if slot_index(c).is_some() { slots.next() } else { None };
            tokens.push(Token { c, slot });
        }
        for slot in tokens.iter_mut().filter_map(|t| t.slot.as_mut()).filter(|s| s.kind == SpanKind::Topic) {
            slot.label = self.label(&slot.text);
        }
        let (start, end) = words(&tokens);
        let tail = tokens.split_off(end);
        let core = tokens.split_off(start);
        self.keep(tokens);
        let unit = masked(core);
        if has_letters(&unit.text) {
            self.parts.push(Part::Unit(self.units.len()));
            self.units.push(Unit { masked: unit, is_label: false });
        } else {
            self.parts.push(Part::Keep(unit));
        }
        self.keep(tail);
    }

    fn keep(&mut self, tokens: Vec<Token>) {
        if !tokens.is_empty() {
            self.parts.push(Part::Keep(masked(tokens)));
        }
    }

    fn label(&mut self, topic: &str) -> Option<usize> {
        let words = topic.trim_start_matches(['#', '＃']).replace('_', " ");
        if !has_letters(&words) {
            return None;
        }
        // The same topic twice has one label.
        let known = self.units.iter().rev().take(32).position(|u| u.is_label && u.masked.text == words);
        if let Some(back) = known {
            return Some(self.units.len() - 1 - back);
        }
        self.units.push(Unit { masked: Masked { text: words, slots: Vec::new() }, is_label: true });
        Some(self.units.len() - 1)
    }

    /// The text with an answer in the place of each unit that has one. `answers` are in the order of the units.
    pub fn assemble(&self, answers: &[Option<Masked>]) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let answer = |unit: usize| answers.get(unit).and_then(Option::as_ref);
        for part in &self.parts {
            let (masked, translated) = match part {
                Part::Keep(masked) => (masked, false),
                Part::Unit(unit) => match answer(*unit) {
                    Some(answer) => (answer, true),
                    None => (&self.units[*unit].masked, false),
                },
            };
            let label = |unit: usize| answer(unit).map(Masked::restore);
            fill(&mut pieces, masked, translated, &label);
        }
        pieces
    }
}

struct Token {
    c: char,
    slot: Option<Slot>,
}

/// Where the words of a sentence begin and end: without spaces, marks and links at its ends, without a name that it
/// calls at its beginning, and without the topics that close a note.
fn words(tokens: &[Token]) -> (usize, usize) {
    let kind = |at: usize| tokens.get(at).and_then(|t| t.slot.as_ref()).map(|s| s.kind);
    let blank = |at: usize| tokens.get(at).is_none_or(|t| t.c.is_whitespace());
    let (mut start, mut end) = (0, tokens.len());
    while start < end {
        let beside = match kind(start) {
            Some(SpanKind::Mention) => blank(start + 1),
            Some(kind) => kind.is_mark() || kind == SpanKind::Link,
            None => blank(start),
        };
        if !beside {
            break;
        }
        start += 1;
    }
    let mut in_topics = false;
    while end > start {
        let last = end - 1;
        let beside = match kind(last) {
            Some(SpanKind::Topic) => {
                let before = (start..last).rev().find(|at| !blank(*at));
                before.is_none_or(|at| match kind(at) {
                    Some(kind) => kind.is_mark() || kind == SpanKind::Topic,
                    None => in_topics || !tokens[at].c.is_alphanumeric(),
                })
            }
            Some(kind) => kind.is_mark() || kind == SpanKind::Link,
            None => blank(last),
        };
        if !beside {
            break;
        }
        in_topics |= kind(last) == Some(SpanKind::Topic);
        end -= 1;
    }
    (start, end)
}

/// Slots numbered in the order of the text.
fn masked(tokens: Vec<Token>) -> Masked {
    let mut out = Masked::default();
    for token in tokens {
        match token.slot {
            Some(slot) => {
                // A sentence holds fewer slots than there are numbers.
                out.text.extend(slot_char(out.slots.len(), slot.kind));
                out.slots.push(slot);
            }
            None => out.text.push(token.c),
        }
    }
    out
}

fn fill(pieces: &mut Vec<Piece>, masked: &Masked, translated: bool, label: &dyn Fn(usize) -> Option<String>) {
    for c in masked.text.chars() {
        let slot = slot_index(c).and_then(|index| masked.slots.get(index));
        match slot {
            None => push_text(pieces, c.encode_utf8(&mut [0; 4]), translated),
            Some(Slot { kind: SpanKind::Topic, text, label: unit }) => {
                pieces.push(Piece::Topic { text: text.clone(), label: unit.and_then(label) });
            }
            // A term of the glossary is a translation like the words around it.
            Some(Slot { kind: SpanKind::Term, text, .. }) => push_text(pieces, text, translated),
            Some(Slot { kind, text, .. }) => pieces.push(Piece::Kept { span: *kind, text: text.clone() }),
        }
    }
}

pub(crate) fn push_text(pieces: &mut Vec<Piece>, more: &str, now: bool) {
    match pieces.last_mut() {
        Some(Piece::Text { text, translated }) if *translated == now => text.push_str(more),
        _ => pieces.push(Piece::Text { text: more.to_owned(), translated: now }),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn units(text: &str) -> Vec<String> {
        let document = Document::new(text);
        document.units().iter().map(|u| u.masked.text.clone()).collect()
    }

    #[test]
    fn the_same_words_are_the_same_sentence() {
        assert_eq!(units("谢谢😂"), ["谢谢"]);
        assert_eq!(units("@ana 谢谢 https://a.example/1"), ["谢谢"]);
        assert_eq!(units("I met @ana in #lima"), units("I met @bob.c in #lima"));
        assert_eq!(units("I met @ana today"), ["I met \u{e000} today"]);
        assert_eq!(units("Good soup. #soup #home_cooking"), ["Good soup.", "soup", "home cooking"]);
        assert_eq!(units("I love #pizza"), ["pizza", "I love \u{e000}"]);
        assert_eq!(units("two lines #a1 #b2\nhere"), ["a1", "b2", "two lines", "here"]);
        assert_eq!(units("😀 12 https://a.example 🎉"), Vec::<String>::new());
    }

    #[test]
    fn answers_take_the_place_of_their_sentences() {
        let document = Document::new("@ana 你好😂！看 https://a.example #红烧肉 很好吃\n谢谢");
        let answers: Vec<_> = document
            .units()
            .iter()
            .map(|unit| Some(Masked { text: format!("<{}>", unit.masked.text), slots: unit.masked.slots.clone() }))
            .collect();
        let pieces = document.assemble(&answers);
        let read: String = pieces.iter().map(Piece::text).collect();
        assert_eq!(read, "@ana <你好😂！><看 https://a.example <红烧肉> 很好吃>\n<谢谢>");
        assert!(pieces.contains(&Piece::Topic { text: "#红烧肉".to_owned(), label: Some("<红烧肉>".to_owned()) }));
        assert!(pieces.contains(&Piece::Kept { span: SpanKind::Link, text: "https://a.example".to_owned() }));
    }

    /// Texts made of what makes trouble.
    pub(crate) fn troublesome() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "\\PC{0,6}",
            any::<char>().prop_map(String::from),
            prop::sample::select(vec![
                "https://a.example/x",
                "www.",
                "@ana",
                "#lima",
                "#",
                "@",
                "`",
                "```",
                "[doge]",
                "[",
                "]",
                "😂",
                "👨‍👩‍👧",
                "$5",
                "+49 151 12345678",
                "\u{e000}",
                "\u{e100}",
                "\u{200d}",
                "\n",
                ". ",
                "。",
                " ",
                "你好",
                "word",
                "(",
                ")",
                "1️⃣",
                "\u{0}",
                "\u{202e}",
                "a@b.co",
                "#a #b",
            ])
            .prop_map(String::from),
        ];
        prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
    }

    fn spans_of(masked: &Masked) -> Vec<String> {
        masked.text.chars().filter_map(slot_index).map(|index| masked.slots[index].text.clone()).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        #[test]
        fn without_answers_the_text_is_what_it_was(text in troublesome()) {
            let document = Document::new(&text);
            let read: String = document.assemble(&[]).iter().map(Piece::text).collect();
            prop_assert_eq!(read, text);
        }

        #[test]
        fn every_span_is_in_one_place_only(text in troublesome()) {
            let document = Document::new(&text);
            let mut found = Vec::new();
            for part in &document.parts {
                found.extend(match part {
                    Part::Keep(masked) => spans_of(masked),
                    Part::Unit(unit) => spans_of(&document.units[*unit].masked),
                });
            }
            let spans: Vec<_> = protected_spans(&text).into_iter().map(|s| text[s.range].to_owned()).collect();
            prop_assert_eq!(found, spans);
        }
    }

    #[test]
    fn a_megabyte_takes_a_megabytes_time() {
        for piece in
            ["a.", "`", "[", "#", "@", ")", "http://a)", "a-", "😂\u{200d}", "1 ", "\u{e000}", "a, ", "```", "x@", "(("]
        {
            let once = piece.repeat(20_000 / piece.len());
            let often = once.repeat(8);
            let time = |text: &str| {
                let start = std::time::Instant::now();
                assert!(Document::new(text).assemble(&[]).len() <= text.len());
                start.elapsed().as_secs_f64()
            };
            let (short, long) = (time(&once).max(0.005), time(&often));
            assert!(long < short * 40.0, "{piece:?}: {short} s for 20 kB, {long} s for 160 kB");
        }
    }
}
