//! The first stage: the best few hundred notes by the words they have, with block-max WAND where nothing is required
//! (Ding and Suel, "Faster top-k document retrieval using block-max indexes", SIGIR 2011).

use std::{cmp::Reverse, collections::BinaryHeap};

use tantivy::{
    DocId, Searcher, Term,
    query::{AllQuery, BooleanQuery, BoostQuery, EnableScoring, Occur, PhraseQuery, Query as TantivyQuery, TermQuery},
    schema::IndexRecordOption,
};

use super::{
    columns::{Columns, Gate},
    terms::Found,
};
use crate::{
    analysis::{Class, analyse},
    query::Understood,
    schema::{Fields, Kind},
};

/// Terms that look for candidates.
const MAX_TERMS: usize = 24;
/// A word in more than this share of a large index looks for nothing, if there are rarer ones beside it.
const COMMON: f64 = 0.08;
const LARGE: u64 = 20_000;
/// Terms of a phrase.
const MAX_PHRASE: usize = 16;

/// A note that the first stage found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    pub segment: u32,
    pub doc: DocId,
    pub score: f32,
}

#[derive(PartialEq)]
struct Ranked(f32, u32, DocId);

impl Eq for Ranked {}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0).then_with(|| (other.1, other.2).cmp(&(self.1, self.2)))
    }
}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// The question as the index understands it; `None` if there is nothing in the index to look for.
/// Without `phrases`, their words are words like others.
pub fn question(
    query: &Understood,
    fields: &Fields,
    found: &[Found],
    total: u64,
    phrases: bool,
) -> Option<Box<dyn TantivyQuery>> {
    let mut clauses: Vec<(Occur, Box<dyn TantivyQuery>)> = Vec::new();
    for topic in &query.topics {
        clauses.push((Occur::Must, plain(Term::from_field_text(fields.topic, topic))));
    }
    let members =
        query.members.iter().map(|member| (Occur::Should, plain(Term::from_field_text(fields.handle, member))));
    if !query.members.is_empty() {
        // By any of them: a note has one author.
        clauses.push((Occur::Must, Box::new(BooleanQuery::new(members.collect()))));
    }
    for text in query.phrases.iter().filter(|_| phrases) {
        for phrase in phrase(text, query, fields) {
            clauses.push((Occur::Must, phrase));
        }
    }
    for text in &query.minus {
        let unwanted = unwanted(text, query, fields);
        clauses.extend(unwanted.into_iter().map(|query| (Occur::MustNot, query)));
    }
    let terms = looking(found, total);
    let required = clauses.iter().any(|(occur, _)| *occur == Occur::Must);
    if terms.is_empty() && !required {
        return None;
    }
    let terms = terms.into_iter().map(|term| {
        let query = TermQuery::new(term.term.clone(), IndexRecordOption::WithFreqs);
        let query: Box<dyn TantivyQuery> = Box::new(BoostQuery::new(Box::new(query), term.asked.weight));
        (Occur::Should, query)
    });
    if clauses.is_empty() {
        return Some(Box::new(BooleanQuery::new(terms.collect())));
    }
    let terms: Vec<_> = terms.collect();
    if !terms.is_empty() {
        // Topics and members narrow a question down; the words still have to be there.
        clauses.push((Occur::Must, Box::new(BooleanQuery::new(terms))));
    } else if !required {
        clauses.push((Occur::Must, Box::new(AllQuery)));
    }
    Some(Box::new(BooleanQuery::new(clauses)))
}

/// The terms that look for candidates: the most telling ones.
fn looking(found: &[Found], total: u64) -> Vec<&Found> {
    let mut terms: Vec<&Found> = found.iter().filter(|term| term.asked.first).collect();
    if terms.is_empty() {
        // No word is known, nor one like it: parts of words are better than nothing.
        terms = found.iter().collect();
    }
    let worth = |term: &Found| term.idf * term.asked.weight;
    terms.sort_by(|a, b| worth(b).total_cmp(&worth(a)));
    terms.truncate(MAX_TERMS);
    let common = |term: &&Found| total > LARGE && term.notes as f64 > total as f64 * COMMON;
    if terms.iter().any(|term| !common(term)) {
        terms.retain(|term| !common(term));
    }
    terms
}

fn plain(term: Term) -> Box<dyn TantivyQuery> {
    Box::new(TermQuery::new(term, IndexRecordOption::Basic))
}

/// Neighbouring words, and neighbouring characters in scripts without spaces.
fn phrase(text: &str, query: &Understood, fields: &Fields) -> Vec<Box<dyn TantivyQuery>> {
    let found = analyse(text, query.language.language(), 1_024);
    let words = found
        .words
        .iter()
        .filter(|word| !word.word.is_empty() && matches!(word.class, Class::Spaced | Class::Number | Class::Emoji));
    let words = words.map(|word| (word.position as usize, Term::from_field_text(fields.word, &word.word)));
    let unspaced = found.words.iter().any(|word| !matches!(word.class, Class::Spaced | Class::Number | Class::Emoji));
    let bigrams = found.bigrams.iter().filter(|_| unspaced);
    let bigrams = bigrams.map(|pair| (pair.position as usize, Term::from_field_text(fields.bigram, &pair.text)));
    [words.collect::<Vec<_>>(), bigrams.collect()].into_iter().filter_map(|terms| consecutive(terms)).collect()
}

fn consecutive(mut terms: Vec<(usize, Term)>) -> Option<Box<dyn TantivyQuery>> {
    terms.truncate(MAX_PHRASE);
    match terms.len() {
        0 => None,
        1 => terms.pop().map(|(_, term)| plain(term)),
        _ => Some(Box::new(PhraseQuery::new_with_offset(terms))),
    }
}

fn unwanted(text: &str, query: &Understood, fields: &Fields) -> Option<Box<dyn TantivyQuery>> {
    if text.split_whitespace().count() > 1 {
        let parts = phrase(text, query, fields).into_iter().map(|part| (Occur::Must, part)).collect::<Vec<_>>();
        return (!parts.is_empty()).then(|| Box::new(BooleanQuery::new(parts)) as Box<dyn TantivyQuery>);
    }
    let found = analyse(text, query.language.language(), 256);
    if found.words.iter().any(|word| matches!(word.class, Class::Cjk | Class::SouthEast | Class::Hangul)) {
        return consecutive(
            found
                .bigrams
                .iter()
                .map(|p| (p.position as usize, Term::from_field_text(fields.bigram, &p.text)))
                .collect(),
        );
    }
    // "-spicy" means "-spiciest" too, but not a word that only begins alike.
    let stems =
        found.words.iter().map(|word| (Occur::Should, plain(Term::from_field_text(fields.of(Kind::Stem), &word.stem))));
    let stems: Vec<_> = stems.collect();
    (!stems.is_empty()).then(|| Box::new(BooleanQuery::new(stems)) as Box<dyn TantivyQuery>)
}

/// The best `wanted` notes that the gate lets through, the best first.
pub fn best(
    searcher: &Searcher,
    columns: &[Columns],
    question: &dyn TantivyQuery,
    gate: &Gate<'_>,
    wanted: usize,
) -> tantivy::Result<Vec<Candidate>> {
    let weight = question.weight(EnableScoring::enabled_from_searcher(searcher))?;
    let mut heap: BinaryHeap<Reverse<Ranked>> = BinaryHeap::with_capacity(wanted + 1);
    for (number, (segment, columns)) in searcher.segment_readers().iter().zip(columns).enumerate() {
        let full = |heap: &BinaryHeap<Reverse<Ranked>>| match heap.peek() {
            Some(Reverse(worst)) if heap.len() >= wanted => worst.0,
            _ => f32::MIN,
        };
        let threshold = full(&heap);
        weight.for_each_pruning(threshold, segment, &mut |doc, score| {
            if gate.lets(segment, columns, doc) {
                heap.push(Reverse(Ranked(score, number as u32, doc)));
                if heap.len() > wanted {
                    heap.pop();
                }
            }
            full(&heap)
        })?;
    }
    let sorted = heap.into_sorted_vec();
    Ok(sorted.into_iter().map(|Reverse(Ranked(score, segment, doc))| Candidate { segment, doc, score }).collect())
}

/// The newest `wanted` notes that match at all.
pub fn newest(
    searcher: &Searcher,
    columns: &[Columns],
    question: &dyn TantivyQuery,
    gate: &Gate<'_>,
    wanted: usize,
) -> tantivy::Result<Vec<Candidate>> {
    let weight = question.weight(EnableScoring::disabled_from_searcher(searcher))?;
    let mut heap: BinaryHeap<Reverse<(i64, u32, DocId)>> = BinaryHeap::with_capacity(wanted + 1);
    for (number, (segment, columns)) in searcher.segment_readers().iter().zip(columns).enumerate() {
        weight.for_each_no_score(segment, &mut |docs| {
            for doc in docs {
                let published = columns.published.get_val(*doc);
                let late = heap.len() < wanted || heap.peek().is_some_and(|Reverse(oldest)| published > oldest.0);
                if late && gate.lets(segment, columns, *doc) {
                    heap.push(Reverse((published, number as u32, *doc)));
                    if heap.len() > wanted {
                        heap.pop();
                    }
                }
            }
        })?;
    }
    let sorted = heap.into_sorted_vec();
    Ok(sorted.into_iter().map(|Reverse((_, segment, doc))| Candidate { segment, doc, score: 0.0 }).collect())
}
