use super::*;

fn stems(text: &str, language: &str) -> Vec<String> {
    analyse(text, language, 10_000).words.into_iter().map(|word| word.stem).collect()
}

fn bigrams(text: &str, language: &str) -> Vec<String> {
    analyse(text, language, 10_000).bigrams.into_iter().map(|bigram| bigram.text).collect()
}

#[test]
fn chinese_is_words_and_bigrams_in_either_script() {
    for text in ["红烧肉的做法", "紅燒肉的做法"] {
        assert_eq!(bigrams(text, "zh"), ["红烧", "烧肉", "肉的", "的做", "做法"]);
        assert!(stems(text, "zh").contains(&"做法".to_owned()), "{:?}", stems(text, "zh"));
    }
}

#[test]
fn measures_are_one_in_every_language() {
    for (text, language) in [("500g", "en"), ("500 g", "en"), ("５００克", "zh"), ("500 gramos", "es"), ("500 г", "ru")]
    {
        assert!(stems(text, language).contains(&"500g".to_owned()), "{text}: {:?}", stems(text, language));
    }
}

#[test]
fn vietnamese_is_found_with_accents_and_without() {
    let written = analyse("phở bò Hà Nội", "vi", 100);
    let words: Vec<&str> = written.words.iter().map(|word| word.word.as_str()).collect();
    assert_eq!(words, ["pho", "bo", "ha", "noi"]);
    assert_eq!(written.words[0].stem, "phở");
    assert_eq!(bigrams("pho bo ha noi", "vi"), bigrams("phở bò Hà Nội", "vi"));
}

#[test]
fn korean_loses_particles_and_keeps_bigrams() {
    assert_eq!(stems("서울에서 떡볶이를 먹었다", "ko")[..2], ["서울", "떡볶이"]);
    assert_eq!(bigrams("맛집", "ko"), ["맛집"]);
}

#[test]
fn emoji_are_words_whatever_their_colour() {
    assert_eq!(stems("🍜 👍🏽 🇯🇵 👩‍🍳", "en"), ["🍜", "👍", "🇯🇵", "👩", "🍳"]);
    assert_eq!(stems("👍", "en"), stems("👍🏿", "zh"));
}

#[test]
fn spans_lead_back_to_the_text() {
    for text in ["Crème brûlée 500 g", "紅燒肉ﾊﾟ", "한국어 맛집에서", "ตลาดนัด", "e\u{301}te\u{301} x"]
    {
        let found = analyse(text, "und", 1_000);
        let spans = found.words.iter().map(|word| &word.span).chain(found.bigrams.iter().map(|bigram| &bigram.span));
        for span in spans {
            assert!(
                text.get(span.start as usize..span.end as usize).is_some_and(|part| !part.is_empty()),
                "{text} {span:?}"
            );
        }
    }
}

#[test]
fn grams_mark_the_ends_of_words() {
    let of = |word: &str| {
        let mut out = Vec::new();
        grams(word, |gram| out.push(gram.to_owned()));
        out
    };
    assert_eq!(of("casa"), ["_cas", "casa", "asa_"]);
    assert_eq!(of("a"), ["_a_"]);
}

proptest::proptest! {
    #[test]
    fn any_text_is_read_within_bounds(text in "\\PC{0,300}", which in 0_usize..8) {
        let language = ["en", "zh", "ja", "th", "ar", "ko", "vi", "und"][which];
        let found = analyse(&text, language, 10_000);
        for word in &found.words {
            proptest::prop_assert!(text.get(word.span.start as usize..word.span.end as usize).is_some());
        }
        let mut out = Vec::new();
        sounds(&text, 10_000, &mut out);
        query_sounds(&text, 10_000);
    }
}

#[test]
fn what_stands_where_is_told_in_bytes_of_the_original() {
    let at = |text: &str, language: &str| -> Vec<String> {
        let found = analyse(text, language, 10_000);
        found.words.iter().map(|word| text[word.span.start as usize..word.span.end as usize].to_owned()).collect()
    };
    // Digits of other scripts, and letters with marks of their own, have other lengths than what they are folded to.
    assert_eq!(at("شاي ١ ٢٣", "ar"), ["شاي", "١", "٢٣"]);
    assert_eq!(at("cafe\u{301} ｃａｆｅ", "fr"), ["cafe\u{301}", "ｃａｆｅ"]);
    assert_eq!(at("５００", "ja"), ["５００"]);
}

proptest::proptest! {
    #[test]
    fn places_are_between_characters_whatever_is_written(
        text in "[a-zé١٢三红烧肉ｶﾞか가힣ｃﬃ①ไทยأَ̀👩‍🍳 .,#@\"-]{0,60}|\\PC{0,40}",
        language in "en|zh|ja|ko|th|ar|vi|und",
    ) {
        let found = analyse(&text, &language, 10_000);
        let spans = found.words.iter().map(|word| &word.span).chain(found.bigrams.iter().map(|bigram| &bigram.span));
        for span in spans {
            let part = text.get(span.start as usize..span.end as usize);
            proptest::prop_assert!(part.is_some_and(|part| !part.is_empty()), "{text:?} {span:?}");
        }
    }
}
