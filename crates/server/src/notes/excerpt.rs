//! The beginning of a body, for cards and previews.

use kumara_model::beginning;

const CHARS: usize = 120;

/// One line of at most 120 characters; `…` says that there is more.
pub fn excerpt(body: &str) -> String {
    // No character that people type is longer than this many bytes, so the rest need not be looked at.
    let mut end = body.len().min(CHARS * 64);
    while !body.is_char_boundary(end) {
        end -= 1;
    }
    let line = body[..end].split_whitespace().collect::<Vec<_>>().join(" ");
    let short = beginning(&line, CHARS);
    if short.len() == line.len() && end == body.len() {
        return line;
    }
    format!("{}…", beginning(short, CHARS - 1).trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_body_is_its_own_excerpt_and_a_long_one_ends_in_an_ellipsis() {
        assert_eq!(excerpt("Two lines\n\nof soup"), "Two lines of soup");
        assert_eq!(excerpt(""), "");
        let long = excerpt(&"好吃 ".repeat(200));
        assert_eq!(long.chars().count(), 120);
        assert!(long.ends_with("好…") || long.ends_with("吃…"), "{long}");
        let family = excerpt(&"👨‍👩‍👧‍👦".repeat(300));
        assert_eq!(family, format!("{}…", "👨‍👩‍👧‍👦".repeat(119)));
    }
}
