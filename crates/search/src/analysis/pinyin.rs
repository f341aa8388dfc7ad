//! How Chinese sounds, in pinyin without tones: what characters may sound like, and letters read as syllables, with at
//! most one slip of the finger.

use std::{collections::BTreeSet, sync::OnceLock};

use pinyin::{ToPinyin, ToPinyinMulti};

use super::fold::is_han;

/// Readings of one character that count: the common ones stand first.
const READINGS: usize = 3;
/// Ways to read the same letters.
const WAYS: usize = 6;
/// Letters that are read; dishes and places are shorter.
pub const MAX_LETTERS: usize = 48;
const LONGEST_SYLLABLE: usize = 6;

/// The syllables that a character may stand for, without tones.
pub fn readings(c: char) -> Vec<&'static str> {
    let mut out: Vec<&'static str> = Vec::with_capacity(1);
    if let Some(first) = c.to_pinyin() {
        out.push(plain(first.plain()));
    }
    if let Some(all) = c.to_pinyin_multi() {
        for reading in all.into_iter().take(READINGS) {
            let reading = plain(reading.plain());
            if !out.contains(&reading) && syllables().contains(reading) {
                out.push(reading);
            }
        }
    }
    out
}

/// `ü` as keyboards have it.
fn plain(syllable: &'static str) -> &'static str {
    match syllable {
        "lü" => "lv",
        "nü" => "nv",
        "lüe" => "lve",
        "nüe" => "nve",
        other => other,
    }
}

/// The syllables of Mandarin, in alphabetical order: what the common characters sound like.
fn syllables() -> &'static BTreeSet<&'static str> {
    static SYLLABLES: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    SYLLABLES.get_or_init(|| {
        let common = '\u{4e00}'..='\u{9fa5}';
        let all = common.filter(|c| is_han(*c)).filter_map(|c| c.to_pinyin()).map(|p| plain(p.plain()));
        all.filter(|s| s.is_ascii() && (s.len() > 1 || matches!(*s, "a" | "e" | "o")) && s.len() <= LONGEST_SYLLABLE)
            .filter(|s| s.bytes().any(|b| b"aeiouv".contains(&b)))
            .collect()
    })
}

/// The likeliest ways to read letters (spaces are borders) as syllables, the one with the fewest first. Where there is
/// none, the ways with one letter wrong, missing, too many, or two swapped.
pub fn read(letters: &str) -> Vec<Vec<&'static str>> {
    let text: Vec<u8> = letters.bytes().filter(|b| *b != b'\'').collect();
    if text.len() > MAX_LETTERS || text.iter().any(|b| !b.is_ascii_lowercase() && *b != b' ') {
        return Vec::new();
    }
    let exact: Vec<_> = ways(&text, false).into_iter().take(WAYS).map(|way| way.read).collect();
    if !exact.is_empty() { exact } else { with_slips(&text) }
}

/// The ways with one slip, of letters that can be read without one as well: `hongsaorou` is syllables, and perhaps others were
/// meant.
pub fn read_with_a_slip(letters: &str) -> Vec<Vec<&'static str>> {
    let text: Vec<u8> = letters.bytes().filter(|b| *b != b'\'').collect();
    if text.len() > MAX_LETTERS || text.iter().any(|b| !b.is_ascii_lowercase() && *b != b' ') {
        return Vec::new();
    }
    with_slips(&text)
}

/// Ways with a slip are many, and the right one isn't always the shortest.
fn with_slips(text: &[u8]) -> Vec<Vec<&'static str>> {
    ways(text, true).into_iter().filter(|way| way.slip.is_some()).take(WAYS * 8).map(|way| way.read).collect()
}

/// Whether a word is made of whole syllables.
pub fn is_read(word: &str) -> bool {
    let text = word.as_bytes();
    let mut reached = vec![false; text.len() + 1];
    reached[0] = true;
    for start in 0..text.len() {
        if reached[start] {
            let ends = reached.iter_mut().enumerate().skip(start + 1).take(LONGEST_SYLLABLE);
            for (end, is_reached) in ends {
                *is_reached |= word.get(start..end).is_some_and(|chunk| syllables().contains(chunk));
            }
        }
    }
    reached[text.len()] && !text.is_empty()
}

/// A way to read the beginning of the text, and its slip once that is used up.
#[derive(Clone)]
struct Way {
    read: Vec<&'static str>,
    slip: Option<Slip>,
}

/// What kind of slip it is, the likeliest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Slip {
    /// One that many make.
    Usual,
    /// Within the syllable: the finger errs less often at its beginning.
    Within,
    Initial,
}

/// Without a slip first, then the likelier and the shorter.
fn ways(text: &[u8], may_slip: bool) -> Vec<Way> {
    let mut at: Vec<Vec<Way>> = vec![Vec::new(); text.len() + 1];
    at[0].push(Way { read: Vec::new(), slip: None });
    for start in 0..text.len() {
        let mut here = std::mem::take(&mut at[start]);
        here.sort_by_key(|way| (way.slip, way.read.len()));
        // Both kinds stay: a way without a slip so far may need one later.
        let (clean, slipped): (Vec<Way>, Vec<Way>) = here.into_iter().partition(|way| way.slip.is_none());
        let here: Vec<Way> = clean.into_iter().take(WAYS).chain(slipped.into_iter().take(WAYS * 2)).collect();
        if here.is_empty() {
            continue;
        }
        if text[start] == b' ' {
            at[start + 1].extend(here);
            continue;
        }
        for end in start + 1..=(start + LONGEST_SYLLABLE + 1).min(text.len()) {
            let chunk = &text[start..end];
            if chunk.contains(&b' ') {
                break;
            }
            let chunk = std::str::from_utf8(chunk).unwrap_or_default();
            if let Some(exact) = syllables().get(chunk) {
                at[end].extend(here.iter().map(|way| longer(way, exact, way.slip)));
            }
            if may_slip && here.iter().any(|way| way.slip.is_none()) {
                for near in syllables().iter().filter(|s| one_slip(s.as_bytes(), chunk.as_bytes())) {
                    let clean = here.iter().filter(|way| way.slip.is_none()).take(2);
                    let slip = slip_between(near, chunk);
                    at[end].extend(clean.map(|way| longer(way, near, Some(slip))));
                }
            }
        }
    }
    let mut found = at.pop().unwrap_or_default();
    found.sort_by_key(|way| (way.slip, way.read.len()));
    found
}

fn slip_between(syllable: &str, written: &str) -> Slip {
    if usual_slip(syllable, written) {
        Slip::Usual
    } else if syllable[..1] == written[..1] {
        Slip::Within
    } else {
        Slip::Initial
    }
}

/// What many confuse: z and zh, c and ch, s and sh, n and ng at the end, n and l at the beginning; and a letter twice.
fn usual_slip(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    let is_sibilant = |text: &str| text.starts_with(['z', 'c', 's']);
    let doubled = || {
        (1..long.len()).any(|at| {
            long.as_bytes()[at - 1] == long.as_bytes()[at] && [&long[..at], &long[at + 1..]].concat() == short
        })
    };
    if short.len() == long.len() {
        return short[1..] == long[1..] && short.starts_with(['n', 'l']) && long.starts_with(['n', 'l']);
    }
    (is_sibilant(short) && long[..1] == short[..1] && long[1..].strip_prefix('h') == Some(&short[1..]))
        || (short.ends_with('n') && long.strip_suffix('g') == Some(short))
        || doubled()
}

fn longer(way: &Way, syllable: &'static str, slip: Option<Slip>) -> Way {
    let mut read = way.read.clone();
    read.push(syllable);
    Way { read, slip }
}

/// Whether one letter differs, is missing, is too many, or two neighbours are swapped. Syllables of one letter take part
/// in no slip: anything is near them.
fn one_slip(syllable: &[u8], chunk: &[u8]) -> bool {
    if syllable.len() < 2 || chunk.len() < 2 || syllable.len().abs_diff(chunk.len()) > 1 {
        return false;
    }
    let same = syllable.iter().zip(chunk).take_while(|(a, b)| a == b).count();
    let (a, b) = (&syllable[same..], &chunk[same..]);
    match (a, b) {
        ([], []) => false,
        ([_, rest @ ..], b) if syllable.len() > chunk.len() => rest == b,
        (a, [_, rest @ ..]) if syllable.len() < chunk.len() => rest == a,
        ([_, left @ ..], [_, right @ ..]) if left == right => true,
        ([x, y, left @ ..], [z, w, right @ ..]) => x == w && y == z && left == right,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_sound_like_their_common_readings() {
        assert_eq!(readings('红'), ["hong", "gong"]);
        assert!(readings('行').contains(&"xing") && readings('行').contains(&"hang"));
        assert_eq!(readings('女')[0], "nv");
        assert!(readings('a').is_empty());
        assert!((390..440).contains(&syllables().len()), "{}", syllables().len());
    }

    #[test]
    fn letters_are_read_with_spaces_and_without() {
        for text in ["hongshaorou", "hong shao rou", "hongshao rou", "hong'shao'rou"] {
            assert_eq!(read(text)[0], ["hong", "shao", "rou"], "{text}");
        }
        assert!(read("xian").contains(&vec!["xi", "an"]) && read("xian")[0] == ["xian"]);
        assert!(read("nv'er").contains(&vec!["nv", "er"]));
    }

    #[test]
    fn one_slip_is_forgiven_and_two_are_not() {
        for text in ["hongshoarou", "hongshaorpu", "hing shao rou"] {
            assert!(read(text).contains(&vec!["hong", "shao", "rou"]), "{text}: {:?}", read(text));
        }
        assert_eq!(read("hongsaorou")[0], ["hong", "sao", "rou"], "what is written comes first");
        for text in ["hongsaorou", "hongshaoorou"] {
            assert!(read_with_a_slip(text).contains(&vec!["hong", "shao", "rou"]), "{text}");
        }
        assert!(read("xqzt").is_empty());
        assert!(read("HONG").is_empty() && read(&"a".repeat(1_000)).is_empty());
    }
}
