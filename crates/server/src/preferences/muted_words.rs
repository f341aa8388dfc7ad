//! Words that a member does not want to read. Compared in compatibility form and lower case, so that width, case and
//! accents that are written in another way make no difference; in scripts that put spaces between words a muted word
//! is a whole word, in others any part of the text.

use unicode_normalization::UnicodeNormalization;

/// A member's muted words, folded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MutedWords(Box<[Box<str>]>);

impl MutedWords {
    pub fn new(words: &[String]) -> Self {
        Self(words.iter().map(|word| fold(word).into_boxed_str()).filter(|word| !word.is_empty()).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of the words stands in one of the texts.
    pub fn are_in<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> bool {
        !self.is_empty()
            && texts.into_iter().any(|text| {
                let text = fold(text);
                self.0.iter().any(|word| stands_in(&text, word))
            })
    }
}

/// One spelling for what reads alike.
pub(super) fn fold(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).nfc().collect::<String>().trim().to_owned()
}

fn stands_in(text: &str, word: &str) -> bool {
    let (first, last) = (word.chars().next(), word.chars().next_back());
    text.match_indices(word).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !goes_on(before, first) && !goes_on(last, after)
    })
}

/// Whether one character after the other makes a longer word, in a script that puts spaces between words.
fn goes_on(one: Option<char>, other: Option<char>) -> bool {
    one.zip(other).is_some_and(|(one, other)| is_of_a_spaced_word(one) && is_of_a_spaced_word(other))
}

fn is_of_a_spaced_word(c: char) -> bool {
    let is_unspaced = matches!(c,
        '\u{0e00}'..='\u{0eff}'        // Thai, Lao
        | '\u{1000}'..='\u{109f}'      // Burmese
        | '\u{1780}'..='\u{17ff}'      // Khmer
        | '\u{3040}'..='\u{30ff}'      // kana
        | '\u{ac00}'..='\u{d7a3}'      // Korean: particles are written onto the word
        | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}');
    c.is_alphanumeric() && !is_unspaced
}

#[cfg(test)]
mod tests {
    use super::*;

    fn muted(words: &[&str]) -> MutedWords {
        MutedWords::new(&words.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn a_word_is_a_whole_word_where_words_have_spaces_and_any_part_elsewhere() {
        for (word, text, is_there) in [
            ("diet", "My DIET plan", true),
            ("diet", "A dietary plan", false),
            ("diet", "ｄｉｅｔ!", true),
            ("减肥", "今天开始减肥了", true),
            ("다이어트", "다이어트를 시작", true),
            ("ダイエット", "ダイエット中です", true),
            ("ลดน้ำหนัก", "วิธีลดน้ำหนักเร็ว", true),
            ("café", "Cafe\u{301} corner", true),
            ("spider web", "a spider  web", false),
            ("spider web", "The Spider web.", true),
            ("c++", "learning c++ today", true),
            ("🕷", "look 🕷️", true),
            ("حمية", "بدأت حمية اليوم", true),
            ("حمية", "الحميةالجديدة", false),
        ] {
            assert_eq!(muted(&[word]).are_in([text]), is_there, "{word} in {text}");
        }
        assert!(!muted(&["", "  "]).are_in(["anything"]));
        assert!(muted(&["b"]).are_in(["a", "x b"]));
    }
}
