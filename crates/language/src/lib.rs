//! What a text is made of: its language, what must not be translated, its sentences; and whether an answer can be its
//! translation; and what we wrote down of words: a phrasebook of everyday phrases, and slang explained. It takes text and
//! gives text; it knows no database, no network and no members.

mod check;
mod chinese;
mod chinese_forms;
mod common_words;
mod detect;
mod document;
mod emoji;
mod glossary;
mod language_spans;
mod latin;
mod mask;
pub mod phrasebook;
mod protect;
mod script;
mod segment_key;
mod sentences;
pub mod slang;
mod wording;

pub use check::{Fault, check, is_latin_language};
pub use chinese::{ChineseScript, convert_chinese};
pub use detect::{Detection, detect};
pub use document::{Document, MAX_DOCUMENT_BYTES, Piece, Unit};
pub use glossary::{Glossary, GlossaryError, MAX_TERMS, Term};
pub use language_spans::{LanguageSpan, language_spans};
pub use mask::{MAX_SLOTS, Masked, Slot, is_mark_slot, is_slot, slot_char, slot_index};
pub use protect::{ProtectedSpan, SpanKind, protected_spans};
pub use script::is_latin;
pub use segment_key::{SegmentKey, short_hash};
pub use sentences::{MAX_SENTENCE_CHARS, parts, sentences};
pub use wording::{sentence_wordings, wording_pieces};
