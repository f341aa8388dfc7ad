//! The marks of a query: "phrases", #topics, @members, -minus. Linear in its length, which is bounded; there are no
//! wildcards and no regular expressions, so there is nothing to explode.

use super::MAX_QUERY_CHARS;

/// Of each kind of mark.
const MAX_MARKS: usize = 8;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// The query without its marks.
    pub text: String,
    pub phrases: Vec<String>,
    pub topics: Vec<String>,
    pub members: Vec<String>,
    pub minus: Vec<String>,
    /// The query was longer than what is read.
    pub cut: bool,
}

const fn closing(open: char) -> Option<char> {
    Some(match open {
        '"' | '＂' => open,
        '“' | '„' => '”',
        '«' => '»',
        '「' => '」',
        '『' => '』',
        _ => return None,
    })
}

/// Line breaks, control characters and marks of direction are blanks.
fn readable(c: char) -> char {
    match c {
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => ' ',
        c if c.is_control() => ' ',
        c => c,
    }
}

pub fn parse(query: &str) -> Parsed {
    let mut chars: Vec<char> = query.chars().take(MAX_QUERY_CHARS + 1).map(readable).collect();
    let mut out = Parsed { cut: chars.len() > MAX_QUERY_CHARS, ..Parsed::default() };
    chars.truncate(MAX_QUERY_CHARS);
    let mut at = 0;
    while at < chars.len() {
        let begins = at == 0 || chars[at - 1].is_whitespace();
        let c = chars[at];
        if let Some((phrase, end)) = quoted(&chars, at) {
            push(&mut out.phrases, &phrase);
            // The words of a phrase count like other words too.
            out.text.push(' ');
            out.text.push_str(&phrase);
            out.text.push(' ');
            at = end;
            continue;
        }
        let next = chars.get(at + 1).copied().unwrap_or(' ');
        match c {
            '#' | '＃' if is_word(next) => {
                let (word, end) = word(&chars, at + 1);
                push(&mut out.topics, &word);
                at = end;
            }
            '@' | '＠' if begins && is_word(next) => {
                let (word, end) = word(&chars, at + 1);
                push(&mut out.members, &word);
                at = end;
            }
            '-' | '－' | '−' if begins && (is_word(next) || closing(next).is_some()) => {
                let (word, end) = quoted(&chars, at + 1).unwrap_or_else(|| word(&chars, at + 1));
                push(&mut out.minus, &word);
                at = end;
            }
            c => {
                out.text.push(c);
                at += 1;
            }
        }
    }
    out.text = out.text.split_whitespace().collect::<Vec<_>>().join(" ");
    out
}

fn push(list: &mut Vec<String>, word: &str) {
    let word = word.trim();
    if !word.is_empty() && list.len() < MAX_MARKS && !list.iter().any(|known| known == word) {
        list.push(word.to_owned());
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// A word after its mark and where it ends.
fn word(chars: &[char], start: usize) -> (String, usize) {
    let length = chars[start..].iter().take_while(|c| is_word(**c) || matches!(c, '.' | '-' | '\'')).count();
    (chars[start..start + length].iter().collect(), start + length)
}

fn quoted(chars: &[char], at: usize) -> Option<(String, usize)> {
    let close = closing(*chars.get(at)?)?;
    let length = chars[at + 1..].iter().position(|c| *c == close || (close == '”' && *c == '“'))?;
    (length > 0).then(|| (chars[at + 1..at + 1 + length].iter().collect(), at + length + 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read() {
        let parsed = parse("\"beef noodle\" soup #Taipei @mei.lin -spicy -\"fast food\" 「牛肉面」 ＃夜市");
        assert_eq!(parsed.phrases, ["beef noodle", "牛肉面"]);
        assert_eq!(parsed.topics, ["Taipei", "夜市"]);
        assert_eq!(parsed.members, ["mei.lin"]);
        assert_eq!(parsed.minus, ["spicy", "fast food"]);
        assert_eq!(parsed.text, "beef noodle soup 牛肉面");
    }

    #[test]
    fn what_only_looks_like_a_mark_is_text() {
        for text in ["wi-fi", "a@b.c", "5 - 3", "C# rock", "it's \"open", "- - -"] {
            let parsed = parse(text);
            assert_eq!(parsed.text, text);
            assert!(parsed.phrases.is_empty() && parsed.topics.is_empty() && parsed.minus.is_empty(), "{parsed:?}");
        }
    }

    #[test]
    fn a_megabyte_is_a_line() {
        let parsed = parse(&"a\u{202e}b\0 *?".repeat(200_000));
        assert!(parsed.cut && parsed.text.chars().count() <= MAX_QUERY_CHARS);
        assert!(!parsed.text.contains(['\u{202e}', '\0']));
        let parsed = parse(&"#a1 ".repeat(60));
        assert_eq!(parsed.topics, ["a1"]);
    }

    proptest::proptest! {
        #[test]
        fn anything_parses(text in "(?s).{0,400}") {
            let parsed = parse(&text);
            proptest::prop_assert!(parsed.phrases.len() <= MAX_MARKS && parsed.minus.len() <= MAX_MARKS);
        }
    }
}
