//! The strongest few of many decayed interests, 8 bytes each.

use kumara_model::Timestamp;

use crate::decay::{HalfLife, Heat};

/// Keys with decayed weights, bounded: when it is full, the weakest gives way to what is new.
#[derive(Debug, Clone, Default)]
pub(crate) struct BoundedWeights(Vec<(u32, f32)>);

impl BoundedWeights {
    pub fn of(weights: impl Iterator<Item = (u32, f32)>) -> Self {
        Self(weights.collect())
    }

    /// Keys with the logarithms of their weights, in no order.
    pub fn to_vec(&self) -> Vec<(u32, f32)> {
        self.0.clone()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn add(&mut self, key: u32, weight: f32, at: Timestamp, half_life: HalfLife, limit: usize) {
        if let Some((_, heat)) = self.0.iter_mut().find(|(k, _)| *k == key) {
            *heat = Heat::from_f32(*heat).plus(weight, at, half_life).to_f32();
            return;
        }
        let fresh = (key, Heat::COLD.plus(weight, at, half_life).to_f32());
        if self.0.len() < limit {
            self.0.push(fresh);
        } else if let Some(weakest) = self.0.iter_mut().min_by(|a, b| a.1.total_cmp(&b.1))
            && weakest.1 < fresh.1
        {
            *weakest = fresh;
        }
    }

    /// Leaves `share` of the weight of `key`.
    pub fn damp(&mut self, key: u32, share: f32) {
        if let Some((_, heat)) = self.0.iter_mut().find(|(k, _)| *k == key) {
            *heat = Heat::from_f32(*heat).times(share).to_f32();
        }
    }

    /// Appends keys with what they are worth at `now`, strongest first; ties by key, so that it is reproducible.
    pub fn strongest(&self, now: Timestamp, half_life: HalfLife, out: &mut Vec<(u32, f32)>) {
        let start = out.len();
        out.extend(self.0.iter().map(|(key, heat)| (*key, Heat::from_f32(*heat).value(now, half_life) as f32)));
        out[start..].sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weakest_gives_way_when_all_places_are_taken() {
        let (now, fortnight) = (Timestamp::from_millis(1_750_000_000_000), HalfLife::days(14));
        let mut weights = BoundedWeights::default();
        for (key, weight) in [(1, 5.0), (2, 1.0), (3, 3.0), (4, 2.0), (1, 1.0), (5, 0.1)] {
            weights.add(key, weight, now, fortnight, 3);
        }
        weights.damp(1, 0.25);
        let mut out = Vec::new();
        weights.strongest(now, fortnight, &mut out);
        let keys: Vec<_> = out.iter().map(|(key, _)| *key).collect();
        assert_eq!(keys, [3, 4, 1], "5 was weaker than everything, 2 gave way to 4, 1 was damped");
        assert!((out[2].1 - 1.5).abs() < 0.01);
    }
}
