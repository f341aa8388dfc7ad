//! A small community to tell stories in.

use std::time::Duration;

use kumara_model::{
    Cell, Event, HOME_RESOLUTION, MemberId, NOTE_RESOLUTION, NoteId, NoteKind, Surface, TelemetryKind, TelemetrySample,
    Timestamp, Topic, Visibility,
};
use kumara_recommend::{
    CursorState, FeedEngine, FeedError, List, MemberFeatures, NoteCounters, NoteFeatures, Page, Query, RecommendConfig,
    TopicOrder,
};

pub const LIMA: (f64, f64) = (-12.046, -77.043);
pub const CALLAO: (f64, f64) = (-12.056, -77.118);
pub const CUSCO: (f64, f64) = (-13.532, -71.967);
pub const KYOTO: (f64, f64) = (35.011, 135.768);

pub struct Town {
    pub engine: FeedEngine,
    pub now: Timestamp,
    pub next_note: i64,
}

/// A note that is about to be published.
pub struct Draft {
    pub kind: NoteKind,
    pub visibility: Visibility,
    pub language: &'static str,
    pub topics: Vec<&'static str>,
    pub place: Option<(f64, f64)>,
}

impl Default for Draft {
    fn default() -> Self {
        Self { kind: NoteKind::Photo, visibility: Visibility::Public, language: "en", topics: Vec::new(), place: None }
    }
}

pub fn about(topic: &'static str) -> Draft {
    Draft { topics: vec![topic], ..Draft::default() }
}

pub fn member(number: i64) -> MemberId {
    MemberId::from(number)
}

impl Town {
    pub fn new() -> Self {
        let mut config = RecommendConfig::default();
        // A test machine may be busy for a while.
        config.sources.deadline_ms = 5_000;
        config.sources.all_sources_deadline_ms = 20_000;
        Self { engine: FeedEngine::new(config), now: Timestamp::from_millis(1_750_000_000_000), next_note: 0 }
    }

    pub fn join(&self, number: i64, languages: &[&str], home: Option<(f64, f64)>) -> MemberId {
        self.profile(number, languages, home, false)
    }

    pub fn join_privately(&self, number: i64) -> MemberId {
        self.profile(number, &["en"], None, true)
    }

    fn profile(&self, number: i64, languages: &[&str], home: Option<(f64, f64)>, is_private: bool) -> MemberId {
        self.engine.index().set_member(&MemberFeatures {
            member: member(number),
            languages: languages.iter().map(|tag| tag.parse().unwrap()).collect(),
            region: Some("PE".parse().unwrap()),
            home: home.and_then(|(lat, lng)| Cell::at(lat, lng, HOME_RESOLUTION)),
            is_private,
        });
        member(number)
    }

    pub fn tell(&self, event: &Event) {
        self.engine.index().apply(event, self.now);
    }

    pub fn later(&mut self, seconds: u64) {
        self.now = self.now + Duration::from_secs(seconds);
    }

    /// A minute later, somebody publishes.
    pub fn publish(&mut self, author: MemberId, draft: &Draft) -> NoteId {
        self.later(60);
        self.next_note += 1;
        let note = NoteId::from(self.next_note);
        self.tell(&self.event(note, author, draft));
        note
    }

    pub fn publish_many(&mut self, count: i64, authors: i64, draft: &Draft) -> Vec<NoteId> {
        (0..count).map(|i| self.publish(member(100 + i % authors), draft)).collect()
    }

    fn event(&self, note: NoteId, author: MemberId, draft: &Draft) -> Event {
        Event::NotePublished {
            note,
            author,
            kind: draft.kind,
            visibility: draft.visibility,
            language: draft.language.parse().unwrap(),
            topics: draft.topics.iter().map(|topic| Topic::parse(topic).unwrap()).collect(),
            mentions: Vec::new(),
            cell: draft.place.and_then(|(lat, lng)| Cell::at(lat, lng, NOTE_RESOLUTION)),
            published_at: self.now,
            fingerprints: Vec::new(),
        }
    }

    /// The same note with another text, as the editing endpoint tells it.
    pub fn edit(&self, note: NoteId, author: MemberId, draft: &Draft, published_at: Timestamp) {
        let Event::NotePublished { kind, visibility, language, topics, mentions, cell, .. } =
            self.event(note, author, draft)
        else {
            unreachable!()
        };
        let edited = Event::NoteEdited {
            note,
            author,
            kind,
            visibility,
            language,
            topics,
            mentions,
            cell,
            published_at,
            fingerprints: Vec::new(),
        };
        self.tell(&edited);
    }

    pub fn like(&self, member: MemberId, note: NoteId) {
        self.tell(&Event::NoteLiked { note, author: 0.into(), member });
    }

    pub fn follow(&self, by: MemberId, member: MemberId) {
        self.tell(&Event::MemberFollowed { member, by });
    }

    pub fn delete(&self, note: NoteId) {
        self.tell(&Event::NoteDeleted { note, author: 0.into() });
    }

    pub fn look_at(&self, viewer: Option<MemberId>, notes: &[NoteId]) {
        let sample = |note: &NoteId| TelemetrySample {
            kind: TelemetryKind::Impression,
            note: *note,
            surface: Surface::Explore,
            position: 0,
            milliseconds: 800,
            at: self.now,
            source: Some(kumara_model::FeedSource::Discover),
        };
        for some in notes.chunks(100) {
            let samples = some.iter().map(sample).collect();
            self.tell(&Event::TelemetryReported { member: viewer, samples });
        }
    }

    /// A note with a past, as it is loaded at start.
    pub fn load(&mut self, author: MemberId, draft: &Draft, age: Duration, counters: NoteCounters) -> NoteId {
        self.next_note += 1;
        let Event::NotePublished { note, author, kind, visibility, language, topics, cell, .. } =
            self.event(self.next_note.into(), author, draft)
        else {
            unreachable!()
        };
        let published_at = self.now - age;
        let region = None;
        let features =
            NoteFeatures { note, author, kind, visibility, language, region, topics, cell, published_at, counters };
        self.engine.index().insert_note(&features);
        note
    }

    pub fn query(&self, list: List, viewer: impl Into<Option<MemberId>>) -> Query {
        let mut query = Query::new(list, self.now, 11);
        query.viewer = viewer.into();
        query
    }

    pub fn page(&self, query: &Query, cursor: Option<&CursorState>) -> Page {
        self.engine.page(query, cursor).unwrap()
    }

    pub fn error(&self, query: &Query) -> FeedError {
        self.engine.page(query, None).unwrap_err()
    }

    pub fn explore(&self, viewer: impl Into<Option<MemberId>>) -> Page {
        self.page(&self.query(List::Explore, viewer), None)
    }
}

pub fn notes_on(page: &Page) -> Vec<NoteId> {
    page.items.iter().map(|item| item.note).collect()
}

pub fn topic(name: &str, order: TopicOrder) -> List {
    List::Topic(Topic::parse(name).unwrap(), order)
}
