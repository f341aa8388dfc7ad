//! What a translation must leave alone: links, addresses, @mentions, emoji and emote codes, code, prices, long numbers.
//! Topics are found too: their words are translated, their link is not. One pass, whose look-ahead is bounded.

use std::ops::Range;

use kumara_model::{Span, mentions_and_topics};

use crate::{
    emoji,
    script::{Script, without_spaces},
};

/// What a protected span is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(rename_all = "snake_case")]
pub enum SpanKind {
    Link,
    Mention,
    /// The label is translated apart; where the topic leads stays.
    Topic,
    Emoji,
    /// `[doge]`, `[失望R]`
    Emote,
    Code,
    Price,
    /// Seven digits and more: phone numbers, order numbers, dates written in digits.
    Number,
    /// What an operator's glossary decides.
    Term,
    /// Characters without a meaning of their own: private use, controls.
    Private,
}

impl SpanKind {
    /// Stands beside the words and not among them: a sentence loses nothing when it is taken off its ends.
    pub const fn is_mark(self) -> bool {
        matches!(self, Self::Emoji | Self::Emote | Self::Private)
    }
}

/// A stretch of a text, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProtectedSpan {
    pub kind: SpanKind,
    pub range: Range<usize>,
}

/// Looked at for the end of `` `code` `` and of a fenced block, in bytes.
const CODE_BYTES: usize = 2_000;
/// An emote code's name, in characters.
const EMOTE_CHARS: usize = 16;
/// A price's or a phone number's length, in bytes.
const NUMBER_BYTES: usize = 32;
/// A link's length in bytes; what goes on longer is no link that anybody shares.
const LINK_BYTES: usize = 2_000;
/// Endings by which an address without `https://` is known.
const ENDINGS: [&str; 30] = [
    "com", "org", "net", "edu", "gov", "info", "app", "dev", "io", "co", "me", "tv", "cc", "xyz", "shop", "site",
    "online", "cn", "hk", "tw", "jp", "kr", "ru", "es", "fr", "br", "de", "uk", "us", "ly",
];
/// Han characters are no price marks: 元 and 円 are words, and translated.
const CURRENCY_SIGNS: &str = "$€£¥₩₽₫฿₹₺₴₱₦₡₪₸₿￥￡￠￦";
const CURRENCY_CODES: [&str; 18] = [
    "USD", "EUR", "GBP", "CNY", "RMB", "JPY", "KRW", "RUB", "BRL", "MXN", "THB", "VND", "IDR", "MYR", "TWD", "HKD",
    "SGD", "AUD",
];

/// In order, disjoint, on character boundaries.
pub fn protected_spans(text: &str) -> Vec<ProtectedSpan> {
    let mut named = mentions_and_topics(text).into_iter().peekable();
    let mut spans: Vec<ProtectedSpan> = Vec::new();
    let (mut at, mut previous) = (0, None);
    while let Some(c) = text[at..].chars().next() {
        let named_here = loop {
            match named.peek() {
                Some(Span::Mention { range, .. } | Span::Topic { range, .. }) if range.start < at => {
                    named.next();
                }
                Some(Span::Mention { range, .. }) if range.start == at => {
                    break Some((SpanKind::Mention, range.end - at));
                }
                Some(Span::Topic { range, .. }) if range.start == at => break Some((SpanKind::Topic, range.end - at)),
                _ => break None,
            }
        };
        match named_here.or_else(|| span_at(&text[at..], c, previous)) {
            Some((kind, length)) => {
                let range = at..at + length;
                match spans.last_mut() {
                    // A row of the same emoji, or of private characters, is one.
                    Some(last) if last.kind == kind && last.range.end == at && kind.is_mark() => {
                        last.range.end = range.end;
                    }
                    _ => spans.push(ProtectedSpan { kind, range }),
                }
                at += length;
                previous = text[..at].chars().next_back();
            }
            None => {
                at += c.len_utf8();
                previous = Some(c);
            }
        }
    }
    spans
}

/// What begins exactly here, and its length in bytes.
fn span_at(rest: &str, c: char, previous: Option<char>) -> Option<(SpanKind, usize)> {
    let inside_word = previous.is_some_and(|p| p.is_alphanumeric() && !without_spaces(p));
    match c {
        '`' => code(rest).map(|n| (SpanKind::Code, n)),
        '[' => emote(rest).map(|n| (SpanKind::Emote, n)),
        '0'..='9' | '+' | '(' if !inside_word => price(rest)
            .map(|n| (SpanKind::Price, n))
            .or_else(|| number(rest).map(|n| (SpanKind::Number, n)))
            .or_else(|| {
                let keycap = emoji::length(rest)?;
                Some((SpanKind::Emoji, keycap))
            }),
        'a'..='z' | 'A'..='Z' if !inside_word => {
            address(rest).map(|n| (SpanKind::Link, n)).or_else(|| price(rest).map(|n| (SpanKind::Price, n)))
        }
        c if CURRENCY_SIGNS.contains(c) => price(rest).map(|n| (SpanKind::Price, n)),
        c if is_private(c) => Some((SpanKind::Private, c.len_utf8())),
        _ => emoji::length(rest).map(|n| (SpanKind::Emoji, n)),
    }
}

/// Characters that no engine needs to see: private use, controls, and what reverses the direction of text.
pub(crate) fn is_private(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
        || matches!(c, '\u{f0000}'..='\u{10ffff}' | '\u{fff0}'..='\u{ffff}')
}

/// The first `bytes` of a text, or a little less.
fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

fn code(rest: &str) -> Option<usize> {
    let near = beginning(rest, CODE_BYTES);
    if let Some(block) = near.strip_prefix("```") {
        return block.find("```").map(|end| end + 6);
    }
    let line = near[1..].split('\n').next().unwrap_or_default();
    line.find('`').filter(|end| *end > 0).map(|end| end + 2)
}

fn emote(rest: &str) -> Option<usize> {
    let mut chars = rest.char_indices().skip(1);
    for _ in 0..=EMOTE_CHARS {
        match chars.next()? {
            (1, ']') => return None,
            (at, ']') => return Some(at + 1),
            (_, c) if c.is_alphanumeric() || c == '_' => {}
            _ => return None,
        }
    }
    None
}

/// A link with or without its scheme, or a mail address.
fn address(rest: &str) -> Option<usize> {
    let near = beginning(rest, 16);
    let scheme = ["https://", "http://"].into_iter().find(|s| starts_with(near, s));
    let www = starts_with(near, "www.");
    if scheme.is_some() || www {
        let end = address_end(rest, scheme.map_or(4, str::len));
        return (end > scheme.map_or(4, str::len)).then_some(end);
    }
    // A host is at most 253 bytes and has one `@` before it, if any.
    let host_chars = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '@' | '+');
    let near = beginning(rest, 254);
    let host = &near[..near.find(|c: char| !host_chars(c)).unwrap_or(near.len())];
    let host = host.trim_end_matches(['.', '-', '_', '@', '+']);
    let (user, domain) = host.rsplit_once('@').map_or((None, host), |(user, domain)| (Some(user), domain));
    let (name, ending) = domain.rsplit_once('.')?;
    let known = ENDINGS.iter().any(|e| ending.eq_ignore_ascii_case(e));
    let letters = ending.len() >= 2 && ending.bytes().all(|b| b.is_ascii_alphabetic());
    if name.is_empty() || domain.contains("..") || domain.contains('_') {
        return None;
    }
    if user.is_some_and(|user| !user.is_empty() && !user.contains('@')) && letters {
        return Some(host.len());
    }
    if user.is_some() || !known {
        return None;
    }
    if rest[host.len()..].starts_with(['/', '?', ':']) { Some(address_end(rest, host.len())) } else { Some(host.len()) }
}

fn starts_with(text: &str, ascii: &str) -> bool {
    text.get(..ascii.len()).is_some_and(|start| start.eq_ignore_ascii_case(ascii))
}

/// Where a link that has begun ends: at a space, at a character of a script without spaces, before closing marks.
fn address_end(rest: &str, from: usize) -> usize {
    let tail = beginning(&rest[from..], LINK_BYTES);
    let may_stand = |c: char| {
        if c.is_ascii() {
            c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '`' | '{' | '}' | '|' | '\\' | '^')
        } else {
            c.is_alphanumeric() && !without_spaces(c)
        }
    };
    let end = tail.find(|c| !may_stand(c)).unwrap_or(tail.len());
    let mut link = &tail[..end];
    loop {
        let trimmed = link.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '[', ']']);
        // A closing bracket belongs to the link only if it was opened there; seen near the end is near enough.
        let near = &trimmed[trimmed.len() - tail_bytes(trimmed, 256)..];
        let trimmed = if near.ends_with(')') && near.matches('(').count() < near.matches(')').count() {
            &trimmed[..trimmed.len() - 1]
        } else {
            trimmed
        };
        if trimmed.len() == link.len() {
            return from + link.len();
        }
        link = trimmed;
    }
}

/// How many of the last `bytes` can be cut off on a character boundary.
fn tail_bytes(text: &str, bytes: usize) -> usize {
    let mut start = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.len() - start
}

/// The end of an amount such as `1 299,50` at the start of a text; zero if there is none.
fn amount(text: &str) -> usize {
    let mut end = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c.is_ascii_digit() {
            end = at + 1;
        } else {
            let separates = end > 0 && matches!(c, '.' | ',' | '\'' | '\u{a0}' | '\u{202f}');
            if !separates || !chars.peek().is_some_and(|(_, next)| next.is_ascii_digit()) {
                break;
            }
        }
    }
    end
}

fn price(rest: &str) -> Option<usize> {
    let near = beginning(rest, NUMBER_BYTES);
    let sign_first = |text: &str| {
        let letters = text.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(0).min(3);
        let sign = text[letters..].chars().next().filter(|c| CURRENCY_SIGNS.contains(*c));
        let code = CURRENCY_CODES.contains(&&text[..letters]);
        let length = match sign {
            Some(sign) => letters + sign.len_utf8(),
            None if code => letters,
            None => return None,
        };
        Some(length)
    };
    if let Some(sign) = sign_first(near) {
        let space = near[sign..].chars().next().filter(|c| matches!(c, ' ' | '\u{a0}')).map_or(0, char::len_utf8);
        let digits = amount(&near[sign + space..]);
        return (digits > 0).then_some(sign + space + digits);
    }
    let digits = amount(near);
    if digits == 0 {
        return None;
    }
    let after = &near[digits..];
    let space = after.chars().next().filter(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}')).map_or(0, char::len_utf8);
    let sign = sign_first(&after[space..])?;
    let end = digits + space + sign;
    // `5 USD` ends a word; `20 $5` are two numbers.
    let next = rest[end..].chars().next();
    let open = next.is_some_and(|c| c.is_ascii_alphanumeric());
    (!open).then_some(end)
}

fn number(rest: &str) -> Option<usize> {
    let near = beginning(rest, NUMBER_BYTES);
    let (mut digits, mut end, mut separators) = (0, 0, 0);
    for (at, c) in near.char_indices() {
        match c {
            '0'..='9' => {
                digits += 1;
                separators = 0;
                end = at + 1;
            }
            '+' | '(' if at == 0 => {}
            ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}' if separators < 2 => separators += 1,
            _ => break,
        }
    }
    let next = rest[end..].chars().next();
    let ends_word = !next.is_some_and(|c| c.is_ascii_alphanumeric());
    (digits >= 7 && ends_word).then_some(end)
}

/// Whether a text has letters of any script.
pub(crate) fn has_letters(text: &str) -> bool {
    text.chars().any(|c| Script::of(c).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(SpanKind, &str)> {
        protected_spans(text).into_iter().map(|s| (s.kind, &text[s.range])).collect()
    }

    #[test]
    fn what_is_protected() {
        use SpanKind::*;
        for (text, expected) in [
            ("see https://a.example/x?y=1#z. Then", vec![(Link, "https://a.example/x?y=1#z")]),
            (
                "看https://a.example/路 https://b.example/a（好）",
                vec![(Link, "https://a.example/"), (Link, "https://b.example/a")],
            ),
            ("(en.wikipedia.org/wiki/Kumara_(food))", vec![(Link, "en.wikipedia.org/wiki/Kumara_(food)")]),
            (
                "write to ana.b+x@mail.example or example.com, end.Next",
                vec![(Link, "ana.b+x@mail.example"), (Link, "example.com")],
            ),
            (
                "hi @小明, try #红烧肉 [doge][失望R]😂😂👨‍👩‍👧",
                vec![(Mention, "@小明"), (Topic, "#红烧肉"), (Emote, "[doge][失望R]"), (Emoji, "😂😂👨‍👩‍👧")],
            ),
            ("run `rm -rf` now ```\na\nb```", vec![(Code, "`rm -rf`"), (Code, "```\na\nb```")]),
            (
                "$12.50, 1.299,50 €, US$ 5, 20 USD, ¥99起",
                vec![(Price, "$12.50"), (Price, "1.299,50 €"), (Price, "US$ 5"), (Price, "20 USD"), (Price, "¥99")],
            ),
            ("call +49 151 1234-5678 or 13800138000", vec![(Number, "+49 151 1234-5678"), (Number, "13800138000")]),
            ("3 eggs, 200 g, [see below] a[0] 99元 e.g. it's", vec![(Emote, "[0]")]),
            ("a\u{e001}b\u{0}", vec![(Private, "\u{e001}"), (Private, "\u{0}")]),
        ] {
            assert_eq!(found(text), expected, "{text}");
        }
    }
}
