//! What the log teaches the ranking: impressions become examples with what the index knows at that moment, and what
//! members do next becomes their labels.
//!
//! A browser's report is a claim. A member teaches once about a note, a bounded number of notes an hour, nothing
//! about their own; visitors teach nothing. Times are the log's.

use kumara_model::{NoteKind, Surface, TelemetrySample, Timestamp};

use super::{Engagement, FeedIndex, MemberRef, NoteRef, NoteView};
use crate::{
    pipeline::QueryHydrator,
    query::{List, Query},
    query_hydrators::{ProfileHydrator, TasteHydrator},
    ranking::{
        Example, ExampleWatch, FeatureEncoder, FeatureVector, Learner, Place, Ranking, RankingReport, SignalReader,
        Task,
    },
    sources::companions_of,
};

impl From<Engagement> for Task {
    fn from(engagement: Engagement) -> Self {
        match engagement {
            Engagement::Like => Self::Like,
            Engagement::Save => Self::Save,
            Engagement::Comment => Self::Comment,
            Engagement::Share => Self::Share,
        }
    }
}

impl FeedIndex {
    /// How good the learned ranking is: progressive validation, by task and by the hour.
    pub fn ranking_report(&self) -> RankingReport {
        self.ranking.report()
    }

    /// The learned model alone, which is kept as a part of the index's memory.
    #[cfg(test)]
    pub(crate) fn ranking_snapshot(&self) -> Vec<u8> {
        self.ranking.snapshot()
    }

    /// Goes on with a model that was kept. On an error nothing has changed.
    #[cfg(test)]
    pub(crate) fn restore_ranking(&self, bytes: &[u8]) -> Result<(), crate::ranking::SnapshotError> {
        let _writing = self.writing.lock();
        self.ranking.restore(bytes)
    }

    /// Lets `watch` hear of each example as it is learned.
    pub fn watch_examples(&self, watch: ExampleWatch) {
        self.ranking.watch(watch);
    }

    /// Learns what is complete at `now`: for quiet times, in which no event comes that would.
    pub fn advance_ranking(&self, now: Timestamp) {
        let _writing = self.writing.lock();
        self.ranking.advance(now);
    }

    /// Notes that were on a member's screen for the first time, as they were before this was counted.
    pub(super) fn await_outcomes(
        &self,
        member: MemberRef,
        shown: &[(NoteRef, NoteView, &TelemetrySample)],
        at: Timestamp,
    ) {
        let Some(id) = self.members.id(member).filter(|_| !shown.is_empty()) else { return };
        let mut learner = self.ranking.learner.lock();
        let learner = &mut *learner;
        if learner.pending.is_full() {
            shown.iter().for_each(|_| Ranking::left_out(learner));
            return;
        }
        let room = self.take_quota(member, shown.len(), at);
        if room == 0 {
            return;
        }
        let Learner { viewer, company, companions, .. } = learner;
        let query = Query::new(List::Explore, at, 0).seen_by(id);
        viewer.clear();
        if ProfileHydrator.hydrate(self, &query, viewer).is_err()
            || TasteHydrator.hydrate(self, &query, viewer).is_err()
        {
            return;
        }
        company.clear();
        companions_of(self, viewer, companions, |note, _, strength| {
            let best = company.get(note.0).map_or(0.0, f32::from_bits).max(strength);
            company.insert(note.0, best.to_bits());
            true
        });

        let ranking = &self.ranking.signals;
        let read = SignalReader::new(ranking, &self.ces, viewer, at, self.heat_half_life);
        let key = self.members.key(member);
        let encoder = FeatureEncoder::new(&self.ranking.config, ranking.prior_impressions, viewer, key, at);
        for (note, view, sample) in shown.iter().take(room) {
            let company = company.get(note.0).map_or(0.0, f32::from_bits);
            let interests = viewer.topics.iter().take(self.ranking.interests);
            let is_wanted = view.kind == NoteKind::Ask
                && !view.is_resolved
                && view.counters.comments < self.ranking.answered_at_comments
                && interests.clone().any(|(topic, _)| view.topics().contains(topic));
            let signals = read.read(view, company, is_wanted);
            let hand = signals.weighed(&ranking.explore);
            let author = self.members.key(view.author).unwrap_or_default();
            let topic = view.topics().first().and_then(|topic| self.topic_keys.key(*topic));
            let mut features = FeatureVector::default();
            encoder.note_part(&read, view, &signals, hand, (author, topic), &mut features);
            features.extend(&encoder.viewer_part);
            let place = Place::new(sample.surface, sample.position);
            let example = Example::new((member, *note, view.author), place, at, features, signals, hand);
            learner.pending.push(example);
        }
    }

    /// How many of `wanted` impressions of a member may still teach in this hour.
    fn take_quota(&self, member: MemberRef, wanted: usize, at: Timestamp) -> usize {
        let (hour, limit) = (at.as_micros().div_euclid(3_600_000_000), self.ranking.config.examples_per_member_hour);
        let granted = self.members.change(member, |state| {
            // A clock that went back gives nobody a second quota.
            if state.taught.0 < hour {
                state.taught = (hour, 0);
            }
            let granted = usize::from(limit.saturating_sub(state.taught.1)).min(wanted);
            state.taught.1 = state.taught.1.saturating_add(granted as u16);
            granted
        });
        granted.unwrap_or(0)
    }

    pub(super) fn label(&self, member: MemberRef, note: NoteRef, task: Task, is_true: bool) {
        self.ranking.learner.lock().pending.label(member, note, task, is_true);
    }

    pub(super) fn label_follow(&self, by: MemberRef, author: MemberRef, is_true: bool) {
        self.ranking.learner.lock().pending.label_follow(by, author, is_true);
    }

    /// Lists of notes teach; a profile, or a note's own address, is where somebody meant to go.
    pub(super) fn is_lesson(sample: &TelemetrySample) -> bool {
        sample.source.is_some() && !matches!(sample.surface, Surface::Profile | Surface::Direct)
    }
}
