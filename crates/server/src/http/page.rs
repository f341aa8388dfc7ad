//! One page of a list.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A page of a list, newest or best first, and the cursor of what follows.
#[derive(Debug, Serialize, ToSchema)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// Hand this back as `cursor` for what follows; null at the end.
    pub next: Option<String>,
}

/// How lists are read.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// The `next` of the page before.
    pub cursor: Option<String>,
    /// How many items, 1 to 50.
    #[param(minimum = 1, maximum = 50)]
    pub limit: Option<u32>,
}

impl PageQuery {
    pub const DEFAULT: usize = 20;
    pub const MAX: usize = 50;

    pub fn limit(&self) -> usize {
        clamp_limit(self.limit)
    }
}

pub fn clamp_limit(limit: Option<u32>) -> usize {
    limit.map_or(PageQuery::DEFAULT, |n| usize::try_from(n).unwrap_or(PageQuery::MAX)).clamp(1, PageQuery::MAX)
}

impl<T> Page<T> {
    /// Cuts what was read with one row too many, and seals the position of the last one kept.
    pub fn cut(mut items: Vec<T>, limit: usize, position: impl FnOnce(&T) -> String) -> Self {
        let more = items.len() > limit;
        items.truncate(limit);
        let next = if more { items.last().map(position) } else { None };
        Self { items, next }
    }

    pub fn map<U>(self, change: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(change).collect(), next: self.next }
    }
}
