//! Spherical k-means over quantised unit vectors: the lists of the inverted file.

use crate::{
    cursor::mix,
    diversity::{DIMENSIONS, Vector},
    index::{Probe, Quantised, quantised},
};

const ROUNDS: usize = 5;
/// Vectors that settle where a centre lies, for each centre.
const SAMPLE_PER_CENTRE: usize = 32;
/// Notes that an average list shall hold, and lists at most: with more, choosing among them costs more than it saves.
const NOTES_PER_LIST: usize = 600;
const MOST_LISTS: usize = 1_024;

/// The centres, as what is compared with notes and with tastes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Clusters {
    centres: Vec<Quantised>,
    probes: Vec<Probe>,
}

impl Clusters {
    pub fn new(centres: Vec<Quantised>) -> Self {
        let probes = centres.iter().map(Probe::of_quantised).collect();
        Self { centres, probes }
    }

    /// None if it was told to stop.
    pub fn of(vectors: &[Quantised], seed: u64, stop: &dyn Fn() -> bool) -> Option<Self> {
        let count = (vectors.len() / NOTES_PER_LIST).clamp(1, MOST_LISTS);
        let mut state = mix(seed ^ 0x6b6d_6561_6e73);
        let mut draw = || {
            state = mix(state);
            vectors[(state % vectors.len() as u64) as usize]
        };
        if vectors.is_empty() {
            return Some(Self::default());
        }
        let sample: Vec<Quantised> = if vectors.len() <= count * SAMPLE_PER_CENTRE {
            vectors.to_vec()
        } else {
            (0..count * SAMPLE_PER_CENTRE).map(|_| draw()).collect()
        };
        let mut clusters = Self::new((0..count).map(|_| draw()).collect());
        for _ in 0..ROUNDS {
            if stop() {
                return None;
            }
            let mut sums = vec![[0.0; DIMENSIONS]; count];
            for vector in &sample {
                add(&mut sums[clusters.nearest(vector)], vector);
            }
            // A centre that nobody is nearest to begins again somewhere else.
            let centres = sums.iter().map(|sum| quantised(sum).unwrap_or_else(&mut draw)).collect();
            clusters = Self::new(centres);
        }
        Some(clusters)
    }

    pub fn len(&self) -> usize {
        self.centres.len()
    }

    pub fn centres(&self) -> &[Quantised] {
        &self.centres
    }

    /// The list that a vector belongs to; 0 if there is none.
    pub fn nearest(&self, vector: &Quantised) -> usize {
        let best = self.probes.iter().map(|probe| probe.dot(vector)).enumerate();
        best.max_by_key(|(at, dot)| (*dot, std::cmp::Reverse(*at))).map_or(0, |(at, _)| at)
    }

    /// The lists nearest to a taste, the nearest first.
    pub fn nearest_to(&self, probe: &Probe, count: usize, out: &mut Vec<(i32, u32)>) {
        out.clear();
        out.extend(self.centres.iter().zip(0..).map(|(centre, at)| (probe.dot(centre), at)));
        if count < out.len() {
            out.select_nth_unstable_by(count, |a, b| b.cmp(a));
            out.truncate(count);
        }
        out.sort_unstable_by(|a, b| b.cmp(a));
    }
}

fn add(sum: &mut Vector, vector: &Quantised) {
    sum.iter_mut().zip(vector).for_each(|(sum, part)| *sum += f32::from(*part));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Vectors around some axes, with a little noise.
    fn around(axes: usize, count: usize) -> Vec<Quantised> {
        let one = |i: usize| {
            let noise = mix(i as u64);
            let mut vector: Vector = std::array::from_fn(|at| ((noise >> at) & 1) as f32 * 0.05);
            vector[i % axes] = 1.0;
            quantised(&vector).unwrap()
        };
        (0..count).map(one).collect()
    }

    #[test]
    fn what_is_alike_lies_in_one_list() {
        let vectors = around(4, 4 * NOTES_PER_LIST);
        let clusters = Clusters::of(&vectors, 5, &|| false).unwrap();
        assert_eq!(clusters.len(), 4);
        let lists: Vec<usize> = (0..4).map(|axis| clusters.nearest(&vectors[axis])).collect();
        for (i, vector) in vectors.iter().enumerate() {
            assert_eq!(clusters.nearest(vector), lists[i % 4]);
        }
        let mut out = Vec::new();
        clusters.nearest_to(&Probe::of_quantised(&vectors[1]), 2, &mut out);
        assert_eq!((out.len(), out[0].1 as usize), (2, lists[1]));
    }

    #[test]
    fn it_is_the_same_twice_and_nothing_has_no_lists() {
        let vectors = around(7, 3_000);
        let once = Clusters::of(&vectors, 5, &|| false).unwrap();
        assert_eq!(once.centres(), Clusters::of(&vectors, 5, &|| false).unwrap().centres());
        assert!(Clusters::of(&vectors, 5, &|| true).is_none());
        let none = Clusters::of(&[], 5, &|| false).unwrap();
        assert_eq!((none.len(), none.nearest(&vectors[0])), (0, 0));
    }
}
