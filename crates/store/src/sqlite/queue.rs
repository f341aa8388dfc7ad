//! A bounded queue between many async callers and a few threads. What doesn't fit is refused at once.

use std::collections::VecDeque;

use parking_lot::{Condvar, Mutex};

use crate::StoreError;

pub(super) struct Queue<T> {
    state: Mutex<State<T>>,
    filled: Condvar,
    limit: usize,
}

struct State<T> {
    waiting: VecDeque<T>,
    closed: bool,
}

impl<T> Queue<T> {
    pub fn new(limit: usize) -> Self {
        let state = State { waiting: VecDeque::with_capacity(limit.min(1_024)), closed: false };
        Self { state: Mutex::new(state), filled: Condvar::new(), limit: limit.max(1) }
    }

    pub fn push(&self, job: T) -> Result<(), StoreError> {
        let mut state = self.state.lock();
        if state.closed {
            return Err(StoreError::Closed);
        }
        if state.waiting.len() >= self.limit {
            metrics::counter!("kumara_store_refused_total").increment(1);
            return Err(StoreError::Busy);
        }
        state.waiting.push_back(job);
        drop(state);
        self.filled.notify_one();
        Ok(())
    }

    /// Waits for a job; `None` once the queue is closed and empty.
    pub fn pop(&self) -> Option<T> {
        let mut state = self.state.lock();
        loop {
            if let Some(job) = state.waiting.pop_front() {
                return Some(job);
            }
            if state.closed {
                return None;
            }
            self.filled.wait(&mut state);
        }
    }

    /// A job if one is waiting just now.
    pub fn try_pop(&self) -> Option<T> {
        self.state.lock().waiting.pop_front()
    }

    /// No more jobs are taken; those that wait are still done.
    pub fn close(&self) {
        self.state.lock().closed = true;
        self.filled.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_queue_refuses_and_a_closed_one_empties_itself() {
        let queue = Queue::new(2);
        queue.push(1).unwrap();
        queue.push(2).unwrap();
        assert!(matches!(queue.push(3), Err(StoreError::Busy)));
        queue.close();
        assert!(matches!(queue.push(4), Err(StoreError::Closed)));
        assert_eq!((queue.pop(), queue.try_pop(), queue.pop()), (Some(1), Some(2), None));
    }
}
