//! Leases in the database: what only one of several programs may hold at a time. A holder counts its beat up; another
//! takes the lease when it has seen the same beat for [`TERM`] by its own clock. No clocks of machines are compared.
//!
//! Not here: what is leased (the relay of the log, numbers of nodes, background work).

use std::time::Duration;

use kumara_model::Timestamp;
use tokio::{
    sync::watch,
    task::JoinHandle,
    time::{Instant, timeout},
};
use tokio_util::sync::CancellationToken;

use crate::{Database, StoreError, Tx, params};

/// A lease whose beat stands still for so long has no holder any more.
pub const TERM: Duration = Duration::from_secs(30);
/// How often a holder counts its beat up.
const BEAT: Duration = Duration::from_secs(5);
/// So long after its last beat a holder stops believing that it holds. What it has begun before ends well before another
/// can have taken the lease.
const TRUST: Duration = Duration::from_secs(15);
/// Between two tries of one who waits.
const LOOK: Duration = Duration::from_secs(1);

crate::statement! {
    FIND_LEASE = "SELECT holder, beat, at FROM leases WHERE name = $1";
    /// Of one kind: those whose names begin with it.
    LIST_LEASES = "SELECT name, holder, beat FROM leases WHERE name >= $1 AND name < $2 ORDER BY name LIMIT 2048";
    INSERT_LEASE = "INSERT INTO leases (name, holder, beat, at) VALUES ($1, $2, 1, $3) ON CONFLICT DO NOTHING";
    CHANGE_LEASE = "UPDATE leases SET holder = $2, beat = $3, at = $4 WHERE name = $1";
    GIVE_BACK = "UPDATE leases SET holder = 0, at = $3 WHERE name = $1 AND holder = $2";
}

/// What one look at a lease came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    /// With the time after which nothing was done under it before, by the clock of who did.
    Mine(Timestamp),
    Others {
        holder: i64,
        beat: i64,
    },
}

/// Takes the lease if nobody has it, if it is `holder`'s already, or if it stands as it was `seen` a term ago.
async fn take(db: &Database, name: &str, holder: i64, seen: Option<(i64, i64)>) -> Result<Found, StoreError> {
    let (name, now) = (name.to_owned(), db.clock().now());
    db.write(move |tx: Tx| {
        let name = name.clone();
        async move {
            let Some(row) = tx.optional(&FIND_LEASE, params![&name]).await? else {
                let is_new = tx.execute(&INSERT_LEASE, params![&name, holder, now]).await? == 1;
                return Ok(if is_new {
                    Found::Mine(Timestamp::from_micros(0))
                } else {
                    Found::Others { holder: 0, beat: 0 }
                });
            };
            let (before, beat, at): (i64, i64, Timestamp) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let until = if before == 0 || before == holder {
                at
            } else if seen == Some((before, beat)) {
                // It may have gone on for as long as it trusted its lease, and ended what it had begun.
                at + TERM
            } else {
                return Ok(Found::Others { holder: before, beat });
            };
            tx.execute(&CHANGE_LEASE, params![&name, holder, beat.wrapping_add(1), now.max(at)]).await?;
            Ok(Found::Mine(until))
        }
    })
    .await
}

/// A lease as another sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeaseSeen {
    pub name: String,
    /// 0 when nobody holds it.
    pub holder: i64,
    pub beat: i64,
}

/// The leases whose names begin with `kind`.
pub async fn leases_of(db: &Database, kind: &str) -> Result<Vec<LeaseSeen>, StoreError> {
    let rows = db.rows(&LIST_LEASES, params![kind, format!("{kind}\u{7f}")]).await?;
    rows.iter().map(|row| Ok(LeaseSeen { name: row.get(0)?, holder: row.get(1)?, beat: row.get(2)? })).collect()
}

/// Takes a lease that nobody holds, at once; `None` if it has a holder, dead or alive.
pub async fn try_lease(
    db: &Database,
    name: &str,
    holder: i64,
    shutdown: &CancellationToken,
) -> Result<Option<Lease>, StoreError> {
    let since = Instant::now();
    match take(db, name, holder, None).await? {
        Found::Mine(before) => Ok(Some(Lease::keep(db, name, holder, (since, before), shutdown.clone()))),
        Found::Others { .. } => Ok(None),
    }
}

/// Waits until the lease can be had: its holder has given it back, or has been silent for a term. `None` at a shutdown.
pub async fn wait_for_lease(db: &Database, name: &str, holder: i64, shutdown: &CancellationToken) -> Option<Lease> {
    let mut seen: Option<((i64, i64), Instant)> = None;
    while !shutdown.is_cancelled() {
        let since = Instant::now();
        let silent = seen.filter(|(_, at)| since.duration_since(*at) >= TERM).map(|(seen, _)| seen);
        // Looking costs others nothing; only what may be had is asked for in a transaction.
        let found = match look(db, name).await {
            Ok(Some(found)) if found.0 != 0 && found.0 != holder && silent != Some(found) => {
                Ok(Found::Others { holder: found.0, beat: found.1 })
            }
            Ok(_) => take(db, name, holder, silent).await,
            Err(error) => Err(error),
        };
        match found {
            Ok(Found::Mine(before)) => return Some(Lease::keep(db, name, holder, (since, before), shutdown.clone())),
            Ok(Found::Others { holder, beat }) => {
                if seen.is_none_or(|(known, _)| known != (holder, beat)) {
                    seen = Some(((holder, beat), since));
                }
            }
            // Who can't look has not seen the holder silent.
            Err(error) => {
                tracing::debug!(lease = name, %error, "could not look at a lease");
                seen = None;
            }
        }
        let _ = timeout(LOOK, shutdown.cancelled()).await;
    }
    None
}

async fn look(db: &Database, name: &str) -> Result<Option<(i64, i64)>, StoreError> {
    let row = db.optional(&FIND_LEASE, params![name]).await?;
    row.map(|row| Ok((row.get(0)?, row.get(1)?))).transpose()
}

/// A lease that is held, and renewed until the shutdown or until it is lost.
pub struct Lease {
    name: String,
    before: Timestamp,
    trusted_until: watch::Receiver<Instant>,
    task: JoinHandle<()>,
}

impl Lease {
    fn keep(
        db: &Database,
        name: &str,
        holder: i64,
        (since, before): (Instant, Timestamp),
        shutdown: CancellationToken,
    ) -> Self {
        let (told, trusted_until) = watch::channel(since + TRUST);
        let task = tokio::spawn(renew(db.clone(), name.to_owned(), holder, told, shutdown));
        Self { name: name.to_owned(), before, trusted_until, task }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Nothing was done under this lease after that time before it was taken, by the clock of whoever held it.
    pub const fn free_since(&self) -> Timestamp {
        self.before
    }

    /// False while it could not be renewed in time: another may soon have it.
    pub fn is_held(&self) -> bool {
        Instant::now() < *self.trusted_until.borrow()
    }

    /// It was given back, or another program has it: it will not be held again.
    pub fn is_over(&self) -> bool {
        self.task.is_finished()
    }

    /// Waits until it is given back, after the shutdown that it was taken with.
    pub async fn given_back(self) {
        let _ = self.task.await;
    }
}

async fn renew(db: Database, name: String, holder: i64, told: watch::Sender<Instant>, shutdown: CancellationToken) {
    while timeout(BEAT, shutdown.cancelled()).await.is_err() {
        let since = Instant::now();
        match take(&db, &name, holder, None).await {
            // Also after a pause in which it was not trusted: nobody else has it now.
            Ok(Found::Mine(_)) => {
                told.send_replace(since + TRUST);
            }
            Ok(Found::Others { .. }) => {
                tracing::error!(lease = name, "another program has taken the lease");
                told.send_replace(since);
                return;
            }
            Err(error) => tracing::warn!(lease = name, %error, "could not renew a lease; will try again"),
        }
    }
    told.send_replace(Instant::now());
    let now = db.clock().now();
    let given_back = db.write({
        let name = name.clone();
        move |tx: Tx| {
            let name = name.clone();
            async move { tx.execute(&GIVE_BACK, params![&name, holder, now]).await }
        }
    });
    if let Err(error) = given_back.await {
        tracing::debug!(lease = name, %error, "a lease could not be given back; it ends by itself");
    }
}
