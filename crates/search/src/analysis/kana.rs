//! Kana in Latin letters, so that ラーメン, らーめん, `ramen` and `raamen` are one. Hepburn, with long vowels short and
//! double consonants single, since people write them as they like.

const SYLLABLES: [(&str, &str); 105] = [
    ("きゃ", "kya"),
    ("きゅ", "kyu"),
    ("きょ", "kyo"),
    ("しゃ", "sha"),
    ("しゅ", "shu"),
    ("しょ", "sho"),
    ("ちゃ", "cha"),
    ("ちゅ", "chu"),
    ("ちょ", "cho"),
    ("にゃ", "nya"),
    ("にゅ", "nyu"),
    ("にょ", "nyo"),
    ("ひゃ", "hya"),
    ("ひゅ", "hyu"),
    ("ひょ", "hyo"),
    ("みゃ", "mya"),
    ("みゅ", "myu"),
    ("みょ", "myo"),
    ("りゃ", "rya"),
    ("りゅ", "ryu"),
    ("りょ", "ryo"),
    ("ぎゃ", "gya"),
    ("ぎゅ", "gyu"),
    ("ぎょ", "gyo"),
    ("じゃ", "ja"),
    ("じゅ", "ju"),
    ("じょ", "jo"),
    ("びゃ", "bya"),
    ("びゅ", "byu"),
    ("びょ", "byo"),
    ("ぴゃ", "pya"),
    ("ぴゅ", "pyu"),
    ("ぴょ", "pyo"),
    ("ふぁ", "fa"),
    ("ふぃ", "fi"),
    ("ふぇ", "fe"),
    ("ふぉ", "fo"),
    ("てぃ", "ti"),
    ("でぃ", "di"),
    ("じぇ", "je"),
    ("しぇ", "she"),
    ("ちぇ", "che"),
    ("あ", "a"),
    ("い", "i"),
    ("う", "u"),
    ("え", "e"),
    ("お", "o"),
    ("か", "ka"),
    ("き", "ki"),
    ("く", "ku"),
    ("け", "ke"),
    ("こ", "ko"),
    ("さ", "sa"),
    ("し", "shi"),
    ("す", "su"),
    ("せ", "se"),
    ("そ", "so"),
    ("た", "ta"),
    ("ち", "chi"),
    ("つ", "tsu"),
    ("て", "te"),
    ("と", "to"),
    ("な", "na"),
    ("に", "ni"),
    ("ぬ", "nu"),
    ("ね", "ne"),
    ("の", "no"),
    ("は", "ha"),
    ("ひ", "hi"),
    ("ふ", "fu"),
    ("へ", "he"),
    ("ほ", "ho"),
    ("ま", "ma"),
    ("み", "mi"),
    ("む", "mu"),
    ("め", "me"),
    ("も", "mo"),
    ("や", "ya"),
    ("ゆ", "yu"),
    ("よ", "yo"),
    ("ら", "ra"),
    ("り", "ri"),
    ("る", "ru"),
    ("れ", "re"),
    ("ろ", "ro"),
    ("わ", "wa"),
    ("を", "o"),
    ("ん", "n"),
    ("が", "ga"),
    ("ぎ", "gi"),
    ("ぐ", "gu"),
    ("げ", "ge"),
    ("ご", "go"),
    ("ざ", "za"),
    ("じ", "ji"),
    ("ず", "zu"),
    ("ぜ", "ze"),
    ("ぞ", "zo"),
    ("だ", "da"),
    ("ぢ", "ji"),
    ("づ", "zu"),
    ("で", "de"),
    ("ど", "do"),
    ("ば", "ba"),
    ("び", "bi"),
];
const MORE: [(&str, &str); 9] = [
    ("ぶ", "bu"),
    ("べ", "be"),
    ("ぼ", "bo"),
    ("ぱ", "pa"),
    ("ぴ", "pi"),
    ("ぷ", "pu"),
    ("ぺ", "pe"),
    ("ぽ", "po"),
    ("ゔ", "vu"),
];

/// A stretch of kana in Latin letters as they are compared; `None` for anything with another character in it.
pub fn romaji(kana: &str) -> Option<String> {
    let hiragana: String = kana
        .chars()
        .map(|c| match c {
            '\u{30a1}'..='\u{30f6}' => char::from_u32(c as u32 - 0x60).unwrap_or(c),
            c => c,
        })
        .collect();
    let mut out = String::new();
    let mut rest = hiragana.as_str();
    while let Some(first) = rest.chars().next() {
        // Long vowels and double consonants are written by one sign each, and left out.
        if matches!(first, 'ー' | 'っ') {
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let (kana, latin) = SYLLABLES.iter().chain(&MORE).find(|(kana, _)| rest.starts_with(kana))?;
        out.push_str(latin);
        rest = &rest[kana.len()..];
    }
    Some(squeezed(&out))
}

/// Latin letters as they are compared with kana: `Tōkyō`, `tookyoo`, `toukyou` and `tokyo` are one.
pub fn squeezed(latin: &str) -> String {
    let mut out = String::with_capacity(latin.len());
    for c in latin.chars() {
        match out.chars().next_back() {
            Some(last) if last == c => {}
            Some('o') if c == 'u' => {}
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kana_and_letters_meet() {
        for (kana, latin) in [
            ("ラーメン", "ramen"),
            ("らーめん", "raamen"),
            ("とうきょう", "tokyo"),
            ("すし", "sushi"),
            ("ほっかいどう", "hokkaido"),
            ("チョコレート", "chokoreeto"),
        ] {
            assert_eq!(romaji(kana).unwrap(), squeezed(latin), "{kana}");
        }
        assert_eq!(romaji("食べ"), None);
    }
}
