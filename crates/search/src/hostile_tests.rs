//! Queries and notes that nobody means well with: they cost a bounded time and find what they name, or nothing.

use std::time::{Duration, Instant};

use crate::{
    Query, SearchConfig, SearchIndex, Viewer, highlights,
    index_tests::{document, found},
    understand,
};

fn index() -> SearchIndex {
    let index = SearchIndex::in_memory(SearchConfig::default()).unwrap();
    for id in 1..=200 {
        index.upsert(&document(id, "en", &format!("Quince jelly {id}"), "红烧肉 and tea")).unwrap();
    }
    index.commit().unwrap();
    index
}

#[test]
fn a_megabyte_of_anything_is_cut_and_answered() {
    let index = index();
    let viewer = Viewer::default();
    for text in [
        "quince ".repeat(150_000),
        "*".repeat(1 << 20),
        "(a+)+$".repeat(180_000),
        "\"".repeat(1 << 20),
        "#a ".repeat(350_000),
        "@a ".repeat(350_000),
        "-a ".repeat(350_000),
        "红烧肉".repeat(120_000),
        "hongshaorou".repeat(95_000),
        "a\u{301}\u{301}\u{301}".repeat(150_000),
        "\u{202e}\u{2066}\u{200f}".repeat(110_000),
        "\u{0}".repeat(1 << 20),
        "👨‍👩‍👧‍👦".repeat(40_000),
    ] {
        let began = Instant::now();
        let answer = index.search(&Query::new(&text), &viewer).unwrap();
        index.count(&Query::new(&text), &viewer).unwrap();
        index.suggest(&text, &viewer, 10).unwrap();
        assert!(answer.hits.len() <= 20);
        // No budget: a machine that does nothing else is a hundred times faster.
        assert!(began.elapsed() < Duration::from_secs(10), "{:?}", text.chars().take(12).collect::<String>());
        assert!(understand(&Query::new(&text)).cut);
    }
}

#[test]
fn invisible_characters_hide_nothing() {
    let index = index();
    for query in ["qu\u{200b}ince", "\u{202e}quince\u{202c}", "QUINCE\u{0}", "ｑｕｉｎｃｅ", "quince\u{feff}"] {
        assert!(!found(&index, query).is_empty(), "{query:?}");
    }
}

#[test]
fn a_note_of_anything_is_taken_and_found_by_its_title() {
    let index = SearchIndex::in_memory(SearchConfig::default()).unwrap();
    let bodies = ["\u{0}".repeat(100_000), "a".repeat(1 << 20), "肉".repeat(200_000), "\u{301}".repeat(100_000)];
    for (id, body) in (1..).zip(&bodies) {
        let mut note = document(id, "und", &format!("marmalade{id}"), body);
        note.topics = (0..500).map(|number| format!("topic{number}")).collect();
        note.texts.alt = vec!["x y z".to_owned(); 1_000];
        index.upsert(&note).unwrap();
    }
    index.commit().unwrap();
    assert_eq!(index.len(), 4);
    assert!(!found(&index, "marmalade").is_empty() || !found(&index, "marmalade1").is_empty());
}

proptest::proptest! {
    #[test]
    fn any_query_is_answered_and_marks_what_stands_there(query in "\\PC{0,80}|[a-z红烧肉ラㅎ가ก ١٢ #@\"*-]{0,60}", text in "\\PC{0,120}") {
        thread_local! {
            static INDEX: SearchIndex = index();
        }
        INDEX.with(|index| index.search(&Query::new(&query), &Viewer::default())).unwrap();
        let understood = understand(&Query::new(&query));
        for range in highlights(&text, &"und".parse().unwrap(), &understood) {
            proptest::prop_assert!(text.get(range).is_some_and(|part| !part.is_empty()));
        }
    }
}
