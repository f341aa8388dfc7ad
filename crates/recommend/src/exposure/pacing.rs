//! The price of a note under guarantee: a controller of the third kind (PID) on how far the note is behind its
//! trajectory, with conditional integration against windup (Åström and Hägglund, "PID Controllers", 1995). Not here:
//! which member sees it (`placement`).

use kumara_model::Timestamp;

use super::{ExposureConfig, Promise};

/// What the controller remembers of a note: 16 bytes. Times are shares of the window since the promise was made.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Pacing {
    integral: f32,
    error: f32,
    slope: f32,
    at: f32,
}

/// The rules, the same for all notes. The trajectory is front-loaded, so that a buffer remains before the deadline:
/// due(x) = 1 − (1 − x / finish)^front_load of what is owed at the share x of the window.
///
/// price = kp·e + ki·∫e + kd·e′, in 0..=max, and at least max·(x − finish) / (1 − finish) after the finish, where e is the deficit as a share of what is owed. Integration stops
/// while the price is at a bound and the error would drive it further (anti-windup); e′ is low-pass filtered.
#[derive(Debug, Clone, Copy)]
pub struct PriceController {
    window_micros: f64,
    finish: f32,
    front_load: f32,
    gains: [f32; 3],
    max: f32,
}

/// Time constant of the filter on the derivative, in windows: about half an hour of a day.
const SLOPE_WINDOWS: f32 = 0.02;
/// A promise that was broken is still made good until this many windows are over, since late is better than never …
const GIVEN_UP_WINDOWS: f32 = 2.0;
/// … but at no higher price, or it would take the places of those that can still be kept.
const LATE_PRICE: f32 = 0.1;

impl PriceController {
    pub fn new(config: &ExposureConfig) -> Self {
        let gain = |gain: f32| if gain.is_finite() { gain.max(0.0) } else { 0.0 };
        Self {
            window_micros: config.window_micros() as f64,
            finish: config.finish_share.clamp(0.05, 1.0),
            front_load: config.front_load.clamp(0.1, 10.0),
            gains: [config.proportional_gain, config.integral_gain, config.derivative_gain].map(gain),
            max: gain(config.max_price),
        }
    }

    /// The share of what is owed that is due after `window` (a share of the window).
    fn due(&self, window: f32) -> f32 {
        1.0 - (1.0 - (window / self.finish).clamp(0.0, 1.0)).powf(self.front_load)
    }

    fn window(&self, promise: Promise, now: Timestamp) -> f32 {
        ((now.as_micros().saturating_sub(promise.from.as_micros())) as f64 / self.window_micros).clamp(0.0, 8.0) as f32
    }

    /// Whether the note is under guarantee: owed, not yet given, not given up.
    pub fn is_open(&self, promise: Promise, given: u32, now: Timestamp) -> bool {
        given < promise.owed && self.window(promise, now) < GIVEN_UP_WINDOWS
    }

    /// The price at this moment, in scores of an organic note; 0 for a note that is not under guarantee.
    pub fn price(&self, promise: Promise, pacing: &Pacing, given: u32, now: Timestamp) -> f32 {
        if !self.is_open(promise, given, now) {
            return 0.0;
        }
        let moved = self.moved(promise, *pacing, given, now);
        if moved.at >= 1.0 {
            return self.output(&moved).clamp(0.0, LATE_PRICE.min(self.max));
        }
        // What is still missing when all should be there goes before everything by the deadline: it is little, and
        // the last hours may be a quiet night.
        let urgency = (moved.at - self.finish) / (1.0 - self.finish).max(0.01);
        self.output(&moved).clamp(0.0, self.max).max(urgency * self.max)
    }

    /// Takes in what was given up to now. Called when an impression counts, and at least every few minutes for a
    /// note that gets none; between calls `price` goes on by itself.
    pub fn advance(&self, promise: Promise, pacing: &mut Pacing, given: u32, now: Timestamp) {
        if self.is_open(promise, given, now) {
            *pacing = self.moved(promise, *pacing, given, now);
        }
    }

    fn moved(&self, promise: Promise, before: Pacing, given: u32, now: Timestamp) -> Pacing {
        let at = self.window(promise, now);
        let error = self.due(at) - given as f32 / promise.owed.max(1) as f32;
        let step = at - before.at;
        if step <= 0.0 {
            return Pacing { error, ..before };
        }
        let slope = before.slope + ((error - before.error) / step - before.slope) * (step / (step + SLOPE_WINDOWS));
        let integrated = before.integral + 0.5 * (error + before.error) * step;
        let tried = self.output(&Pacing { integral: integrated, error, slope, at });
        let winds_up =
            (tried > self.max && integrated > before.integral) || (tried < 0.0 && integrated < before.integral);
        Pacing { integral: if winds_up { before.integral } else { integrated }, error, slope, at }
    }

    fn output(&self, pacing: &Pacing) -> f32 {
        let [proportional, integral, derivative] = self.gains;
        proportional * pacing.error + integral * pacing.integral + derivative * pacing.slope
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    const START: Timestamp = Timestamp::from_millis(1_750_000_000_000);
    const PROMISE: Promise = Promise { owed: 100, from: START };

    fn minutes(minutes: u64) -> Timestamp {
        START + Duration::from_secs(minutes * 60)
    }

    fn controller() -> PriceController {
        PriceController::new(&ExposureConfig::default())
    }

    #[test]
    fn a_note_state_takes_sixteen_bytes() {
        assert_eq!(size_of::<Pacing>(), 16);
    }

    #[test]
    fn the_price_rises_while_nobody_comes_and_falls_when_they_do() {
        let (controller, mut pacing) = (controller(), Pacing::default());
        let mut last = 0.0;
        for minute in (10..600).step_by(10) {
            controller.advance(PROMISE, &mut pacing, 0, minutes(minute));
            let price = controller.price(PROMISE, &pacing, 0, minutes(minute));
            assert!(price >= last, "{price} after {last} at minute {minute}");
            last = price;
        }
        assert!(last > 1.0, "{last}");
        assert!(controller.price(PROMISE, &pacing, 60, minutes(600)) < last);
        assert_eq!(controller.price(PROMISE, &pacing, 100, minutes(600)), 0.0, "all was given");
        assert_eq!(controller.price(PROMISE, &pacing, 0, minutes(3_000)), 0.0, "two days are over");
    }

    #[test]
    fn after_a_drought_the_price_comes_down_as_soon_as_the_note_catches_up() {
        let (controller, mut pacing) = (controller(), Pacing::default());
        // Half a day without a single member: the price is at its bound all the time.
        for minute in 1..1_200 {
            controller.advance(PROMISE, &mut pacing, 0, minutes(minute));
        }
        let at_bound = controller.price(PROMISE, &pacing, 0, minutes(1_200));
        assert!((at_bound - 4.0).abs() < 0.2, "{at_bound}");
        // An integral that had been wound up over all this time would keep it there.
        let caught_up = controller.price(PROMISE, &pacing, 99, minutes(1_201));
        assert!(caught_up < 2.5, "{caught_up}");
    }

    /// A world where a note gets a visit whenever its price beats a random bid.
    fn delivered(demand: f32, minutes_between: u64) -> (u32, u64) {
        let (controller, mut pacing, mut given, mut done) = (controller(), Pacing::default(), 0, 1_440);
        for step in 0..1_440 / minutes_between {
            let now = minutes(step * minutes_between);
            let bid = demand * (crate::cursor::mix(step) >> 40) as f32 / (1u64 << 24) as f32;
            if controller.price(PROMISE, &pacing, given, now) > bid {
                given += 1;
                done = step * minutes_between;
            }
            controller.advance(PROMISE, &mut pacing, given, now);
        }
        (given, done)
    }

    #[test]
    fn it_finds_the_price_of_its_market_by_itself() {
        for demand in [0.05, 0.5, 2.0] {
            let (given, done) = delivered(demand, 4);
            assert_eq!(given, 100, "at {demand}");
            assert!((600..1_300).contains(&done), "done after {done} minutes at {demand}");
        }
    }

    proptest! {
        #[test]
        fn a_price_is_bounded_and_finite(steps in prop::collection::vec((0u64..5_000, 0u32..200), 0..60), owed in 0u32..500) {
            let (controller, mut pacing) = (controller(), Pacing::default());
            let promise = Promise { owed, from: START };
            for (minute, given) in steps {
                controller.advance(promise, &mut pacing, given, minutes(minute));
                let price = controller.price(promise, &pacing, given, minutes(minute));
                prop_assert!((0.0..=4.0).contains(&price), "{}", price);
                prop_assert!(given < owed || price == 0.0);
            }
        }
    }
}
