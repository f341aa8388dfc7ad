//! Where a line of masked text can be cut into sentences. Linear, and no sentence is longer than an engine takes.

use std::ops::Range;

use crate::{mask::is_slot, script::without_spaces};

/// In characters: what engines and their models take at once without losing the thread.
pub const MAX_SENTENCE_CHARS: usize = 500;
/// Protected spans in one sentence: more are a list, and are cut like one.
pub const MAX_SENTENCE_SLOTS: usize = 24;

/// Sentences of one line, in order and without gaps.
pub fn sentences(line: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let (mut chars, mut slots) = (0, 0);
    // The last place where a sentence that grows too long may be cut, and what had been counted there.
    let mut good_cut: Option<usize> = None;
    let mut ended = false;
    let mut previous: Option<char> = None;
    for (at, c) in line.char_indices() {
        if ended && !is_closer(c) && !is_end(c) {
            let apart = c.is_whitespace() || previous.is_some_and(without_spaces);
            if apart && !continues(&line[start..at], &line[at..]) {
                found.push(start..at);
                (start, chars, slots, good_cut) = (at, 0, 0, None);
            }
            ended = false;
        }
        if chars >= MAX_SENTENCE_CHARS || (is_slot(c) && slots >= MAX_SENTENCE_SLOTS) {
            let cut = good_cut.filter(|cut| *cut > start).unwrap_or(at);
            found.push(start..cut);
            start = cut;
            let rest = &line[start..at];
            (chars, slots, good_cut) = (rest.chars().count(), rest.chars().filter(|c| is_slot(*c)).count(), None);
        }
        chars += 1;
        slots += usize::from(is_slot(c));
        ended |= is_end(c);
        if c.is_whitespace() || is_pause(c) {
            good_cut = Some(at + c.len_utf8());
        }
        previous = Some(c);
    }
    if start < line.len() {
        found.push(start..line.len());
    }
    found
}

/// Where a sentence that an engine could not handle is tried again in parts: after a pause, or else in its middle.
pub fn parts(sentence: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut previous = None;
    for (at, c) in sentence.char_indices() {
        let after_pause =
            previous.is_some_and(|p| is_pause(p) || is_end(p)) && !is_closer(c) && !is_pause(c) && !is_end(c);
        // Ten bytes are a word or two, which alone say less than in their sentence.
        if after_pause && (c.is_whitespace() || previous.is_some_and(without_spaces)) && at - start > 10 {
            found.push(start..at);
            start = at;
        }
        previous = Some(c);
    }
    if start < sentence.len() {
        found.push(start..sentence.len());
    }
    if found.len() == 1 {
        let half = sentence.len() / 2;
        let cut = sentence.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
        if let Some(cut) = cut.min_by_key(|at| at.abs_diff(half)).filter(|at| *at > 0) {
            return vec![0..cut, cut..sentence.len()];
        }
    }
    found
}

const fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '｡' | '؟' | '۔' | '।' | '．')
}

const fn is_closer(c: char) -> bool {
    matches!(c, '"' | '\'' | ')' | ']' | '”' | '’' | '»' | '）' | '」' | '』' | '】' | '》')
}

const fn is_pause(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '，' | '；' | '：' | '、' | '،' | '؛' | '—' | '–')
}

/// A point that ends no sentence: after an initial or a short title, or before a small letter.
fn continues(sentence: &str, rest: &str) -> bool {
    // A few spaces at most lie between; a longer gap separates.
    let next = rest.chars().take(4).find(|c| !c.is_whitespace());
    if next.is_some_and(char::is_lowercase) {
        return true;
    }
    if !sentence.ends_with('.') {
        return false;
    }
    const SHORT: [&str; 20] = [
        "mr", "mrs", "ms", "dr", "st", "prof", "vs", "no", "sr", "sra", "dra", "ud", "uds", "mme", "mlle", "nr", "bzw",
        "ca", "art", "jr",
    ];
    let stem = &sentence[..sentence.len() - 1];
    // Titles are short: eight characters are looked at.
    let word: Vec<char> = stem.chars().rev().take(8).take_while(|c| c.is_alphabetic()).collect();
    let word: String = word.into_iter().rev().flat_map(char::to_lowercase).collect();
    let initial = word.chars().count() == 1 && stem.chars().next_back().is_some_and(char::is_uppercase);
    initial || SHORT.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(line: &str) -> Vec<&str> {
        sentences(line).into_iter().map(|r| &line[r]).collect()
    }

    #[test]
    fn sentences_end_where_readers_stop() {
        assert_eq!(
            cut("Good! I saw Mr. Smith at 5.30 p.m. yesterday. Nice?"),
            ["Good!", " I saw Mr. Smith at 5.30 p.m. yesterday.", " Nice?"]
        );
        assert_eq!(cut("好吃！！真的。“走吧。”他说"), ["好吃！！", "真的。", "“走吧。”", "他说"]);
        assert_eq!(cut("J. K. Rowling wrote v1.2.3 of it"), ["J. K. Rowling wrote v1.2.3 of it"]);
        assert_eq!(cut(""), Vec::<&str>::new());
    }

    #[test]
    fn what_never_ends_is_cut_where_it_can_be() {
        let long = "word, ".repeat(400);
        let cuts = cut(&long);
        assert_eq!(cuts.concat(), long);
        assert!(cuts.iter().all(|s| s.chars().count() <= MAX_SENTENCE_CHARS && s.ends_with(' ')), "{cuts:?}");
        let thai = "ก".repeat(1_200);
        assert_eq!(cut(&thai).iter().map(|s| s.chars().count()).collect::<Vec<_>>(), [500, 500, 200]);
    }

    #[test]
    fn parts_are_whole_and_fewer_words_each() {
        let text = "when it rains we stay inside, cook noodles and watch films";
        let cuts: Vec<&str> = parts(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(cuts, ["when it rains we stay inside,", " cook noodles and watch films"]);
        let text = "one two three four";
        let cuts: Vec<&str> = parts(text).into_iter().map(|r| &text[r]).collect();
        assert_eq!(cuts, ["one two", " three four"]);
        assert_eq!(parts("字"), vec![0..3]);
    }
}
