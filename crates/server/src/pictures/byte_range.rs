//! What part of a file a request asks for (RFC 9110, 14.2). One part at most: several in one answer help nobody with
//! a picture, and asked for by the thousand they are an attack.

use std::ops::Range;

use axum::http::{HeaderMap, header};

#[derive(Debug, PartialEq, Eq)]
pub enum ByteRange {
    /// Nothing that is understood is asked for.
    Whole,
    Part(Range<usize>),
    /// The file has nothing there.
    Nothing,
}

impl ByteRange {
    /// `tag` is the file's strong entity tag: with `If-Range` a part is for those who have the rest of the same file.
    pub fn asked(headers: &HeaderMap, tag: &str, total: usize) -> Self {
        let mut asked = headers.get_all(header::RANGE).iter();
        let (Some(range), None) = (asked.next().and_then(|value| value.to_str().ok()), asked.next()) else {
            return Self::Whole;
        };
        if headers.get(header::IF_RANGE).is_some_and(|known| known.as_bytes() != tag.as_bytes()) {
            return Self::Whole;
        }
        Self::parse(range, total).unwrap_or(Self::Whole)
    }

    fn parse(range: &str, total: usize) -> Option<Self> {
        let (unit, range) = range.split_once('=')?;
        let (first, last) = range.trim().split_once('-')?;
        if !unit.trim().eq_ignore_ascii_case("bytes") {
            return None;
        }
        let part = if first.is_empty() {
            total.saturating_sub(number(last)?)..total
        } else {
            let (first, last) = (number(first)?, if last.is_empty() { usize::MAX } else { number(last)? });
            if last < first {
                return None;
            }
            first..last.saturating_add(1).min(total)
        };
        Some(if part.start < part.end { Self::Part(part) } else { Self::Nothing })
    }
}

/// A number that is too large for us lies behind the end of every file.
fn number(digits: &str) -> Option<usize> {
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| digits.parse().unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn one_part_is_understood_and_all_else_is_the_whole() {
        for (asked, range) in [
            ("bytes=0-0", ByteRange::Part(0..1)),
            ("bytes=2-", ByteRange::Part(2..10)),
            ("bytes=2-99", ByteRange::Part(2..10)),
            ("Bytes = 9-9", ByteRange::Part(9..10)),
            ("bytes=-3", ByteRange::Part(7..10)),
            ("bytes=-99", ByteRange::Part(0..10)),
            ("bytes=10-", ByteRange::Nothing),
            ("bytes=-0", ByteRange::Nothing),
            ("bytes=18446744073709551616-", ByteRange::Nothing),
            ("bytes=5-4", ByteRange::Whole),
            ("bytes=18446744073709551616-1", ByteRange::Whole),
            ("bytes=0-1,3-4", ByteRange::Whole),
            ("bytes=+1-2", ByteRange::Whole),
            ("bytes=-", ByteRange::Whole),
            ("lines=0-1", ByteRange::Whole),
            ("x", ByteRange::Whole),
        ] {
            let headers = HeaderMap::from_iter([(header::RANGE, HeaderValue::from_static(asked))]);
            assert_eq!(ByteRange::asked(&headers, "\"a\"", 10), range, "{asked}");
        }
        assert_eq!(ByteRange::parse("bytes=0-", 0), Some(ByteRange::Nothing));
    }

    #[test]
    fn a_part_is_for_those_who_have_the_same_file() {
        let asked = |known: &'static str| {
            let range = (header::RANGE, HeaderValue::from_static("bytes=0-1"));
            let headers = HeaderMap::from_iter([range, (header::IF_RANGE, HeaderValue::from_static(known))]);
            ByteRange::asked(&headers, "\"a\"", 10)
        };
        assert_eq!(asked("\"a\""), ByteRange::Part(0..2));
        assert_eq!(asked("\"b\""), ByteRange::Whole);
        assert_eq!(asked("W/\"a\""), ByteRange::Whole, "only the strong tag says that the bytes are the same");
    }
}
