//! Slots in plain text for engines that know nothing of them: a number in rare brackets.

use kumara_language::{is_slot, slot_index};

/// The first pair whose signs the text has not; a text with all of them uses the last, and its slots may be refused.
const BRACKETS: [(char, char); 3] = [('⟦', '⟧'), ('⟪', '⟫'), ('⦃', '⦄')];
/// Digits of a number that is looked at.
const MAX_DIGITS: usize = 3;

pub(super) fn brackets(text: &str) -> (char, char) {
    let free = BRACKETS.into_iter().find(|(open, close)| !text.contains([*open, *close]));
    free.unwrap_or(BRACKETS[BRACKETS.len() - 1])
}

/// `I met ⟦1⟧`: numbers in the order of the text, from 1.
pub(super) fn write(masked: &str) -> String {
    let (open, close) = brackets(masked);
    let mut out = String::with_capacity(masked.len() + 16);
    let mut number = 0;
    for c in masked.chars() {
        if is_slot(c) {
            number += 1;
            out.push_str(&format!("{open}{number}{close}"));
        } else {
            out.push(c);
        }
    }
    out
}

/// The slots of the source in the place of their numbers. A number that the source has not stays as it is written.
pub(super) fn read(answer: &str, source: &str) -> String {
    let (open, close) = brackets(source);
    let slots: Vec<char> = source.chars().filter(|c| slot_index(*c).is_some()).collect();
    let mut out = String::with_capacity(answer.len());
    let mut rest = answer;
    while let Some(at) = rest.find(open) {
        out.push_str(&rest[..at]);
        let inside = &rest[at + open.len_utf8()..];
        let number = inside.chars().take(MAX_DIGITS + 3).position(|c| c == close).and_then(|end| {
            let end = inside.char_indices().nth(end)?.0;
            let number: usize = inside[..end].trim().parse().ok()?;
            Some((*slots.get(number.checked_sub(1)?)?, end))
        });
        match number {
            Some((slot, end)) => {
                out.push(slot);
                rest = &inside[end + close.len_utf8()..];
            }
            None => {
                out.push(open);
                rest = inside;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_slots_again_and_others_stay() {
        let source = "I met \u{e005} and \u{e101}";
        assert_eq!(write(source), "I met ⟦1⟧ and ⟦2⟧");
        assert_eq!(read("⟦ 2 ⟧ y ⟦1⟧ ⟦3⟧ ⟦x⟧ ⟦", source), "\u{e101} y \u{e005} ⟦3⟧ ⟦x⟧ ⟦");
        assert_eq!(write("⟦1⟧ \u{e000}"), "⟦1⟧ ⟪1⟫");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(text in "(\\PC|[⟦⟧1\u{e000}\u{e003}\u{e105}]){0,30}") {
            prop_assert_eq!(read(&write(&text), &text), text);
        }
    }
}
