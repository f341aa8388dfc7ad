//! Puts notes into the lists in which they are found, and takes them out. Called by the writer alone.

use std::time::Duration;

use kumara_model::{NoteId, NoteKind, Timestamp, Topic, Visibility};

use super::{
    Board, CELL_RESOLUTIONS, FeedIndex, LanguageCode, NoteRef, NoteView, RegionCode, TopicRef,
    features::{NoteCounters, NoteFeatures},
    note_slot::NoteText,
};
use crate::decay::Heat;

impl FeedIndex {
    /// Adds a note or rewrites it. Counters are set only if given. Nothing happens to a deleted note, and a note
    /// never changes its author.
    pub(super) fn put_note(&self, features: &NoteFeatures, counters: Option<NoteCounters>) {
        let Some(author) = self.members.find_or_add(features.author) else { return refused("members") };
        let known = self.notes.find(features.note).and_then(|note| Some((note, self.notes.view(note)?)));
        let region = match (features.region, &known) {
            (None, Some((_, view))) => view.region,
            (None, None) => self.members.region(author),
            (given, _) => RegionCode::of(given),
        };
        let mut topics: Vec<TopicRef> = features.topics.iter().filter_map(|topic| self.number_of(topic)).collect();
        let mut seen = Vec::with_capacity(topics.len());
        topics.retain(|topic| {
            !seen.contains(topic) && {
                seen.push(*topic);
                true
            }
        });
        let text = NoteText {
            kind: features.kind,
            visibility: features.visibility,
            language: LanguageCode::of(&features.language),
            region,
            topics,
            cell: features.cell.map(|cell| cell.parent(CELL_RESOLUTIONS[0])),
        };

        let note = match known {
            Some((_, view)) if view.is_deleted || view.author != author => return,
            Some((note, view)) => {
                self.unlink(note, &view);
                self.notes.rewrite(note, &text);
                note
            }
            None => {
                if let Some((leaving, view)) = self.notes.next_to_leave() {
                    self.leave(leaving, &view);
                }
                match self.notes.add(features.note, author, features.published_at, &text) {
                    Some(note) => note,
                    None => return refused("notes"),
                }
            }
        };
        if let (Some(counters), Some(slot)) = (counters, self.notes.slot(note)) {
            slot.set_counters(counters);
        }
        if let Some(view) = self.notes.view(note) {
            self.link(note, &view);
            self.interest_in(note, &view);
        }
    }

    /// Gone from every list at once; the slot stays as a tombstone until the ring comes round.
    pub(super) fn delete_note(&self, id: NoteId) {
        let Some(note) = self.notes.find(id) else { return };
        let Some(view) = self.notes.view(note).filter(|view| !view.is_deleted) else { return };
        if let Some(slot) = self.notes.slot(note) {
            slot.delete();
        }
        self.unlink(note, &view);
        self.interest_gone(note);
        self.together.forget(note);
    }

    /// The ring is full and this note makes room.
    fn leave(&self, note: NoteRef, view: &NoteView) {
        if !view.is_deleted {
            self.unlink(note, view);
            self.interest_gone(note);
        }
        self.together.forget(note);
        self.notes.forget(note, view.id);
    }

    fn link(&self, note: NoteRef, view: &NoteView) {
        self.by_author.insert(view.author, note, &self.notes);
        if view.visibility != Visibility::Public {
            return;
        }
        for topic in self.notes.all_topics(note, view) {
            self.by_topic.insert(topic, note, &self.notes);
            if view.kind == NoteKind::Ask {
                self.asks.insert(topic, note, &self.notes);
            }
        }
        self.by_language.insert(view.language, note, &self.notes);
        if view.region != RegionCode::NONE {
            self.by_region.insert(view.region, note, &self.notes);
        }
        let cell = self.notes.cell(note);
        for resolution in CELL_RESOLUTIONS {
            if let Some(cell) = cell {
                self.by_cell.insert(cell.parent(resolution), note, &self.notes);
            }
        }
        if view.counters.impressions < self.config.fresh_impressions {
            let begin = view.published_at - Duration::from_secs(u64::from(self.config.fresh_hours) * 3_600);
            for key in [LanguageCode::ANY, view.language] {
                self.fresh.insert(key, note, &self.notes);
                // Keeps the list short; readers check the age by the time of their page.
                self.fresh.prune(key, |oldest| Timestamp::from_micros(self.notes.moment(oldest).0) < begin);
            }
        }
        self.place_on_boards(note, view, view.heat);
    }

    fn number_of(&self, topic: &Topic) -> Option<TopicRef> {
        let number = self.topics.find_or_add(topic)?;
        self.topic_keys.remember(number, topic);
        Some(number)
    }

    /// `view` is the note as it was when it was linked.
    fn unlink(&self, note: NoteRef, view: &NoteView) {
        self.by_author.remove(view.author, note, &self.notes);
        if view.visibility != Visibility::Public {
            return;
        }
        for topic in self.notes.all_topics(note, view) {
            self.by_topic.remove(topic, note, &self.notes);
            if view.kind == NoteKind::Ask {
                self.asks.remove(topic, note, &self.notes);
            }
        }
        self.by_language.remove(view.language, note, &self.notes);
        if view.region != RegionCode::NONE {
            self.by_region.remove(view.region, note, &self.notes);
        }
        let cell = self.notes.cell(note);
        for resolution in CELL_RESOLUTIONS {
            if let Some(cell) = cell {
                self.by_cell.remove(cell.parent(resolution), note, &self.notes);
            }
        }
        self.no_longer_fresh(note, view);
        self.boards_of(view).for_each(|board| self.boards.remove(board, note));
    }

    pub(super) fn no_longer_fresh(&self, note: NoteRef, view: &NoteView) {
        for key in [LanguageCode::ANY, view.language] {
            self.fresh.remove(key, note, &self.notes);
        }
    }

    pub(super) fn place_on_boards(&self, note: NoteRef, view: &NoteView, heat: Heat) {
        if view.visibility == Visibility::Public && !view.is_deleted {
            self.boards_of(view).for_each(|board| self.boards.place(board, note, heat));
        }
    }

    fn boards_of(&self, view: &NoteView) -> impl Iterator<Item = Board> {
        let region = (view.region != RegionCode::NONE).then_some(Board::Region(view.region));
        let topics: Vec<_> = view.topics().iter().map(|topic| Board::Topic(*topic)).collect();
        [Some(Board::Everybody), Some(Board::Language(view.language)), region].into_iter().flatten().chain(topics)
    }
}

fn refused(what: &'static str) {
    metrics::counter!("kumara_recommend_refused_total", "full" => what).increment(1);
}
