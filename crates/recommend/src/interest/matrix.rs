//! Who did how much with what, as a sparse matrix of signed weights that is read by row and by column.

/// Numbers with weights for each row.
#[derive(Debug, Clone, Default)]
struct Compressed {
    starts: Vec<usize>,
    entries: Vec<(u32, f32)>,
}

impl Compressed {
    fn from_rows<'a>(rows: impl Iterator<Item = &'a [(u32, f32)]>) -> Self {
        let (mut starts, mut entries) = (vec![0], Vec::new());
        for row in rows {
            entries.extend_from_slice(row);
            starts.push(entries.len());
        }
        Self { starts, entries }
    }

    fn transposed(&self, columns: usize) -> Self {
        let mut starts = vec![0; columns + 1];
        self.entries.iter().for_each(|(column, _)| starts[*column as usize + 1] += 1);
        for column in 0..columns {
            starts[column + 1] += starts[column];
        }
        let mut next = starts.clone();
        let mut entries = vec![(0, 0.0); self.entries.len()];
        for row in 0..self.len() {
            for (column, weight) in self.row(row) {
                entries[next[*column as usize]] = (row as u32, *weight);
                next[*column as usize] += 1;
            }
        }
        Self { starts, entries }
    }

    fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    fn row(&self, row: usize) -> &[(u32, f32)] {
        &self.entries[self.starts[row]..self.starts[row + 1]]
    }
}

/// `Dr^-½ W Dc^-½`: each weight is divided by the square roots of its row's and its column's sums of absolute
/// weights, so that neither busy members nor what everybody likes outweigh the others.
#[derive(Debug, Clone)]
pub(super) struct Matrix {
    rows: Compressed,
    columns: Compressed,
    row_scales: Vec<f32>,
    column_scales: Vec<f32>,
}

impl Matrix {
    /// Columns that are named lie below `columns`; each at most once in a row.
    pub fn from_rows(rows: &[Vec<(u32, f32)>], columns: usize) -> Self {
        let rows = Compressed::from_rows(rows.iter().map(Vec::as_slice));
        let columns = rows.transposed(columns);
        let (row_scales, column_scales) = (scales(&rows), scales(&columns));
        Self { rows, columns, row_scales, column_scales }
    }

    /// The same with some of the columns, which get the numbers that `number` gives them.
    pub fn with_columns(&self, number: impl Fn(u32) -> Option<u32>, columns: usize) -> Self {
        let keep = |row: usize| {
            let kept = self.rows.row(row).iter().filter_map(|(column, weight)| Some((number(*column)?, *weight)));
            kept.collect::<Vec<_>>()
        };
        let rows: Vec<_> = (0..self.rows.len()).map(keep).collect();
        Self::from_rows(&rows, columns)
    }

    pub fn row_count(&self) -> usize {
        self.rows.len()
    }

    pub fn column_count(&self) -> usize {
        self.columns.len()
    }

    /// Number of weights.
    pub fn len(&self) -> usize {
        self.rows.entries.len()
    }

    /// A column's rows with normalised weights.
    pub fn column(&self, column: usize) -> impl Iterator<Item = (usize, f32)> {
        let own = self.column_scales[column];
        let entries = self.columns.row(column).iter();
        entries.map(move |(row, weight)| (*row as usize, weight * own * self.row_scales[*row as usize]))
    }

    pub fn row(&self, row: usize) -> impl Iterator<Item = (usize, f32)> {
        let own = self.row_scales[row];
        let entries = self.rows.row(row).iter();
        entries.map(move |(column, weight)| (*column as usize, weight * own * self.column_scales[*column as usize]))
    }

    /// How many rows a column has.
    pub fn column_len(&self, column: usize) -> usize {
        self.columns.row(column).len()
    }

    /// What a column's weights are multiplied by, apart from what their rows are.
    pub fn column_scale(&self, column: usize) -> f32 {
        self.column_scales[column]
    }
}

fn scales(of: &Compressed) -> Vec<f32> {
    let sum = |row| of.row(row).iter().map(|(_, weight)| weight.abs()).sum::<f32>();
    (0..of.len()).map(sum).map(|sum| if sum > 0.0 { sum.sqrt().recip() } else { 0.0 }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_tell_the_same_and_weights_are_normalised() {
        let matrix = Matrix::from_rows(&[vec![(0, 1.0), (2, -4.0)], vec![], vec![(2, 5.0)]], 4);
        assert_eq!((matrix.row_count(), matrix.column_count(), matrix.len()), (3, 4, 3));
        let by_row: Vec<_> = matrix.row(0).collect();
        let by_column: Vec<_> = matrix.column(2).collect();
        assert_eq!(by_row[1].1, by_column[0].1);
        assert!((by_row[1].1 + 4.0 / 5f32.sqrt() / 9f32.sqrt()).abs() < 1e-6);
        assert_eq!((matrix.column_len(2), matrix.column_len(3)), (2, 0));
        let less = matrix.with_columns(|column| (column == 2).then_some(0), 1);
        assert_eq!((less.column_count(), less.column_len(0), less.len()), (1, 2, 2));
    }
}
