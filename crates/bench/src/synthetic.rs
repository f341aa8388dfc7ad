//! A community out of dice: members, notes and what they do, with the long tails that real ones have (Zipf for
//! creators, topics, languages and towns). The same seed gives the same community.

use std::time::Duration;

use kumara_model::{
    Cell, Event, HOME_RESOLUTION, LanguageTag, MemberId, NOTE_RESOLUTION, NoteId, NoteKind, Region, Surface,
    TelemetryKind, TelemetrySample, Timestamp, Topic, UI_LANGUAGES, Visibility,
};
use kumara_recommend::{Engagement, FeedIndex, MemberFeatures, NoteCounters, NoteFeatures, diversity::Kind};
use rand::{Rng, SeedableRng, rngs::StdRng};

/// When the synthetic present is.
pub const NOW: Timestamp = Timestamp::from_millis(1_767_225_600_000);
const DAYS_OF_NOTES: u64 = 60;
const TOWNS: usize = 400;
const FOLLOWS_PER_MEMBER: usize = 50;
const ENGAGEMENTS_PER_MEMBER: usize = 40;
const SEEN_PER_MEMBER: usize = 300;
const INTERESTS_PER_MEMBER: usize = 6;

/// Draws ranks 0.. with weights 1/(rank+1)^exponent.
struct Zipf(Vec<f64>);

impl Zipf {
    fn new(count: usize, exponent: f64) -> Self {
        let mut sum = 0.0;
        Self(
            (1..=count.max(1))
                .map(|rank| {
                    sum += (rank as f64).powf(-exponent);
                    sum
                })
                .collect(),
        )
    }

    fn draw(&self, dice: &mut StdRng) -> usize {
        let total = self.0.last().copied().unwrap_or(1.0);
        let at = dice.random::<f64>() * total;
        self.0.partition_point(|sum| *sum < at).min(self.0.len() - 1)
    }
}

struct Town {
    latitude: f64,
    longitude: f64,
    region: Region,
    language: LanguageTag,
}

struct Person {
    town: usize,
    interests: [u32; INTERESTS_PER_MEMBER],
}

pub struct Community {
    dice: StdRng,
    topics: Vec<Topic>,
    towns: Vec<Town>,
    people: Vec<Person>,
    /// Author and first topic of each note.
    notes: Vec<(u32, u32)>,
    by_topic: Vec<Vec<u32>>,
    any_creator: Zipf,
    any_topic: Zipf,
}

impl Community {
    /// Fills the index and remembers who is who.
    pub fn build(seed: u64, notes: usize, members: usize, index: &FeedIndex) -> Self {
        let mut dice = StdRng::seed_from_u64(seed);
        let topic_count = (notes / 40).clamp(50, 30_000);
        let (any_town, any_language) = (Zipf::new(TOWNS, 0.9), Zipf::new(UI_LANGUAGES.len(), 0.8));
        let any_topic = Zipf::new(topic_count, 1.0);
        let regions: Vec<Region> = Region::all().collect();
        let towns: Vec<Town> = (0..TOWNS)
            .map(|_| Town {
                latitude: dice.random_range(-50.0..65.0),
                longitude: dice.random_range(-180.0..180.0),
                region: regions[dice.random_range(0..regions.len())],
                language: UI_LANGUAGES[any_language.draw(&mut dice)].tag(),
            })
            .collect();
        let people = (0..members)
            .map(|_| Person {
                town: any_town.draw(&mut dice),
                interests: std::array::from_fn(|_| any_topic.draw(&mut dice) as u32),
            })
            .collect();
        let mut community = Self {
            dice,
            topics: (0..topic_count).filter_map(|number| Topic::parse(&format!("topic{number}")).ok()).collect(),
            towns,
            people,
            notes: Vec::with_capacity(notes),
            by_topic: vec![Vec::new(); topic_count],
            any_creator: Zipf::new(members, 0.8),
            any_topic,
        };
        community.add_members(index);
        (0..notes).for_each(|number| community.add_note(number, notes, index));
        community.add_life(index);
        community
    }

    pub fn member_id(number: usize) -> MemberId {
        MemberId::from(number as i64 + 1)
    }

    fn note_id(number: usize) -> NoteId {
        NoteId::from((number as i64 + 1) << 12)
    }

    fn number_of(note: NoteId) -> usize {
        ((note.get() >> 12) - 1) as usize
    }

    /// Creator and first topic of a note.
    pub fn kind_of(&self, note: NoteId) -> Kind {
        let (author, topic) = self.notes[Self::number_of(note)];
        Kind { creator: author + 1, topic: topic + 1 }
    }

    /// Whether a note is about something that the member likes.
    pub fn is_interest(&self, member: usize, note: NoteId) -> bool {
        self.people[member].interests.contains(&self.notes[Self::number_of(note)].1)
    }

    /// Whether the member's profile has the note's language.
    pub fn reads(&self, member: usize, note: NoteId) -> bool {
        let language = self.language_of(self.notes[Self::number_of(note)].0 as usize);
        language == self.language_of(member) || member.is_multiple_of(3) && language == UI_LANGUAGES[0].tag()
    }

    pub fn member_count(&self) -> usize {
        self.people.len()
    }

    fn add_members(&self, index: &FeedIndex) {
        for (number, person) in self.people.iter().enumerate() {
            let town = &self.towns[person.town];
            let mut languages = vec![town.language];
            if number % 3 == 0 {
                languages.push(UI_LANGUAGES[0].tag());
            }
            index.set_member(&MemberFeatures {
                member: Self::member_id(number),
                languages,
                region: Some(town.region),
                home: Cell::at(town.latitude, town.longitude, HOME_RESOLUTION),
                is_private: number % 50 == 49,
            });
        }
    }

    fn add_note(&mut self, number: usize, of: usize, index: &FeedIndex) {
        let age = Duration::from_secs(DAYS_OF_NOTES * 86_400).mul_f64(1.0 - number as f64 / of as f64);
        let features = self.features(number, NOW - age);
        index.insert_note(&features);
    }

    /// A new note by somebody, about what they like or about anything.
    fn features(&mut self, number: usize, published_at: Timestamp) -> NoteFeatures {
        let author = self.any_creator.draw(&mut self.dice);
        let mut topics: Vec<u32> = Vec::new();
        for _ in 0..self.dice.random_range(1..=5) {
            let interest = self.people[author].interests[self.dice.random_range(0..INTERESTS_PER_MEMBER)];
            let topic = if self.dice.random_bool(0.6) { interest } else { self.any_topic.draw(&mut self.dice) as u32 };
            if !topics.contains(&topic) {
                topics.push(topic);
            }
        }
        self.notes.push((author as u32, topics[0]));
        self.by_topic[topics[0] as usize].push(number as u32);
        let town = &self.towns[self.people[author].town];
        let near = |centre: f64, dice: &mut StdRng| centre + dice.random_range(-0.15..0.15);
        let cell = self.dice.random_bool(0.4).then(|| {
            let (latitude, longitude) = (near(town.latitude, &mut self.dice), near(town.longitude, &mut self.dice));
            Cell::at(latitude, longitude, NOTE_RESOLUTION)
        });
        let impressions = (30.0 * (self.dice.random::<f64>().max(1e-4)).powf(-0.7)) as u32;
        let quality = 0.15 * self.dice.random::<f64>().powi(2);
        let share = |part: f64| (f64::from(impressions) * quality * part) as u32;
        NoteFeatures {
            note: Self::note_id(number),
            author: Self::member_id(author),
            kind: match self.dice.random_range(0..10) {
                0 => NoteKind::Ask,
                1 | 2 => NoteKind::Text,
                _ => NoteKind::Photo,
            },
            visibility: match self.dice.random_range(0..50) {
                0 => Visibility::Followers,
                1 => Visibility::Private,
                _ => Visibility::Public,
            },
            language: town.language,
            region: Some(town.region),
            topics: topics.iter().map(|topic| self.topics[*topic as usize].clone()).collect(),
            cell: cell.flatten(),
            published_at,
            counters: NoteCounters {
                impressions,
                likes: share(0.7),
                saves: share(0.2),
                comments: share(0.08),
                shares: share(0.02),
                hides: share(0.01),
            },
        }
    }

    /// A note that a member would come across: of one of their interests, newer rather than older.
    fn note_for(&mut self, member: usize) -> usize {
        let topic = self.people[member].interests[self.dice.random_range(0..INTERESTS_PER_MEMBER)];
        let list = &self.by_topic[topic as usize];
        if list.is_empty() || self.dice.random_bool(0.2) {
            return self.dice.random_range(0..self.notes.len());
        }
        let back = (list.len() as f64 * self.dice.random::<f64>().powi(3)) as usize;
        list[list.len() - 1 - back.min(list.len() - 1)] as usize
    }

    /// Who follows and blocks whom, what was liked and seen lately.
    fn add_life(&mut self, index: &FeedIndex) {
        for member in 0..self.people.len() {
            let id = Self::member_id(member);
            for _ in 0..self.dice.random_range(0..2 * FOLLOWS_PER_MEMBER) {
                index.add_follow(id, Self::member_id(self.any_creator.draw(&mut self.dice)));
            }
            if member % 20 == 0 {
                index.add_block(id, Self::member_id(self.any_creator.draw(&mut self.dice)));
            }
            for _ in 0..SEEN_PER_MEMBER {
                let note = self.note_for(member);
                index.add_seen(id, Self::note_id(note));
            }
        }
        // Round after round, as it would have happened, and not one member's whole life after another's.
        for round in 0..ENGAGEMENTS_PER_MEMBER {
            let at = NOW - Duration::from_secs(3_600 * (ENGAGEMENTS_PER_MEMBER - round) as u64);
            for member in 0..self.people.len() {
                let note = self.note_for(member);
                let engagement = if self.dice.random_bool(0.8) { Engagement::Like } else { Engagement::Save };
                index.add_engagement(Self::member_id(member), Self::note_id(note), engagement, at);
            }
        }
    }

    /// What happens next: mostly views, then likes, some notes and follows, few deletions.
    pub fn event(&mut self) -> Event {
        let who = self.dice.random_range(0..self.people.len());
        let number = self.note_for(who);
        let (note, author) = (Self::note_id(number), Self::member_id(self.notes[number].0 as usize));
        let member = Self::member_id(who);
        match self.dice.random_range(0..100) {
            0..50 => Event::TelemetryReported { member: Some(member), samples: self.samples(who) },
            50..75 => Event::NoteLiked { note, author, member },
            75..80 => Event::NoteUnliked { note, author, member },
            80..86 => Event::NoteSaved { note, author, member },
            86..92 => Event::NotePublished {
                note: Self::note_id(self.notes.len()),
                author: member,
                kind: NoteKind::Photo,
                visibility: Visibility::Public,
                language: self.towns[self.people[who].town].language,
                topics: self.publish(who),
                mentions: Vec::new(),
                cell: None,
                published_at: NOW,
                fingerprints: Vec::new(),
            },
            92..96 => Event::MemberFollowed { member: author, by: member },
            96..98 => Event::NoteHidden { note, author, member },
            98 => Event::MemberUnfollowed { member: author, by: member },
            _ => Event::NoteDeleted { note, author },
        }
    }

    fn publish(&mut self, author: usize) -> Vec<Topic> {
        let topic = self.people[author].interests[self.dice.random_range(0..INTERESTS_PER_MEMBER)];
        self.by_topic[topic as usize].push(self.notes.len() as u32);
        self.notes.push((author as u32, topic));
        vec![self.topics[topic as usize].clone()]
    }

    /// Six notes looked at, one of them opened.
    fn samples(&mut self, member: usize) -> Vec<TelemetrySample> {
        (0..7)
            .map(|position| TelemetrySample {
                kind: if position < 6 { TelemetryKind::Impression } else { TelemetryKind::Dwell },
                note: Self::note_id(self.note_for(member)),
                surface: Surface::Explore,
                position,
                milliseconds: 9_000,
                at: NOW,
                source: Some(kumara_model::FeedSource::Discover),
            })
            .collect()
    }

    pub fn anybody(&mut self) -> usize {
        self.dice.random_range(0..self.people.len())
    }

    pub fn language_of(&self, member: usize) -> LanguageTag {
        self.towns[self.people[member].town].language
    }

    pub fn region_of(&self, member: usize) -> Region {
        self.towns[self.people[member].town].region
    }
}
