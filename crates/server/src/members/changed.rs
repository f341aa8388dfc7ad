//! Members or notes of which the log said that they changed, waiting to be read again. A follower of the log can't ask
//! the database, so it puts them here; a task of its owner takes them. Each waits once, so the queue is bounded by
//! their number.

use std::{
    collections::HashSet,
    hash::Hash,
    sync::atomic::{AtomicUsize, Ordering},
};

use kumara_model::MemberId;
use parking_lot::Mutex;
use tokio::sync::Notify;

/// Members, or notes, that are taken in one go.
const BATCH: usize = 256;

pub(crate) type ChangedMembers = Changed<MemberId>;

pub(crate) struct Changed<K> {
    waiting: Mutex<HashSet<K>>,
    /// Taken and not done with yet.
    in_work: AtomicUsize,
    wake: Notify,
    rest: Notify,
}

impl<K> Default for Changed<K> {
    fn default() -> Self {
        Self {
            waiting: Mutex::default(),
            in_work: AtomicUsize::new(0),
            wake: Notify::default(),
            rest: Notify::default(),
        }
    }
}

impl<K: Copy + Eq + Hash> Changed<K> {
    pub fn add(&self, key: K) {
        self.waiting.lock().insert(key);
        self.wake.notify_one();
    }

    /// Waits until there are some and takes them. `done` is called when they were read.
    pub async fn take(&self) -> Vec<K> {
        loop {
            {
                let mut waiting = self.waiting.lock();
                if !waiting.is_empty() {
                    let taken: Vec<K> = waiting.iter().copied().take(BATCH).collect();
                    taken.iter().for_each(|key| _ = waiting.remove(key));
                    self.in_work.store(taken.len(), Ordering::Release);
                    return taken;
                }
            }
            self.wake.notified().await;
        }
    }

    pub fn done(&self) {
        self.in_work.store(0, Ordering::Release);
        self.rest.notify_waiters();
    }

    /// Nothing waits and nothing is being read.
    pub fn is_at_rest(&self) -> bool {
        self.waiting.lock().is_empty() && self.in_work.load(Ordering::Acquire) == 0
    }

    /// Waits until all that were added have been read.
    pub async fn settled(&self) {
        loop {
            let rest = self.rest.notified();
            {
                if self.is_at_rest() {
                    return;
                }
            }
            rest.await;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::Arc, time::Duration};

    use super::*;

    #[tokio::test]
    async fn a_member_waits_once_and_settled_waits_for_the_work() {
        let changed = Arc::new(ChangedMembers::default());
        changed.settled().await;
        for member in [7, 8, 7] {
            changed.add(member.into());
        }
        let mut taken = changed.take().await;
        taken.sort_unstable();
        assert_eq!(taken, [MemberId::from(7), MemberId::from(8)]);
        let settled = tokio::spawn({
            let changed = Arc::clone(&changed);
            async move { changed.settled().await }
        });
        tokio::time::sleep(Duration::from_millis(5)).await;
        assert!(!settled.is_finished(), "the members were taken but not read");
        changed.done();
        settled.await.unwrap();
    }
}
