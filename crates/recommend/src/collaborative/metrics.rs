//! How good lists of suggestions are, and how evenly they expose items.

/// Averages over members, and what the lists of all of them show.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct RetrievalMetrics {
    /// Members with something to be found.
    pub members: usize,
    pub recall: f64,
    /// Binary relevance, ideal over min(length of the list, what there is to be found).
    pub ndcg: f64,
    /// Share of all items that are on anybody's list.
    pub coverage: f64,
    /// Gini coefficient of how often items are shown, those never shown included.
    pub gini: f64,
}

/// Hits of one list: recall and NDCG. `wanted` is ascending and not empty.
pub(super) fn judge(list: &[u32], wanted: &[u32]) -> (f64, f64) {
    let gain = |place: usize| 1.0 / (place as f64 + 2.0).log2();
    let hits = list.iter().enumerate().filter(|(_, item)| wanted.binary_search(item).is_ok());
    let (count, gained) = hits.fold((0usize, 0.0), |(count, gained), (place, _)| (count + 1, gained + gain(place)));
    let ideal: f64 = (0..wanted.len().min(super::ranking::LENGTH)).map(gain).sum();
    (count as f64 / wanted.len() as f64, gained / ideal)
}

/// Gini coefficient: 0 when all have the same, towards 1 when one has all.
pub fn gini(counts: &mut [u64]) -> f64 {
    counts.sort_unstable();
    let (n, total) = (counts.len() as f64, counts.iter().sum::<u64>() as f64);
    if total == 0.0 {
        return 0.0;
    }
    let weighed: f64 = counts.iter().zip(1..).map(|(count, rank)| *count as f64 * f64::from(rank)).sum();
    2.0 * weighed / (n * total) - (n + 1.0) / n
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_worked_out_by_hand() {
        let (recall, ndcg) = judge(&[5, 1, 7], &[1, 2]);
        assert_eq!(recall, 0.5);
        assert!((ndcg - (1.0 / 3f64.log2()) / (1.0 + 1.0 / 3f64.log2())).abs() < 1e-12);
        assert!((gini(&mut [3, 3, 3])).abs() < 1e-12);
        assert!((gini(&mut [0, 0, 0, 8]) - 0.75).abs() < 1e-12);
        assert_eq!(gini(&mut [0, 0]), 0.0);
    }
}
