//! The vectors' search on its own: the same lists, the same whole numbers, without notes around it. For
//! measurements.

use super::{
    inverted::{InvertedFile, Reach, SearchScratch},
    refs::NoteRef,
    vectors::{Probe, Quantised, quantised, scan},
};
use crate::{diversity::Vector, interest::Clusters};

/// Vectors, numbered from 0, to be searched in three ways.
#[derive(Debug, Default)]
pub struct VectorIndex {
    vectors: Vec<Quantised>,
    notes: Vec<NoteRef>,
    clusters: Clusters,
    file: InvertedFile,
    scratch: SearchScratch,
}

impl VectorIndex {
    /// Vectors without a direction are left out and keep their number.
    pub fn build(vectors: &[Vector], seed: u64) -> Self {
        let known = vectors.iter().zip(1..).filter_map(|(vector, number)| Some((quantised(vector)?, NoteRef(number))));
        let (vectors, notes): (Vec<_>, Vec<_>) = known.unzip();
        let clusters = Clusters::of(&vectors, seed, &|| false).unwrap_or_default();
        let file = InvertedFile::new(clusters.len());
        for (vector, note) in vectors.iter().zip(&notes) {
            file.push(clusters.nearest(vector) as u16, *note, vector);
        }
        Self { vectors, notes, clusters, file, scratch: SearchScratch::default() }
    }

    pub fn lists(&self) -> usize {
        self.clusters.len()
    }

    /// The nearest by comparing with every vector; best first.
    pub fn scan(&mut self, to: &Vector, count: usize) -> Vec<u32> {
        let Some(probe) = Probe::of(to) else { return Vec::new() };
        self.scratch.best.begin(count);
        scan(&probe, &self.vectors, &self.notes, &mut self.scratch.best);
        self.found()
    }

    /// The nearest in so many lists and so many vectors at most; best first.
    pub fn search(&mut self, to: &Vector, count: usize, lists: usize, notes: usize) -> Vec<u32> {
        let Some(probe) = Probe::of(to) else { return Vec::new() };
        self.file.search(&self.clusters, &probe, Reach { lists, notes }, count, &mut self.scratch);
        self.found()
    }

    fn found(&mut self) -> Vec<u32> {
        self.scratch.best.finish().iter().map(|(_, note)| note.0 - 1).collect()
    }
}
