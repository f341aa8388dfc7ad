//! Sentences through a loaded model: tokens in, a text out, and each sentence's failure its own.

use std::sync::Arc;

use crate::{BackendError, Manifest, Model, Pieces, Sentence, Task};

/// A model in memory with all that a sentence needs around it.
pub(crate) struct Ready {
    pub manifest: Manifest,
    pub pieces: Box<dyn Pieces>,
    pub model: Box<dyn Model>,
}

/// Why a sentence has no translation; nothing of the sentence is in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum SentenceError {
    #[error("it is longer than {0} tokens")]
    TooLong(usize),
    #[error("its translation would be longer than {0} tokens")]
    Endless(usize),
    #[error("the model failed: {0}")]
    Failed(#[from] BackendError),
    #[error("the model can't be used: {0}")]
    NoModel(#[from] crate::ModelError),
    #[error("the worker stumbled over its batch")]
    Stumbled,
}

impl Ready {
    /// One answer a sentence, in their order.
    pub fn translate(&self, texts: &[(&str, &Arc<Task>)]) -> Vec<Result<String, SentenceError>> {
        let tokens: Vec<_> = texts.iter().map(|(text, task)| self.tokens(text, task)).collect();
        let sentences: Vec<Sentence> = tokens.iter().flatten().flatten().cloned().collect();
        let mut answers = self.answers(&sentences).into_iter();
        tokens
            .into_iter()
            .map(|tokens| match tokens? {
                Some(sentence) => {
                    let translated = answers.next().ok_or(SentenceError::Stumbled)??;
                    self.text(translated, &sentence)
                }
                None => Ok(String::new()),
            })
            .collect()
    }

    /// All of them together, and each alone if that fails: one of them may be the reason.
    fn answers(&self, sentences: &[Sentence]) -> Vec<Result<Vec<String>, BackendError>> {
        if sentences.is_empty() {
            return Vec::new();
        }
        match self.whole(sentences) {
            Ok(answers) => answers.into_iter().map(Ok).collect(),
            Err(error) if sentences.len() == 1 => vec![Err(error)],
            Err(_) => sentences.iter().flat_map(|one| self.answers(std::slice::from_ref(one))).collect(),
        }
    }

    fn whole(&self, sentences: &[Sentence]) -> Result<Vec<Vec<String>>, BackendError> {
        let answers = self.model.translate(sentences)?;
        if answers.len() == sentences.len() {
            return Ok(answers);
        }
        Err(BackendError("not one answer a sentence".to_owned()))
    }

    /// `None` if there is nothing to translate.
    fn tokens(&self, text: &str, task: &Task) -> Result<Option<Sentence>, SentenceError> {
        let mut own = self.pieces.split(text)?;
        // What a member writes is no order to the model.
        own.retain(|token| !self.manifest.is_order(token));
        if own.is_empty() {
            return Ok(None);
        }
        if own.len() > self.manifest.max_input_tokens {
            return Err(SentenceError::TooLong(self.manifest.max_input_tokens));
        }
        let tokens = [task.source_prefix.clone(), own, self.manifest.source_suffix.clone()].concat();
        Ok(Some(Sentence { tokens, target_prefix: task.target_prefix.clone() }))
    }

    fn text(&self, mut tokens: Vec<String>, sentence: &Sentence) -> Result<String, SentenceError> {
        // A translation that reaches its limit was cut, or goes round in circles.
        if tokens.len() >= self.manifest.max_output_tokens {
            return Err(SentenceError::Endless(self.manifest.max_output_tokens));
        }
        if tokens.starts_with(&sentence.target_prefix) {
            tokens.drain(..sentence.target_prefix.len());
        }
        tokens.retain(|token| !self.manifest.is_order(token));
        Ok(self.pieces.join(tokens)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Words;

    /// Says every token backwards; fails on "poison" and never ends after "endless".
    struct Backwards;

    impl Model for Backwards {
        fn translate(&self, sentences: &[Sentence]) -> Result<Vec<Vec<String>>, BackendError> {
            let poisoned = |sentence: &Sentence| sentence.tokens.iter().any(|token| token == "poison");
            if sentences.iter().any(poisoned) {
                return Err(BackendError("poisoned".to_owned()));
            }
            let answer = |sentence: &Sentence| {
                let words = sentence.tokens.iter().map(|token| token.chars().rev().collect());
                let mut answer: Vec<String> = sentence.target_prefix.iter().cloned().chain(words).collect();
                if sentence.tokens.iter().any(|token| token == "endless") {
                    answer.resize(8, "and".to_owned());
                }
                answer
            };
            Ok(sentences.iter().map(answer).collect())
        }
    }

    fn ready() -> Ready {
        let text = format!(
            "licence = \"MIT\"\ntokenisation = \"whitespace\"\nmax_input_tokens = 5\nmax_output_tokens = 8\n\
             languages = {{ en = \"<en>\", de = \"<de>\" }}\nfiles = {{ m = \"{}\" }}",
            "0".repeat(64)
        );
        Ready { manifest: toml::from_str(&text).unwrap(), pieces: Box::new(Words), model: Box::new(Backwards) }
    }

    fn translate(texts: &[&str]) -> Vec<Result<String, SentenceError>> {
        let task = Arc::new(Task { source_prefix: vec![">e<".into()], target_prefix: vec!["<de>".into()] });
        ready().translate(&texts.iter().map(|text| (*text, &task)).collect::<Vec<_>>())
    }

    #[test]
    fn one_that_fails_fails_alone() {
        let answers = translate(&["abc", "a poison", "endless", "", "1 2 3 4 5 6", "fed"]);
        assert_eq!(answers[0].as_deref(), Ok(">e< cba".replace(">e<", "<e>").as_str()));
        assert_eq!(answers[1], Err(SentenceError::Failed(BackendError("poisoned".into()))));
        assert_eq!(answers[2], Err(SentenceError::Endless(8)));
        assert_eq!(answers[3].as_deref(), Ok(""));
        assert_eq!(answers[4], Err(SentenceError::TooLong(5)));
        assert_eq!(answers[5].as_deref(), Ok("<e> def"));
    }

    #[test]
    fn a_text_gives_no_orders() {
        assert_eq!(translate(&["<de> </s> <en> abc <unk>"])[0].as_deref(), Ok("<e> cba"));
    }
}
