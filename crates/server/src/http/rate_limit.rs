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
    most: NonZeroU32,
    clock: DefaultClock,
}

impl<K: Hash + Eq + Clone> Limit<K> {
    pub fn per_minute(count: u32) -> Self {
        let count = NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN);
        Self { limiter: RateLimiter::keyed(Quota::per_minute(count)), most: count, clock: DefaultClock::default() }
    }

    /// Counts one request; `Err` says how long to wait.
    pub fn check(&self, caller: &K) -> Result<(), Duration> {
        self.check_shared(caller, 1)
    }

    /// The same where a balancer spreads requests over so many nodes: each seen here stands for one on each of the others, so
    /// that together they keep to the limit.
    pub fn check_shared(&self, caller: &K, nodes: u32) -> Result<(), Duration> {
        let nodes = NonZeroU32::new(nodes.min(self.most.get())).unwrap_or(NonZeroU32::MIN);
        match self.limiter.check_key_n(caller, nodes) {
            Ok(counted) => counted.map_err(|until| until.wait_time_from(self.clock.now())),
            // Never: no more are asked for at once than there are.
            Err(_) => Err(Duration::from_secs(60)),
        }
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
    /// `nodes` serve the community.
    pub fn check(&self, caller: Caller, is_write: bool, nodes: u32) -> Result<(), ApiError> {
        let limit = if is_write { &self.writes } else { &self.reads };
        limit.check_shared(&caller, nodes).map_err(limited)
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

    #[test]
    fn nodes_together_keep_to_a_limit() {
        let nodes: [Limit<u8>; 3] = std::array::from_fn(|_| Limit::per_minute(30));
        let passed = (0..90).filter(|i| nodes[i % 3].check_shared(&1, 3).is_ok()).count();
        assert_eq!(passed, 30);
        assert!(Limit::per_minute(2).check_shared(&1, 5).is_ok(), "one always gets through");
    }
}
