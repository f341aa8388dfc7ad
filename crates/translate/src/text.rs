//! One request on its way: taken apart, what of it is asked for, and put together again from what came.

use kumara_language::{
    Document, Glossary, MAX_DOCUMENT_BYTES, Masked, Piece, SegmentKey, Unit, is_latin, is_latin_language,
};
use kumara_model::LanguageTag;

use crate::{EngineKind, Outcome, Pair, Reason, Request, Translation, cache::Memory, engine_code, translator::Shared};

/// A sentence as short as this says less about its language than the text around it.
const SHORT_CHARS: usize = 40;

/// A segment that some route has brought.
#[derive(Debug, Clone)]
pub(crate) struct Done {
    pub text: String,
    pub engines: Vec<usize>,
    pub keys: Vec<SegmentKey>,
    pub corrected: bool,
    /// Why better routes did not bring it.
    pub after: Option<Reason>,
}

/// One request on its way.
pub(crate) struct Text {
    pub request: Request,
    pub from: LanguageTag,
    /// Why nothing of it is asked for.
    pub refused: Option<Reason>,
    pub document: Document,
    /// In the order of the document's units; `None` for what the reader reads anyway.
    pub wanted: Vec<Option<Wanted>>,
    /// Members' accepted wording of all of it, and what that is kept by.
    pub whole: Option<(SegmentKey, Vec<Piece>)>,
}

pub(crate) struct Wanted {
    pub pair: Pair,
    pub masked: Masked,
}

impl Text {
    pub fn new(request: Request, glossary: &Glossary, memory: &Memory) -> Self {
        let mut text = Self {
            from: request.from.unwrap_or(LanguageTag::UNKNOWN),
            request,
            refused: None,
            document: Document::default(),
            wanted: Vec::new(),
            whole: None,
        };
        if text.request.text.len() > MAX_DOCUMENT_BYTES {
            text.refused = Some(Reason::TooLong);
            return text;
        }
        let found = memory.language(&text.request.text, &text.request.likely).tag;
        if found == LanguageTag::NONE {
            text.from = LanguageTag::NONE;
            text.refused = Some(Reason::NoLanguage);
            return text;
        }
        let known = |tag: &LanguageTag| *tag != LanguageTag::UNKNOWN && *tag != LanguageTag::NONE;
        text.from = text.request.from.filter(known).unwrap_or(found);
        text.document = Document::new(&text.request.text);
        let to = engine_code(&text.request.to);
        for unit in text.document.units() {
            let from = engine_code(&language_of(unit, text.from, &text.request.likely, memory));
            let wanted = from != to && known(&from);
            text.wanted.push(
                wanted.then(|| Wanted { pair: Pair { from, to }, masked: glossary.apply(&unit.masked, &from, &to) }),
            );
        }
        if text.wanted.iter().all(Option::is_none) {
            let same = engine_code(&text.from) == to;
            text.refused = Some(if same { Reason::SameLanguage } else { Reason::UnknownLanguage });
        }
        text
    }

    pub fn finish(&mut self, shared: &Shared, result: impl Fn(&Wanted) -> Result<Done, Reason>) -> Translation {
        let to = self.request.to;
        if let Some(reason) = self.refused {
            return Translation::original(&self.request.text, self.from, to, reason);
        }
        if let Some((key, pieces)) = self.whole.take() {
            let known = Translation::original("", self.from, to, Reason::NoEngine);
            let (outcome, reason, keys) = (Outcome::Translated, None, vec![key]);
            return Translation { outcome, reason, pieces, corrected: true, keys, ..known };
        }
        let results: Vec<_> = self.wanted.iter().map(|wanted| wanted.as_ref().map(&result)).collect();
        let is_help = |done: &Done| done.engines.iter().any(|e| shared.places[*e].kind == EngineKind::WordHelp);
        let real = results.iter().flatten().flatten().any(|done| !is_help(done));
        let mut translation = Translation::original("", self.from, to, Reason::NoEngine);
        translation.reason = None;
        let (mut answers, mut brought, mut engines) = (Vec::new(), 0, Vec::new());
        for (wanted, result) in self.wanted.iter().zip(results) {
            let mut answer = None;
            match (wanted, result) {
                // Word help among translated sentences would pass as one of them.
                (Some(wanted), Some(Ok(done))) if !(real && is_help(&done)) => {
                    brought += 1;
                    // Word help stands in for a translation that may come in a while.
                    translation.reason = translation.reason.or(done.after.filter(|_| is_help(&done)));
                    answer = Some(Masked { text: done.text, slots: wanted.masked.slots.clone() });
                    engines.extend(done.engines);
                    translation.keys.extend(done.keys);
                    translation.corrected |= done.corrected;
                }
                (Some(_), failed) => {
                    let reason = failed.and_then(|failed| failed.map_or_else(Some, |done| done.after));
                    let reason = reason.unwrap_or(Reason::NoEngine);
                    shared.figures.failed(reason);
                    translation.reason.get_or_insert(reason);
                }
                (None, _) => {}
            }
            answers.push(answer);
        }
        engines.sort_unstable();
        engines.dedup();
        translation.engines = engines.into_iter().map(|e| shared.places[e].engine.name().to_owned()).collect();
        translation.engines.dedup();
        translation.pieces = self.document.assemble(&answers);
        translation.outcome = match (brought, translation.reason) {
            (0, _) => Outcome::Original,
            _ if !real => Outcome::WordHelp,
            (_, None) => Outcome::Translated,
            (_, Some(_)) => Outcome::Partly,
        };
        translation
    }
}

/// The language of one sentence: its own where it says enough, or else that of the text.
fn language_of(unit: &Unit, text: LanguageTag, likely: &[LanguageTag], memory: &Memory) -> LanguageTag {
    let sentence = &unit.masked.text;
    let same_script = is_latin(sentence) == is_latin_language(&text);
    let says_enough = sentence.chars().nth(SHORT_CHARS).is_some();
    if same_script && !says_enough && text != LanguageTag::UNKNOWN {
        return text;
    }
    let mut priors = vec![text];
    priors.extend_from_slice(likely);
    let found = memory.language(sentence, &priors);
    let is_sure = found.tag != LanguageTag::UNKNOWN && found.tag != LanguageTag::NONE;
    if is_sure && (!same_script || found.confidence >= 0.9) { found.tag } else { text }
}
