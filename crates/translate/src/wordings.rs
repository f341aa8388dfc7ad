//! Members' accepted wordings: looked up before any engine is asked, all of one call in one go; and what is to be kept of
//! one when it is accepted.

use std::collections::{HashMap, HashSet};

use kumara_language::{Document, Glossary, SegmentKey, check, sentence_wordings, wording_pieces};

use crate::{
    Pair, Request, Translator, engine_code,
    text::{Done, Text},
    translator::Shared,
};

/// What the store has for the texts at hand.
pub(crate) struct Accepted(HashMap<SegmentKey, String>);

impl Accepted {
    /// Also gives each text the wording of its whole, if there is one.
    pub async fn look_up(shared: &Shared, texts: &mut [Text]) -> Self {
        let mut keys: HashSet<SegmentKey> = HashSet::new();
        for text in texts.iter() {
            keys.extend(whole_key(text));
            let pairs = text.wanted.iter().flatten().filter(|wanted| may_have(text, wanted.pair));
            keys.extend(pairs.map(|wanted| sentence_key(&wanted.masked.text, wanted.pair)));
        }
        if keys.is_empty() {
            return Self(HashMap::new());
        }
        let keys: Vec<SegmentKey> = keys.into_iter().collect();
        let found = shared.store.corrections(&keys).await;
        let found = Self(keys.into_iter().zip(found).filter_map(|(key, text)| Some((key, text?))).collect());
        for text in texts {
            let whole = whole_key(text).and_then(|key| Some((key, found.0.get(&key)?)));
            // What a wording may have was asked when it was suggested; the rules may have become stricter.
            text.whole =
                whole.and_then(|(key, wording)| Some((key, wording_pieces(&text.request.text, wording).ok()?)));
        }
        found
    }

    pub fn sentence(&self, segment: &str, pair: Pair) -> Option<Done> {
        let key = sentence_key(segment, pair);
        // Members are no engine, but a lost mention is lost all the same.
        let text = self.0.get(&key).filter(|text| check(segment, text, &pair.from, &pair.to).is_ok())?.clone();
        Some(Done { text, engines: Vec::new(), keys: vec![key], corrected: true, after: None })
    }
}

impl Translator {
    /// Whether an accepted wording of this text would ever be shown: not if the text needs no translation.
    pub fn takes_wording(&self, request: Request) -> bool {
        self.text(request).refused.is_none()
    }

    /// What is kept of an accepted wording: that of the whole text first, then its sentences, where it is clear which
    /// stands for which, so that other texts with the same sentence have it too. Empty if the text takes no wording or
    /// the wording has something that the text has not.
    pub fn entries_of(&self, request: Request, wording: &str) -> Vec<(SegmentKey, String)> {
        let text = self.text(request);
        let mut entries = Vec::new();
        if wording_pieces(&text.request.text, wording).is_ok() {
            entries.extend(whole_key(&text).map(|key| (key, wording.to_owned())));
        }
        if !entries.is_empty() {
            entries.extend(sentences(&text, wording).unwrap_or_default());
        }
        entries
    }

    /// Without a glossary: a term that it decides is not for a wording to decide.
    fn text(&self, request: Request) -> Text {
        Text::new(request, &Glossary::default(), &self.shared().memory)
    }
}

/// All of them or none: where one can't be right, the others may have moved.
fn sentences(text: &Text, wording: &str) -> Option<Vec<(SegmentKey, String)>> {
    let wordings = sentence_wordings(&text.document, &Document::new(wording))?;
    let mut entries = Vec::new();
    for (wanted, wording) in text.wanted.iter().zip(wordings) {
        let Some(wanted) = wanted else { continue };
        let (source, Pair { from, to }) = (&wanted.masked.text, wanted.pair);
        check(source, &wording, &from, &to).ok()?;
        entries.push((sentence_key(source, wanted.pair), wording));
    }
    Some(entries)
}

fn whole_key(text: &Text) -> Option<SegmentKey> {
    let pair = Pair { from: text.from, to: engine_code(&text.request.to) };
    let is_open = text.refused.is_none() && may_have(text, pair);
    is_open.then(|| SegmentKey::of_wording(&text.request.text, &pair.from, &pair.to))
}

fn sentence_key(segment: &str, pair: Pair) -> SegmentKey {
    SegmentKey::of_memory(segment, &pair.from, &pair.to)
}

/// For whoever gets nothing but a change of script, another language would be more than that.
fn may_have(text: &Text, pair: Pair) -> bool {
    !text.request.scripts_only || pair.from.language() == pair.to.language()
}
