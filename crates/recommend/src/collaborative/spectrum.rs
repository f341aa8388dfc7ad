//! The leading singular vectors of the normalised interactions, by randomized subspace iteration (Halko,
//! Martinsson, Tropp, SIAM Review 2011, algorithm 4.4): a few sparse products and small dense ones.

use nalgebra::{Cholesky, DMatrix, DMatrixView, SymmetricEigen};

use super::{
    Interactions,
    parallel::{fill_pieces, over_pieces},
};
use crate::cursor::mix;

/// Vectors beyond those that are wanted, and rounds: what the cited paper recommends for slowly falling spectra.
const OVERSAMPLING: usize = 24;
const ROUNDS: usize = 3;
/// Columns of a dense product at once.
const COLUMNS: usize = 512;

/// Right singular vectors of `Du^-a R Di^-b`.
#[derive(Debug, Clone)]
pub(super) struct Spectrum {
    /// The largest singular value.
    pub largest: f32,
    /// Singular values by the largest, descending.
    pub values: Vec<f32>,
    /// One column of `values.len()` factors for each item.
    pub items: DMatrix<f32>,
}

/// `Du^-a R Di^-b`.
#[derive(Debug)]
pub(super) struct Normalised<'a> {
    of: &'a Interactions,
    member_weights: Vec<f32>,
    item_weights: Vec<f32>,
}

/// `degree^exponent` for each, 0 where there is nothing.
pub(super) fn powers(degrees: impl Iterator<Item = usize>, exponent: f32) -> Vec<f32> {
    degrees.map(|degree| if degree == 0 { 0.0 } else { (degree as f32).powf(exponent) }).collect()
}

pub(super) fn item_powers(of: &Interactions, exponent: f32) -> Vec<f32> {
    powers((0..of.items()).map(|item| of.members_of(item).len()), exponent)
}

pub(super) fn member_powers(of: &Interactions, exponent: f32) -> Vec<f32> {
    powers((0..of.members()).map(|member| of.items_of(member).len()), exponent)
}

impl<'a> Normalised<'a> {
    pub fn new(of: &'a Interactions, member_exponent: f32, item_exponent: f32) -> Self {
        Self { of, member_weights: member_powers(of, -member_exponent), item_weights: item_powers(of, -item_exponent) }
    }

    /// Columns by item to columns by member.
    fn times(&self, items: &DMatrix<f32>, threads: usize) -> DMatrix<f32> {
        let sums = |member: usize| (self.of.items_of(member), self.member_weights[member], &self.item_weights[..]);
        product(items, self.of.members(), threads, sums)
    }

    /// Columns by member to columns by item.
    fn transposed_times(&self, members: &DMatrix<f32>, threads: usize) -> DMatrix<f32> {
        let sums = |item: usize| (self.of.members_of(item), self.item_weights[item], &self.member_weights[..]);
        product(members, self.of.items(), threads, sums)
    }

    /// Adds `factor × MᵀM x` to `out`, for an `x` that is `weights` at a few items and 0 elsewhere. `reached` holds a
    /// zero for each member, and does so again afterwards.
    pub fn add_linear(&self, items: &[u32], weights: &[f32], factor: f32, reached: &mut [f32], out: &mut [f32]) {
        for item in items {
            let weight = factor * weights[*item as usize] * self.item_weights[*item as usize];
            self.of.members_of(*item as usize).iter().for_each(|member| reached[*member as usize] += weight);
        }
        for (member, sum) in reached.iter_mut().enumerate().filter(|(_, sum)| **sum != 0.0) {
            let weight = std::mem::take(sum) * self.member_weights[member] * self.member_weights[member];
            for item in self.of.items_of(member) {
                out[*item as usize] += weight * self.item_weights[*item as usize];
            }
        }
    }
}

fn product<'w>(
    from: &DMatrix<f32>,
    columns: usize,
    threads: usize,
    sums: impl Fn(usize) -> (&'w [u32], f32, &'w [f32]) + Sync,
) -> DMatrix<f32> {
    let rank = from.nrows();
    let mut out = DMatrix::zeros(rank, columns);
    let source = from.as_slice();
    fill_pieces(threads, out.as_mut_slice(), rank * 64, |piece, values| {
        for (at, column) in values.chunks_mut(rank).enumerate() {
            let (others, own, weights) = sums(piece * 64 + at);
            for other in others {
                let other = *other as usize;
                let weight = own * weights[other];
                for (to, from) in column.iter_mut().zip(&source[other * rank..(other + 1) * rank]) {
                    *to += weight * from;
                }
            }
        }
    });
    out
}

/// `M Mᵀ` in double precision, summed over blocks of columns in their order, so that it never depends on threads.
fn gram(matrix: &DMatrix<f32>, threads: usize) -> DMatrix<f64> {
    let rank = matrix.nrows();
    // Few enough partial sums to hold, as many as can be busy.
    let pieces = matrix.ncols().div_ceil(COLUMNS).clamp(1, 8);
    let size = matrix.ncols().div_ceil(pieces).max(1);
    let parts = over_pieces(threads, pieces, Vec::new, |mine: &mut Vec<(usize, DMatrix<f32>)>, piece| {
        let (first, last) = ((piece * size).min(matrix.ncols()), ((piece + 1) * size).min(matrix.ncols()));
        let mut sum = DMatrix::<f32>::zeros(rank, rank);
        for start in (first..last).step_by(COLUMNS) {
            let columns = matrix.columns(start, COLUMNS.min(last - start));
            sum.gemm(1.0, &columns, &columns.transpose(), 1.0);
        }
        mine.push((piece, sum));
    });
    let mut parts: Vec<_> = parts.into_iter().flatten().collect();
    parts.sort_unstable_by_key(|(piece, _)| *piece);
    let mut total = DMatrix::<f64>::zeros(rank, rank);
    for (_, part) in parts {
        total.zip_apply(&part, |sum, part| *sum += f64::from(part));
    }
    total
}

/// `left × matrix` with fewer or as many rows.
fn mixed(left: &DMatrix<f32>, matrix: &DMatrix<f32>, threads: usize) -> DMatrix<f32> {
    let (to, from) = (left.nrows(), left.ncols());
    let mut out = DMatrix::zeros(to, matrix.ncols());
    let source = matrix.as_slice();
    fill_pieces(threads, out.as_mut_slice(), to * COLUMNS, |piece, values| {
        let columns = values.len() / to.max(1);
        let start = piece * COLUMNS * from;
        let block = DMatrixView::from_slice(&source[start..start + columns * from], from, columns);
        let mut result = nalgebra::DMatrixViewMut::from_slice(values, to, columns);
        result.gemm(1.0, left, &block, 0.0);
    });
    out
}

/// Eigenvectors as rows with their values, largest first, without those that rounding made up.
fn leading(gram: DMatrix<f64>) -> (Vec<f64>, DMatrix<f64>) {
    let eigen = SymmetricEigen::new(gram);
    let mut order: Vec<usize> = (0..eigen.eigenvalues.len()).collect();
    order.sort_by(|a, b| eigen.eigenvalues[*b].total_cmp(&eigen.eigenvalues[*a]));
    let least = order.first().map_or(0.0, |first| eigen.eigenvalues[*first].max(f64::MIN_POSITIVE) * 1e-6);
    order.retain(|at| eigen.eigenvalues[*at] > least);
    let rows: Vec<_> = order.iter().map(|at| eigen.eigenvectors.column(*at).transpose()).collect();
    let vectors =
        if rows.is_empty() { DMatrix::zeros(0, eigen.eigenvectors.nrows()) } else { DMatrix::from_rows(&rows) };
    (order.iter().map(|at| eigen.eigenvalues[*at]).collect(), vectors)
}

/// Rows made orthonormal; linearly dependent ones are left out.
fn orthonormal(matrix: &DMatrix<f32>, threads: usize) -> DMatrix<f32> {
    let gram = gram(matrix, threads);
    if let Some(cholesky) = Cholesky::new(gram.clone()) {
        let lower = cholesky.unpack();
        let diagonal = lower.diagonal();
        if diagonal.min() > diagonal.max() * 1e-3
            && let Some(inverse) = lower.solve_lower_triangular(&DMatrix::identity(lower.nrows(), lower.nrows()))
        {
            return mixed(&inverse.cast::<f32>(), matrix, threads);
        }
    }
    let (values, mut vectors) = leading(gram);
    for (mut row, value) in vectors.row_iter_mut().zip(&values) {
        row /= value.sqrt();
    }
    mixed(&vectors.cast::<f32>(), matrix, threads)
}

impl Spectrum {
    /// Up to `rank` vectors; fewer if the matrix has no more.
    pub fn of(matrix: &Normalised, rank: usize, seed: u64, threads: usize) -> Self {
        let items = matrix.of.items();
        let width = (rank + OVERSAMPLING).min(items).min(matrix.of.members());
        if width == 0 || matrix.of.is_empty() {
            return Self { largest: 1.0, values: Vec::new(), items: DMatrix::zeros(0, items) };
        }
        let mut state = mix(seed);
        // Any symmetric distribution will do; three bytes of uniform noise a value.
        let noise = DMatrix::from_fn(width, matrix.of.members(), |_, _| {
            state = mix(state);
            (state >> 40) as f32 / (1u64 << 23) as f32 - 1.0
        });
        let mut basis = orthonormal(&matrix.transposed_times(&noise, threads), threads);
        drop(noise);
        for _ in 0..ROUNDS - 1 {
            let images = matrix.times(&basis, threads);
            drop(basis);
            basis = orthonormal(&matrix.transposed_times(&images, threads), threads);
        }
        let images = matrix.times(&basis, threads);
        let (squares, vectors) = leading(gram(&images, threads));
        drop(images);
        let rank = rank.min(squares.len());
        let vectors = vectors.rows(0, rank).into_owned().cast::<f32>();
        let largest = squares.first().copied().unwrap_or(1.0);
        Self {
            largest: largest.sqrt() as f32,
            values: squares[..rank].iter().map(|square| (square / largest).sqrt() as f32).collect(),
            items: mixed(&vectors, &basis, threads),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks() -> Interactions {
        // Two groups that share nothing, and an item that nobody has.
        let rows = (0..40).map(|member| (0..6).map(|i| (member % 2) * 8 + (member + i) % 8).collect()).collect();
        Interactions::from_rows(rows, 17)
    }

    #[test]
    fn vectors_are_those_of_the_dense_decomposition() {
        let all = blocks();
        let found = Spectrum::of(&Normalised::new(&all, 0.5, 0.5), 4, 7, 2);
        let dense = DMatrix::<f64>::from_fn(all.members(), all.items(), |member, item| {
            let there = all.items_of(member).contains(&(item as u32));
            let degrees = all.items_of(member).len() * all.members_of(item).len();
            if there { 1.0 / (degrees as f64).sqrt() } else { 0.0 }
        });
        let mut exact: Vec<f64> = dense.svd(false, false).singular_values.iter().copied().collect();
        exact.sort_by(|a, b| b.total_cmp(a));
        for (ours, exact) in found.values.iter().zip(exact) {
            assert!((f64::from(*ours) - exact).abs() < 1e-3, "{ours} {exact}");
        }
        let product = &found.items * found.items.transpose();
        assert!((product - DMatrix::<f32>::identity(4, 4)).abs().max() < 1e-3);
    }

    #[test]
    fn it_is_the_same_on_any_number_of_threads() {
        let all = blocks();
        let matrix = Normalised::new(&all, 0.5, 0.5);
        assert_eq!(Spectrum::of(&matrix, 3, 7, 1).items, Spectrum::of(&matrix, 3, 7, 3).items);
    }

    #[test]
    fn a_poor_matrix_has_few_vectors() {
        let one = Interactions::from_rows(vec![vec![0, 1], vec![0, 1], vec![]], 5);
        assert_eq!(Spectrum::of(&Normalised::new(&one, 0.5, 0.5), 3, 1, 1).values.len(), 1);
        let none = Interactions::from_rows(vec![vec![]], 5);
        assert!(Spectrum::of(&Normalised::new(&none, 0.5, 0.5), 3, 1, 1).values.is_empty());
    }
}
