//! So many in an hour for each key, counted in the memory of this node over a sliding hour: claims of ownership. What has to
//! hold across nodes is counted in the database (`shared_limit`).

use std::{
    collections::{HashMap, VecDeque},
    hash::Hash,
    time::Duration,
};

use kumara_model::Timestamp;
use parking_lot::Mutex;

use crate::http::{ApiError, code};

const HOUR: Duration = Duration::from_secs(3_600);
/// Keys that are counted at the same time. Beyond it nobody new gets through, since forgetting somebody would let
/// them begin again.
const KEYS: usize = 100_000;

pub struct HourlyLimit<K> {
    most: usize,
    counted: Mutex<HashMap<K, VecDeque<Timestamp>>>,
}

impl<K: Hash + Eq + Clone> HourlyLimit<K> {
    pub fn new(most: u32) -> Self {
        Self { most: usize::try_from(most).unwrap_or(usize::MAX), counted: Mutex::default() }
    }

    /// Counts one more; `Err` says how long to wait, and counts nothing.
    pub fn take(&self, key: &K, now: Timestamp) -> Result<(), Duration> {
        let mut counted = self.counted.lock();
        let is_new = !counted.contains_key(key);
        if is_new && counted.len() >= KEYS {
            counted.retain(|_, times| times.back().is_some_and(|last| now.since(*last) < HOUR));
            if counted.len() >= KEYS {
                return Err(Duration::from_secs(60));
            }
        }
        let times = counted.entry(key.clone()).or_default();
        while times.front().is_some_and(|first| now.since(*first) >= HOUR) {
            times.pop_front();
        }
        if times.len() >= self.most {
            return Err(times.front().map_or(HOUR, |first| HOUR.saturating_sub(now.since(*first))));
        }
        times.push_back(now);
        Ok(())
    }
}

/// The refusal with its waiting time, for codes.
pub fn too_many_codes(wait: Duration) -> ApiError {
    ApiError::new(&code::TOO_MANY_CODES).with("minutes", wait.as_secs().div_ceil(60).max(1)).retry_after(wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hour_slides_and_each_key_has_its_own() {
        let limit = HourlyLimit::new(2);
        let at = |minutes: i64| Timestamp::from_millis(minutes * 60_000);
        assert!(limit.take(&"a", at(0)).is_ok());
        assert!(limit.take(&"a", at(20)).is_ok());
        assert_eq!(limit.take(&"a", at(30)), Err(Duration::from_secs(30 * 60)));
        assert!(limit.take(&"b", at(30)).is_ok());
        assert!(limit.take(&"a", at(60)).is_ok(), "the first is an hour old");
        assert_eq!(limit.take(&"a", at(61)), Err(Duration::from_secs(19 * 60)));
    }

    #[test]
    fn a_flood_of_keys_fills_no_memory_and_frees_nobody() {
        let limit = HourlyLimit::new(1);
        let at = |minutes: i64| Timestamp::from_millis(minutes * 60_000);
        for key in 0..KEYS {
            assert!(limit.take(&key, at(0)).is_ok());
        }
        assert!(limit.take(&KEYS, at(1)).is_err());
        assert!(limit.take(&7, at(1)).is_err(), "still counted");
        assert!(limit.take(&KEYS, at(61)).is_ok());
        assert_eq!(limit.counted.lock().len(), 1);
    }
}
