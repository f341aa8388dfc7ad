//! The measures of the P-MMF paper (WWW 2023, arXiv 2303.06660) on its Yelp set: W = mean sum of scores + λ · MMF,
//! RRQ = mean DCG of the list against that of the best list, MMF = least exposure of a provider against γ. The
//! paper's score matrix is not public: ours is a logistic factorisation, so figures compare with each other only.
//! Beside them, what nobody who knew all arrivals beforehand could exceed (`pmmf_bound`).

use std::{collections::BTreeMap, error::Error, fs, path::Path};

use kumara_recommend::exposure::CreatorPrices;
use rand::{Rng, SeedableRng, rngs::StdRng};

use super::{
    factors::{Factor, RANK, dot},
    pmmf_bound::{Arrivals, cheapest_prices},
};
use crate::table::{Table, number};

/// Lengths of the list, as in the paper.
const PLACES: [usize; 3] = [5, 10, 20];
const LAMBDA: f32 = 0.1;
/// Arrivals of each user.
const ARRIVALS: usize = 4;
const BATCH: usize = 64;

#[derive(Clone, Copy)]
enum Ranker<'a> {
    Greedy,
    MinRegularizer,
    Prices,
    /// Prices that were found knowing all arrivals.
    Fixed(&'a [f32]),
}

/// W, RRQ and MMF.
type Measures = [f64; 3];

pub fn run(folder: &Path, seed: u64) -> Result<(), Box<dyn Error>> {
    let text = fs::read_to_string(folder.join("yelp.simulation.inter"))?;
    let (mut users, mut items, mut pairs) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    let mut provider_of = Vec::new();
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [user, item, _, _, city] = fields[..] else { return Err("a line has five fields".into()) };
        let next = users.len();
        let user = *users.entry(user).or_insert(next);
        let next = items.len();
        let item = *items.entry(item).or_insert(next);
        if item == provider_of.len() {
            provider_of.push(city.parse::<usize>()?);
        }
        pairs.push((user, item));
    }
    let providers = provider_of.iter().max().map_or(0, |most| most + 1);
    let scores = scores(users.len(), items.len(), &pairs, seed);
    let mut counts = vec![0u32; providers];
    provider_of.iter().for_each(|provider| counts[*provider] += 1);
    let mut dice = StdRng::seed_from_u64(seed);
    let arrivals: Vec<usize> = (0..ARRIVALS * users.len()).map(|_| dice.random_range(0..users.len())).collect();
    let mut table = Table::new(
        &format!(
            "P-MMF's measures: {} users, {} items, {providers} cities as providers, {} arrivals, λ {LAMBDA}, seed {seed}",
            users.len(),
            items.len(),
            arrivals.len()
        ),
        ["places", "method", "W", "RRQ", "MMF", "W of the bound"],
    );
    let mut visits = vec![0u32; users.len()];
    arrivals.iter().for_each(|user| visits[*user] += 1);
    for places in PLACES {
        let replay =
            Replay { arrivals: &arrivals, scores: &scores, provider_of: &provider_of, counts: &counts, places };
        let dues: Vec<f64> = (0..providers).map(|provider| f64::from(replay.due(provider))).collect();
        let known = Arrivals { visits: &visits, scores: &scores, provider_of: &provider_of, dues: &dues, places };
        let (bound, fixed) = cheapest_prices(&known, f64::from(LAMBDA));
        let methods = [
            ("greedy", Ranker::Greedy),
            ("min-regularizer", Ranker::MinRegularizer),
            ("prices (ours)", Ranker::Prices),
            ("prices known beforehand", Ranker::Fixed(&fixed)),
        ];
        for (name, ranker) in methods {
            let [w, rrq, mmf] = replay.run(ranker);
            let share = format!("{:.2} %", 100.0 * w / bound);
            table.row([
                places.to_string(),
                name.to_owned(),
                format!("{w:.4}"),
                format!("{rrq:.4}"),
                number(mmf),
                share,
            ]);
        }
        let most = f64::from(providers as u32) / f64::from(providers as u32 + 1);
        let row = [format!("{bound:.4}"), "1".to_owned(), number(most), "100 %".to_owned()];
        let [w, rrq, mmf, share] = row;
        table.row([places.to_string(), "no more is possible".to_owned(), w, rrq, mmf, share]);
    }
    println!("{table}");
    Ok(())
}

struct Replay<'a> {
    arrivals: &'a [usize],
    scores: &'a [Vec<f32>],
    provider_of: &'a [usize],
    counts: &'a [u32],
    places: usize,
}

impl Replay<'_> {
    /// γ: a provider's part of all items, of all places and a little more.
    fn due(&self, provider: usize) -> f32 {
        let (providers, all) = (self.counts.len() as f32, self.counts.iter().sum::<u32>().max(1) as f32);
        (self.arrivals.len() * self.places) as f32 * (1.0 + 1.0 / providers) * self.counts[provider] as f32 / all
    }

    fn run(&self, ranker: Ranker) -> Measures {
        let Self { arrivals, scores, provider_of, counts, places } = *self;
        let providers = counts.len();
        let due = |provider| self.due(provider);
        let mut prices = CreatorPrices::new(providers, LAMBDA / places as f32, LAMBDA * 0.01, 0.3);
        prices.set_dues(counts.iter().copied());
        let (mut exposure, mut sum, mut quality) = (vec![0f32; providers], 0f64, 0f64);
        let gain = |place: usize| 1.0 / (place as f64 + 2.0).log2();
        for (arrival, user) in arrivals.iter().enumerate() {
            let scores = &scores[*user];
            let least =
                (0..providers).filter(|p| counts[*p] > 0).map(|p| exposure[p] / due(p)).fold(f32::INFINITY, f32::min);
            let lift: Vec<f32> = (0..providers)
                .map(|p| match ranker {
                    Ranker::Greedy => 0.0,
                    // How far a provider is before the last one counts against it.
                    Ranker::MinRegularizer => LAMBDA * (least - exposure[p] / due(p).max(1.0)),
                    Ranker::Prices => -prices.dual(p),
                    Ranker::Fixed(prices) => prices[p],
                })
                .collect();
            let list = best(scores.len(), places, |item| scores[item] + lift[provider_of[item]]);
            let ideal = best(scores.len(), places, |item| scores[item]);
            let dcg = |list: &[usize]| {
                list.iter().enumerate().map(|(i, item)| gain(i) * f64::from(scores[*item])).sum::<f64>()
            };
            quality += dcg(&list) / dcg(&ideal);
            for item in list {
                sum += f64::from(scores[item]);
                exposure[provider_of[item]] += 1.0;
                prices.impression(provider_of[item]);
            }
            if arrival % BATCH == BATCH - 1 {
                prices.end_batch();
            }
        }
        let least = (0..providers).filter(|p| counts[*p] > 0).map(|p| f64::from(exposure[p] / due(p)));
        let mmf = least.fold(f64::INFINITY, f64::min);
        let n = arrivals.len() as f64;
        [sum / n + f64::from(LAMBDA) * mmf, quality / n, mmf]
    }
}

/// The items with the highest scores, the highest first.
pub fn best(count: usize, places: usize, score: impl Fn(usize) -> f32) -> Vec<usize> {
    let mut all: Vec<usize> = (0..count).collect();
    let order = |a: &usize, b: &usize| score(*b).total_cmp(&score(*a)).then(a.cmp(b));
    let places = places.min(count);
    if places < count {
        all.select_nth_unstable_by(places, order);
        all.truncate(places);
    }
    all.sort_unstable_by(order);
    all
}

/// Logistic factorisation with one drawn negative for each pair, by stochastic gradient descent.
fn scores(users: usize, items: usize, pairs: &[(usize, usize)], seed: u64) -> Vec<Vec<f32>> {
    let mut dice = StdRng::seed_from_u64(seed);
    let mut draw =
        |count| -> Vec<Factor> { (0..count).map(|_| std::array::from_fn(|_| dice.random_range(-0.1..0.1))).collect() };
    let (mut left, mut right) = (draw(users), draw(items));
    let chance = |a: &Factor, b: &Factor| 1.0 / (1.0 + (-dot(a, b)).exp());
    for _ in 0..60 {
        for (user, item) in pairs {
            for (item, is_real) in [(*item, 1.0), (dice.random_range(0..items), 0.0)] {
                let error = is_real - chance(&left[*user], &right[item]);
                for part in 0..RANK {
                    let (a, b) = (left[*user][part], right[item][part]);
                    left[*user][part] += 0.05 * (error * b - 0.02 * a);
                    right[item][part] += 0.05 * (error * a - 0.02 * b);
                }
            }
        }
    }
    left.iter().map(|user| right.iter().map(|item| chance(user, item)).collect()).collect()
}
