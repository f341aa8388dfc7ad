//! What nobody could exceed on P-MMF's measure W, with all arrivals known beforehand: the dual of the linear program
//!
//! max (1/T) Σ score · x + λ · z  with  Σ x ≤ places for each arrival, 0 ≤ x ≤ 1, exposure of p ≥ due of p · z
//!
//! For any prices ν ≥ 0 with Σ due · ν = λ · T, the mean over arrivals of the `places` highest score + ν is no less
//! than the program's optimum, and so than W of any lists. The lowest of these bounds is sought by exponentiated
//! gradient (Kivinen and Warmuth 1997); each step gives a true bound, so stopping early only loosens it.

use super::pmmf::best;

/// What is known beforehand. Arrivals of the same user get the same list.
pub struct Arrivals<'a> {
    pub visits: &'a [u32],
    pub scores: &'a [Vec<f32>],
    pub provider_of: &'a [usize],
    pub dues: &'a [f64],
    pub places: usize,
}

const STEPS: usize = 150;

/// The lowest bound that was found on W, and the prices that go with it.
pub fn cheapest_prices(arrivals: &Arrivals, lambda: f64) -> (f64, Vec<f32>) {
    let all: f64 = arrivals.visits.iter().map(|visits| f64::from(*visits)).sum::<f64>().max(1.0);
    let with_due = arrivals.dues.iter().filter(|due| **due > 0.0).count().max(1);
    let mut parts: Vec<f64> =
        arrivals.dues.iter().map(|due| if *due > 0.0 { 1.0 / with_due as f64 } else { 0.0 }).collect();
    let (mut lowest, mut cheapest) = (f64::INFINITY, Vec::new());
    for step in 1..=STEPS {
        let price = |(part, due): (&f64, &f64)| if *due > 0.0 { (lambda * all * part / due) as f32 } else { 0.0 };
        let prices: Vec<f32> = parts.iter().zip(arrivals.dues).map(price).collect();
        let (bound, exposure) = bound(arrivals, &prices, all);
        if bound < lowest {
            (lowest, cheapest) = (bound, prices);
        }
        // Relative to the mean, so that the step means the same whatever the exposure is.
        let given: Vec<f64> = exposure.iter().zip(arrivals.dues).map(|(e, due)| e / due.max(1e-9)).collect();
        let mean = parts.iter().zip(&given).map(|(part, given)| part * given).sum::<f64>();
        let rate = 2.0 / (step as f64).sqrt() / mean.max(0.1);
        parts.iter_mut().zip(&given).for_each(|(part, given)| *part *= (-rate * (given - mean)).clamp(-3.0, 3.0).exp());
        let sum: f64 = parts.iter().sum();
        parts.iter_mut().for_each(|part| *part /= sum);
    }
    (lowest, cheapest)
}

/// The bound that prices give, and the exposure of each provider under them.
fn bound(arrivals: &Arrivals, prices: &[f32], all: f64) -> (f64, Vec<f64>) {
    let (mut sum, mut exposure) = (0.0, vec![0.0; prices.len()]);
    for (scores, visits) in arrivals.scores.iter().zip(arrivals.visits) {
        let placed = |item: usize| scores[item] + prices[arrivals.provider_of[item]];
        for item in best(scores.len(), arrivals.places, placed) {
            sum += f64::from(*visits) * f64::from(placed(item));
            exposure[arrivals.provider_of[item]] += f64::from(*visits);
        }
    }
    (sum / all, exposure)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two providers, one of whom everybody prefers: with one place, half of the arrivals have to be given up for the
    /// other to have its due, which is worth it only if λ is above what that costs.
    #[test]
    fn the_bound_is_what_the_best_division_of_a_small_case_gives() {
        let scores = vec![vec![1.0, 0.9], vec![1.0, 0.5]];
        let (visits, provider_of, dues) = ([1, 1], [0, 1], [1.0, 1.0]);
        let arrivals = Arrivals { visits: &visits, scores: &scores, provider_of: &provider_of, dues: &dues, places: 1 };
        // The first arrival takes the second provider: (0.9 + 1) / 2 + λ · 1.
        let (bound, _) = cheapest_prices(&arrivals, 0.2);
        assert!((bound - 1.15).abs() < 0.005, "{bound}");
        // Not worth it: (1 + 1) / 2 + λ · 0.
        let (bound, _) = cheapest_prices(&arrivals, 0.01);
        assert!((bound - 1.0).abs() < 0.005, "{bound}");
    }
}
