//! The simulated community: real members, real items as notes with creators and births out of seeded dice, and the
//! truth about who would engage with what. Policies never see the truth. What is assumed is declared in the output.

use std::error::Error;

use rand::{Rng, SeedableRng, rngs::StdRng};

use super::{
    factors::{Factor, item_factors, topics},
    interactions::Interactions,
};

/// Engagement of an average note with an average member who sees it.
pub const BASE_RATE: f32 = 0.06;
/// Of a note with which the member really interacted, in the held-out part.
pub const REAL_RATE: f32 = 0.6;
/// How much qualities differ: the standard deviation of their logarithms.
pub const QUALITY_SPREAD: f32 = 0.7;
/// What following a creator adds.
pub const FOLLOW_BONUS: f32 = 0.3;
/// A reader goes on to the next place with this probability.
pub const GOES_ON: f64 = 0.94;
pub const TOPICS: usize = 48;
const NOTES_PER_CREATOR: usize = 4;
/// Share of the notes that were there before the first day, with a history of as many impressions each.
const OLD_SHARE: f64 = 0.3;
pub const OLD_IMPRESSIONS: f32 = 50.0;
const MOST_FOLLOWERS: f64 = 0.3;

pub struct Note {
    /// Minutes since the start; negative for an old one.
    pub born: i32,
    pub creator: u32,
    pub topic: u16,
    /// Hidden: 1 for the median of all items.
    pub quality: f32,
    pub factor: Factor,
    item: u32,
}

pub struct Town {
    pub members: usize,
    /// In the order of birth.
    pub notes: Vec<Note>,
    pub creators: usize,
    /// Which member each creator is.
    pub member_of: Vec<u32>,
    /// Share of the members that follow each creator.
    pub followed_by: Vec<f64>,
    /// How well topics suit members, as policies know it and as it is; 1 on average.
    pub known_taste: Vec<[f32; TOPICS]>,
    true_taste: Vec<[f32; TOPICS]>,
    /// Of the held-out part, by member, sorted.
    real: Vec<Vec<u32>>,
    /// When each joined, in minutes since the start.
    pub joined: Vec<i32>,
    /// By activity: sessions in order of time, as (minute, member).
    pub sessions: Vec<(u32, u32)>,
    /// Members by their activity, the busiest first.
    pub by_activity: Vec<u32>,
    pub days: u32,
    pub seed: u64,
}

pub struct Plan {
    pub notes: usize,
    pub days: u32,
    pub sessions_per_day: f64,
    /// Share of the members who join on the third and fourth day; the others were there long before.
    pub newcomers: f64,
    pub seed: u64,
}

impl Town {
    pub fn build(data: &Interactions, plan: &Plan) -> Result<Self, Box<dyn Error>> {
        let mut dice = StdRng::seed_from_u64(plan.seed);
        if data.items < TOPICS || data.members < 50 || plan.days < 4 {
            return Err("a simulation needs at least 50 members, 48 items and 4 days".into());
        }
        let factors = item_factors(data.members, data.items, &data.train, plan.seed);
        let topic_of = topics(&factors, TOPICS, plan.seed);
        let mut popularity = vec![0u32; data.items];
        data.train.iter().chain(&data.held_out).for_each(|(_, item)| popularity[*item as usize] += 1);
        let quality = qualities(&popularity, &mut dice);

        let mut items: Vec<u32> = (0..data.items as u32).collect();
        let count = plan.notes.min(data.items);
        for at in 0..count {
            items.swap(at, dice.random_range(at..data.items));
        }
        let creators = (count / NOTES_PER_CREATOR).max(2);
        let sums: Vec<f64> = (1..=creators)
            .scan(0.0, |sum, rank| {
                *sum += 1.0 / rank as f64;
                Some(*sum)
            })
            .collect();
        let mut notes: Vec<Note> = items[..count]
            .iter()
            .map(|item| {
                let at = dice.random::<f64>() * sums[creators - 1];
                let is_old = dice.random_bool(OLD_SHARE);
                let minute = data.minutes[dice.random_range(0..data.minutes.len())];
                let born = dice.random_range(0..plan.days) as i32 * 1_440 + i32::from(minute);
                let at_item = *item as usize;
                Note {
                    born: if is_old { -1 } else { born },
                    creator: sums.partition_point(|sum| *sum < at).min(creators - 1) as u32,
                    topic: topic_of[at_item],
                    quality: quality[at_item],
                    factor: factors[at_item],
                    item: *item,
                }
            })
            .collect();
        notes.sort_by_key(|note| note.born);

        // Followers have nothing to do with quality or the number of notes.
        let mut ranks: Vec<usize> = (1..=creators).collect();
        for at in 0..creators {
            ranks.swap(at, dice.random_range(at..creators));
        }
        let followed_by = ranks.iter().map(|rank| MOST_FOLLOWERS * (*rank as f64).powf(-0.7)).collect();

        let known_taste = tastes(data.members, &topic_of, data.train.iter());
        let true_taste = tastes(data.members, &topic_of, data.train.iter().chain(&data.held_out));
        let mut real = vec![Vec::new(); data.members];
        data.held_out.iter().for_each(|(member, item)| real[*member as usize].push(*item));
        real.iter_mut().for_each(|items| items.sort_unstable());

        let mut activity = vec![0f64; data.members];
        data.train.iter().for_each(|(member, _)| activity[*member as usize] += 1.0);
        activity.iter_mut().for_each(|activity| *activity = activity.max(1.0).sqrt());
        let average = activity.iter().sum::<f64>() / data.members as f64;
        // Dice of its own, so that everything else is the same with and without newcomers.
        let mut joining = StdRng::seed_from_u64(plan.seed ^ 0x701);
        let joined: Vec<i32> = (0..data.members)
            .map(|_| {
                let is_new = joining.random_bool(plan.newcomers.clamp(0.0, 1.0));
                if is_new { joining.random_range(2_880..5_760) } else { -joining.random_range(43_200..576_000) }
            })
            .collect();
        let mut member_of: Vec<u32> = (0..data.members as u32).collect();
        for at in 0..creators.min(data.members) {
            member_of.swap(at, joining.random_range(at..data.members));
        }
        let member_of = (0..creators).map(|creator| member_of[creator % data.members]).collect();
        let mut sessions = Vec::new();
        for (member, activity) in activity.iter().enumerate() {
            let wanted = plan.sessions_per_day * f64::from(plan.days) * activity / average;
            let count = wanted as usize + usize::from(dice.random::<f64>() < wanted.fract());
            for _ in 0..count {
                let minute = data.minutes[dice.random_range(0..data.minutes.len())];
                let at = dice.random_range(0..plan.days) * 1_440 + u32::from(minute);
                if at as i32 >= joined[member] {
                    sessions.push((at, member as u32));
                }
            }
        }
        sessions.sort_unstable();
        let mut by_activity: Vec<u32> = (0..data.members as u32).collect();
        by_activity.sort_by(|a, b| activity[*b as usize].total_cmp(&activity[*a as usize]));
        let (members, days, seed) = (data.members, plan.days, plan.seed);
        Ok(Self {
            members,
            notes,
            creators,
            member_of,
            followed_by,
            known_taste,
            true_taste,
            real,
            joined,
            sessions,
            by_activity,
            days,
            seed,
        })
    }

    pub fn follows(&self, member: usize, creator: u32) -> bool {
        unit(self.seed ^ 0xf0, member as u64, u64::from(creator)) < self.followed_by[creator as usize] as f32
    }

    /// The probability that a member who sees a note engages with it.
    pub fn truth(&self, member: usize, note: usize) -> f32 {
        let Note { item, quality, topic, creator, .. } = &self.notes[note];
        if self.real[member].binary_search(item).is_ok() {
            return REAL_RATE;
        }
        let follow = if self.follows(member, *creator) { 1.0 + FOLLOW_BONUS } else { 1.0 };
        (BASE_RATE * quality * self.true_taste[member][usize::from(*topic)] * follow).min(0.9)
    }

    pub fn is_real(&self, member: usize, note: usize) -> bool {
        self.real[member].binary_search(&self.notes[note].item).is_ok()
    }

    /// The same in every world: policies differ by what they show, not by luck.
    pub fn engages(&self, member: usize, note: usize) -> bool {
        unit(self.seed ^ 0xe0, member as u64, note as u64) < self.truth(member, note)
    }
}

/// Log-normal by the rank of an item's popularity in the whole data, equals in random order.
fn qualities(popularity: &[u32], dice: &mut StdRng) -> Vec<f32> {
    let mut order: Vec<(u32, u32, usize)> =
        popularity.iter().enumerate().map(|(item, count)| (*count, dice.random(), item)).collect();
    order.sort_unstable();
    let mut quality = vec![0.0; popularity.len()];
    for (rank, (_, _, item)) in order.into_iter().enumerate() {
        let share = (rank as f32 + 0.5) / popularity.len() as f32;
        // The logistic curve stands for the normal one.
        quality[item] = (QUALITY_SPREAD * (share / (1.0 - share)).ln() / 1.702).exp();
    }
    quality
}

/// The square root of how many times oftener than others a member went for a topic, smoothed and bounded.
fn tastes<'a>(
    members: usize,
    topic_of: &[u16],
    pairs: impl Iterator<Item = &'a (u32, u32)> + Clone,
) -> Vec<[f32; TOPICS]> {
    const SMOOTHING: f32 = 8.0;
    let (mut of_topic, mut all) = ([1f32; TOPICS], TOPICS as f32);
    let mut counts = vec![[0f32; TOPICS]; members];
    for (member, item) in pairs {
        let topic = usize::from(topic_of[*item as usize]);
        counts[*member as usize][topic] += 1.0;
        of_topic[topic] += 1.0;
        all += 1.0;
    }
    for row in &mut counts {
        let own: f32 = row.iter().sum();
        for (count, of_topic) in row.iter_mut().zip(of_topic) {
            let share = of_topic / all;
            *count = ((*count + SMOOTHING * share) / (own + SMOOTHING) / share).sqrt().clamp(0.3, 4.0);
        }
        let average = row.iter().sum::<f32>() / TOPICS as f32;
        row.iter_mut().for_each(|taste| *taste /= average);
    }
    counts
}

/// A number in 0..1 that belongs to two others.
pub fn unit(seed: u64, a: u64, b: u64) -> f32 {
    (mix(mix(seed ^ a.wrapping_mul(0x9e37_79b9_7f4a_7c15)) ^ b) >> 40) as f32 / (1u64 << 24) as f32
}

/// splitmix64 (Steele et al. 2014).
pub fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
