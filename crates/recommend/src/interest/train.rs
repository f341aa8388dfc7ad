//! A training: from what members did to vectors. Bounded by what the index gives out (`InterestConfig`), on one
//! thread, and the same for the same set and seed.
//!
//! A member's vector is the sum of what they engaged with, each note's vector times its weight (`fold`): the
//! projection that the decomposition itself makes of the member's row, so that a new like needs no training.

use kumara_model::Timestamp;

use super::{
    clusters::Clusters,
    content::{Content, ContentMap, Ridge},
    decompose::Decomposition,
    matrix::Matrix,
    model::{InterestModel, KnownVector, LEAST_LENGTH, ModelParts, by_content, unsure},
};
use crate::{
    config::InterestConfig,
    diversity::{Vector, dot, unit},
    index::{Quantised, quantised, shortened, widened},
};

/// What a training learns from, as the index was at one moment.
#[derive(Debug, Default)]
pub struct TrainingSet {
    /// Living notes, in the order of their numbers. Their places are columns.
    pub(crate) notes: Vec<TrainingNote>,
    /// Ids of creators whom somebody follows; their columns come after those of the notes.
    pub(crate) creators: Vec<i64>,
    /// For each member columns with weights, each column once.
    pub(crate) rows: Vec<Vec<(u32, f32)>>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct TrainingNote {
    pub id: i64,
    pub content: Content,
    /// Whether strangers may find it.
    pub is_public: bool,
}

/// Why there is no model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotTrained {
    #[error("{0} interactions are too few to learn from")]
    TooLittle(usize),
    #[error("the training was stopped")]
    Stopped,
}

/// A column's vector before it is blended with content.
struct Learned {
    vector: Quantised,
    fold: f32,
    /// How many members it rests on.
    members: usize,
}

impl TrainingSet {
    /// Pairs of members and notes or creators.
    pub fn interactions(&self) -> usize {
        self.rows.iter().map(Vec::len).sum()
    }

    /// Learns. Takes seconds where there are millions of interactions; looks at `stop` now and then.
    pub fn train(
        &self,
        config: &InterestConfig,
        trained_at: Timestamp,
        stop: &dyn Fn() -> bool,
    ) -> Result<InterestModel, NotTrained> {
        let interactions = self.interactions();
        if interactions < config.least_interactions {
            return Err(NotTrained::TooLittle(interactions));
        }
        let columns = self.notes.len() + self.creators.len();
        let matrix = Matrix::from_rows(&self.rows, columns);
        let learned = learned_columns(&matrix, config, stop).ok_or(NotTrained::Stopped)?;
        drop(matrix);

        let map = self.content_map(&learned, config, stop).ok_or(NotTrained::Stopped)?;
        let lengths = Lengths::of(&learned, config.popularity);
        let notes = self.notes.iter().zip(&learned);
        let mut notes: Vec<(KnownVector, bool)> = notes
            .filter_map(|(note, learned)| {
                let content = by_content(&map, &note.content);
                let (vector, fold, is_learned) = blended(learned.as_ref(), content, &lengths, config.content_members)?;
                Some((KnownVector { id: note.id, vector, fold, list: 0, is_learned }, note.is_public))
            })
            .collect();
        let public: Vec<Quantised> = notes.iter().filter(|(_, public)| *public).map(|(note, _)| note.vector).collect();
        let clusters = Clusters::of(&public, config.seed, stop).ok_or(NotTrained::Stopped)?;
        drop(public);
        for (at, (note, _)) in notes.iter_mut().enumerate() {
            if at % 4_096 == 0 && stop() {
                return Err(NotTrained::Stopped);
            }
            note.list = clusters.nearest(&note.vector) as u16;
        }
        let mut notes: Vec<KnownVector> = notes.into_iter().map(|(note, _)| note).collect();
        notes.sort_unstable_by_key(|note| note.id);
        let creators = self.creators.iter().zip(&learned[self.notes.len()..]);
        let mut creators: Vec<KnownVector> = creators
            .filter_map(|(id, learned)| {
                let Learned { vector, fold, .. } = learned.as_ref()?;
                Some(KnownVector { id: *id, vector: *vector, fold: *fold, list: 0, is_learned: true })
            })
            .collect();
        creators.sort_unstable_by_key(|creator| creator.id);
        let cold_length = lengths.at(config.content_members);
        let parts = ModelParts { map, clusters, creators, cold_length, trained_at, interactions: interactions as u64 };
        Ok(InterestModel { parts, notes })
    }

    fn content_map(
        &self,
        learned: &[Option<Learned>],
        config: &InterestConfig,
        stop: &dyn Fn() -> bool,
    ) -> Option<ContentMap> {
        let known = self.notes.iter().zip(learned).filter_map(|(note, learned)| Some((note, learned.as_ref()?)));
        let mut known: Vec<_> = known.filter(|(_, learned)| learned.members > 1).collect();
        if known.len() > config.max_content_notes {
            // Those that rest on most.
            known.sort_by_key(|(_, learned)| std::cmp::Reverse(learned.members));
            known.truncate(config.max_content_notes);
        }
        let known: Vec<(Content, Vector)> =
            known.into_iter().map(|(note, learned)| (note.content, unit(widened(&learned.vector)))).collect();
        ContentMap::fit(&known, Ridge { strength: config.content_ridge, sweeps: config.content_sweeps }, stop)
    }
}

/// Vectors of all columns that anybody has, learned from the columns that most have.
fn learned_columns(matrix: &Matrix, config: &InterestConfig, stop: &dyn Fn() -> bool) -> Option<Vec<Option<Learned>>> {
    let core = core_columns(matrix, config.max_columns);
    let decomposition = if core.len() == matrix.column_count() {
        Decomposition::of(matrix, config.seed, stop)
    } else {
        let number = |column: u32| core.binary_search(&column).ok().map(|at| at as u32);
        Decomposition::of(&matrix.with_columns(number, core.len()), config.seed, stop)
    };
    let Some(decomposition) = decomposition else {
        return if stop() { None } else { Some((0..matrix.column_count()).map(|_| None).collect()) };
    };
    let powers = decomposition.values.map(|value| if value > 0.0 { value.powf(config.power) } else { 0.0 });
    let mut learned: Vec<Option<Learned>> = Vec::with_capacity(matrix.column_count());
    for column in 0..matrix.column_count() {
        if column % 4_096 == 0 && stop() {
            return None;
        }
        let mut vector = decomposition.column(matrix.column(column));
        vector.iter_mut().zip(&powers).for_each(|(part, power)| *part *= power);
        let fold = dot(&vector, &vector).sqrt() * matrix.column_scale(column);
        let members = matrix.column_len(column);
        learned.push(quantised(&vector).map(|vector| Learned { vector, fold, members }));
    }
    let mut folds: Vec<f32> = learned.iter().flatten().map(|learned| learned.fold).collect();
    if !folds.is_empty() {
        let middle = folds.len() / 2;
        let (_, median, _) = folds.select_nth_unstable_by(middle, f32::total_cmp);
        let per_median = median.max(f32::MIN_POSITIVE).recip();
        learned.iter_mut().flatten().for_each(|learned| learned.fold *= per_median);
    }
    Some(learned)
}

/// Columns that at least two have, the most had if there are too many; ascending.
fn core_columns(matrix: &Matrix, most: usize) -> Vec<u32> {
    let shared = |column: &u32| matrix.column_len(*column as usize) > 1;
    let mut core: Vec<u32> = (0..matrix.column_count() as u32).filter(shared).collect();
    if core.len() > most.max(1) {
        core.sort_by_key(|column| std::cmp::Reverse((matrix.column_len(*column as usize), *column)));
        core.truncate(most.max(1));
        core.sort_unstable();
    }
    core
}

/// How long notes' vectors are: what many like is nearer to everybody. Bounded, since a short one is coarser.
struct Lengths {
    popularity: f32,
    /// Members at which a vector is as long as it gets.
    full: f32,
}

impl Lengths {
    fn of(learned: &[Option<Learned>], popularity: f32) -> Self {
        let mut members: Vec<usize> = learned.iter().flatten().map(|learned| learned.members).collect();
        let at = members.len() * 99 / 100;
        let full = if members.is_empty() { 1 } else { *members.select_nth_unstable(at).1 };
        Self { popularity, full: full as f32 }
    }

    fn at(&self, members: f32) -> f32 {
        (members / self.full).powf(self.popularity).clamp(LEAST_LENGTH, 1.0)
    }
}

/// A note's vector: what few members say of it is weighed with what its content says, as if so many members had
/// said that.
fn blended(
    learned: Option<&Learned>,
    content: Option<(Vector, f32)>,
    lengths: &Lengths,
    content_members: f32,
) -> Option<(Quantised, f32, bool)> {
    match (learned, content) {
        (Some(learned), content) => {
            let mut vector = unit(widened(&learned.vector));
            if let Some((content, _)) = content {
                let times = content_members / learned.members as f32;
                vector.iter_mut().zip(&content).for_each(|(part, content)| *part += times * content);
            }
            let length = lengths.at(learned.members as f32);
            Some((shortened(&vector, length)?, learned.fold / length, true))
        }
        (None, Some((content, meaning))) => {
            let (vector, fold) = unsure(&content, meaning, lengths.at(content_members))?;
            Some((vector, fold, false))
        }
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three circles with some who wander, all kinds of weights, and two creators at the end.
    fn rows() -> Vec<Vec<(u32, f32)>> {
        let row = |member: u32| {
            let mut row: Vec<(u32, f32)> = (0..8)
                .map(|i| ((member % 3) * 10 + (member * 7 + i * 3) % 10, [1.0, 2.0, 4.0][(i % 3) as usize]))
                .chain([(30 + member % 2, 8.0), ((member * 11) % 30, -4.0)])
                .collect();
            row.sort_by_key(|(column, _)| *column);
            row.dedup_by_key(|(column, _)| *column);
            row
        };
        (0..90).map(row).collect()
    }

    #[test]
    fn a_fold_in_is_the_projection_of_the_training() {
        let config = InterestConfig::default();
        let matrix = Matrix::from_rows(&rows(), 32);
        let learned = learned_columns(&matrix, &config, &|| false).unwrap();
        let decomposition = Decomposition::of(&matrix, config.seed, &|| false).unwrap();
        for (row, image) in rows().iter().zip(&decomposition.rows) {
            let mut folded = [0.0; crate::diversity::DIMENSIONS];
            for (column, weight) in row {
                let Some(learned) = &learned[*column as usize] else { continue };
                let vector = widened(&learned.vector);
                folded.iter_mut().zip(vector).for_each(|(sum, part)| *sum += weight * learned.fold * part);
            }
            let mut projected = *image;
            projected.iter_mut().zip(&decomposition.values).for_each(|(part, value)| *part *= value.powf(config.power));
            let cosine = dot(&unit(folded), &unit(projected));
            assert!(cosine > 0.999, "{cosine}");
        }
    }

    #[test]
    fn what_few_say_is_weighed_with_the_content_and_what_many_say_stands() {
        let axis = |at: usize| {
            let mut vector = [0.0; crate::diversity::DIMENSIONS];
            vector[at] = 1.0;
            vector
        };
        let even = Lengths { popularity: 0.0, full: 1.0 };
        let learned = |members| Learned { vector: quantised(&axis(0)).unwrap(), fold: 1.0, members };
        let cosine = |members| {
            let (vector, ..) = blended(Some(&learned(members)), Some((axis(1), 1.0)), &even, 2.0).unwrap();
            dot(&unit(widened(&vector)), &axis(0))
        };
        assert!(cosine(1) < 0.5 && cosine(100) > 0.99);
        assert_eq!(blended(Some(&learned(1)), None, &even, 2.0).unwrap().0, learned(1).vector);
        let cold = blended(None, Some((axis(1), 0.5)), &even, 2.0).unwrap();
        assert!(!cold.2 && blended(None, None, &even, 2.0).is_none());
    }

    #[test]
    fn the_core_is_what_most_have() {
        let matrix =
            Matrix::from_rows(&[vec![(0, 1.0), (1, 1.0), (2, 1.0)], vec![(1, 1.0), (2, 1.0)], vec![(2, 1.0)]], 4);
        assert_eq!(core_columns(&matrix, 10), [1, 2]);
        assert_eq!(core_columns(&matrix, 1), [2]);
    }
}
