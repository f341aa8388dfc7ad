//! What the viewer likes: topics and creators by decayed engagement, languages read, newest likes and saves.

use crate::{
    index::{FeedIndex, LanguageCode, TopicRef},
    pipeline::{QueryHydrator, Stage, StageError, Viewer},
    query::Query,
    selectors::hashed,
};

/// A language that takes this share of a member's engagement is one that they read, whatever the profile says.
const READS_FROM_SHARE: f32 = 0.15;

pub(crate) struct TasteHydrator;

impl Stage for TasteHydrator {
    fn name(&self) -> &'static str {
        "taste"
    }
}

impl QueryHydrator for TasteHydrator {
    fn hydrate(&self, index: &FeedIndex, query: &Query, viewer: &mut Viewer) -> Result<(), StageError> {
        let Some(state) = index.members.state(viewer.member) else { return Ok(()) };
        let (now, half_life) = (query.now, index.interest_half_life);
        let mut weights = Vec::with_capacity(64);
        let state = state.read();

        state.topics.strongest(now, half_life, &mut weights);
        let strongest = weights.first().map_or(1.0, |(_, weight)| weight.max(f32::MIN_POSITIVE));
        for (topic, weight) in weights.drain(..) {
            let share = weight / strongest;
            viewer.topics.push((TopicRef(topic), share));
            viewer.topic_shares.set(topic, share);
        }

        state.authors.strongest(now, half_life, &mut weights);
        let strongest = weights.first().map_or(1.0, |(_, weight)| weight.max(f32::MIN_POSITIVE));
        for (author, weight) in weights.drain(..) {
            viewer.author_shares.set(author, weight / strongest);
        }

        state.read_languages.strongest(now, half_life, &mut weights);
        let total: f32 = weights.iter().map(|(_, weight)| weight).sum();
        for (code, weight) in weights.drain(..) {
            let code = LanguageCode(code as u16);
            if weight > total * READS_FROM_SHARE && !viewer.languages.contains(&code) {
                viewer.languages.push(code);
            }
        }
        if let Some(choices) = &state.choices {
            viewer
                .fewer
                .set(&choices.fewer, now, index.config.fewer_days, |wish| Some(hashed(&index.notes.view(wish.note)?)));
        }
        viewer.engaged.extend(state.engaged.iter().rev().filter(|e| e.is_approval()).map(|e| e.note));
        Ok(())
    }
}
