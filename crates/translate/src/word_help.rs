//! The phrasebook as an engine, asked last: phrases that it has as a whole, and the share of words that it knows of any
//! other text. What it gives is called word help, and never a translation.

use std::borrow::Cow;

use futures::future::BoxFuture;
use kumara_language::phrasebook;
use kumara_model::UI_LANGUAGES;

use crate::{Answer, Batch, Engine, EngineError, EngineKind, Pair, engine_code};

pub struct WordHelp;

impl Engine for WordHelp {
    fn name(&self) -> &str {
        "Phrasebook"
    }

    fn version(&self) -> Cow<'_, str> {
        Cow::Borrowed(env!("CARGO_PKG_VERSION"))
    }

    fn kind(&self) -> EngineKind {
        EngineKind::WordHelp
    }

    fn pairs(&self) -> Vec<Pair> {
        let mut codes: Vec<_> = UI_LANGUAGES.iter().map(|language| engine_code(&language.tag())).collect();
        codes.sort_unstable();
        codes.dedup();
        let pairs = codes.iter().flat_map(|from| codes.iter().map(|to| Pair { from: *from, to: *to }));
        pairs.filter(|pair| pair.from != pair.to).collect()
    }

    fn translate<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Result<Vec<Answer>, EngineError>> {
        Box::pin(async move {
            let Batch { from, to, segments } = batch;
            // A text that isn't known as a whole stays as it is; its reader sees which of its words are known.
            let answer = |text: &String| match phrasebook::whole(text, from, to) {
                Some(phrase) => Answer::from(phrase),
                None => Answer { text: text.clone(), known: phrasebook::help(text, from, to).coverage },
            };
            Ok(segments.iter().map(answer).collect())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_phrase_is_answered_and_of_other_texts_it_is_said_how_much_is_known() {
        let (from, to) = ("en".parse().unwrap(), "es".parse().unwrap());
        let segments = vec!["thank you".to_owned(), "quantum chromodynamics confines quarks".to_owned()];
        let answers = WordHelp.translate(&Batch { from, to, segments }).await.unwrap();
        assert_eq!((answers[0].text.as_str(), answers[0].known), ("gracias", 1.0));
        assert_eq!(answers[1].text, "quantum chromodynamics confines quarks");
        assert!(answers[1].known < 0.5);
        assert!(WordHelp.pairs().contains(&Pair { from, to }));
        assert!(WordHelp.pairs().iter().all(|pair| pair.from != pair.to));
    }
}
