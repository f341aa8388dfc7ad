//! Many look while one writes: what was deleted before a page began is never on it, and nobody gets stuck.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    thread,
};

use kumara_model::Event;
use kumara_recommend::{FeedEngine, List, RecommendConfig, TopicOrder};

use crate::town::{Town, about, member, topic};

#[test]
fn a_deleted_note_is_on_no_page_that_begins_after_while_the_index_turns_over_many_times() {
    const NOTES: i64 = 4_000;
    let mut config = RecommendConfig::default();
    config.index.max_notes = 300;
    config.sources.deadline_ms = 5_000;
    config.sources.all_sources_deadline_ms = 20_000;
    let mut town = Town { engine: FeedEngine::new(config), ..Town::new() };
    let ana = town.join(1, &["en"], None);
    (100..110).for_each(|creator| town.follow(ana, member(creator)));
    town.publish_many(300, 10, &about("tea"));

    // All notes up to here with an even number are deleted.
    let deleted = AtomicI64::new(0);
    thread::scope(|scope| {
        let (town, deleted) = (&town, &deleted);
        for list in [List::Explore, List::Following, topic("tea", TopicOrder::Newest), topic("tea", TopicOrder::Best)] {
            scope.spawn(move || {
                let query = town.query(list, ana);
                let mut pages = 0;
                while deleted.load(Ordering::SeqCst) < NOTES || pages < 20 {
                    let up_to = deleted.load(Ordering::SeqCst);
                    for item in town.page(&query, None).items {
                        let number = item.note.get();
                        assert!(number % 2 == 1 || number > up_to, "{number} was deleted before {up_to}");
                    }
                    pages += 1;
                }
            });
        }
        scope.spawn(move || {
            for number in 2..=NOTES {
                if number > 300 {
                    town.tell(&published(town, number));
                }
                if number % 2 == 0 {
                    town.delete(number.into());
                    deleted.store(number, Ordering::SeqCst);
                }
            }
        });
    });
}

fn published(town: &Town, number: i64) -> Event {
    Event::NotePublished {
        note: number.into(),
        author: member(100 + number % 10),
        kind: kumara_model::NoteKind::Text,
        visibility: kumara_model::Visibility::Public,
        language: "en".parse().unwrap(),
        topics: vec![kumara_model::Topic::parse("tea").unwrap()],
        mentions: Vec::new(),
        cell: None,
        published_at: town.now + std::time::Duration::from_secs(number.unsigned_abs()),
        fingerprints: Vec::new(),
    }
}
