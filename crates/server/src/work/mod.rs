//! Background work as queues: where each is done, one process at a time, and which an operator has paused. Not here: the
//! work itself, which stands in the features.
//!
//! A process that does not serve (`kumara work`) can take all of it, so that serving nodes do none.

mod queries;

use std::{collections::HashSet, fmt, str::FromStr, time::Duration};

use kumara_store::{Database, StoreError, leases_of, params, wait_for_lease};
use parking_lot::RwLock;
use tokio::time::Instant;

use crate::app::App;
use queries::{DELETE_PAUSE, INSERT_PAUSE, LIST_PAUSED};

/// How long a change by an operator may take to be seen.
const LOOK_EVERY: Duration = Duration::from_secs(2);
/// Leases beat every five seconds.
const SILENT: Duration = Duration::from_secs(12);
const LEASE: &str = "queue/";

/// One kind of background work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Queue {
    /// What follows the log and keeps tables: counters, notifications, standing, exposure, uses of translations.
    Projectors,
    /// Asks on their way to members who know.
    Asks,
    /// Saved searches that are due.
    Searches,
    /// Pictures and files that nobody uses any more.
    Pictures,
    /// Rows that have expired.
    Tidy,
    /// Notes that are translated ahead of their readers; done where they are read.
    Translations,
    /// Notes that `kumara import` brings in; done where it runs.
    Imports,
}

impl Queue {
    pub const ALL: [Self; 7] =
        [Self::Projectors, Self::Asks, Self::Searches, Self::Pictures, Self::Tidy, Self::Translations, Self::Imports];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Projectors => "projectors",
            Self::Asks => "asks",
            Self::Searches => "searches",
            Self::Pictures => "pictures",
            Self::Tidy => "tidy",
            Self::Translations => "translations",
            Self::Imports => "imports",
        }
    }

    /// Done by one process at a time, wherever it runs.
    const fn is_shared(self) -> bool {
        !matches!(self, Self::Translations | Self::Imports)
    }
}

impl fmt::Display for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Queue {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let all = || Self::ALL.map(Self::name).join(", ");
        Self::ALL
            .into_iter()
            .find(|q| q.name() == text)
            .ok_or_else(|| format!("{text:?} is no queue; there are {}", all()))
    }
}

/// Which queues are this process's to work on just now.
pub struct Work {
    /// Those that it may take at all.
    here: Vec<Queue>,
    /// The only process on its database: it needs no leases.
    is_alone: bool,
    held: RwLock<HashSet<Queue>>,
    paused: RwLock<HashSet<Queue>>,
}

impl Work {
    pub fn new(here: Vec<Queue>, db: &Database) -> Self {
        Self { here, is_alone: db.path().is_some(), held: RwLock::default(), paused: RwLock::default() }
    }

    pub fn is_paused(&self, queue: Queue) -> bool {
        self.paused.read().contains(&queue)
    }

    /// Whether projectors apply events here.
    fn projects(&self, others_do: bool) -> bool {
        let may = self.here.contains(&Queue::Projectors) && !self.is_paused(Queue::Projectors);
        may && (!others_do || self.is_mine(Queue::Projectors))
    }

    /// Whether this process is the one to do it, and nobody has paused it.
    pub fn is_mine(&self, queue: Queue) -> bool {
        let mine =
            !queue.is_shared() || (self.here.contains(&queue) && (self.is_alone || self.held.read().contains(&queue)));
        mine && !self.is_paused(queue)
    }
}

impl App {
    /// Whether work of this queue is to be done here and now: it is this process's, not paused, and the load allows it.
    pub(crate) fn works_on(&self, queue: Queue) -> bool {
        self.work.is_mine(queue) && self.surge.allows_background()
    }
}

/// Looks what is paused, and takes queues that no other process works on; runs until the application stops.
pub(crate) async fn keep(app: &App) {
    let take = app.work.here.iter().filter(|queue| queue.is_shared()).map(|queue| take(app, *queue));
    let look = async {
        let shutdown = app.shutdown();
        let mut others = OtherProjects::default();
        while !shutdown.is_cancelled() {
            match paused(&app.db).await {
                Ok(paused) => *app.work.paused.write() = paused.into_iter().collect(),
                Err(error) => tracing::warn!(%error, "which queues are paused could not be read; will try again"),
            }
            others.look(app).await;
            app.db.set_projects(app.work.projects(others.is_alive()));
            let _ = tokio::time::timeout(LOOK_EVERY, shutdown.cancelled()).await;
        }
    };
    tokio::join!(look, async {
        if !app.work.is_alone {
            futures::future::join_all(take).await;
        }
    });
}

/// Another process that projects. Two may do it at once, since each event takes effect once whoever applies it; so one that
/// can't be seen to live is not waited for.
#[derive(Default)]
struct OtherProjects {
    seen: Option<(i64, i64)>,
    beat_at: Option<Instant>,
}

impl OtherProjects {
    async fn look(&mut self, app: &App) {
        if app.work.is_alone {
            return;
        }
        let Ok(leases) = leases_of(&app.db, &format!("{LEASE}{}", Queue::Projectors)).await else { return };
        let now = leases.first().filter(|l| l.holder != 0 && l.holder != app.node.holder()).map(|l| (l.holder, l.beat));
        if now.is_none() {
            self.beat_at = None;
        } else if self.seen.is_some() && self.seen != now {
            self.beat_at = Some(Instant::now());
        }
        self.seen = now;
    }

    fn is_alive(&self) -> bool {
        self.beat_at.is_some_and(|at| at.elapsed() < SILENT)
    }
}

async fn take(app: &App, queue: Queue) {
    let shutdown = app.shutdown();
    let name = format!("{LEASE}{queue}");
    while let Some(lease) = wait_for_lease(&app.db, &name, app.node.holder(), &shutdown).await {
        while !lease.is_over() {
            let changed = if lease.is_held() && !shutdown.is_cancelled() {
                app.work.held.write().insert(queue)
            } else {
                app.work.held.write().remove(&queue)
            };
            if changed {
                metrics::gauge!("kumara_queue_here", "queue" => queue.name()).set(f64::from(u8::from(lease.is_held())));
            }
            let _ = tokio::time::timeout(Duration::from_millis(250), shutdown.cancelled()).await;
            if shutdown.is_cancelled() {
                app.work.held.write().remove(&queue);
                break;
            }
        }
        lease.given_back().await;
    }
}

/// The queues that are paused.
pub async fn paused(db: &Database) -> Result<Vec<Queue>, StoreError> {
    let rows = db.rows(&LIST_PAUSED, params![]).await?;
    let names: Vec<String> = rows.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?;
    // One that a newer program knows is nothing to this one.
    Ok(names.iter().filter_map(|name| name.parse().ok()).collect())
}

/// Pauses a queue in every process of the community, or lets it go on.
pub async fn set_paused(db: &Database, queue: Queue, is_paused: bool) -> Result<(), StoreError> {
    let now = db.clock().now();
    db.write(move |tx| async move {
        if is_paused {
            tx.execute(&INSERT_PAUSE, params![queue.name(), now]).await?;
        } else {
            tx.execute(&DELETE_PAUSE, params![queue.name()]).await?;
        }
        Ok(())
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_paused_queue_is_nobodys_until_it_goes_on() {
        let app = TestApp::start().await;
        let keeping = {
            let app = app.app.clone();
            tokio::spawn(async move { keep(&app).await })
        };
        let until = async |wanted: bool| {
            for _ in 0..200 {
                if app.app.works_on(Queue::Asks) == wanted {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            panic!("asks are not {wanted}");
        };
        until(true).await;
        set_paused(&app.app.db, Queue::Asks, true).await.unwrap();
        set_paused(&app.app.db, Queue::Asks, true).await.unwrap();
        assert_eq!(paused(&app.app.db).await.unwrap(), [Queue::Asks]);
        until(false).await;
        assert!(app.app.work.is_mine(Queue::Translations), "the others go on");
        set_paused(&app.app.db, Queue::Asks, false).await.unwrap();
        until(true).await;
        app.app.stop().await;
        keeping.await.unwrap();
    }

    #[test]
    fn each_queue_is_known_by_its_name() {
        for queue in Queue::ALL {
            assert_eq!(queue.name().parse(), Ok(queue));
        }
        assert!("mail".parse::<Queue>().unwrap_err().contains("pictures"));
    }
}
