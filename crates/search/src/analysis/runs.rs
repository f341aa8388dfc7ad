//! Stretches of characters that are taken apart in the same way: words with spaces between them, scripts without
//! spaces, numbers, pictures.

use super::fold::{Folded, is_han};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Letters of a script that puts spaces between words.
    Spaced,
    /// Chinese characters and kana.
    Cjk,
    Hangul,
    /// Thai, Lao, Khmer, Burmese.
    SouthEast,
    Number,
    Emoji,
}

#[derive(Debug, Clone, Copy)]
pub struct Run<'t> {
    pub class: Class,
    pub chars: &'t [Folded],
}

impl Run<'_> {
    pub fn text(&self) -> String {
        self.chars.iter().map(|f| f.c).collect()
    }
}

pub const fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}')
}

fn class(c: char) -> Option<Class> {
    Some(match c {
        'a'..='z' => Class::Spaced,
        '0'..='9' => Class::Number,
        '\0'..='\u{7f}' => return None,
        c if is_han(c) || is_kana(c) => Class::Cjk,
        '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{ac00}'..='\u{d7a3}' => Class::Hangul,
        '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e4e}' => Class::SouthEast,
        '\u{e80}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17d3}' if !c.is_numeric() => {
            Class::SouthEast
        }
        '\u{2600}'..='\u{27bf}' | '\u{2b50}' | '\u{2b55}' | '\u{1f000}'..='\u{1faff}' => Class::Emoji,
        c if c.is_alphabetic() => Class::Spaced,
        // Vowel signs of the scripts of India and the like belong to the word.
        '\u{300}'..='\u{36f}' | '\u{900}'..='\u{dff}' if unicode_normalization::char::is_combining_mark(c) => {
            Class::Spaced
        }
        c if c.is_numeric() => Class::Number,
        _ => return None,
    })
}

const fn is_flag(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Cuts a folded text into its runs. A decimal point stays in its number; each emoji is a run.
pub fn runs(text: &[Folded]) -> impl Iterator<Item = Run<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let class = loop {
            let c = text.get(at)?.c;
            match class(c) {
                Some(class) => break class,
                None => at += 1,
            }
        };
        let start = at;
        at += 1;
        while let Some(next) = text.get(at) {
            let goes_on = match class {
                Class::Emoji => at - start == 1 && is_flag(text[start].c) && is_flag(next.c),
                Class::Number => {
                    self::class(next.c) == Some(Class::Number)
                        || (matches!(next.c, '.' | ',')
                            && text.get(at + 1).is_some_and(|after| self::class(after.c) == Some(Class::Number)))
                }
                _ => self::class(next.c) == Some(class),
            };
            if !goes_on {
                break;
            }
            at += 1;
        }
        Some(Run { class, chars: &text[start..at] })
    })
}

#[cfg(test)]
mod tests {
    use super::{super::fold::fold, *};

    #[test]
    fn scripts_numbers_and_pictures_come_apart() {
        let folded = fold("500g 红烧肉 ラーメン食べた! Phở 한국어 ตลาด 3.5kg 🇯🇵🍜😀 हिन्दी l'eau", 1_000);
        let found: Vec<(Class, String)> = runs(&folded).map(|run| (run.class, run.text())).collect();
        use Class::*;
        let expected = [
            (Number, "500"),
            (Spaced, "g"),
            (Cjk, "红烧肉"),
            (Cjk, "ラーメン食べた"),
            (Spaced, "phở"),
            (Hangul, "한국어"),
            (SouthEast, "ตลาด"),
            (Number, "3.5"),
            (Spaced, "kg"),
            (Emoji, "🇯🇵"),
            (Emoji, "🍜"),
            (Emoji, "😀"),
            (Spaced, "हिन्दी"),
            (Spaced, "l"),
            (Spaced, "eau"),
        ];
        assert_eq!(found, expected.map(|(class, text)| (class, text.to_owned())));
    }
}
