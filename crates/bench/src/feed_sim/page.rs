//! What each policy puts on a page: its order of the notes that it knows and a member has not seen.

use kumara_recommend::exposure::{GuaranteeQuota, guaranteed_goes_first};

use super::{
    arm::Arm,
    outcome::Policy,
    town::{GOES_ON, mix, unit},
};

pub const PAGE: usize = 20;
/// A note is new for this long, to the policies that mix in new ones.
const NEW_MINUTES: i32 = 2_880;

/// A page, its predicted engagement, and that of the page by relevance alone.
pub struct Page {
    pub notes: Vec<usize>,
    pub predicted: f64,
    pub without: f64,
}

impl Arm<'_> {
    pub(super) fn page(&self, session: u64, member: usize, local: usize, minute: i32) -> Page {
        let seen = &self.seen[local * self.words..][..self.words];
        let is_own = |n: usize| self.town.member_of[self.town.notes[n].creator as usize] as usize == member;
        let free = (0..self.born).filter(|n| seen[n / 64] >> (n % 64) & 1 == 0 && !is_own(*n));
        let relevance = |n: usize| self.suits(member, local, n) * self.rates[n];
        let is_ours = self.policy == Policy::Ours;
        let score = |n: usize| match self.policy {
            Policy::Popularity => self.states[n].engagements + 1e-3 * self.rates[n],
            Policy::Ours => relevance(n) * self.creators.factor(self.town.notes[n].creator as usize),
            _ => relevance(n),
        };
        let mut organic: Vec<(f32, usize)> = free.clone().map(|n| (score(n), n)).collect();
        let best = best_of(&mut organic.clone(), 2 * PAGE);
        let organic = if is_ours {
            organic.iter_mut().for_each(|(s, n)| *s = relevance(*n));
            best_of(&mut organic, PAGE)
        } else {
            best.clone()
        };
        let reference = best.get(PAGE / 2).map_or(0.0, |(score, _)| *score);
        let seed = mix(self.town.seed ^ mix(session));
        let mut extra: Vec<(f32, usize)> = match self.policy {
            Policy::Popularity | Policy::Greedy => Vec::new(),
            // In random order.
            Policy::Slot15 | Policy::Discovery30 => free
                .filter(|n| self.town.notes[*n].born >= 0 && minute - self.town.notes[*n].born < NEW_MINUTES)
                .map(|n| (unit(seed, n as u64, 1), n))
                .collect(),
            Policy::Ours => free
                .filter(|n| self.states[*n].price > 0.0)
                .map(|n| (score(n) + self.states[n].price * reference, n))
                .collect(),
        };
        let extra = best_of(&mut extra, PAGE);
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
        Page { notes: page, predicted, without }
    }
}

/// The `count` highest, the highest first, equals by their number.
pub fn best_of(all: &mut [(f32, usize)], count: usize) -> Vec<(f32, usize)> {
    let order = |a: &(f32, usize), b: &(f32, usize)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    let count = count.min(all.len());
    if count > 0 && count < all.len() {
        all.select_nth_unstable_by(count - 1, order);
    }
    let best = &mut all[..count];
    best.sort_unstable_by(order);
    best.to_vec()
}
