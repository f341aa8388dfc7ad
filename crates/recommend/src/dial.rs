//! The dial from closer to wider: one number that a member chooses, and what it moves. In the middle everything is
//! as configured. What fairness owes to a note is not the member's to turn and stays.

use serde::{Deserialize, Serialize};

use crate::{config::SelectionConfig, diversity::Caps};

/// Where the dial stands: -100 is as close to the member's interests as it gets, 100 as wide, 0 the default.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "i8")]
pub struct Width(i8);

impl Width {
    pub const CLOSEST: Self = Self(-100);
    pub const WIDEST: Self = Self(100);

    /// What lies outside of -100..=100 is taken as its end.
    pub const fn new(percent: i8) -> Self {
        Self(if percent < -100 {
            -100
        } else if percent > 100 {
            100
        } else {
            percent
        })
    }

    pub const fn percent(self) -> i8 {
        self.0
    }
}

impl From<i8> for Width {
    fn from(percent: i8) -> Self {
        Self::new(percent)
    }
}

/// The dial as the stages read it, -1..=1.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Dial(f32);

impl Dial {
    /// The middle and `-1` differ by this factor in diversity's weight, the middle and `1` as well.
    const GAMMA: f32 = 3.0;
    /// The same for the shares of sources.
    const SHARES: f32 = 2.0;
    /// Between what the member likes most and what they don't know at all, at the ends.
    /// There is less near a member than far from them, so it takes more to turn a page towards them.
    const CLOSER: f32 = 6.0;
    const WIDER: f32 = 2.5;

    pub fn new(width: Width) -> Self {
        Self(f32::from(width.0) / 100.0)
    }

    pub fn is_in_the_middle(self) -> bool {
        self.0 == 0.0
    }

    pub fn gamma(self, gamma: f32) -> f32 {
        gamma * Self::GAMMA.powf(self.0)
    }

    /// Fewer notes with one topic within the window towards wider, and never less than one.
    pub fn caps(self, selection: &SelectionConfig) -> Caps {
        let times = 2f32.powf(-self.0);
        Caps {
            window: selection.window_notes,
            per_creator: scaled(selection.per_creator, if self.0 < -0.5 { 2.0 } else { 1.0 }),
            per_topic: scaled(selection.per_topic, times),
        }
    }

    /// Notes of a source that goes by what the member likes and whom they follow.
    pub fn close_source(self, notes: usize) -> usize {
        scaled(notes, Self::SHARES.powf(-self.0))
    }

    /// Notes of a source that goes by anything else.
    pub fn wide_source(self, notes: usize) -> usize {
        scaled(notes, Self::SHARES.powf(self.0))
    }

    /// Every so many places belong to another language; 0 stays never.
    pub fn other_language_every(self, every: usize) -> usize {
        scaled(every, 2f32.powf(-self.0))
    }

    /// What a note in another language keeps of its score.
    pub fn other_language_keeps(self, keeps: f32) -> f32 {
        keeps.max(0.0).powf(1.0 - 0.5 * self.0)
    }

    pub fn spread(self, spread: f32) -> f32 {
        (spread * 2f32.powf(self.0)).min(0.5)
    }

    /// A factor by how close a note is to what the member likes, 0..=1: 1 in the middle of the dial, and never
    /// above 1.
    pub fn closeness(self, closeness: f32) -> f32 {
        let (base, far) = if self.0 < 0.0 { (Self::CLOSER, 1.0 - closeness) } else { (Self::WIDER, closeness) };
        base.powf(-self.0.abs() * far)
    }
}

fn scaled(count: usize, times: f32) -> usize {
    if count == 0 { 0 } else { ((count as f32 * times).round() as usize).max(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_changes_nothing_and_all_moves_one_way() {
        let selection = SelectionConfig::default();
        let middle = Dial::default();
        let caps = middle.caps(&selection);
        assert_eq!((caps.per_creator, caps.per_topic), (selection.per_creator, selection.per_topic));
        assert_eq!((middle.gamma(2.0), middle.close_source(40), middle.wide_source(40)), (2.0, 40, 40));
        assert_eq!((middle.other_language_keeps(0.6), middle.closeness(0.3), middle.spread(0.1)), (0.6, 1.0, 0.1));
        let dials: Vec<Dial> = (-10..=10).map(|tenth| Dial::new(Width::new(tenth * 10))).collect();
        for pair in dials.windows(2) {
            let [closer, wider] = pair else { unreachable!() };
            assert!(closer.gamma(1.0) < wider.gamma(1.0));
            assert!(closer.caps(&selection).per_topic >= wider.caps(&selection).per_topic);
            assert!(closer.caps(&selection).per_creator >= wider.caps(&selection).per_creator);
            assert!(closer.close_source(1_000) > wider.close_source(1_000));
            assert!(closer.wide_source(1_000) < wider.wide_source(1_000));
            assert!(closer.other_language_keeps(0.6) < wider.other_language_keeps(0.6));
            assert!(closer.other_language_every(8) >= wider.other_language_every(8));
            let advantage = |dial: &Dial| dial.closeness(1.0) / dial.closeness(0.0);
            assert!(advantage(closer) > advantage(wider));
        }
    }

    #[test]
    fn a_width_is_bounded_wherever_it_comes_from() {
        assert_eq!(Width::new(i8::MIN), Width::CLOSEST);
        assert_eq!(Width::from(127), Width::WIDEST);
    }
}
