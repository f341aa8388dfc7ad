//! Words of scripts that put no spaces between them, by dictionary: jieba for Chinese, ICU's dictionaries for Japanese,
//! Thai, Lao, Khmer and Burmese. Both lie in the program.

use std::sync::OnceLock;

use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};
use jieba_rs::Jieba;

/// Calls with the byte range of each word. For Chinese the words inside a long word come too, before it.
pub fn words(text: &str, chinese: bool, mut found: impl FnMut(std::ops::Range<usize>)) {
    if chinese {
        static JIEBA: OnceLock<Jieba> = OnceLock::new();
        for token in JIEBA.get_or_init(Jieba::new).cut_for_search(text, true) {
            found(token.byte_start..token.byte_end);
        }
        return;
    }
    static ICU: OnceLock<WordSegmenterBorrowed<'static>> = OnceLock::new();
    let segmenter = ICU.get_or_init(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));
    let mut start = 0;
    for end in segmenter.segment_str(text) {
        if end > start {
            found(start..end);
        }
        start = end;
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    fn cut(text: &str, chinese: bool) -> Vec<&str> {
        let mut out = Vec::new();
        words(text, chinese, |range| out.push(&text[range]));
        out
    }

    #[test]
    fn dictionaries_know_words() {
        assert_eq!(cut("我来到北京清华大学", true), ["我", "来到", "北京", "清华", "华大", "大学", "清华大学"]);
        assert_eq!(
            cut("夜市でラーメンを食べました", false),
            ["夜市", "で", "ラーメン", "を", "食", "べ", "まし", "た"]
        );
        assert_eq!(cut("ตลาดนัดวันเสาร์", false), ["ตลาด", "นัด", "วัน", "เสาร์"]);
    }
}
