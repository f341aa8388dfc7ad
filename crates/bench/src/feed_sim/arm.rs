//! One policy with its own members and its own copy of the notes: replays the sessions and counts what came of it.
//! Policies see features from the training part and what happened in this arm before; never the truth.

use std::time::Duration;

use kumara_model::Timestamp;
use kumara_recommend::exposure::{
    Audit, CreatorPrices, ExposedNote, ExposureConfig, Goal, GuaranteeQuota, Pacing, PriceController, Promise, Tier,
    TierRules, Trial, gini, guaranteed_goes_first,
};

use super::{
    factors::dot,
    outcome::{Outcome, Policy},
    town::{BASE_RATE, FOLLOW_BONUS, GOES_ON, OLD_IMPRESSIONS, TOPICS, Town, mix, unit},
};

pub const PAGE: usize = 20;
const START: Timestamp = Timestamp::from_millis(1_767_225_600_000);
/// Impressions that the prior rate of a note is worth.
const PRIOR: f32 = 20.0;
/// A note is new for this long, to the policies that mix in new ones.
const NEW_MINUTES: i32 = 2_880;
/// What a tier beyond the first adds to the price until its impressions are there.
const TIER_PRICE: f32 = 0.15;
/// The share of a note's best members that must see it before it counts as found, and how many are the best.
const FOUND_SHARE: f32 = 0.25;
const BEST_MEMBERS: f32 = 0.05;

struct State {
    promise: Promise,
    pacing: Pacing,
    members: u32,
    in_window: u32,
    kept_at: Option<i32>,
    expected: f32,
    engagements: f32,
    price: f32,
    tier: Tier,
}

pub struct Arm<'a> {
    town: &'a Town,
    config: &'a ExposureConfig,
    policy: Policy,
    members: Vec<u32>,
    /// Bits by local member and note.
    seen: Vec<u64>,
    follows: Vec<u64>,
    words: usize,
    states: Vec<State>,
    rates: Vec<f32>,
    prior: f32,
    born: usize,
    goal: Goal,
    controller: PriceController,
    tiers: TierRules,
    creators: CreatorPrices,
    audit: Audit,
    out: Outcome,
}

fn time(minute: i32) -> Timestamp {
    START + Duration::from_secs(minute.max(0) as u64 * 60)
}

impl<'a> Arm<'a> {
    pub fn run(town: &'a Town, config: &'a ExposureConfig, policy: Policy, members: Vec<u32>) -> Outcome {
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
            creators: CreatorPrices::new(town.creators, 1.0, config.creator_step, config.creator_momentum),
            audit: Audit::default(),
            out: Outcome::default(),
        };
        arm.replay();
        arm.finish()
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
        if minute % 1_440 < 5 {
            let known: Vec<f32> =
                self.states.iter().filter(|s| s.expected >= 10.0).map(|s| s.engagements / s.expected).collect();
            if known.len() > 20 {
                self.prior = known.iter().sum::<f32>() / known.len() as f32;
            }
            (0..self.born).for_each(|n| self.rate(n));
            let mut eligible = vec![0u32; self.town.creators];
            self.town.notes[..self.born].iter().for_each(|note| eligible[note.creator as usize] += 1);
            self.creators.set_dues(eligible);
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
                let trial = Trial {
                    impressions: state.members,
                    expected: state.expected * prior,
                    engagements: state.engagements as u32,
                };
                state.tier = self.tiers.judge(state.tier, owed, &trial, f64::from(prior));
                let more = self.tiers.impressions(state.tier, owed).is_some_and(|most| state.members < most);
                state.price = if state.tier > Tier::First && more { TIER_PRICE } else { state.price };
            }
        }
    }

    fn suits(&self, member: usize, local: usize, n: usize) -> f32 {
        let follow = self.follows[local * self.words + n / 64] >> (n % 64) & 1;
        self.town.known_taste[member][usize::from(self.town.notes[n].topic)] * (1.0 + FOLLOW_BONUS * follow as f32)
    }

    fn session(&mut self, session: u64, member: usize, local: usize, minute: i32) {
        let depth = (1..PAGE)
            .take_while(|place| f64::from(unit(self.town.seed ^ 0xde, session, *place as u64)) < GOES_ON)
            .count()
            + 1;
        let (page, predicted, without) = self.page(session, member, local, minute);
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
            let state = &mut self.states[n];
            state.members += 1;
            state.expected += suits;
            let owed = state.promise.owed;
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
                self.out.engagements += 1.0;
                self.out.real_engagements += f64::from(u8::from(self.town.is_real(member, n)));
            }
            self.rate(n);
            self.goal.impressions(1, time(minute));
            self.creators.impression(self.town.notes[n].creator as usize);
        }
        if self.policy == Policy::Ours
            && self.creators.batch_impressions() >= self.config.creator_batch_impressions as f32
        {
            self.creators.end_batch();
        }
    }

    /// The page, its predicted engagement, and that of the best page of the same notes.
    fn page(&self, session: u64, member: usize, local: usize, minute: i32) -> (Vec<usize>, f64, f64) {
        let seen = &self.seen[local * self.words..][..self.words];
        let free = (0..self.born).filter(|n| seen[n / 64] >> (n % 64) & 1 == 0);
        let relevance = |n: usize| self.suits(member, local, n) * self.rates[n];
        let most = if self.policy == Policy::Ours { self.config.creator_lift } else { 0.0 };
        let score = |n: usize| match self.policy {
            Policy::Popularity => self.states[n].engagements + 1e-3 * self.rates[n],
            _ => relevance(n) * self.creators.factor(self.town.notes[n].creator as usize, most),
        };
        let mut organic: Vec<(f32, usize)> = free.clone().map(|n| (score(n), n)).collect();
        let best = best_of(&mut organic.clone(), 2 * PAGE);
        let organic = if most > 0.0 {
            organic.iter_mut().for_each(|(s, n)| *s = relevance(*n));
            best_of(&mut organic, PAGE)
        } else {
            best.clone()
        };
        let seed = mix(self.town.seed ^ mix(session));
        let mut extra: Vec<(f32, usize)> = match self.policy {
            Policy::Popularity | Policy::Greedy => Vec::new(),
            // In random order.
            Policy::Slot15 | Policy::Discovery30 => free
                .filter(|n| self.town.notes[*n].born >= 0 && minute - self.town.notes[*n].born < NEW_MINUTES)
                .map(|n| (unit(seed, n as u64, 1), n))
                .collect(),
            Policy::Ours => {
                let reference = best.get(PAGE / 2).map_or(0.0, |(score, _)| *score);
                free.filter(|n| self.states[*n].price > 0.0)
                    .map(|n| (score(n) + self.states[n].price * reference, n))
                    .collect()
            }
        };
        let extra = best_of(&mut extra, PAGE);
        let reference = best.get(PAGE / 2).map_or(0.0, |(score, _)| *score);
        let quota = GuaranteeQuota::new(self.config.bounded_share(), seed);
        let (mut page, mut used): (Vec<usize>, usize) = (Vec::with_capacity(PAGE), 0);
        for place in 0..PAGE {
            let next = best.iter().find(|(_, n)| !page.contains(n));
            let other = extra.iter().find(|(_, n)| !page.contains(n)).map(|(_, n)| *n);
            let takes = other.filter(|n| match self.policy {
                Policy::Popularity | Policy::Greedy => false,
                Policy::Slot15 => place == 14,
                Policy::Discovery30 => unit(seed, place as u64, 2) < 0.3,
                Policy::Ours => {
                    quota.allows(place, used)
                        && guaranteed_goes_first(
                            next.map(|(score, _)| *score),
                            score(*n),
                            self.states[*n].price,
                            reference,
                        )
                }
            });
            let Some(n) = takes.or(next.map(|(_, n)| *n)) else { break };
            used += usize::from(takes.is_some());
            page.push(n);
        }
        let reach = |place: usize| GOES_ON.powi(place as i32);
        let predicted = page.iter().enumerate().map(|(place, n)| reach(place) * f64::from(relevance(*n))).sum();
        let without =
            organic.iter().take(PAGE).enumerate().map(|(place, (_, n))| reach(place) * f64::from(relevance(*n))).sum();
        (page, predicted, without)
    }

    fn finish(mut self) -> Outcome {
        let day = 1_440;
        let (first, last) = (2 * day, (self.town.days as i32 - 1) * day);
        let measured: Vec<usize> =
            (0..self.born).filter(|n| (first..last).contains(&self.town.notes[*n].born)).collect();
        let mut widest: Vec<u32> = measured.iter().map(|n| self.states[*n].members).collect();
        widest.sort_unstable();
        let wide_from = widest.get(widest.len() * 9 / 10).copied().unwrap_or(u32::MAX).max(1);
        let mut followed: Vec<f64> = self.town.followed_by.clone();
        followed.sort_unstable_by(f64::total_cmp);
        let unknown = followed[followed.len() / 2];
        for n in &measured {
            let (state, note) = (&self.states[*n], &self.town.notes[*n]);
            self.audit.note(ExposedNote {
                creator: u64::from(note.creator),
                followers: (self.town.followed_by[note.creator as usize] * self.members.len() as f64) as u32,
                owed: state.promise.owed,
                in_window: state.in_window,
                members: state.members,
                minutes_to_goal: state.kept_at.map(|at| (at - note.born) as f32),
                is_over: true,
            });
            self.out.goal += f64::from(state.promise.owed) / measured.len() as f64;
            let (is_poor, is_wide) = (note.quality < 1.0, state.members >= wide_from);
            self.out.wide += f64::from(u8::from(is_wide));
            self.out.wide_poor += f64::from(u8::from(is_wide && is_poor));
            self.out.promoted += f64::from(u8::from(state.tier > Tier::First));
            self.out.promoted_poor += f64::from(u8::from(state.tier > Tier::First && is_poor));
            // The best fifth of all items, by creators whom fewer follow than half of the creators.
            if note.quality > 1.77 && self.town.followed_by[note.creator as usize] < unknown {
                let mut audience: Vec<(f32, usize)> = self
                    .members
                    .iter()
                    .enumerate()
                    .map(|(local, member)| (self.town.truth(*member as usize, *n), local))
                    .collect();
                let best = best_of(&mut audience, (BEST_MEMBERS * self.members.len() as f32).ceil() as usize);
                let saw = best
                    .iter()
                    .filter(|(_, local)| self.seen[local * self.words + n / 64] >> (n % 64) & 1 == 1)
                    .count();
                self.out.hidden_good += 1.0;
                self.out.hidden_found += f64::from(u8::from(saw as f32 >= FOUND_SHARE * best.len() as f32));
            }
        }
        let mut notes_of = std::collections::BTreeMap::new();
        measured.iter().for_each(|n| *notes_of.entry(self.town.notes[*n].creator).or_insert(0.0) += 1.0);
        self.out.gini_even = gini(notes_of.into_values().collect());
        self.out.figures = self.audit.figures();
        self.out
    }
}

/// The `count` highest, the highest first, equals by their number.
fn best_of(all: &mut [(f32, usize)], count: usize) -> Vec<(f32, usize)> {
    let order = |a: &(f32, usize), b: &(f32, usize)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    let count = count.min(all.len());
    if count > 0 && count < all.len() {
        all.select_nth_unstable_by(count - 1, order);
    }
    let best = &mut all[..count];
    best.sort_unstable_by(order);
    best.to_vec()
}
