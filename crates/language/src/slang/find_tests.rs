//! The rules of finding, one by one. What the list as a whole gets right is measured in `tests/slang.rs`.

use kumara_model::LanguageTag;
use proptest::prelude::*;

use super::*;

fn tag(code: &str) -> Option<LanguageTag> {
    (!code.is_empty()).then(|| code.parse().unwrap())
}

fn found(language: &str, text: &str) -> Vec<(String, String)> {
    find(text, tag(language), UiLanguage::ENGLISH)
        .into_iter()
        .map(|m| (text[m.span].to_owned(), m.entry.key.to_string()))
        .collect()
}

fn words(language: &str, text: &str) -> Vec<String> {
    found(language, text).into_iter().map(|(word, _)| word).collect()
}

#[test]
fn a_mark_says_where_what_and_in_whose_words() {
    let marks = find("この曲エモい", tag("ja"), UiLanguage::from_code("de").unwrap());
    assert_eq!(marks.len(), 1);
    assert_eq!((marks[0].span.clone(), &*marks[0].entry.key), (9..18, "ja-emoi"));
    assert!(marks[0].explanation.starts_with("Bewegend"));
}

#[test]
fn case_width_and_stretching_are_the_same_word() {
    for text in ["SLAY queen", "ＳＬＡＹ ＱＵＥＥＮ", "slayyyy  queen", "sláy\u{301} queen"] {
        let expected = usize::from(!text.contains('á'));
        assert_eq!(words("en", text).len(), expected, "{text}");
    }
    assert_eq!(words("en", "OMGGGG that was goooated"), ["OMGGGG", "goooated"]);
    assert_eq!(words("en", "it’s giving Paris"), ["it’s giving"]);
    assert_eq!(words("ar", "واللــــه حلو"), ["واللــــه"]);
}

#[test]
fn repeated_letters_are_one_mark() {
    for (language, text, word) in [
        ("ko", "웃겨ㅋㅋㅋㅋㅋ", "ㅋㅋㅋㅋㅋ"),
        ("ko", "미안ㅠㅜㅠ", "ㅠㅜㅠ"),
        ("pt", "que isso kkkkkkk", "kkkkkkk"),
        ("th", "ขำมาก 55555", "55555"),
        ("ja", "それはないwwww", "wwww"),
        ("es", "no puedo jajajajaj", "jajajajaj"),
        ("es", "JAJAJJA", "JAJAJJA"),
        ("ru", "ахахаха точно", "ахахаха"),
        ("id", "bisa aja wkwkwkwk", "wkwkwkwk"),
        ("zh-Hans", "哈哈哈哈哈可以", "哈哈哈哈哈"),
        ("ar", "ههههههه", "ههههههه"),
    ] {
        assert_eq!(words(language, text), [word], "{text}");
    }
}

#[test]
fn an_ambiguous_form_needs_the_texts_language() {
    assert_eq!(words("en", "that was good fr"), ["fr"]);
    assert!(words("fr", "le domaine fr est libre").is_empty());
    assert_eq!(found("pt", "kkkk")[0].1, "pt-kkk");
    assert_eq!(found("vi", "kkkk")[0].1, "vi-kkk");
    assert_eq!(found("", "kkkk")[0].1, "pt-kkk", "standing alone, the first of the list");
    assert!(words("en", "the kkk papers").is_empty());
    assert_eq!(found("ja", "草")[0].1, "ja-kusa");
    assert_eq!(found("zh-Hans", "草")[0].1, "zh-cao");
    assert!(words("ja", "庭の草を刈る").is_empty());
}

#[test]
fn without_a_language_the_script_decides() {
    assert_eq!(words("", "すごいw"), ["w"]);
    assert_eq!(words("und", "ขำ 555"), ["555"]);
    assert_eq!(words("zxx", "666"), ["666"]);
    assert!(words("", "w").is_empty());
}

#[test]
fn links_mentions_topics_and_numbers_are_left_alone() {
    for (language, text) in [
        ("en", "see https://slay.example/rizz?no=cap"),
        ("en", "@rizz #slay lol.com"),
        ("zh-Hans", "一共666元，尾号666，电话6666-6666"),
        ("th", "ห้อง 555 ราคา 555 บาท 5,555"),
        ("en", "555 Main Street"),
        ("zh-Hans", "[笑死]"),
    ] {
        assert_eq!(words(language, text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn the_longest_match_wins_and_exceptions_are_kept() {
    assert_eq!(words("zh-Hans", "打卡点笑死我了"), ["打卡点", "笑死我了"]);
    assert_eq!(words("zh-Hans", "笑死了"), ["笑死"]);
    assert!(words("zh-Hans", "周末去种草莓").is_empty());
    assert!(words("en", "she wants to slay the dragon").is_empty());
}

#[test]
fn a_text_has_at_most_fifty_marks() {
    assert_eq!(words("en", &"lol ".repeat(500)).len(), MAX_MARKS);
    let long = "a ".repeat(MAX_BYTES) + "lol";
    assert!(words("en", &long).is_empty(), "beyond what is looked at");
}

/// Pieces that are likely to meet the rules' corners.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "w",
            "ｗ",
            "草",
            "は草",
            "555",
            "5",
            "666",
            "kkk",
            "ja",
            "ㅋ",
            "ㅠ",
            "ㅜ",
            "слей",
            "кринжово",
            "ха",
            "ه",
            "\u{640}",
            "ปัง",
            "ๆ",
            "yyds",
            "种草",
            "莓",
            "@",
            "#",
            "[",
            "]",
            "https://",
            "www.",
            ".com",
            "/",
            " ",
            "\n",
            "…",
            "'",
            "’",
            "\u{301}",
            "\u{200d}",
            "👩‍👩‍👧",
            "🇵🇪",
            "İ",
            "ŉ",
            "ﾞ",
            "ｶ",
            "갓생",
            "을",
            "\u{1112}\u{1161}",
            "it's giving",
            "slay",
            "y",
            "))",
        ])
        .prop_map(str::to_owned),
        "\\PC{0,4}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|p| p.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_text_gives_ordered_marks_on_character_boundaries(
        text in pieces(),
        language in prop::sample::select(vec!["", "en", "zh-Hans", "ja", "ko", "pt", "ru", "ar", "th", "vi", "id"]),
        reader in prop::sample::select(kumara_model::UI_LANGUAGES.to_vec()),
    ) {
        let mut end = 0;
        for mark in find(&text, tag(language), reader) {
            prop_assert!(mark.span.start >= end && mark.span.start < mark.span.end);
            prop_assert!(text.get(mark.span.clone()).is_some());
            prop_assert!(!mark.explanation.is_empty());
            end = mark.span.end;
        }
    }

    #[test]
    fn a_word_is_found_wherever_it_stands(before in "[a-z]{0,8}", behind in "[a-z]{0,8}") {
        let text = format!("{before} iykyk {behind}");
        prop_assert!(words("en", &text).contains(&"iykyk".to_owned()), "{}", text);
        let joined = format!("{before}xiykykx{behind}");
        prop_assert!(!words("en", &joined).contains(&"iykyk".to_owned()));
    }
}
