//! How wide a member's feed was this week, in figures that can be said in words. From the ring of what they have
//! seen; nothing is kept for it but eight counters a member.

use ahash::{AHashMap, AHashSet};
use kumara_model::{MemberId, Timestamp};

use super::FeedIndex;
use crate::diversity::effective_number;

/// A member's feed of the last seven days. "You saw 84 notes, as if from 31 topics and 52 creators in equal parts;
/// a third of them lay outside of what you usually like."
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct WeekWidth {
    /// Notes that came onto the member's screen for the first time, as far as the index remembers them.
    pub notes: usize,
    /// The effective number of topics (exp of the entropy): the feed was as wide as if so many topics had come up
    /// equally often. A note with several topics counts for each in parts; notes without are left out.
    pub topics: f32,
    /// The effective number of creators.
    pub creators: f32,
    /// The effective number of languages.
    pub languages: f32,
    /// Share of the notes, 0..=1, by creators whom the member doesn't follow and in no topic that they engage with,
    /// by what is known of their taste now.
    pub outside: f32,
}

impl FeedIndex {
    /// How wide the member's feed was in the seven days until `now`. None for a member who is not in the index.
    pub fn width(&self, member: MemberId, now: Timestamp) -> Option<WeekWidth> {
        let state = self.members.state(self.members.find(member)?)?.read();
        let week = state.seen.seen_this_week(now);
        let seen: Vec<_> = state.seen.newest_first().take(week).collect();
        let mut liked = Vec::new();
        state.topics.strongest(now, self.interest_half_life, &mut liked);
        let liked: AHashSet<u32> = liked.into_iter().map(|(topic, _)| topic).collect();
        let follows = state.follows.clone();
        drop(state);

        let (mut topics, mut creators, mut languages) = (Counts::default(), Counts::default(), Counts::default());
        let (mut notes, mut outside) = (0, 0);
        for view in seen.iter().filter_map(|note| self.notes.view(*note)) {
            notes += 1;
            let share = (view.topics().len().max(1) as f32).recip();
            view.topics().iter().for_each(|topic| *topics.entry(topic.0).or_default() += share);
            *creators.entry(view.author.0).or_default() += 1.0;
            *languages.entry(u32::from(view.language.0)).or_default() += 1.0;
            let is_liked = view.topics().iter().any(|topic| liked.contains(&topic.0));
            outside += usize::from(!is_liked && !follows.contains(view.author.0));
        }
        let number = |counts: &Counts| effective_number(counts.values().copied());
        Some(WeekWidth {
            notes,
            topics: number(&topics),
            creators: number(&creators),
            languages: number(&languages),
            outside: outside as f32 / notes.max(1) as f32,
        })
    }
}

/// How often, by number.
type Counts = AHashMap<u32, f32>;
