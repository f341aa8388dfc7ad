//! When a source must be done.
//!
//! Sources run one after the other on the page's own thread. They take 5 to 60 µs each, the whole page has 500; a
//! round trip to another thread takes 6 µs while a core is idle (measured, std's channel) and until the next time
//! slice while none is, which is how a server under load lives: its other threads make other pages. So the deadline
//! is cooperative: a source looks at it in its loops. One that asks elsewhere (a remote index) would start its
//! request and wait for the answer until this deadline.

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
