//! What members write: cleaned, measured and never interpreted. Lengths count what a person would call
//! characters (extended grapheme clusters), so that a family emoji is one.

use std::{fmt, ops::Range};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::{Handle, Topic, topic::is_topic_char};

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    #[error("nothing is written")]
    Empty,
    #[error("{length} characters, at most {limit} fit")]
    TooLong { length: usize, limit: usize },
}

/// NFC, line ends as `\n`, no control characters, no characters that reverse the direction of what follows
/// them, at most two empty lines in a row, nothing blank at either end.
pub fn normalise(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut newlines = 0;
    for c in text.replace("\r\n", "\n").nfc() {
        let c = match c {
            '\r' | '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{c}' => '\n',
            '\t' => ' ',
            c => c,
        };
        if c == '\n' {
            newlines += 1;
            if newlines <= 3 {
                out.push(c);
            }
            continue;
        }
        // Overrides and isolates can make a text read as another one (CVE-2021-42574); marks (200E, 200F) stay.
        if c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}') {
            continue;
        }
        newlines = 0;
        out.push(c);
    }
    out.trim().to_owned()
}

/// Characters as a person counts them.
pub fn length(text: &str) -> usize {
    text.graphemes(true).count()
}

/// The beginning of a text, at most `limit` characters as a person counts them.
pub fn beginning(text: &str, limit: usize) -> &str {
    text.grapheme_indices(true).nth(limit).map_or(text, |(end, _)| &text[..end])
}

fn checked(text: &str, limit: usize) -> Result<Box<str>, TextError> {
    // Before any work: no cluster that people type is longer than 64 bytes.
    if text.len() > limit.saturating_mul(64) {
        return Err(TextError::TooLong { length: text.chars().count(), limit });
    }
    let text = normalise(text);
    // A cluster can pile up marks without end; five code points a character is more than any script needs.
    let length = length(&text).max(text.chars().count() / 5);
    if length > limit { Err(TextError::TooLong { length, limit }) } else { Ok(text.into()) }
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $limit:literal, $empty:ident, $lines:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
        pub struct $name(Box<str>);

        impl $name {
            /// In characters as a person counts them.
            pub const MAX_CHARS: usize = $limit;

            pub fn parse(text: &str) -> Result<Self, TextError> {
                let text = checked(text, $limit)?;
                let text = texts!(@lines $lines text);
                texts!(@empty $empty text);
                Ok(Self(text))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }

            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
                Self::parse(&text).map_err(de::Error::custom)
            }
        }
    )+};
    (@lines one $text:ident) => { Box::<str>::from($text.replace('\n', " ")) };
    (@lines many $text:ident) => { $text };
    (@empty required $text:ident) => { if $text.is_empty() { return Err(TextError::Empty) } };
    (@empty optional $text:ident) => {};
}

texts! {
    /// A note's title, one line; a note without a title is allowed, so it may be empty.
    Title: 40, optional, one;
    /// A note's body.
    Body: 2_000, optional, many;
    CommentText: 500, optional, many;
    DisplayName: 30, required, one;
    /// What members say of themselves.
    ProfileText: 300, optional, many;
    /// The words of a text card.
    CardText: 300, required, many;
    /// What a picture shows, for those who can't see it.
    AltText: 500, optional, one;
    /// What a member calls a collection.
    CollectionName: 40, required, one;
}

/// A mention or topic inside a text, by its byte range, which includes the `@` or `#`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    Mention { range: Range<usize>, handle: Handle },
    Topic { range: Range<usize>, topic: Topic },
}

/// Finds `@handle` and `#topic` in a text. A sign inside a word (an address, a link's fragment) starts nothing.
pub fn mentions_and_topics(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut previous: Option<char> = None;
    let mut chars = text.char_indices().peekable();
    while let Some((start, sign)) = chars.next() {
        let opens = match sign {
            // Scripts without spaces put a topic right behind a word.
            '#' | '＃' => previous.is_none_or(|p| !p.is_ascii_alphanumeric() && !matches!(p, '/' | '#' | '&' | '=')),
            '@' | '＠' => previous.is_none_or(|p| !p.is_ascii_alphanumeric() && !matches!(p, '/' | '.' | '@' | '_')),
            _ => false,
        };
        previous = Some(sign);
        if !opens {
            continue;
        }
        let mut end = start + sign.len_utf8();
        while let Some(&(at, c)) = chars.peek() {
            let part = if matches!(sign, '#' | '＃') { is_topic_char(c) } else { Handle::may_contain(c) };
            if !part {
                break;
            }
            end = at + c.len_utf8();
            previous = Some(c);
            chars.next();
        }
        let word = &text[start + sign.len_utf8()..end];
        if matches!(sign, '#' | '＃') {
            if let Ok(topic) = Topic::parse(word) {
                spans.push(Span::Topic { range: start..end, topic });
            }
        } else {
            // A sentence may end right behind a handle.
            let trimmed = word.trim_end_matches('.');
            if let Ok(handle) = Handle::parse(trimmed) {
                spans.push(Span::Mention { range: start..start + sign.len_utf8() + trimmed.len(), handle });
            }
        }
    }
    spans
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn length_counts_what_a_person_counts() {
        assert!(Title::parse(&"👨‍👩‍👧‍👦".repeat(40)).is_err(), "seven code points each are more than five");
        assert!(Title::parse(&"🇵🇪".repeat(40)).is_ok());
        assert_eq!(Title::parse(&"字".repeat(41)), Err(TextError::TooLong { length: 41, limit: 40 }));
        let zalgo = format!("a{}", "\u{301}".repeat(500));
        assert!(Title::parse(&zalgo).is_err());
    }

    #[test]
    fn the_beginning_of_a_text_cuts_no_character_in_two() {
        assert_eq!(beginning("cafe\u{301}s", 4), "cafe\u{301}");
        assert_eq!(beginning("👨‍👩‍👧‍👦🇵🇪!", 2), "👨‍👩‍👧‍👦🇵🇪");
        assert_eq!(beginning("字", 5), "字");
    }

    #[test]
    fn what_reverses_or_hides_text_is_dropped() {
        assert_eq!(normalise("a\u{202e}b\u{0}c\r\nd\n\n\n\n\ne  "), "abc\nd\n\n\ne");
        assert_eq!(normalise("کتاب‌ها"), "کتاب‌ها", "the non-joiner is Persian spelling");
        assert_eq!(Title::parse("one\ntwo").unwrap().as_str(), "one two");
        assert_eq!(DisplayName::parse(" \u{202e} "), Err(TextError::Empty));
    }

    #[test]
    fn mentions_and_topics_are_found_in_any_script() {
        let text = "去 @小明 家吃#红烧肉，mail me@example.com, see x.org/#top @ana.b. ＃カフェ";
        let found: Vec<_> = mentions_and_topics(text)
            .into_iter()
            .map(|s| match s {
                Span::Mention { range, handle } => (text[range].to_owned(), handle.to_string()),
                Span::Topic { range, topic } => (text[range].to_owned(), topic.to_string()),
            })
            .collect();
        let expected = [("@小明", "小明"), ("#红烧肉", "红烧肉"), ("@ana.b", "ana.b"), ("＃カフェ", "カフェ")];
        assert_eq!(found, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }

    proptest! {
        #[test]
        fn spans_never_overlap_and_lie_on_character_boundaries(text in "\\PC{0,80}") {
            let mut end = 0;
            for span in mentions_and_topics(&text) {
                let (Span::Mention { range, .. } | Span::Topic { range, .. }) = span;
                prop_assert!(range.start >= end);
                prop_assert!(text.get(range.clone()).is_some());
                end = range.end;
            }
        }

        #[test]
        fn normalising_twice_changes_nothing(text in "\\PC{0,80}[\\n\\r\\t ]{0,9}\\PC{0,9}") {
            let once = normalise(&text);
            prop_assert_eq!(normalise(&once), once);
        }
    }
}
