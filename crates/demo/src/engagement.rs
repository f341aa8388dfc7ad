//! Likes, saves and follows that nobody wrote by hand: members turn to what they can read, to what they write
//! about themselves, and to what is popular, which a few notes are much more than others.

use std::collections::{HashMap, HashSet};

use kumara_model::{NoteKind, Topic, Visibility};

use crate::{
    chance::Chance,
    community::{DemoComment, DemoMember, DemoNote},
};

pub struct Engagement {
    pub likes: Vec<(usize, usize)>,
    pub saves: Vec<(usize, usize)>,
    pub follows: Vec<(usize, usize)>,
    pub comment_likes: Vec<(usize, usize)>,
}

/// Chance that somebody likes a note of average popularity that they can't read and that shares no topic.
const BASE: f32 = 0.075;
const SAME_LANGUAGE: f32 = 2.6;
const SHARED_TOPIC: f32 = 2.2;
const COMMENTED: f32 = 9.0;
/// Nobody likes everything.
const AT_MOST: f32 = 0.86;

pub fn of(members: &[DemoMember], notes: &[DemoNote], comments: &[DemoComment], seed: u64) -> Engagement {
    let mut chance = Chance::named(seed, "engagement");
    let interests = interests(members.len(), notes);
    let commented: HashSet<(usize, usize)> = comments.iter().map(|c| (c.note, c.author)).collect();
    let popularity: Vec<f32> = notes.iter().map(|n| popularity(n, &mut chance)).collect();

    let mut wanted = Vec::new();
    for (n, note) in notes.iter().enumerate() {
        for m in (0..members.len()).filter(|&m| m != note.author && note.visibility != Visibility::Private) {
            let readable = members[m].languages.iter().any(|l| l.reads_like(&note.language));
            let shared = note.topics.iter().any(|t| interests[m].contains(t));
            let mut likely = BASE * popularity[n];
            for (applies, factor) in
                [(readable, SAME_LANGUAGE), (shared, SHARED_TOPIC), (commented.contains(&(n, m)), COMMENTED)]
            {
                likely *= if applies { factor } else { 1.0 };
            }
            if chance.whether(likely.min(AT_MOST)) {
                wanted.push((n, m));
            }
        }
    }
    let follows = follows(members, notes, &wanted, &commented, &mut chance);
    let following: HashSet<(usize, usize)> = follows.iter().copied().collect();
    let may_see = |n: usize, m: usize| {
        let author = notes[n].author;
        let open = notes[n].visibility == Visibility::Public && !members[author].is_private;
        open || following.contains(&(m, author))
    };
    let likes: Vec<(usize, usize)> = wanted.into_iter().filter(|&(n, m)| may_see(n, m)).collect();
    let saves = likes.iter().copied().filter(|&(n, _)| {
        // What people come back to: instructions and answers more than a nice evening.
        let useful = if notes[n].kind == NoteKind::Ask || notes[n].body.as_str().len() > 420 { 0.42 } else { 0.2 };
        chance.whether(useful)
    });
    let saves = saves.collect();
    let comment_likes = comment_likes(members.len(), notes, comments, &may_see, &mut chance);
    Engagement { likes, saves, follows, comment_likes }
}

/// What each member writes about.
fn interests(members: usize, notes: &[DemoNote]) -> Vec<HashSet<Topic>> {
    let mut interests = vec![HashSet::new(); members];
    for note in notes {
        interests[note.author].extend(note.topics.iter().cloned());
    }
    interests
}

/// Mostly around one, sometimes six; a note of the last hour has had little time.
fn popularity(note: &DemoNote, chance: &mut Chance) -> f32 {
    let luck = (chance.unit() + chance.unit() + chance.unit() - 1.5) * 1.9;
    let time = (note.age_minutes as f32 / (note.age_minutes as f32 + 150.0)).max(0.08);
    luck.exp() * time
}

fn follows(
    members: &[DemoMember],
    notes: &[DemoNote],
    likes: &[(usize, usize)],
    commented: &HashSet<(usize, usize)>,
    chance: &mut Chance,
) -> Vec<(usize, usize)> {
    let mut liked: HashMap<(usize, usize), u32> = HashMap::new();
    for &(n, m) in likes {
        *liked.entry((m, notes[n].author)).or_default() += 1;
    }
    // Whoever comments on what only followers see follows.
    let must: HashSet<(usize, usize)> = commented
        .iter()
        .map(|&(n, m)| (m, &notes[n]))
        .filter(|(m, note)| *m != note.author)
        .filter(|(_, note)| note.visibility == Visibility::Followers || members[note.author].is_private)
        .map(|(m, note)| (m, note.author))
        .collect();
    let mut follows = Vec::new();
    for m in 0..members.len() {
        for author in (0..members.len()).filter(|&a| a != m) {
            let together = members[m].languages.iter().any(|l| l.reads_like(&members[author].languages[0]));
            let likely = match liked.get(&(m, author)) {
                None => 0.012,
                Some(1) => 0.22,
                Some(2) => 0.5,
                Some(_) => 0.75,
            } * if together { 1.15 } else { 0.85 };
            let likely = if members[author].is_private { likely * 0.4 } else { likely };
            if chance.whether(likely) || must.contains(&(m, author)) {
                follows.push((m, author));
            }
        }
    }
    follows
}

fn comment_likes(
    members: usize,
    notes: &[DemoNote],
    comments: &[DemoComment],
    may_see: &dyn Fn(usize, usize) -> bool,
    chance: &mut Chance,
) -> Vec<(usize, usize)> {
    let mut likes = Vec::new();
    for (i, comment) in comments.iter().enumerate() {
        let warmth = chance.unit().powi(4) * 0.16;
        for m in (0..members).filter(|&m| m != comment.author) {
            let is_author = m == notes[comment.note].author;
            let likely = if is_author { 0.55 } else { warmth };
            if chance.whether(likely) && (is_author || may_see(comment.note, m)) {
                likes.push((i, m));
            }
        }
    }
    likes
}
