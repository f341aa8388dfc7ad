//! Writing a manifest for a folder of files: hashes are taken, and what the files say about themselves is used.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::Path,
};

use kumara_model::LanguageTag;
use serde::Deserialize;

use crate::{
    MANIFEST_FILE, Manifest, Tokenisation, hashes,
    manifest::{PairEntry, is_plain},
};

/// Settings of the converter that are looked at.
const MAX_CONFIG_BYTES: u64 = 1024 * 1024;

/// What an operator says; the rest is found in the folder.
#[derive(Debug, Clone)]
pub struct Draft {
    pub licence: String,
    /// SentencePiece if there are models for it, when it is not said.
    pub tokenisation: Option<Tokenisation>,
    pub pairs: Vec<(LanguageTag, LanguageTag)>,
    pub languages: BTreeMap<LanguageTag, String>,
}

/// The one setting of `config.json` that matters here.
#[derive(Default, Deserialize)]
struct Converted {
    #[serde(default)]
    add_source_eos: bool,
}

impl Draft {
    /// What the folder's manifest would be.
    pub fn manifest(&self, folder: &Path) -> io::Result<Manifest> {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if name == MANIFEST_FILE || !path.is_file() {
                continue;
            }
            if !is_plain(&name) {
                return Err(io::Error::other(format!("the name of the file {name:?} can't be listed: rename it")));
            }
            files.insert(name, hashes::of_file(&path)?);
        }
        let there =
            |names: &[&str]| names.iter().find(|name| files.contains_key(**name)).map(|name| (*name).to_owned());
        let source = there(&["source.spm", "sentencepiece.model", "sentencepiece.bpe.model", "spiece.model"]);
        let target = there(&["target.spm"]).or_else(|| source.clone());
        let tokenisation = match (self.tokenisation, &source) {
            (Some(tokenisation), _) => tokenisation,
            (None, Some(_)) => Tokenisation::Sentencepiece,
            (None, None) => return Err(io::Error::other("there is no SentencePiece model: say the tokenisation")),
        };
        let is_spm = tokenisation == Tokenisation::Sentencepiece;
        let adds_end = is_spm && !converted(folder)?.add_source_eos;
        let pair = |(from, to): &(LanguageTag, LanguageTag)| PairEntry {
            from: *from,
            to: *to,
            source_prefix: Vec::new(),
            target_prefix: Vec::new(),
        };
        let manifest = Manifest {
            licence: self.licence.clone(),
            tokenisation,
            source_pieces: source.filter(|_| is_spm),
            target_pieces: target.filter(|_| is_spm),
            source_suffix: if adds_end { vec!["</s>".to_owned()] } else { Vec::new() },
            max_input_tokens: 256,
            max_output_tokens: 256,
            beam: 2,
            pairs: self.pairs.iter().map(pair).collect(),
            languages: self.languages.clone(),
            files,
        };
        manifest.check().map_err(io::Error::other)?;
        Ok(manifest)
    }

    /// Writes it into the folder; an earlier one only if `replace` is set.
    pub fn write(&self, folder: &Path, replace: bool) -> io::Result<Manifest> {
        let manifest = self.manifest(folder)?;
        let text = toml::to_string(&manifest).map_err(io::Error::other)?;
        let path = folder.join(MANIFEST_FILE);
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true).create_new(!replace);
        let mut file = options.open(&path)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        Ok(manifest)
    }
}

fn converted(folder: &Path) -> io::Result<Converted> {
    let file = match fs::File::open(folder.join("config.json")) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Converted::default()),
        Err(error) => return Err(error),
    };
    serde_json::from_reader(io::Read::take(file, MAX_CONFIG_BYTES)).map_err(io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        let pairs = vec![("zh-Hans".parse().unwrap(), "en".parse().unwrap())];
        Draft { licence: "CC-BY-4.0".into(), tokenisation: None, pairs, languages: BTreeMap::new() }
    }

    #[test]
    fn a_folder_gets_its_manifest_once() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write("model.bin", "a model");
        assert!(draft().write(folder.path(), false).unwrap_err().to_string().contains("say the tokenisation"));
        write("source.spm", "pieces");
        write("target.spm", "other pieces");
        let manifest = draft().write(folder.path(), false).unwrap();
        assert_eq!(manifest.files.len(), 3);
        assert_eq!(manifest.target_pieces.as_deref(), Some("target.spm"));
        assert_eq!(manifest.source_suffix, ["</s>"]);
        assert_eq!(Manifest::read(folder.path()).unwrap().0, manifest);
        assert_eq!(draft().write(folder.path(), false).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        write("config.json", r#"{"add_source_eos": true, "unk_token": "<unk>"}"#);
        assert!(draft().write(folder.path(), true).unwrap().source_suffix.is_empty());
    }
}
