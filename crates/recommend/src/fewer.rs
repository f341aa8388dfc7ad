//! "Fewer like this": what a member asked for lately, as the stages read it while a page is made. Topics and creators
//! are looked up for every candidate; vectors are compared on the selector's shortlist, where they are at hand.

use kumara_model::Timestamp;

use crate::{
    config::RankingConfig,
    diversity::{Vector, dot},
    index::{NoteView, Wish},
    pipeline::Shares,
};

/// Notes less alike than this are taken for different ones.
const LEAST_ALIKE: f32 = 0.5;

#[derive(Debug, Default)]
pub(crate) struct FewerLikeThis {
    /// How much each topic and creator is unwanted, 0..=1.
    topics: Shares,
    creators: Shares,
    vectors: Vec<(f32, Vector)>,
    has_any: bool,
}

impl FewerLikeThis {
    pub fn clear(&mut self) {
        if self.has_any {
            self.topics.clear();
            self.creators.clear();
            self.vectors.clear();
            self.has_any = false;
        }
    }

    /// Takes over what of the wishes is left at `now`, of which each lasts so many days; `vector_of` finds the vector of a wish's note.
    pub fn set(
        &mut self,
        wishes: &[Wish],
        now: Timestamp,
        lasts_days: u32,
        vector_of: impl Fn(&Wish) -> Option<Vector>,
    ) {
        let lasts = f64::from(lasts_days) * 86_400e6;
        for wish in wishes {
            let age = now.as_micros().saturating_sub(wish.asked_at.as_micros()).max(0) as f64;
            let left = (1.0 - age / lasts.max(1.0)).max(0.0) as f32;
            if left <= 0.0 {
                continue;
            }
            self.has_any = true;
            let add = |shares: &mut Shares, key: u32, unwanted: f32| {
                shares.set(key, unwanted.max(shares.get(key)));
            };
            // A note with many topics was perhaps unwanted for one of them.
            let share = left / (wish.topics.len().max(1) as f32).sqrt();
            let topics = wish.topics.iter().filter(|topic| !topic.is_none());
            topics.for_each(|topic| add(&mut self.topics, topic.0, share));
            if !wish.creator.is_none() {
                add(&mut self.creators, wish.creator.0, left);
            }
            self.vectors.extend(vector_of(wish).map(|vector| (left, vector)));
        }
    }

    pub fn is_empty(&self) -> bool {
        !self.has_any
    }

    /// What a note keeps of its score, by its topics and creator.
    pub fn keeps(&self, view: &NoteView, ranking: &RankingConfig) -> f32 {
        let by_topic = view.topics().iter().map(|topic| self.topics.get(topic.0)).fold(0.0, f32::max);
        let unwanted = by_topic.max(self.creators.get(view.author.0));
        1.0 - unwanted * (1.0 - ranking.fewer_keeps.clamp(0.0, 1.0))
    }

    /// What a note keeps of its score, by its vector.
    pub fn keeps_by_vector(&self, vector: &Vector, ranking: &RankingConfig) -> f32 {
        let alike = |(left, other): &(f32, Vector)| {
            left * ((dot(other, vector) - LEAST_ALIKE) / (1.0 - LEAST_ALIKE)).clamp(0.0, 1.0)
        };
        let unwanted = self.vectors.iter().map(alike).fold(0.0, f32::max);
        1.0 - unwanted * (1.0 - ranking.fewer_keeps.clamp(0.0, 1.0))
    }
}
