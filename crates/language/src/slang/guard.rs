//! Parts of a text in which no word is slang: links, addresses, @mentions, #topics and emote codes.

use std::ops::Range;

use kumara_model::{Span, mentions_and_topics};

/// Ranges of a text, sorted and apart.
pub struct Guarded(Vec<Range<usize>>);

impl Guarded {
    pub fn of(text: &str) -> Self {
        let mut ranges: Vec<Range<usize>> = Vec::new();
        if text.contains(['@', '#', '＠', '＃']) {
            ranges.extend(mentions_and_topics(text).into_iter().map(|span| match span {
                Span::Mention { range, .. } | Span::Topic { range, .. } => range,
            }));
            // Too short for a handle, or without a letter: still not a word of the sentence.
            ranges.extend(behind_signs(text));
        }
        if text.contains('.') || text.contains("://") {
            ranges.extend(addresses(text));
        }
        if text.contains('[') {
            ranges.extend(emotes(text));
        }
        ranges.sort_unstable_by_key(|r| (r.start, r.end));
        let mut apart: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
        for range in ranges {
            match apart.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => apart.push(range),
            }
        }
        Self(apart)
    }

    pub fn touches(&self, range: &Range<usize>) -> bool {
        let next = self.0.partition_point(|g| g.end <= range.start);
        self.0.get(next).is_some_and(|g| g.start < range.end)
    }
}

fn behind_signs(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices(['@', '#', '＠', '＃']).map(|(start, sign)| {
        let behind = &text[start + sign.len()..];
        let word = behind.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(behind.len());
        start..start + sign.len() + word
    })
}

/// Endings of host names without a path that are taken for addresses; `omg.so` and `ngl.it's` are missing spaces.
const HOST_ENDINGS: [&str; 26] = [
    "com", "net", "org", "info", "app", "dev", "edu", "gov", "social", "xyz", "cn", "jp", "kr", "tw", "hk", "de", "fr",
    "es", "br", "mx", "ru", "vn", "th", "uk", "eu", "tv",
];

fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let Some(skip) = rest.find(|c: char| c.is_ascii_graphic()) else { break };
        let start = at + skip;
        let length = text[start..].find(|c: char| !c.is_ascii_graphic()).unwrap_or(text.len() - start);
        let mut end = start + length;
        let word = &text[start..end];
        if is_address(word) {
            // Paths may be in any script; a sentence in Chinese goes on right behind a link that ends in a letter.
            while text[..end].ends_with(['/', '=', '-', '_', '%', '#', '?', '&']) {
                let more = text[end..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - end);
                let tail = &text[end + more..];
                end += more + tail.find(|c: char| !c.is_ascii_graphic()).unwrap_or(tail.len());
                if more == 0 {
                    break;
                }
            }
            found.push(start..end);
        }
        at = end;
    }
    found
}

fn is_address(word: &str) -> bool {
    if word.contains("://") || word.get(..4).is_some_and(|w| w.eq_ignore_ascii_case("www.")) {
        return true;
    }
    if let Some((name, host)) = word.split_once('@')
        && !name.is_empty()
        && host.contains('.')
    {
        return true;
    }
    let bare = word.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let host = bare.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-')).unwrap_or(bare.len());
    let (host, rest) = bare.split_at(host);
    let Some((name, ending)) = host.trim_end_matches('.').rsplit_once('.') else { return false };
    let has_name = name.ends_with(|c: char| c.is_ascii_alphanumeric());
    let is_label = ending.len() >= 2 && ending.bytes().all(|b| b.is_ascii_alphabetic());
    has_name && is_label && (rest.starts_with('/') || HOST_ENDINGS.iter().any(|e| ending.eq_ignore_ascii_case(e)))
}

/// `[doge]`: at most 12 characters without a blank between brackets.
fn emotes(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices('[').filter_map(|(start, _)| {
        let name = text[start + 1..].char_indices().take(13);
        let close = name.take_while(|(_, c)| !c.is_whitespace() && *c != '[').find(|(_, c)| *c == ']')?.0;
        Some(start..start + 1 + close + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn free(text: &str) -> String {
        let guarded = Guarded::of(text);
        text.char_indices().filter(|(i, c)| !guarded.touches(&(*i..i + c.len_utf8()))).map(|(_, c)| c).collect()
    }

    #[test]
    fn links_mentions_topics_and_emotes_are_guarded() {
        for (text, expected) in [
            ("看https://x.org/a/草 b", "看 b"),
            ("看https://x.org/a吧", "看吧"),
            ("go WWW.w.gg now", "go  now"),
            ("mail fr@example.co, slay.com or x.gg/kkk", "mail   or "),
            ("omg.so cute ngl.it's", "omg.so cute ngl.it's"),
            ("@w hi @ana.b #555 #草莓", " hi   "),
            ("笑[doge]死[not an emote", "笑死[not an emote"),
        ] {
            assert_eq!(free(text), expected, "{text}");
        }
    }
}
