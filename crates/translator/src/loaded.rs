//! Models in memory: loaded when they are first asked for, each verified once more, the one that nobody has asked for
//! the longest dropped when there are too many.

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant},
};

use parking_lot::Mutex;

use crate::{Backend, Characters, Entry, Model, ModelError, Pieces, Tokenisation, Words, batch::Ready};

/// A model that could not be loaded is not tried again for this long: trying means reading all of it.
const REST: Duration = Duration::from_secs(60);

pub(crate) struct Loaded<B> {
    backend: B,
    max_models: usize,
    /// One is loaded at a time; the most recently used last.
    ready: Mutex<Vec<(String, Arc<Ready>)>>,
    resting: Mutex<HashMap<String, (Instant, ModelError)>>,
    /// For figures, without waiting for a model that is being loaded.
    names: Mutex<Vec<String>>,
}

impl<B: Backend> Loaded<B> {
    pub fn new(backend: B, max_models: usize) -> Self {
        let max_models = max_models.max(1);
        Self { backend, max_models, ready: Mutex::default(), resting: Mutex::default(), names: Mutex::default() }
    }

    pub fn names(&self) -> Vec<String> {
        self.names.lock().clone()
    }

    /// May take seconds.
    pub fn get(&self, entry: &Entry) -> Result<Arc<Ready>, ModelError> {
        let mut ready = self.ready.lock();
        if let Some(at) = ready.iter().position(|(name, _)| *name == entry.name) {
            let found = ready.remove(at);
            ready.push(found);
            return Ok(Arc::clone(&ready[ready.len() - 1].1));
        }
        if let Some((since, error)) = self.resting.lock().get(&entry.name)
            && since.elapsed() < REST
        {
            return Err(error.clone());
        }
        // Room is made first: both at the same time might be more than there is memory for.
        while ready.len() >= self.max_models {
            let (name, _) = ready.remove(0);
            self.names.lock().retain(|loaded| *loaded != name);
        }
        match self.load(entry) {
            Ok(model) => {
                let model = Arc::new(model);
                ready.push((entry.name.clone(), Arc::clone(&model)));
                self.names.lock().push(entry.name.clone());
                self.resting.lock().remove(&entry.name);
                Ok(model)
            }
            Err(error) => {
                tracing::warn!(model = entry.name, "{error}");
                self.resting.lock().insert(entry.name.clone(), (Instant::now(), error.clone()));
                Err(error)
            }
        }
    }

    fn load(&self, entry: &Entry) -> Result<Ready, ModelError> {
        entry.verify()?;
        let not_loaded = |error: crate::BackendError| ModelError::NotLoaded(error.to_string());
        let Entry { manifest, folder, .. } = entry;
        let pieces: Box<dyn Pieces> = match manifest.tokenisation {
            Tokenisation::Sentencepiece => self.backend.sentence_pieces(folder, manifest).map_err(not_loaded)?,
            Tokenisation::Characters => Box::new(Characters),
            Tokenisation::Whitespace => Box::new(Words),
        };
        let model: Box<dyn Model> = self.backend.load(folder, manifest).map_err(not_loaded)?;
        tracing::info!(model = entry.name, "loaded");
        Ok(Ready { manifest: manifest.clone(), pieces, model })
    }
}
