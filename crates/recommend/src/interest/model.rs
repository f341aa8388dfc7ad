//! What a training brings: vectors of notes and creators, and what gives vectors to those that come later.

use kumara_model::Timestamp;

use super::{clusters::Clusters, content::ContentMap};
use crate::{
    diversity::{Vector, dot},
    index::{Quantised, shortened},
    interest::Content,
};

/// A shorter vector would be too coarse in whole numbers.
pub(super) const LEAST_LENGTH: f32 = 0.2;
/// Content that explains less of a vector than this says nothing.
const LEAST_MEANING: f32 = 0.1;

/// A model as it was trained. Opaque outside: it is kept as bytes and installed in an index.
#[derive(Debug, Clone)]
pub struct InterestModel {
    pub(crate) parts: ModelParts,
    /// Notes by id, ascending.
    pub(super) notes: Vec<KnownVector>,
}

/// All but the notes.
#[derive(Debug, Clone)]
pub(crate) struct ModelParts {
    pub(super) map: ContentMap,
    pub clusters: Clusters,
    /// Creators whom members follow, by id, ascending.
    pub creators: Vec<KnownVector>,
    /// How long the vectors of notes are that nobody has touched.
    pub(super) cold_length: f32,
    pub trained_at: Timestamp,
    /// Pairs of members and notes or creators that it learned from.
    pub interactions: u64,
}

/// The vector of a note or of a creator.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct KnownVector {
    pub id: i64,
    pub vector: Quantised,
    /// What the vector counts when it is part of a member's taste; 1 for a note that is liked by a typical number.
    pub fold: f32,
    /// The list of the inverted file; meaningless for creators.
    pub list: u16,
    /// From what members did; otherwise from its content alone.
    pub is_learned: bool,
}

impl InterestModel {
    pub fn trained_at(&self) -> Timestamp {
        self.parts.trained_at
    }

    /// Notes with a vector.
    pub fn notes(&self) -> usize {
        self.notes.len()
    }

    /// Notes whose vector comes from what members did.
    pub fn learned_notes(&self) -> usize {
        self.notes.iter().filter(|note| note.is_learned).count()
    }

    pub fn interactions(&self) -> u64 {
        self.parts.interactions
    }

    pub(crate) fn note(&self, id: i64) -> Option<&KnownVector> {
        self.notes.binary_search_by_key(&id, |note| note.id).ok().map(|at| &self.notes[at])
    }
}

impl ModelParts {
    /// A note that nobody has touched yet, by its content; none if that says nothing. The surer the map is, the more
    /// the note counts in the taste of those who like it.
    pub fn cold(&self, id: i64, content: &Content) -> Option<KnownVector> {
        let (vector, meaning) = by_content(&self.map, content)?;
        let (vector, fold) = unsure(&vector, meaning, self.cold_length)?;
        let list = self.clusters.nearest(&vector) as u16;
        Some(KnownVector { id, vector, fold, list, is_learned: false })
    }
}

/// A note that is known by its content alone: the less that says, the shorter its vector, so that it stands behind
/// notes of which more is known. With the weight that it has in a member's taste.
pub(super) fn unsure(vector: &Vector, meaning: f32, cold_length: f32) -> Option<(Quantised, f32)> {
    let length = (cold_length * meaning).max(LEAST_LENGTH);
    Some((shortened(vector, length)?, meaning / length))
}

/// The vector that the content stands for, and how much it says, at most 1.
pub(super) fn by_content(map: &ContentMap, content: &Content) -> Option<(Vector, f32)> {
    let vector = map.vector(content);
    let meaning = dot(&vector, &vector).sqrt().min(1.0);
    (meaning >= LEAST_MEANING).then_some((vector, meaning))
}
