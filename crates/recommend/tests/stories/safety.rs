//! Nobody sees what they must not see, from the next page on, wherever they scroll.

use kumara_model::{Event, MemberId, NoteId, Visibility};
use kumara_recommend::{CursorState, List, MemberFeatures, TopicOrder};

use crate::town::{Draft, LIMA, Town, about, member, notes_on, topic};

fn everywhere() -> [List; 5] {
    [List::Explore, List::Following, List::Nearby, topic("tea", TopicOrder::Best), topic("tea", TopicOrder::Newest)]
}

/// All that a viewer can reach on any list, by scrolling to its end.
fn reachable(town: &Town, viewer: Option<MemberId>) -> Vec<NoteId> {
    let mut out = Vec::new();
    for list in everywhere() {
        let mut query = town.query(list, viewer);
        query.location = kumara_model::Cell::at(LIMA.0, LIMA.1, kumara_model::NOTE_RESOLUTION);
        let mut cursor = None;
        loop {
            let page = town.page(&query, cursor.as_ref());
            out.extend(notes_on(&page));
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
    }
    out
}

fn tea_in_lima(visibility: Visibility) -> Draft {
    Draft { visibility, place: Some(LIMA), ..about("tea") }
}

#[test]
fn a_block_takes_effect_on_the_next_page_of_a_cursor_handed_out_before() {
    for blocked_by_viewer in [true, false] {
        let mut town = Town::new();
        let (ana, bo) = (town.join(1, &["en"], None), member(100));
        town.follow(ana, bo);
        let notes = town.publish_many(80, 2, &about("tea"));
        let of_bo = |note: &NoteId| (note.get() - 1) % 2 == 0;
        assert!(notes.iter().any(of_bo));
        for list in [List::Explore, List::Following, topic("tea", TopicOrder::Newest), topic("tea", TopicOrder::Best)] {
            let query = town.query(list.clone(), ana);
            let first = town.page(&query, None);
            assert!(notes_on(&first).iter().any(of_bo), "{list:?}");
            let (by, blocked) = if blocked_by_viewer { (ana, bo) } else { (bo, ana) };
            town.tell(&Event::MemberBlocked { member: blocked, by });
            let second = town.page(&query, first.next.as_ref());
            assert!(!notes_on(&second).iter().any(of_bo), "{list:?}");
            town.tell(&Event::MemberUnblocked { member: blocked, by });
        }
    }
}

#[test]
fn deleted_and_hidden_notes_are_gone_everywhere_at_once() {
    let mut town = Town::new();
    let ana = town.join(1, &["en"], Some(LIMA));
    town.follow(ana, member(100));
    let (deleted, hidden) = (
        town.publish(member(100), &tea_in_lima(Visibility::Public)),
        town.publish(member(100), &tea_in_lima(Visibility::Public)),
    );
    assert!(reachable(&town, Some(ana)).iter().filter(|note| **note == deleted).count() >= 5, "on every list");
    town.delete(deleted);
    town.tell(&Event::NoteHidden { note: hidden, author: member(100), member: ana });
    let left = reachable(&town, Some(ana));
    assert!(!left.contains(&deleted) && !left.contains(&hidden));
    assert!(reachable(&town, None).contains(&hidden), "hidden by one is hidden for one");
}

#[test]
fn private_and_followers_only_notes_never_reach_strangers() {
    let mut town = Town::new();
    let (ana, fan, bo) = (town.join(1, &["en"], Some(LIMA)), town.join(2, &["en"], Some(LIMA)), member(100));
    let shy = town.join_privately(3);
    for creator in [bo, shy] {
        town.follow(fan, creator);
    }
    let secret = town.publish(bo, &tea_in_lima(Visibility::Private));
    let for_followers = town.publish(bo, &tea_in_lima(Visibility::Followers));
    let of_shy = town.publish(shy, &tea_in_lima(Visibility::Public));
    // Much talked about, so that every source would like to have them.
    for note in [secret, for_followers, of_shy] {
        (200..230).for_each(|member| town.like(MemberId::from(member), note));
    }
    // A request to follow is not yet a follow.
    town.tell(&Event::FollowRequested { member: shy, by: ana });
    for stranger in [Some(ana), None] {
        let seen = reachable(&town, stranger);
        assert!(![secret, for_followers, of_shy].iter().any(|note| seen.contains(note)), "{stranger:?}");
    }
    let seen = reachable(&town, Some(fan));
    assert!(!seen.contains(&secret) && seen.contains(&for_followers) && seen.contains(&of_shy));
}

#[test]
fn a_note_or_profile_that_becomes_private_is_gone_from_cursors_too() {
    let mut town = Town::new();
    let ana = town.join(1, &["en"], None);
    let first_at = town.now;
    let notes = town.publish_many(60, 3, &about("tea"));
    let query = town.query(topic("tea", TopicOrder::Newest), ana);
    let cursor: Option<CursorState> = town.page(&query, None).next;

    // Note 31 goes on to followers alone, member 100 (notes 1, 4, 7 …) becomes private.
    let narrowed = Draft { visibility: Visibility::Followers, ..about("tea") };
    let published_at = first_at + std::time::Duration::from_secs(60 * 31);
    town.edit(notes[30], member(100), &narrowed, published_at);
    let languages = vec!["en".parse().unwrap()];
    let private = MemberFeatures { member: member(100), languages, region: None, home: None, is_private: true };
    town.engine.index().set_member(&private);

    let second = notes_on(&town.page(&query, cursor.as_ref()));
    assert_eq!(second.len(), 20);
    assert!(second.iter().all(|note| (note.get() - 1) % 3 != 0));
    assert!(second.iter().all(|note| note.get() <= 40), "and the list goes on where it was");
}

#[test]
fn what_is_owed_an_audience_is_put_first_for_whom_it_may_be_shown_to_and_never_for_others() {
    use kumara_recommend::exposure::{Promise, Tier};

    let mut town = Town::new();
    let ana = town.join(1, &["en"], None);
    town.publish_many(120, 30, &about("tea"));
    let owed_to = |town: &Town, note: NoteId| {
        // Most of the window is over and nobody has seen it: the highest price that there is.
        let from = town.now - std::time::Duration::from_secs(20 * 3_600);
        town.engine.index().set_exposure(note, Promise { owed: 100, from }, 0, 0, Tier::First, town.now);
        town.engine.index().advance_exposure(town.now);
    };
    let first_places = |town: &Town| notes_on(&town.page(&town.query(List::Explore, ana), None));

    let open = town.publish(member(900), &about("ink"));
    owed_to(&town, open);
    assert!(first_places(&town)[..6].contains(&open), "nothing speaks for it but what it is owed");

    let blocked = town.publish(member(901), &about("ink"));
    let muted = town.publish(member(902), &about("ink"));
    let private = town.publish(member(903), &Draft { visibility: Visibility::Private, ..about("ink") });
    let followers = town.publish(member(904), &Draft { visibility: Visibility::Followers, ..about("ink") });
    let closed = town.publish(town.join_privately(905), &about("ink"));
    let hidden = town.publish(member(906), &about("ink"));
    let deleted = town.publish(member(907), &about("ink"));
    let withheld = [blocked, muted, private, followers, closed, hidden, deleted];
    withheld.iter().for_each(|note| owed_to(&town, *note));
    town.tell(&Event::MemberBlocked { member: ana, by: member(901) });
    town.tell(&Event::MemberMuted { member: member(902), by: ana });
    town.tell(&Event::NoteHidden { note: hidden, author: member(906), member: ana });
    town.tell(&Event::NoteDeleted { note: deleted, author: member(907) });
    // Told once more, as the ledger would after the fact.
    withheld.iter().for_each(|note| owed_to(&town, *note));
    let seen = reachable(&town, Some(ana));
    assert!(seen.contains(&open) && !withheld.iter().any(|note| seen.contains(note)), "{seen:?}");
}
