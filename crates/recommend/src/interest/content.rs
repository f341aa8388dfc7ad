//! What a note is about, as hashed features, and the learned map from them to a vector: how a note that nobody has
//! touched yet is found by those whom it suits (CB2CF, Barkan et al., RecSys 2019).
//!
//! The map is ridge regression on the vectors of notes that are known by engagement, solved by coordinate descent:
//! a feature at a time takes over what the others leave unexplained. Hashes are of what a restart does not change.

use crate::{
    cursor::mix,
    diversity::{DIMENSIONS, Vector},
};

/// Features of a note at most.
const MOST: usize = 14;
/// A line for each number of two bytes: features beyond share lines.
pub(super) const LINES: usize = 1 << 16;

/// Kinds of features.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Field {
    /// The same for all notes.
    Any = 1,
    Topic,
    Creator,
    Language,
    Kind,
    Region,
    /// A cell of some 10 km, and one of some 70.
    Town,
    Land,
}

/// The features of a note: 30 bytes, since a training holds those of all notes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Content {
    lines: [u16; MOST],
    topics: u8,
    count: u8,
}

impl Content {
    /// Topics come before everything else; together they weigh as much as any other feature.
    pub(crate) fn push(&mut self, field: Field, value: u64) {
        let line = (mix(value ^ (field as u64) << 56) >> 48) as u16;
        let count = usize::from(self.count);
        if count < MOST && !self.lines[..count].contains(&line) {
            self.lines[count] = line;
            self.count += 1;
            self.topics += u8::from(matches!(field, Field::Topic));
        }
    }

    fn iter(&self) -> impl Iterator<Item = (usize, f32)> {
        let topics = usize::from(self.topics);
        let share = (topics.max(1) as f32).sqrt().recip();
        let lines = self.lines[..usize::from(self.count)].iter().enumerate();
        lines.map(move |(at, line)| (usize::from(*line), if at < topics { share } else { 1.0 }))
    }
}

/// A vector for each line; a note's is the sum over its features.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ContentMap(Vec<Vector>);

impl Default for ContentMap {
    fn default() -> Self {
        Self(vec![[0.0; DIMENSIONS]; LINES])
    }
}

/// How a map is fitted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ridge {
    /// So many notes' worth of evidence against any meaning of a feature.
    pub strength: f32,
    pub sweeps: usize,
}

impl ContentMap {
    /// From notes with the vectors that they should get. None if it was told to stop.
    pub fn fit(notes: &[(Content, Vector)], ridge: Ridge, stop: &dyn Fn() -> bool) -> Option<Self> {
        let mut map = Self::default();
        let mut by_line: Vec<(u16, u32, f32)> = Vec::new();
        for (note, (content, _)) in notes.iter().enumerate() {
            by_line.extend(content.iter().map(|(line, value)| (line as u16, note as u32, value)));
        }
        by_line.sort_unstable_by_key(|(line, note, _)| (*line, *note));
        let mut rest: Vec<Vector> = notes.iter().map(|(_, wanted)| *wanted).collect();
        for _ in 0..ridge.sweeps {
            if stop() {
                return None;
            }
            for same in by_line.chunk_by(|a, b| a.0 == b.0) {
                let own = &mut map.0[usize::from(same[0].0)];
                let (mut sum, mut squares) = ([0.0; DIMENSIONS], ridge.strength.max(1e-3));
                for (_, note, value) in same {
                    squares += value * value;
                    add(&mut sum, &rest[*note as usize], *value);
                }
                // What the line has explained so far is missing from the rest.
                let explained = squares - ridge.strength.max(1e-3);
                let mut step = [0.0; DIMENSIONS];
                for ((step, sum), own) in step.iter_mut().zip(&sum).zip(own.iter_mut()) {
                    let value = (sum + *own * explained) / squares;
                    (*step, *own) = (value - *own, value);
                }
                same.iter().for_each(|(_, note, value)| add(&mut rest[*note as usize], &step, -value));
            }
        }
        Some(map)
    }

    /// Near length 1 where the features say much, near 0 where they say nothing.
    pub fn vector(&self, content: &Content) -> Vector {
        let mut sum = [0.0; DIMENSIONS];
        content.iter().for_each(|(line, value)| add(&mut sum, &self.0[line], value));
        sum
    }

    /// The lines that mean anything.
    pub fn lines(&self) -> impl Iterator<Item = (u16, &Vector)> + Clone {
        let lines = self.0.iter().enumerate().map(|(line, vector)| (line as u16, vector));
        lines.filter(|(_, vector)| vector.iter().any(|part| *part != 0.0))
    }

    pub fn set(&mut self, line: u16, vector: Vector) {
        self.0[usize::from(line)] = vector;
    }
}

#[inline]
fn add(to: &mut Vector, from: &Vector, times: f32) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to += times * from);
}

#[cfg(test)]
mod tests {
    use nalgebra::DMatrix;

    use super::*;
    use crate::diversity::{dot, unit};

    fn note(topics: &[u64], creator: u64) -> Content {
        let mut content = Content::default();
        topics.iter().for_each(|topic| content.push(Field::Topic, *topic));
        content.push(Field::Creator, creator);
        content.push(Field::Any, 0);
        content
    }

    fn axis(at: usize) -> Vector {
        let mut vector = [0.0; DIMENSIONS];
        vector[at] = 1.0;
        vector
    }

    #[test]
    fn coordinate_descent_reaches_the_closed_form() {
        let notes: Vec<(Content, Vector)> = (0..60u64)
            .map(|i| {
                (note(&[i % 3, 3 + i % 4], i % 5), unit(std::array::from_fn(|at| ((i * 7 + at as u64) % 11) as f32)))
            })
            .collect();
        let strength = 2.0;
        let map = ContentMap::fit(&notes, Ridge { strength, sweeps: 300 }, &|| false).unwrap();
        let mut lines: Vec<usize> =
            notes.iter().flat_map(|(content, _)| content.iter().map(|(line, _)| line)).collect();
        lines.sort_unstable();
        lines.dedup();
        let mut x = DMatrix::<f64>::zeros(notes.len(), lines.len());
        let y = DMatrix::from_fn(notes.len(), DIMENSIONS, |row, column| f64::from(notes[row].1[column]));
        for (row, (content, _)) in notes.iter().enumerate() {
            for (line, value) in content.iter() {
                x[(row, lines.binary_search(&line).unwrap())] = f64::from(value);
            }
        }
        let gram = x.transpose() * &x + DMatrix::identity(lines.len(), lines.len()) * f64::from(strength);
        let exact = gram.cholesky().unwrap().solve(&(x.transpose() * y));
        for (row, line) in lines.iter().enumerate() {
            for column in 0..DIMENSIONS {
                assert!((exact[(row, column)] - f64::from(map.0[*line][column])).abs() < 1e-3);
            }
        }
    }

    #[test]
    fn an_unseen_note_points_where_its_topics_do_and_a_strange_one_nowhere() {
        let notes: Vec<_> = (0..40).map(|i| (note(&[i % 2], 10 + i), axis(i as usize % 2))).collect();
        let map = ContentMap::fit(&notes, Ridge { strength: 2.0, sweeps: 20 }, &|| false).unwrap();
        let of = |topic| map.vector(&note(&[topic], 99));
        assert!(dot(&unit(of(0)), &axis(0)) > 0.9 && dot(&unit(of(1)), &axis(1)) > 0.9);
        let mut strange = Content::default();
        strange.push(Field::Topic, 77);
        assert_eq!(map.vector(&strange), [0.0; DIMENSIONS]);
        assert!(ContentMap::fit(&notes, Ridge { strength: 2.0, sweeps: 1 }, &|| true).is_none());
    }

    #[test]
    fn features_are_bounded_and_counted_once() {
        let mut content = Content::default();
        (0..100).for_each(|topic| content.push(Field::Topic, topic));
        content.push(Field::Topic, 3);
        assert_eq!(content.iter().count(), MOST);
        assert!((content.iter().map(|(_, value)| value * value).sum::<f32>() - 1.0).abs() < 1e-5);
    }
}
