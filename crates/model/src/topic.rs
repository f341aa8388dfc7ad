//! Topics: the word behind a `#`, in any script, with one spelling for each.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use unicode_normalization::UnicodeNormalization;

/// A topic without its `#`: letters, digits and `_` of any script, in compatibility form and lower case, so
/// that `Ｃａｆé` and `CAFÉ` are one topic. At most 40 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Topic(Box<str>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TopicError {
    #[error("a topic needs a letter")]
    Empty,
    #[error("a topic has at most {} characters", Topic::MAX_CHARS)]
    TooLong,
    #[error("a topic is made of letters, digits and _")]
    BadCharacter,
}

impl Topic {
    pub const MAX_CHARS: usize = 40;
    pub const MAX_PER_NOTE: usize = 20;

    pub fn parse(text: &str) -> Result<Self, TopicError> {
        if text.len() > Self::MAX_CHARS * 16 {
            return Err(TopicError::TooLong);
        }
        let text = text.trim().trim_start_matches(['#', '＃']);
        let folded: String = text.nfkc().flat_map(char::to_lowercase).nfc().collect();
        if folded.chars().count() > Self::MAX_CHARS {
            return Err(TopicError::TooLong);
        }
        if !folded.chars().any(char::is_alphabetic) {
            return Err(TopicError::Empty);
        }
        if folded.chars().all(is_topic_char) { Ok(Self(folded.into())) } else { Err(TopicError::BadCharacter) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Letters, digits, `_`, and the combining marks and joiners without which Thai, Hindi or Persian fall apart.
pub(crate) fn is_topic_char(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || is_mark(c)
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c) || matches!(c, '\u{200c}' | '\u{200d}' | '・' | 'ー')
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Topic {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Topic {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        Self::parse(&text).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_has_one_spelling_in_any_script() {
        assert_eq!(Topic::parse("#Ｃａｆé").unwrap(), Topic::parse("CAFE\u{301}").unwrap());
        for good in ["红烧肉", "ตลาดนัด", "हिन्दी", "ラーメン", "قهوة", "tteokbokki_떡볶이", "2025goals"]
        {
            assert_eq!(Topic::parse(good).unwrap().as_str(), good);
        }
        assert_eq!(Topic::parse("#"), Err(TopicError::Empty));
        assert_eq!(Topic::parse("2025"), Err(TopicError::Empty));
        assert_eq!(Topic::parse("two words"), Err(TopicError::BadCharacter));
        assert_eq!(Topic::parse(&"a".repeat(41)), Err(TopicError::TooLong));
    }
}
