//! What the ranking is compared with, on the same features and examples: a constant, popularity, the hand-set sum,
//! and other ways to learn the same weights.

use kumara_recommend::{Example, Labels, SignalWeights, Task};

const LINES: usize = 65_536;

pub trait Learner {
    fn name(&self) -> &'static str;
    /// A probability of the like task.
    fn predict(&mut self, example: &Example) -> f64;
    fn learn(&mut self, example: &Example);
}

pub fn all(weights: &SignalWeights) -> Vec<Box<dyn Learner>> {
    let one = |name, value: fn(&Example, &SignalWeights) -> f32| -> Box<dyn Learner> {
        Box::new(OneSignal { name, value, weights: weights.clone(), state: [0.0; 4] })
    };
    vec![
        one("constant", |_, _| 0.0),
        one("popularity (engagement signal)", |example, _| example.signals.engagement),
        one("hand-set weights", |example, weights| example.signals.weighed(weights)),
        Box::new(Linear::new("SGD, rate 0.02", Rule::Sgd(0.02))),
        Box::new(Linear::new("AdaGrad, rate 0.05", Rule::AdaGrad(0.05))),
        Box::new(Linear::new("FTRL, alpha 0.05, l1 0.1", Rule::Ftrl { alpha: 0.05, l1: 0.1 })),
        Box::new(Linear::new("FTRL, alpha 0.05, l1 1", Rule::Ftrl { alpha: 0.05, l1: 1.0 })),
        Box::new(Linear::new("FTRL, alpha 0.1, l1 1", Rule::Ftrl { alpha: 0.1, l1: 1.0 })),
        Box::new(Linear::new("FTRL, alpha 0.15, l1 1", Rule::Ftrl { alpha: 0.15, l1: 1.0 })),
    ]
}

/// One number in a logistic regression of two weights, which makes it a probability.
struct OneSignal {
    name: &'static str,
    value: fn(&Example, &SignalWeights) -> f32,
    weights: SignalWeights,
    /// Bias, slope, and their sums of squared gradients.
    state: [f64; 4],
}

impl Learner for OneSignal {
    fn name(&self) -> &'static str {
        self.name
    }

    fn predict(&mut self, example: &Example) -> f64 {
        let value = f64::from((self.value)(example, &self.weights));
        sigmoid(self.state[0] + self.state[1] * value)
    }

    fn learn(&mut self, example: &Example) {
        let value = f64::from((self.value)(example, &self.weights));
        let error = self.predict(example) - like(example.labels);
        for (i, gradient) in [error, error * value].into_iter().enumerate() {
            self.state[i + 2] += gradient * gradient;
            self.state[i] -= 0.3 * gradient / (1e-6 + self.state[i + 2]).sqrt();
        }
    }
}

enum Rule {
    Sgd(f64),
    AdaGrad(f64),
    Ftrl { alpha: f64, l1: f64 },
}

/// A linear model over the ranking's features, for one task and without prior.
struct Linear {
    name: &'static str,
    rule: Rule,
    weight: Vec<f64>,
    z: Vec<f64>,
    n: Vec<f64>,
}

impl Linear {
    fn new(name: &'static str, rule: Rule) -> Self {
        Self { name, rule, weight: vec![0.0; LINES], z: vec![0.0; LINES], n: vec![0.0; LINES] }
    }

    fn step(&mut self, at: usize, g: f64) {
        let grown = self.n[at] + g * g;
        match self.rule {
            Rule::Sgd(rate) => self.weight[at] -= rate * g,
            Rule::AdaGrad(rate) => self.weight[at] -= rate * g / (1.0 + grown).sqrt(),
            Rule::Ftrl { alpha, l1 } => {
                self.z[at] += g - (grown.sqrt() - self.n[at].sqrt()) / alpha * self.weight[at];
                let beyond = (self.z[at].abs() - l1).max(0.0);
                self.weight[at] = -beyond.copysign(self.z[at]) / ((1.0 + grown.sqrt()) / alpha + 1.0);
            }
        }
        self.n[at] = grown;
    }
}

impl Learner for Linear {
    fn name(&self) -> &'static str {
        self.name
    }

    fn predict(&mut self, example: &Example) -> f64 {
        let sum = example.features.iter().map(|(line, value)| self.weight[usize::from(line)] * f64::from(value));
        sigmoid(sum.sum::<f64>() + self.weight[1] * f64::from(example.features.own_rate(Task::Like)))
    }

    fn learn(&mut self, example: &Example) {
        let error = self.predict(example) - like(example.labels);
        for (line, value) in example.features.iter() {
            self.step(usize::from(line), error * f64::from(value));
        }
        self.step(1, error * f64::from(example.features.own_rate(Task::Like)));
    }
}

fn like(labels: Labels) -> f64 {
    f64::from(u8::from(labels.has(Task::Like)))
}

fn sigmoid(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

/// What a method predicted, and what came true.
pub struct Outcome {
    name: &'static str,
    predictions: Vec<(f64, bool)>,
    pub microseconds: f64,
}

impl Outcome {
    pub fn new(name: &'static str) -> Self {
        Self { name, predictions: Vec::new(), microseconds: 0.0 }
    }

    pub fn note(&mut self, p: f64, came_true: bool) {
        self.predictions.push((p, came_true));
    }

    /// Method, AUC (exact, ties count half), log loss, predicted over observed, microseconds.
    pub fn row(&self) -> [String; 5] {
        let mut sorted = self.predictions.clone();
        sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (mut ordered, mut positives, mut negatives) = (0.0, 0.0, 0.0);
        for tied in sorted.chunk_by(|a, b| a.0 == b.0) {
            let up = tied.iter().filter(|(_, came_true)| *came_true).count() as f64;
            let down = tied.len() as f64 - up;
            ordered += up * (negatives + down / 2.0);
            positives += up;
            negatives += down;
        }
        let count = sorted.len().max(1) as f64;
        let loss: f64 =
            sorted.iter().map(|(p, came_true)| -(if *came_true { *p } else { 1.0 - *p }).clamp(1e-9, 1.0).ln()).sum();
        let said: f64 = sorted.iter().map(|(p, _)| p).sum();
        [
            self.name.to_owned(),
            format!("{:.4}", ordered / (positives * negatives)),
            format!("{:.4}", loss / count),
            format!("{:.3}", said / positives),
            format!("{:.2}", self.microseconds),
        ]
    }
}
