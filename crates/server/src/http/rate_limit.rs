//! How often one member or one network may ask. Generous for people, short for scripts.

use std::{hash::Hash, net::IpAddr, num::NonZeroU32, time::Duration};

use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
};
use kumara_model::MemberId;

use super::{ApiError, code};

/// Who is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Caller {
    Member(MemberId),
    Network(IpAddr),
}

/// One limit for many callers: so many at once, refilled evenly over a minute.
pub struct Limit<K: Hash + Eq + Clone> {
    limiter: DefaultKeyedRateLimiter<K>,
    clock: DefaultClock,
}

impl<K: Hash + Eq + Clone> Limit<K> {
    pub fn per_minute(count: u32) -> Self {
        let count = NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN);
        Self { limiter: RateLimiter::keyed(Quota::per_minute(count)), clock: DefaultClock::default() }
    }

    /// Counts one request; `Err` says how long to wait.
    pub fn check(&self, caller: &K) -> Result<(), Duration> {
        self.limiter.check_key(caller).map_err(|until| until.wait_time_from(self.clock.now()))
    }

    /// Forgets callers who have their full quota again, so that memory stays bounded.
    pub fn forget_idle(&self) {
        self.limiter.retain_recent();
        self.limiter.shrink_to_fit();
    }

    pub fn len(&self) -> usize {
        self.limiter.len()
    }

    pub fn is_empty(&self) -> bool {
        self.limiter.is_empty()
    }
}

/// The limits in front of everything; features add their own.
pub struct RateLimits {
    pub reads: Limit<Caller>,
    pub writes: Limit<Caller>,
}

impl RateLimits {
    pub fn check(&self, caller: Caller, is_write: bool) -> Result<(), ApiError> {
        let limit = if is_write { &self.writes } else { &self.reads };
        limit.check(&caller).map_err(limited)
    }
}

/// The refusal with its waiting time.
pub fn limited(wait: Duration) -> ApiError {
    ApiError::new(&code::RATE_LIMITED).with("seconds", wait.as_secs() + 1).retry_after(wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_caller_does_not_use_up_the_quota_of_another() {
        let limit = Limit::per_minute(3);
        for _ in 0..3 {
            assert!(limit.check(&1).is_ok());
        }
        let wait = limit.check(&1).unwrap_err();
        assert!(wait > Duration::ZERO && wait <= Duration::from_secs(20));
        assert!(limit.check(&2).is_ok());
    }
}
