//! The terms of a query in the index's dictionaries: where their postings lie, how many notes have them.

use tantivy::{Searcher, Term, postings::TermInfo};

use super::asked::Asked;
use crate::schema::{Fields, Kind};

/// A term that is in the index.
pub struct Found {
    pub asked: Asked,
    pub term: Term,
    pub idf: f32,
    pub notes: u64,
    /// By segment.
    pub places: Vec<Option<TermInfo>>,
}

/// How many notes have a term.
pub fn notes_with(searcher: &Searcher, term: &Term) -> tantivy::Result<u64> {
    searcher.doc_freq(term)
}

pub fn find(searcher: &Searcher, fields: &Fields, asked: Vec<Asked>) -> tantivy::Result<Vec<Found>> {
    let total: u64 = searcher.segment_readers().iter().map(|segment| u64::from(segment.max_doc())).sum();
    let mut out = Vec::with_capacity(asked.len());
    for asked in asked {
        let field = fields.of(asked.kind);
        let term = Term::from_field_text(field, &asked.text);
        let mut places = Vec::with_capacity(searcher.segment_readers().len());
        let mut notes = 0;
        for segment in searcher.segment_readers() {
            let place = segment.inverted_index(field)?.get_term_info(&term)?;
            notes += place.as_ref().map_or(0, |place| u64::from(place.doc_freq));
            places.push(place);
        }
        if notes > 0 {
            out.push(Found { asked, term, idf: idf(notes, total), notes, places });
        }
    }
    Ok(out)
}

/// Of Robertson and Spärck Jones, never negative.
pub fn idf(notes: u64, total: u64) -> f32 {
    let (notes, total) = (notes as f32, (total as f32).max(notes as f32));
    (1.0 + (total - notes + 0.5) / (notes + 0.5)).ln()
}

/// The mean length of a field.
pub fn mean_length(searcher: &Searcher, fields: &Fields, kind: Kind) -> tantivy::Result<f32> {
    let (mut tokens, mut notes) = (0, 0);
    for segment in searcher.segment_readers() {
        tokens += segment.inverted_index(fields.of(kind))?.total_num_tokens();
        notes += u64::from(segment.max_doc());
    }
    Ok((tokens as f32 / notes.max(1) as f32).max(1.0))
}
