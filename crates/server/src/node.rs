//! This process among others that serve the same community: its number, which no other has at the same time, and how many
//! serve beside it. Numbers are leased in the database, so nobody has to hand them out.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering::Relaxed},
    },
    time::Duration,
};

use kumara_model::{Clock, IdGenerator, Random, Timestamp};
use kumara_store::{Database, Lease, LeaseSeen, StoreError, leases_of, try_lease, wait_for_lease};
use tokio::{
    task::JoinHandle,
    time::{Instant, timeout},
};
use tokio_util::sync::{CancellationToken, DropGuard};

/// Ids have ten bits for it.
const NUMBERS: u64 = 1_024;
/// Programs that start at the same moment may want the same number: tried so often.
const TRIES: u64 = 32;
/// A number that somebody else may have is waited for so long: until a dead holder is known to be dead.
const WAIT: Duration = Duration::from_secs(45);
const NUMBER: &str = "node/";
const SERVING: &str = "serving/";
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// A node whose lease does not beat for so long is gone.
const GONE_AFTER: Duration = Duration::from_secs(20);
/// Ids are made a little ahead of the clock when many are made at once.
const AHEAD: Duration = Duration::from_secs(1);

pub struct Node {
    number: u16,
    holder: i64,
    lease: Option<Lease>,
    /// What ids of this number must be later than.
    free_since: Timestamp,
    serving: Arc<AtomicU32>,
    draining: AtomicBool,
    shutdown: CancellationToken,
    _running: DropGuard,
}

impl Node {
    /// The only one, as in a test: nothing is leased.
    pub fn alone() -> Self {
        Self::new(0, 1, None)
    }

    fn new(number: u16, holder: i64, lease: Option<(Lease, CancellationToken)>) -> Self {
        let (lease, shutdown) = lease.unzip();
        let shutdown = shutdown.unwrap_or_default();
        Self {
            number,
            holder,
            free_since: lease.as_ref().map_or(Timestamp::from_micros(0), Lease::free_since),
            lease,
            serving: Arc::new(AtomicU32::new(1)),
            draining: AtomicBool::new(false),
            _running: shutdown.clone().drop_guard(),
            shutdown,
        }
    }

    /// Takes the number that is wanted, or one that is free; `None` when there is none for long.
    pub async fn claim(db: &Database, wanted: Option<u16>, random: &Random) -> Result<Option<Self>, StoreError> {
        let holder = i64::from_le_bytes(random.bytes()).unsigned_abs() as i64 & i64::MAX | 1;
        let shutdown = CancellationToken::new();
        if let Some(number) = wanted {
            let waited = timeout(WAIT, wait_for_lease(db, &format!("{NUMBER}{number}"), holder, &shutdown)).await;
            return Ok(waited.ok().flatten().map(|lease| Self::new(number, holder, Some((lease, shutdown)))));
        }
        let taken: HashMap<_, _> = leases_of(db, NUMBER).await?.into_iter().map(|l| (l.name, l.holder != 0)).collect();
        // Begun anywhere, so that those who start together rarely meet and a number rests for long before it comes again.
        let first = random.below(NUMBERS);
        let numbers = (0..NUMBERS).map(|step| (first + step) % NUMBERS);
        let free = numbers.filter(|number| !taken.get(&format!("{NUMBER}{number}")).is_some_and(|held| *held));
        for number in free.take(TRIES as usize) {
            if let Some(lease) = try_lease(db, &format!("{NUMBER}{number}"), holder, &shutdown).await? {
                return Ok(Some(Self::new(number as u16, holder, Some((lease, shutdown)))));
            }
        }
        // A thousand programs were killed and none of their numbers is known to be free.
        let waited = timeout(WAIT, wait_for_lease(db, &format!("{NUMBER}{first}"), holder, &shutdown)).await;
        Ok(waited.ok().flatten().map(|lease| Self::new(first as u16, holder, Some((lease, shutdown)))))
    }

    pub const fn number(&self) -> u16 {
        self.number
    }

    /// A random number by which the leases of this process are known.
    pub const fn holder(&self) -> i64 {
        self.holder
    }

    /// Makes ids that nobody else makes.
    pub fn ids(&self, clock: &Clock) -> IdGenerator {
        let ids = IdGenerator::new(self.number, clock.clone());
        if self.free_since.as_micros() == 0 { ids } else { ids.after(self.free_since + AHEAD) }
    }

    /// False while another may soon have the number: nothing may be written then.
    pub fn is_held(&self) -> bool {
        self.lease.as_ref().is_none_or(Lease::is_held)
    }

    /// Waits until the number is lost for good, which ends the process. Never ends for one that is alone.
    pub async fn lost(&self) {
        loop {
            tokio::time::sleep(Duration::from_millis(500)).await;
            if self.lease.as_ref().is_some_and(Lease::is_over) {
                return;
            }
        }
    }

    /// How many nodes serve the community just now, this one included.
    pub fn serving(&self) -> u32 {
        self.serving.load(Relaxed).max(1)
    }

    #[cfg(test)]
    pub fn set_serving(&self, nodes: u32) {
        self.serving.store(nodes, Relaxed);
    }

    /// It is about to stop: balancers send nothing new here.
    pub fn drain(&self) {
        self.draining.store(true, Relaxed);
    }

    pub fn is_draining(&self) -> bool {
        self.draining.load(Relaxed)
    }

    /// Says that this node serves, and counts those that do, until the shutdown.
    pub(crate) fn count_serving(&self, db: &Database, shutdown: &CancellationToken) -> JoinHandle<()> {
        let (db, holder, number) = (db.clone(), self.holder, self.number);
        let (serving, shutdown) = (Arc::clone(&self.serving), shutdown.clone());
        tokio::spawn(async move {
            let Some(lease) = wait_for_lease(&db, &format!("{SERVING}{number}"), holder, &shutdown).await else {
                return;
            };
            let mut seen: HashMap<String, (i64, i64, Instant)> = HashMap::new();
            while !shutdown.is_cancelled() {
                if let Ok(leases) = leases_of(&db, SERVING).await {
                    serving.store(count(&mut seen, leases), Relaxed);
                }
                metrics::gauge!("kumara_nodes_serving").set(f64::from(serving.load(Relaxed)));
                let _ = timeout(LOOK_EVERY, shutdown.cancelled()).await;
            }
            lease.given_back().await;
        })
    }

    /// Gives the number back. Nothing may be written after this.
    pub async fn give_back(&self) {
        self.shutdown.cancel();
        let given_back = async {
            while self.lease.as_ref().is_some_and(|lease| !lease.is_over()) {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        // When the database does not answer, the lease ends by itself.
        let _ = timeout(Duration::from_secs(3), given_back).await;
    }
}

/// Those that are held and beat.
fn count(seen: &mut HashMap<String, (i64, i64, Instant)>, leases: Vec<LeaseSeen>) -> u32 {
    let now = Instant::now();
    let mut alive = 0;
    for lease in leases.into_iter().filter(|lease| lease.holder != 0) {
        let known = seen.entry(lease.name).or_insert((lease.holder, lease.beat, now));
        if (known.0, known.1) != (lease.holder, lease.beat) {
            *known = (lease.holder, lease.beat, now);
        }
        alive += u32::from(now.duration_since(known.2) < GONE_AFTER);
    }
    alive
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use kumara_model::MemberId;
    use kumara_store::testing::TestDatabase;

    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn many_that_start_at_once_get_numbers_of_their_own() {
        let db = TestDatabase::from_env().await;
        let mut starting = Vec::new();
        for seed in 0..12 {
            let db = Database::clone(&db);
            // The same first choice for all: the worst case.
            starting.push(tokio::spawn(async move {
                let random = Random::seeded(seed);
                Node::claim(&db, None, &random).await.unwrap().unwrap()
            }));
        }
        let mut nodes = Vec::new();
        for started in starting {
            nodes.push(started.await.unwrap());
        }
        let numbers: HashSet<_> = nodes.iter().map(Node::number).collect();
        assert_eq!(numbers.len(), 12);
        assert!(nodes.iter().all(Node::is_held));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_number_that_comes_again_makes_later_ids_even_by_a_clock_that_is_behind() {
        let db = TestDatabase::from_env().await;
        let first = Node::claim(&db, Some(7), &Random::seeded(1)).await.unwrap().unwrap();
        let last: MemberId = first.ids(db.clock()).next();
        first.give_back().await;
        assert!(!first.is_held());

        let behind = kumara_model::ManualClock::at(db.clock().now() - Duration::from_secs(600));
        let slow = Database::open(db.config(), behind.clock()).await.unwrap();
        let second = Node::claim(&slow, Some(7), &Random::seeded(2)).await.unwrap().unwrap();
        let next: MemberId = second.ids(&behind.clock()).next();
        assert!(next > last);
    }

    #[test]
    fn who_does_not_beat_is_not_counted() {
        let lease = |name: &str, holder, beat| LeaseSeen { name: name.into(), holder, beat };
        let mut seen = HashMap::new();
        assert_eq!(
            count(&mut seen, vec![lease("serving/1", 5, 1), lease("serving/2", 6, 9), lease("serving/3", 0, 4)]),
            2
        );
        let long_ago = Instant::now().checked_sub(GONE_AFTER).unwrap();
        for known in seen.values_mut() {
            known.2 = long_ago;
        }
        assert_eq!(count(&mut seen, vec![lease("serving/1", 5, 2), lease("serving/2", 6, 9)]), 1);
    }
}
