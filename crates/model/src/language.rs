//! Languages: BCP 47 tags of what members write, and the fifteen languages of the interface.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A BCP 47 language tag made of language, optional script and optional region, in canonical case:
/// `en`, `zh-Hans`, `pt-BR`. `und` says that the language is not known, `zxx` that there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag {
    text: [u8; LanguageTag::MAX_LEN],
    len: u8,
}

/// The text is not `language[-Script][-REGION]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a BCP 47 language tag")]
pub struct LanguageError;

impl LanguageTag {
    /// `und-Latn-419`
    pub const MAX_LEN: usize = 12;
    pub const UNKNOWN: Self = Self::constant("und");
    pub const NONE: Self = Self::constant("zxx");

    const fn constant(tag: &str) -> Self {
        let bytes = tag.as_bytes();
        let mut text = [0; Self::MAX_LEN];
        let mut i = 0;
        while i < bytes.len() {
            text[i] = bytes[i];
            i += 1;
        }
        Self { text, len: bytes.len() as u8 }
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.text[..usize::from(self.len)]).unwrap_or("und")
    }

    /// The primary language: `zh` of `zh-Hans`.
    pub fn language(&self) -> &str {
        self.as_str().split('-').next().unwrap_or("und")
    }

    /// Written from right to left, by its script or by the usual script of the language.
    pub fn is_right_to_left(&self) -> bool {
        match self.as_str().split('-').nth(1) {
            Some(script) if script.len() == 4 => matches!(script, "Arab" | "Hebr" | "Thaa" | "Syrc" | "Nkoo"),
            _ => matches!(self.language(), "ar" | "fa" | "he" | "ur" | "ps" | "dv" | "yi" | "ug" | "ckb"),
        }
    }

    /// Whether a reader of `other` can read this without translation: the same language, and for Chinese
    /// any script, since script conversion is exact enough to be automatic.
    pub fn reads_like(&self, other: &Self) -> bool {
        self.language() == other.language()
    }
}

impl FromStr for LanguageTag {
    type Err = LanguageError;

    fn from_str(text: &str) -> Result<Self, LanguageError> {
        if text.len() > Self::MAX_LEN || !text.is_ascii() {
            return Err(LanguageError);
        }
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        if !(2..=3).contains(&language.len()) || !language.bytes().all(|b| b.is_ascii_alphabetic()) {
            return Err(LanguageError);
        }
        let mut out = language.to_ascii_lowercase();
        let mut part = parts.next();
        if let Some(script) = part
            && script.len() == 4
            && script.bytes().all(|b| b.is_ascii_alphabetic())
        {
            let script = script.to_ascii_lowercase();
            out.push('-');
            out.push_str(&script[..1].to_ascii_uppercase());
            out.push_str(&script[1..]);
            part = parts.next();
        }
        if let Some(region) = part {
            let letters = region.len() == 2 && region.bytes().all(|b| b.is_ascii_alphabetic());
            let digits = region.len() == 3 && region.bytes().all(|b| b.is_ascii_digit());
            if !letters && !digits {
                return Err(LanguageError);
            }
            out.push('-');
            out.push_str(&region.to_ascii_uppercase());
        }
        if parts.next().is_some() {
            return Err(LanguageError);
        }
        let mut bytes = [0; Self::MAX_LEN];
        bytes[..out.len()].copy_from_slice(out.as_bytes());
        Ok(Self { text: bytes, len: out.len() as u8 })
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LanguageTag {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(d)?;
        text.parse().map_err(de::Error::custom)
    }
}

/// A language that the interface speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UiLanguage(&'static str);

/// The interface's languages; the folder names under `locales/`.
pub const UI_LANGUAGES: [UiLanguage; 15] = [
    UiLanguage("en"),
    UiLanguage("zh-Hans"),
    UiLanguage("zh-Hant"),
    UiLanguage("ja"),
    UiLanguage("ko"),
    UiLanguage("es"),
    UiLanguage("fr"),
    UiLanguage("pt"),
    UiLanguage("de"),
    UiLanguage("ru"),
    UiLanguage("ar"),
    UiLanguage("th"),
    UiLanguage("vi"),
    UiLanguage("id"),
    UiLanguage("ms"),
];

impl UiLanguage {
    pub const ENGLISH: Self = UI_LANGUAGES[0];

    pub const fn as_str(self) -> &'static str {
        self.0
    }

    pub fn tag(self) -> LanguageTag {
        LanguageTag::constant(self.0)
    }

    pub fn from_code(code: &str) -> Option<Self> {
        UI_LANGUAGES.into_iter().find(|l| l.0 == code)
    }

    /// The interface language nearest to a tag: `zh-TW` and `zh-HK` read `zh-Hant`, `pt-BR` reads `pt`.
    pub fn nearest(tag: &str) -> Option<Self> {
        let tag = tag.replace('_', "-");
        let lower = tag.to_ascii_lowercase();
        let mut parts = lower.split('-');
        let language = parts.next()?;
        if language == "zh" {
            let traditional = parts.any(|p| matches!(p, "hant" | "tw" | "hk" | "mo"));
            return Self::from_code(if traditional { "zh-Hant" } else { "zh-Hans" });
        }
        // `in` is the withdrawn code for Indonesian that old Android devices still send.
        Self::from_code(if language == "in" { "id" } else { language })
    }

    /// The best interface language for an `Accept-Language` header (RFC 9110, 12.5.4), if any is wanted.
    pub fn negotiate(accept_language: &str) -> Option<Self> {
        let mut wanted: Vec<(f32, Self)> = accept_language
            .split(',')
            .take(20)
            .filter_map(|item| {
                let mut parts = item.split(';');
                let language = Self::nearest(parts.next()?.trim())?;
                let quality = parts
                    .find_map(|p| p.trim().strip_prefix("q="))
                    .map_or(Some(1.0), |q| q.trim().parse::<f32>().ok())?;
                (quality > 0.0).then_some((quality, language))
            })
            .collect();
        wanted.sort_by(|a, b| b.0.total_cmp(&a.0));
        wanted.first().map(|(_, language)| *language)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_take_their_canonical_case() {
        for (given, canonical) in [
            ("EN", "en"),
            ("zh-hans", "zh-Hans"),
            ("pt-br", "pt-BR"),
            ("zh-hant-hk", "zh-Hant-HK"),
            ("es-419", "es-419"),
        ] {
            assert_eq!(given.parse::<LanguageTag>().unwrap().as_str(), canonical);
        }
        for bad in ["", "e", "english", "en-", "en--US", "en-US-x", "zh-Hans-CN-1", "日本", "en_US"] {
            assert!(bad.parse::<LanguageTag>().is_err(), "{bad}");
        }
    }

    #[test]
    fn accept_language_is_weighed_by_quality() {
        let pick = |header| UiLanguage::negotiate(header).map(UiLanguage::as_str);
        assert_eq!(pick("zh-TW,zh;q=0.9,en;q=0.8"), Some("zh-Hant"));
        assert_eq!(pick("sw, pt-BR;q=0.4, ar;q=0.7"), Some("ar"));
        assert_eq!(pick("in-ID"), Some("id"));
        assert_eq!(pick("sw"), None);
        assert_eq!(pick("en;q=0, de;q=nonsense"), None);
    }
}
