//! CTranslate2 as the backend: models that its converters made, on processors, by its own kernels.

use std::path::Path;

use ct2rs::{
    Config, Tokenizer,
    sys::{TranslationOptions, Translator},
    tokenizers::sentencepiece,
};

use crate::{Backend, BackendError, Manifest, Model, Pieces, Sentence};

/// What the library's own tokenizer puts behind every sentence; here the manifest says whether there is an end.
const END: &str = "</s>";

/// Loads models that compute on so many threads each.
#[derive(Debug, Clone, Copy)]
pub struct CTranslate2 {
    pub threads: usize,
}

struct Loaded {
    translator: Translator,
    options: TranslationOptions<String, String>,
}

struct SentencePieces(sentencepiece::Tokenizer);

fn failed(error: impl std::fmt::Display) -> BackendError {
    BackendError(error.to_string())
}

impl Backend for CTranslate2 {
    fn load(&self, folder: &Path, manifest: &Manifest) -> Result<Box<dyn Model>, BackendError> {
        let config = Config { num_threads_per_replica: self.threads, ..Config::default() };
        let options = TranslationOptions {
            beam_size: manifest.beam,
            // Too long was refused before: the library would cut without a word.
            max_input_length: 0,
            max_decoding_length: manifest.max_output_tokens,
            disable_unk: true,
            ..TranslationOptions::default()
        };
        Ok(Box::new(Loaded { translator: Translator::new(folder, &config).map_err(failed)?, options }))
    }

    fn sentence_pieces(&self, folder: &Path, manifest: &Manifest) -> Result<Box<dyn Pieces>, BackendError> {
        let file = |name: &Option<String>| {
            let name = name.as_ref().ok_or_else(|| BackendError("the manifest names no pieces".to_owned()))?;
            Ok::<_, BackendError>(folder.join(name))
        };
        let (source, target) = (file(&manifest.source_pieces)?, file(&manifest.target_pieces)?);
        Ok(Box::new(SentencePieces(sentencepiece::Tokenizer::from_file(source, target).map_err(failed)?)))
    }
}

impl Model for Loaded {
    fn translate(&self, sentences: &[Sentence]) -> Result<Vec<Vec<String>>, BackendError> {
        let tokens: Vec<Vec<&str>> = sentences.iter().map(|s| s.tokens.iter().map(String::as_str).collect()).collect();
        let prefixes: Vec<Vec<&str>> =
            sentences.iter().map(|s| s.target_prefix.iter().map(String::as_str).collect()).collect();
        let results = if prefixes.iter().all(Vec::is_empty) {
            self.translator.translate_batch(&tokens, &self.options, None)
        } else {
            self.translator.translate_batch_with_target_prefix(&tokens, &prefixes, &self.options, None)
        };
        let best = |result: ct2rs::sys::TranslationResult| result.hypotheses.into_iter().next().unwrap_or_default();
        Ok(results.map_err(failed)?.into_iter().map(best).collect())
    }
}

impl Pieces for SentencePieces {
    fn split(&self, text: &str) -> Result<Vec<String>, BackendError> {
        let mut tokens = self.0.encode(text).map_err(failed)?;
        if tokens.last().is_some_and(|token| token == END) {
            tokens.pop();
        }
        Ok(tokens)
    }

    fn join(&self, tokens: Vec<String>) -> Result<String, BackendError> {
        self.0.decode(tokens).map_err(failed)
    }
}
