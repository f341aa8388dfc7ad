//! Ranks all items for many members and compares the first twenty with what the members turned out to like.

use super::{GraphFilter, Interactions, RetrievalMetrics, gini, metrics::judge, parallel::over_pieces};

/// Length of a list.
pub(super) const LENGTH: usize = 20;
/// Members at once: scores of 41,000 items for them take 5 MB, which fits beside the factors in cache.
const BLOCK: usize = 32;

/// Lists and figures of an evaluation.
#[derive(Debug, Clone)]
pub struct Evaluation {
    pub metrics: RetrievalMetrics,
    /// How often each item is on a list.
    pub shown: Vec<u64>,
    /// Recall and NDCG of each member who was judged, in the order of their numbers.
    pub(super) judged: Vec<(f64, f64)>,
}

/// Ranks what each of the members has not had in training and judges by `wanted` (rows by the same members; items
/// beyond those of the training can't be found and count as missed).
pub fn evaluate(filter: &GraphFilter, wanted: &Interactions, members: &[usize], threads: usize) -> Evaluation {
    let items = filter.all.items();
    let states = over_pieces(
        threads,
        members.len().div_ceil(BLOCK),
        || (vec![0u64; items], Vec::<(usize, f64, f64)>::new(), Vec::new()),
        |(shown, judged, top), piece| {
            let block = &members[piece * BLOCK..((piece + 1) * BLOCK).min(members.len())];
            let mut scores = filter.scores(block);
            for (at, member) in block.iter().enumerate() {
                let column = &mut scores.as_mut_slice()[at * items..(at + 1) * items];
                filter.all.items_of(*member).iter().for_each(|known| column[*known as usize] = f32::NEG_INFINITY);
                first_of(column, top);
                top.iter().for_each(|item| shown[*item as usize] += 1);
                let wanted = wanted.items_of(*member);
                if !wanted.is_empty() {
                    let (recall, ndcg) = judge(top, wanted);
                    judged.push((*member, recall, ndcg));
                }
            }
        },
    );
    let mut shown = vec![0u64; items];
    let mut judged = Vec::new();
    for (mine, mut some, _) in states {
        shown.iter_mut().zip(mine).for_each(|(sum, mine)| *sum += mine);
        judged.append(&mut some);
    }
    // Sums of floats depend on their order.
    judged.sort_unstable_by_key(|(member, ..)| *member);
    let count = judged.len();
    let mean = |sum: f64| sum / count.max(1) as f64;
    let metrics = RetrievalMetrics {
        members: count,
        recall: mean(judged.iter().map(|(_, recall, _)| recall).sum()),
        ndcg: mean(judged.iter().map(|(.., ndcg)| ndcg).sum()),
        coverage: shown.iter().filter(|count| **count > 0).count() as f64 / items.max(1) as f64,
        gini: gini(&mut shown.clone()),
    };
    let judged = judged.into_iter().map(|(_, recall, ndcg)| (recall, ndcg)).collect();
    Evaluation { metrics, shown, judged }
}

/// The numbers of the largest scores, best first, ties by number; what is infinitely bad is left out.
fn first_of(scores: &[f32], out: &mut Vec<u32>) {
    let mut best = [(f32::NEG_INFINITY, u32::MAX); LENGTH];
    let mut len = 0;
    for (item, score) in scores.iter().enumerate() {
        if *score > best[LENGTH - 1].0 {
            let mut at = len.min(LENGTH - 1);
            while at > 0 && best[at - 1].0 < *score {
                best[at] = best[at - 1];
                at -= 1;
            }
            best[at] = (*score, item as u32);
            len = (len + 1).min(LENGTH);
        }
    }
    out.clear();
    out.extend(best[..len].iter().map(|(_, item)| *item));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::collaborative::{FilterSettings, FitLimits};

    #[test]
    fn the_first_are_the_largest_in_order() {
        let scores: Vec<f32> = (0..100).map(|i| ((i * 37) % 101) as f32).collect();
        let mut exact: Vec<u32> = (0..100).collect();
        exact.sort_by(|a, b| scores[*b as usize].total_cmp(&scores[*a as usize]));
        let mut out = Vec::new();
        first_of(&scores, &mut out);
        assert_eq!(out, exact[..LENGTH]);
        first_of(&[1.0, f32::NEG_INFINITY, 2.0, 2.0], &mut out);
        assert_eq!(out, [2, 3, 0]);
    }

    #[test]
    fn what_was_trained_on_is_never_suggested_and_the_unknown_is_missed() {
        let train = Interactions::from_rows(vec![vec![0, 1], vec![0, 1, 2], vec![]], 3);
        let wanted = Interactions::from_rows(vec![vec![2], vec![9], vec![0]], 3);
        let filter = GraphFilter::fit(&train, FilterSettings::default(), &FitLimits::default());
        let found = evaluate(&filter, &wanted, &[0, 1, 2], 2);
        assert_eq!(found.shown.iter().sum::<u64>(), 1 + 3, "member 1 has seen everything");
        assert!((found.metrics.recall - 2.0 / 3.0).abs() < 1e-9, "{:?}", found.metrics);
    }
}
