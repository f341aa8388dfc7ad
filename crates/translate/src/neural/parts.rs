//! A segment around its slots: what stands between them goes to the model, the slots stay where they are.

use kumara_language::is_slot;
use kumara_translator::protocol::Segment;

/// The pieces of one segment, in their order.
pub(super) struct Parts<'a> {
    parts: Vec<Part<'a>>,
}

enum Part<'a> {
    /// Slots, spaces and signs: the same in every language.
    Kept(&'a str),
    Asked(&'a str),
}

impl<'a> Parts<'a> {
    pub fn new(segment: &'a str) -> Self {
        let mut parts = Vec::new();
        for piece in segment.split_inclusive(is_slot) {
            // The slot that ends it, if there is one.
            let end = piece.char_indices().next_back().filter(|(_, c)| is_slot(*c)).map_or(piece.len(), |(at, _)| at);
            let (between, slot) = piece.split_at(end);
            let words = between.trim();
            if words.chars().any(char::is_alphabetic) {
                let before = between.len() - between.trim_start().len();
                parts.push(Part::Kept(&between[..before]));
                parts.push(Part::Asked(words));
                parts.push(Part::Kept(&between[before + words.len()..]));
            } else {
                parts.push(Part::Kept(between));
            }
            parts.push(Part::Kept(slot));
        }
        Self { parts }
    }

    pub fn asked(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Asked(text) => Some(*text),
            Part::Kept(_) => None,
        })
    }

    /// Takes one answer for each that was asked. If one of them is a problem, the whole is empty: the pipeline refuses that
    /// and tries shorter parts.
    pub fn join(&self, answers: &mut impl Iterator<Item = Segment>) -> String {
        let mut text = String::new();
        let mut is_whole = true;
        for part in &self.parts {
            match part {
                Part::Kept(kept) => text.push_str(kept),
                Part::Asked(_) => match answers.next() {
                    Some(Segment::Text(answer)) => text.push_str(answer.trim()),
                    Some(Segment::Problem(_)) | None => is_whole = false,
                },
            }
        }
        if is_whole { text } else { String::new() }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn through(segment: &str, translate: impl Fn(&str) -> Segment) -> String {
        let parts = Parts::new(segment);
        let mut answers = parts.asked().map(translate).collect::<Vec<_>>().into_iter();
        parts.join(&mut answers)
    }

    #[test]
    fn slots_stay_and_words_go() {
        let shout = |text: &str| Segment::Text(format!(" {} ", text.to_uppercase()));
        assert_eq!(through("met \u{e000} in the house \u{e101}!", shout), "MET \u{e000} IN THE HOUSE \u{e101}!");
        assert_eq!(through("\u{e000}\u{e001} 12", shout), "\u{e000}\u{e001} 12");
        assert_eq!(Parts::new("a \u{e000}, \u{e001} b").asked().collect::<Vec<_>>(), ["a", "b"]);
        let refuse = |text: &str| match text {
            "b" => Segment::Problem("it is too long".into()),
            text => Segment::Text(text.into()),
        };
        assert_eq!(through("a \u{e000} b", refuse), "");
    }

    proptest! {
        #[test]
        fn nothing_is_lost_on_the_way(segment in "(\\PC|[ a\u{e000}\u{e003}\u{e105}]){0,30}") {
            prop_assert_eq!(through(&segment, |text| Segment::Text(text.into())), segment);
        }
    }
}
