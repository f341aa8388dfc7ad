//! Real members and items for the simulator: reads check-ins or LightGCN files. Not here: what is made of them.

use std::{collections::BTreeMap, error::Error, fs, path::Path};

use rand::{Rng, SeedableRng, rngs::StdRng};

/// Who interacted with what, each pair once, in a training part and a held-out part.
pub struct Interactions {
    pub members: usize,
    pub items: usize,
    pub train: Vec<(u32, u32)>,
    pub held_out: Vec<(u32, u32)>,
    /// Minutes of the day at which people are active, as often as they were.
    pub minutes: Vec<u16>,
}

impl Interactions {
    /// `checkins.csv` (split in halves by the seed) or `train.txt` and `test.txt`, whichever the folder has.
    pub fn read(folder: &Path, seed: u64) -> Result<Self, Box<dyn Error>> {
        let checkins = folder.join("checkins.csv");
        if checkins.is_file() {
            return Self::from_checkins(&fs::read_to_string(checkins)?, seed);
        }
        let (train, test) = (folder.join("train.txt"), folder.join("test.txt"));
        if !train.is_file() || !test.is_file() {
            return Err(
                format!("skipped: {} has neither checkins.csv nor train.txt and test.txt", folder.display()).into()
            );
        }
        let mut numbers = Numbers::default();
        let train = numbers.lines(&fs::read_to_string(train)?)?;
        let held_out = numbers.lines(&fs::read_to_string(test)?)?;
        Ok(numbers.finish(train, held_out, Vec::new()))
    }

    fn from_checkins(text: &str, seed: u64) -> Result<Self, Box<dyn Error>> {
        let mut dice = StdRng::seed_from_u64(seed);
        let (mut numbers, mut minutes) = (Numbers::default(), Vec::new());
        let mut pairs: BTreeMap<(u32, u32), ()> = BTreeMap::new();
        for line in text.lines().skip(1).filter(|line| !line.is_empty()) {
            let mut fields = line.split(',').map(str::parse::<u64>);
            let mut next = || fields.next().ok_or("a check-in has three fields")?.map_err(Box::<dyn Error>::from);
            let (member, place, minute) = (next()?, next()?, next()?);
            minutes.push((minute % 1_440) as u16);
            pairs.insert((numbers.member(member), numbers.item(place)), ());
        }
        let (train, held_out) = pairs.into_keys().partition(|_| dice.random::<bool>());
        Ok(numbers.finish(train, held_out, minutes))
    }
}

/// Numbers from 0 for ids as they come.
#[derive(Default)]
struct Numbers {
    members: BTreeMap<u64, u32>,
    items: BTreeMap<u64, u32>,
}

impl Numbers {
    fn member(&mut self, id: u64) -> u32 {
        let next = self.members.len() as u32;
        *self.members.entry(id).or_insert(next)
    }

    fn item(&mut self, id: u64) -> u32 {
        let next = self.items.len() as u32;
        *self.items.entry(id).or_insert(next)
    }

    /// `member item item …`, one member a line.
    fn lines(&mut self, text: &str) -> Result<Vec<(u32, u32)>, Box<dyn Error>> {
        let mut out = Vec::new();
        for line in text.lines() {
            let mut fields = line.split_ascii_whitespace().map(str::parse::<u64>);
            let Some(member) = fields.next() else { continue };
            let member = self.member(member?);
            for item in fields {
                out.push((member, self.item(item?)));
            }
        }
        Ok(out)
    }

    fn finish(self, train: Vec<(u32, u32)>, held_out: Vec<(u32, u32)>, minutes: Vec<u16>) -> Interactions {
        // Where the set has no times of day: quiet at four in the morning, busy in the evening.
        let day = (0..1_440u16).flat_map(|minute| {
            let wave = 1.0 - (f64::from(minute + 1_200) / 1_440.0 * std::f64::consts::TAU).cos();
            std::iter::repeat_n(minute, 1 + (3.0 * wave) as usize)
        });
        let minutes = if minutes.is_empty() { day.collect() } else { minutes };
        Interactions { members: self.members.len(), items: self.items.len(), train, held_out, minutes }
    }
}
