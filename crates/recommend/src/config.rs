//! Every default of the feed in one place, with its unit in its name and its reason beside it.
//! Not here: what a single request asks for (`Query`).

use std::time::Duration;

use kumara_model::CesWeights;
use serde::{Deserialize, Serialize};

use crate::exposure::ExposureConfig;

use crate::ranking::FtrlConfig;

/// All settings of the feed. Serialisable, so that the program can put it into its configuration file as it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RecommendConfig {
    pub index: IndexConfig,
    pub sources: SourceConfig,
    pub ranking: RankingConfig,
    pub learning: LearningConfig,
    pub interest: InterestConfig,
    pub selection: SelectionConfig,
    pub page: PageConfig,
    pub exposure: ExposureConfig,
    /// What each engagement says about a note.
    pub ces: CesWeights,
    /// Names of stages that are switched off for everybody.
    pub switched_off: Vec<String>,
}

/// How much the index remembers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct IndexConfig {
    /// Notes in the index. When it is full, the note that came in first leaves: a feed of recent life, not an archive.
    pub max_notes: u32,
    /// Members with a state of their own; others are served as visitors are.
    pub max_members: u32,
    /// Different topics; a note's further topics are ignored. Keeps invented topics from filling the memory.
    pub max_topics: u32,
    /// Newest notes kept by language and by region: more than any source asks for.
    pub recent_notes_per_list: usize,
    /// Notes on the trending board of a language, a region or everybody.
    pub board_notes: usize,
    /// Notes on a topic's trending board; there are many topics.
    pub topic_board_notes: usize,
    /// Half-life of a note's heat: yesterday's talk counts half of today's.
    pub heat_half_life_hours: u32,
    /// Half-life of a member's interest in a topic, language or creator.
    pub interest_half_life_days: u32,
    /// Topics that a member is remembered to like; the weakest gives way.
    pub interests_per_member: usize,
    /// Creators that a member is remembered to like.
    pub affinities_per_member: usize,
    /// Notes that a member has lately seen, 4 bytes each: 100,000 members with full memories take 200 MB.
    pub seen_per_member: usize,
    /// Notes that a member has hidden; past it the oldest notes are forgotten.
    pub hidden_per_member: usize,
    /// Notes by whose likes and saves a member's taste is compared with others', and within which nothing counts twice.
    pub engaged_per_member: usize,
    /// Earlier likes that a new like is paired with.
    pub pairs_per_engagement: usize,
    /// A note is fresh for this long after it was published …
    pub fresh_hours: u32,
    /// … or until this many members have seen it.
    pub fresh_impressions: u32,
    /// A note that was open for this long was of some interest.
    pub long_dwell_ms: u32,
    /// What a long dwell weighs, in likes.
    pub long_dwell_weight: f32,
    /// What is left of an interest when a note that has it is hidden.
    pub hide_keeps: f32,
    /// Topics, and languages, that a member may mute; more are ignored.
    pub muted_per_member: usize,
    /// Wishes for fewer of something that count for a member, the newest: each is a comparison a candidate.
    pub fewer_per_member: usize,
    /// A wish for fewer weakens evenly and is forgotten after so long: tastes change, and a mute is for ever.
    pub fewer_days: u32,
}

impl Default for IndexConfig {
    fn default() -> Self {
        Self {
            max_notes: 2_000_000,
            max_members: 4_000_000,
            max_topics: 1_000_000,
            recent_notes_per_list: 4_096,
            board_notes: 256,
            topic_board_notes: 64,
            heat_half_life_hours: 24,
            interest_half_life_days: 14,
            interests_per_member: 32,
            affinities_per_member: 32,
            seen_per_member: 512,
            hidden_per_member: 2_000,
            engaged_per_member: 64,
            pairs_per_engagement: 6,
            fresh_hours: 48,
            fresh_impressions: 100,
            long_dwell_ms: 8_000,
            long_dwell_weight: 0.25,
            hide_keeps: 0.5,
            muted_per_member: 200,
            fewer_per_member: 16,
            fewer_days: 30,
        }
    }
}

/// How many notes each source may put forward in the first round. Together somewhat above 1,000.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SourceConfig {
    /// A source that takes longer is dropped from the page. Sources take 5 to 60 µs; this is for what goes wrong,
    /// and generous, since a thread that lost its core for a while has done nothing wrong.
    pub deadline_ms: u64,
    /// Sources that have not begun by then are left out.
    pub all_sources_deadline_ms: u64,
    /// Candidates that one round takes at most.
    pub max_candidates: usize,
    pub following_notes: usize,
    /// Followed creators that Explore looks at, from a place in the list that changes from page to page.
    pub following_creators: usize,
    pub co_engagement_notes: usize,
    /// Notes nearest to the member's taste.
    pub interest_notes: usize,
    /// The member's strongest interests that are asked.
    pub interests: usize,
    /// Notes for each interest, newest and hottest in halves.
    pub notes_per_interest: usize,
    pub nearby_notes: usize,
    pub fresh_notes: usize,
    /// Notes for each trending board (region, each language, everybody).
    pub trending_notes: usize,
    /// Newest notes for each of the member's languages.
    pub language_notes: usize,
    /// The languages of a member that count, strongest first.
    pub languages: usize,
    pub answers_notes: usize,
    /// An ask with this many comments has its answers.
    pub answered_at_comments: u32,
    pub discover_notes: usize,
    /// Notes of one topic that are compared for its best.
    pub one_topic_notes: usize,
    /// Notes that Nearby compares.
    pub around_notes: usize,
}

impl Default for SourceConfig {
    fn default() -> Self {
        Self {
            deadline_ms: 50,
            all_sources_deadline_ms: 150,
            max_candidates: 6_000,
            following_notes: 120,
            following_creators: 40,
            co_engagement_notes: 120,
            interest_notes: 80,
            interests: 10,
            notes_per_interest: 40,
            nearby_notes: 80,
            fresh_notes: 200,
            trending_notes: 80,
            language_notes: 120,
            languages: 3,
            answers_notes: 30,
            answered_at_comments: 5,
            discover_notes: 200,
            one_topic_notes: 800,
            around_notes: 400,
        }
    }
}

impl SourceConfig {
    pub(crate) fn deadline(&self) -> Duration {
        Duration::from_millis(self.deadline_ms)
    }

    pub(crate) fn all_sources_deadline(&self) -> Duration {
        Duration::from_millis(self.all_sources_deadline_ms)
    }
}

/// The hand-set model. Signals lie in 0..=1 and are weighed and added; factors multiply the sum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RankingConfig {
    pub explore: SignalWeights,
    pub nearby: SignalWeights,
    pub topic: SignalWeights,
    /// Engagement (in CES points) that an impression is expected to bring before anything is known of a note.
    pub prior_ces_per_impression: f32,
    /// How many impressions that expectation is worth.
    pub prior_impressions: f32,
    /// Engagement without as many reported impressions is taken to have had this many for each CES point.
    pub least_impressions_per_point: f32,
    /// Comments count up to this many for each member who liked or saved: one person's chatter lifts nothing.
    pub comments_per_approval: u32,
    pub recency_half_life_hours: f32,
    /// What is left of recency for the oldest note, so that a good recipe stays findable.
    pub recency_floor: f32,
    /// Heat (in CES points) at which a note is as hot as it gets.
    pub full_heat: f32,
    /// Nearness falls to a half at this distance.
    pub near_km: f32,
    /// What a note in a language that the viewer does not read keeps of its score. Soft on purpose: translation
    /// is one touch away and there is one pool.
    pub other_language_keeps: f32,
    /// The same for notes whose language is unknown or that need none.
    pub unknown_language_keeps: f32,
    /// What a note keeps of its score that is just like one of which the viewer has just asked for fewer.
    pub fewer_keeps: f32,
    /// Scores are spread by up to this share, by the seed, so that equals take turns.
    pub spread: f32,
}

/// What each signal counts on one surface.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignalWeights {
    pub engagement: f32,
    pub heat: f32,
    pub recency: f32,
    pub interest: f32,
    pub affinity: f32,
    pub company: f32,
    pub nearness: f32,
    pub wanted: f32,
}

impl Default for RankingConfig {
    fn default() -> Self {
        Self {
            explore: SignalWeights {
                engagement: 1.0,
                heat: 0.7,
                recency: 0.9,
                interest: 1.2,
                affinity: 0.9,
                company: 0.6,
                nearness: 0.4,
                wanted: 0.4,
            },
            nearby: SignalWeights {
                engagement: 0.6,
                heat: 0.3,
                recency: 0.8,
                interest: 0.4,
                affinity: 0.2,
                company: 0.0,
                nearness: 4.0,
                wanted: 0.0,
            },
            topic: SignalWeights {
                engagement: 1.6,
                heat: 0.6,
                recency: 0.4,
                interest: 0.0,
                affinity: 0.3,
                company: 0.0,
                nearness: 0.2,
                wanted: 0.0,
            },
            prior_ces_per_impression: 0.08,
            prior_impressions: 50.0,
            least_impressions_per_point: 4.0,
            comments_per_approval: 3,
            recency_half_life_hours: 36.0,
            recency_floor: 0.08,
            full_heat: 100.0,
            near_km: 25.0,
            other_language_keeps: 0.6,
            unknown_language_keeps: 0.95,
            fewer_keeps: 0.25,
            spread: 0.08,
        }
    }
}

/// How the ranking of Explore learns from the log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LearningConfig {
    /// Whether Explore goes by what was learned; otherwise by the hand-set weights. It learns either way.
    pub in_explore: bool,
    /// Lines of the table of weights, 32 bytes each for readers and 96 for the writer; 4,096 to 65,536. Features
    /// beyond share lines.
    pub hash_lines: u32,
    pub ftrl: FtrlConfig,
    /// What a member does with a note within this time after seeing it counts for that impression.
    pub label_window_minutes: u32,
    /// Impressions that wait for the end of their window, about 360 bytes each. What comes while it is full is not
    /// learned: it thins impressions out evenly on servers with more than 36 a second.
    pub max_pending: u32,
    /// Impressions of one member in an hour that are learned: some four pages. A flood teaches no more than a reader.
    pub examples_per_member_hour: u16,
    /// Pages see what was learned after so many examples …
    pub publish_examples: u32,
    /// … or after this time, if anything was learned: copying the table takes a fraction of a millisecond.
    pub publish_seconds: u32,
    /// Hours of progressive validation that are kept, 5 KiB each.
    pub validation_hours: u32,
    /// What an impression brings before anything is known, by task. Their worth in CES points is about
    /// `RankingConfig::prior_ces_per_impression`.
    pub prior_rates: TaskRates,
    /// Before anything is learned, a note with twice the typical hand-set score has its odds raised by this power of e.
    pub prior_slope: f32,
    /// The hand-set score of an unremarkable new note, by the weights of Explore.
    pub typical_hand_score: f32,
}

impl Default for LearningConfig {
    fn default() -> Self {
        Self {
            in_explore: true,
            hash_lines: 65_536,
            ftrl: FtrlConfig::default(),
            label_window_minutes: 30,
            max_pending: 65_536,
            examples_per_member_hour: 80,
            publish_examples: 1_024,
            publish_seconds: 5,
            validation_hours: 72,
            prior_rates: TaskRates::default(),
            prior_slope: 1.0,
            typical_hand_score: 1.5,
        }
    }
}

/// How vectors of notes and members are learned and searched. See docs/feed-retrieval.md.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct InterestConfig {
    /// Pairs of members and notes that a training takes; of each member the newest. 16 bytes each while it runs.
    pub max_interactions: usize,
    /// Members whose engagement a training takes, the first who joined. About 700 bytes each while it runs.
    pub max_members: u32,
    /// Notes and creators that the decomposition takes, those that most have engaged with; others are folded in.
    /// About 700 bytes each while it runs.
    pub max_columns: usize,
    /// With fewer there is nothing to learn.
    pub least_interactions: usize,
    /// A dimension weighs `(s / s_max)^power` in a vector: 0 is the hard cut of a spectral filter, which in a small
    /// community cuts nothing and finds only what was there; with 1 broad tastes count more than narrow ones.
    pub power: f32,
    /// A note that `n` members have engaged with is nearer to everybody by `n^popularity`.
    pub popularity: f32,
    /// What a note's content says weighs as much as what so many members did.
    pub content_members: f32,
    /// So many notes' worth of evidence stands against any meaning of a topic, a creator, a place.
    pub content_ridge: f32,
    pub content_sweeps: usize,
    /// Notes from which the meaning of content is learned, those that rest on most members. 600 bytes each while it
    /// runs.
    pub max_content_notes: usize,
    /// Lists of near notes that a search reads …
    pub probed_lists: usize,
    /// … and notes that it compares at most, the newest of each list: about 9 ns each.
    pub compared_notes: usize,
    /// The same set and seed give the same model.
    pub seed: u64,
}

impl Default for InterestConfig {
    fn default() -> Self {
        Self {
            max_interactions: 4_000_000,
            max_members: 200_000,
            max_columns: 200_000,
            least_interactions: 50,
            power: 1.0,
            popularity: 0.15,
            content_members: 2.0,
            content_ridge: 3.0,
            content_sweeps: 8,
            max_content_notes: 150_000,
            probed_lists: 6,
            compared_notes: 4_096,
            seed: 1,
        }
    }
}

/// A probability for each task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TaskRates {
    pub like: f32,
    pub save: f32,
    pub comment: f32,
    pub share: f32,
    pub follow: f32,
    pub long_dwell: f32,
    pub hide: f32,
}

impl Default for TaskRates {
    fn default() -> Self {
        Self { like: 0.04, save: 0.012, comment: 0.003, share: 0.0015, follow: 0.001, long_dwell: 0.08, hide: 0.002 }
    }
}

/// What keeps a page diverse.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SelectionConfig {
    /// Neighbouring notes that are compared: what a phone shows in about two screens.
    pub window_notes: usize,
    /// Notes of one creator within the window.
    pub per_creator: usize,
    /// Notes with one leading topic within the window.
    pub per_topic: usize,
    /// While no note has a price (`Candidate::price`), every n-th place of an Explore page belongs to a fresh note,
    /// drawn by lot; 5 makes it a fifth of the page. 0: none.
    pub fresh_every: usize,
    /// Every n-th place of an Explore page belongs to the best note in a language that the viewer does not read, as
    /// far as there is one and the place is not a fresh note's. 0: none.
    pub other_language_every: usize,
    /// Best-scored candidates that are looked at for each free place.
    pub shortlist_per_place: usize,
    /// γ of Explore: what a note that is like nothing in the window has before a copy, in standard deviations of the
    /// shortlist's scores, so that it means the same whatever the scores are in. See docs/feed-diversity.md.
    pub gamma: f32,
    /// γ of Nearby and Topic, which the viewer chose: an equal counts there, not a worse one.
    pub gamma_listed: f32,
}

impl Default for SelectionConfig {
    fn default() -> Self {
        Self {
            window_notes: 10,
            per_creator: 1,
            per_topic: 3,
            fresh_every: 5,
            other_language_every: 8,
            shortlist_per_place: 4,
            gamma: 1.5,
            gamma_listed: 0.5,
        }
    }
}

/// Pages and their rounds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PageConfig {
    /// Notes on a page at most.
    pub max_notes: usize,
    /// A short page is filled up by asking the sources again for this many times as much.
    pub depths: Vec<usize>,
    /// Rounds of a chronological list, each of `chronological_notes`.
    pub chronological_rounds: usize,
    /// Notes that one round of a chronological list looks at; more than a page, since some are filtered.
    pub chronological_notes: usize,
}

impl Default for PageConfig {
    fn default() -> Self {
        Self { max_notes: 50, depths: vec![1, 4, 16], chronological_rounds: 8, chronological_notes: 120 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn explore_asks_for_at_least_a_thousand_candidates() {
        let s = SourceConfig::default();
        let total = s.following_notes
            + s.co_engagement_notes
            + s.interest_notes
            + s.interests * s.notes_per_interest
            + s.nearby_notes
            + s.fresh_notes
            + s.trending_notes * (2 + s.languages)
            + s.language_notes
            + s.answers_notes
            + s.discover_notes;
        assert!(total >= 1_000, "{total}");
        assert!(total <= s.max_candidates);
    }
}
