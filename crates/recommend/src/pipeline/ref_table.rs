//! A hash table from small numbers to small numbers that is emptied and filled again for every page: one memory
//! that stays, no deletion, a few nanoseconds a look-up.

/// Open addressing with linear probing; the key 0 is free (references begin at 1).
#[derive(Debug, Default)]
pub(crate) struct RefTable {
    slots: Vec<(u32, u32)>,
    len: usize,
}

impl RefTable {
    /// Two kilobytes: few collisions for the handful of interests that most tables hold.
    const LEAST_SLOTS: usize = 256;

    pub fn clear(&mut self) {
        self.slots.fill((0, 0));
        self.len = 0;
    }

    #[inline]
    pub fn get(&self, key: u32) -> Option<u32> {
        if key == 0 || self.slots.is_empty() {
            return None;
        }
        let slot = self.slots[self.place(key)];
        (slot.0 == key).then_some(slot.1)
    }

    /// Sets the value of a key, which must not be 0, and returns what it was before.
    #[inline]
    pub fn insert(&mut self, key: u32, value: u32) -> Option<u32> {
        debug_assert_ne!(key, 0);
        if 2 * (self.len + 1) > self.slots.len() {
            self.grow();
        }
        let place = self.place(key);
        let slot = &mut self.slots[place];
        let before = (slot.0 == key).then_some(slot.1);
        self.len += usize::from(before.is_none());
        *slot = (key, value);
        before
    }

    /// Where the key is, or the free slot where it would be; there always is one.
    #[inline]
    fn place(&self, key: u32) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = (u64::from(key).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize & mask;
        while self.slots[at].0 != key && self.slots[at].0 != 0 {
            at = (at + 1) & mask;
        }
        at
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(Self::LEAST_SLOTS);
        let old = std::mem::replace(&mut self.slots, vec![(0, 0); size]);
        for (key, value) in old.into_iter().filter(|(key, _)| *key != 0) {
            let place = self.place(key);
            self.slots[place] = (key, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_agrees_with_a_map(entries in prop::collection::vec((1u32..300, any::<u32>()), 0..400)) {
            let (mut table, mut map) = (RefTable::default(), HashMap::new());
            for round in 0..2 {
                for (key, value) in &entries {
                    prop_assert_eq!(table.insert(*key, *value), map.insert(*key, *value));
                }
                for key in 0..300 {
                    prop_assert_eq!(table.get(key), map.get(&key).copied(), "round {}", round);
                }
                table.clear();
                map.clear();
            }
        }
    }
}
