//! The leading singular vectors of a matrix, by randomized subspace iteration (Halko, Martinsson, Tropp, SIAM Review
//! 2011, algorithm 4.4). On one thread: it runs beside a server that has better things to do with its cores.

use nalgebra::{Cholesky, DMatrix, DMatrixView, DMatrixViewMut, SymmetricEigen};

use super::matrix::Matrix;
use crate::{
    cursor::mix,
    diversity::{DIMENSIONS, Vector},
};

/// Vectors beyond those that are wanted, and rounds, as the cited paper recommends.
const OVERSAMPLING: usize = 16;
const ROUNDS: usize = 3;
/// Columns of a dense product at once.
const BLOCK: usize = 512;

/// The singular values by the largest, descending, 0 beyond the matrix's rank; and for each row of the matrix its
/// image `Σu` in the basis of the right singular vectors.
#[derive(Debug)]
pub(super) struct Decomposition {
    pub values: [f32; DIMENSIONS],
    pub largest: f32,
    pub rows: Vec<Vector>,
}

impl Decomposition {
    /// None if it was told to stop, or if there is nothing to decompose.
    pub fn of(matrix: &Matrix, seed: u64, stop: &dyn Fn() -> bool) -> Option<Self> {
        let width = (DIMENSIONS + OVERSAMPLING).min(matrix.row_count()).min(matrix.column_count());
        if width == 0 || matrix.len() == 0 {
            return None;
        }
        let mut state = mix(seed);
        let mut images = DMatrix::from_fn(width, matrix.row_count(), |_, _| {
            state = mix(state);
            (state >> 40) as f32 / (1u64 << 23) as f32 - 1.0
        });
        for _ in 0..ROUNDS {
            let basis = orthonormal(&product(&images, matrix.column_count(), |column| matrix.column(column)));
            // What likes and dislikes cancel out altogether has no directions.
            if stop() || basis.nrows() == 0 {
                return None;
            }
            images = product(&basis, matrix.row_count(), |row| matrix.row(row));
            if stop() {
                return None;
            }
        }
        let (squares, vectors) = leading(gram(&images));
        let rank = DIMENSIONS.min(squares.len());
        let largest = squares.first()?.sqrt() as f32;
        let turned = mixed(&vectors.rows(0, rank).into_owned().cast::<f32>(), &images);
        let mut values = [0.0; DIMENSIONS];
        values.iter_mut().zip(&squares).for_each(|(value, square)| *value = square.sqrt() as f32 / largest);
        let vector = |column: nalgebra::DVectorView<f32>| {
            let mut vector = [0.0; DIMENSIONS];
            vector.iter_mut().zip(column.iter()).for_each(|(to, from)| *to = *from);
            vector
        };
        Some(Self { values, largest, rows: turned.column_iter().map(|c| vector(c.as_view())).collect() })
    }

    /// The right singular vectors' part for a column, known to the decomposition or not: `Rᵀ U / σ`.
    pub fn column(&self, entries: impl Iterator<Item = (usize, f32)>) -> Vector {
        let mut sum = [0.0; DIMENSIONS];
        for (row, weight) in entries {
            sum.iter_mut().zip(&self.rows[row]).for_each(|(sum, part)| *sum += weight * part);
        }
        for (part, value) in sum.iter_mut().zip(&self.values) {
            let square = (value * self.largest) * (value * self.largest);
            *part = if square > 1e-12 { *part / square } else { 0.0 };
        }
        sum
    }
}

fn product<I: Iterator<Item = (usize, f32)>>(
    from: &DMatrix<f32>,
    columns: usize,
    entries: impl Fn(usize) -> I,
) -> DMatrix<f32> {
    let width = from.nrows();
    let mut out = DMatrix::zeros(width, columns);
    let source = from.as_slice();
    for (column, sum) in out.as_mut_slice().chunks_exact_mut(width).enumerate() {
        for (other, weight) in entries(column) {
            let part = &source[other * width..(other + 1) * width];
            sum.iter_mut().zip(part).for_each(|(sum, part)| *sum += weight * part);
        }
    }
    out
}

/// `M Mᵀ`, block by block in double precision.
fn gram(matrix: &DMatrix<f32>) -> DMatrix<f64> {
    let mut total = DMatrix::<f64>::zeros(matrix.nrows(), matrix.nrows());
    for start in (0..matrix.ncols()).step_by(BLOCK) {
        let columns = matrix.columns(start, BLOCK.min(matrix.ncols() - start));
        let part = columns * columns.transpose();
        total.zip_apply(&part, |sum, part| *sum += f64::from(part));
    }
    total
}

/// `left × matrix`, block by block.
fn mixed(left: &DMatrix<f32>, matrix: &DMatrix<f32>) -> DMatrix<f32> {
    let (to, from) = (left.nrows(), left.ncols());
    let mut out = DMatrix::zeros(to, matrix.ncols());
    let blocks =
        out.as_mut_slice().chunks_mut((to * BLOCK).max(1)).zip(matrix.as_slice().chunks((from * BLOCK).max(1)));
    for (values, source) in blocks {
        let columns = source.len() / from.max(1);
        let block = DMatrixView::from_slice(source, from, columns);
        DMatrixViewMut::from_slice(values, to, columns).gemm(1.0, left, &block, 0.0);
    }
    out
}

/// Eigenvectors as rows with their values, largest first, without those that rounding made up.
fn leading(gram: DMatrix<f64>) -> (Vec<f64>, DMatrix<f64>) {
    let eigen = SymmetricEigen::new(gram);
    let mut order: Vec<usize> = (0..eigen.eigenvalues.len()).collect();
    order.sort_by(|a, b| eigen.eigenvalues[*b].total_cmp(&eigen.eigenvalues[*a]));
    let least = order.first().map_or(0.0, |first| eigen.eigenvalues[*first].max(f64::MIN_POSITIVE) * 1e-6);
    order.retain(|at| eigen.eigenvalues[*at] > least);
    let mut vectors = DMatrix::zeros(order.len(), eigen.eigenvectors.nrows());
    for (mut row, at) in vectors.row_iter_mut().zip(&order) {
        let column = eigen.eigenvectors.column(*at);
        row.iter_mut().zip(column.iter()).for_each(|(to, from)| *to = *from);
    }
    (order.iter().map(|at| eigen.eigenvalues[*at]).collect(), vectors)
}

/// Rows made orthonormal; linearly dependent ones are left out.
fn orthonormal(matrix: &DMatrix<f32>) -> DMatrix<f32> {
    let gram = gram(matrix);
    if let Some(cholesky) = Cholesky::new(gram.clone()) {
        let lower = cholesky.unpack();
        let diagonal = lower.diagonal();
        if diagonal.min() > diagonal.max() * 1e-3
            && let Some(inverse) = lower.solve_lower_triangular(&DMatrix::identity(lower.nrows(), lower.nrows()))
        {
            return mixed(&inverse.cast::<f32>(), matrix);
        }
    }
    let (values, mut vectors) = leading(gram);
    vectors.row_iter_mut().zip(&values).for_each(|(mut row, value)| row /= value.sqrt());
    mixed(&vectors.cast::<f32>(), matrix)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two groups that share nothing, some who dislike, and an item that nobody has.
    fn groups() -> Matrix {
        let row = |member: u32| {
            let likes = (0..6).map(move |i| ((member % 2) * 8 + (member + i) % 8, 1.0 + (i % 3) as f32));
            likes.chain(member.is_multiple_of(5).then_some(((1 - member % 2) * 8, -2.0))).collect()
        };
        Matrix::from_rows(&(0..40).map(row).collect::<Vec<_>>(), 17)
    }

    fn dense(matrix: &Matrix) -> DMatrix<f64> {
        let mut dense = DMatrix::zeros(matrix.row_count(), matrix.column_count());
        for row in 0..matrix.row_count() {
            matrix.row(row).for_each(|(column, weight)| dense[(row, column)] = f64::from(weight));
        }
        dense
    }

    #[test]
    fn it_is_the_dense_decomposition() {
        let matrix = groups();
        let found = Decomposition::of(&matrix, 7, &|| false).unwrap();
        let svd = dense(&matrix).svd(true, true);
        let mut exact: Vec<f64> = svd.singular_values.iter().copied().collect();
        exact.sort_by(|a, b| b.total_cmp(a));
        for (ours, exact) in found.values.iter().zip(&exact) {
            assert!((f64::from(*ours * found.largest) - exact).abs() < 1e-3, "{ours} {exact}");
        }
        // Rows times columns give the matrix back: the images are those of the right singular vectors.
        for column in 0..matrix.column_count() {
            let right = found.column(matrix.column(column));
            for (row, image) in found.rows.iter().enumerate() {
                let product: f32 = image.iter().zip(&right).map(|(a, b)| a * b).sum();
                assert!((f64::from(product) - dense(&matrix)[(row, column)]).abs() < 1e-2);
            }
        }
    }

    #[test]
    fn it_is_the_same_twice_and_stops_when_told() {
        let matrix = groups();
        let once = Decomposition::of(&matrix, 7, &|| false).unwrap();
        assert_eq!(once.rows, Decomposition::of(&matrix, 7, &|| false).unwrap().rows);
        assert!(Decomposition::of(&matrix, 7, &|| true).is_none());
        assert!(Decomposition::of(&Matrix::from_rows(&[], 0), 7, &|| false).is_none());
        assert!(Decomposition::of(&Matrix::from_rows(&[vec![]], 3), 7, &|| false).is_none());
        assert!(Decomposition::of(&Matrix::from_rows(&[vec![(0, 0.0)]], 1), 7, &|| false).is_none());
    }
}
