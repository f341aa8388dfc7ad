//! What browsers report is a claim. None of it moves more than one honest member could.

use kumara_model::{Event, NoteId, Surface, TelemetryKind, TelemetrySample, Timestamp};
use kumara_recommend::NoteCounters;

use crate::town::{Draft, Town, about, member};

#[test]
fn a_member_counts_once_however_often_their_browser_says_it() {
    let mut town = Town::new();
    let (ana, note) = (town.join(1, &["en"], None), town.publish(member(100), &about("tea")));
    for _ in 0..50 {
        town.look_at(Some(ana), &[note; 100]);
        town.like(ana, note);
    }
    let counters = town.engine.index().counters(note).unwrap();
    assert_eq!(counters, NoteCounters { likes: 1, impressions: 1, ..NoteCounters::default() });
}

#[test]
fn creators_visitors_and_unknown_notes_move_nothing() {
    let mut town = Town::new();
    let (bo, note) = (member(100), town.publish(member(100), &about("tea")));
    town.look_at(Some(bo), &[note]);
    town.like(bo, note);
    town.look_at(None, &[note]);
    town.tell(&Event::NoteShared { note, author: bo, member: None });
    town.look_at(Some(member(1)), &[NoteId::from(999_999)]);
    town.like(member(1), 999_999.into());
    assert_eq!(town.engine.index().counters(note), Some(NoteCounters::default()));
    assert_eq!(town.engine.index().counters(999_999.into()), None);
}

#[test]
fn times_that_are_off_by_decades_neither_break_nor_move_the_feed() {
    let mut town = Town::new();
    let notes = town.publish_many(60, 20, &Draft::default());
    let ana = town.join(1, &["en"], None);
    for at in [i64::MIN, 0, i64::MAX] {
        let sample = TelemetrySample {
            kind: TelemetryKind::Dwell,
            note: notes[0],
            surface: Surface::Explore,
            position: u32::MAX,
            milliseconds: u32::MAX,
            at: Timestamp::from_micros(at),
            source: Some(kumara_model::FeedSource::Discover),
        };
        town.tell(&Event::TelemetryReported { member: Some(ana), samples: vec![sample] });
        // Even a server whose clock was wrong for a while goes on.
        town.engine
            .index()
            .apply(&Event::NoteLiked { note: notes[1], author: 0.into(), member: ana }, Timestamp::from_micros(at));
        let page = town.explore(ana);
        assert_eq!(page.items.len(), 20);
        assert!(page.items.iter().all(|item| item.score.is_finite()));
    }
}

#[test]
fn a_flood_of_comments_by_one_does_not_beat_the_approval_of_many() {
    let mut town = Town::new();
    let notes = town.publish_many(2, 2, &about("tea"));
    let (shouted, liked) = (notes[0], notes[1]);
    for comment in 0..500 {
        let event = Event::CommentWritten {
            comment: (comment + 1).into(),
            note: shouted,
            note_author: member(100),
            member: member(1),
            parent: None,
            reply_to: None,
            mentions: Vec::new(),
        };
        town.tell(&event);
    }
    (200..260).for_each(|fan| town.like(member(fan), liked));
    let order = kumara_recommend::TopicOrder::Best;
    let page = town.page(&town.query(crate::town::topic("tea", order), None), None);
    assert_eq!(page.items[0].note, liked);
}
