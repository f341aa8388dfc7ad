//! Probabilities that mean what they say: Platt scaling (1999) of each task's logit, learned online.
//!
//! `logit' = slope · logit + shift`, beginning with the identity. Two numbers a task, so that it settles after a few
//! dozen positives; what it corrects is the model's over- or under-confidence and a base rate that has moved.

use super::lanes::{LANES, Lanes, ZERO};

/// How many logits a first step moves, and how much the identity is trusted against single examples: calibration
/// shall follow the model, not race it.
const RATE: f32 = 0.1;
/// Squared gradients that the identity counts as having seen.
const TRUST: f32 = 1.0;
/// No task's order is turned around, and no logit blown up.
const SLOPES: std::ops::RangeInclusive<f32> = 0.25..=4.0;
const SHIFTS: std::ops::RangeInclusive<f32> = -4.0..=4.0;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Calibration {
    pub slope: Lanes,
    pub shift: Lanes,
    /// Sums of squared gradients (AdaGrad, Duchi et al. 2011).
    pub slope_n: Lanes,
    pub shift_n: Lanes,
}

impl Default for Calibration {
    fn default() -> Self {
        Self { slope: [1.0; LANES], shift: ZERO, slope_n: [TRUST; LANES], shift_n: [TRUST; LANES] }
    }
}

impl Calibration {
    #[inline(always)]
    pub fn apply(&self, logits: &Lanes) -> Lanes {
        let mut out = ZERO;
        for i in 0..LANES {
            out[i] = self.slope[i] * logits[i] + self.shift[i];
        }
        out
    }

    /// `error`: calibrated probability less label. The slope turns around the logit's own `centre`, the prior's
    /// logit: or else slope and shift would pull at each other.
    pub fn learn(&mut self, logits: &Lanes, centre: &Lanes, error: &Lanes) {
        for i in 0..LANES {
            let (for_shift, for_slope) = (error[i], error[i] * (logits[i] - centre[i]));
            self.shift_n[i] += for_shift * for_shift;
            self.slope_n[i] += for_slope * for_slope;
            let turn = RATE * for_slope / self.slope_n[i].sqrt();
            let slope = (self.slope[i] - turn).clamp(*SLOPES.start(), *SLOPES.end());
            let turned = slope - self.slope[i];
            self.slope[i] = slope;
            let shift = self.shift[i] - turned * centre[i] - RATE * for_shift / self.shift_n[i].sqrt();
            // The shift compensates for the centre, so its bounds move with it.
            let base = (1.0 - slope) * centre[i];
            self.shift[i] = shift.clamp(base + SHIFTS.start(), base + SHIFTS.end());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{cursor::mix, ranking::lanes::sigmoid};

    #[test]
    fn an_overconfident_model_is_brought_back() {
        let (mut calibration, centre) = (Calibration::default(), [-2.0; LANES]);
        let (mut said, mut came_true, mut raw) = (0.0, 0.0, 0.0);
        for i in 0..60_000u64 {
            let draw = |n| (mix(i * 3 + n) >> 40) as f32 / (1u64 << 24) as f32;
            let truth = -3.0 + 2.0 * (draw(0) - 0.5);
            let label = if draw(1) < sigmoid(&[truth; LANES])[0] { 1.0 } else { 0.0 };
            // Twice as sure as it should be, and too high.
            let logit = [(truth + 3.0) * 2.0 - 2.0; LANES];
            let p = sigmoid(&calibration.apply(&logit))[0];
            if i >= 30_000 {
                (said, came_true, raw) = (said + p, came_true + label, raw + sigmoid(&logit)[0]);
            }
            calibration.learn(&logit, &centre, &[p - label; LANES]);
        }
        assert!(raw / came_true > 2.0, "{raw} {came_true}");
        assert!((said / came_true - 1.0).abs() < 0.08, "{said} {came_true}");
        assert!((0.3..0.8).contains(&calibration.slope[0]), "{calibration:?}");
    }

    #[test]
    fn no_stream_of_examples_leads_out_of_bounds() {
        let mut calibration = Calibration::default();
        for i in 0..10_000 {
            let wild = if i % 3 == 0 { 20.0 } else { -20.0 };
            calibration.learn(&[wild; LANES], &[-3.0; LANES], &[if i % 2 == 0 { 1.0 } else { -1.0 }; LANES]);
            assert!(SLOPES.contains(&calibration.slope[0]) && calibration.shift[0].is_finite());
        }
    }
}
