//! What the community knows of each member of an arm while it runs: days on which they were here and creators with
//! whom they engaged.

use std::collections::BTreeSet;

use kumara_recommend::exposure::{ExposureConfig, MemberFacts, Standing};

use super::{arm::time, town::Town};

/// What members who were there before the first day bring along.
const DAYS_BEFORE: u32 = 30;
const CREATORS_BEFORE: u32 = 20;

#[derive(Default, Clone)]
struct Known {
    last_day: Option<i32>,
    days: u32,
    creators: BTreeSet<u32>,
}

pub struct Standings(Vec<Known>);

impl Standings {
    pub fn new(members: usize) -> Self {
        Self(vec![Known::default(); members])
    }

    pub fn look(&mut self, local: usize, day: i32) {
        let known = &mut self.0[local];
        if known.last_day.replace(day) != Some(day) {
            known.days += 1;
        }
    }

    pub fn engage(&mut self, local: usize, creator: u32) {
        self.0[local].creators.insert(creator);
    }

    pub fn of(&self, town: &Town, config: &ExposureConfig, local: usize, member: usize, minute: i32) -> Standing {
        let (known, joined) = (&self.0[local], town.joined[member]);
        let (days, creators) = if joined < 0 { (DAYS_BEFORE, CREATORS_BEFORE) } else { (0, 0) };
        let facts = MemberFacts {
            joined_at: time(joined),
            days_active: days + known.days,
            creators_engaged: creators + known.creators.len() as u32,
        };
        Standing::new(&facts, config, time(minute))
    }
}
