//! Forward decay (Cormode et al., ICDE 2009): weights grow with the time of the event instead of shrinking with
//! age, so that the order of two decayed sums never changes while nothing happens, and nothing has to be
//! recomputed as time passes.

use std::time::Duration;

use kumara_model::Timestamp;

use crate::ranking::exp2;

/// How fast weights lose half of their value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct HalfLife {
    seconds: f64,
}

impl HalfLife {
    /// A half-life of zero would divide by it; it is taken as one second.
    pub fn new(half_life: Duration) -> Self {
        Self { seconds: half_life.as_secs_f64().max(1.0) }
    }

    pub fn hours(hours: u32) -> Self {
        Self::new(Duration::from_secs(u64::from(hours) * 3_600))
    }

    pub fn days(days: u32) -> Self {
        Self::new(Duration::from_secs(u64::from(days) * 86_400))
    }

    /// Time in half-lives, counted from 2024 so that the numbers stay small.
    fn time(self, at: Timestamp) -> f64 {
        const EPOCH_S: f64 = 1_704_067_200.0;
        (at.as_micros() as f64 / 1e6 - EPOCH_S) / self.seconds
    }
}

/// A moment in which many sums are valued.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ValuedAt(f64);

impl HalfLife {
    pub fn at(self, now: Timestamp) -> ValuedAt {
        ValuedAt(self.time(now))
    }
}

impl ValuedAt {
    /// What a sum is worth, in single precision, which the processor raises to powers faster.
    #[inline]
    pub fn value(self, heat: Heat) -> f32 {
        exp2(((heat.0 - self.0) as f32).min(64.0))
    }
}

/// A decayed sum as the binary logarithm of its forward-decayed value. Compares by what it is worth at any time.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub(crate) struct Heat(f64);

impl Heat {
    pub const COLD: Self = Self(f64::NEG_INFINITY);
    /// Below this a sum counts as nothing.
    const LEAST: f64 = 1e-6;

    /// The sum after `weight` (negative to take back) came in at `at`.
    #[must_use]
    pub fn plus(self, weight: f32, at: Timestamp, half_life: HalfLife) -> Self {
        let value = self.value(at, half_life) + f64::from(weight);
        if value > Self::LEAST { Self(value.log2() + half_life.time(at)) } else { Self::COLD }
    }

    /// The sum scaled by `share` in 0..=1.
    #[must_use]
    pub fn times(self, share: f32) -> Self {
        if share > 0.0 { Self(self.0 + f64::from(share).log2()) } else { Self::COLD }
    }

    /// What the sum is worth at `at`.
    pub fn value(self, at: Timestamp, half_life: HalfLife) -> f64 {
        // A clock that jumped back by years must not overflow into infinity.
        (self.0 - half_life.time(at)).min(64.0).exp2()
    }

    #[inline]
    pub fn is_cold(self) -> bool {
        self.0 == f64::NEG_INFINITY
    }

    /// A logarithm that a sum of weights could have.
    pub fn is_sound(self) -> bool {
        self.0 == f64::NEG_INFINITY || self.0.is_finite()
    }

    pub fn to_bits(self) -> u64 {
        self.0.to_bits()
    }

    pub fn from_bits(bits: u64) -> Self {
        Self(f64::from_bits(bits))
    }

    /// For places where four bytes must do: exact to a thousandth over decades at a half-life of days.
    pub fn to_f32(self) -> f32 {
        self.0 as f32
    }

    pub fn from_f32(value: f32) -> Self {
        Self(f64::from(value))
    }

    pub fn total_cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_halves_in_one_half_life_and_order_never_changes() {
        let day = HalfLife::hours(24);
        let start = Timestamp::from_millis(1_750_000_000_000);
        let tomorrow = start + Duration::from_secs(86_400);
        let heat = Heat::COLD.plus(4.0, start, day);
        assert!((heat.value(start, day) - 4.0).abs() < 1e-6);
        assert!((heat.value(tomorrow, day) - 2.0).abs() < 1e-6);
        assert!((day.at(tomorrow).value(heat) - 2.0).abs() < 1e-3);

        let other = Heat::COLD.plus(3.0, tomorrow, day);
        assert!(other > heat, "3 of today are more than 4 of yesterday");
        assert!(other.value(tomorrow, day) > heat.value(tomorrow, day));
        assert!((heat.plus(1.0, tomorrow, day).value(tomorrow, day) - 3.0).abs() < 1e-6);
    }

    #[test]
    fn what_is_taken_back_leaves_nothing_and_never_less() {
        let day = HalfLife::hours(24);
        let now = Timestamp::from_millis(1_750_000_000_000);
        let heat = Heat::COLD.plus(1.0, now, day).plus(-1.0, now, day).plus(-50.0, now, day);
        assert!(heat.is_cold());
        assert_eq!(heat.value(now, day), 0.0);
        assert!(Heat::COLD.times(0.5).is_cold());
    }
}
