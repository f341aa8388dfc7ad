//! A document as the index's own kind of document: every text analysed in its language, every part put in as often as
//! it weighs.

use tantivy::{
    TantivyDocument,
    schema::Field,
    tokenizer::{PreTokenizedString, Token},
};

use crate::{
    analysis::{self, Analysis, Class, analyse},
    document::Document,
    schema::{Facts, Fields, NO_PLACE, micros, packed_place, place_names, raw_member, raw_note},
};

/// Bytes of a part that are read. Members' own limits lie far below.
const MAX_PART_BYTES: usize = 12 * 1024;
/// Alt texts, answers, translations: how many of each.
const MAX_PARTS: usize = 24;
const MAX_TOPICS: usize = 32;
/// How much of the body sounds: names and dishes stand in front.
const SOUNDING_BYTES: usize = 160;
/// How often a word of the title counts, against one of the body.
const TITLE: usize = 3;
const TOPIC: usize = 2;
const PLACE: usize = 2;

#[derive(Default)]
struct Tokens {
    word: Vec<Token>,
    stem: Vec<Token>,
    bigram: Vec<Token>,
    gram: Vec<Token>,
    sound: Vec<Token>,
    /// Where the next part begins: phrases don't reach from one part into another.
    position: usize,
    bigram_position: usize,
}

fn token(text: String, position: usize) -> Token {
    Token { offset_from: 0, offset_to: 0, position, text, position_length: 1 }
}

fn put(into: &mut Vec<Token>, text: &str, position: usize, times: usize) {
    for _ in 0..times {
        into.push(token(text.to_owned(), position));
    }
}

impl Tokens {
    fn part(&mut self, text: &str, language: &str, times: usize) {
        if text.is_empty() {
            return;
        }
        let Analysis { words, bigrams, characters } = analyse(text, language, MAX_PART_BYTES);
        // A part without words moves nothing on: a position that went back would break the index.
        let (mut last, mut last_bigram) = (self.position, self.bigram_position);
        for word in &words {
            last = self.position + word.position as usize;
            put(&mut self.stem, &word.stem, last, times);
            if word.class != Class::Cjk && word.class != Class::SouthEast && !word.word.is_empty() {
                put(&mut self.word, &word.word, last, times);
            }
            if word.class == Class::Spaced {
                analysis::grams(&word.word, |gram| put(&mut self.gram, gram, last, times));
            }
        }
        for character in characters {
            put(&mut self.gram, character.encode_utf8(&mut [0; 4]), last, times);
        }
        for bigram in &bigrams {
            last_bigram = self.bigram_position + bigram.position as usize;
            put(&mut self.bigram, &bigram.text, last_bigram, times);
        }
        self.position = last + 8;
        self.bigram_position = last_bigram + 8;
    }

    fn sounds(&mut self, text: &str, max_bytes: usize) {
        let mut found = Vec::new();
        analysis::sounds(text, max_bytes, &mut found);
        self.sound.extend(found.into_iter().map(|sound| token(sound, 0)));
    }
}

pub fn tantivy_document(document: &Document, fields: &Fields) -> TantivyDocument {
    let language = document.language.language();
    let texts = &document.texts;
    let mut tokens = Tokens::default();
    tokens.part(&texts.title, language, TITLE);
    tokens.sounds(&texts.title, MAX_PART_BYTES);
    for topic in document.topics.iter().take(MAX_TOPICS) {
        tokens.part(topic, language, TOPIC);
        tokens.sounds(topic, SOUNDING_BYTES);
    }
    if let Some(place) = &document.place {
        tokens.part(&place.name, language, PLACE);
        tokens.sounds(&place.name, SOUNDING_BYTES);
    }
    tokens.part(&texts.author_name, language, 1);
    tokens.sounds(&texts.author_name, SOUNDING_BYTES);
    tokens.part(&texts.body, language, 1);
    tokens.sounds(&texts.body, SOUNDING_BYTES);
    tokens.part(&texts.card, language, 1);
    for alt in texts.alt.iter().take(MAX_PARTS) {
        tokens.part(alt, language, 1);
    }
    for (language, text) in texts.answers.iter().take(MAX_PARTS).chain(texts.translations.iter().take(MAX_PARTS)) {
        tokens.part(text, language.language(), 1);
    }

    let mut out = TantivyDocument::with_capacity(256);
    let mut add = |field: Field, tokens: Vec<Token>| {
        if !tokens.is_empty() {
            out.add_pre_tokenized_text(field, PreTokenizedString { text: String::new(), tokens });
        }
    };
    add(fields.word, tokens.word);
    add(fields.stem, tokens.stem);
    add(fields.bigram, tokens.bigram);
    add(fields.gram, tokens.gram);
    add(fields.sound, tokens.sound);
    for topic in document.topics.iter().take(MAX_TOPICS) {
        out.add_text(fields.topic, analysis::key(topic, MAX_PART_BYTES));
    }
    if !texts.author_handle.is_empty() {
        out.add_text(fields.handle, analysis::key(&texts.author_handle, 256));
    }
    for name in document.place.iter().flat_map(|place| place_names(&place.name)) {
        out.add_text(fields.place_name, name);
    }
    let facts = Facts {
        visibility: document.visibility,
        kind: document.kind,
        language: Facts::language_of(&document.language),
        is_resolved: document.is_resolved,
        first_hand: (document.first_hand.clamp(0.0, 1.0) * 255.0) as u8,
    };
    out.add_u64(fields.id, raw_note(document.id));
    out.add_u64(fields.author, raw_member(document.author));
    out.add_u64(fields.facts, facts.packed());
    out.add_u64(fields.revision, document.revision);
    out.add_i64(fields.published, micros(document.published));
    let place = document.place.as_ref().map_or(NO_PLACE, |place| packed_place(place.latitude, place.longitude));
    out.add_u64(fields.place, place);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        /// What the index asks of its input; one word that went back would cost a whole commit.
        #[test]
        fn no_position_goes_back(parts in proptest::collection::vec("\\PC{0,12}|[a-z红烧肉ラㅎกvi ăé!…。]{0,20}", 0..8)) {
            let mut tokens = Tokens::default();
            for (part, language) in parts.iter().zip(["en", "zh", "vi", "ja", "th", "ko", "ar", "und"]) {
                tokens.part(part, language, 2);
            }
            for field in [&tokens.word, &tokens.stem, &tokens.bigram, &tokens.gram] {
                proptest::prop_assert!(field.is_sorted_by_key(|token| token.position), "{parts:?}");
            }
        }
    }
}
