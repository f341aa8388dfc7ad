//! Unit vectors of 64 dimensions in 64 bytes, compared in whole numbers: what makes thousands of comparisons a page
//! affordable. Rounding moves a cosine by about a thousandth.

use super::refs::NoteRef;
use crate::diversity::{DIMENSIONS, Vector, unit};

/// Parts of a unit vector times 127, the largest part of any.
pub(crate) type Quantised = [i8; DIMENSIONS];

/// A unit vector to compare many others with: finer than they are, and wide enough for the processor's product of
/// sixteen-bit numbers, which adds pairs as it multiplies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Probe([i16; DIMENSIONS]);

const PARTS: f32 = 127.0;
/// A sum of 64 products stays far within 32 bits.
const PROBE_PARTS: f32 = 4_096.0;

/// None for a vector without a direction.
pub(crate) fn quantised(vector: &Vector) -> Option<Quantised> {
    shortened(vector, 1.0)
}

/// The same direction with a length in 0..=1, which every product with it is multiplied by.
pub(crate) fn shortened(vector: &Vector, length: f32) -> Option<Quantised> {
    let parts = unit(*vector).map(|part| (part * PARTS * length).round() as i8);
    parts.iter().any(|part| *part != 0).then_some(parts)
}

/// As close to the vector before as rounding allows.
pub(crate) fn widened(vector: &Quantised) -> Vector {
    vector.map(|part| f32::from(part) / PARTS)
}

impl Probe {
    /// None for a vector without a direction.
    pub fn of(vector: &Vector) -> Option<Self> {
        let parts = unit(*vector).map(|part| (part * PROBE_PARTS).round() as i16);
        parts.iter().any(|part| *part != 0).then_some(Self(parts))
    }

    pub fn of_quantised(vector: &Quantised) -> Self {
        Self(vector.map(|part| (f32::from(part) * (PROBE_PARTS / PARTS)).round() as i16))
    }

    /// Grows with the cosine; `cosine` brings it to scale.
    #[inline]
    pub fn dot(&self, vector: &Quantised) -> i32 {
        self.0.iter().zip(vector).map(|(a, b)| i32::from(*a) * i32::from(*b)).sum()
    }

    #[inline]
    pub fn cosine(dot: i32) -> f32 {
        dot as f32 / (PARTS * PROBE_PARTS)
    }
}

/// The best so many of a stream of notes, in memory that is used again.
#[derive(Debug, Default)]
pub(crate) struct TopNotes {
    found: Vec<(i32, NoteRef)>,
    count: usize,
    least: i32,
}

impl TopNotes {
    /// The `count` best that are better than a right angle.
    pub fn begin(&mut self, count: usize) {
        self.found.clear();
        (self.count, self.least) = (count, 0);
    }

    #[inline]
    pub fn offer(&mut self, dot: i32, note: NoteRef) {
        if dot > self.least {
            self.found.push((dot, note));
            if self.found.len() >= 2 * self.count.max(32) {
                self.shorten();
            }
        }
    }

    /// The memory itself, to be filled from elsewhere.
    pub fn notes_mut(&mut self) -> &mut Vec<(i32, NoteRef)> {
        &mut self.found
    }

    fn shorten(&mut self) {
        if let Some(last) = self.count.checked_sub(1).filter(|last| *last < self.found.len()) {
            // Equals by who came in later, so that nothing depends on the order of lists.
            self.found.select_nth_unstable_by(last, |a, b| b.cmp(a));
            self.found.truncate(self.count);
            self.least = self.found[last].0;
        } else if self.count == 0 {
            self.found.clear();
        }
    }

    /// The best first.
    pub fn finish(&mut self) -> &[(i32, NoteRef)] {
        self.shorten();
        self.found.sort_unstable_by(|a, b| b.cmp(a));
        &self.found
    }
}

/// Compares with every vector: the measure of what a quicker search misses, and quick enough for some thousands.
pub(crate) fn scan(probe: &Probe, vectors: &[Quantised], notes: &[NoteRef], best: &mut TopNotes) {
    for (vector, note) in vectors.iter().zip(notes) {
        best.offer(probe.dot(vector), *note);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{cursor::mix, diversity::dot};

    fn made(seed: u64) -> Vector {
        let mut state = mix(seed);
        unit(std::array::from_fn(|_| {
            state = mix(state);
            (state >> 40) as f32 / (1u64 << 23) as f32 - 1.0
        }))
    }

    proptest! {
        #[test]
        fn rounding_moves_a_cosine_by_little(a in any::<u64>(), b in any::<u64>()) {
            let (a, b) = (made(a), made(b));
            let probe = Probe::of(&a).unwrap();
            let rounded = Probe::cosine(probe.dot(&quantised(&b).unwrap()));
            prop_assert!((rounded - dot(&a, &b)).abs() < 0.01, "{} {}", rounded, dot(&a, &b));
        }

        #[test]
        fn the_best_are_those_of_a_sort(dots in prop::collection::vec(-50i32..50, 0..300), count in 0usize..40) {
            let mut best = TopNotes::default();
            best.begin(count);
            let mut all: Vec<(i32, NoteRef)> = dots.iter().zip(1..).map(|(dot, note)| (*dot, NoteRef(note))).collect();
            all.iter().for_each(|(dot, note)| best.offer(*dot, *note));
            all.retain(|(dot, _)| *dot > 0);
            all.sort_unstable_by(|a, b| b.cmp(a));
            all.truncate(count);
            // Of equals at the very end any may be there.
            let scores = |list: &[(i32, NoteRef)]| list.iter().map(|(dot, _)| *dot).collect::<Vec<_>>();
            prop_assert_eq!(scores(best.finish()), scores(&all));
        }
    }

    #[test]
    fn what_points_nowhere_has_no_vector() {
        assert!(quantised(&[0.0; DIMENSIONS]).is_none() && Probe::of(&[f32::NAN; DIMENSIONS]).is_none());
        let same = quantised(&made(3)).unwrap();
        assert!((Probe::cosine(Probe::of_quantised(&same).dot(&same)) - 1.0).abs() < 0.02);
        let mut best = TopNotes::default();
        best.begin(1);
        scan(
            &Probe::of(&made(3)).unwrap(),
            &[quantised(&made(4)).unwrap(), same],
            &[NoteRef(1), NoteRef(2)],
            &mut best,
        );
        assert_eq!(best.finish()[0].1, NoteRef(2));
    }
}
