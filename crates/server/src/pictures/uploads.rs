//! How many uploads may run at the same time: each holds its file in memory until it is processed.

use std::{sync::Arc, time::Duration};

use dashmap::DashMap;
use kumara_model::MemberId;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::http::{ApiError, code};

/// A whole note's pictures may come at once.
const AT_ONCE_BY_MEMBER: usize = 18;

/// Counts running uploads.
pub struct Uploads {
    places: Arc<Semaphore>,
    by_member: Arc<DashMap<MemberId, usize>>,
}

/// An upload that runs; its place is free again when this is dropped.
pub struct Running {
    member: MemberId,
    by_member: Arc<DashMap<MemberId, usize>>,
    _place: OwnedSemaphorePermit,
}

impl Uploads {
    pub fn new(at_once: usize) -> Self {
        Self { places: Arc::new(Semaphore::new(at_once)), by_member: Arc::default() }
    }

    /// A place for an upload, or `busy`: nobody waits here with a body in hand.
    pub fn begin(&self, member: MemberId) -> Result<Running, ApiError> {
        let busy = |_| ApiError::new(&code::BUSY).retry_after(Duration::from_secs(5));
        let place = Arc::clone(&self.places).try_acquire_owned().map_err(busy)?;
        let mut running = self.by_member.entry(member).or_default();
        if *running >= AT_ONCE_BY_MEMBER {
            return Err(ApiError::new(&code::BUSY).retry_after(Duration::from_secs(2)));
        }
        *running += 1;
        drop(running);
        Ok(Running { member, by_member: Arc::clone(&self.by_member), _place: place })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(mut running) = self.by_member.get_mut(&self.member) {
            *running -= 1;
        }
        self.by_member.remove_if(&self.member, |_, running| *running == 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_member_takes_only_a_part_and_places_come_back() {
        let (ana, ben, cem) = (1.into(), 2.into(), 3.into());
        let uploads = Uploads::new(20);
        let of_ana: Vec<_> = std::iter::from_fn(|| uploads.begin(ana).ok()).collect();
        assert_eq!(of_ana.len(), AT_ONCE_BY_MEMBER);
        let of_ben = [uploads.begin(ben).unwrap(), uploads.begin(ben).unwrap()];
        assert_eq!(uploads.begin(cem).err().unwrap().code, &code::BUSY);
        drop(of_ana);
        assert!(uploads.begin(cem).is_ok());
        drop(of_ben);
        assert!(uploads.by_member.is_empty(), "nobody is remembered who uploads nothing");
    }
}
