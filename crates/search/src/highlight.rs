//! Where a text has the words of a query: for marks in snippets, and to say why a note was found.

use std::ops::Range;

use ahash::AHashSet;
use kumara_model::LanguageTag;

use crate::{
    analysis::{Class, analyse},
    query::Understood,
};

/// Bytes of a text that are looked at, and marks that are made.
const MAX_BYTES: usize = 12 * 1024;
const MAX_MARKS: usize = 200;

/// Byte ranges of a text in `language` that match, ascending and apart from each other.
pub fn highlights(text: &str, language: &LanguageTag, query: &Understood) -> Vec<Range<usize>> {
    let stems: AHashSet<&str> = query.words.iter().flat_map(|word| &word.stems).map(String::as_str).collect();
    let words: AHashSet<&str> = query.words.iter().map(|word| word.word.as_str()).filter(|w| !w.is_empty()).collect();
    let bigrams: AHashSet<&str> = query.bigrams.iter().map(|bigram| bigram.text.as_str()).collect();
    let meanings: Vec<_> =
        query.meanings.iter().map(|meaning| analyse(&meaning.text, meaning.language.language(), 512)).collect();
    let meant: AHashSet<&str> =
        meanings.iter().flat_map(|analysis| &analysis.words).map(|word| word.stem.as_str()).collect();
    let found = analyse(text, language.language(), MAX_BYTES);
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for word in &found.words {
        let alike = stems.contains(word.stem.as_str()) || meant.contains(word.stem.as_str());
        if alike || (word.class == Class::Spaced && words.contains(word.word.as_str())) {
            ranges.push(word.span.start as usize..word.span.end as usize);
        }
    }
    // Two characters side by side match even where the dictionary cuts words in another way.
    for bigram in found.bigrams.iter().filter(|bigram| bigrams.contains(bigram.text.as_str())) {
        ranges.push(bigram.span.start as usize..bigram.span.end as usize);
    }
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut out: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        if let Some(last) = out.last_mut().filter(|last| range.start <= last.end) {
            last.end = last.end.max(range.end);
        } else if out.len() < MAX_MARKS {
            out.push(range);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::{Query, understand};

    fn marked(text: &str, language: &str, query: &str) -> Vec<String> {
        let ranges = highlights(text, &language.parse().unwrap(), &understand(&Query::new(query)));
        ranges.into_iter().map(|range| text[range].to_owned()).collect()
    }

    #[test]
    fn words_are_marked_as_they_are_written() {
        assert_eq!(
            marked("My favourite RECIPES: crème brûlée", "en", "recipe creme brulee"),
            ["RECIPES", "crème", "brûlée"]
        );
        assert_eq!(marked("家常紅燒肉的做法", "zh", "红烧肉"), ["紅燒肉"]);
        assert_eq!(marked("nothing of it", "en", "红烧肉"), Vec::<String>::new());
    }
}
