//! What a page is asked for.

use kumara_model::{Cell, LanguageTag, MemberId, Region, Timestamp, Topic};

use crate::dial::Width;

/// A list of notes that the feed can make.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum List {
    /// What suits the viewer, out of everything.
    Explore,
    /// The newest of the creators that the viewer follows.
    Following,
    /// Around the viewer: `Query::location`, or the member's home.
    Nearby,
    Topic(Topic, TopicOrder),
}

impl List {
    /// The word of the surface, as in `kumara_model::Surface` and in metrics.
    pub const fn surface(&self) -> &'static str {
        match self {
            Self::Explore => "explore",
            Self::Following => "following",
            Self::Nearby => "nearby",
            Self::Topic(..) => "topic",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TopicOrder {
    Best,
    Newest,
}

/// One page that somebody wants to see.
#[derive(Debug, Clone, PartialEq)]
pub struct Query {
    /// None for a visitor who is not signed in.
    pub viewer: Option<MemberId>,
    pub list: List,
    /// What the browser says (`Accept-Language`), best first. Counts for visitors and for members without languages.
    pub languages: Vec<LanguageTag>,
    /// Where the request seems to come from. Counts for visitors; members have their own.
    pub region: Option<Region>,
    /// Where the viewer says they are.
    pub location: Option<Cell>,
    /// Notes on the page; bounded by `PageConfig::max_notes`.
    pub limit: usize,
    pub now: Timestamp,
    /// Settles ties and samples. The same index, query and seed give the same page. A cursor brings its own.
    pub seed: u64,
    /// How close or wide this page shall be; none takes the member's own choice.
    pub width: Option<Width>,
    /// Names of stages that this query does without.
    pub switched_off: Vec<&'static str>,
}

impl Query {
    pub fn new(list: List, now: Timestamp, seed: u64) -> Self {
        Self {
            viewer: None,
            list,
            languages: Vec::new(),
            region: None,
            location: None,
            limit: 20,
            now,
            seed,
            width: None,
            switched_off: Vec::new(),
        }
    }

    #[must_use]
    pub fn seen_by(mut self, member: MemberId) -> Self {
        self.viewer = Some(member);
        self
    }
}
