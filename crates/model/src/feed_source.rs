//! What a feed goes by when it puts a note forward. The same words in the engine, in the log, in the ledger of
//! exposure and on the wire.

use serde::{Deserialize, Serialize};

use crate::note::words;

words! {
    /// The sources of a feed, the most telling reason first: a note that several sources put forward is there for
    /// the first of them.
    FeedSource {
        Following = "following",
        /// An ask that the viewer could answer.
        Answers = "answers",
        CoEngagement = "co_engagement",
        /// Close to what the viewer likes, by learned vectors.
        Interest = "interest",
        Topics = "topics",
        Nearby = "nearby",
        Trending = "trending",
        /// Owed its first audience.
        Fresh = "fresh",
        Languages = "languages",
        Discover = "discover",
        /// Found by a search; no feed chose it.
        Search = "search",
    }

    /// What a note's place on a page rests on.
    FeedStrength {
        /// Its topics interest the viewer.
        Topic = "topic",
        /// It is liked together with what the viewer liked.
        LikedSimilar = "liked_similar",
        /// Its place is near the viewer.
        Near = "near",
        /// The viewer follows its creator, or engaged with them lately.
        Creator = "creator",
        /// It is in a language that the viewer reads.
        Language = "language",
        /// It is talked about just now.
        PopularNow = "popular_now",
        /// Those who saw it engaged with it.
        WellReceived = "well_received",
        /// It is new.
        New = "new",
        /// Few have seen it, and it is owed its first audience.
        FirstAudience = "first_audience",
        /// It asks for what the viewer may know.
        Wanted = "wanted",
    }
}

impl FeedSource {
    /// The source's number in tickets and in the ledger. Numbers are kept: rows of the ledger hold them.
    pub const fn number(self) -> u8 {
        match self {
            Self::Following => 0,
            Self::Answers => 1,
            Self::CoEngagement => 2,
            Self::Topics => 3,
            Self::Nearby => 4,
            Self::Trending => 5,
            Self::Fresh => 6,
            Self::Languages => 7,
            Self::Discover => 8,
            Self::Interest => 9,
            Self::Search => 10,
        }
    }

    /// The source's place in a set of sources.
    pub const fn bit(self) -> u16 {
        1 << self as u16
    }

    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.iter().copied().find(|source| source.number() == number)
    }
}

/// A set of sources is a `u16`.
const _: () = assert!(FeedSource::ALL.len() <= 16);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_has_a_number_of_its_own_that_reads_back() {
        for source in FeedSource::ALL {
            assert_eq!(FeedSource::from_number(source.number()), Some(*source));
        }
        assert_eq!(FeedSource::from_number(200), None);
    }
}
