//! How a text sounds, so that `hongshaorou`, `hong shao rou` and 红烧肉 are one, and `ramen` is ラーメン. Pairs of
//! syllables of pinyin, and words of kana in Latin letters.

use super::{
    fold::{Folded, fold, is_han},
    kana,
    pinyin::{self, read, read_with_a_slip, readings},
    runs::{self, Class},
};

/// Readings of a pair of characters that are kept.
const PAIRS: usize = 4;

/// The sounds of a note's words. Letters count as pinyin only in stretches of two syllables and more that are pinyin
/// throughout.
pub fn sounds(text: &str, max_bytes: usize, out: &mut Vec<String>) {
    let folded = fold(text, max_bytes);
    let mut latin = String::new();
    for run in runs::runs(&folded) {
        if run.class == Class::Spaced && run.chars.iter().all(|f| f.c.is_ascii_lowercase()) {
            let word = run.text();
            if pinyin_word(&word) && latin.len() + word.len() < pinyin::MAX_LETTERS {
                latin.push_str(&word);
                latin.push(' ');
                continue;
            }
        }
        latin_pairs(&mut latin, out);
        match run.class {
            Class::Cjk => cjk(run.chars, out),
            // What may be Japanese in Latin letters is found by its letters.
            _ => continue,
        }
    }
    latin_pairs(&mut latin, out);
}

fn pinyin_word(word: &str) -> bool {
    word.len() <= pinyin::MAX_LETTERS && pinyin::is_read(word)
}

fn latin_pairs(latin: &mut String, out: &mut Vec<String>) {
    if let Some(syllables) = read(latin.trim()).into_iter().next() {
        pairs(&syllables, out);
    }
    latin.clear();
}

fn pairs(syllables: &[&str], out: &mut Vec<String>) {
    out.extend(syllables.windows(2).map(|pair| format!("{} {}", pair[0], pair[1])));
}

fn cjk(chars: &[Folded], out: &mut Vec<String>) {
    let mut start = 0;
    while start < chars.len() {
        let han = is_han(chars[start].c);
        let end = start + chars[start..].iter().take_while(|f| is_han(f.c) == han).count();
        let part = &chars[start..end];
        if han {
            han_pairs(part, out);
        } else {
            // ラーメンを: a word in katakana, and what hiragana says of it.
            let mut word = String::new();
            for (at, kana) in part.iter().enumerate() {
                // A long vowel is written alike in both.
                let other = |before: &Folded| is_katakana(before.c) != is_katakana(kana.c);
                let before = part[..at].iter().rev().find(|before| before.c != 'ー');
                if kana.c != 'ー' && before.is_some_and(other) {
                    say(&mut word, out);
                }
                word.push(kana.c);
            }
            say(&mut word, out);
        }
        start = end;
    }
}

const fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30a1}'..='\u{30fa}')
}

fn say(word: &mut String, out: &mut Vec<String>) {
    if word.chars().nth(1).is_some() {
        out.extend(kana::romaji(word));
    }
    word.clear();
}

fn han_pairs(chars: &[Folded], out: &mut Vec<String>) {
    if let [only] = chars {
        out.extend(readings(only.c).into_iter().take(1).map(str::to_owned));
    }
    let all: Vec<Vec<&'static str>> = chars.iter().map(|f| readings(f.c)).collect();
    for pair in all.windows(2) {
        // The common readings first: (0,0), (0,1), (1,0), (1,1), …
        let mut both: Vec<(usize, usize)> =
            (0..pair[0].len()).flat_map(|a| (0..pair[1].len()).map(move |b| (a, b))).collect();
        both.sort_by_key(|(a, b)| (a + b, *a));
        out.extend(both.into_iter().take(PAIRS).map(|(a, b)| format!("{} {}", pair[0][a], pair[1][b])));
    }
}

/// The sounds that a query asks for. `letters` is true when they come from Latin letters that were read as pinyin or as
/// Japanese, so that they are the query itself and no mere echo of its characters.
#[derive(Debug, Default)]
pub struct QuerySounds {
    pub sounds: Vec<String>,
    pub letters: bool,
    /// What was meant if one letter is wrong, where the letters can be read as they are.
    pub slips: Vec<String>,
}

/// Reads a whole query: letters only if all of it can be read as pinyin.
pub fn query_sounds(text: &str, max_bytes: usize) -> QuerySounds {
    let folded = fold(text, max_bytes);
    let mut found = QuerySounds::default();
    let mut letters = String::new();
    let mut all_letters = true;
    for run in runs::runs(&folded) {
        match run.class {
            Class::Spaced if run.chars.iter().all(|f| f.c.is_ascii_lowercase() || f.c == 'ü') => {
                letters.extend(run.chars.iter().map(|f| if f.c == 'ü' { 'v' } else { f.c }));
                letters.push(' ');
            }
            Class::Cjk => {
                all_letters = false;
                cjk(run.chars, &mut found.sounds);
            }
            _ => all_letters = false,
        }
    }
    if all_letters && !letters.is_empty() {
        let spaced = letters.trim();
        let mut ways = read(spaced);
        let joined: String = spaced.split(' ').collect();
        if ways.is_empty() {
            ways = read(&joined);
        }
        read_with_a_slip(spaced).iter().for_each(|way| pairs(way, &mut found.slips));
        for way in ways {
            if let [only] = way.as_slice() {
                found.sounds.push((*only).to_owned());
            }
            pairs(&way, &mut found.sounds);
        }
        found.letters = !found.sounds.is_empty();
        found.sounds.push(kana::squeezed(&joined));
    }
    found.sounds.sort_unstable();
    found.sounds.dedup();
    found.slips.sort_unstable();
    found.slips.dedup();
    found.slips.retain(|slip| found.sounds.binary_search(slip).is_err());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<String> {
        let mut out = Vec::new();
        sounds(text, 1_000, &mut out);
        out
    }

    #[test]
    fn characters_and_letters_sound_alike() {
        for query in ["hongshaorou", "Hong Shao Rou", "hongshao rou", "紅燒肉", "hongshoarou"] {
            let asked = query_sounds(query, 1_000).sounds;
            for sound in ["hong shao", "shao rou"] {
                assert!(asked.iter().any(|s| s == sound), "{query}: {asked:?}");
                assert!(of("家常红烧肉").iter().any(|s| s == sound));
                assert!(of("my hong shao rou, easy").iter().any(|s| s == sound));
            }
        }
    }

    #[test]
    fn kana_and_letters_sound_alike() {
        for text in ["夜市でラーメンを食べた", "ラーメン", "らーめん"] {
            assert!(of(text).contains(&"ramen".to_owned()), "{text}: {:?}", of(text));
        }
        assert!(query_sounds("ramen", 100).sounds.contains(&"ramen".to_owned()));
        assert!(query_sounds("raamen", 100).sounds.contains(&"ramen".to_owned()));
    }

    #[test]
    fn english_is_not_pinyin() {
        assert!(!query_sounds("where to eat dumplings", 100).letters);
        assert!(of("where to eat dumplings in the city").is_empty());
    }
}
