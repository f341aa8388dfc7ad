//! Handles: the unique name behind `@`, in any script, without look-alikes.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use unicode_normalization::UnicodeNormalization;
use unicode_security::{MixedScript, RestrictionLevel, RestrictionLevelDetection, confusable_detection::skeleton};
use unicode_segmentation::UnicodeSegmentation;

/// A member's unique name: 2 to 24 letters, digits, `_` and `.` of any one script (or the mixtures that
/// Japanese, Korean and Chinese writing has), in compatibility form and lower case.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handle(Box<str>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HandleError {
    #[error("a handle has at least {} characters", Handle::MIN_CHARS)]
    TooShort,
    #[error("a handle has at most {} characters", Handle::MAX_CHARS)]
    TooLong,
    #[error("a handle is made of letters, digits, _ and .")]
    BadCharacter,
    #[error("a handle keeps to one script")]
    MixedScripts,
    #[error("this handle is kept for the community itself")]
    Reserved,
}

/// Names that would pass for the community's own voice or for an address of the web app.
const RESERVED: &[&str] = &[
    "kumara",
    "admin",
    "administrator",
    "root",
    "system",
    "support",
    "help",
    "official",
    "moderator",
    "mod",
    "owner",
    "staff",
    "team",
    "security",
    "api",
    "about",
    "settings",
    "me",
    "explore",
    "null",
    "undefined",
    "everyone",
    "here",
];

impl Handle {
    pub const MIN_CHARS: usize = 2;
    pub const MAX_CHARS: usize = 24;

    pub fn parse(text: &str) -> Result<Self, HandleError> {
        if text.len() > Self::MAX_CHARS * 16 {
            return Err(HandleError::TooLong);
        }
        let text = text.trim().trim_start_matches(['@', '＠']);
        let folded: String = text.nfkc().flat_map(char::to_lowercase).nfc().collect();
        let length = folded.graphemes(true).count();
        if length > Self::MAX_CHARS || folded.chars().count() > Self::MAX_CHARS * 3 {
            return Err(HandleError::TooLong);
        }
        if length < Self::MIN_CHARS {
            return Err(HandleError::TooShort);
        }
        if !folded.chars().all(Self::may_contain)
            || !folded.chars().any(char::is_alphanumeric)
            || folded.starts_with('.')
            || folded.ends_with('.')
            || folded.contains("..")
            || folded.chars().next().is_some_and(unicode_normalization::char::is_combining_mark)
        {
            return Err(HandleError::BadCharacter);
        }
        // Unicode TS 39: one script, or Latin beside the scripts of Chinese, Japanese and Korean.
        if folded.detect_restriction_level() > RestrictionLevel::HighlyRestrictive && !folded.is_single_script() {
            return Err(HandleError::MixedScripts);
        }
        let handle = Self(folded.into());
        if RESERVED.iter().any(|r| handle.skeleton() == skeleton(r).collect::<String>()) {
            return Err(HandleError::Reserved);
        }
        Ok(handle)
    }

    /// Whether a character can stand in a handle, for finding mentions in a text.
    pub fn may_contain(c: char) -> bool {
        c.is_alphanumeric() || matches!(c, '_' | '.') || unicode_normalization::char::is_combining_mark(c)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is left when look-alikes are one (Unicode TS 39): two handles with the same skeleton can't both exist.
    pub fn skeleton(&self) -> String {
        skeleton(&self.0.replace(['.', '_'], "")).flat_map(char::to_lowercase).collect()
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Handle {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Handle {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        Self::parse(&text).map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_are_welcome_in_any_script() {
        for good in ["ana_b", "小明", "さくら", "김민지", "สมชาย", "محمد", "иван", "tom.nguyễn", "ラーメンyui"]
        {
            assert_eq!(Handle::parse(good).map(|h| h.to_string()), Ok(good.to_owned()));
        }
        assert_eq!(Handle::parse("@ＡＮＡ").unwrap().as_str(), "ana");
    }

    #[test]
    fn look_alikes_are_the_same_handle_or_refused() {
        assert_eq!(Handle::parse("раураl").err(), Some(HandleError::MixedScripts), "Cyrillic with a Latin l");
        assert_eq!(Handle::parse("ana_b").unwrap().skeleton(), Handle::parse("anab").unwrap().skeleton());
        assert_eq!(Handle::parse("сора").unwrap().skeleton(), Handle::parse("copa").unwrap().skeleton());
        assert_eq!(Handle::parse("adm1n").unwrap().skeleton(), Handle::parse("admln").unwrap().skeleton());
        assert_eq!(Handle::parse("Admin").err(), Some(HandleError::Reserved));
    }

    #[test]
    fn other_texts_are_no_handles() {
        for (bad, why) in [
            ("a", HandleError::TooShort),
            ("..", HandleError::BadCharacter),
            ("a b", HandleError::BadCharacter),
            ("a/b", HandleError::BadCharacter),
            (".ab", HandleError::BadCharacter),
            ("a\u{202e}b", HandleError::BadCharacter),
            ("__", HandleError::BadCharacter),
        ] {
            assert_eq!(Handle::parse(bad).err(), Some(why), "{bad}");
        }
        assert_eq!(Handle::parse(&"a".repeat(25)).err(), Some(HandleError::TooLong));
    }
}
