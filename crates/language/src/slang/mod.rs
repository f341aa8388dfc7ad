//! Slang and culture notes: the words of a comment that a dictionary does not explain, with one line each in the
//! reader's language. It marks words; it changes no text, and it does not translate.
//!
//! The entries lie in `words/slang.toml`, their explanations in `words/<tag>/slang.toml`.

mod entry;
mod find;
mod fold;
mod guard;
mod lexicon;
mod numbers;

pub use entry::{Entry, Register};
pub use find::{MAX_BYTES, MAX_MARKS, SlangMark, find};
pub use lexicon::{entries, entry, explanation};
