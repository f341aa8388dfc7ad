//! The languages of a text that is in several: sentence by sentence, and where the script changes inside one.

use std::ops::Range;

use kumara_model::LanguageTag;

use crate::{detect, script::Script, sentences::sentences};

/// A stretch in one language, in bytes; stretches cover the text without gaps.
#[derive(Debug, Clone, PartialEq)]
pub struct LanguageSpan {
    pub range: Range<usize>,
    pub tag: LanguageTag,
    pub confidence: f32,
}

/// A change of script is a change of language from so many letters on; fewer are a name or a brand.
const LETTERS: usize = 12;
/// Bytes of a text that are looked at closely. What follows is taken to be in its main language.
const MAX_BYTES: usize = 16 * 1024;

/// Spans in order, neighbours in the same language joined. What has no words belongs to the span before it.
pub fn language_spans(text: &str, priors: &[LanguageTag]) -> Vec<LanguageSpan> {
    let main = detect(text, priors);
    let mut expected = vec![main.tag];
    expected.extend_from_slice(priors);
    let mut spans: Vec<LanguageSpan> = Vec::new();
    let mut add = |range: Range<usize>, tag: LanguageTag, confidence: f32| match spans.last_mut() {
        Some(last) if last.tag == tag || tag == LanguageTag::NONE || tag == LanguageTag::UNKNOWN => {
            last.range.end = range.end;
        }
        // What stood before the first word belongs to it.
        Some(first) if first.tag == LanguageTag::NONE => {
            *first = LanguageSpan { range: first.range.start..range.end, tag, confidence };
        }
        _ => spans.push(LanguageSpan { range, tag, confidence }),
    };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        for sentence in sentences(line) {
            if at + sentence.start > MAX_BYTES {
                add(at + sentence.start..text.len(), main.tag, main.confidence);
                return spans;
            }
            for part in by_script(&line[sentence.clone()]) {
                let range = at + sentence.start + part.start..at + sentence.start + part.end;
                let found = detect(&text[range.clone()], &expected);
                add(range, found.tag, found.confidence);
            }
        }
        at += line.len();
    }
    spans
}

/// Cuts where Latin letters begin or end, if there are enough of them on both sides.
fn by_script(sentence: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<(bool, usize, Range<usize>)> = Vec::new();
    for (at, c) in sentence.char_indices() {
        let end = at + c.len_utf8();
        let latin = Script::of(c).map(|script| script == Script::Latin);
        match (runs.last_mut(), latin) {
            (Some((_, _, range)), None) => range.end = end,
            (Some((is_latin, letters, range)), Some(latin)) if *is_latin == latin => {
                *letters += 1;
                range.end = end;
            }
            (Some(_), Some(latin)) => runs.push((latin, 1, at..end)),
            (None, latin) => runs.push((latin.unwrap_or(true), usize::from(latin.is_some()), 0..end)),
        }
    }
    // A short run belongs to its neighbour; a Han character says as much as three letters.
    let weighty = |(latin, letters, _): &(bool, usize, Range<usize>)| letters * if *latin { 1 } else { 3 } >= LETTERS;
    let mut parts: Vec<(bool, bool, Range<usize>)> = Vec::new();
    for run in runs {
        let is_weighty = weighty(&run);
        match parts.last_mut() {
            Some((latin, was_weighty, range)) if !is_weighty || !*was_weighty || *latin == run.0 => {
                range.end = run.2.end;
                if !*was_weighty && is_weighty {
                    (*latin, *was_weighty) = (run.0, true);
                }
            }
            _ => parts.push((run.0, is_weighty, run.2)),
        }
    }
    parts.into_iter().map(|(.., range)| range).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tags(text: &str) -> Vec<(String, String)> {
        let spans = language_spans(text, &[]);
        spans.into_iter().map(|s| (s.tag.to_string(), text[s.range].to_owned())).collect()
    }

    #[test]
    fn mixed_texts_have_their_languages() {
        let own = |spans: &[(&str, &str)]| {
            spans.iter().map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(
            tags("今天天气真好，我们去海边。\nThe weather is lovely, so we went to the sea. 😂"),
            own(&[
                ("zh-Hans", "今天天气真好，我们去海边。\n"),
                ("en", "The weather is lovely, so we went to the sea. 😂")
            ])
        );
        assert_eq!(tags("我的 outfit 今天好看吗").len(), 1);
        assert_eq!(
            tags("这是我最喜欢的歌 it goes like this and you will love it")
                .iter()
                .map(|t| t.0.as_str())
                .collect::<Vec<_>>(),
            ["zh-Hans", "en"]
        );
        assert_eq!(tags("😂 12"), own(&[("zxx", "😂 12")]));
    }

    proptest! {
        #[test]
        fn spans_cover_the_text(text in "\\PC{0,60}\\n?[a-z你好。. ]{0,40}") {
            let mut end = 0;
            for span in language_spans(&text, &[]) {
                prop_assert_eq!(span.range.start, end);
                end = span.range.end;
            }
            prop_assert_eq!(end, text.len());
        }
    }
}
