//! All that an index holds, in ids and names, so that two indexes can be compared. For tests.

use std::collections::{BTreeMap, BTreeSet};

use kumara_model::{NoteKind, Visibility};

use super::{FeedIndex, MemberRef, NoteCounters, NoteRef, SortedSet};

#[derive(Debug, Default, PartialEq)]
pub(crate) struct Description {
    pub notes: BTreeMap<i64, NoteDescription>,
    /// Notes of each list, oldest first.
    pub lists: BTreeMap<String, Vec<i64>>,
    pub members: BTreeMap<i64, MemberDescription>,
}

#[derive(Debug, PartialEq)]
pub(crate) struct NoteDescription {
    author: Option<i64>,
    kind: NoteKind,
    visibility: Visibility,
    language: String,
    region: Option<String>,
    topics: Vec<String>,
    cell: Option<String>,
    published_at: i64,
    counters: NoteCounters,
}

#[derive(Debug, Default, PartialEq)]
pub(crate) struct MemberDescription {
    languages: Vec<String>,
    region: Option<String>,
    home: Option<String>,
    is_private: bool,
    follows: BTreeSet<i64>,
    blocks: BTreeSet<i64>,
    blocked_by: BTreeSet<i64>,
    mutes: BTreeSet<i64>,
    hidden: BTreeSet<i64>,
    seen: BTreeSet<i64>,
}

/// What is remembered and lies in no table; of notes that are there.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct MemoryDescription {
    /// How members engaged, by member and note.
    pub engaged: BTreeMap<(i64, i64), u8>,
    /// Logarithms of weights, by member, kind and name.
    pub tastes: BTreeMap<(i64, &'static str, String), f32>,
    pub seen: BTreeMap<i64, Vec<i64>>,
    pub heat: BTreeMap<i64, u64>,
    pub together: BTreeMap<(i64, i64), u16>,
}

impl FeedIndex {
    pub(crate) fn describe_memory(&self) -> MemoryDescription {
        let mut out = MemoryDescription::default();
        let id = |note: NoteRef| self.notes.slot(note)?.living(note).map(|(id, _)| id.get());
        for note in self.notes.range().into_iter().flat_map(|(first, last)| first..=last).map(NoteRef) {
            let Some(note_id) = id(note) else { continue };
            let heat = self.notes.view(note).unwrap().heat;
            if !heat.is_cold() {
                out.heat.insert(note_id, heat.to_bits());
            }
            let mut companions = Vec::new();
            self.together.companions(note, &mut companions);
            out.together.extend(companions.iter().filter_map(|(other, count)| Some(((note_id, id(*other)?), *count))));
        }
        for member in self.members.all() {
            let (state, by) = (self.members.state(member).unwrap().read(), self.members.id(member).unwrap().get());
            let engaged = state.engaged.iter();
            out.engaged.extend(engaged.filter_map(|engaged| Some(((by, id(engaged.note)?), engaged.bits()))));
            let topics = state.topics.to_vec().into_iter();
            let name = |topic| self.topics.name(super::TopicRef(topic)).unwrap().to_string();
            out.tastes.extend(topics.map(|(topic, weight)| ((by, "topic", name(topic)), weight)));
            let authors = state.authors.to_vec().into_iter();
            let author = |author| self.members.id(MemberRef(author)).unwrap().to_string();
            out.tastes.extend(authors.map(|(key, weight)| ((by, "author", author(key)), weight)));
            let languages = state.read_languages.to_vec().into_iter();
            out.tastes.extend(languages.map(|(key, weight)| ((by, "language", key.to_string()), weight)));
            out.seen.insert(by, state.seen.newest_first().filter_map(id).collect());
        }
        out
    }

    pub(crate) fn describe(&self) -> Description {
        let mut out = Description::default();
        for note in self.notes.range().into_iter().flat_map(|(first, last)| first..=last).map(NoteRef) {
            let Some(view) = self.notes.view(note).filter(|view| !view.is_deleted) else { continue };
            let topics = self.notes.all_topics(note, &view);
            let description = NoteDescription {
                author: self.members.id(view.author).map(i64::from),
                kind: view.kind,
                visibility: view.visibility,
                language: view.language.tag().to_string(),
                region: view.region.region().map(|region| region.to_string()),
                topics: topics.iter().map(|topic| self.topics.name(*topic).unwrap().to_string()).collect(),
                cell: self.notes.cell(note).map(|cell| cell.to_string()),
                published_at: view.published_at.as_micros(),
                counters: view.counters,
            };
            out.notes.insert(view.id.get(), description);
        }

        let ids = |list: &mut dyn Iterator<Item = &NoteRef>| list.map(|note| self.notes.moment(*note).1).collect();
        let mut add = |name: String, notes: Vec<i64>| drop(out.lists.insert(name, notes));
        self.by_author.for_each(|key, list| add(format!("author {:?}", self.members.id(*key)), ids(&mut list.iter())));
        self.by_topic.for_each(|key, list| add(format!("topic {:?}", self.topics.name(*key)), ids(&mut list.iter())));
        self.asks.for_each(|key, list| add(format!("asks {:?}", self.topics.name(*key)), ids(&mut list.iter())));
        self.by_language.for_each(|key, list| add(format!("language {}", key.tag()), ids(&mut list.iter())));
        self.fresh.for_each(|key, list| add(format!("fresh {}", key.0), ids(&mut list.iter())));
        self.by_region.for_each(|key, list| add(format!("region {:?}", key.region()), ids(&mut list.iter())));
        self.by_cell.for_each(|key, list| add(format!("cell {key}"), ids(&mut list.iter())));

        for member in self.members.all() {
            let state = self.members.state(member).unwrap().read();
            let people = |set: &SortedSet| {
                set.as_slice().iter().map(|other| self.members.id(MemberRef(*other)).unwrap().get()).collect()
            };
            let living = |notes: &mut dyn Iterator<Item = NoteRef>| {
                let living = notes.filter_map(|note| self.notes.slot(note)?.living(note));
                living.map(|(id, _)| id.get()).collect()
            };
            let description = MemberDescription {
                languages: state.languages.iter().map(|code| code.tag().to_string()).collect(),
                region: self.members.region(member).region().map(|region| region.to_string()),
                home: state.home.map(|cell| cell.to_string()),
                is_private: self.members.is_private(member),
                follows: people(&state.follows),
                blocks: people(&state.blocks),
                blocked_by: people(&state.blocked_by),
                mutes: people(&state.mutes),
                hidden: living(&mut state.hidden.as_slice().iter().map(|note| NoteRef(*note))),
                seen: living(&mut state.seen.notes().iter().copied()),
            };
            out.members.insert(self.members.id(member).unwrap().get(), description);
        }
        out
    }
}
