//! The terms that a query asks the index for, each with what a match is worth.

use ahash::AHashMap;

use crate::{
    analysis::{self, Class, analyse},
    config::Weights,
    query::Understood,
    schema::{Facts, Kind},
};

/// Terms of one query.
const MAX_TERMS: usize = 160;

/// A term and its worth. Of the terms in one slot only the best counts: they are the same word in several guises.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    pub kind: Kind,
    pub text: String,
    pub weight: f32,
    pub slot: usize,
    /// Looks for candidates. The others only help to rank them: grams are many and in every note.
    pub first: bool,
    pub said: Said,
}

/// Whose words a term is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    AsTyped,
    /// In the query's translation into this language, as the index writes languages.
    In([u8; 3]),
    /// In both: names, figures, words that are alike.
    InBoth,
}

/// In the order of their slots.
pub fn asked(query: &Understood, weights: &Weights) -> Vec<Asked> {
    let mut list = List { said: Said::AsTyped, terms: Vec::new(), known: AHashMap::new(), slots: 0 };
    for word in &query.words {
        let slot = list.next();
        for stem in &word.stems {
            list.add(Kind::Stem, stem, weights.stem, slot, true);
        }
        if !word.word.is_empty() && !matches!(word.class, Class::Cjk | Class::SouthEast) {
            let slot = list.next();
            list.add(Kind::Word, &word.word, weights.word, slot, true);
        }
    }
    for bigram in &query.bigrams {
        let slot = list.next();
        list.add(Kind::Bigram, &bigram.text, weights.bigram, slot, true);
    }
    // A character alone is in too many notes to look for, unless the query has nothing else.
    let alone = query.bigrams.iter().all(|bigram| bigram.text.chars().count() < 2);
    for character in &query.characters {
        let slot = list.next();
        list.add(Kind::Gram, character.encode_utf8(&mut [0; 4]), weights.character, slot, alone);
    }
    for sound in &query.sounds {
        let slot = list.next();
        list.add(Kind::Sound, sound, if query.sounds_typed { weights.sound } else { weights.echo }, slot, true);
    }
    for meaning in &query.meanings {
        let found = analyse(&meaning.text, meaning.language.language(), 512);
        let share = if meaning.is_whole { 1.0 } else { weights.meaning };
        list.said = if meaning.is_whole { Said::In(Facts::language_of(&meaning.language)) } else { Said::AsTyped };
        for word in &found.words {
            let slot = list.next();
            list.add(Kind::Stem, &word.stem, weights.stem * share, slot, true);
        }
        for bigram in &found.bigrams {
            let slot = list.next();
            list.add(Kind::Bigram, &bigram.text, weights.bigram * share, slot, true);
        }
    }
    list.said = Said::AsTyped;
    for word in query.words.iter().filter(|word| word.class == Class::Spaced) {
        analysis::grams(&word.word, |gram| {
            let slot = list.next();
            list.add(Kind::Gram, gram, weights.gram, slot, false);
        });
    }
    list.terms
}

/// Sounds with one letter another than was typed.
pub fn slips(query: &Understood, weight: f32, first_slot: usize) -> Vec<Asked> {
    let slip = |(at, text): (usize, &String)| Asked {
        kind: Kind::Sound,
        text: text.clone(),
        weight,
        slot: first_slot + at,
        first: true,
        said: Said::AsTyped,
    };
    query.slips.iter().take(MAX_TERMS).enumerate().map(slip).collect()
}

struct List {
    /// Of what is added now.
    said: Said,
    terms: Vec<Asked>,
    known: AHashMap<(Kind, String), usize>,
    slots: usize,
}

impl List {
    const fn next(&mut self) -> usize {
        self.slots += 1;
        self.slots
    }

    /// The same term twice counts once, for the most that it is worth.
    fn add(&mut self, kind: Kind, text: &str, weight: f32, slot: usize, first: bool) {
        match self.known.get(&(kind, text.to_owned())) {
            Some(at) => {
                let known = &mut self.terms[*at];
                known.weight = known.weight.max(weight);
                if known.said != self.said {
                    known.said = Said::InBoth;
                }
            }
            None if self.terms.len() < MAX_TERMS => {
                self.known.insert((kind, text.to_owned()), self.terms.len());
                self.terms.push(Asked { kind, text: text.to_owned(), weight, slot, first, said: self.said });
            }
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::{Query, understand};

    #[test]
    fn a_query_is_words_stems_and_grams_once_each() {
        let terms = asked(&understand(&Query::new("recipes recipes noodles")), &Weights::default());
        let count = |kind, text: &str| terms.iter().filter(|term| term.kind == kind && term.text == text).count();
        assert_eq!(count(Kind::Stem, "recip"), 1);
        assert_eq!(count(Kind::Word, "noodles"), 1);
        assert!(terms.iter().any(|term| term.kind == Kind::Gram && !term.first));
        assert!(terms.is_sorted_by_key(|term| term.slot));
    }

    #[test]
    fn a_long_query_asks_for_a_bounded_number_of_terms() {
        let text: String = (0..200_000).map(|n| format!("w{n} ")).collect();
        assert!(asked(&understand(&Query::new(&text)), &Weights::default()).len() <= MAX_TERMS);
    }
}
