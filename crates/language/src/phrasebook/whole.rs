//! Texts that are phrases as a whole, sentence by sentence.

use unicode_normalization::char::is_combining_mark;

use super::{
    book::Tongue,
    index::{fitting, is_question},
    units::{emote, is_apostrophe},
};
use crate::script::Script;

/// Longer texts are no phrases.
pub const MAX_BYTES: usize = 1_000;

/// More sentences than that are not put together from phrases.
const MAX_SENTENCES: usize = 8;

/// A sentence, and what follows it up to the next: punctuation, emoji, spaces.
struct Piece<'t> {
    text: &'t str,
    after: &'t str,
    last: bool,
}

/// Where sentences are parted. The coarsest that works is taken, since phrases have commas of their own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Parting {
    Stops,
    Commas,
    Spaces,
}

pub fn whole(text: &str, from: Tongue, to: Tongue) -> Option<String> {
    if text.len() > MAX_BYTES {
        return None;
    }
    let start = next_word(text)?;
    let (before, text) = text.split_at(start);
    let spaces = !from.book().reading.spaced;
    [Parting::Stops, Parting::Commas, Parting::Spaces]
        .into_iter()
        .filter(|parting| spaces || *parting < Parting::Spaces)
        .find_map(|parting| together(before, text, parting, from, to))
}

fn together(before: &str, text: &str, parting: Parting, from: Tongue, to: Tongue) -> Option<String> {
    let mut out = before.replace(['¿', '¡'], "");
    let mut begins = true;
    for (n, piece) in pieces(text, parting).enumerate() {
        if n == MAX_SENTENCES {
            return None;
        }
        let asks = piece.after.trim_start().starts_with(is_question);
        let senses = from.index().whole(piece.text)?;
        let mut meanings = fitting(senses, asks).map(|sense| to.book().translation(sense.phrase));
        let meaning = meanings.next().filter(|meaning| !meaning.is_empty())?;
        // Two meanings are for the reader to choose between: that is word help.
        if meanings.any(|other| other != meaning) {
            return None;
        }
        let exclaims = piece.after.trim_start().starts_with(['!', '！']);
        if exclaims && to.code() == "es" && !meaning.starts_with(['¿', '¡']) {
            out.push('¡');
        }
        push_sentence(&mut out, meaning, begins && !starts_small(piece.text));
        begins = !piece.after.chars().all(|c| c.is_whitespace() || is_comma(c));
        push_after(&mut out, meaning, &piece, to);
    }
    Some(out)
}

/// Sentences begin with a capital where the writer did so, or couldn't.
fn starts_small(original: &str) -> bool {
    original.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase)
}

fn push_sentence(out: &mut String, meaning: &str, capital: bool) {
    let rest = meaning.trim_start_matches(['¿', '¡']);
    out.push_str(&meaning[..meaning.len() - rest.len()]);
    let mut letters = rest.chars();
    match letters.next() {
        Some(first) if capital && meaning.contains(' ') => {
            out.extend(first.to_uppercase());
            out.push_str(letters.as_str());
        }
        _ => out.push_str(rest),
    }
}

/// Emoji and spaces as they are; punctuation as the language of the translation writes it, and not twice.
fn push_after(out: &mut String, meaning: &str, piece: &Piece<'_>, to: Tongue) {
    // Where a space parts sentences, other languages have a comma.
    let comma = (!piece.last && piece.after.trim().is_empty() && !piece.after.contains('\n')) && to.code() != "th";
    let after = if comma { ", " } else { piece.after };
    let ends_itself = meaning.ends_with(|c: char| is_question(c) || matches!(c, '!' | '！'));
    let wide = matches!(to.language(), "zh" | "ja");
    let mut punctuated = false;
    let mut at = 0;
    while let Some(c) = after[at..].chars().next() {
        let name = name_of_something(&after[at..]);
        if name > 0 {
            out.push_str(&after[at..at + name]);
            at += name;
            continue;
        }
        at += c.len_utf8();
        let mark = match c {
            '?' | '？' | '؟' => "?",
            '!' | '！' => "!",
            '.' | '。' | '．' | '｡' => ".",
            c if is_comma(c) => ",",
            '¿' | '¡' => continue,
            c => {
                // Wide punctuation has its space in itself.
                if !(wide && punctuated && c == ' ' && name_of_something(&after[at..]) == 0) {
                    out.push(c);
                }
                continue;
            }
        };
        // A space before punctuation is French, and comes with the mark.
        if out.ends_with(' ') {
            out.pop();
        }
        if !ends_itself || mark == "," {
            out.push_str(match (mark, to.language()) {
                ("?", "zh" | "ja") => "？",
                ("!", "zh" | "ja") => "！",
                (",", "zh") => "，",
                (",", "ja") => "、",
                (".", "zh" | "ja") => "。",
                ("?", "ar") => "؟",
                (",", "ar") => "،",
                ("?", "th") => "",
                ("!", "fr") if !punctuated => " !",
                ("?", "fr") if !punctuated => " ?",
                (mark, _) => mark,
            });
        }
        punctuated = true;
        // Where it becomes narrow, the space comes back.
        if !wide && !c.is_ascii() && after[at..].chars().next().map_or(!piece.last, char::is_alphanumeric) {
            out.push(' ');
        }
    }
}

/// Where the next word begins that is one: not in an @mention, not in the code of an emote (`[doge]`).
fn next_word(text: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        match name_of_something(&text[at..]) {
            0 if is_word(c) => return Some(at),
            0 => at += c.len_utf8(),
            length => at += length,
        }
    }
    None
}

/// The bytes of the @mention or emote code that a text begins with.
fn name_of_something(text: &str) -> usize {
    if text.starts_with(['@', '＠']) {
        return text.find(char::is_whitespace).unwrap_or(text.len());
    }
    emote(text)
}

fn is_comma(c: char) -> bool {
    matches!(c, ',' | '，' | '、' | '،')
}

fn pieces(text: &str, parting: Parting) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.find(|c| parts(c, parting)).unwrap_or(rest.len());
        let next = next_word(&rest[end..]).map_or(rest.len(), |at| end + at);
        // What is between two words and parts nothing at this level (a comma, a space) is inside a piece.
        let words = rest[..end].trim_end_matches(|c| !is_word(c));
        let piece = Piece { text: words, after: &rest[words.len()..next], last: next == rest.len() };
        rest = &rest[next..];
        Some(piece)
    })
}

fn parts(c: char, parting: Parting) -> bool {
    match c {
        '\n' | '\r' => true,
        c if is_comma(c) => parting >= Parting::Commas,
        c if c.is_whitespace() => parting >= Parting::Spaces,
        '-' | '‐' | '"' | '“' | '”' | '«' | '»' => false,
        c => !is_word(c) && !is_apostrophe(c),
    }
}

/// What words are written with, marks and the joining characters of scripts among it.
fn is_word(c: char) -> bool {
    // Most characters are letters, and asking for their script is the quickest way to know.
    if Script::of(c).is_some() {
        return true;
    }
    let of_emoji = matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{20e3}');
    c.is_alphanumeric()
        || (is_combining_mark(c) && !of_emoji)
        || matches!(c, '\u{0640}' | '\u{ff9e}' | '\u{ff9f}' | 'ー')
}
