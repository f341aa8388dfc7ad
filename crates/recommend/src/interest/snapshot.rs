//! A trained model as bytes, so that a restart serves by taste at once. Whole or not at all; little-endian, with a
//! checksum against damage.

use kumara_model::Timestamp;

use super::{
    clusters::Clusters,
    content::ContentMap,
    model::{InterestModel, KnownVector, ModelParts},
};
use crate::{
    cursor::mix,
    diversity::{DIMENSIONS, Vector},
    index::Quantised,
};

const MAGIC: [u8; 4] = *b"KTST";
/// Changes with what features and vectors mean, too.
const VERSION: u32 = 1;

/// Why bytes are no model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InterestSnapshotError {
    #[error("these {0} bytes are no model of interests")]
    NotASnapshot(usize),
    #[error("the model of interests is of version {0}, which this program does not read")]
    Version(u32),
    #[error("the model of interests is damaged")]
    Damaged,
}

impl InterestModel {
    pub fn to_bytes(&self) -> Vec<u8> {
        let ModelParts { map, clusters, creators, cold_length, trained_at, interactions } = &self.parts;
        let lines = map.lines();
        let counts = [lines.clone().count(), clusters.len(), creators.len(), self.notes.len()];
        let [line_count, centre_count, creator_count, note_count] = counts;
        let known = KNOWN_BYTES * (creator_count + note_count);
        let mut out = Vec::with_capacity(64 + line_count * LINE_BYTES + centre_count * DIMENSIONS + known);
        out.extend(MAGIC);
        out.extend(VERSION.to_le_bytes());
        out.extend(trained_at.as_micros().to_le_bytes());
        out.extend(interactions.to_le_bytes());
        out.extend(cold_length.to_le_bytes());
        counts.iter().for_each(|count| out.extend((*count as u64).to_le_bytes()));
        for (line, vector) in lines {
            out.extend(line.to_le_bytes());
            vector.iter().for_each(|part| out.extend(part.to_le_bytes()));
        }
        clusters.centres().iter().for_each(|centre| put(&mut out, centre));
        for known in creators.iter().chain(&self.notes) {
            out.extend(known.id.to_le_bytes());
            out.extend(known.fold.to_le_bytes());
            out.extend(known.list.to_le_bytes());
            out.push(u8::from(known.is_learned));
            put(&mut out, &known.vector);
        }
        let sum = checksum(&out);
        out.extend(sum.to_le_bytes());
        out
    }

    pub fn from_bytes(bytes: &[u8]) -> Result<Self, InterestSnapshotError> {
        let none = InterestSnapshotError::NotASnapshot(bytes.len());
        let (body, sum) = bytes.split_last_chunk::<8>().ok_or(none)?;
        let mut rest = Reader(body);
        if rest.take::<4>().ok_or(none)? != MAGIC {
            return Err(none);
        }
        let version = rest.take().map(u32::from_le_bytes).ok_or(none)?;
        if version != VERSION {
            return Err(InterestSnapshotError::Version(version));
        }
        if checksum(body) != u64::from_le_bytes(*sum) {
            return Err(InterestSnapshotError::Damaged);
        }
        rest.model().filter(|_| rest.0.is_empty()).ok_or(InterestSnapshotError::Damaged)
    }
}

const LINE_BYTES: usize = 2 + 4 * DIMENSIONS;
const KNOWN_BYTES: usize = 8 + 4 + 2 + 1 + DIMENSIONS;

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*taken)
    }

    fn finite(&mut self) -> Option<f32> {
        self.take().map(f32::from_le_bytes).filter(|value| value.is_finite())
    }

    /// A number of things that each take so many bytes: never more than there are bytes for.
    fn count(&mut self, bytes_each: usize) -> Option<usize> {
        let count = usize::try_from(u64::from_le_bytes(self.take()?)).ok()?;
        (count <= self.0.len() / bytes_each).then_some(count)
    }

    fn vector(&mut self) -> Option<Quantised> {
        self.take::<DIMENSIONS>().map(|bytes| bytes.map(|byte| byte as i8))
    }

    fn model(&mut self) -> Option<InterestModel> {
        let trained_at = Timestamp::from_micros(i64::from_le_bytes(self.take()?));
        let interactions = u64::from_le_bytes(self.take()?);
        let cold_length = self.finite().filter(|length| (0.01..=1.0).contains(length))?;
        let lines = self.count(LINE_BYTES)?;
        let centres = self.count(DIMENSIONS)?;
        let creators = self.count(KNOWN_BYTES)?;
        let notes = self.count(KNOWN_BYTES)?;
        let mut map = ContentMap::default();
        for _ in 0..lines {
            let line = u16::from_le_bytes(self.take()?);
            let mut vector: Vector = [0.0; DIMENSIONS];
            for part in &mut vector {
                *part = self.finite()?;
            }
            map.set(line, vector);
        }
        let centres: Vec<Quantised> = (0..centres).map(|_| self.vector()).collect::<Option<_>>()?;
        let creators = self.known(creators)?;
        let notes = self.known(notes)?;
        if notes.iter().any(|note| usize::from(note.list) >= centres.len().max(1)) {
            return None;
        }
        let clusters = Clusters::new(centres);
        let parts = ModelParts { map, clusters, creators, cold_length, trained_at, interactions };
        Some(InterestModel { parts, notes })
    }

    /// Ascending by id, or they would not be found.
    fn known(&mut self, count: usize) -> Option<Vec<KnownVector>> {
        let mut known: Vec<KnownVector> = Vec::with_capacity(count);
        for _ in 0..count {
            let id = i64::from_le_bytes(self.take()?);
            let fold = self.finite()?;
            let list = u16::from_le_bytes(self.take()?);
            let [is_learned] = self.take::<1>()?;
            let vector = self.vector()?;
            if known.last().is_some_and(|last| last.id >= id) {
                return None;
            }
            known.push(KnownVector { id, vector, fold, list, is_learned: is_learned != 0 });
        }
        Some(known)
    }
}

fn put(out: &mut Vec<u8>, vector: &Quantised) {
    out.extend(vector.map(|part| part as u8));
}

/// Against damage, not against forgery.
fn checksum(bytes: &[u8]) -> u64 {
    let word = |chunk: &[u8]| chunk.iter().rev().fold(0u64, |word, byte| word << 8 | u64::from(*byte));
    bytes.chunks(8).fold(bytes.len() as u64, |sum, chunk| mix(sum ^ word(chunk)))
}
