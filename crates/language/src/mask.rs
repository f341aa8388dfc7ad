//! Masked text: what must not be translated is one character of the private use area, so that an engine can move it
//! but not change it, and so that the same sentence about another member is the same sentence.

use crate::SpanKind;

/// Among the words of a sentence: a name, a link, a price.
const WORD_SLOTS: char = '\u{e000}';
/// Beside the words: emoji, emotes.
const MARK_SLOTS: char = '\u{e100}';
/// Slots that one masked text can hold.
pub const MAX_SLOTS: usize = 128;

/// What a slot of a masked text stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    pub kind: SpanKind,
    pub text: String,
    /// For a topic: the unit of its document that holds the words of its label.
    pub label: Option<usize>,
}

/// A text whose slots are characters, and what they stand for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Masked {
    pub text: String,
    pub slots: Vec<Slot>,
}

impl Masked {
    /// The text with every slot filled again.
    pub fn restore(&self) -> String {
        let mut out = String::with_capacity(self.text.len());
        for c in self.text.chars() {
            match slot_index(c) {
                Some(index) => out.push_str(self.slots.get(index).map_or("", |slot| &slot.text)),
                None => out.push(c),
            }
        }
        out
    }
}

/// Whether a character is a slot of masked text. Such characters never come from members: they are masked themselves.
pub const fn is_slot(c: char) -> bool {
    slot_index(c).is_some()
}

/// Which slot a character is: an engine that has a notation of its own for slots needs the number.
pub const fn slot_index(c: char) -> Option<usize> {
    let c = c as usize;
    let (words, marks) = (WORD_SLOTS as usize, MARK_SLOTS as usize);
    if c >= words && c < words + MAX_SLOTS {
        Some(c - words)
    } else if c >= marks && c < marks + MAX_SLOTS {
        Some(c - marks)
    } else {
        None
    }
}

/// Whether a slot stands beside the words, and an engine may treat it like a space.
pub const fn is_mark_slot(c: char) -> bool {
    is_slot(c) && c as u32 >= MARK_SLOTS as u32
}

/// The character for a slot; `None` beyond [`MAX_SLOTS`].
pub const fn slot_char(index: usize, kind: SpanKind) -> Option<char> {
    if index >= MAX_SLOTS {
        return None;
    }
    let base = if kind.is_mark() { MARK_SLOTS } else { WORD_SLOTS };
    char::from_u32(base as u32 + index as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_keep_their_number_and_kind() {
        for kind in [SpanKind::Mention, SpanKind::Emoji] {
            for index in [0, 1, MAX_SLOTS - 1] {
                let c = slot_char(index, kind).unwrap();
                assert_eq!(slot_index(c), Some(index));
                assert_eq!(is_mark_slot(c), kind.is_mark());
            }
            assert_eq!(slot_char(MAX_SLOTS, kind), None);
        }
        assert!(!is_slot('a') && !is_slot('\u{e0ff}') && !is_slot('\u{f8ff}'));
    }
}
