//! What the projector of the ledger remembers beside its tables: the goal, whose impressions count, who blocks whom,
//! and what it has decided about events whose transaction may run again.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, btree_map};

use kumara_model::{Event, MemberId, NoteId, NoteKind, Surface, TelemetryKind, TelemetrySample, Timestamp, Visibility};
use kumara_recommend::exposure::{
    Claim, Duplicates, ExposureConfig, Goal, HourFigures, LedgerRow, MemberHash, Promise, Standing, Tier, TierRules,
    TrafficRules, Whence,
};
use kumara_store::{Logged, Offset};

use super::{
    activity::Activity,
    entry::Entry,
    peers::{Likeness, Peers},
};

/// What one report may hold; more can only come from a log that an older version has written.
const MAX_SAMPLES: usize = 100;
const HOUR_MICROS: i64 = 3_600_000_000;
/// Members whose activity is kept in memory between batches.
const MOST_KNOWN: usize = 262_144;
/// A member who was here within so many hours is one of those who could see a note.
const ACTIVE_HOURS: i64 = 24;

/// Hours since 1970.
pub(super) const fn hour_of(at: Timestamp) -> i64 {
    at.as_micros().div_euclid(HOUR_MICROS)
}

/// What was decided about an event. Deciding again, after a transaction that failed, has to come to the same.
#[derive(Debug, Clone, Default)]
struct Decision {
    promises: Vec<(NoteId, Promise)>,
    repeats: Option<NoteId>,
    /// Numbers of the samples that count.
    counted: Vec<usize>,
}

pub(super) struct Keeper {
    config: ExposureConfig,
    tiers: TierRules,
    key: u64,
    pub goal: Goal,
    pub duplicates: Duplicates,
    traffic: TrafficRules,
    blocks: HashSet<(MemberId, MemberId)>,
    active: HashMap<MemberId, i64>,
    /// Of members of the running batch, and of others as far as there is room.
    activities: HashMap<MemberId, Activity>,
    newest_hour: i64,
    decided: BTreeMap<Offset, Decision>,
    kept_hours: Vec<HourFigures>,
    /// Kept current by who reads the tables (`mirror`).
    pub peers: Peers,
    /// What has to be written beside the notes' rows.
    pub seen_now: BTreeMap<MemberId, Activity>,
    pub new_fingerprints: BTreeMap<NoteId, Vec<u64>>,
    /// Notes whose rows a transaction has written that is not known to be committed.
    pub written: BTreeSet<NoteId>,
}

impl Keeper {
    pub fn new(config: &ExposureConfig, key: u64) -> Self {
        Self {
            config: config.clone(),
            tiers: TierRules::new(config),
            key,
            goal: Goal::new(config),
            duplicates: Duplicates::default(),
            traffic: TrafficRules::new(config),
            blocks: HashSet::new(),
            active: HashMap::new(),
            activities: HashMap::new(),
            newest_hour: 0,
            decided: BTreeMap::new(),
            kept_hours: Vec::new(),
            peers: Peers::default(),
            seen_now: BTreeMap::new(),
            new_fingerprints: BTreeMap::new(),
            written: BTreeSet::new(),
        }
    }

    /// Forgets everything but what others keep current in it.
    pub fn start_over(&mut self) {
        let peers = std::mem::take(&mut self.peers);
        *self = Self { peers, ..Self::new(&self.config, self.key) };
    }

    // ---- filled at start

    pub fn add_block(&mut self, by: MemberId, member: MemberId) {
        self.blocks.insert((by, member));
    }

    pub fn add_active(&mut self, member: MemberId, hour: i64) {
        self.active.insert(member, hour);
        self.newest_hour = self.newest_hour.max(hour);
        self.goal.set_active_members(self.active.len().try_into().unwrap_or(u32::MAX));
    }

    /// Those among members whose activity has to be read before a batch speaks of them.
    pub fn unknown_among(&mut self, members: BTreeSet<MemberId>) -> Vec<MemberId> {
        if self.activities.len() > MOST_KNOWN && self.seen_now.is_empty() {
            self.activities.clear();
        }
        members.into_iter().filter(|member| !self.activities.contains_key(member)).collect()
    }

    pub fn add_activity(&mut self, member: MemberId, activity: Activity) {
        self.activities.entry(member).or_insert(activity);
    }

    // ---- events

    /// Decisions before this position are not asked for again.
    pub fn forget_before(&mut self, offset: Offset) {
        self.decided = self.decided.split_off(&offset);
    }

    /// Applies an event to the rows of the notes that it speaks of.
    pub fn apply(
        &mut self,
        logged: &Logged,
        is_private: impl Fn(MemberId) -> bool,
        rows: &mut BTreeMap<NoteId, Entry>,
    ) {
        let is_first_time = !self.decided.contains_key(&logged.offset);
        match &logged.event {
            Event::NotePublished {
                note,
                author,
                kind,
                visibility,
                language,
                topics,
                published_at,
                fingerprints,
                ..
            } => {
                let is_public = *visibility == Visibility::Public;
                // The window begins with a note's own date: an archive that is brought in crowds out nobody.
                let is_new = logged.at.as_micros() - published_at.as_micros() < self.config.window_micros();
                let began = Promise { owed: 0, from: logged.at.min(*published_at) };
                let mut entry = Entry {
                    author: *author,
                    kind: *kind,
                    language: *language,
                    topic: topics.first().cloned(),
                    is_public,
                    is_eligible: false,
                    opened_at: (!is_new).then_some(*published_at),
                    repeats: None,
                    tier: Default::default(),
                    row: LedgerRow::new(began, &self.config),
                    is_changed: true,
                };
                if let btree_map::Entry::Vacant(place) = rows.entry(*note) {
                    entry.repeats = self.repeated(logged, *note, fingerprints);
                    if is_public && !is_private(*author) {
                        self.open(logged, *note, &mut entry);
                    }
                    place.insert(entry);
                }
            }
            Event::NoteEdited { note, author, kind, visibility, language, topics, fingerprints, .. } => {
                let repeats = self.repeated(logged, *note, fingerprints);
                if let Some(entry) = rows.get_mut(note) {
                    (entry.kind, entry.language, entry.topic) = (*kind, *language, topics.first().cloned());
                    (entry.is_public, entry.is_changed) = (*visibility == Visibility::Public, true);
                    let was_copy = std::mem::replace(&mut entry.repeats, repeats).is_some();
                    if repeats.is_some() && !was_copy {
                        self.owe_nothing(is_first_time, entry);
                    }
                    if entry.is_public && !is_private(*author) {
                        self.open(logged, *note, entry);
                    } else {
                        self.withdraw(is_first_time, entry);
                    }
                }
            }
            Event::NoteDeleted { note, .. } => {
                if let Some(entry) = rows.get_mut(note) {
                    self.withdraw(is_first_time, entry);
                    (entry.is_public, entry.is_changed) = (false, true);
                }
            }
            Event::MemberChanged { member } => {
                for (note, entry) in rows.iter_mut().filter(|(_, entry)| entry.author == *member) {
                    if is_private(*member) {
                        self.withdraw(is_first_time, entry);
                    } else if entry.is_public {
                        self.open(logged, *note, entry);
                    }
                }
            }
            Event::NoteLiked { note, member, .. }
            | Event::NoteSaved { note, member, .. }
            | Event::CommentWritten { note, member, .. }
            | Event::NoteShared { note, member: Some(member), .. } => {
                self.engaged(rows.get_mut(note), *note, *member, logged.at);
                if let (Event::CommentWritten { parent: None, .. }, Some(entry)) = (&logged.event, rows.get_mut(note))
                    && *member != entry.author
                {
                    self.answered(is_first_time, entry);
                }
            }
            Event::AskRenewed { ask, .. } => {
                if let Some(entry) = rows.get_mut(ask) {
                    self.renew(logged, *ask, entry);
                }
            }
            Event::AskAnswered { ask, .. } | Event::AskResolved { ask, .. } => {
                if let Some(entry) = rows.get_mut(ask) {
                    self.answered(is_first_time, entry);
                }
            }
            Event::MemberBlocked { member, by } => _ = self.blocks.insert((*by, *member)),
            Event::MemberUnblocked { member, by } => _ = self.blocks.remove(&(*by, *member)),
            Event::TelemetryReported { member: Some(member), samples } => self.reported(logged, *member, samples, rows),
            _ => return,
        }
        self.decided.entry(logged.offset).or_default();
    }

    fn promise(&mut self, logged: &Logged, note: NoteId) -> Promise {
        let decision = self.decided.entry(logged.offset).or_default();
        if let Some((_, promise)) = decision.promises.iter().find(|(of, _)| *of == note) {
            return *promise;
        }
        let promise = self.goal.promise(logged.at);
        decision.promises.push((note, promise));
        promise
    }

    /// The earlier note that this one nearly copies; from now on it is one of the earlier ones itself.
    fn repeated(&mut self, logged: &Logged, note: NoteId, fingerprints: &[u64]) -> Option<NoteId> {
        if let Some(decision) = self.decided.get(&logged.offset) {
            return decision.repeats;
        }
        let repeats = self.duplicates.find(note, fingerprints);
        if !fingerprints.is_empty() {
            self.duplicates.add(note, fingerprints);
            self.new_fingerprints.insert(note, fingerprints.to_vec());
        }
        self.decided.entry(logged.offset).or_default().repeats = repeats;
        repeats
    }

    /// The note is there for everybody. The first time, it is promised an audience, unless it copies another.
    fn open(&mut self, logged: &Logged, note: NoteId, entry: &mut Entry) {
        if entry.is_eligible {
            return;
        }
        (entry.is_eligible, entry.is_changed) = (true, true);
        if entry.opened_at.is_none() {
            entry.opened_at = Some(logged.at);
            if entry.repeats.is_none() {
                let promise = self.promise(logged, note);
                entry.row.promise_now(promise, &self.config);
            }
        }
    }

    /// What was promised need not be given any more.
    fn withdraw(&mut self, is_first_time: bool, entry: &mut Entry) {
        if !entry.is_eligible {
            return;
        }
        (entry.is_eligible, entry.is_changed) = (false, true);
        self.settle(is_first_time, entry);
    }

    fn settle(&mut self, is_first_time: bool, entry: &Entry) {
        if is_first_time {
            let left = entry.row.promise().owed.saturating_sub(entry.row.in_window());
            self.goal.settle(entry.row.promise(), left);
        }
    }

    /// Nobody has answered the ask: it is promised an audience once more, on top of the members whom it has reached.
    fn renew(&mut self, logged: &Logged, note: NoteId, entry: &mut Entry) {
        if entry.kind != NoteKind::Ask || !entry.is_eligible || entry.repeats.is_some() {
            return;
        }
        let promise = self.promise(logged, note);
        let owed = entry.row.in_window().saturating_add(promise.owed);
        entry.row.promise_now(Promise { owed, ..promise }, &self.config);
        entry.is_changed = true;
    }

    /// An ask has its answer: what it was promised beyond the first window lapses.
    fn answered(&mut self, is_first_time: bool, entry: &mut Entry) {
        let is_renewed = entry.opened_at.is_some_and(|opened| entry.row.promise().from > opened);
        if entry.kind == NoteKind::Ask && is_renewed && entry.row.in_window() < entry.row.promise().owed {
            self.owe_nothing(is_first_time, entry);
            entry.is_changed = true;
        }
    }

    /// It has become a copy of another note: what is left of the promise lapses.
    fn owe_nothing(&mut self, is_first_time: bool, entry: &mut Entry) {
        if entry.is_eligible {
            self.settle(is_first_time, entry);
        }
        let promise = Promise { owed: entry.row.in_window(), ..entry.row.promise() };
        entry.row.promise_now(promise, &self.config);
    }

    fn engaged(&mut self, entry: Option<&mut Entry>, note: NoteId, member: MemberId, at: Timestamp) {
        let Some(entry) = entry.filter(|entry| entry.author != member) else { return };
        if self.activities.entry(member).or_default().engaged(entry.author) {
            self.note_activity(member);
        }
        // Of a large audience the row no longer knows who was there; most of it tells how they came.
        let mostly_by_feed = entry.row.by_feed() >= entry.row.elsewhere();
        entry.row.engagement(self.hash(member, note), self.standing(member, at), mostly_by_feed);
        entry.is_changed = true;
        self.judge(entry);
    }

    fn reported(
        &mut self,
        logged: &Logged,
        member: MemberId,
        samples: &[TelemetrySample],
        rows: &mut BTreeMap<NoteId, Entry>,
    ) {
        let known = self.decided.get(&logged.offset).map(|decision| decision.counted.clone());
        let is_first_time = known.is_none();
        let shown = samples.iter().take(MAX_SAMPLES).enumerate();
        let shown = shown.filter(|(_, sample)| sample.kind == TelemetryKind::Impression);
        let mut counted = Vec::new();
        let standing = self.standing(member, logged.at);
        for (i, sample) in shown {
            let Some(entry) = rows.get_mut(&sample.note) else { continue };
            let whence = whence(sample);
            if let Some(known) = &known {
                if !known.contains(&i) {
                    continue;
                }
            } else {
                let is_blocked =
                    self.blocks.contains(&(member, entry.author)) || self.blocks.contains(&(entry.author, member));
                let claim = Claim { member: Some(member), author: entry.author, is_blocked, whence, at: logged.at };
                if let Err(refusal) = self.traffic.check(&claim) {
                    metrics::counter!("kumara_exposure_refused_total", "why" => refusal.as_str()).increment(1);
                    continue;
                }
                counted.push(i);
            }
            let (given, owed) = (entry.row.in_window(), entry.row.promise().owed);
            let is_new = entry.row.impression(self.hash(member, sample.note), standing, whence, logged.at);
            if !is_new && entry.row.in_window() == given {
                continue;
            }
            entry.is_changed = true;
            if is_first_time {
                self.traffic.counted(member, logged.at);
                self.goal.impressions(u32::from(is_new), logged.at);
                if entry.is_eligible && entry.row.in_window() > given && given < owed {
                    self.goal.settle(entry.row.promise(), 1);
                }
            }
            self.judge(entry);
        }
        if is_first_time && !counted.is_empty() {
            self.was_here(member, logged.at);
            self.decided.entry(logged.offset).or_default().counted = counted;
        }
    }

    fn was_here(&mut self, member: MemberId, at: Timestamp) {
        let hour = hour_of(at);
        if hour > self.newest_hour {
            self.newest_hour = hour;
            self.active.retain(|_, last| *last > hour - ACTIVE_HOURS);
        }
        if self.active.insert(member, hour) != Some(hour) {
            self.activities.entry(member).or_default().was_here(hour);
            self.note_activity(member);
            self.goal.set_active_members(self.active.len().try_into().unwrap_or(u32::MAX));
        }
    }

    /// The member's activity has to be written.
    fn note_activity(&mut self, member: MemberId) {
        if let Some(activity) = self.activities.get(&member) {
            self.seen_now.insert(member, *activity);
        }
    }

    fn standing(&self, member: MemberId, at: Timestamp) -> Standing {
        let activity = self.activities.get(&member).copied().unwrap_or_default();
        Standing::new(&activity.facts(member), &self.config, at)
    }

    fn judge(&self, entry: &mut Entry) {
        // Nothing is decided before the first audience is over, or where none was owed.
        let owed = entry.row.promise().owed;
        if owed == 0 || (entry.tier == Tier::First && entry.row.by_feed() < owed) {
            return;
        }
        let likeness = Likeness { kind: entry.kind, language: entry.language, topic: entry.topic.as_ref() };
        let rate = self.peers.rate(likeness);
        entry.tier = self.tiers.judge(entry.tier, owed, &entry.row.trial(rate), rate);
    }

    fn hash(&self, member: MemberId, note: NoteId) -> MemberHash {
        MemberHash::new(member, self.key ^ note.get().cast_unsigned())
    }

    /// The hours that are not in the table as they are now.
    pub fn changed_hours(&self) -> Vec<HourFigures> {
        self.goal.hours().filter(|hour| !self.kept_hours.contains(hour)).collect()
    }

    /// The table has them all.
    pub fn keep_hours(&mut self) {
        self.kept_hours = self.goal.hours().collect();
    }
}

/// How the member came to see the note. A list of the feed counts only with the ticket of its page.
fn whence(sample: &TelemetrySample) -> Whence {
    match (sample.source, sample.surface) {
        (Some(source), _) => Whence::Feed(source.number()),
        (None, Surface::Profile | Surface::Direct | Surface::Search) => Whence::Elsewhere,
        (None, _) => Whence::FeedWithoutToken,
    }
}
