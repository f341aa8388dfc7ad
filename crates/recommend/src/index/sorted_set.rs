//! A set of small numbers as a sorted vector: 4 bytes an element, copied in one go, searched in tens of nanoseconds.

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct SortedSet(Vec<u32>);

impl SortedSet {
    /// False if it was there.
    pub fn insert(&mut self, value: u32) -> bool {
        match self.0.binary_search(&value) {
            Ok(_) => false,
            Err(at) => {
                self.0.insert(at, value);
                true
            }
        }
    }

    /// False if it was not there.
    pub fn remove(&mut self, value: u32) -> bool {
        match self.0.binary_search(&value) {
            Ok(at) => {
                self.0.remove(at);
                true
            }
            Err(_) => false,
        }
    }

    /// Forgets the smallest until at most `limit` are left.
    pub fn keep_largest(&mut self, limit: usize) {
        if self.0.len() > limit {
            self.0.drain(..self.0.len() - limit);
        }
    }

    #[inline]
    pub fn contains(&self, value: u32) -> bool {
        self.0.binary_search(&value).is_ok()
    }

    pub fn as_slice(&self) -> &[u32] {
        &self.0
    }

    /// Takes over another set's values, keeping this one's memory.
    pub fn copy_from(&mut self, other: &Self) {
        self.0.clear();
        self.0.extend_from_slice(&other.0);
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_there_once() {
        let mut set = SortedSet::default();
        assert!(set.insert(9) && set.insert(3) && set.insert(5));
        assert!(!set.insert(5));
        assert_eq!(set.as_slice(), [3, 5, 9]);
        assert!(set.remove(5) && !set.remove(5) && !set.contains(5));
        set.keep_largest(1);
        assert_eq!(set.as_slice(), [9]);
    }
}
