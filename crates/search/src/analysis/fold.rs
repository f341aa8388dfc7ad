//! Characters as they are compared: one width, one case, one Chinese script, no marks that people leave out. Each keeps
//! the place in the text that it comes from.

use std::sync::OnceLock;

use ferrous_opencc::{OpenCC, config::BuiltinConfig};
use unicode_normalization::{UnicodeNormalization, char::decompose_canonical, char::is_combining_mark};

/// A character of the folded text and the byte of the original that it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Folded {
    pub c: char,
    pub at: u32,
}

/// NFKC, lower case, Simplified, without invisible characters and Arabic vowel marks. Accents stay: stemmers read them,
/// and [`bare`] takes them away afterwards. Reads at most `max_bytes` of the text.
pub fn fold(text: &str, max_bytes: usize) -> Vec<Folded> {
    let mut out = Vec::with_capacity(text.len().min(max_bytes));
    let mut chars = text.char_indices().peekable();
    let mut cluster = String::new();
    while let Some((at, c)) = chars.next() {
        if at >= max_bytes {
            break;
        }
        let at_u32 = u32::try_from(at).unwrap_or(u32::MAX);
        let followed = chars.peek().is_some_and(|(_, next)| joins_the_one_before(*next));
        if c.is_ascii() && !followed {
            out.push(Folded { c: c.to_ascii_lowercase(), at: at_u32 });
            continue;
        }
        if is_plain(c) && !followed {
            push(&mut out, c, at_u32);
            continue;
        }
        cluster.clear();
        cluster.push(c);
        // A letter under a thousand marks is a letter under eight.
        while let Some((_, next)) = chars.next_if(|(_, next)| joins_the_one_before(*next)) {
            if cluster.len() < 48 {
                cluster.push(next);
            }
        }
        for c in cluster.nfkc().flat_map(char::to_lowercase) {
            push(&mut out, c, at_u32);
        }
    }
    out
}

/// Letters that NFKC leaves as they are; nearly all text is made of them.
const fn is_plain(c: char) -> bool {
    matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{ac00}'..='\u{d7a3}'
        | 'а'..='я' | '\u{621}'..='\u{64a}' | 'à'..='ö' | 'ø'..='ÿ' | '\u{e01}'..='\u{e30}' | '\u{e40}'..='\u{e46}')
}

/// The byte behind the character that begins at a byte of the original, with the marks on it.
pub fn end_of(text: &str, at: usize) -> usize {
    let mut rest = text[at..].char_indices();
    let first = rest.next().map_or(0, |(_, c)| c.len_utf8());
    rest.find(|(_, c)| !joins_the_one_before(*c)).map_or(text.len(), |(behind, _)| at + behind.max(first))
}

fn joins_the_one_before(c: char) -> bool {
    !c.is_ascii()
        && !is_plain(c)
        && (matches!(c, '\u{ff9e}' | '\u{ff9f}' | '\u{1160}'..='\u{11ff}') || is_combining_mark(c))
}

fn push(out: &mut Vec<Folded>, c: char, at: u32) {
    let c = match c {
        // Arabic: the stretcher, vowel marks, and letters that are typed for one another.
        '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' => return,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        // Soft hyphens, joiners, direction marks, variation selectors, tags: nobody sees them.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => return,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e01ef}' | '\u{1f3fb}'..='\u{1f3ff}' => return,
        'ς' => 'σ',
        'ё' => 'е',
        // Hebrew points.
        '\u{591}'..='\u{5c7}' => return,
        c if is_han(c) => simplified(c),
        c => digit(c),
    };
    out.push(Folded { c, at });
}

/// Digits of other scripts as the ones that everybody types.
fn digit(c: char) -> char {
    if c.is_ascii() || !c.is_numeric() {
        return c;
    }
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{966}'..='\u{96f}' => 0x966,
        '\u{9e6}'..='\u{9ef}' => 0x9e6,
        '\u{e50}'..='\u{e59}' => 0xe50,
        _ => return c,
    };
    char::from_digit(c as u32 - zero, 10).unwrap_or(c)
}

pub const fn is_han(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
}

/// The Simplified form of a Chinese character, by character alone: a word that is written in either script becomes the
/// same word, which is all that comparing needs.
fn simplified(c: char) -> char {
    const FIRST: u32 = 0x3400;
    const LAST: u32 = 0x9fff;
    static TABLE: OnceLock<Vec<u16>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let converter = OpenCC::from_config(BuiltinConfig::T2s).ok();
        let convert = |code: u32| {
            let c = char::from_u32(code)?;
            let text = converter.as_ref()?.convert(c.encode_utf8(&mut [0; 4]));
            let mut chars = text.chars();
            chars.next().filter(|_| chars.next().is_none()).and_then(|c| u16::try_from(u32::from(c)).ok())
        };
        (FIRST..=LAST).map(|code| convert(code).unwrap_or(code as u16)).collect()
    });
    let place = (c as u32).checked_sub(FIRST).and_then(|at| table.get(at as usize));
    place.and_then(|code| char::from_u32(u32::from(*code))).unwrap_or(c)
}

/// Appends a letter without its accents, in Latin and Greek script. In the other scripts the marks are letters.
pub fn bare(c: char, out: &mut String) {
    match c {
        '\0'..='\u{7f}' => out.push(c),
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'þ' => out.push_str("th"),
        'ø' => out.push('o'),
        'đ' | 'ð' => out.push('d'),
        'ł' => out.push('l'),
        'ı' => out.push('i'),
        'ə' => out.push('e'),
        '\u{80}'..='\u{24f}' | '\u{370}'..='\u{3ff}' | '\u{1e00}'..='\u{1fff}' => {
            let mut first = None;
            decompose_canonical(c, |part| first = first.or(Some(part)));
            out.push(first.unwrap_or(c));
        }
        // What is left of İ and of letters that have no composed form.
        '\u{300}'..='\u{36f}' => {}
        _ => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        fold(text, 1_000).into_iter().map(|f| f.c).collect()
    }

    #[test]
    fn width_case_script_and_marks_are_one() {
        for (text, expected) in [
            ("ＡＢＣ１２３", "abc123"),
            ("ﾊﾟﾝｹｰｷ", "パンケーキ"),
            ("紅燒肉怎麼做", "红烧肉怎么做"),
            ("الْقَهْوَةُ", "القهوه"),
            ("أإآا", "اااا"),
            ("Ёлка", "елка"),
            ("ΟΔΌΣ ς", "οδόσ σ"),
            ("٥٠٠ ५०० ๕๐๐", "500 500 500"),
            ("a\u{202e}b\u{200b}c", "abc"),
            ("e\u{301}te\u{301}", "été"),
            ("한\u{200d}국", "한국"),
            ("👍🏽", "👍"),
        ] {
            assert_eq!(folded(text), expected, "{text}");
        }
    }

    #[test]
    fn every_character_knows_where_it_comes_from() {
        let text = "ﾊﾟ紅a";
        let places: Vec<(char, u32)> = fold(text, 1_000).into_iter().map(|f| (f.c, f.at)).collect();
        assert_eq!(places, [('パ', 0), ('红', 6), ('a', 9)]);
    }

    #[test]
    fn accents_go_where_people_leave_them_out() {
        let strip = |text: &str| {
            let mut out = String::new();
            fold(text, 1_000).into_iter().for_each(|f| bare(f.c, &mut out));
            out
        };
        for (text, expected) in [
            ("phở bò Đà Nẵng", "pho bo da nang"),
            ("crème brûlée", "creme brulee"),
            ("Straße İzmir ığdır", "strasse izmir igdir"),
            ("καφές", "καφεσ"),
            ("мой край", "мой край"),
            ("हिन्दी", "हिन्दी"),
            ("ตลาด", "ตลาด"),
        ] {
            assert_eq!(strip(text), expected);
        }
    }

    #[test]
    fn a_tower_of_marks_is_cut() {
        let tower = format!("a{}", "\u{301}".repeat(100_000));
        assert!(fold(&tower, usize::MAX).len() < 64);
        assert!(fold(&"x".repeat(100), 10).len() == 10);
    }
}
