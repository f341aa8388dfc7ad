//! A hash map in shards, each behind its own lock, so that a reader waits for a write to one shard at most.

use std::hash::Hash;

use ahash::{AHashMap, RandomState};
use parking_lot::{RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Enough that rehashing one shard of a million entries takes some 0.1 ms, few enough to stay small when empty.
const SHARDS: usize = 64;

pub(crate) struct Sharded<K, V> {
    hasher: RandomState,
    shards: Box<[RwLock<AHashMap<K, V>>]>,
}

impl<K: Hash + Eq, V> Sharded<K, V> {
    #[inline]
    fn shard(&self, key: &K) -> &RwLock<AHashMap<K, V>> {
        // High bits choose the shard; the map inside hashes with keys of its own.
        let at = (self.hasher.hash_one(key) >> 32) as usize % SHARDS;
        &self.shards[at]
    }

    #[inline]
    pub fn read(&self, key: &K) -> RwLockReadGuard<'_, AHashMap<K, V>> {
        self.shard(key).read()
    }

    #[inline]
    pub fn write(&self, key: &K) -> RwLockWriteGuard<'_, AHashMap<K, V>> {
        self.shard(key).write()
    }

    #[cfg(test)]
    pub fn for_each(&self, mut visit: impl FnMut(&K, &V)) {
        for shard in &self.shards {
            shard.read().iter().for_each(|(key, value)| visit(key, value));
        }
    }
}

impl<K, V> Default for Sharded<K, V> {
    fn default() -> Self {
        Self { hasher: RandomState::new(), shards: (0..SHARDS).map(|_| RwLock::default()).collect() }
    }
}
