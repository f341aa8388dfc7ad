//! A table that grows without moving: readers hold plain references while the writer adds chunks.

use std::sync::OnceLock;

const CHUNK: usize = 1_024;

/// Up to `capacity` values in chunks made when first needed. A value must be changeable through `&`.
pub(crate) struct Chunks<T> {
    directory: Box<[OnceLock<Box<[T]>>]>,
}

impl<T: Default> Chunks<T> {
    pub fn with_capacity(capacity: usize) -> Self {
        Self { directory: (0..capacity.div_ceil(CHUNK)).map(|_| OnceLock::new()).collect() }
    }

    #[inline]
    pub fn get(&self, index: usize) -> Option<&T> {
        self.directory.get(index / CHUNK)?.get()?.get(index % CHUNK)
    }

    /// None beyond the capacity.
    pub fn get_or_make(&self, index: usize) -> Option<&T> {
        let chunk = self.directory.get(index / CHUNK)?;
        chunk.get_or_init(|| (0..CHUNK).map(|_| T::default()).collect()).get(index % CHUNK)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    #[test]
    fn values_appear_when_made_and_the_end_is_the_end() {
        let table = Chunks::<AtomicU32>::with_capacity(CHUNK + 1);
        assert!(table.get(5).is_none());
        table.get_or_make(5).unwrap().store(7, Ordering::Relaxed);
        assert_eq!(table.get(5).unwrap().load(Ordering::Relaxed), 7);
        assert!(table.get(CHUNK).is_none(), "another chunk");
        assert!(table.get_or_make(2 * CHUNK).is_none(), "beyond the capacity");
    }
}
