//! What happens after a page was made.

mod served_by_source;

pub(crate) use served_by_source::ServedBySource;
