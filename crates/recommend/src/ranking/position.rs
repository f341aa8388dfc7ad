//! Where on a screen an impression was: what is at the top is looked at and touched more, whatever it is.
//!
//! The place is a feature when an impression is learned and the same reference place for all when candidates are
//! judged, so that no note is thought good because it once stood high. For events as rare as these the logistic
//! function is close to an exponential, so a sum of logits is a product of probabilities: looked at here, times
//! engaged with if looked at, as in PAL (Guo et al., RecSys 2019).

use kumara_model::Surface;

const BUCKETS: u16 = 8;
pub(crate) const PLACES: u16 = BUCKETS * Surface::ALL.len() as u16;

/// A surface and a bucket of positions, the same for all tasks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place(u16);

impl Place {
    /// The top of Explore.
    pub const REFERENCE: Self = Self(Surface::Explore as u16 * BUCKETS);

    /// Positions count from 0. The first four stand alone, then buckets double: 4–7, 8–15, 16–31, all further.
    pub fn new(surface: Surface, position: u32) -> Self {
        let bucket = if position < 4 { position } else { (position.ilog2() + 2).min(u32::from(BUCKETS) - 1) };
        Self(surface as u16 * BUCKETS + bucket as u16)
    }

    /// In `0..PLACES`.
    pub fn number(self) -> u16 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_position_of_every_surface_has_its_place() {
        let bucket = |position| Place::new(Surface::Explore, position).number() % BUCKETS;
        let buckets: Vec<u16> = [0, 3, 4, 7, 8, 15, 16, 31, 32, u32::MAX].into_iter().map(bucket).collect();
        assert_eq!(buckets, [0, 3, 4, 4, 5, 5, 6, 6, 7, 7]);
        assert_eq!(Place::new(Surface::Explore, 0), Place::REFERENCE);
        let last = Surface::ALL.iter().map(|surface| Place::new(*surface, u32::MAX).number()).max();
        assert_eq!(last, Some(PLACES - 1));
    }
}
