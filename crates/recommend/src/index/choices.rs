//! What members have chosen about their feeds, in the index's numbers. Bounded; set as a whole and derived from
//! nothing else, so the same after a restart.

use kumara_model::{MemberId, Timestamp};

use super::{FeedIndex, LanguageCode, MemberRef, NoteRef, SortedSet, TopicRef};
use crate::{
    dial::Width,
    preferences::{Fewer, MemberPreferences},
};

/// Topics that one wish for fewer may name: as many as a note has.
const TOPICS_PER_WISH: usize = 20;

#[derive(Debug, Clone, Default)]
pub(crate) struct Choices {
    pub width: Width,
    pub is_chronological: bool,
    pub muted_topics: SortedSet,
    pub muted_languages: Vec<LanguageCode>,
    /// The newest last.
    pub fewer: Vec<Wish>,
    pub reset_at: Option<Timestamp>,
}

/// `Fewer` in the index's numbers.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    pub note: NoteRef,
    pub topics: Vec<TopicRef>,
    pub creator: MemberRef,
    pub asked_at: Timestamp,
}

impl FeedIndex {
    /// Sets what a member has chosen, with effect on the next page. Muted words are not read. A `reset_at` that is
    /// later than the one before empties what was learned of the member; set before the engagements of the past are
    /// loaded, it keeps out those before it.
    pub fn set_preferences(&self, member: MemberId, preferences: &MemberPreferences) {
        let _writing = self.writing.lock();
        let Some(member) = self.members.find_or_add(member) else { return };
        let mut muted_topics = SortedSet::default();
        let topics = preferences.muted_topics.iter().take(self.config.muted_per_member);
        // A topic without a note yet gets its number now, so that its first note is muted too.
        topics.filter_map(|topic| self.topics.find_or_add(topic)).for_each(|topic| {
            muted_topics.insert(topic.0);
        });
        let languages = preferences.muted_languages.iter().take(self.config.muted_per_member);
        let before = preferences.fewer.len().saturating_sub(self.config.fewer_per_member);
        // What was asked for before a reset belongs to the taste that is forgotten.
        let stands = |wish: &&Fewer| preferences.reset_at.is_none_or(|reset_at| wish.asked_at >= reset_at);
        let choices = Choices {
            width: preferences.width,
            is_chronological: preferences.chronological,
            muted_topics,
            muted_languages: languages.map(LanguageCode::of).collect(),
            fewer: preferences.fewer[before..].iter().filter(stands).map(|wish| self.wish(wish)).collect(),
            reset_at: preferences.reset_at,
        };
        let is_default = *preferences == MemberPreferences::default();
        self.members.change(member, |state| {
            let was_reset_at = state.choices.as_ref().and_then(|choices| choices.reset_at);
            if choices.reset_at > was_reset_at {
                state.forget_taste();
            }
            state.choices = (!is_default).then(|| Box::new(choices));
        });
    }

    fn wish(&self, fewer: &Fewer) -> Wish {
        let topics = fewer.topics.iter().take(TOPICS_PER_WISH);
        Wish {
            note: fewer.note.and_then(|note| self.notes.find(note)).unwrap_or(NoteRef::NONE),
            topics: topics.filter_map(|topic| self.topics.find_or_add(topic)).collect(),
            creator: fewer.creator.and_then(|creator| self.members.find(creator)).unwrap_or(MemberRef::NONE),
            asked_at: fewer.asked_at,
        }
    }

    /// Whether a member wants Explore without ranking.
    pub(crate) fn is_chronological(&self, member: MemberId) -> bool {
        let member = self.members.find(member);
        let state = member.and_then(|member| self.members.state(member));
        state.is_some_and(|state| state.read().choices.as_ref().is_some_and(|choices| choices.is_chronological))
    }
}
