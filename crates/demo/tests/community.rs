//! The demo community as somebody meets it: enough of it, in order, true to the model's limits, and always the same.

// What is shared by the tests may unwrap as they do.
#![expect(clippy::unwrap_used)]

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
};

use kumara_demo::{DemoCommunity, Drawing, Scene, community};
use kumara_model::{CardDesign, NoteKind, Span, Topic, UI_LANGUAGES, Visibility, mentions_and_topics};

fn demo() -> DemoCommunity {
    community(7).unwrap()
}

#[test]
fn there_is_a_town_full_of_people_who_write_in_many_languages() {
    let demo = demo();
    assert!(demo.members.len() >= 60, "{}", demo.members.len());
    assert!(demo.notes.len() >= 220, "{}", demo.notes.len());
    assert!(demo.comments.len() >= 500, "{}", demo.comments.len());
    let mut by_language: HashMap<_, usize> = HashMap::new();
    for note in &demo.notes {
        *by_language.entry(note.language).or_default() += 1;
    }
    assert!(by_language.len() >= 10);
    for (language, notes) in &by_language {
        assert!(*notes >= 8, "{language}: {notes}");
        assert!(UI_LANGUAGES.iter().any(|l| l.tag() == *language), "{language}");
    }
    let private = demo.members.iter().filter(|m| m.is_private).count();
    assert!((2..=4).contains(&private));
    for (i, member) in demo.members.iter().enumerate() {
        assert!(demo.notes.iter().any(|n| n.author == i), "{} is silent", member.handle);
    }
}

#[test]
fn no_two_handles_look_alike() {
    let demo = demo();
    let skeletons: BTreeSet<_> = demo.members.iter().map(|m| m.handle.skeleton()).collect();
    assert_eq!(skeletons.len(), demo.members.len());
    let scripts = |test: fn(char) -> bool| demo.members.iter().filter(|m| m.handle.as_str().chars().any(test)).count();
    assert!(scripts(|c| c.is_ascii_lowercase()) > 20);
    assert!(scripts(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)) > 8);
    assert!(scripts(|c| ('\u{600}'..='\u{6ff}').contains(&c)) > 2);
    assert!(scripts(|c| ('\u{ac00}'..='\u{d7a3}').contains(&c)) > 3);
}

#[test]
fn every_kind_of_note_is_complete() {
    let demo = demo();
    let mut designs = HashSet::new();
    for note in &demo.notes {
        let at = note.title.as_str();
        assert!(!note.title.is_empty() && !note.body.is_empty(), "{at}");
        assert!((1..=Topic::MAX_PER_NOTE).contains(&note.topics.len()), "{at}");
        assert!(note.drawings.len() <= 4, "{at}");
        assert!(note.drawings.iter().all(|d| !d.alt.is_empty()), "{at}");
        match note.kind {
            NoteKind::Photo => assert!(!note.drawings.is_empty() && note.card.is_none(), "{at}"),
            NoteKind::Text => assert!(note.card.is_some() && note.drawings.is_empty(), "{at}"),
            NoteKind::Ask => assert!(demo.comments.iter().any(|c| demo.notes[c.note].title == note.title), "{at}"),
            NoteKind::Video => panic!("nobody has made a video"),
        }
        if let Some((design, words)) = &note.card {
            designs.insert(*design);
            assert!((1..=300).contains(&words.chars().count()), "{at}");
        }
    }
    assert_eq!(designs.len(), CardDesign::ALL.len());
    assert!(demo.notes.iter().filter(|n| n.place.is_some()).count() >= 60);
    let titles: HashSet<_> = demo.notes.iter().map(|n| n.title.as_str()).collect();
    assert_eq!(titles.len(), demo.notes.len(), "no title twice");
}

#[test]
fn mentions_lead_to_members() {
    let demo = demo();
    let handles: HashSet<_> = demo.members.iter().map(|m| m.handle.clone()).collect();
    let texts = demo.notes.iter().map(|n| n.body.as_str()).chain(demo.comments.iter().map(|c| c.text.as_str()));
    let mut found = 0;
    for text in texts {
        for span in mentions_and_topics(text) {
            if let Span::Mention { handle, .. } = span {
                assert!(handles.contains(&handle), "{handle} in {text}");
                found += 1;
            }
        }
    }
    assert!(found >= 2);
}

#[test]
fn answers_stand_under_what_they_answer_and_come_after_it() {
    let demo = demo();
    let mut across_languages = 0;
    for (i, comment) in demo.comments.iter().enumerate() {
        let note = &demo.notes[comment.note];
        assert!(comment.age_minutes < note.age_minutes, "{}", comment.text);
        assert!(!comment.text.is_empty());
        if let Some(parent) = comment.reply_to {
            assert!(parent < i);
            assert_eq!(demo.comments[parent].note, comment.note, "{}", comment.text);
            assert!(comment.age_minutes <= demo.comments[parent].age_minutes);
        }
        across_languages += usize::from(!comment.language.reads_like(&note.language));
    }
    assert!(across_languages * 2 > demo.comments.len(), "{across_languages}");
    assert!(demo.comments.iter().filter(|c| c.reply_to.is_some()).count() > 80);
    assert!(demo.notes.windows(2).all(|pair| pair[0].age_minutes >= pair[1].age_minutes));
    assert!(demo.notes.iter().all(|n| n.age_minutes <= 14_400));
    assert!(demo.notes.last().is_some_and(|n| n.age_minutes < 15));
}

#[test]
fn nobody_engages_twice_or_with_what_they_may_not_see() {
    let demo = demo();
    let follows: HashSet<_> = demo.follows.iter().copied().collect();
    assert_eq!(follows.len(), demo.follows.len());
    assert!(follows.iter().all(|(a, b)| a != b));
    let sees = |note: usize, member: usize| {
        let note = &demo.notes[note];
        let open = note.visibility == Visibility::Public && !demo.members[note.author].is_private;
        open || note.author == member || follows.contains(&(member, note.author))
    };
    for pairs in [&demo.likes, &demo.saves] {
        assert_eq!(pairs.iter().collect::<HashSet<_>>().len(), pairs.len());
        assert!(pairs.iter().all(|&(note, member)| sees(note, member)));
        assert!(pairs.iter().all(|&(note, member)| demo.notes[note].author != member));
    }
    assert!(demo.notes.iter().any(|n| n.visibility == Visibility::Followers));
    assert!(demo.comments.iter().all(|c| sees(c.note, c.author)));
    assert!(demo.comment_likes.iter().all(|&(c, m)| demo.comments[c].author != m && sees(demo.comments[c].note, m)));
    // A few notes are loved by many and many by a few.
    let mut likes = vec![0usize; demo.notes.len()];
    demo.likes.iter().for_each(|&(note, _)| likes[note] += 1);
    likes.sort_unstable();
    let (top, all) = (likes.iter().rev().take(likes.len() / 10).sum::<usize>(), likes.iter().sum::<usize>());
    assert!(all > demo.notes.len() * 4, "{all}");
    assert!(top * 5 > all, "{top} of {all}");
}

#[test]
fn a_seed_repeats_itself_and_another_one_has_other_friends() {
    let (demo, again, other) = (demo(), demo(), community(8).unwrap());
    assert!(demo == again);
    assert_ne!(demo.likes, other.likes);
    assert_ne!(demo.follows, other.follows);
    let titles = |c: &DemoCommunity| c.notes.iter().map(|n| n.title.to_string()).collect::<BTreeSet<_>>();
    assert_eq!(titles(&demo), titles(&other), "the words are the same");
}

fn fingerprint(drawing: &Drawing) -> u64 {
    let mut hasher = DefaultHasher::new();
    drawing.render().unwrap().rgba.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn a_drawing_is_the_same_at_every_run_and_no_two_are_alike() {
    let demo = demo();
    let drawings: Vec<_> = demo.notes.iter().flat_map(|n| &n.drawings).collect();
    assert!(drawings.len() >= 230, "{}", drawings.len());
    let scenes: HashSet<_> = drawings.iter().map(|d| d.scene).collect();
    assert!(scenes.len() >= 40, "{} of {}", scenes.len(), Scene::ALL.len());
    let mut seen = HashMap::new();
    // Small, so that the test is quick; the scene is the same at every size.
    for (i, drawing) in drawings.iter().copied().chain(demo.members.iter().map(|m| &m.avatar)).enumerate() {
        let small = Drawing { width: drawing.width / 8, height: drawing.height / 8, ..drawing.clone() };
        let print = fingerprint(&small);
        if i % 10 == 0 {
            assert_eq!(print, fingerprint(&small));
        }
        if let Some(twin) = seen.insert(print, drawing) {
            panic!("{drawing:?} looks like {twin:?}");
        }
    }
}

#[test]
fn a_picture_is_an_opaque_png_of_the_size_it_says() {
    let demo = demo();
    let avatar = &demo.members[0].avatar;
    let png = avatar.png().unwrap();
    assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
    assert_eq!(png[16..24], [0, 0, 1, 144, 0, 0, 1, 144], "400 × 400");
    assert!(avatar.render().unwrap().rgba.chunks_exact(4).all(|p| p[3] == 255));
    let nothing = Drawing { width: 0, ..avatar.clone() };
    assert!(nothing.render().is_err());
}
