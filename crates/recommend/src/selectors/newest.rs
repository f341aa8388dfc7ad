//! The newest first, whatever the scores say.

use std::cmp::Reverse;

use crate::pipeline::{Choice, PageContext, Pool, Selector, Stage};

pub(crate) struct NewestSelector;

impl Stage for NewestSelector {
    fn name(&self) -> &'static str {
        "newest"
    }
}

impl Selector for NewestSelector {
    fn select(&self, _page: &PageContext, pool: &Pool, want: usize, out: &mut Vec<Choice>) {
        let mut free: Vec<_> = (0..pool.candidates.len()).filter(|i| !pool.taken[*i]).collect();
        free.sort_unstable_by_key(|i| Reverse(pool.candidates[*i].moment()));
        out.extend(free.into_iter().take(want).map(|index| Choice { index, reserved_for: None }));
    }
}
