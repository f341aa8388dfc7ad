//! Following and Topic: the newest first, complete, and steady while new notes come in.

use std::time::Duration;

use kumara_recommend::{List, NoteCounters, TopicOrder};

use crate::town::{Draft, Town, about, member, notes_on, topic};

#[test]
fn following_is_everything_by_the_followed_newest_first() {
    let mut town = Town::new();
    let ana = town.join(1, &["en"], None);
    (100..104).for_each(|creator| town.follow(ana, member(creator)));
    let all = town.publish_many(90, 9, &Draft::default());
    let expected: Vec<_> = all.iter().rev().copied().filter(|note| (note.get() - 1) % 9 < 4).collect();

    let query = town.query(List::Following, ana);
    let first = town.page(&query, None);
    assert_eq!(notes_on(&first), expected[..20]);

    // What comes in meanwhile belongs to the top and not into the middle.
    town.publish(member(100), &Draft::default());
    let second = town.page(&query, first.next.as_ref());
    assert_eq!(notes_on(&second), expected[20..]);
    assert_eq!(second.next, None, "the end");
    assert_eq!(notes_on(&town.page(&query, None))[0].get(), 91);
}

#[test]
fn a_visitor_follows_nobody() {
    let mut town = Town::new();
    town.publish_many(5, 5, &Draft::default());
    let page = town.page(&town.query(List::Following, None), None);
    assert!(page.items.is_empty() && page.next.is_none());
}

#[test]
fn a_creator_who_is_muted_or_unfollowed_leaves_the_list() {
    let mut town = Town::new();
    let ana = town.join(1, &["en"], None);
    (100..103).for_each(|creator| town.follow(ana, member(creator)));
    town.publish_many(9, 3, &Draft::default());
    let query = town.query(List::Following, ana);
    town.tell(&kumara_model::Event::MemberMuted { member: member(100), by: ana });
    town.tell(&kumara_model::Event::MemberUnfollowed { member: member(101), by: ana });
    let left: Vec<_> = notes_on(&town.page(&query, None)).iter().map(|note| note.get()).collect();
    assert_eq!(left, [9, 6, 3]);
}

#[test]
fn a_topic_has_its_newest_and_its_best() {
    let mut town = Town::new();
    let loved = NoteCounters { likes: 80, saves: 40, impressions: 300, ..NoteCounters::default() };
    let best = town.load(member(90), &about("tea"), Duration::from_secs(86_400 * 3), loved);
    town.publish_many(30, 10, &about("tea"));
    town.publish_many(30, 10, &about("rain"));
    let newest = town.page(&town.query(topic("tea", TopicOrder::Newest), None), None);
    assert_eq!(newest.items[0].note.get(), 31);
    assert!(notes_on(&newest).is_sorted_by(|a, b| a > b));
    assert!(newest.items.iter().all(|item| item.note.get() <= 31), "rain is another topic");
    let first = town.page(&town.query(topic("tea", TopicOrder::Best), None), None);
    assert_eq!(first.items[0].note, best);
    let nothing = town.page(&town.query(topic("unheard_of", TopicOrder::Best), None), None);
    assert!(nothing.items.is_empty());
}
