//! The directory: names in their order, for finding members by the beginning of one, and what is known of members
//! that were asked for lately. Both follow the log, so that a new name is found and an old one forgotten within
//! milliseconds, whichever server changed it.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
    time::Duration,
};

use kumara_model::{Event, MemberId, normalise};
use kumara_store::{Database, Follower, Logged, Projection, StoreError, params, spawn_follower};
use moka::sync::Cache;
use parking_lot::RwLock;
use tokio_util::sync::CancellationToken;

use super::{
    Relations,
    briefs::Known,
    changed::ChangedMembers,
    queries::{FIND_NAMES, NEXT_NAMES},
};
use crate::config;

/// How long another server's change may go unseen if the log were slow.
const KEPT_FOR: Duration = Duration::from_secs(30);
const KEPT: u64 = 100_000;
/// Names that a look-up passes at most: one letter is the beginning of very many.
const SCANNED: usize = 512;
/// A name is found by each of its first words.
const WORDS: usize = 4;
/// Longer than any name.
const PREFIX_CHARS: usize = 64;
const LOAD: i64 = 4_096;

/// Names of members and what is known of them.
pub struct MemberDirectory {
    shared: Arc<Shared>,
    following: Projection,
}

struct Shared {
    known: Cache<MemberId, Arc<Known>>,
    names: RwLock<Names>,
    relations: Relations,
    changed: ChangedMembers,
}

#[derive(Default)]
struct Names {
    in_order: BTreeSet<(Box<str>, MemberId)>,
    of_member: HashMap<MemberId, Vec<Box<str>>>,
    most: usize,
}

impl MemberDirectory {
    /// Reads all names and begins to follow the log.
    pub async fn start(
        db: &Database,
        config: &config::Members,
        relations: &Relations,
        shutdown: &CancellationToken,
    ) -> Result<Self, StoreError> {
        // Read before the names: who changes meanwhile is read again.
        let from = db.log_head().await?;
        let mut names = Names { most: config.directory_size, ..Names::default() };
        let mut after = MemberId::from(0);
        loop {
            let rows = db.rows(&NEXT_NAMES, params![after, LOAD]).await?;
            for row in &rows {
                after = row.get(0)?;
                names.set(after, &row.get::<String>(1)?, &row.get::<String>(2)?);
            }
            if rows.len() < LOAD as usize {
                break;
            }
        }
        let shared = Arc::new(Shared {
            known: Cache::builder().max_capacity(KEPT).time_to_live(KEPT_FOR).build(),
            names: RwLock::new(names),
            relations: relations.clone(),
            changed: ChangedMembers::default(),
        });
        tokio::spawn(read_changed(db.clone(), Arc::clone(&shared), shutdown.clone()));
        let following = spawn_follower(db, Arc::clone(&shared), from, shutdown.clone());
        Ok(Self { shared, following })
    }

    /// Members with a handle, a name or a word of a name that begins like this; a few hundred at most.
    pub fn with_prefix(&self, prefix: &str) -> Vec<MemberId> {
        let prefix: String = prefix.trim().trim_start_matches(['@', '＠']).chars().take(PREFIX_CHARS).collect();
        self.shared.names.read().with_prefix(&fold(&prefix))
    }

    /// Members who can be found.
    pub fn count(&self) -> usize {
        self.shared.names.read().of_member.len()
    }

    /// To be called after a change of a profile was committed, so that it shows at once.
    pub fn forget(&self, member: MemberId) {
        self.shared.known.invalidate(&member);
    }

    pub(super) fn known(&self, member: MemberId) -> Option<Arc<Known>> {
        self.shared.known.get(&member)
    }

    pub(super) fn remember(&self, member: MemberId, known: Arc<Known>) {
        self.shared.known.insert(member, known);
    }

    /// Waits until the directory shows everything that is committed now.
    pub async fn settle(&self) -> Result<(), StoreError> {
        self.following.wait_until_caught_up().await?;
        self.shared.changed.settled().await;
        Ok(())
    }

    pub const fn projection(&self) -> &Projection {
        &self.following
    }
}

impl Follower for Shared {
    fn name(&self) -> &'static str {
        "members"
    }

    fn apply(&self, batch: &[Logged]) {
        for logged in batch {
            if let Event::MemberJoined { member } | Event::MemberChanged { member } = &logged.event {
                self.known.invalidate(member);
                self.changed.add(*member);
            } else {
                self.relations.notice(&logged.event);
            }
        }
    }
}

async fn read_changed(db: Database, shared: Arc<Shared>, shutdown: CancellationToken) {
    loop {
        let members = tokio::select! {
            () = shutdown.cancelled() => return,
            members = shared.changed.take() => members,
        };
        let keys = members.iter().map(|member| params![*member]).collect();
        match db.rows_many(&FIND_NAMES, keys).await {
            Ok(found) => {
                let mut names = shared.names.write();
                for (member, rows) in members.iter().zip(found) {
                    match rows.first().map(|row| (row.get::<String>(0), row.get::<String>(1))) {
                        Some((Ok(handle), Ok(name))) => names.set(*member, &handle, &name),
                        _ => names.remove(*member),
                    }
                }
            }
            Err(StoreError::Closed) => return,
            Err(error) => {
                tracing::warn!(%error, "names that changed could not be read; will try again");
                tokio::time::sleep(Duration::from_millis(200)).await;
                members.iter().for_each(|member| shared.changed.add(*member));
            }
        }
        shared.changed.done();
    }
}

impl Names {
    fn set(&mut self, member: MemberId, handle: &str, name: &str) {
        self.remove(member);
        if self.of_member.len() >= self.most {
            metrics::counter!("kumara_directory_full_total").increment(1);
            return;
        }
        let name = fold(name);
        let mut keys: Vec<Box<str>> = vec![fold(handle).into()];
        let mut rest = name.as_str();
        for _ in 0..WORDS {
            keys.push(rest.into());
            let Some((_, after)) = rest.split_once(char::is_whitespace) else { break };
            rest = after.trim_start();
        }
        keys.sort_unstable();
        keys.dedup();
        self.in_order.extend(keys.iter().map(|key| (key.clone(), member)));
        self.of_member.insert(member, keys);
    }

    fn remove(&mut self, member: MemberId) {
        for key in self.of_member.remove(&member).unwrap_or_default() {
            self.in_order.remove(&(key, member));
        }
    }

    fn with_prefix(&self, prefix: &str) -> Vec<MemberId> {
        if prefix.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<MemberId> = self
            .in_order
            .range((Box::from(prefix), MemberId::from(0))..)
            .take(SCANNED)
            .take_while(|(key, _)| key.starts_with(prefix))
            .map(|(_, member)| *member)
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn fold(text: &str) -> String {
    normalise(text).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_found_by_handle_and_by_each_word_of_the_name_until_it_changes() {
        let mut names = Names { most: 3, ..Names::default() };
        names.set(1.into(), "ana_b", "Ana Belén Ruiz");
        names.set(2.into(), "小明", "王小明");
        names.set(3.into(), "ben", "Ruiz");
        let find = |names: &Names, prefix: &str| -> Vec<i64> {
            names.with_prefix(&fold(prefix)).into_iter().map(MemberId::get).collect()
        };
        assert_eq!(find(&names, "AN"), [1]);
        assert_eq!(find(&names, "belén"), [1]);
        assert_eq!(find(&names, "ru"), [1, 3]);
        assert_eq!(find(&names, "小"), [2]);
        assert!(find(&names, "").is_empty() && find(&names, "x").is_empty());
        names.set(1.into(), "ana_c", "Ana");
        assert_eq!(find(&names, "ru"), [3]);
        names.set(4.into(), "dan", "Dan");
        assert!(find(&names, "dan").is_empty(), "the directory is full");
        assert_eq!(names.in_order.len(), 2 + 2 + 2);
    }
}
