//! Memory that a thread keeps from page to page, so that making one allocates next to nothing.

use std::cell::Cell;

use super::{Candidate, Choice, Gatherer, Viewer};

#[derive(Debug, Default)]
pub(crate) struct Scratch {
    pub viewer: Viewer,
    pub gather: Gatherer,
    pub alive: Vec<bool>,
    pub column: Vec<f32>,
    pub sums: Vec<f32>,
    pub factors: Vec<f32>,
    pub taken: Vec<bool>,
    pub choices: Vec<Choice>,
    pub placed: Vec<Candidate>,
}

thread_local! {
    static KEPT: Cell<Option<Box<Scratch>>> = const { Cell::new(None) };
}

impl Scratch {
    /// Lends the thread's scratch memory to `work`.
    pub fn lend<T>(work: impl FnOnce(&mut Self) -> T) -> T {
        let mut scratch = KEPT.take().unwrap_or_default();
        let result = work(&mut scratch);
        // A thread that makes no more pages must not hold on to a model that was replaced.
        scratch.viewer.taste = None;
        KEPT.set(Some(scratch));
        result
    }
}
