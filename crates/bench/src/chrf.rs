//! chrF2 (Popović 2015): the F-score of character n-grams of orders 1 to 6, recall weighing twice, over a whole corpus,
//! without spaces.

use std::collections::HashMap;

const ORDERS: usize = 6;
const BETA_SQUARED: f64 = 4.0;

/// 0 to 100. Hypotheses and references in the same order.
pub fn chrf<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> f64 {
    let mut matched = [0.0; ORDERS];
    let mut said = [0.0; ORDERS];
    let mut wanted = [0.0; ORDERS];
    for (hypothesis, reference) in pairs {
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<Vec<char>>();
        let (hypothesis, reference) = (letters(hypothesis), letters(reference));
        for order in 0..ORDERS {
            let (has, should) = (ngrams(&hypothesis, order + 1), ngrams(&reference, order + 1));
            matched[order] +=
                has.iter().map(|(gram, count)| (*count).min(*should.get(gram).unwrap_or(&0)) as f64).sum::<f64>();
            said[order] += has.values().sum::<usize>() as f64;
            wanted[order] += should.values().sum::<usize>() as f64;
        }
    }
    let share = |part: &[f64; ORDERS], whole: &[f64; ORDERS]| {
        let shares = part.iter().zip(whole).filter(|(_, whole)| **whole > 0.0).map(|(part, whole)| part / whole);
        let shares: Vec<f64> = shares.collect();
        shares.iter().sum::<f64>() / shares.len().max(1) as f64
    };
    let (precision, recall) = (share(&matched, &said), share(&matched, &wanted));
    let below = BETA_SQUARED * precision + recall;
    if below == 0.0 { 0.0 } else { 100.0 * (1.0 + BETA_SQUARED) * precision * recall / below }
}

fn ngrams(letters: &[char], order: usize) -> HashMap<&[char], usize> {
    let mut counts = HashMap::new();
    for gram in letters.windows(order) {
        *counts.entry(gram).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::chrf;

    #[test]
    fn the_same_is_a_hundred_and_nothing_in_common_is_nothing() {
        let score = |hypothesis, reference| chrf([(hypothesis, reference)].into_iter());
        assert!((score("the cat sat", "the cat sat") - 100.0).abs() < 1e-9);
        assert_eq!(score("xxxx", "abcd"), 0.0);
        // Unigrams 3/3 and 3/4, bigrams 2/2 and 2/3, trigrams 1/1 and 1/2, four-grams 0/1: by hand, with orders that
        // neither side has left out.
        let (precision, recall) = (1.0, (0.75 + 2.0 / 3.0 + 0.5 + 0.0) / 4.0);
        let by_hand = 100.0 * 5.0 * precision * recall / (4.0 * precision + recall);
        assert!((score("abc", "abcd") - by_hand).abs() < 1e-9, "{} {by_hand}", score("abc", "abcd"));
    }
}
