//! The fields of the index. Words, stems, bigrams, grams and sounds have a field each, so that each can weigh what it
//! is worth; what part of a note a word stands in weighs by how often it is put in ("weighted term frequencies", the
//! simple BM25 of Robertson, Zaragoza and Taylor, CIKM 2004).

use kumara_model::{LanguageTag, MemberId, NoteId, NoteKind, Timestamp, Visibility};
use tantivy::schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};

use crate::analysis;

/// Fields of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Words as they are written, without accents.
    Word,
    /// Words without endings; those of scripts without spaces; measures; emoji.
    Stem,
    /// Two characters, or two Vietnamese syllables.
    Bigram,
    /// Four letters inside a word; single Chinese and Korean characters.
    Gram,
    /// Pinyin and romaji.
    Sound,
}

#[derive(Debug, Clone, Copy)]
pub struct Fields {
    pub word: Field,
    pub stem: Field,
    pub bigram: Field,
    pub gram: Field,
    pub sound: Field,
    /// Topics as they are compared.
    pub topic: Field,
    /// Handles in lower case.
    pub handle: Field,
    /// Names of places, as [`place_names`] has them.
    pub place_name: Field,
    pub id: Field,
    pub author: Field,
    pub facts: Field,
    pub revision: Field,
    pub published: Field,
    pub place: Field,
}

impl Fields {
    pub const fn of(&self, kind: Kind) -> Field {
        match kind {
            Kind::Word => self.word,
            Kind::Stem => self.stem,
            Kind::Bigram => self.bigram,
            Kind::Gram => self.gram,
            Kind::Sound => self.sound,
        }
    }
}

pub fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let text = |option| {
        TextOptions::default()
            .set_indexing_options(TextFieldIndexing::default().set_tokenizer("raw").set_index_option(option))
    };
    let counted = || text(IndexRecordOption::WithFreqs);
    let placed = || text(IndexRecordOption::WithFreqsAndPositions);
    let plain = || {
        let indexing = TextFieldIndexing::default().set_tokenizer("raw").set_fieldnorms(false);
        TextOptions::default().set_indexing_options(indexing.set_index_option(IndexRecordOption::Basic))
    };
    let fields = Fields {
        word: builder.add_text_field("word", placed()),
        stem: builder.add_text_field("stem", counted()),
        bigram: builder.add_text_field("bigram", placed()),
        gram: builder.add_text_field("gram", counted()),
        sound: builder.add_text_field("sound", counted()),
        topic: builder.add_text_field("topic", plain()),
        handle: builder.add_text_field("handle", plain()),
        place_name: builder.add_text_field("place_name", plain()),
        id: builder.add_u64_field("id", INDEXED | FAST),
        author: builder.add_u64_field("author", FAST),
        facts: builder.add_u64_field("facts", FAST),
        revision: builder.add_u64_field("revision", FAST),
        published: builder.add_i64_field("published", FAST),
        place: builder.add_u64_field("place", FAST),
    };
    (builder.build(), fields)
}

/// What a note is, in one number: who may see it, its kind, its primary language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    pub visibility: Visibility,
    pub kind: NoteKind,
    /// Three letters, blank at the end.
    pub language: [u8; 3],
    /// Signs of lived experience, of 255.
    pub first_hand: u8,
    pub is_resolved: bool,
}

impl Facts {
    pub fn language_of(tag: &LanguageTag) -> [u8; 3] {
        let mut out = [b' '; 3];
        out.iter_mut().zip(tag.language().bytes()).for_each(|(slot, byte)| *slot = byte);
        out
    }

    pub fn packed(self) -> u64 {
        let place = |all: &[&'static str], word: &str| all.iter().position(|w| *w == word).unwrap_or(0) as u64;
        let visibility =
            place(&Visibility::ALL.iter().map(|v| v.as_str()).collect::<Vec<_>>(), self.visibility.as_str());
        let kind = place(&NoteKind::ALL.iter().map(|k| k.as_str()).collect::<Vec<_>>(), self.kind.as_str());
        let [a, b, c] = self.language.map(u64::from);
        visibility
            | kind << 2
            | (a | b << 8 | c << 16) << 8
            | u64::from(self.first_hand) << 32
            | u64::from(self.is_resolved) << 40
    }

    /// What can't be read is private: a damaged number must not show a note.
    pub fn unpacked(packed: u64) -> Self {
        Self {
            visibility: Visibility::ALL.get((packed & 3) as usize).copied().unwrap_or(Visibility::Private),
            kind: NoteKind::ALL.get((packed >> 2 & 63) as usize).copied().unwrap_or(NoteKind::Photo),
            language: [(packed >> 8) as u8, (packed >> 16) as u8, (packed >> 24) as u8],
            first_hand: (packed >> 32) as u8,
            is_resolved: packed >> 40 & 1 == 1,
        }
    }

    pub fn language(&self) -> LanguageTag {
        std::str::from_utf8(&self.language)
            .ok()
            .and_then(|text| text.trim_end().parse().ok())
            .unwrap_or(LanguageTag::UNKNOWN)
    }
}

/// Coordinates in one number, to a ten-millionth of a circle.
pub fn packed_place(latitude: f64, longitude: f64) -> u64 {
    let scaled = |degrees: f64| (degrees * 1e6).round() as i32 as u32 as u64;
    scaled(latitude) << 32 | scaled(longitude)
}

pub const NO_PLACE: u64 = u64::MAX;

/// Latitude and longitude.
pub fn unpacked_place(packed: u64) -> Option<(f64, f64)> {
    let degrees = |bits: u64| f64::from(bits as u32 as i32) / 1e6;
    (packed != NO_PLACE).then(|| (degrees(packed >> 32), degrees(packed)))
}

/// Between how a name is compared and how it is written.
const WRITTEN: char = '\u{1f}';
/// Words of a name that it is found by.
const MAX_PLACE_WORDS: usize = 4;

/// A place's name as the index has it: as it is compared, from its beginning and from that of later words, each with the
/// name as it is written.
pub fn place_names(name: &str) -> impl Iterator<Item = String> {
    let key = analysis::key(name, 512);
    let starts: Vec<usize> = std::iter::once(0)
        .chain(key.match_indices(' ').map(|(at, _)| at + 1))
        .take(if key.is_empty() { 0 } else { MAX_PLACE_WORDS })
        .collect();
    starts.into_iter().map(move |start| format!("{}{WRITTEN}{name}", &key[start..]))
}

/// The name as it is written.
pub fn written_place(entry: &str) -> &str {
    entry.split_once(WRITTEN).map_or(entry, |(_, written)| written)
}

/// Ids as the index has them; they are positive.
pub const fn raw_note(id: NoteId) -> u64 {
    id.get() as u64
}

pub const fn raw_member(id: MemberId) -> u64 {
    id.get() as u64
}

pub fn note(raw: u64) -> NoteId {
    NoteId::from(raw as i64)
}

pub fn member(raw: u64) -> MemberId {
    MemberId::from(raw as i64)
}

pub const fn micros(time: Timestamp) -> i64 {
    time.as_micros()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_and_places_come_back() {
        for visibility in Visibility::ALL {
            for kind in NoteKind::ALL {
                let is_resolved = *kind == NoteKind::Ask;
                let facts =
                    Facts { visibility: *visibility, kind: *kind, language: *b"zh ", first_hand: 200, is_resolved };
                assert_eq!(Facts::unpacked(facts.packed()), facts);
                assert_eq!(facts.language().as_str(), "zh");
            }
        }
        assert_eq!(Facts::unpacked(3).visibility, Visibility::Private);
        for (latitude, longitude) in [(35.011, 135.768), (-12.046, -77.043), (0.0, 0.0)] {
            let (a, b) = unpacked_place(packed_place(latitude, longitude)).unwrap();
            assert!((a - latitude).abs() < 1e-5 && (b - longitude).abs() < 1e-5);
        }
        assert_eq!(unpacked_place(NO_PLACE), None);
    }

    #[test]
    fn a_place_is_named_from_each_of_its_words() {
        let names: Vec<String> = place_names("Café  Luna Nova").collect();
        let keys: Vec<&str> = names.iter().map(|name| name.split_once(WRITTEN).unwrap().0).collect();
        assert_eq!(keys, ["cafe luna nova", "luna nova", "nova"]);
        assert!(names.iter().all(|name| written_place(name) == "Café  Luna Nova"));
        assert_eq!(place_names(" ").count(), 0);
        assert_eq!(place_names("a b c d e f").count(), MAX_PLACE_WORDS);
    }
}
