//! A search: what the query means, candidates by their words, a second look at them, and then whatever the caller
//! knows of a note beside its text.

mod asked;
mod columns;
mod count;
mod first;
mod rescore;
mod spell;
mod terms;

#[cfg(test)]
mod tests;

use kumara_model::{LanguageTag, MemberId, NoteId, NoteKind, Timestamp, Visibility};

pub use count::Counts;
pub use rescore::Signals;
pub use spell::Correction;

pub use columns::kilometres;
pub(crate) use columns::{Columns, Gate};
use rescore::Rescorer;

use crate::{
    document::Viewer,
    index::{SearchError, SearchIndex},
    query::{MAX_LIMIT, Order, Query, Understood, understand},
    schema::{Facts, Kind, member, note, unpacked_place},
};

/// Notes that are looked at a second time.
const CANDIDATES: usize = 300;

/// A note that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub id: NoteId,
    pub revision: u64,
    pub author: MemberId,
    pub kind: NoteKind,
    pub visibility: Visibility,
    /// The primary language.
    pub language: LanguageTag,
    pub published: Timestamp,
    /// Latitude and longitude.
    pub place: Option<(f64, f64)>,
    /// As the document had it.
    pub first_hand: f32,
    pub signals: Signals,
    /// What the second stage made of it; hits are in its order.
    pub score: f32,
}

/// The stage after the text's: it knows what members did with a note, and how far away it is.
pub trait SecondStage {
    /// Greater is better. `hit.score` is what the text is worth.
    fn score(&self, hit: &Hit) -> f32;
}

/// The text alone decides.
pub struct ByText;

impl SecondStage for ByText {
    fn score(&self, hit: &Hit) -> f32 {
        hit.score
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub hits: Vec<Hit>,
    pub understood: Understood,
    /// Words that were looked for in place of ones that nobody wrote.
    pub corrections: Vec<Correction>,
    /// No note has the phrases of the query as they stand; these have their words.
    pub relaxed: bool,
}

/// Two syllables, which tell more than one.
fn is_pair(term: &asked::Asked) -> bool {
    term.kind == Kind::Sound && term.text.contains(' ')
}

impl SearchIndex {
    /// The best notes that the viewer may see, by their text.
    pub fn search(&self, query: &Query, viewer: &Viewer) -> Result<Answer, SearchError> {
        self.search_with(query, viewer, &ByText)
    }

    /// The words that are looked for in place of ones that nobody wrote, put into what a query means, so that marks fall on
    /// them.
    pub fn corrected(&self, understood: &mut Understood) -> Result<Vec<Correction>, SearchError> {
        let corrections = spell::corrections(&self.searcher(), &self.fields, &understood.words)?;
        understood.words.extend(corrections.iter().flat_map(Correction::words_of_query));
        Ok(corrections)
    }

    /// The same, with the caller's second stage over the best few hundred.
    pub fn search_with(&self, query: &Query, viewer: &Viewer, second: &dyn SecondStage) -> Result<Answer, SearchError> {
        let searcher = self.searcher();
        let understood = understand(query);
        let weights = &self.config.weights;
        let corrections = spell::corrections(&searcher, &self.fields, &understood.words)?;
        let mut asked = asked::asked(&understood, weights);
        let next_slot = asked.last().map_or(0, |term| term.slot) + 1;
        asked.extend(spell::asked(&corrections, weights.corrected, next_slot));
        let next_slot = asked.last().map_or(0, |term| term.slot) + 1;
        let sounds = asked.iter().filter(|term| is_pair(term)).count();
        let mut found = terms::find(&searcher, &self.fields, asked)?;
        let missed = found.iter().filter(|found| is_pair(&found.asked)).count() < sounds;
        if understood.sounds_typed && missed {
            let slips = asked::slips(&understood, weights.slip, next_slot);
            found.extend(terms::find(&searcher, &self.fields, slips)?);
        }

        let total = searcher.num_docs();
        let columns = searcher.segment_readers().iter().map(Columns::open).collect::<Result<Vec<_>, _>>()?;
        let gate = Gate::new(viewer, &query.filters);
        let limit = query.limit.min(MAX_LIMIT);
        // Marks alone have no best note.
        let by_time = query.order == Order::Newest || found.is_empty();
        let candidates = |phrases: bool| {
            let question = first::question(&understood, &self.fields, &found, total, phrases);
            match question {
                None => Ok(Vec::new()),
                Some(question) if by_time => first::newest(&searcher, &columns, &*question, &gate, limit),
                Some(question) => first::best(&searcher, &columns, &*question, &gate, CANDIDATES),
            }
        };
        let mut chosen = candidates(true)?;
        let relaxed = chosen.is_empty() && !understood.phrases.is_empty() && !found.is_empty();
        if relaxed {
            chosen = candidates(false)?;
        }
        let candidates = chosen;
        let rescorer = Rescorer { searcher: &searcher, fields: &self.fields, weights };
        let languages: Vec<[u8; 3]> = candidates
            .iter()
            .map(|candidate| Facts::unpacked(columns[candidate.segment as usize].facts.get_val(candidate.doc)).language)
            .collect();
        let signals = rescorer.signals(&understood, &found, &candidates, &languages)?;
        let mut hits: Vec<Hit> = candidates
            .iter()
            .zip(signals)
            .map(|(candidate, signals)| {
                let columns = &columns[candidate.segment as usize];
                let facts = Facts::unpacked(columns.facts.get_val(candidate.doc));
                Hit {
                    id: note(columns.id.get_val(candidate.doc)),
                    revision: columns.revision.get_val(candidate.doc),
                    author: member(columns.author.get_val(candidate.doc)),
                    kind: facts.kind,
                    visibility: facts.visibility,
                    language: facts.language(),
                    published: Timestamp::from_micros(columns.published.get_val(candidate.doc)),
                    place: unpacked_place(columns.place.get_val(candidate.doc)),
                    first_hand: f32::from(facts.first_hand) / 255.0,
                    score: signals.text(),
                    signals,
                }
            })
            .collect();
        if !by_time {
            for hit in &mut hits {
                hit.score = second.score(hit);
            }
            hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| b.id.cmp(&a.id)));
            hits.truncate(limit);
        }
        Ok(Answer { hits, understood, corrections, relaxed })
    }
}
