//! Follows the log and keeps the ledger's tables. What it remembers beside them is read from them at start, together
//! with the position that they stand at.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::Arc,
    time::Duration,
};

use kumara_model::{Event, MemberId, NoteId};
use kumara_recommend::exposure::{ExposureConfig, HourFigures, MAX_FINGERPRINTS};
use kumara_store::{BoxFuture, Database, Logged, Offset, Projector, StoreError, Tx, params, projected_until};
use parking_lot::Mutex;

use super::{
    activity::Activity,
    entry::Entry,
    keeper::{Keeper, hour_of},
    queries::{
        CLEAR_EXPOSURE, CLEAR_FINGERPRINTS, CLEAR_HOURS, CLEAR_MEMBERS, FIND_ACTIVITY, FIND_IS_PRIVATE, LIST_HOURS,
        LIST_LATEST, NEXT_ACTIVE_MEMBERS, PREVIOUS_FINGERPRINTS, PUT_FINGERPRINTS, PUT_HOUR, PUT_MEMBER,
    },
};
use crate::{feed::each_block, members::changed::Changed, secrets::Secrets, stored_list::stored_list};

pub(super) const NAME: &str = "exposure";
const SLICE: i64 = 8_192;
/// Notes of a profile that turned private, or public, which may be owed something.
const WINDOWS: Duration = Duration::from_secs(3 * 86_400);
const LATEST: i64 = 200;
const WEEK_HOURS: i64 = 168;

/// The projector of the ledger of exposure. `kumara rebuild exposure` takes a new one.
pub struct ExposureProjector {
    pub(super) keeper: Arc<Mutex<Keeper>>,
    /// Notes whose rows changed, for who keeps them in memory.
    pub(super) changed: Changed<NoteId>,
}

impl ExposureProjector {
    pub fn new(config: &ExposureConfig, secrets: &Secrets) -> Self {
        let [a, b, c, d, e, f, g, h, ..] = secrets.exposure;
        let keeper = Keeper::new(config, u64::from_le_bytes([a, b, c, d, e, f, g, h]));
        Self { keeper: Arc::new(Mutex::new(keeper)), changed: Changed::default() }
    }

    /// Fills the memory; returns the position of the log that it stands at.
    pub(super) async fn load(&self, db: &Database, now_hour: i64) -> Result<Offset, StoreError> {
        let keeper = Arc::clone(&self.keeper);
        db.read(move |tx| {
            let keeper = Arc::clone(&keeper);
            async move {
                fill(&keeper, &tx, now_hour).await?;
                projected_until(&tx, NAME).await
            }
        })
        .await
    }
}

/// Reads what is remembered from the tables.
async fn fill(keeper: &Mutex<Keeper>, tx: &Tx, now_hour: i64) -> Result<(), StoreError> {
    for row in tx.rows(&LIST_HOURS, params![now_hour - WEEK_HOURS]).await? {
        let kept = HourFigures {
            hour: row.get(0)?,
            impressions: number(row.get(1)?),
            births: number(row.get(2)?),
            open: number(row.get(3)?),
        };
        keeper.lock().goal.restore(kept);
    }
    keeper.lock().keep_hours();
    let mut after = MemberId::from(0);
    loop {
        let rows = tx.rows(&NEXT_ACTIVE_MEMBERS, params![now_hour - 24, after, SLICE]).await?;
        for row in &rows {
            after = row.get(0)?;
            keeper.lock().add_active(after, row.get(1)?);
        }
        if rows.len() < SLICE as usize {
            break;
        }
    }
    let (mut kept, mut before, mut count) = (Vec::new(), NoteId::from(i64::MAX), 0);
    while count < MAX_FINGERPRINTS {
        let rows = tx.rows(&PREVIOUS_FINGERPRINTS, params![before, SLICE]).await?;
        for row in &rows {
            before = row.get(0)?;
            let fingerprints = stored_list::<u64>(&row.get::<String>(1)?);
            count += fingerprints.len();
            kept.push((before, fingerprints));
        }
        if rows.len() < SLICE as usize {
            break;
        }
    }
    for (note, fingerprints) in kept.iter().rev() {
        keeper.lock().duplicates.add(*note, fingerprints);
    }
    each_block(tx, |by, member| keeper.lock().add_block(by, member)).await?;
    Ok(())
}

fn number(stored: i64) -> u64 {
    stored.max(0).cast_unsigned()
}

impl Projector for ExposureProjector {
    fn name(&self) -> &'static str {
        NAME
    }

    fn apply(&self, tx: Tx, batch: Arc<Vec<Logged>>) -> BoxFuture<'static, Result<(), StoreError>> {
        let keeper = Arc::clone(&self.keeper);
        Box::pin(async move {
            let private = private_among(&tx, &batch).await?;
            let mut rows = rows_of(&tx, &batch).await?;
            let unknown = keeper.lock().unknown_among(members_of(&batch));
            for member in unknown {
                let activity = activity_of(&tx, member).await?;
                keeper.lock().add_activity(member, activity);
            }
            let (hours, seen, prints) = {
                let mut keeper = keeper.lock();
                if let Some(first) = batch.first() {
                    keeper.forget_before(first.offset);
                }
                for logged in batch.iter() {
                    keeper.apply(logged, |member| private.contains(&member), &mut rows);
                }
                keeper.written.extend(rows.iter().filter(|(_, entry)| entry.is_changed).map(|(note, _)| *note));
                (keeper.changed_hours(), keeper.seen_now.clone(), keeper.new_fingerprints.clone())
            };
            for (note, entry) in rows.iter().filter(|(_, entry)| entry.is_changed) {
                entry.put(&tx, *note).await?;
            }
            for (note, fingerprints) in prints {
                let list = fingerprints.iter().map(u64::to_string).collect::<Vec<_>>().join(",");
                tx.execute(&PUT_FINGERPRINTS, params![note, format!("[{list}]")]).await?;
            }
            for (member, activity) in seen {
                let Activity { hour, days, creators } = activity;
                tx.execute(&PUT_MEMBER, params![member, hour, i64::from(days), creators]).await?;
            }
            for hour in &hours {
                let [impressions, births, open] =
                    [hour.impressions, hour.births, hour.open].map(|count| i64::try_from(count).unwrap_or(i64::MAX));
                tx.execute(&PUT_HOUR, params![hour.hour, impressions, births, open]).await?;
            }
            Ok(())
        })
    }

    fn taken_over(&self, tx: Tx, batch: &[Logged]) -> BoxFuture<'static, Result<(), StoreError>> {
        let keeper = Arc::clone(&self.keeper);
        let now_hour = batch.first().map_or(0, |event| hour_of(event.at));
        Box::pin(async move {
            keeper.lock().start_over();
            fill(&keeper, &tx, now_hour).await
        })
    }

    fn committed(&self, batch: &[Logged]) {
        let mut notes = {
            let mut keeper = self.keeper.lock();
            keeper.seen_now.clear();
            keeper.new_fingerprints.clear();
            keeper.keep_hours();
            std::mem::take(&mut keeper.written)
        };
        batch.iter().for_each(|logged| notes_of(&logged.event, &mut notes));
        notes.into_iter().for_each(|note| self.changed.add(note));
    }

    fn reset(&self, tx: Tx) -> BoxFuture<'static, Result<(), StoreError>> {
        Box::pin(async move {
            for clear in [&CLEAR_EXPOSURE, &CLEAR_FINGERPRINTS, &CLEAR_HOURS, &CLEAR_MEMBERS] {
                tx.execute(clear, params![]).await?;
            }
            Ok(())
        })
    }
}

/// Notes that an event speaks of.
fn notes_of(event: &Event, out: &mut BTreeSet<NoteId>) {
    match event {
        Event::NotePublished { note, .. }
        | Event::NoteEdited { note, .. }
        | Event::NoteDeleted { note, .. }
        | Event::NoteLiked { note, .. }
        | Event::NoteSaved { note, .. }
        | Event::NoteShared { note, .. }
        | Event::CommentWritten { note, .. } => _ = out.insert(*note),
        Event::AskRenewed { ask, .. } | Event::AskAnswered { ask, .. } | Event::AskResolved { ask, .. } => {
            out.insert(*ask);
        }
        Event::TelemetryReported { member: Some(_), samples } => out.extend(samples.iter().map(|sample| sample.note)),
        _ => {}
    }
}

/// Members whose looks and engagements a batch speaks of.
fn members_of(batch: &[Logged]) -> BTreeSet<MemberId> {
    let member = |logged: &Logged| match &logged.event {
        Event::NoteLiked { member, .. }
        | Event::NoteSaved { member, .. }
        | Event::CommentWritten { member, .. }
        | Event::NoteShared { member: Some(member), .. }
        | Event::TelemetryReported { member: Some(member), .. } => Some(*member),
        _ => None,
    };
    batch.iter().filter_map(member).collect()
}

async fn activity_of(tx: &Tx, member: MemberId) -> Result<Activity, StoreError> {
    let Some(row) = tx.optional(&FIND_ACTIVITY, params![member]).await? else { return Ok(Activity::default()) };
    Ok(Activity { hour: row.get(0)?, days: row.get(1)?, creators: row.get(2)? })
}

/// Those with private profiles among the members whose notes may become, or cease to be, eligible.
async fn private_among(tx: &Tx, batch: &[Logged]) -> Result<HashSet<MemberId>, StoreError> {
    let members: BTreeSet<MemberId> = batch
        .iter()
        .filter_map(|logged| match &logged.event {
            Event::NotePublished { author, .. } | Event::NoteEdited { author, .. } => Some(*author),
            Event::MemberChanged { member } => Some(*member),
            _ => None,
        })
        .collect();
    let mut private = HashSet::new();
    for member in members {
        let row = tx.optional(&FIND_IS_PRIVATE, params![member]).await?;
        if row.map(|row| row.get(0)).transpose()?.unwrap_or(false) {
            private.insert(member);
        }
    }
    Ok(private)
}

/// The rows of all notes that the batch speaks of, as far as there are any.
async fn rows_of(tx: &Tx, batch: &[Logged]) -> Result<BTreeMap<NoteId, Entry>, StoreError> {
    let mut notes = BTreeSet::new();
    for logged in batch {
        notes_of(&logged.event, &mut notes);
        if let Event::MemberChanged { member } = &logged.event {
            for row in tx.rows(&LIST_LATEST, params![*member, logged.at - WINDOWS, LATEST]).await? {
                notes.insert(row.get(0)?);
            }
        }
    }
    let mut rows = BTreeMap::new();
    for note in notes {
        if let Some(entry) = Entry::find(tx, note).await? {
            rows.insert(note, entry);
        }
    }
    Ok(rows)
}
