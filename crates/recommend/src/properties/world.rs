//! The naive world: facts in sets, rules written down as a person would say them. Makes events and bulk loads.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use kumara_model::{Cell, Event, MemberId, NOTE_RESOLUTION, NoteId, NoteKind, Timestamp, Topic, Visibility};
use proptest::prelude::*;

use crate::{FeedEngine, MemberFeatures, NoteCounters, NoteFeatures, RecommendConfig};

pub(super) const START: Timestamp = Timestamp::from_millis(1_750_000_000_000);
pub(super) const MEMBERS: i64 = 6;
pub(super) const TOPICS: [&str; 4] = ["tea", "rain", "maps", "cats"];
const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "und"];
const REGIONS: [&str; 3] = ["PE", "TH", "DE"];
const PLACES: [(f64, f64); 3] = [(52.5, 13.4), (52.6, 13.5), (-12.0, -77.0)];

/// Something that happens. Numbers are taken modulo what there is.
#[derive(Debug, Clone)]
pub(super) enum Happening {
    Publish { author: i64, text: Text },
    Edit { note: usize, text: Text },
    Delete { note: usize },
    Like { member: i64, note: usize, undone: bool },
    Save { member: i64, note: usize, undone: bool },
    Comment { member: i64, note: usize, undone: bool },
    Hide { member: i64, note: usize, undone: bool },
    See { member: i64, note: usize },
    Follow { by: i64, member: i64, undone: bool },
    Block { by: i64, member: i64, undone: bool },
    Mute { by: i64, member: i64, undone: bool },
    Private { member: i64, is_private: bool },
}

#[derive(Debug, Clone)]
pub(super) struct Text {
    kind: NoteKind,
    visibility: Visibility,
    topics: Vec<usize>,
    language: usize,
    place: Option<usize>,
}

fn text() -> impl Strategy<Value = Text> {
    let visibility = prop_oneof![
        4 => Just(Visibility::Public),
        2 => Just(Visibility::Followers),
        1 => Just(Visibility::Private),
    ];
    let topics = prop::collection::vec(0..TOPICS.len(), 0..4);
    (prop::sample::select(NoteKind::ALL), visibility, topics, 0..LANGUAGES.len(), prop::option::of(0..PLACES.len()))
        .prop_map(|(kind, visibility, topics, language, place)| Text { kind, visibility, topics, language, place })
}

pub(super) fn happening() -> impl Strategy<Value = Happening> {
    let member = || 1..=MEMBERS;
    let note = any::<usize>;
    let undone = || prop::bool::weighted(0.3);
    prop_oneof![
        6 => (member(), text()).prop_map(|(author, text)| Happening::Publish { author, text }),
        2 => (note(), text()).prop_map(|(note, text)| Happening::Edit { note, text }),
        1 => note().prop_map(|note| Happening::Delete { note }),
        2 => (member(), note(), undone()).prop_map(|(member, note, undone)| Happening::Like { member, note, undone }),
        1 => (member(), note(), undone()).prop_map(|(member, note, undone)| Happening::Save { member, note, undone }),
        1 => (member(), note(), undone())
            .prop_map(|(member, note, undone)| Happening::Comment { member, note, undone }),
        1 => (member(), note(), undone()).prop_map(|(member, note, undone)| Happening::Hide { member, note, undone }),
        2 => (member(), note()).prop_map(|(member, note)| Happening::See { member, note }),
        3 => (member(), member(), undone()).prop_map(|(by, member, undone)| Happening::Follow { by, member, undone }),
        1 => (member(), member(), undone()).prop_map(|(by, member, undone)| Happening::Block { by, member, undone }),
        1 => (member(), member(), undone()).prop_map(|(by, member, undone)| Happening::Mute { by, member, undone }),
        1 => (member(), any::<bool>()).prop_map(|(member, is_private)| Happening::Private { member, is_private }),
    ]
}

/// Pairs of numbers: who does it, and to whom or what.
pub(super) type Pairs = BTreeSet<(i64, i64)>;

#[derive(Debug, Default)]
pub(super) struct World {
    pub notes: BTreeMap<i64, NoteFeatures>,
    next_note: i64,
    pub follows: Pairs,
    pub blocks: Pairs,
    pub mutes: Pairs,
    pub hides: Pairs,
    pub seen: Pairs,
    likes: Pairs,
    saves: Pairs,
    /// Comments by member and note.
    comments: BTreeMap<(i64, i64), u32>,
    pub private: BTreeSet<i64>,
    pub told: Told,
}

/// The log.
#[derive(Debug, Default)]
pub(super) struct Told(pub Vec<(Event, Timestamp)>);

impl Told {
    fn tell(&mut self, engine: &FeedEngine, event: &Event, at: Timestamp) {
        engine.index().apply(event, at);
        self.0.push((event.clone(), at));
    }
}

impl World {
    /// An engine that was told everything as it happened.
    pub fn live(happenings: &[Happening]) -> (Self, FeedEngine) {
        Self::live_with(happenings, |_, _| {})
    }

    /// The same, with something done after each event.
    pub fn live_with(happenings: &[Happening], after: impl Fn(usize, &FeedEngine)) -> (Self, FeedEngine) {
        let (mut world, engine) = (Self::default(), engine());
        (1..=MEMBERS).for_each(|member| engine.index().set_member(&world.member(member)));
        for (i, happening) in happenings.iter().enumerate() {
            world.happen(happening, &engine, START + Duration::from_secs(i as u64));
            after(i, &engine);
        }
        (world, engine)
    }

    /// An engine that was filled from what is true now, and knows what members have seen.
    pub fn rebuilt(&self) -> FeedEngine {
        let engine = self.loaded();
        self.seen.iter().for_each(|(member, note)| engine.index().add_seen((*member).into(), (*note).into()));
        engine
    }

    /// An engine that was filled from the tables.
    pub fn loaded(&self) -> FeedEngine {
        let engine = engine();
        let index = engine.index();
        (1..=MEMBERS).for_each(|member| index.set_member(&self.member(member)));
        for (id, note) in &self.notes {
            index.insert_note(&NoteFeatures { counters: self.counters(*id), ..note.clone() });
        }
        self.follows.iter().for_each(|(by, member)| index.add_follow((*by).into(), (*member).into()));
        self.blocks.iter().for_each(|(by, member)| index.add_block((*by).into(), (*member).into()));
        self.mutes.iter().for_each(|(by, member)| index.add_mute((*by).into(), (*member).into()));
        self.hides.iter().for_each(|(member, note)| index.add_hide((*member).into(), (*note).into(), START));
        engine
    }

    fn happen(&mut self, happening: &Happening, engine: &FeedEngine, at: Timestamp) {
        match happening {
            Happening::Publish { author, text } => {
                self.next_note += 1;
                let note = features(self.next_note, *author, text, at);
                self.notes.insert(self.next_note, note.clone());
                self.told.tell(engine, &published(&note), at);
                // A replay changes nothing.
                self.told.tell(engine, &published(&note), at);
            }
            Happening::Edit { note, text } => {
                let Some(old) = self.pick(*note) else { return };
                let new = features(old.note.get(), old.author.get(), text, old.published_at);
                self.told.tell(engine, &edited(&new), at);
                self.notes.insert(new.note.get(), new);
            }
            Happening::Delete { note } => {
                let Some(old) = self.pick(*note) else { return };
                self.notes.remove(&old.note.get());
                self.told.tell(engine, &Event::NoteDeleted { note: old.note, author: old.author }, at);
                // The log is read again after a crash.
                self.told.tell(engine, &published(&old), at);
                self.told.tell(engine, &Event::NoteDeleted { note: old.note, author: old.author }, at);
            }
            Happening::Like { member, note, undone } => {
                self.engage(
                    *note,
                    *member,
                    *undone,
                    engine,
                    at,
                    |world| &mut world.likes,
                    |note, author, member| {
                        [Event::NoteLiked { note, author, member }, Event::NoteUnliked { note, author, member }]
                    },
                );
            }
            Happening::Save { member, note, undone } => {
                self.engage(
                    *note,
                    *member,
                    *undone,
                    engine,
                    at,
                    |world| &mut world.saves,
                    |note, author, member| {
                        [Event::NoteSaved { note, author, member }, Event::NoteUnsaved { note, author, member }]
                    },
                );
            }
            Happening::Hide { member, note, undone } => {
                self.engage(
                    *note,
                    *member,
                    *undone,
                    engine,
                    at,
                    |world| &mut world.hides,
                    |note, author, member| {
                        [Event::NoteHidden { note, author, member }, Event::NoteUnhidden { note, author, member }]
                    },
                );
            }
            Happening::Comment { member, note, undone } => {
                let Some(note) = self.pick(*note) else { return };
                let count = self.comments.entry((*member, note.note.get())).or_default();
                let (comment, member) = (1.into(), MemberId::from(*member));
                if !undone {
                    *count += 1;
                    let (note, note_author, mentions) = (note.note, note.author, Vec::new());
                    let (parent, reply_to) = (None, None);
                    let event =
                        Event::CommentWritten { comment, note, note_author, member, parent, reply_to, mentions };
                    self.told.tell(engine, &event, at);
                } else if *count > 0 {
                    *count -= 1;
                    let event = Event::CommentDeleted { comment, note: note.note, parent: None, member };
                    self.told.tell(engine, &event, at);
                }
            }
            Happening::See { member, note } => {
                let Some(note) = self.pick(*note) else { return };
                if note.author.get() != *member {
                    self.seen.insert((*member, note.note.get()));
                }
                self.told.tell(engine, &seen(*member, note.note, at), at);
            }
            Happening::Follow { by, member, undone } => {
                relate(&mut self.follows, (*by, *member), *undone, (engine, &mut self.told), at, |by, member| {
                    [Event::MemberFollowed { member, by }, Event::MemberUnfollowed { member, by }]
                });
            }
            Happening::Block { by, member, undone } => {
                relate(&mut self.blocks, (*by, *member), *undone, (engine, &mut self.told), at, |by, member| {
                    [Event::MemberBlocked { member, by }, Event::MemberUnblocked { member, by }]
                });
            }
            Happening::Mute { by, member, undone } => {
                relate(&mut self.mutes, (*by, *member), *undone, (engine, &mut self.told), at, |by, member| {
                    [Event::MemberMuted { member, by }, Event::MemberUnmuted { member, by }]
                });
            }
            Happening::Private { member, is_private } => {
                if *is_private {
                    self.private.insert(*member);
                } else {
                    self.private.remove(member);
                }
                engine.index().set_member(&self.member(*member));
            }
        }
    }

    #[expect(clippy::too_many_arguments)]
    fn engage(
        &mut self,
        note: usize,
        member: i64,
        undone: bool,
        engine: &FeedEngine,
        at: Timestamp,
        pairs: impl Fn(&mut Self) -> &mut Pairs,
        events: impl Fn(NoteId, MemberId, MemberId) -> [Event; 2],
    ) {
        let Some(note) = self.pick(note) else { return };
        let [did, undid] = events(note.note, note.author, member.into());
        let pair = (member, note.note.get());
        if !undone {
            pairs(self).insert(pair);
            self.told.tell(engine, &did, at);
        } else if pairs(self).remove(&pair) {
            self.told.tell(engine, &undid, at);
        }
    }

    fn pick(&self, number: usize) -> Option<NoteFeatures> {
        self.notes.values().nth(number.checked_rem(self.notes.len())?).cloned()
    }

    /// Creators' own engagement counts nothing.
    fn counters(&self, note: i64) -> NoteCounters {
        let author = self.notes[&note].author.get();
        let of_others = |pairs: &Pairs| pairs.iter().filter(|(by, of)| *of == note && *by != author).count() as u32;
        let comments = self.comments.iter().filter(|((by, of), _)| *of == note && *by != author);
        NoteCounters {
            likes: of_others(&self.likes),
            saves: of_others(&self.saves),
            hides: of_others(&self.hides),
            impressions: of_others(&self.seen),
            comments: comments.map(|(_, count)| count).sum(),
            shares: 0,
        }
    }

    fn member(&self, member: i64) -> MemberFeatures {
        MemberFeatures {
            member: member.into(),
            languages: vec![LANGUAGES[member as usize % 2].parse().unwrap()],
            region: REGIONS.get(member as usize % 4).map(|region| region.parse().unwrap()),
            home: (member % 2 == 0).then(|| place(member as usize % PLACES.len())),
            is_private: self.private.contains(&member),
        }
    }

    /// Who may see a note, as the rules say.
    pub fn may_see(&self, viewer: Option<i64>, note: &NoteFeatures) -> bool {
        let author = note.author.get();
        let Some(viewer) = viewer else {
            return note.visibility == Visibility::Public && !self.private.contains(&author);
        };
        if self.blocks.contains(&(viewer, author)) || self.blocks.contains(&(author, viewer)) {
            return false;
        }
        let follows = self.follows.contains(&(viewer, author));
        viewer == author
            || match note.visibility {
                Visibility::Public => follows || !self.private.contains(&author),
                Visibility::Followers => follows,
                Visibility::Private => false,
            }
    }

    /// Who wants to see it: not muted, not hidden.
    pub fn wants_to_see(&self, viewer: Option<i64>, note: &NoteFeatures) -> bool {
        viewer.is_none_or(|viewer| {
            !self.mutes.contains(&(viewer, note.author.get())) && !self.hides.contains(&(viewer, note.note.get()))
        })
    }
}

fn engine() -> FeedEngine {
    let mut config = RecommendConfig::default();
    // Room for all that the tests do, and time on a machine that is busy.
    config.index.engaged_per_member = 1_000;
    config.sources.deadline_ms = 5_000;
    config.sources.all_sources_deadline_ms = 20_000;
    FeedEngine::new(config)
}

fn relate(
    pairs: &mut Pairs,
    pair: (i64, i64),
    undone: bool,
    (engine, told): (&FeedEngine, &mut Told),
    at: Timestamp,
    events: impl Fn(MemberId, MemberId) -> [Event; 2],
) {
    if pair.0 == pair.1 {
        return;
    }
    let [did, undid] = events(pair.0.into(), pair.1.into());
    if undone {
        pairs.remove(&pair);
        told.tell(engine, &undid, at);
    } else {
        pairs.insert(pair);
        told.tell(engine, &did, at);
    }
}

pub(super) fn place(number: usize) -> Cell {
    let (latitude, longitude) = PLACES[number];
    Cell::at(latitude, longitude, NOTE_RESOLUTION).unwrap()
}

fn features(note: i64, author: i64, text: &Text, published_at: Timestamp) -> NoteFeatures {
    let mut topics: Vec<Topic> = Vec::new();
    for number in &text.topics {
        let topic = Topic::parse(TOPICS[*number]).unwrap();
        if !topics.contains(&topic) {
            topics.push(topic);
        }
    }
    NoteFeatures {
        note: note.into(),
        author: author.into(),
        kind: text.kind,
        visibility: text.visibility,
        language: LANGUAGES[text.language].parse().unwrap(),
        region: None,
        topics,
        cell: text.place.map(place),
        published_at,
        counters: NoteCounters::default(),
    }
}

fn published(note: &NoteFeatures) -> Event {
    let NoteFeatures { note, author, kind, visibility, language, topics, cell, published_at, .. } = note.clone();
    let mentions = Vec::new();
    Event::NotePublished {
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
    }
}

fn edited(note: &NoteFeatures) -> Event {
    let NoteFeatures { note, author, kind, visibility, language, topics, cell, published_at, .. } = note.clone();
    let mentions = Vec::new();
    Event::NoteEdited {
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
    }
}

fn seen(member: i64, note: NoteId, at: Timestamp) -> Event {
    let (kind, surface) = (kumara_model::TelemetryKind::Impression, kumara_model::Surface::Explore);
    let sample = kumara_model::TelemetrySample {
        kind,
        note,
        surface,
        position: 0,
        milliseconds: 700,
        at,
        source: Some(kumara_model::FeedSource::Discover),
    };
    Event::TelemetryReported { member: Some(member.into()), samples: vec![sample.clone(), sample] }
}
