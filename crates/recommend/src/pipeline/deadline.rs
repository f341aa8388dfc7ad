//! When a source must be done.
//!
//! Sources run one after the other on the page's own thread. They take 5 to 60 µs each (the whole page has 500);
//! handing one to another thread and waiting for it takes 10 to 50 µs by itself, and on a server that makes pages
//! on every core the other thread is busy with another page. So the deadline is cooperative: a source looks at it
//! in its loops. One that takes its work elsewhere (a remote index) would wait for the answer until this deadline.

use std::time::{Duration, Instant};

#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline(Option<Instant>);

impl Deadline {
    pub fn after(start: Instant, allowed: Duration) -> Self {
        Self(start.checked_add(allowed))
    }

    /// The earlier of the two.
    pub fn or(self, other: Self) -> Self {
        match (self.0, other.0) {
            (Some(a), Some(b)) => Self(Some(a.min(b))),
            (a, b) => Self(a.or(b)),
        }
    }

    pub fn passed(&self) -> bool {
        self.0.is_some_and(|at| Instant::now() > at)
    }

    /// For `?` in loops.
    pub fn check(&self) -> Result<(), super::StageError> {
        if self.passed() { Err(super::StageError::DeadlinePassed) } else { Ok(()) }
    }
}
