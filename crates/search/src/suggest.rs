//! Completions while somebody types: topics, members and places of notes that the viewer may see, and queries that the
//! caller found fit to be shown. Sorted lists with the greatest weight of each block; a prefix is a range.

use std::{cmp::Reverse, sync::Arc};

use parking_lot::RwLock;
use tantivy::{DocSet, Searcher, TERMINATED, Term, schema::IndexRecordOption};

use crate::{
    analysis::key,
    document::Viewer,
    index::{SearchError, SearchIndex},
    query::Filters,
    schema::{unpacked_place, written_place},
    search::{Columns, Gate},
};

/// Entries that share one greatest weight.
const BLOCK: usize = 64;
/// Entries of each kind.
const MAX_ENTRIES: usize = 2_000_000;
const MAX_PREFIX_CHARS: usize = 64;
pub const MAX_SUGGESTIONS: usize = 20;
/// Entries that are looked up in the index for one that is shown.
const TRIES: usize = 8;
/// Notes that are looked at for one that the viewer may see.
const MAX_LOOKED_AT: usize = 256;

/// What completes a prefix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Suggestion {
    Query(String),
    /// As it is compared: folded, without `#`.
    Topic(String),
    /// A handle, without `@`.
    Member(String),
}

/// A place that notes were written from.
#[derive(Debug, Clone, PartialEq)]
pub struct NotedPlace {
    pub name: String,
    /// Where one of the notes has it, in degrees.
    pub latitude: f64,
    pub longitude: f64,
}

#[derive(Default)]
struct List {
    /// Ascending.
    entries: Vec<(Box<str>, u32)>,
    greatest: Vec<u32>,
}

impl List {
    fn build(mut entries: Vec<(Box<str>, u32)>) -> Self {
        entries.truncate(MAX_ENTRIES);
        entries.sort();
        let greatest = entries.chunks(BLOCK).map(|block| block.iter().map(|(_, w)| *w).max().unwrap_or(0)).collect();
        Self { entries, greatest }
    }

    /// The `wanted` heaviest entries that begin so.
    fn heaviest(&self, prefix: &str, wanted: usize) -> Vec<&str> {
        let start = self.entries.partition_point(|(text, _)| &**text < prefix);
        let length = self.entries[start..].partition_point(|(text, _)| text.starts_with(prefix));
        let end = start + length;
        let mut best: Vec<(Reverse<u32>, &str)> = Vec::with_capacity(wanted + 1);
        let mut at = start;
        while at < end {
            let worst = if best.len() < wanted { None } else { best.last().map(|(Reverse(weight), _)| *weight) };
            // A whole block that can't beat the worst of the best is passed over.
            if at.is_multiple_of(BLOCK) && at + BLOCK <= end && worst.is_some_and(|w| self.greatest[at / BLOCK] <= w) {
                at += BLOCK;
                continue;
            }
            let (text, weight) = &self.entries[at];
            if worst.is_none_or(|worst| *weight > worst) {
                let entry = (Reverse(*weight), &**text);
                let place = best.partition_point(|known| *known < entry);
                best.insert(place, entry);
                best.truncate(wanted);
            }
            at += 1;
        }
        best.into_iter().map(|(_, text)| text).collect()
    }
}

/// The lists, as they were when they were last read from the index.
#[derive(Default)]
pub struct Completions {
    topics: RwLock<Arc<List>>,
    members: RwLock<Arc<List>>,
    places: RwLock<Arc<List>>,
    queries: RwLock<Arc<List>>,
}

impl SearchIndex {
    /// Reads topics, members and places from the index's dictionaries; now and then, as new ones appear. What has gone since is
    /// not shown in any case.
    pub fn refresh_suggestions(&self) -> Result<(), SearchError> {
        let searcher = self.searcher();
        *self.completions.topics.write() = Arc::new(dictionary(&searcher, self.fields.topic)?);
        *self.completions.members.write() = Arc::new(dictionary(&searcher, self.fields.handle)?);
        *self.completions.places.write() = Arc::new(dictionary(&searcher, self.fields.place_name)?);
        Ok(())
    }

    /// Sets the queries that may be suggested, with how often each was asked. Which are fit (asked by enough distinct
    /// members, no abuse) is the caller's to know.
    pub fn set_query_suggestions(&self, queries: impl IntoIterator<Item = (String, u32)>) {
        let entries = queries.into_iter().take(MAX_ENTRIES).map(|(text, weight)| (key(&text, 512).into(), weight));
        *self.completions.queries.write() = Arc::new(List::build(entries.collect()));
    }

    /// The likeliest completions, queries first. `#` and `@` ask for topics and members alone.
    pub fn suggest(&self, typed: &str, viewer: &Viewer, limit: usize) -> Result<Vec<Suggestion>, SearchError> {
        let limit = limit.min(MAX_SUGGESTIONS);
        let typed: String = typed.trim_start().chars().take(MAX_PREFIX_CHARS).collect();
        let (topics, members, queries) = match typed.chars().next() {
            Some('#' | '＃') => (true, false, false),
            Some('@' | '＠') => (false, true, false),
            _ => (true, true, true),
        };
        let prefix = key(typed.trim_start_matches(['#', '＃', '@', '＠']), 512);
        if prefix.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let mut out: Vec<Suggestion> = Vec::new();
        if queries {
            let list = Arc::clone(&self.completions.queries.read());
            let found = list.heaviest(&prefix, limit).into_iter();
            out.extend(found.map(|text| Suggestion::Query(text.to_owned())));
        }
        // Where all three compete, each gets its share.
        let share = |left: usize| if queries { left.min(limit.div_ceil(3)) } else { left };
        let searcher = self.searcher();
        if topics {
            let list = Arc::clone(&self.completions.topics.read());
            let seen = self.seen(&searcher, self.fields.topic, &list, &prefix, viewer, share(limit))?;
            out.extend(seen.into_iter().map(|(topic, _)| Suggestion::Topic(topic)));
        }
        if members {
            let list = Arc::clone(&self.completions.members.read());
            let seen = self.seen(&searcher, self.fields.handle, &list, &prefix, viewer, share(limit))?;
            out.extend(seen.into_iter().map(|(handle, _)| Suggestion::Member(handle)));
        }
        if out.len() > limit {
            let extra = out.len() - limit;
            let asked = out.iter().filter(|s| matches!(s, Suggestion::Query(_))).count();
            out.drain(asked.saturating_sub(extra)..asked);
            out.truncate(limit);
        }
        Ok(out)
    }

    /// Places of which the name, or a word in it, begins so; those of the most notes first.
    pub fn places(&self, typed: &str, viewer: &Viewer, limit: usize) -> Result<Vec<NotedPlace>, SearchError> {
        let typed: String = typed.trim_start().chars().take(MAX_PREFIX_CHARS).collect();
        let (prefix, limit) = (key(&typed, 512), limit.min(MAX_SUGGESTIONS));
        if prefix.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let list = Arc::clone(&self.completions.places.read());
        let seen = self.seen(&self.searcher(), self.fields.place_name, &list, &prefix, viewer, limit)?;
        let mut out: Vec<NotedPlace> = Vec::new();
        for (entry, at) in seen {
            let name = written_place(&entry);
            if let Some((latitude, longitude)) = unpacked_place(at)
                && !out.iter().any(|place| place.name == name)
            {
                out.push(NotedPlace { name: name.to_owned(), latitude, longitude });
            }
        }
        Ok(out)
    }

    /// Entries that a note stands behind which the viewer may see, each with where that note is.
    fn seen(
        &self,
        searcher: &Searcher,
        field: tantivy::schema::Field,
        list: &List,
        prefix: &str,
        viewer: &Viewer,
        wanted: usize,
    ) -> Result<Vec<(String, u64)>, SearchError> {
        let filters = Filters::default();
        let gate = Gate::new(viewer, &filters);
        let columns = searcher.segment_readers().iter().map(Columns::open).collect::<Result<Vec<_>, _>>()?;
        let mut out = Vec::new();
        for text in list.heaviest(prefix, wanted * TRIES) {
            if out.len() == wanted {
                break;
            }
            let term = Term::from_field_text(field, text);
            let mut looked_at = 0;
            'segments: for (segment, columns) in searcher.segment_readers().iter().zip(&columns) {
                let Some(mut notes) = segment.inverted_index(field)?.read_postings(&term, IndexRecordOption::Basic)?
                else {
                    continue;
                };
                while notes.doc() != TERMINATED && looked_at < MAX_LOOKED_AT {
                    if gate.lets(segment, columns, notes.doc()) {
                        out.push((text.to_owned(), columns.place.get_val(notes.doc())));
                        break 'segments;
                    }
                    looked_at += 1;
                    notes.advance();
                }
            }
        }
        Ok(out)
    }
}

fn dictionary(searcher: &Searcher, field: tantivy::schema::Field) -> Result<List, SearchError> {
    let mut entries: Vec<(Box<str>, u32)> = Vec::new();
    for segment in searcher.segment_readers() {
        let index = segment.inverted_index(field)?;
        let mut terms = index.terms().stream()?;
        while terms.advance() && entries.len() < MAX_ENTRIES {
            if let Ok(text) = std::str::from_utf8(terms.key()) {
                entries.push((text.into(), terms.value().doc_freq));
            }
        }
    }
    entries.sort();
    entries.dedup_by(|later, first| {
        let same = later.0 == first.0;
        first.1 += if same { later.1 } else { 0 };
        same
    });
    Ok(List::build(entries))
}

#[cfg(test)]
mod tests {
    use super::List;

    #[test]
    fn the_heaviest_of_a_prefix_come_first_over_many_blocks() {
        let entries = (0..10_000_u32).map(|n| (format!("{:05}", n).into(), n * 7_919 % 10_007));
        let entries: Vec<(Box<str>, u32)> = entries.collect();
        let list = List::build(entries.clone());
        for prefix in ["", "0", "042", "09999", "x"] {
            let mut expected: Vec<_> = entries.iter().filter(|(text, _)| text.starts_with(prefix)).collect();
            expected.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
            let expected: Vec<&str> = expected.iter().take(10).map(|(text, _)| &**text).collect();
            assert_eq!(list.heaviest(prefix, 10), expected, "{prefix}");
        }
    }
}
