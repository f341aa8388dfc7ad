//! One policy with its own members and its own copy of the notes: replays the sessions and counts what came of it.
//! Policies see features from the training part and what happened in this arm before; never the truth.

use kumara_model::Timestamp;
use kumara_recommend::exposure::{
    Audit, CreatorFairness, Evidence, ExposureConfig, Goal, LedgerRow, MemberHash, Pacing, PriceController, Promise,
    Tier, TierRules, Trial, Whence,
};

use super::{
    factors::dot,
    outcome::{Outcome, Policy},
    page::{PAGE, Page},
    standings::Standings,
    town::{BASE_RATE, FOLLOW_BONUS, GOES_ON, OLD_IMPRESSIONS, TOPICS, Town, unit},
};

const START: Timestamp = Timestamp::from_millis(1_767_225_600_000);
/// Impressions that the prior rate of a note is worth.
const PRIOR: f32 = 20.0;
/// A note is judged again when its audience has grown by this share.
const JUDGED_GROWTH: f32 = 0.05;
const DAY_MINUTES: i32 = 1_440;

pub(super) struct State {
    pub promise: Promise,
    pacing: Pacing,
    pub members: u32,
    pub in_window: u32,
    pub kept_at: Option<i32>,
    pub expected: f32,
    pub engagements: f32,
    pub price: f32,
    pub tier: Tier,
    /// As the server keeps it; what the trial goes by.
    row: LedgerRow,
    judged_at: u32,
}

pub struct Arm<'a> {
    pub(super) town: &'a Town,
    pub(super) config: &'a ExposureConfig,
    pub(super) policy: Policy,
    pub(super) members: Vec<u32>,
    standings: Standings,
    /// Bits by local member and note.
    pub(super) seen: Vec<u64>,
    follows: Vec<u64>,
    pub(super) words: usize,
    pub(super) states: Vec<State>,
    pub(super) rates: Vec<f32>,
    prior: f32,
    pub(super) born: usize,
    goal: Goal,
    controller: PriceController,
    tiers: TierRules,
    pub(super) creators: CreatorFairness,
    pub(super) audit: Audit,
    pub(super) out: Outcome,
}

pub(super) fn time(minute: i32) -> Timestamp {
    Timestamp::from_micros(START.as_micros() + i64::from(minute) * 60_000_000)
}

impl<'a> Arm<'a> {
    pub fn run(town: &'a Town, config: &'a ExposureConfig, policy: Policy, members: Vec<u32>) -> Outcome {
        Self::replayed(town, config, policy, members).finish()
    }

    pub(super) fn replayed(town: &'a Town, config: &'a ExposureConfig, policy: Policy, members: Vec<u32>) -> Self {
        let (count, words) = (members.len(), town.notes.len().div_ceil(64));
        let mut follows = vec![0u64; count * words];
        for (local, member) in members.iter().enumerate() {
            for (n, note) in town.notes.iter().enumerate() {
                if town.follows(*member as usize, note.creator) {
                    follows[local * words + n / 64] |= 1 << (n % 64);
                }
            }
        }
        let mut goal = Goal::new(config);
        goal.set_active_members(count as u32);
        let mut arm = Arm {
            town,
            config,
            policy,
            seen: vec![0; count * words],
            follows,
            words,
            members,
            states: Vec::new(),
            rates: Vec::new(),
            prior: BASE_RATE,
            born: 0,
            goal,
            controller: PriceController::new(config),
            tiers: TierRules::new(config),
            creators: CreatorFairness::new(town.creators, config),
            standings: Standings::new(count),
            audit: Audit::default(),
            out: Outcome::default(),
        };
        arm.replay();
        arm
    }

    fn replay(&mut self) {
        let mut local = vec![u32::MAX; self.town.members];
        self.members.iter().zip(0..).for_each(|(member, number)| local[*member as usize] = number);
        let (mut next_tick, town) = (0, self.town);
        for (session, (minute, member)) in town.sessions.iter().enumerate() {
            let (minute, member) = (*minute as i32, *member as usize);
            if local[member] == u32::MAX {
                continue;
            }
            while self.born < town.notes.len() && town.notes[self.born].born <= minute {
                self.birth();
            }
            if minute >= next_tick {
                self.tick(minute);
                next_tick = minute + 5;
            }
            self.session(session as u64, member, local[member] as usize, minute);
        }
    }

    fn birth(&mut self) {
        let (n, note) = (self.born, &self.town.notes[self.born]);
        self.born += 1;
        let is_old = note.born < 0;
        let promise = if is_old { Promise { owed: 0, from: START } } else { self.goal.promise(time(note.born)) };
        // Old notes come with a history.
        let rate = BASE_RATE * note.quality;
        let had =
            (0..OLD_IMPRESSIONS as u64).filter(|i| unit(self.town.seed ^ 0x01d, n as u64, *i) < rate).count() as f32;
        let (expected, engagements) = if is_old { (OLD_IMPRESSIONS, had) } else { (0.0, 0.0) };
        self.states.push(State {
            promise,
            pacing: Pacing::default(),
            members: 0,
            in_window: 0,
            kept_at: None,
            expected,
            engagements,
            price: 0.0,
            tier: Tier::First,
            row: LedgerRow::new(promise, self.config),
            judged_at: 0,
        });
        self.rates.push(0.0);
        self.rate(n);
    }

    fn rate(&mut self, n: usize) {
        let state = &self.states[n];
        self.rates[n] = (state.engagements + PRIOR * self.prior) / (state.expected + PRIOR);
    }

    /// Every five minutes: prices; every day: the prior rate and creators' dues.
    fn tick(&mut self, minute: i32) {
        let now = time(minute);
        if minute % DAY_MINUTES < 5 {
            let known: Vec<f32> =
                self.states.iter().filter(|s| s.expected >= 10.0).map(|s| s.engagements / s.expected).collect();
            if known.len() > 20 {
                self.prior = known.iter().sum::<f32>() / known.len() as f32;
            }
            (0..self.born).for_each(|n| self.rate(n));
            let since = minute - self.config.creator_window_hours as i32 * 60;
            let mut has_notes = vec![false; self.town.creators];
            let recent = self.town.notes[..self.born].iter().filter(|note| note.born >= since);
            recent.for_each(|note| has_notes[note.creator as usize] = true);
            self.creators.set_dues(has_notes, DAY_MINUTES as f32 / (minute - since) as f32);
        }
        if self.policy != Policy::Ours {
            return;
        }
        let prior = self.prior;
        for state in &mut self.states {
            self.controller.advance(state.promise, &mut state.pacing, state.in_window, now);
            state.price = self.controller.price(state.promise, &state.pacing, state.in_window, now);
            let owed = state.promise.owed;
            if owed > 0 && state.members >= owed {
                if state.members as f32 >= (1.0 + JUDGED_GROWTH) * state.judged_at as f32 {
                    state.judged_at = state.members;
                    // Members are not the same: expected is what their tastes make of it.
                    let mut trial = if self.config.established_days == 0 {
                        Trial::weighed(state.members, state.row.engaged(), f64::from(prior), Evidence::FULL)
                    } else {
                        state.row.trial(f64::from(prior))
                    };
                    trial.expected *= state.expected / state.members as f32;
                    state.tier = self.tiers.judge(state.tier, owed, &trial, f64::from(prior));
                }
                let more = self.tiers.impressions(state.tier, owed).is_some_and(|most| state.members < most);
                state.price = if state.tier > Tier::First && more { self.config.tier_price } else { state.price };
            }
        }
    }

    pub(super) fn suits(&self, member: usize, local: usize, n: usize) -> f32 {
        let follow = self.follows[local * self.words + n / 64] >> (n % 64) & 1;
        self.town.known_taste[member][usize::from(self.town.notes[n].topic)] * (1.0 + FOLLOW_BONUS * follow as f32)
    }

    fn session(&mut self, session: u64, member: usize, local: usize, minute: i32) {
        let depth = (1..PAGE)
            .take_while(|place| f64::from(unit(self.town.seed ^ 0xde, session, *place as u64)) < GOES_ON)
            .count()
            + 1;
        let Page { notes: page, predicted, without } = self.page(session, member, local, minute);
        let now = time(minute);
        self.standings.look(local, minute / DAY_MINUTES);
        self.audit.page(predicted, without);
        let mut topics = [0f64; TOPICS];
        page.iter().for_each(|n| topics[usize::from(self.town.notes[*n].topic)] += 1.0 / page.len() as f64);
        self.out.entropy -= topics.iter().filter(|share| **share > 0.0).map(|share| share * share.log2()).sum::<f64>();
        let pairs = page.iter().enumerate().flat_map(|(i, a)| page[..i].iter().map(move |b| (a, b)));
        let far: f64 =
            pairs.map(|(a, b)| f64::from(1.0 - dot(&self.town.notes[*a].factor, &self.town.notes[*b].factor))).sum();
        self.out.ilad += far / (page.len() * page.len().saturating_sub(1) / 2).max(1) as f64;
        self.out.pages += 1.0;
        for n in page.into_iter().take(depth) {
            self.seen[local * self.words + n / 64] |= 1 << (n % 64);
            let suits = self.suits(member, local, n);
            let creator = self.town.notes[n].creator;
            let hash = MemberHash::new(i64::from(member as u32).into(), n as u64);
            let standing = self.standings.of(self.town, self.config, local, member, minute);
            let state = &mut self.states[n];
            state.members += 1;
            state.expected += suits;
            let owed = state.promise.owed;
            state.row.impression(hash, standing, Whence::Feed(0), now);
            if owed > 0 && minute < self.town.notes[n].born + self.config.window_hours as i32 * 60 {
                state.in_window += 1;
                if state.in_window <= owed {
                    self.goal.settle(state.promise, 1);
                }
                if state.in_window == owed {
                    state.kept_at = Some(minute);
                    state.price = 0.0;
                }
            }
            self.out.impressions += 1.0;
            if self.town.engages(member, n) {
                state.engagements += 1.0;
                self.standings.engage(local, creator);
                let standing = self.standings.of(self.town, self.config, local, member, minute);
                state.row.engagement(hash, standing, true);
                self.out.engagements += 1.0;
                self.out.real_engagements += f64::from(u8::from(self.town.is_real(member, n)));
            }
            self.rate(n);
            self.goal.impressions(1, now);
            self.creators.impression(creator as usize);
        }
        if self.creators.is_batch_full() {
            self.creators.end_batch();
        }
    }
}
