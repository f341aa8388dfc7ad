//! Facts about the notes of one segment, by their number in it, and the conditions on them.

use std::sync::Arc;

use tantivy::{DocId, SegmentReader, columnar::ColumnValues};

use crate::{
    document::Viewer,
    query::{Filters, Near},
    schema::{Facts, member, note, unpacked_place},
};

type Values<T> = Arc<dyn ColumnValues<T>>;

pub struct Columns {
    pub id: Values<u64>,
    pub author: Values<u64>,
    pub facts: Values<u64>,
    pub revision: Values<u64>,
    pub published: Values<i64>,
    pub place: Values<u64>,
}

impl Columns {
    pub fn open(segment: &SegmentReader) -> tantivy::Result<Self> {
        let fast = segment.fast_fields();
        Ok(Self {
            id: fast.column_first_or_default("id")?,
            author: fast.column_first_or_default("author")?,
            facts: fast.column_first_or_default("facts")?,
            revision: fast.column_first_or_default("revision")?,
            published: fast.column_first_or_default("published")?,
            place: fast.column_first_or_default("place")?,
        })
    }
}

/// What a note must be to be found: alive, to be seen by the viewer, and as the query wants it.
pub struct Gate<'q> {
    pub viewer: &'q Viewer,
    pub filters: &'q Filters,
    languages: Vec<[u8; 3]>,
}

impl<'q> Gate<'q> {
    pub fn new(viewer: &'q Viewer, filters: &'q Filters) -> Self {
        Self { viewer, filters, languages: filters.languages.iter().map(Facts::language_of).collect() }
    }

    pub fn lets(&self, segment: &SegmentReader, columns: &Columns, doc: DocId) -> bool {
        if segment.is_deleted(doc) {
            return false;
        }
        let author = member(columns.author.get_val(doc));
        let facts = Facts::unpacked(columns.facts.get_val(doc));
        if !self.viewer.sees(author, facts.visibility) {
            return false;
        }
        let filters = self.filters;
        if !filters.kinds.is_empty() && !filters.kinds.contains(&facts.kind)
            || !self.languages.is_empty() && !self.languages.contains(&facts.language)
            || filters.resolved && !facts.is_resolved
            || filters.authors.as_ref().is_some_and(|authors| !authors.contains(&author))
            || !filters.without.is_empty() && filters.without.contains(&note(columns.id.get_val(doc)))
            || filters.within.as_ref().is_some_and(|only| !only.contains(&note(columns.id.get_val(doc))))
        {
            return false;
        }
        if filters.since.is_some() || filters.until.is_some() {
            let published = columns.published.get_val(doc);
            if filters.since.is_some_and(|since| published < since.as_micros())
                || filters.until.is_some_and(|until| published >= until.as_micros())
            {
                return false;
            }
        }
        filters.near.is_none_or(|near| {
            unpacked_place(columns.place.get_val(doc)).is_some_and(|place| kilometres(&near, place) <= near.kilometres)
        })
    }
}

/// Along the great circle.
pub fn kilometres(from: &Near, (latitude, longitude): (f64, f64)) -> f64 {
    const EARTH_KM: f64 = 6_371.0;
    let (a, b) = (from.latitude.to_radians(), latitude.to_radians());
    let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    let h = half(latitude - from.latitude) + a.cos() * b.cos() * half(longitude - from.longitude);
    2.0 * EARTH_KM * h.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_is_along_the_earth() {
        let kyoto = Near { latitude: 35.011, longitude: 135.768, kilometres: 1.0 };
        assert!((kilometres(&kyoto, (34.694, 135.502)) - 42.9).abs() < 1.0);
        assert!(kilometres(&kyoto, (35.011, 135.768)) < 1e-6);
    }
}
