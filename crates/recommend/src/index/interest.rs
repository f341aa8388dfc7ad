//! The model of interests as pages use it: a vector for each note, lists to find the nearest, and a member's taste as
//! a vector. Trained elsewhere (`crate::interest`) from what `interest_training` gives out.
//!
//! One model at a time, behind one atomic pointer: vectors of two trainings mean nothing to one another. The model in
//! use takes in new notes as they come, under the index's one writer.

use std::{
    hint::black_box,
    sync::{
        Arc,
        atomic::{AtomicU32, AtomicU64, Ordering::Acquire, Ordering::Relaxed, Ordering::Release, fence},
    },
};

use ahash::AHashMap;
use arc_swap::ArcSwapOption;
use h3o::Resolution;
use kumara_model::{Cell, MemberId, NoteId, Timestamp};

use super::{
    FeedIndex, MemberRef, NoteRef, NoteView, RegionCode,
    chunks::Chunks,
    found_notes::FoundNotes,
    inverted::{InvertedFile, Reach, SearchScratch},
    note_slot::NoteSlot,
    vectors::{Probe, Quantised, widened},
};
use crate::{
    config::InterestConfig,
    diversity::{DIMENSIONS, Vector, dot},
    interest::{Content, Field, InterestModel, KnownVector, ModelParts, TrainingNote, TrainingSet},
};

/// Taste that is shorter than this part of what it is made from points nowhere: likes and hides that cancel out.
const LEAST_TASTE: f32 = 0.02;
/// Words in a vector of bytes.
const WORDS: usize = DIMENSIONS / 8;

/// What the index holds of interests.
pub(crate) struct Interests {
    config: InterestConfig,
    installed: ArcSwapOption<InstalledModel>,
    changes: AtomicU64,
}

/// A model in use.
pub(crate) struct InstalledModel {
    parts: ModelParts,
    creators: AHashMap<MemberRef, (Quantised, f32)>,
    vectors: VectorTable,
    pub lists: InvertedFile,
    /// Notes that went into the lists.
    published: AtomicU64,
    found: FoundNotes,
}

impl std::fmt::Debug for InstalledModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("InstalledModel").field("trained_at", &self.parts.trained_at).finish_non_exhaustive()
    }
}

/// What a member's taste is made of.
#[derive(Debug, Default)]
pub(crate) struct Leanings {
    /// Notes engaged with, by what the engagement weighs, and hidden ones below 0.
    pub notes: Vec<(NoteRef, f32)>,
    pub follows: Vec<MemberRef>,
    pub follow_weight: f32,
}

impl Leanings {
    pub fn clear(&mut self) {
        self.notes.clear();
        self.follows.clear();
    }
}

impl Interests {
    pub fn new(config: &InterestConfig) -> Self {
        Self { config: config.clone(), installed: ArcSwapOption::empty(), changes: AtomicU64::new(0) }
    }

    pub fn installed(&self) -> Option<Arc<InstalledModel>> {
        self.installed.load_full()
    }

    /// Something happened from which a training would learn.
    pub fn changed(&self) {
        self.changes.fetch_add(1, Relaxed);
    }

    pub fn reach(&self) -> Reach {
        Reach { lists: self.config.probed_lists, notes: self.config.compared_notes }
    }
}

impl InstalledModel {
    fn new(parts: ModelParts, index: &FeedIndex) -> Self {
        let creators = parts.creators.iter().filter_map(|creator| {
            Some((index.members.find(MemberId::from(creator.id))?, (creator.vector, creator.fold)))
        });
        Self {
            creators: creators.collect(),
            vectors: VectorTable::new(index.config.max_notes),
            lists: InvertedFile::new(parts.clusters.len()),
            published: AtomicU64::new(0),
            found: FoundNotes::default(),
            parts,
        }
    }

    fn add(&self, note: NoteRef, known: &KnownVector, is_public: bool) {
        self.vectors.set(note, known);
        if is_public {
            self.lists.push(known.list, note, &known.vector);
            self.published.fetch_add(1, Relaxed);
        }
    }

    /// A member's taste: the sum of what they leaned to. None if nothing of it is known.
    pub fn taste(&self, leanings: &Leanings) -> Option<Vector> {
        let (mut sum, mut lengths) = ([0.0; DIMENSIONS], 0.0);
        let mut add = |vector: &Quantised, weight: f32| {
            lengths += weight.abs();
            sum.iter_mut().zip(widened(vector)).for_each(|(sum, part)| *sum += weight * part);
        };
        self.vectors.touch(leanings.notes.iter().map(|(note, _)| *note));
        for (note, weight) in &leanings.notes {
            if let Some((vector, fold)) = self.vectors.get(*note) {
                add(&vector, weight * fold);
            }
        }
        for creator in &leanings.follows {
            if let Some((vector, fold)) = self.creators.get(creator) {
                add(vector, leanings.follow_weight * fold);
            }
        }
        (dot(&sum, &sum).sqrt() > LEAST_TASTE * lengths).then_some(sum)
    }

    /// The nearest notes in reach for a member, the nearest first, as found now or for a page before this one.
    pub fn nearest_for<'a>(
        &self,
        member: MemberRef,
        probe: &Probe,
        reach: Reach,
        count: usize,
        scratch: &'a mut SearchScratch,
    ) -> &'a [(i32, NoteRef)] {
        let published = self.published.load(Relaxed);
        if self.found.get(member, probe, count, published, scratch.best.notes_mut()) {
            return scratch.best.notes_mut();
        }
        self.nearest(probe, reach, count, scratch);
        let found = scratch.best.finish();
        self.found.put(member, probe, count, published, found);
        found
    }

    /// The nearest notes in reach, in `scratch.best`.
    pub fn nearest(&self, probe: &Probe, reach: Reach, count: usize, scratch: &mut SearchScratch) {
        self.lists.search(&self.parts.clusters, probe, reach, count, scratch);
    }
}

impl FeedIndex {
    /// What a training learns from: members' remembered engagement, hides and follows, the newest first until
    /// `InterestConfig::max_interactions` are reached, and what the notes are about.
    pub fn interest_training(&self) -> TrainingSet {
        let mut set = TrainingSet::default();
        let Some((first, last)) = self.notes.range() else { return set };
        let mut columns = vec![u32::MAX; (last - first) as usize + 1];
        for number in first..=last {
            let note = NoteRef(number);
            let Some(view) = self.notes.view(note).filter(|view| !view.is_deleted) else { continue };
            columns[(number - first) as usize] = set.notes.len() as u32;
            let is_public = self.notes.slot(note).is_some_and(NoteSlot::is_public);
            set.notes.push(TrainingNote { id: view.id.get(), content: self.content(note, &view), is_public });
        }
        let members = self.members.count().min(self.interests.config.max_members);
        // So many of each member's newest that all together stay within the limit.
        let each = (self.interests.config.max_interactions / members.max(1) as usize).max(8);
        let (mut creators, mut leanings) = (AHashMap::<MemberRef, u32>::new(), Leanings::default());
        for number in 1..=members {
            let member = MemberRef(number);
            let Some(state) = self.members.state(member) else { continue };
            state.read().lean(&self.ces, &mut leanings);
            let mut row: Vec<(u32, f32)> = Vec::with_capacity(leanings.notes.len() + leanings.follows.len());
            for (note, weight) in leanings.notes.iter().take(each) {
                let column = note.0.checked_sub(first).and_then(|at| columns.get(at as usize).copied());
                if let Some(column) = column.filter(|column| *column != u32::MAX) {
                    row.push((column, *weight));
                }
            }
            for creator in leanings.follows.iter().take(each.saturating_sub(row.len())) {
                if let Some(id) = self.members.id(*creator) {
                    let column = *creators.entry(*creator).or_insert_with(|| {
                        set.creators.push(id.get());
                        (set.creators.len() - 1) as u32
                    });
                    row.push((set.notes.len() as u32 + column, leanings.follow_weight));
                }
            }
            row.sort_unstable_by_key(|(column, _)| *column);
            row.dedup_by(|next, kept| {
                let is_same = next.0 == kept.0;
                kept.1 += if is_same { next.1 } else { 0.0 };
                is_same
            });
            if !row.is_empty() {
                set.rows.push(row);
            }
        }
        set
    }

    /// Serves by this model from now on. Notes that it does not know get their vectors from their content.
    pub fn install_interests(&self, model: InterestModel) {
        let installed = InstalledModel::new(model.parts.clone(), self);
        let add = |number: u32| {
            let note = NoteRef(number);
            let Some(view) = self.notes.view(note).filter(|view| !view.is_deleted) else { return };
            let known = model.note(view.id.get()).copied();
            if let Some(known) = known.or_else(|| installed.parts.cold(view.id.get(), &self.content(note, &view))) {
                installed.add(note, &known, self.notes.slot(note).is_some_and(NoteSlot::is_public));
            }
        };
        let before = self.notes.range();
        before.into_iter().flat_map(|(first, last)| first..=last).for_each(add);
        // What was published in between; after that the writer itself takes care.
        let _writing = self.writing.lock();
        let next = before.map_or(1, |(_, last)| last + 1);
        self.notes.range().into_iter().flat_map(|(first, last)| first.max(next)..=last).for_each(add);
        self.interests.installed.store(Some(Arc::new(installed)));
    }

    /// Engagements, hides, follows and notes since the index was made: how much a new training would learn from.
    pub fn interest_changes(&self) -> u64 {
        self.interests.changes.load(Relaxed)
    }

    /// When the model in use was trained, and how many notes have a vector that strangers can find; none before the
    /// first.
    pub fn interests_in_use(&self) -> Option<(Timestamp, usize)> {
        self.interests.installed().map(|model| (model.parts.trained_at, model.lists.len()))
    }

    /// The public notes nearest to a member's taste with their cosines, the nearest first, whatever they have seen
    /// of them: for measurements. `exact` compares with all.
    pub fn nearest_notes(&self, member: MemberId, count: usize, exact: bool) -> Vec<(NoteId, f32)> {
        let found = (|| {
            let (model, member) = (self.interests.installed()?, self.members.find(member)?);
            let mut leanings = Leanings::default();
            self.members.state(member)?.read().lean(&self.ces, &mut leanings);
            let probe = Probe::of(&model.taste(&leanings)?)?;
            let mut scratch = SearchScratch::default();
            if exact {
                model.lists.search_all(&probe, count, &mut scratch.best);
            } else {
                model.nearest(&probe, self.interests.reach(), count, &mut scratch);
            }
            let id = |note: NoteRef| self.notes.slot(note)?.living(note).map(|(id, _)| id);
            let found = scratch.best.finish().iter();
            Some(found.filter_map(|(dot, note)| Some((id(*note)?, Probe::cosine(*dot)))).collect())
        })();
        found.unwrap_or_default()
    }

    // ---- the one writer

    /// A note was published, or its text changed.
    pub(super) fn interest_in(&self, note: NoteRef, view: &NoteView) {
        self.interests.changed();
        let Some(model) = self.interests.installed() else { return };
        self.interest_gone(note);
        let learned = model.vectors.known(note).filter(|known| known.is_learned);
        let known = learned.or_else(|| model.parts.cold(view.id.get(), &self.content(note, view)));
        match known {
            Some(known) => model.add(note, &known, self.notes.slot(note).is_some_and(NoteSlot::is_public)),
            None => model.vectors.forget(note),
        }
    }

    /// No longer to be found.
    pub(super) fn interest_gone(&self, note: NoteRef) {
        if let Some(model) = self.interests.installed()
            && let Some(known) = model.vectors.known(note)
        {
            model.lists.remove(known.list, note);
        }
    }

    /// What a note is about, in hashes that a restart does not change.
    fn content(&self, note: NoteRef, view: &NoteView) -> Content {
        let mut content = Content::default();
        view.topics()
            .iter()
            .filter_map(|topic| self.topic_keys.key(*topic))
            .for_each(|key| content.push(Field::Topic, u64::from(key)));
        if let Some(creator) = self.members.id(view.author) {
            content.push(Field::Creator, creator.get() as u64);
        }
        content.push(Field::Language, u64::from(view.language.0));
        content.push(Field::Kind, view.kind as u64);
        if view.region != RegionCode::NONE {
            content.push(Field::Region, u64::from(view.region.0));
        }
        if let Some(cell) = self.notes.cell(note) {
            let of = |resolution| Cell::raw(cell.parent(resolution)) as u64;
            content.push(Field::Town, of(Resolution::Five));
            content.push(Field::Land, of(Resolution::Three));
        }
        content.push(Field::Any, 0);
        content
    }
}

/// A vector in the place of each note, read without a lock.
struct VectorTable {
    slots: Chunks<VectorSlot>,
    capacity: u32,
}

/// `number` says whose it is and is looked at before and after, as in `NoteSlot`.
#[derive(Default)]
struct VectorSlot {
    number: AtomicU32,
    fold: AtomicU32,
    /// The list, and in the bit above it whether the vector is learned.
    list: AtomicU32,
    vector: [AtomicU64; WORDS],
}

const LEARNED: u32 = 1 << 16;

impl VectorTable {
    fn new(max_notes: u32) -> Self {
        let capacity = max_notes.max(1);
        Self { slots: Chunks::with_capacity(capacity as usize), capacity }
    }

    fn place(&self, note: NoteRef) -> usize {
        (note.0.wrapping_sub(1) % self.capacity) as usize
    }

    #[inline]
    fn slot(&self, note: NoteRef) -> Option<&VectorSlot> {
        if note.is_none() { None } else { self.slots.get(self.place(note)) }
    }

    /// Asks the memory for all of them at once, as `NoteTable::touch` does.
    fn touch(&self, notes: impl Iterator<Item = NoteRef>) {
        let read = |slot: &VectorSlot| slot.number.load(Relaxed) ^ slot.vector[WORDS - 1].load(Relaxed) as u32;
        black_box(notes.filter_map(|note| self.slot(note)).fold(0, |sum, slot| sum ^ read(slot)));
    }

    #[inline]
    fn get(&self, note: NoteRef) -> Option<(Quantised, f32)> {
        let slot = self.slot(note).filter(|slot| slot.number.load(Acquire) == note.0)?;
        let mut vector = [0; DIMENSIONS];
        for (to, from) in vector.as_chunks_mut::<8>().0.iter_mut().zip(&slot.vector) {
            *to = from.load(Relaxed).to_le_bytes().map(|byte| byte as i8);
        }
        let fold = f32::from_bits(slot.fold.load(Relaxed));
        fence(Acquire);
        (slot.number.load(Relaxed) == note.0).then_some((vector, fold))
    }

    fn known(&self, note: NoteRef) -> Option<KnownVector> {
        let (vector, fold) = self.get(note)?;
        let list = self.slot(note)?.list.load(Relaxed);
        Some(KnownVector { id: 0, vector, fold, list: list as u16, is_learned: list & LEARNED != 0 })
    }

    fn set(&self, note: NoteRef, known: &KnownVector) {
        let Some(slot) = self.slots.get_or_make(self.place(note)) else { return };
        slot.number.store(0, Relaxed);
        fence(Release);
        slot.fold.store(known.fold.to_bits(), Relaxed);
        slot.list.store(u32::from(known.list) | if known.is_learned { LEARNED } else { 0 }, Relaxed);
        for (to, from) in slot.vector.iter().zip(known.vector.as_chunks::<8>().0) {
            to.store(u64::from_le_bytes(from.map(|part| part as u8)), Relaxed);
        }
        slot.number.store(note.0, Release);
    }

    fn forget(&self, note: NoteRef) {
        if let Some(slot) = self.slot(note).filter(|slot| slot.number.load(Relaxed) == note.0) {
            slot.number.store(0, Relaxed);
        }
    }
}
