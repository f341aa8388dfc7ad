//! Dense algebra that a randomized decomposition needs beside its sparse products: Gram matrices, eigenvectors and
//! orthonormal bases of matrices with few rows and many columns, block by block. The same on any number of threads.

use nalgebra::{Cholesky, DMatrix, DMatrixView, DMatrixViewMut, SymmetricEigen};

use crate::parallel::{fill_pieces, over_pieces};

/// Columns of a product at once.
const COLUMNS: usize = 512;

/// `M Mᵀ` in double precision, summed over blocks of columns in their order, so that it never depends on threads.
pub(crate) fn gram(matrix: &DMatrix<f32>, threads: usize) -> DMatrix<f64> {
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
pub(crate) fn mixed(left: &DMatrix<f32>, matrix: &DMatrix<f32>, threads: usize) -> DMatrix<f32> {
    let (to, from) = (left.nrows(), left.ncols());
    let mut out = DMatrix::zeros(to, matrix.ncols());
    let source = matrix.as_slice();
    fill_pieces(threads, out.as_mut_slice(), to * COLUMNS, |piece, values| {
        let columns = values.len() / to.max(1);
        let start = piece * COLUMNS * from;
        let block = DMatrixView::from_slice(&source[start..start + columns * from], from, columns);
        let mut result = DMatrixViewMut::from_slice(values, to, columns);
        result.gemm(1.0, left, &block, 0.0);
    });
    out
}

/// Eigenvectors as rows with their values, largest first, without those that rounding made up.
pub(crate) fn leading(gram: DMatrix<f64>) -> (Vec<f64>, DMatrix<f64>) {
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
pub(crate) fn orthonormal(matrix: &DMatrix<f32>, threads: usize) -> DMatrix<f32> {
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
