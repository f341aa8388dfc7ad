//! Whatever a member writes, an answer comes, and its marks lie in the text.

use proptest::prelude::*;

use super::{
    super::{
        ENOUGH, MAX_BYTES,
        book::{FILES, Tongue},
        help, knows, whole,
    },
    tag,
};

fn text() -> impl Strategy<Value = String> {
    let ours = prop::sample::select(
        FILES.iter().flat_map(|(_, file)| file.split(['"', '|', '~', '\n'])).map(str::trim).collect::<Vec<_>>(),
    );
    let awkward = prop::sample::select(vec![
        "",
        " ",
        "\n",
        "!!!",
        "？",
        "😀",
        "👩‍👩‍👧",
        "@ana",
        "www.x.org",
        "a@b.c",
        "看https://e.org/看",
        "ـ",
        "ً",
        "ｶﾞ",
        "ﾞ",
        "ﾟ",
        "\u{301}",
        "İ",
        "ﷺ",
        "ﬁ",
        "각",
        "ำ",
        "์",
        "ーー",
        "''",
        "l'",
        "'s",
        "\u{200d}",
        "[doge]",
        "¿",
        "0",
        "aaaaaaaa",
    ]);
    let part =
        prop_oneof![3 => ours.prop_map(str::to_owned), 2 => awkward.prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn marks_lie_in_the_text(text in text(), from in 0..Tongue::COUNT, to in 0..Tongue::COUNT) {
        let help = help(&text, &tag(FILES[from].0), &tag(FILES[to].0));
        let mut end = 0;
        for mark in &help.marks {
            prop_assert!(end <= mark.span.start && mark.span.start < mark.span.end);
            prop_assert!(text.get(mark.span.clone()).is_some_and(|marked| !marked.trim().is_empty()));
            prop_assert!(!mark.meanings.is_empty() && mark.meanings.iter().all(|meaning| !meaning.is_empty()));
            end = mark.span.end;
        }
        prop_assert!((0.0..=1.0).contains(&help.coverage));
        prop_assert_eq!(help.is_enough(), help.coverage >= ENOUGH);
    }

    #[test]
    fn an_answer_is_never_empty(text in text(), from in 0..Tongue::COUNT, to in 0..Tongue::COUNT) {
        if let Some(answer) = whole(&text, &tag(FILES[from].0), &tag(FILES[to].0)) {
            prop_assert!(!answer.trim().is_empty() && from != to);
        }
    }
}

#[test]
fn a_long_text_is_looked_at_in_part_and_the_rest_counts() {
    let (en, de) = (tag("en"), tag("de"));
    let one = help("cat", &en, &de).marks.len();
    let long = help(&"cat ".repeat(MAX_BYTES), &en, &de);
    assert_eq!(one, 1);
    assert_eq!(long.marks.len(), MAX_BYTES / 4);
    assert!(long.coverage < 0.3, "{}", long.coverage);
    // The border lies inside a character.
    assert!(!help(&"é貓".repeat(MAX_BYTES), &tag("zh-Hant"), &en).is_enough());
}

#[test]
fn languages_that_it_lacks_get_nothing() {
    let (sw, en) = (tag("sw"), tag("en"));
    assert!(!knows(&sw) && knows(&tag("pt-BR")) && knows(&tag("zh-TW")));
    assert_eq!(whole("hello", &en, &sw), None);
    assert_eq!(whole("hello", &en, &tag("en-GB")), None);
    assert!(help("hello", &sw, &en).marks.is_empty());
    assert!(!help("😀 !!!", &en, &tag("de")).is_enough());
}
