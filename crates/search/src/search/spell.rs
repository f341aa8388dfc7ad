//! Words that are not in the index but nearly: one edit away, two for long ones. By a Levenshtein automaton over the
//! dictionary of words (Schulz and Mihov, "Fast string correction with Levenshtein automata", IJDAR 5, 2002).

use tantivy::{Searcher, Term, query::FuzzyTermQuery};

use crate::{
    analysis::Class,
    query::QueryWord,
    schema::{Fields, Kind},
};

use super::{
    asked::{Asked, Said},
    terms::notes_with,
};

/// Words that are put in the place of one.
const MAX_WORDS: usize = 3;
/// Longer queries are taken as they are written.
const MAX_QUERY_WORDS: usize = 5;
/// Words of a query that are looked after.
const MAX_UNKNOWN: usize = 3;
/// Entries of a segment's dictionary that are taken in.
const MAX_ENTRIES: usize = 64;
/// Segments that are asked, the largest first.
const MAX_SEGMENTS: usize = 6;
const SHORTEST: usize = 4;
const TWO_EDITS_FROM: usize = 8;
const LONGEST: usize = 32;

/// A word that was typed and the ones that were looked for with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    pub typed: String,
    /// The likeliest first.
    pub words: Vec<String>,
}

impl Correction {
    pub(super) fn words_of_query(&self) -> impl Iterator<Item = QueryWord> {
        self.words.iter().map(|word| QueryWord {
            word: word.clone(),
            stems: Vec::new(),
            class: Class::Spaced,
            position: 0,
        })
    }
}

pub fn corrections(searcher: &Searcher, fields: &Fields, words: &[QueryWord]) -> tantivy::Result<Vec<Correction>> {
    let mut out = Vec::new();
    // In a long question a word that no note has is a word that no note has, and its neighbours say enough.
    if words.iter().filter(|word| word.class == Class::Spaced).count() > MAX_QUERY_WORDS {
        return Ok(out);
    }
    for word in words.iter().filter(|word| word.class == Class::Spaced) {
        let letters = word.word.chars().count();
        if !(SHORTEST..=LONGEST).contains(&letters) || is_known(searcher, fields, word)? {
            continue;
        }
        let mut found = Vec::new();
        for edits in 1..=if letters < TWO_EDITS_FROM { 1 } else { 2 } {
            found = near(searcher, fields, &word.word, edits)?;
            if !found.is_empty() {
                break;
            }
        }
        if !found.is_empty() {
            out.push(Correction { typed: word.word.clone(), words: found });
        }
        if out.len() == MAX_UNKNOWN {
            break;
        }
    }
    Ok(out)
}

fn is_known(searcher: &Searcher, fields: &Fields, word: &QueryWord) -> tantivy::Result<bool> {
    if notes_with(searcher, &Term::from_field_text(fields.word, &word.word))? > 0 {
        return Ok(true);
    }
    for stem in &word.stems {
        if notes_with(searcher, &Term::from_field_text(fields.stem, stem))? > 0 {
            return Ok(true);
        }
    }
    Ok(false)
}

fn near(searcher: &Searcher, fields: &Fields, word: &str, edits: u8) -> tantivy::Result<Vec<String>> {
    let mut segments: Vec<_> = searcher.segment_readers().iter().collect();
    segments.sort_by_key(|segment| std::cmp::Reverse(segment.max_doc()));
    let mut found: Vec<(u64, String)> = Vec::new();
    for segment in segments.into_iter().take(MAX_SEGMENTS) {
        let index = segment.inverted_index(fields.word)?;
        let automaton = FuzzyTermQuery::new(Term::from_field_text(fields.word, word), edits, true).automaton()?;
        let mut entries = index.terms().search(automaton).into_stream()?;
        let mut read = 0;
        while read < MAX_ENTRIES && entries.advance() {
            read += 1;
            let Ok(text) = std::str::from_utf8(entries.key()) else { continue };
            let notes = u64::from(entries.value().doc_freq);
            match found.iter_mut().find(|(_, known)| known == text) {
                Some((sum, _)) => *sum += notes,
                None => found.push((notes, text.to_owned())),
            }
        }
    }
    // People mistype the middle and the end more than the beginning.
    let begins_alike = |text: &str| text.chars().next() == word.chars().next();
    found.sort_by_key(|(notes, text)| (!begins_alike(text), std::cmp::Reverse(*notes)));
    found.truncate(MAX_WORDS);
    Ok(found.into_iter().map(|(_, text)| text).collect())
}

/// The terms of corrected words; each word's share a slot.
pub fn asked(corrections: &[Correction], weight: f32, first_slot: usize) -> Vec<Asked> {
    let mut out = Vec::new();
    for (at, correction) in corrections.iter().enumerate() {
        for word in &correction.words {
            let slot = first_slot + at;
            out.push(Asked { kind: Kind::Word, text: word.clone(), weight, slot, first: true, said: Said::AsTyped });
        }
    }
    out
}
