//! Emoji and pictographic signs: where one ends.

/// Starts a picture by itself.
fn is_pictograph(c: char) -> bool {
    matches!(c,
        '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}'
        | '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}' | '\u{25a0}'..='\u{27bf}' | '\u{2900}'..='\u{297f}'
        | '\u{2b00}'..='\u{2bff}' | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}')
}

/// Goes on with a picture that has begun: variation, skin, joiner, keycap, tags of flags.
fn continues(c: char) -> bool {
    matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}')
}

/// The length in bytes of the picture at the start of a text, with what is joined to it.
pub(crate) fn length(text: &str) -> Option<usize> {
    let mut chars = text.char_indices().peekable();
    let (_, first) = chars.next()?;
    let keycap = matches!(first, '0'..='9' | '#' | '*');
    if !keycap && !is_pictograph(first) {
        return None;
    }
    let mut end = first.len_utf8();
    let mut boxed = false;
    while let Some(&(at, c)) = chars.peek() {
        if continues(c) {
            boxed |= c == '\u{20e3}';
        } else if c == '\u{200d}' && !keycap {
            let mut after = chars.clone();
            after.next();
            let Some((_, joined)) = after.next().filter(|(_, joined)| is_pictograph(*joined)) else { break };
            chars.next();
            end = at + c.len_utf8() + joined.len_utf8();
            chars.next();
            continue;
        } else {
            break;
        }
        end = at + c.len_utf8();
        chars.next();
    }
    (!keycap || boxed).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn a_picture_is_taken_whole() {
        for picture in ["😂", "👨‍👩‍👧‍👦", "❤️", "👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣", "♥"]
        {
            assert_eq!(length(&format!("{picture}x")), Some(picture.len()), "{picture}");
        }
        for none in ["1", "12", "a", "", "#x", "字"] {
            assert_eq!(length(none), None, "{none}");
        }
        assert_eq!(length("😂\u{200d}a"), Some("😂".len()), "a joiner that joins nothing stays outside");
    }
}
