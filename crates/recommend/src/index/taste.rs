//! What engagements, views and hides say about a note's heat and a member's taste.
//!
//! Reports of browsers are claims: a member counts once for a note, creators count nothing for their own, and
//! visitors who are not signed in move no ranking, since nothing tells one from a thousand.

use kumara_model::{NoteId, Timestamp, Visibility};

use super::{
    Engagement, FeedIndex, MemberRef, NoteRef, NoteView,
    members::{Engaged, MemberState},
};
use crate::{decay::Heat, ranking::Task};

/// What is known already of something that the index is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Telling {
    /// It happened just now.
    News,
    /// It happened after what is remembered; notes' counters hold it.
    Again,
    /// It happened long ago: counters hold it, and the ranking has learned from it or never will.
    History,
}

impl Telling {
    fn counts(self) -> bool {
        self == Self::News
    }

    fn teaches(self) -> bool {
        self != Self::History
    }
}

impl FeedIndex {
    fn weight(&self, engagement: Engagement) -> f32 {
        match engagement {
            Engagement::Like => self.ces.like,
            Engagement::Save => self.ces.save,
            Engagement::Comment => self.ces.comment,
            Engagement::Share => self.ces.share,
        }
    }

    /// A member engaged with a note: counts once, but for comments, of which the first alone gives warmth.
    pub(super) fn engage(
        &self,
        member: MemberRef,
        id: NoteId,
        engagement: Engagement,
        at: Timestamp,
        telling: Telling,
    ) {
        let Some((note, view)) = self.living(id).filter(|(_, view)| view.author != member) else { return };
        let weight = self.weight(engagement);
        let mut companions = [NoteRef::NONE; 16];
        let is_new = self.members.change(member, |state| {
            let is_new = remember(state, note, engagement, self.config.engaged_per_member);
            let learns = state.learns_from(at);
            if !learns && let Some(engaged) = state.engaged.iter_mut().find(|engaged| engaged.note == note) {
                engaged.forget();
            }
            if is_new {
                let pairs = self.config.pairs_per_engagement.min(companions.len());
                let others = state.engaged.iter().rev().filter(|other| other.note != note && other.was_approved());
                for (to, from) in companions.iter_mut().zip(others.take(pairs)) {
                    *to = from.note;
                }
                if learns {
                    self.learn(state, &view, weight, at);
                }
            }
            is_new
        });
        let Some(is_new) = is_new else { return };
        if telling.teaches() {
            self.label(member, note, engagement.into(), true);
        }
        if let Some(slot) = self.notes.slot(note)
            && telling.counts()
            && (is_new || engagement == Engagement::Comment)
        {
            slot.count(engagement, true);
        }
        if !is_new {
            return;
        }
        self.interests.changed();
        self.warm(note, &view, weight, at);
        if matches!(engagement, Engagement::Like | Engagement::Save) && view.visibility == Visibility::Public {
            for other in companions.into_iter().filter(|other| !other.is_none()) {
                self.together.pair(note, other);
            }
        }
    }

    /// Takes back a like, save or comment. Taste stays: it was real when it happened.
    pub(super) fn disengage(
        &self,
        member: MemberRef,
        id: NoteId,
        engagement: Engagement,
        at: Timestamp,
        telling: Telling,
    ) {
        let Some((note, view)) = self.living(id).filter(|(_, view)| view.author != member) else { return };
        let was_remembered = self.members.change(member, |state| forget(state, note, engagement));
        self.label(member, note, engagement.into(), false);
        if let Some(slot) = self.notes.slot(note).filter(|_| telling.counts()) {
            slot.count(engagement, false);
        }
        // Further comments of one member gave no warmth and take none.
        if was_remembered == Some(true) || engagement != Engagement::Comment {
            self.warm(note, &view, -self.weight(engagement), at);
        }
    }

    pub(super) fn hidden(&self, member: MemberRef, id: NoteId, at: Timestamp, telling: Telling) {
        let Some((note, view)) = self.living(id) else { return };
        let is_new = self.members.change(member, |state| {
            let is_new = if telling == Telling::Again {
                // The tables know what is hidden now; a hide that was taken back since leaves nothing.
                state.hidden.contains(note.0)
            } else {
                state.hidden.insert(note.0)
            };
            state.hidden.keep_largest(self.config.hidden_per_member);
            if is_new && state.learns_from(at) {
                view.topics().iter().for_each(|topic| state.topics.damp(topic.0, self.config.hide_keeps));
                state.authors.damp(view.author.0, self.config.hide_keeps);
                state.leaned.hide(note);
            }
            is_new
        });
        if is_new == Some(true) && view.author != member {
            self.interests.changed();
            if let Some(slot) = self.notes.slot(note).filter(|_| telling.counts()) {
                slot.count_hide(true);
            }
            if telling.teaches() {
                self.label(member, note, Task::Hide, true);
            }
            self.warm(note, &view, self.ces.hide, at);
        }
    }

    pub(super) fn unhide(&self, member: MemberRef, id: NoteId, at: Timestamp) {
        let Some((note, view)) = self.living(id) else { return };
        let was_hidden = self.members.change(member, |state| {
            state.leaned.unhide(note);
            state.hidden.remove(note.0)
        });
        if was_hidden == Some(true) && view.author != member {
            if let Some(slot) = self.notes.slot(note) {
                slot.count_hide(false);
                self.label(member, note, Task::Hide, false);
            }
            self.warm(note, &view, -self.ces.hide, at);
        }
    }

    /// A note was on a member's screen, `at` some time or long ago. Counts once for each member, as far back as they
    /// are remembered; the first time returns the note as it was before.
    pub(super) fn show(
        &self,
        member: MemberRef,
        id: NoteId,
        at: Option<Timestamp>,
        counts: bool,
    ) -> Option<(NoteRef, NoteView)> {
        let (note, view) = self.living(id).filter(|(_, view)| view.author != member)?;
        let limit = self.config.seen_per_member;
        let is_new = self.members.change(member, |state| state.seen.insert(note, at, limit));
        if counts
            && is_new == Some(true)
            && let Some(slot) = self.notes.slot(note)
        {
            self.exposure.impression(view.author);
            // A note that is owed more stays among the fresh ones until it has it.
            if slot.count_impression() >= self.config.fresh_impressions && view.price <= 0.0 {
                self.no_longer_fresh(note, &view);
            }
        }
        (is_new == Some(true)).then_some((note, view))
    }

    /// A member kept a note open.
    pub(super) fn dwell(&self, member: MemberRef, id: NoteId, milliseconds: u32, at: Timestamp) {
        if milliseconds < self.config.long_dwell_ms {
            return;
        }
        if let Some((note, view)) = self.living(id).filter(|(_, view)| view.author != member) {
            self.members.change(member, |state| {
                if state.learns_from(at) {
                    self.learn(state, &view, self.config.long_dwell_weight, at);
                }
            });
            self.label(member, note, Task::LongDwell, true);
        }
    }

    pub(super) fn follow(&self, by: MemberRef, member: MemberRef, at: Option<Timestamp>) {
        if by == member {
            return;
        }
        self.interests.changed();
        if at.is_some() {
            self.label_follow(by, member, true);
        }
        self.members.change(by, |state| {
            if !state.follows.insert(member.0) {
                return;
            }
            // Of what is loaded nobody knows when it was; a reset that is loaded after it forgets it.
            if at.is_none_or(|at| state.learns_from(at)) {
                state.leaned.follow(member);
            }
            if let Some(at) = at.filter(|at| state.learns_from(*at)) {
                self.add_follow_to_taste(state, member, at);
            }
        });
    }

    /// A follow that is known teaches what it says about the follower's taste.
    pub(super) fn warm_to(&self, by: MemberRef, member: MemberRef, at: Timestamp) {
        self.label_follow(by, member, true);
        self.members.change(by, |state| {
            if state.follows.contains(member.0) && state.learns_from(at) {
                self.add_follow_to_taste(state, member, at);
            }
        });
    }

    fn add_follow_to_taste(&self, state: &mut MemberState, member: MemberRef, at: Timestamp) {
        let limit = self.config.affinities_per_member;
        state.authors.add(member.0, self.ces.follow, at, self.interest_half_life, limit);
    }

    fn learn(&self, state: &mut MemberState, view: &NoteView, weight: f32, at: Timestamp) {
        let half_life = self.interest_half_life;
        // A note with many topics says less about each.
        let share = weight / (view.topics().len().max(1) as f32).sqrt();
        for topic in view.topics() {
            state.topics.add(topic.0, share, at, half_life, self.config.interests_per_member);
        }
        state.authors.add(view.author.0, weight, at, half_life, self.config.affinities_per_member);
        if !view.language.is_unknown() {
            const LANGUAGES: usize = 8;
            state.read_languages.add(u32::from(view.language.0), weight, at, half_life, LANGUAGES);
        }
    }

    fn warm(&self, note: NoteRef, view: &NoteView, weight: f32, at: Timestamp) {
        let heat: Heat = view.heat.plus(weight, at, self.heat_half_life);
        if let Some(slot) = self.notes.slot(note) {
            slot.set_heat(heat);
        }
        self.place_on_boards(note, view, heat);
    }

    fn living(&self, id: NoteId) -> Option<(NoteRef, NoteView)> {
        let note = self.notes.find(id)?;
        self.notes.view(note).filter(|view| !view.is_deleted).map(|view| (note, view))
    }
}

/// False if the member is remembered to have done it already: a replayed event, or one of many comments.
fn remember(state: &mut MemberState, note: NoteRef, engagement: Engagement, limit: usize) -> bool {
    if let Some(known) = state.engaged.iter_mut().find(|engaged| engaged.note == note) {
        return known.add(engagement);
    }
    if state.engaged.len() >= limit {
        state.engaged.pop_front();
    }
    let mut engaged = Engaged::new(note);
    engaged.add(engagement);
    state.engaged.push_back(engaged);
    true
}

fn forget(state: &mut MemberState, note: NoteRef, engagement: Engagement) -> bool {
    let Some(at) = state.engaged.iter().position(|engaged| engaged.note == note) else { return false };
    let was_remembered = state.engaged[at].take_back(engagement);
    if state.engaged[at].is_nothing() {
        state.engaged.remove(at);
    }
    was_remembered
}
