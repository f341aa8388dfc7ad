//! The manifest of a model: what it translates, how a text becomes tokens, under which licence it is, and what each of
//! its files has to be. Written by `kumara-translator manifest` or by hand, and read as hostile input.

use std::{collections::BTreeMap, io::Read, path::Path};

use kumara_model::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::hashes;

/// In the folder of every model.
pub const MANIFEST_FILE: &str = "kumara.toml";
/// A manifest with all languages of the largest models takes a tenth.
const MAX_BYTES: u64 = 64 * 1024;
/// Of one model; 64 languages, each into each.
const MAX_PAIRS: usize = 4_096;
const MAX_FILES: usize = 64;
/// Tokens before or after a sentence.
const MAX_EXTRA_TOKENS: usize = 8;
const MAX_TOKENS: usize = 1_024;
const MAX_BEAM: usize = 8;
/// Goes up when this program decodes in another way, so that stored translations are made again.
const DECODING: u8 = 1;

/// See the module's header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// SPDX where there is an identifier.
    pub licence: String,
    pub tokenisation: Tokenisation,
    /// Files for SentencePiece; the same one twice for models with one vocabulary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_pieces: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_pieces: Option<String>,
    /// Tokens behind every sentence: `</s>` where the model wants it and does not add it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source_suffix: Vec<String>,
    /// A longer sentence is refused, not cut.
    #[serde(default = "default_tokens")]
    pub max_input_tokens: usize,
    /// A translation that gets this long is refused.
    #[serde(default = "default_tokens")]
    pub max_output_tokens: usize,
    /// Translations that are followed at a time; 1 is fastest.
    #[serde(default = "default_beam")]
    pub beam: usize,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pairs: Vec<PairEntry>,
    /// For models of many languages: each into each, with the token that stands for it.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub languages: BTreeMap<LanguageTag, String>,
    /// SHA-256 of every file in the folder but this one.
    pub files: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tokenisation {
    Sentencepiece,
    Characters,
    Whitespace,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairEntry {
    pub from: LanguageTag,
    pub to: LanguageTag,
    /// Tokens before the sentence, such as `>>por<<`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub source_prefix: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub target_prefix: Vec<String>,
}

/// What one pair adds to a sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Task {
    pub source_prefix: Vec<String>,
    pub target_prefix: Vec<String>,
}

/// Why a manifest is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ManifestError {
    #[error("{MANIFEST_FILE} can't be read: {0}")]
    Unreadable(String),
    #[error("{MANIFEST_FILE} is longer than {MAX_BYTES} bytes")]
    TooLong,
    #[error("{MANIFEST_FILE} is no manifest: {0}")]
    Malformed(String),
    #[error("{MANIFEST_FILE}: {setting} {problem}")]
    Setting { setting: &'static str, problem: &'static str },
}

const fn default_tokens() -> usize {
    256
}

const fn default_beam() -> usize {
    2
}

impl Manifest {
    /// The manifest, and the version of the model: of what it says, and so of every file.
    pub fn read(folder: &Path) -> Result<(Self, String), ManifestError> {
        let unreadable = |error: std::io::Error| ManifestError::Unreadable(error.to_string());
        let file = std::fs::File::open(folder.join(MANIFEST_FILE)).map_err(unreadable)?;
        let mut text = String::new();
        file.take(MAX_BYTES + 1).read_to_string(&mut text).map_err(unreadable)?;
        if text.len() as u64 > MAX_BYTES {
            return Err(ManifestError::TooLong);
        }
        let manifest: Self = toml::from_str(&text).map_err(|e| ManifestError::Malformed(e.message().to_owned()))?;
        manifest.check()?;
        let version = hashes::of_bytes(format!("{DECODING}\n{text}").as_bytes())[..16].to_owned();
        Ok((manifest, version))
    }

    pub(crate) fn check(&self) -> Result<(), ManifestError> {
        let bad = |setting, problem| Err(ManifestError::Setting { setting, problem });
        if self.licence.trim().is_empty() || self.licence.len() > 200 {
            return bad("licence", "has to be named, in at most 200 bytes");
        }
        if self.files.is_empty() || self.files.len() > MAX_FILES {
            return bad("files", "lists none, or too many");
        }
        if self.files.keys().any(|name| !is_plain(name)) {
            return bad("files", "has a name that leads out of the folder");
        }
        let is_hash = |hash: &String| hash.len() == 64 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if !self.files.values().all(is_hash) {
            return bad("files", "has something that is no SHA-256 in lower-case hexadecimal digits");
        }
        let named = |file: &Option<String>| file.as_ref().is_some_and(|name| self.files.contains_key(name));
        let is_spm = self.tokenisation == Tokenisation::Sentencepiece;
        if is_spm && !(named(&self.source_pieces) && named(&self.target_pieces)) {
            return bad("source_pieces, target_pieces", "have to name files of the list");
        }
        if !(1..=MAX_TOKENS).contains(&self.max_input_tokens) || !(1..=MAX_TOKENS).contains(&self.max_output_tokens) {
            return bad("max_input_tokens, max_output_tokens", "have to be between 1 and 1024");
        }
        if !(1..=MAX_BEAM).contains(&self.beam) {
            return bad("beam", "has to be between 1 and 8");
        }
        let languages = self.languages.len();
        if self.pairs.len() + languages * languages.saturating_sub(1) > MAX_PAIRS {
            return bad("pairs, languages", "are more than 4096 pairs");
        }
        if self.tasks().is_empty() {
            return bad("pairs, languages", "say no pair");
        }
        let extra = |tokens: &Vec<String>| tokens.len() <= MAX_EXTRA_TOKENS && tokens.iter().all(|t| is_token(t));
        let prefixes = self.pairs.iter().all(|pair| extra(&pair.source_prefix) && extra(&pair.target_prefix));
        if !prefixes || !extra(&self.source_suffix) || !self.languages.values().all(|code| is_token(code)) {
            return bad("pairs, languages, source_suffix", "have tokens that are empty, too long or too many");
        }
        Ok(())
    }

    /// Every pair, with what it adds. A pair that is written out comes before one of the languages.
    pub fn tasks(&self) -> BTreeMap<(LanguageTag, LanguageTag), Task> {
        let mut tasks = BTreeMap::new();
        for (from, source) in &self.languages {
            for (to, target) in self.languages.iter().filter(|(to, _)| *to != from) {
                let task = Task { source_prefix: vec![source.clone()], target_prefix: vec![target.clone()] };
                tasks.insert((*from, *to), task);
            }
        }
        for pair in self.pairs.iter().filter(|pair| pair.from != pair.to) {
            let task = Task { source_prefix: pair.source_prefix.clone(), target_prefix: pair.target_prefix.clone() };
            tasks.insert((pair.from, pair.to), task);
        }
        tasks
    }

    /// Whether a token of a text would be taken for an order to the model.
    pub(crate) fn is_order(&self, token: &str) -> bool {
        matches!(token, "<s>" | "</s>" | "<unk>" | "<pad>" | "<blank>")
            || self.source_suffix.iter().any(|t| t == token)
            || self.languages.values().any(|t| t == token)
            || self.pairs.iter().any(|p| p.source_prefix.iter().chain(&p.target_prefix).any(|t| t == token))
    }
}

/// A file's name and no path.
pub(crate) fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 128
        && !name.starts_with('.')
        && name.bytes().all(|b| b.is_ascii_graphic() && b != b'/' && b != b'\\')
}

fn is_token(token: &str) -> bool {
    !token.is_empty() && token.len() <= 64 && !token.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    fn read(text: &str) -> Result<(Manifest, String), ManifestError> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(MANIFEST_FILE), text).unwrap();
        Manifest::read(folder.path())
    }

    fn characters(rest: &str) -> String {
        format!("licence = \"MIT\"\ntokenisation = \"characters\"\n{rest}\n[files]\n\"model.bin\" = \"{HASH}\"\n")
    }

    #[test]
    fn languages_lead_into_each_other_and_pairs_come_first() {
        let text = characters(
            "pairs = [{ from = \"en\", to = \"zh-Hans\", source_prefix = [\">>x<<\"] }]\n\
             languages = { en = \"eng_Latn\", zh-Hans = \"zho_Hans\", ar = \"arb_Arab\" }",
        );
        let (manifest, version) = read(&text).unwrap();
        let tasks = manifest.tasks();
        assert_eq!((tasks.len(), version.len()), (6, 16));
        let task = |from: &str, to: &str| &tasks[&(from.parse().unwrap(), to.parse().unwrap())];
        assert_eq!(task("ar", "en").source_prefix, ["arb_Arab"]);
        assert_eq!(task("ar", "en").target_prefix, ["eng_Latn"]);
        assert_eq!(task("en", "zh-Hans").source_prefix, [">>x<<"]);
        assert!(manifest.is_order("eng_Latn") && manifest.is_order(">>x<<") && !manifest.is_order("eng"));
        let written = toml::to_string(&manifest).unwrap();
        assert_eq!(toml::from_str::<Manifest>(&written).unwrap(), manifest);
    }

    #[test]
    fn what_is_said_changes_the_version() {
        let pair = "pairs = [{ from = \"ar\", to = \"en\" }]";
        let version = |text: &str| read(text).unwrap().1;
        assert_ne!(version(&characters(pair)), version(&characters(&format!("beam = 1\n{pair}"))));
    }

    #[test]
    fn what_is_wrong_is_said_in_words() {
        let pair = "pairs = [{ from = \"ar\", to = \"en\" }]";
        for (text, word) in [
            (characters(""), "say no pair"),
            (characters("pairs = [{ from = \"ar\", to = \"ar\" }]"), "say no pair"),
            (characters(&format!("beam = 99\n{pair}")), "beam"),
            (characters(&format!("max_output_tokens = 0\n{pair}")), "max_output_tokens"),
            (characters(&format!("surprise = 1\n{pair}")), "surprise"),
            (characters(&format!("source_suffix = [\"\"]\n{pair}")), "source_suffix"),
            (characters(pair).replace("\"model.bin\"", "\"../model.bin\""), "leads out"),
            (characters(pair).replace(HASH, "abc"), "SHA-256"),
            (characters(pair).replace("characters", "sentencepiece"), "source_pieces"),
            (characters(pair).replace("\"MIT\"", "\"\""), "licence"),
            (format!("{}#{}", characters(pair), "x".repeat(70_000)), "longer than"),
            ("\0".to_owned(), "no manifest"),
        ] {
            let error = read(&text).unwrap_err().to_string();
            assert!(error.contains(word), "{error} does not say {word}");
        }
    }
}
