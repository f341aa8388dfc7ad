//! How many notes match, by kind and language, for the chips over the results. Counted up to a limit: nobody reads past
//! the first thousand, and counting all of a common word costs more than searching it.

use ahash::AHashMap;
use kumara_model::{LanguageTag, NoteKind, Visibility};
use tantivy::{DocSet, TERMINATED, query::EnableScoring};

use super::{Columns, Gate, asked, first, terms};
use crate::{
    document::Viewer,
    index::{SearchError, SearchIndex},
    query::{Query, understand},
    schema::Facts,
};

/// Notes that are counted.
pub const MAX_COUNTED: usize = 1_000;
/// Notes that are looked at, seen or not.
const MAX_LOOKED_AT: usize = 20_000;

/// What matches any word of a query and all of its marks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    pub notes: usize,
    /// There are more than were counted.
    pub more: bool,
    pub kinds: Vec<(NoteKind, usize)>,
    /// By primary language, the commonest first.
    pub languages: Vec<(LanguageTag, usize)>,
}

fn add<T: PartialEq>(list: &mut Vec<(T, usize)>, what: T) {
    match list.iter_mut().find(|(known, _)| *known == what) {
        Some((_, count)) => *count += 1,
        None => list.push((what, 1)),
    }
}

impl SearchIndex {
    /// How many public notes there are in each primary language, the commonest first.
    pub fn languages(&self) -> Result<Vec<(LanguageTag, usize)>, SearchError> {
        let mut by_code: AHashMap<[u8; 3], (Facts, usize)> = AHashMap::new();
        for segment in self.searcher().segment_readers() {
            let columns = Columns::open(segment)?;
            for doc in segment.doc_ids_alive() {
                let facts = Facts::unpacked(columns.facts.get_val(doc));
                if facts.visibility == Visibility::Public {
                    by_code.entry(facts.language).or_insert((facts, 0)).1 += 1;
                }
            }
        }
        let mut languages: Vec<_> = by_code.into_values().map(|(facts, count)| (facts.language(), count)).collect();
        languages.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.as_str().cmp(b.0.as_str())));
        Ok(languages)
    }

    /// Counts what the viewer may see; nothing else is in any number.
    pub fn count(&self, query: &Query, viewer: &Viewer) -> Result<Counts, SearchError> {
        let searcher = self.searcher();
        let understood = understand(query);
        let found = terms::find(&searcher, &self.fields, asked::asked(&understood, &self.config.weights))?;
        let mut counts = Counts::default();
        let Some(question) = first::question(&understood, &self.fields, &found, searcher.num_docs(), true) else {
            return Ok(counts);
        };
        let gate = Gate::new(viewer, &query.filters);
        let weight = question.weight(EnableScoring::disabled_from_searcher(&searcher))?;
        let mut looked_at = 0;
        for segment in searcher.segment_readers() {
            let columns = Columns::open(segment)?;
            let mut notes = weight.scorer(segment, 1.0)?;
            while notes.doc() != TERMINATED {
                if counts.notes == MAX_COUNTED || looked_at == MAX_LOOKED_AT {
                    counts.more = true;
                    break;
                }
                looked_at += 1;
                if gate.lets(segment, &columns, notes.doc()) {
                    let facts = Facts::unpacked(columns.facts.get_val(notes.doc()));
                    counts.notes += 1;
                    add(&mut counts.kinds, facts.kind);
                    add(&mut counts.languages, facts.language());
                }
                notes.advance();
            }
        }
        counts.kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        counts.languages.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Ok(counts)
    }
}
