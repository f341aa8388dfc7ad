//! The models of a folder: each verified against its manifest, and which of them translates which pair.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use kumara_model::LanguageTag;

use crate::{MANIFEST_FILE, Manifest, ManifestError, Task, hashes, manifest::is_plain};

/// Folders that are looked at.
const MAX_MODELS: usize = 64;

/// A folder whose files are what its manifest says.
#[derive(Debug)]
pub struct Entry {
    /// The folder's name.
    pub name: String,
    pub folder: PathBuf,
    pub manifest: Manifest,
    pub version: String,
    pub tasks: BTreeMap<(LanguageTag, LanguageTag), Arc<Task>>,
}

/// Why a model is not offered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ModelError {
    #[error(transparent)]
    Manifest(#[from] ManifestError),
    #[error("the folder can't be read: {0}")]
    Unreadable(String),
    #[error("{0} is missing, or can't be read: {1}")]
    Missing(String, String),
    #[error("{0} is not the file that the manifest describes: its SHA-256 differs")]
    Damaged(String),
    #[error("{0} is not in the manifest")]
    Unlisted(String),
    #[error("the manifest is another one than at the start")]
    Changed,
    #[error("it can't be loaded: {0}")]
    NotLoaded(String),
}

/// See the module's header.
#[derive(Debug, Default)]
pub struct Catalogue {
    pub models: Vec<Arc<Entry>>,
    pub refused: Vec<(String, ModelError)>,
    /// The place in `models` of the one that is asked.
    pub routes: BTreeMap<(LanguageTag, LanguageTag), usize>,
}

impl Catalogue {
    /// Reads every file of every model: seconds for gigabytes.
    pub fn read(models: &Path) -> io::Result<Self> {
        let mut folders = Vec::new();
        for entry in fs::read_dir(models)? {
            let path = entry?.path();
            if path.is_dir() && path.join(MANIFEST_FILE).exists() {
                folders.push(path);
            }
        }
        folders.sort_unstable();
        let mut catalogue = Self::default();
        for (index, folder) in folders.into_iter().enumerate() {
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let entry = if !is_plain(&name) {
                Err(ModelError::Unreadable("its name has other signs than ASCII letters, digits and marks".to_owned()))
            } else if index >= MAX_MODELS {
                Err(ModelError::Unreadable(format!("there are more than {MAX_MODELS}")))
            } else {
                Entry::read(folder, name.clone())
            };
            match entry {
                Ok(entry) => catalogue.models.push(Arc::new(entry)),
                Err(error) => catalogue.refused.push((name, error)),
            }
        }
        catalogue.route();
        Ok(catalogue)
    }

    /// A model of few pairs knows them better than one of many; among equals, the first by name.
    fn route(&mut self) {
        let mut order: Vec<usize> = (0..self.models.len()).collect();
        order.sort_by_key(|at| (self.models[*at].tasks.len(), *at));
        for at in order {
            for pair in self.models[at].tasks.keys() {
                self.routes.entry(*pair).or_insert(at);
            }
        }
    }
}

impl Entry {
    fn read(folder: PathBuf, name: String) -> Result<Self, ModelError> {
        let (manifest, version) = Manifest::read(&folder)?;
        let tasks = manifest.tasks().into_iter().map(|(pair, task)| (pair, Arc::new(task))).collect();
        let entry = Self { name, folder, manifest, version, tasks };
        entry.verify_files()?;
        Ok(entry)
    }

    /// Whether the folder still is what it was at the start.
    pub fn verify(&self) -> Result<(), ModelError> {
        if Manifest::read(&self.folder)?.1 != self.version {
            return Err(ModelError::Changed);
        }
        self.verify_files()
    }

    fn verify_files(&self) -> Result<(), ModelError> {
        let unreadable = |error: io::Error| ModelError::Unreadable(error.to_string());
        for entry in fs::read_dir(&self.folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if !entry.path().is_dir() && name != MANIFEST_FILE && !self.manifest.files.contains_key(&name) {
                return Err(ModelError::Unlisted(name));
            }
        }
        for (name, expected) in &self.manifest.files {
            let missing = |error: io::Error| ModelError::Missing(name.clone(), error.to_string());
            if hashes::of_file(&self.folder.join(name)).map_err(missing)? != *expected {
                return Err(ModelError::Damaged(name.clone()));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Draft, Tokenisation};

    fn model(models: &Path, name: &str, pairs: &[(&str, &str)]) -> PathBuf {
        let folder = models.join(name);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("model.bin"), name).unwrap();
        let pairs = pairs.iter().map(|(from, to)| (from.parse().unwrap(), to.parse().unwrap())).collect();
        let tokenisation = Some(Tokenisation::Whitespace);
        let draft = Draft { licence: "MIT".into(), tokenisation, pairs, languages: BTreeMap::new() };
        draft.write(&folder, false).unwrap();
        folder
    }

    #[test]
    fn the_model_of_fewer_pairs_is_asked() {
        let models = tempfile::tempdir().unwrap();
        model(models.path(), "all", &[("en", "de"), ("de", "en"), ("fr", "en")]);
        model(models.path(), "one", &[("en", "de")]);
        fs::create_dir(models.path().join("no-model")).unwrap();
        let catalogue = Catalogue::read(models.path()).unwrap();
        let asked = |from: &str, to: &str| {
            catalogue
                .routes
                .get(&(from.parse().unwrap(), to.parse().unwrap()))
                .map(|at| catalogue.models[*at].name.as_str())
        };
        assert_eq!(asked("en", "de"), Some("one"));
        assert_eq!(asked("de", "en"), Some("all"));
        assert_eq!(asked("de", "fr"), None);
        assert!(catalogue.refused.is_empty());
    }

    #[test]
    fn a_folder_that_is_not_what_it_says_is_refused_in_words() {
        let models = tempfile::tempdir().unwrap();
        let pair = [("en", "de")];
        fs::write(model(models.path(), "a-damaged", &pair).join("model.bin"), "another model").unwrap();
        fs::remove_file(model(models.path(), "b-missing", &pair).join("model.bin")).unwrap();
        fs::write(model(models.path(), "c-more", &pair).join("vmap.txt"), "surprise").unwrap();
        fs::write(model(models.path(), "d-torn", &pair).join(MANIFEST_FILE), "licence = ").unwrap();
        let good = model(models.path(), "e-good", &pair);
        let catalogue = Catalogue::read(models.path()).unwrap();
        let words: Vec<String> = catalogue.refused.iter().map(|(name, error)| format!("{name}: {error}")).collect();
        assert_eq!(words.len(), 4, "{words:?}");
        assert_eq!(words[0], "a-damaged: model.bin is not the file that the manifest describes: its SHA-256 differs");
        assert!(words[1].contains("model.bin is missing") && words[2].contains("vmap.txt is not in the manifest"));
        assert!(words[3].contains("is no manifest"));
        let entry = &catalogue.models[0];
        assert_eq!((catalogue.models.len(), entry.verify()), (1, Ok(())));
        fs::write(good.join("model.bin"), "other").unwrap();
        assert_eq!(entry.verify(), Err(ModelError::Damaged("model.bin".into())));
    }
}
