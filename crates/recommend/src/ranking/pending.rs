//! Impressions whose outcome is not known yet: a bounded ring in the order of the log. What a member does within the
//! window becomes labels; when the window has passed, the example is complete.

use std::{collections::VecDeque, time::Duration};

use ahash::AHashMap;
use kumara_model::Timestamp;

use super::{
    features::FeatureVector,
    position::Place,
    signals::Signals,
    task::{Labels, Task},
};
use crate::index::{MemberRef, NoteRef};

/// One impression: what was known when the note was on the screen, and what came of it.
#[derive(Debug, Clone)]
pub struct Example {
    pub(crate) member: MemberRef,
    pub(crate) note: NoteRef,
    pub(crate) author: MemberRef,
    pub(crate) place: Place,
    /// When it was reported, by the log's clock.
    pub at: Timestamp,
    pub features: FeatureVector,
    pub signals: Signals,
    /// The hand-set score.
    pub hand: f32,
    pub labels: Labels,
    /// The member's example before this one, by its number in the ring.
    before: u64,
}

impl Example {
    #[allow(clippy::too_many_arguments)]
    pub(crate) fn new(
        (member, note, author): (MemberRef, NoteRef, MemberRef),
        place: Place,
        at: Timestamp,
        features: FeatureVector,
        signals: Signals,
        hand: f32,
    ) -> Self {
        Self { member, note, author, place, at, features, signals, hand, labels: Labels::default(), before: NONE }
    }
}

const NONE: u64 = u64::MAX;

pub(crate) struct Pending {
    ring: VecDeque<Example>,
    /// Number of the ring's first example; numbers grow by one and are never given twice.
    first: u64,
    /// Each member's newest example.
    newest: AHashMap<MemberRef, u64>,
    limit: usize,
    window: Duration,
}

impl Pending {
    pub fn new(limit: usize, window: Duration) -> Self {
        Self { ring: VecDeque::new(), first: 0, newest: AHashMap::new(), limit, window }
    }

    pub fn is_full(&self) -> bool {
        self.ring.len() >= self.limit
    }

    /// False if there is no room, or the same impression waits already. What comes into a full ring is left out
    /// whatever becomes of it, so that the share of positives stays true.
    pub fn push(&mut self, mut example: Example) -> bool {
        let (member, note) = (example.member, example.note);
        if self.is_full() || self.find(member, |other| other.note == note).is_some() {
            return false;
        }
        let number = self.first + self.ring.len() as u64;
        example.before = self.newest.insert(member, number).unwrap_or(NONE);
        self.ring.push_back(example);
        true
    }

    /// The member did something with the note, or took it back.
    pub fn label(&mut self, member: MemberRef, note: NoteRef, task: Task, is_true: bool) {
        if let Some(example) = self.find(member, |example| example.note == note) {
            example.labels.set(task, is_true);
        }
    }

    /// The member followed a creator, or no longer does: this is told of the creator's note that was seen last.
    pub fn label_follow(&mut self, member: MemberRef, author: MemberRef, is_true: bool) {
        if let Some(example) = self.find(member, |example| example.author == author) {
            example.labels.set(Task::Follow, is_true);
        }
    }

    /// The member's newest example that fits.
    fn find(&mut self, member: MemberRef, fits: impl Fn(&Example) -> bool) -> Option<&mut Example> {
        let mut number = *self.newest.get(&member)?;
        while let Some(at) = number.checked_sub(self.first).filter(|_| number != NONE) {
            let example = self.ring.get(at as usize)?;
            if fits(example) {
                return self.ring.get_mut(at as usize);
            }
            number = example.before;
        }
        None
    }

    /// The oldest example, if its window has passed at `now`. A clock that jumped either way ends the window too.
    pub fn pop_due(&mut self, now: Timestamp) -> Option<Example> {
        let apart = now.as_micros().abs_diff(self.ring.front()?.at.as_micros());
        if u128::from(apart) < self.window.as_micros() {
            return None;
        }
        let example = self.ring.pop_front()?;
        if self.newest.get(&example.member) == Some(&self.first) {
            self.newest.remove(&example.member);
        }
        self.first += 1;
        Some(example)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example(member: u32, note: u32, author: u32, second: u64) -> Example {
        let at = Timestamp::from_millis(1_750_000_000_000) + Duration::from_secs(second);
        let who = (MemberRef(member), NoteRef(note), MemberRef(author));
        Example::new(who, Place::REFERENCE, at, FeatureVector::default(), Signals::default(), 0.0)
    }

    #[test]
    fn labels_find_their_impression_until_its_window_ends() {
        let mut pending = Pending::new(4, Duration::from_secs(60));
        for (member, note, author, second) in [(1, 10, 5, 0), (2, 10, 5, 1), (1, 11, 5, 2)] {
            assert!(pending.push(example(member, note, author, second)));
        }
        assert!(!pending.push(example(1, 10, 5, 3)), "a member and a note are one example");
        pending.label(MemberRef(1), NoteRef(10), Task::Like, true);
        pending.label(MemberRef(2), NoteRef(10), Task::Save, true);
        pending.label(MemberRef(2), NoteRef(10), Task::Save, false);
        pending.label_follow(MemberRef(1), MemberRef(5), true);
        pending.label(MemberRef(9), NoteRef(10), Task::Like, true);
        assert!(pending.push(example(3, 12, 5, 4)) && !pending.push(example(4, 12, 5, 4)), "it is full");

        let at = |second| example(0, 0, 0, second).at;
        assert!(pending.pop_due(at(59)).is_none());
        let first = pending.pop_due(at(60)).unwrap();
        assert!(
            first.labels.has(Task::Like) && !first.labels.has(Task::Follow),
            "the note seen last brought the follow"
        );
        assert_eq!(pending.pop_due(at(90)).unwrap().labels, Labels::default());
        assert!(pending.pop_due(at(90)).unwrap().labels.has(Task::Follow));
        pending.label(MemberRef(1), NoteRef(10), Task::Like, true);
        let year = Duration::from_secs(31_536_000);
        assert!(pending.pop_due(at(0) - year).is_some(), "a clock that went back holds nothing up");
        assert!(pending.newest.is_empty() && pending.ring.is_empty());
    }
}
