//! The second look at the candidates: every term of the query in every field of words, and how near neighbours of the
//! query stand in the note. The candidates are few, so postings are skipped through rather than read.

use ahash::AHashSet;
use tantivy::{DocId, DocSet, Searcher, postings::Postings, schema::IndexRecordOption};

use super::{
    asked::Said,
    first::Candidate,
    terms::{Found, mean_length},
};
use crate::{
    analysis::Class,
    config::Weights,
    query::Understood,
    schema::{Facts, Fields, Kind},
};

const K1: f32 = 1.2;
const B: f32 = 0.75;
/// Candidates whose positions are read.
const NEAR_CANDIDATES: usize = 60;
/// Pairs of neighbours in a query.
const NEAR_PAIRS: usize = 12;
/// Words between neighbours, at most.
const WINDOW: i64 = 5;

/// Why a note matches: BM25 by kind of term, as weighed; and the share of the query's words that it has.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Signals {
    pub words: f32,
    pub stems: f32,
    pub bigrams: f32,
    pub grams: f32,
    pub sounds: f32,
    pub nearness: f32,
    /// 0 to 1, by the words' weight.
    pub coverage: f32,
}

impl Signals {
    /// What a note is worth by its text alone.
    pub fn text(&self) -> f32 {
        self.words + self.stems + self.bigrams + self.grams + self.sounds + self.nearness
    }

    const fn of(&mut self, kind: Kind) -> &mut f32 {
        match kind {
            Kind::Word => &mut self.words,
            Kind::Stem => &mut self.stems,
            Kind::Bigram => &mut self.bigrams,
            Kind::Gram => &mut self.grams,
            Kind::Sound => &mut self.sounds,
        }
    }
}

pub struct Rescorer<'s> {
    pub searcher: &'s Searcher,
    pub fields: &'s Fields,
    pub weights: &'s Weights,
}

impl Rescorer<'_> {
    /// The signals of each candidate, in their order.
    pub fn signals(
        &self,
        query: &Understood,
        found: &[Found],
        candidates: &[Candidate],
        languages: &[[u8; 3]],
    ) -> tantivy::Result<Vec<Signals>> {
        let mut out = vec![Signals::default(); candidates.len()];
        let by_segment = self.by_segment(candidates);
        let mut best = vec![0.0_f32; candidates.len()];
        let mut whole = vec![0.0_f32; candidates.len()];
        let translated: AHashSet<[u8; 3]> =
            query.meanings.iter().filter(|m| m.is_whole).map(|m| Facts::language_of(&m.language)).collect();
        for slot in found.chunk_by(|a, b| a.asked.slot == b.asked.slot && a.asked.kind == b.asked.kind) {
            best.fill(0.0);
            for term in slot {
                self.term(term, &by_segment, &mut best)?;
            }
            let (kind, said) = (slot[0].asked.kind, slot[0].asked.said);
            let counts = matches!(kind, Kind::Stem | Kind::Bigram);
            // A word that every note of a small community has is still a word that was asked for.
            let worth = slot.iter().map(|term| (1.0 + term.idf) * term.asked.weight).fold(0.0, f32::max);
            let of_each = out.iter_mut().zip(&mut whole).zip(&best).zip(languages);
            for (((signals, whole), best), language) in of_each {
                // A note is asked in its own language, if the query could be put into it.
                let is_its_own = match said {
                    Said::InBoth => true,
                    Said::AsTyped => !translated.contains(language),
                    Said::In(other) => other == *language,
                };
                *signals.of(kind) += if is_its_own { *best } else { best * self.weights.elsewhere };
                if counts && is_its_own {
                    *whole += worth;
                    signals.coverage += if *best > 0.0 { worth } else { 0.0 };
                }
            }
        }
        for (signals, whole) in out.iter_mut().zip(&whole) {
            signals.coverage = if *whole > 0.0 { signals.coverage / whole } else { 0.0 };
        }
        self.nearness(query, found, candidates, &mut out)?;
        Ok(out)
    }

    /// Numbers of candidates with their documents, ascending, for each segment.
    fn by_segment(&self, candidates: &[Candidate]) -> Vec<Vec<(DocId, usize)>> {
        let mut out = vec![Vec::new(); self.searcher.segment_readers().len()];
        for (at, candidate) in candidates.iter().enumerate() {
            out[candidate.segment as usize].push((candidate.doc, at));
        }
        out.iter_mut().for_each(|list| list.sort_unstable());
        out
    }

    /// Raises `best` to what a term is worth in each candidate.
    fn term(&self, term: &Found, by_segment: &[Vec<(DocId, usize)>], best: &mut [f32]) -> tantivy::Result<()> {
        let kind = term.asked.kind;
        let field = self.fields.of(kind);
        let mean = mean_length(self.searcher, self.fields, kind)?;
        let weight = term.idf * term.asked.weight * (K1 + 1.0);
        for ((segment, place), wanted) in self.searcher.segment_readers().iter().zip(&term.places).zip(by_segment) {
            let Some(place) = place.as_ref().filter(|_| !wanted.is_empty()) else { continue };
            let mut postings =
                segment.inverted_index(field)?.read_postings_from_terminfo(place, IndexRecordOption::WithFreqs)?;
            let lengths = segment.get_fieldnorms_reader(field)?;
            for (doc, at) in wanted {
                if postings.doc() < *doc {
                    postings.seek(*doc);
                }
                if postings.doc() == *doc {
                    let frequency = postings.term_freq() as f32;
                    let norm = K1 * (1.0 - B + B * lengths.fieldnorm(*doc) as f32 / mean);
                    best[*at] = best[*at].max(weight * frequency / (frequency + norm));
                }
            }
        }
        Ok(())
    }

    /// Neighbours of the query that stand near each other: worth the less telling of the two, falling with the square
    /// of the distance (Rasolofo and Savoy, "Term proximity scoring for keyword-based retrieval systems", ECIR 2003).
    fn nearness(
        &self,
        query: &Understood,
        found: &[Found],
        candidates: &[Candidate],
        out: &mut [Signals],
    ) -> tantivy::Result<()> {
        let word = |text: &str| found.iter().find(|f| f.asked.kind == Kind::Word && f.asked.text == text);
        let spaced: Vec<_> = query.words.iter().filter(|w| w.class == Class::Spaced && !w.word.is_empty()).collect();
        let pairs = spaced.windows(2).filter(|pair| pair[0].word != pair[1].word);
        let pairs = pairs.filter_map(|pair| Some((word(&pair[0].word)?, word(&pair[1].word)?)));
        let pairs: Vec<(&Found, &Found)> = pairs.take(NEAR_PAIRS).collect();
        if pairs.is_empty() || self.weights.near == 0.0 {
            return Ok(());
        }
        let mean = mean_length(self.searcher, self.fields, Kind::Word)?;
        let mut order: Vec<usize> = (0..candidates.len()).collect();
        order.sort_by(|a, b| out[*b].text().total_cmp(&out[*a].text()));
        order.truncate(NEAR_CANDIDATES);
        let chosen: Vec<Candidate> = order.iter().map(|at| candidates[*at]).collect();
        let by_segment = self.by_segment(&chosen);
        for (left, right) in pairs {
            let worth = left.idf.min(right.idf) * self.weights.near * (K1 + 1.0);
            let (left, right) = (self.positions(left, &by_segment)?, self.positions(right, &by_segment)?);
            for (place, (left, right)) in left.iter().zip(&right).enumerate() {
                let together = together(left, right);
                if together > 0.0 {
                    let candidate = chosen[place];
                    let segment = &self.searcher.segment_readers()[candidate.segment as usize];
                    let length = segment.get_fieldnorms_reader(self.fields.word)?.fieldnorm(candidate.doc) as f32;
                    let norm = K1 * (1.0 - B + B * length / mean);
                    out[order[place]].nearness += worth * together / (together + norm);
                }
            }
        }
        Ok(())
    }

    fn positions(&self, term: &Found, by_segment: &[Vec<(DocId, usize)>]) -> tantivy::Result<Vec<Vec<u32>>> {
        let count = by_segment.iter().map(Vec::len).sum();
        let mut out = vec![Vec::new(); count];
        for ((segment, place), wanted) in self.searcher.segment_readers().iter().zip(&term.places).zip(by_segment) {
            let Some(place) = place.as_ref().filter(|_| !wanted.is_empty()) else { continue };
            let index = segment.inverted_index(self.fields.word)?;
            let mut postings = index.read_postings_from_terminfo(place, IndexRecordOption::WithFreqsAndPositions)?;
            for (doc, at) in wanted {
                if postings.doc() < *doc {
                    postings.seek(*doc);
                }
                if postings.doc() == *doc {
                    postings.positions(&mut out[*at]);
                }
            }
        }
        Ok(out)
    }
}

/// How often two words stand near each other, each time by the square of their distance. Both lists ascend.
fn together(left: &[u32], right: &[u32]) -> f32 {
    let mut sum = 0.0;
    let mut from = 0;
    for at in left {
        while right.get(from).is_some_and(|r| i64::from(*r) < i64::from(*at) - WINDOW) {
            from += 1;
        }
        for other in &right[from..] {
            let distance = i64::from(*other) - i64::from(*at);
            if distance > WINDOW {
                break;
            }
            if distance != 0 {
                sum += 1.0 / (distance * distance) as f32;
            }
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::together;

    #[test]
    fn neighbours_count_by_their_distance() {
        assert_eq!(together(&[3], &[4]), 1.0);
        assert_eq!(together(&[3], &[1]), 0.25);
        assert_eq!(together(&[3, 20], &[4, 19]), 2.0);
        assert_eq!(together(&[3], &[9]), 0.0);
        assert_eq!(together(&[], &[1]), 0.0);
    }
}
