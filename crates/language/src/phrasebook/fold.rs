//! Letters as they are compared: without case, width, vowel marks and other differences that people don't keep to.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::han;

/// A character and the marks that belong to it.
pub fn clusters(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let mut chars = rest.char_indices().skip(1);
        let end = chars.find(|(_, c)| !belongs_to_the_one_before(*c)).map_or(rest.len(), |(end, _)| end);
        let start = at;
        at += end;
        Some((start, &rest[..end]))
    })
}

/// Marks, the half-width voicing of Japanese, and what follows the first letter of a taken-apart Korean syllable.
fn belongs_to_the_one_before(c: char) -> bool {
    !is_plain(c) && (is_combining_mark(c) || matches!(c, '\u{ff9e}' | '\u{ff9f}' | '\u{1160}'..='\u{11ff}'))
}

/// Characters that are no marks and that NFKC leaves as they are. Nearly all text is made of them, and finding that out
/// from the tables of Unicode takes most of the time that a look-up takes.
const fn is_plain(c: char) -> bool {
    matches!(c, '\0'..='\u{7f}' | 'À'..='į' | 'Ơ' | 'ơ' | 'Ư' | 'ư' | 'Ạ'..='ỹ'
        | '\u{400}'..='\u{481}' | '\u{621}'..='\u{64a}' | '\u{e01}'..='\u{e30}' | '\u{e32}' | '\u{e40}'..='\u{e46}'
        | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// Marks that NFKC leaves where they are, as long as one alone follows its letter.
const fn is_plain_mark(c: char) -> bool {
    matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
}

/// Appends a cluster as it is compared. A cluster can become nothing: an Arabic vowel mark that stands alone.
pub fn fold_into(out: &mut String, cluster: &str, chinese: bool) {
    if let [byte] = cluster.as_bytes() {
        out.push(byte.to_ascii_lowercase() as char);
        return;
    }
    let mut chars = cluster.chars();
    match (chars.next(), chars.next(), chars.next()) {
        (Some(only), None, None) if is_plain(only) => push(out, only, chinese),
        (Some(letter), Some(mark), None) if is_plain(letter) && is_plain_mark(mark) => out.push_str(cluster),
        _ => cluster.nfkc().for_each(|c| push(out, c, chinese)),
    }
}

fn push(out: &mut String, c: char, chinese: bool) {
    for c in c.to_lowercase() {
        match c {
            // Single letters of Korean are laughter and tears.
            '\u{1100}'..='\u{11ff}' => {}
            // Arabic: the stretcher, vowel marks, and letters that are typed for one another.
            '\u{0640}' | '\u{064b}'..='\u{065f}' | '\u{0670}' => {}
            'أ' | 'إ' | 'آ' => out.push('ا'),
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            'ё' => out.push('е'),
            'ß' => out.push_str("ss"),
            'œ' => out.push_str("oe"),
            // The dot that lower case leaves of a Turkish İ.
            '\u{0307}' => {}
            c if chinese => out.push(han::simplified(c)),
            c => out.push(c),
        }
    }
}

/// A whole text as it is compared.
pub fn folded(text: &str, chinese: bool) -> String {
    let mut out = String::with_capacity(text.len());
    clusters(text).for_each(|(_, cluster)| fold_into(&mut out, cluster, chinese));
    out
}

/// A folded word without its accents, as people write who have no keyboard for them: `dau bep`, `schoen`. The ñ of
/// Spanish is a letter of its own.
pub fn bare(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        match c {
            'ñ' => out.push('ñ'),
            'đ' => out.push('d'),
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            c if c.is_ascii() => out.push(c),
            c => out.extend(std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c))),
        }
    }
    out
}

/// A word with every run of three or more of a letter cut to `keep`; `None` where there is no such run.
pub fn squeezed(word: &str, keep: usize) -> Option<String> {
    let mut chars = word.chars().peekable();
    let mut out = String::new();
    let mut found = false;
    while let Some(c) = chars.next() {
        let mut run = 1_usize;
        while chars.next_if_eq(&c).is_some() {
            run += 1;
        }
        found |= run >= 3;
        out.extend(std::iter::repeat_n(c, if run >= 3 { keep } else { run }));
    }
    found.then_some(out)
}

/// Whether a letter stands three times in a row.
pub fn is_drawn_out(word: &str) -> bool {
    let mut before = [None, None];
    word.chars().any(|c| {
        let third = before == [Some(c), Some(c)];
        before = [before[1], Some(c)];
        third
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fold(text: &str) -> String {
        folded(text, true)
    }

    #[test]
    fn what_people_dont_keep_to_makes_no_difference() {
        for (one, other) in [
            ("WoW", "wow"),
            ("ｶﾞﾗｽ", "ガラス"),
            ("ｏｋ", "ok"),
            ("cafe\u{301}", "café"),
            ("أهـــلاً", "اهلا"),
            ("ещё", "еще"),
            ("Straße", "strasse"),
            ("謝謝", "谢谢"),
            ("\u{1100}\u{1161}\u{11bc}", "강"),
            ("좋다ㅋㅋㅋㅠ", "좋다"),
        ] {
            assert_eq!(fold(one), fold(other), "{one}");
        }
        assert_ne!(fold("год"), fold("гот"));
    }

    #[test]
    fn plain_characters_are_those_that_normalisation_leaves() {
        for c in ('\0'..=char::MAX).filter(|c| is_plain(*c)) {
            assert!(!is_combining_mark(c) && std::iter::once(c).nfkc().eq([c]), "{c:?}");
        }
        for mark in ('\0'..=char::MAX).filter(|c| is_plain_mark(*c)) {
            assert!(is_combining_mark(mark) && ['ก', mark].into_iter().nfkc().eq(['ก', mark]), "{mark:?}");
        }
    }

    #[test]
    fn accents_go_and_letters_stay() {
        assert_eq!(bare("đẹp quá"), "dep qua");
        assert_eq!(bare("año"), "año");
        assert_eq!(bare("schön"), "schoen");
    }

    #[test]
    fn runs_are_cut_where_they_are_long() {
        assert_eq!(squeezed("sooooo", 1).as_deref(), Some("so"));
        assert_eq!(squeezed("cooool", 2).as_deref(), Some("cool"));
        assert_eq!(squeezed("cool", 1), None);
        assert!(is_drawn_out("coool") && !is_drawn_out("cool oo"));
    }
}
