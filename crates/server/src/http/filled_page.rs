//! Pages of lists in which the viewer may not see everything: what is hidden is replaced by what comes after it, so
//! that a page is short only at the end.

use std::future::Future;

use super::{ApiError, Page};

/// After so many reads a page is handed out as it is, with the cursor of what was read last: who blocked everybody
/// must not make the server read the whole list.
const MAX_READS: usize = 5;

/// A page with the position behind it.
#[derive(Debug, PartialEq, Eq)]
pub struct FilledPage<T, P> {
    pub items: Vec<T>,
    /// Where to go on; `None` at the end.
    pub next: Option<P>,
}

impl<T, P> FilledPage<T, P> {
    pub fn sealed(self, seal: impl FnOnce(&P) -> String) -> Page<T> {
        Page { items: self.items, next: self.next.as_ref().map(seal) }
    }
}

/// Fills a page. `read` gives up to so many keys behind a position, each with its own position; `show` turns keys into
/// items in the same order, `None` where the viewer may not see one.
pub async fn fill<P, K, T, R, RF, S, SF>(limit: usize, start: P, read: R, show: S) -> Result<FilledPage<T, P>, ApiError>
where
    P: Copy,
    R: Fn(P, usize) -> RF,
    RF: Future<Output = Result<Vec<(P, K)>, ApiError>>,
    S: Fn(Vec<K>) -> SF,
    SF: Future<Output = Result<Vec<Option<T>>, ApiError>>,
{
    let mut kept: Vec<(P, T)> = Vec::new();
    let mut position = start;
    for _ in 0..MAX_READS {
        let wanted = limit + 1 - kept.len();
        let (positions, keys): (Vec<P>, Vec<K>) = read(position, wanted).await?.into_iter().unzip();
        let is_end = positions.len() < wanted;
        position = positions.last().copied().unwrap_or(position);
        let shown = show(keys).await?;
        kept.extend(positions.into_iter().zip(shown).filter_map(|(position, item)| Some((position, item?))));
        if kept.len() > limit {
            kept.truncate(limit);
            let next = kept.last().map(|(position, _)| *position);
            return Ok(FilledPage { items: kept.into_iter().map(|(_, item)| item).collect(), next });
        }
        if is_end {
            return Ok(FilledPage { items: kept.into_iter().map(|(_, item)| item).collect(), next: None });
        }
    }
    Ok(FilledPage { items: kept.into_iter().map(|(_, item)| item).collect(), next: Some(position) })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers 1 to 100 in pages; the viewer sees those that the rule lets through.
    async fn pages(limit: usize, may_see: fn(u32) -> bool) -> (Vec<u32>, usize) {
        let (mut all, mut pages, mut position) = (Vec::new(), 0, 0);
        loop {
            let read =
                |after: u32, count: usize| async move { Ok((after + 1..=100).take(count).map(|n| (n, n)).collect()) };
            let show = |keys: Vec<u32>| async move { Ok(keys.into_iter().map(|n| may_see(n).then_some(n)).collect()) };
            let page = fill(limit, position, read, show).await.unwrap();
            assert!(page.items.len() <= limit);
            all.extend(page.items);
            pages += 1;
            match page.next {
                Some(next) => position = next,
                None => return (all, pages),
            }
        }
    }

    #[tokio::test]
    async fn every_visible_item_comes_once_and_pages_are_full() {
        assert_eq!(pages(10, |_| true).await, ((1..=100).collect(), 10));
        let (even, count) = pages(10, |n| n % 2 == 0).await;
        assert_eq!(even, (1..=50).map(|n| n * 2).collect::<Vec<_>>());
        assert_eq!(count, 5);
        assert_eq!(pages(7, |n| n == 100).await.0, [100]);
        assert_eq!(pages(50, |_| false).await.0, Vec::<u32>::new());
    }
}
