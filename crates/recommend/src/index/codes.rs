//! Languages and regions in two bytes each.

use kumara_model::{LanguageTag, Region};

/// A primary language (`zh` of `zh-Hant-TW`), five bits a letter. Readers of one script of a language are served the
/// others too, since conversion is automatic (`LanguageTag::reads_like`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct LanguageCode(pub u16);

impl LanguageCode {
    /// Stands for all languages where a list is kept for each and for all.
    pub const ANY: Self = Self(0);

    pub fn of(tag: &LanguageTag) -> Self {
        Self(tag.language().bytes().fold(0, |code, byte| code << 5 | u16::from(byte & 31)))
    }

    /// Unknown (`und`) or without language (`zxx`).
    #[inline]
    pub fn is_unknown(self) -> bool {
        const UNKNOWN: LanguageCode = LanguageCode::of_letters(*b"und");
        const NONE: LanguageCode = LanguageCode::of_letters(*b"zxx");
        self == UNKNOWN || self == NONE
    }

    const fn of_letters([a, b, c]: [u8; 3]) -> Self {
        Self(((a & 31) as u16) << 10 | ((b & 31) as u16) << 5 | (c & 31) as u16)
    }

    pub fn tag(self) -> LanguageTag {
        let letters = [self.0 >> 10, self.0 >> 5, self.0].map(|bits| bits & 31).into_iter().filter(|bits| *bits != 0);
        let text: String = letters.map(|bits| char::from(b'a' - 1 + bits as u8)).collect();
        text.parse().unwrap_or(LanguageTag::UNKNOWN)
    }
}

/// A region, or none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct RegionCode(pub u16);

impl RegionCode {
    pub const NONE: Self = Self(0);

    pub fn of(region: Option<Region>) -> Self {
        region.map_or(Self::NONE, |region| match *region.as_str().as_bytes() {
            [a, b] => Self(u16::from_be_bytes([a, b])),
            _ => Self::NONE,
        })
    }

    pub fn region(self) -> Option<Region> {
        std::str::from_utf8(&self.0.to_be_bytes()).ok()?.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_and_region_reads_back() {
        for tag in ["en", "zh", "fil", "und", "zxx", "yue"] {
            let tag: LanguageTag = tag.parse().unwrap();
            assert_eq!(LanguageCode::of(&tag).tag(), tag);
        }
        let script: LanguageTag = "zh-Hant-TW".parse().unwrap();
        assert_eq!(LanguageCode::of(&script).tag().as_str(), "zh");
        assert!([LanguageTag::NONE, LanguageTag::UNKNOWN].iter().all(|tag| LanguageCode::of(tag).is_unknown()));
        for region in Region::all() {
            assert_eq!(RegionCode::of(Some(region)).region(), Some(region));
        }
        assert_eq!(RegionCode::NONE.region(), None);
    }
}
