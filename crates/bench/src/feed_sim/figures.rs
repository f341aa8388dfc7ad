//! What came of an arm: figures over the notes that were born while it ran.

use std::collections::BTreeMap;

use kumara_recommend::exposure::{ExposedNote, Tier, gini};

use super::{arm::Arm, outcome::Outcome, page::best_of};

/// The share of a note's best members that must see it before it counts as found, and how many are the best.
const FOUND_SHARE: f32 = 0.25;
const BEST_MEMBERS: f32 = 0.05;
/// The best fifth of all items have a quality of more than this.
const GOOD: f32 = 1.77;

impl Arm<'_> {
    pub(super) fn finish(mut self) -> Outcome {
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
            self.out.good += f64::from(u8::from(note.quality > GOOD));
            self.out.promoted_good += f64::from(u8::from(state.tier > Tier::First && note.quality > GOOD));
            // Good notes by creators whom fewer follow than half of the creators.
            if note.quality > GOOD && self.town.followed_by[note.creator as usize] < unknown {
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
        let mut of_creator: BTreeMap<u32, (f64, f64)> = BTreeMap::new();
        for n in &measured {
            let (notes, exposure) = of_creator.entry(self.town.notes[*n].creator).or_default();
            *notes += 1.0;
            *exposure += f64::from(self.states[*n].members);
        }
        self.out.gini_even = gini(of_creator.values().map(|(notes, _)| *notes).collect());
        let mut exposures: Vec<f64> = of_creator.values().map(|(_, exposure)| *exposure).collect();
        exposures.sort_unstable_by(f64::total_cmp);
        let due = (exposures.iter().sum::<f64>() / exposures.len().max(1) as f64).max(f64::MIN_POSITIVE);
        self.out.least_creator = exposures.first().copied().unwrap_or(0.0) / due;
        self.out.tenth_creator = exposures.get(exposures.len() / 10).copied().unwrap_or(0.0) / due;
        self.out.figures = self.audit.figures();
        self.out
    }
}
