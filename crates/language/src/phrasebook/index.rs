//! A language's phrases, ready to be found in a text.

use std::sync::OnceLock;

use ahash::{AHashMap, AHashSet};

use super::{
    book::{Form, Reading, Tongue},
    fold::{bare, folded, is_drawn_out, squeezed},
    trie::Trie,
    units::{Gap, Unit, units},
};

/// A meaning of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sense {
    /// Position in the book.
    pub phrase: u16,
    /// It is written with a question mark.
    pub question: bool,
}

/// What ends a path in the trie. A joiner has no meanings.
#[derive(Debug, Default)]
pub struct Entry {
    pub senses: Vec<Sense>,
    pub joiner: bool,
}

/// Forms under one way of folding.
#[derive(Debug, Default)]
pub struct Layer {
    vocabulary: AHashMap<String, u32>,
    pub trie: Trie,
    pub entries: Vec<Entry>,
    whole: AHashMap<String, Vec<Sense>>,
}

#[derive(Debug)]
pub struct Index {
    pub reading: &'static Reading,
    pub chinese: bool,
    pub exact: Layer,
    /// Without accents; empty where people don't leave them out.
    pub bare: Layer,
    /// Whole phrases without their openings and endings.
    loose: AHashMap<String, Vec<Sense>>,
    openings: Vec<String>,
    endings: Vec<String>,
    /// The bytes of the longest phrase.
    longest: usize,
    /// Words are compared without the spaces between them, which people set as they like.
    glued: bool,
}

impl Tongue {
    pub fn index(self) -> &'static Index {
        static INDEXES: [OnceLock<Index>; Tongue::COUNT] = [const { OnceLock::new() }; Tongue::COUNT];
        INDEXES[self.position()].get_or_init(|| Index::build(self))
    }
}

impl Index {
    fn build(tongue: Tongue) -> Self {
        let reading = &tongue.book().reading;
        let chinese = tongue.language() == "zh";
        let mut index = Self {
            reading,
            chinese,
            exact: Layer::default(),
            bare: Layer::default(),
            loose: AHashMap::new(),
            openings: reading.openings.iter().map(|opening| folded(opening, chinese)).collect(),
            endings: reading.endings.iter().map(|ending| folded(ending, chinese)).collect(),
            longest: 0,
            glued: !reading.spaced || tongue.language() == "ko",
        };
        // Another way to write the same language is read too, where it says nothing else in this one.
        let others = Tongue::all().filter(|other| *other != tongue && other.language() == tongue.language());
        for (own, from) in std::iter::once((true, tongue)).chain(others.map(|other| (false, other))) {
            let known: AHashSet<String> =
                if own { AHashSet::new() } else { index.exact.whole.keys().cloned().collect() };
            for (at, forms) in from.book().phrases.iter().enumerate() {
                for form in forms {
                    index.add(at as u16, form, &known);
                }
            }
        }
        for joiner in &reading.joiners {
            let found = units(joiner, reading, index.chinese);
            let entry = index.exact.entry(&found, reading.spaced, |unit| unit.word.clone());
            index.exact.entries[entry as usize].joiner = true;
        }
        index
    }

    fn add(&mut self, phrase: u16, form: &Form, known: &AHashSet<String>) {
        let found = units(&form.text, self.reading, self.chinese);
        let sense = Sense { phrase, question: form.text.ends_with(is_question) };
        let key = self.key(&found, |unit| unit.word.clone());
        if key.is_empty() || known.contains(&key) {
            return;
        }
        self.longest = self.longest.max(form.text.len());
        if let Some(left) = self.core(&key) {
            note(self.loose.entry(left.to_owned()).or_default(), sense);
        }
        note(self.exact.whole.entry(key).or_default(), sense);
        if !form.whole_only {
            let entry = self.exact.entry(&found, self.reading.spaced, |unit| unit.word.clone());
            note(&mut self.exact.entries[entry as usize].senses, sense);
        }
        if self.reading.bare {
            let key = self.key(&found, |unit| bare(&unit.word));
            note(self.bare.whole.entry(key).or_default(), sense);
            if !form.whole_only {
                let entry = self.bare.entry(&found, true, |unit| bare(&unit.word));
                note(&mut self.bare.entries[entry as usize].senses, sense);
            }
        }
    }

    fn key(&self, found: &[Unit], word: impl Fn(&Unit) -> String) -> String {
        let mut key = String::new();
        for unit in found {
            if self.reading.spaced {
                if !key.is_empty() && !self.glued {
                    key.push(' ');
                }
                key.push_str(&word(unit));
            } else {
                key.push(unit.character);
            }
        }
        key
    }

    /// A form as it is compared.
    #[cfg(test)]
    pub fn key_of(&self, form: &str) -> String {
        self.key(&units(form, self.reading, self.chinese), |unit| unit.word.clone())
    }

    /// A phrase without the longest opening and ending that it has; `None` where it has neither, or is nothing else.
    fn core<'k>(&self, key: &'k str) -> Option<&'k str> {
        let space = if self.glued { "" } else { " " };
        let opened = self.openings.iter().filter_map(|opening| key.strip_prefix(opening.as_str()));
        let opened = opened.filter_map(|left| left.strip_prefix(space)).min_by_key(|left| left.len()).unwrap_or(key);
        let ended = self.endings.iter().filter_map(|ending| opened.strip_suffix(ending.as_str()));
        let left = ended.filter_map(|left| left.strip_suffix(space)).min_by_key(|left| left.len()).unwrap_or(opened);
        (!left.is_empty() && left.len() < key.len()).then_some(left)
    }

    /// The meanings of a text that is a phrase as a whole.
    pub fn whole(&self, text: &str) -> Option<&[Sense]> {
        // Drawn-out letters and an ending make a phrase longer, but not without limit.
        if text.len() > self.longest * 2 {
            return None;
        }
        let found = units(text, self.reading, self.chinese);
        let key =
            self.key(&found, |unit| self.exact.known_word(&unit.word, self.reading).unwrap_or(&unit.word).to_owned());
        let exact = |key: &str| self.exact.whole.get(key);
        let loose = |key: &str| {
            let left = self.core(key);
            self.loose
                .get(key)
                .or_else(|| left.and_then(|left| self.exact.whole.get(left).or_else(|| self.loose.get(left))))
        };
        let try_key = |key: &str| exact(key).or_else(|| loose(key));
        let senses = try_key(&key)
            .or_else(|| [2, 1].into_iter().find_map(|keep| squeezed(&key, keep).and_then(|key| try_key(&key))))
            .or_else(|| self.bare.whole.get(&key).filter(|senses| key.is_ascii() && one_phrase(senses)));
        senses.map(Vec::as_slice)
    }

    /// The numbers of the units in the exact layer; a unit that no phrase has is `None`.
    pub fn numbers(&self, found: &[Unit]) -> Vec<Option<u32>> {
        let number = |unit: &Unit| {
            if !self.reading.spaced {
                return Some(u32::from(unit.character));
            }
            let word = self.exact.known_word(&unit.word, self.reading)?;
            self.exact.vocabulary.get(word).copied()
        };
        found.iter().map(number).collect()
    }

    /// The entry of a word without what is attached to it. Phrases have some words with it (`the cat's name`), which
    /// hides the word alone.
    pub fn stem_entry(&self, unit: &Unit) -> Option<u32> {
        if !self.exact.vocabulary.contains_key(&unit.word) {
            return None;
        }
        let stem = self.exact.stem(&unit.word, self.reading)?;
        let node = self.exact.trie.child(Trie::ROOT, *self.exact.vocabulary.get(stem)?)?;
        self.exact.trie.value(node)
    }

    /// The numbers of the units in the layer without accents.
    pub fn bare_numbers(&self, found: &[Unit]) -> Vec<Option<u32>> {
        found.iter().map(|unit| self.bare.vocabulary.get(&unit.word).copied()).collect()
    }

    /// Bytes held, near enough.
    pub fn bytes(&self) -> usize {
        let text = |map: &AHashMap<String, Vec<Sense>>| -> usize {
            map.capacity() * (size_of::<(String, Vec<Sense>)>() + 1)
                + map.iter().map(|(key, senses)| key.len() + senses.capacity() * size_of::<Sense>()).sum::<usize>()
        };
        let layer = |layer: &Layer| -> usize {
            let words: usize = layer.vocabulary.keys().map(|word| word.len() + size_of::<(String, u32)>() + 1).sum();
            let entries: usize =
                layer.entries.iter().map(|e| size_of::<Entry>() + e.senses.capacity() * size_of::<Sense>()).sum();
            words + entries + layer.trie.bytes() + text(&layer.whole)
        };
        layer(&self.exact) + layer(&self.bare) + text(&self.loose)
    }
}

impl Layer {
    /// The entry of a form, made where it is new.
    fn entry(&mut self, found: &[Unit], spaced: bool, word: impl Fn(&Unit) -> String) -> u32 {
        let mut path = Vec::with_capacity(found.len());
        for unit in found {
            let next = self.vocabulary.len() as u32;
            path.push(if spaced {
                *self.vocabulary.entry(word(unit)).or_insert(next)
            } else {
                u32::from(unit.character)
            });
        }
        let new = self.entries.len() as u32;
        let entry = self.trie.insert(path, || new);
        if entry == new {
            self.entries.push(Entry::default());
        }
        entry
    }

    /// A word as the phrasebook has it: itself, without a drawn-out letter, or without what is attached to it.
    fn known_word(&self, word: &str, reading: &'static Reading) -> Option<&str> {
        let known = |word: &str| self.vocabulary.get_key_value(word).map(|(word, _)| word.as_str());
        let squeezed = || [2, 1].into_iter().find_map(|keep| squeezed(word, keep).and_then(|word| known(&word)));
        known(word).or_else(|| is_drawn_out(word).then(squeezed).flatten()).or_else(|| self.stem(word, reading))
    }

    /// A word of the phrasebook to which something is attached here.
    fn stem(&self, word: &str, reading: &'static Reading) -> Option<&str> {
        let long = stems(word, &reading.suffixes, str::strip_suffix, 2);
        let short = stems(word, &reading.short_suffixes, str::strip_suffix, 1);
        let behind = stems(word, &reading.prefixes, str::strip_prefix, 2);
        let known = |stem| self.vocabulary.get_key_value(stem).map(|(word, _)| word.as_str());
        long.chain(short).chain(behind).find_map(known)
    }
}

/// A word without each of the things attached. What is left must have `least` syllable blocks, or three letters.
fn stems<'w>(
    word: &'w str,
    attached: &'static [String],
    strip: fn(&'w str, &'static str) -> Option<&'w str>,
    least: usize,
) -> impl Iterator<Item = &'w str> {
    let long_enough = move |stem: &str| {
        let blocks = stem.chars().next().is_some_and(|c| ('\u{ac00}'..='\u{d7a3}').contains(&c));
        stem.chars().count() >= if blocks { least } else { 3 }
    };
    attached.iter().filter_map(move |attached| strip(word, attached)).filter(move |stem| long_enough(stem))
}

fn note(senses: &mut Vec<Sense>, sense: Sense) {
    if !senses.contains(&sense) {
        senses.push(sense);
    }
}

pub fn one_phrase(senses: &[Sense]) -> bool {
    senses.iter().all(|sense| sense.phrase == senses[0].phrase)
}

pub const fn is_question(c: char) -> bool {
    matches!(c, '?' | '？' | '؟')
}

/// Of several meanings, those that are questions where the text asks, and the others where it doesn't.
pub fn fitting(senses: &[Sense], asks: bool) -> impl Iterator<Item = Sense> {
    let fits = senses.iter().any(|sense| sense.question == asks);
    senses.iter().copied().filter(move |sense| !fits || sense.question == asks)
}

/// Whether a phrase may go on to this unit.
pub fn goes_on(unit: &Unit, spaced: bool) -> bool {
    unit.gap == Gap::None || (spaced && unit.gap < Gap::Stop)
}
