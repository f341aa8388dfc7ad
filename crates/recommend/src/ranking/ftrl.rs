//! FTRL-Proximal with a rate for each coordinate (McMahan et al., "Ad Click Prediction: a View from the Trenches",
//! KDD 2013), for all tasks at once: the weights of a feature stand in one line of eight, so one look-up serves all.
//! Not here: what a feature is, and the probability that the sum of weights means.

use serde::{Deserialize, Serialize};

use super::lanes::{Lanes, ZERO};

/// How fast weights move and what holds them back.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FtrlConfig {
    /// Step of a coordinate that was never touched, in logits for each unit of gradient, about `alpha / beta`.
    pub alpha: f32,
    /// Evenness of first steps; 1 in the paper.
    pub beta: f32,
    /// Evidence that a weight needs before it is other than zero: what was seen once or twice has no say.
    pub l1: f32,
    /// Pull towards zero, which is the prior.
    pub l2: f32,
}

impl Default for FtrlConfig {
    fn default() -> Self {
        Self { alpha: 0.1, beta: 1.0, l1: 1.0, l2: 1.0 }
    }
}

/// What the algorithm remembers of one feature.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Memory {
    pub z: Lanes,
    /// Sum of squared gradients.
    pub n: Lanes,
}

pub(crate) struct Ftrl {
    config: FtrlConfig,
    memory: Box<[Memory]>,
    weights: Box<[Lanes]>,
}

impl Ftrl {
    pub fn new(lines: usize, config: FtrlConfig) -> Self {
        Self { config, memory: vec![Memory::default(); lines].into(), weights: vec![ZERO; lines].into() }
    }

    pub fn weights(&self) -> &[Lanes] {
        &self.weights
    }

    pub fn memory(&self) -> &[Memory] {
        &self.memory
    }

    /// Takes a memory over, as from a snapshot; a line beyond the last is left out.
    pub fn restore(&mut self, line: usize, memory: Memory) {
        if let (Some(place), Some(weight)) = (self.memory.get_mut(line), self.weights.get_mut(line)) {
            *place = memory;
            *weight = weights(&memory, &self.config);
        }
    }

    /// Moves the weights of one feature by the gradient of the loss with regard to them.
    #[inline]
    pub fn step(&mut self, line: usize, gradient: &Lanes) {
        let (Some(memory), Some(weight)) = (self.memory.get_mut(line), self.weights.get_mut(line)) else { return };
        let per_alpha = self.config.alpha.recip();
        for i in 0..gradient.len() {
            let (g, n) = (gradient[i], memory.n[i]);
            let grown = n + g * g;
            memory.z[i] += g - (grown.sqrt() - n.sqrt()) * per_alpha * weight[i];
            memory.n[i] = grown;
        }
        *weight = weights(memory, &self.config);
    }
}

#[inline]
fn weights(memory: &Memory, config: &FtrlConfig) -> Lanes {
    let (per_alpha, mut out) = (config.alpha.recip(), ZERO);
    for (i, out) in out.iter_mut().enumerate() {
        let z = memory.z[i];
        let beyond = (z.abs() - config.l1).max(0.0);
        *out = -beyond.copysign(z) / ((config.beta + memory.n[i].sqrt()) * per_alpha + config.l2);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ranking::lanes::{LANES, sigmoid};

    #[test]
    fn a_coin_is_learned_and_what_was_hardly_seen_has_no_say() {
        let mut ftrl = Ftrl::new(2, FtrlConfig { alpha: 0.5, ..FtrlConfig::default() });
        for toss in 0..4_000 {
            let p = sigmoid(&ftrl.weights()[0]);
            let mut gradient = ZERO;
            gradient[0] = p[0] - if toss % 5 == 0 { 1.0 } else { 0.0 };
            gradient[1] = p[1] - if toss % 2 == 0 { 1.0 } else { 0.0 };
            ftrl.step(0, &gradient);
        }
        let p = sigmoid(&ftrl.weights()[0]);
        assert!((p[0] - 0.2).abs() < 0.03 && (p[1] - 0.5).abs() < 0.03, "{p:?}");
        assert_eq!(ftrl.weights()[0][2..], ZERO[2..]);
        ftrl.step(1, &[0.05; LANES]);
        assert_eq!(ftrl.weights()[1].map(f32::abs), ZERO);
        ftrl.step(9, &[1.0; LANES]);

        let mut copy = Ftrl::new(2, ftrl.config);
        for line in 0..2 {
            copy.restore(line, ftrl.memory()[line]);
        }
        assert_eq!(copy.weights(), ftrl.weights());
    }
}
