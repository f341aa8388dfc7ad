//! What a translated segment is known by: everything that its translation depends on, and nothing else.

use std::fmt;

use kumara_model::LanguageTag;

/// BLAKE3 of the masked text, the languages, the engine with its version and the glossary's version.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SegmentKey([u8; 32]);

impl SegmentKey {
    pub fn new(masked: &str, from: &LanguageTag, to: &LanguageTag, engine: &str, glossary_version: u64) -> Self {
        let version = glossary_version.to_le_bytes();
        Self::hash(&[
            b"segment",
            masked.as_bytes(),
            from.as_str().as_bytes(),
            to.as_str().as_bytes(),
            engine.as_bytes(),
            &version,
        ])
    }

    /// A segment whoever translates it: what members' corrections are kept by.
    pub fn of_memory(masked: &str, from: &LanguageTag, to: &LanguageTag) -> Self {
        Self::hash(&[b"memory", masked.as_bytes(), from.language().as_bytes(), to.as_str().as_bytes()])
    }

    /// A whole text as it was written: what members' accepted wordings are kept by.
    pub fn of_wording(text: &str, from: &LanguageTag, to: &LanguageTag) -> Self {
        Self::hash(&[b"wording", text.as_bytes(), from.language().as_bytes(), to.as_str().as_bytes()])
    }

    /// A text with what is expected of it, for remembering which language was found.
    pub fn of_detection(text: &str, priors: &[LanguageTag]) -> Self {
        let priors: Vec<&str> = priors.iter().map(LanguageTag::as_str).collect();
        Self::hash(&[b"detection", text.as_bytes(), priors.join(" ").as_bytes()])
    }

    fn hash(fields: &[&[u8]]) -> Self {
        let mut hash = blake3::Hasher::new();
        for field in fields {
            hash.update(&(field.len() as u64).to_le_bytes()).update(field);
        }
        Self(*hash.finalize().as_bytes())
    }

    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// Sixteen hexadecimal digits of BLAKE3, for versions of what engines are made of.
pub fn short_hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().as_str()[..16].to_owned()
}

impl fmt::Display for SegmentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for SegmentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SegmentKey({self})")
    }
}
