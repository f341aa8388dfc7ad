//! Real members and what they came to, from files.

use std::{collections::HashMap, error::Error, fs, path::Path};

use kumara_model::{Cell, NOTE_RESOLUTION, Topic};
use rand::{Rng, SeedableRng, rngs::StdRng};

/// Visits `(member, item, seconds since the start)` in the order of time; items are numbered from 0.
pub struct Interactions {
    pub cells: Vec<Option<Cell>>,
    pub visits: Vec<(u32, u32, u64)>,
}

/// Items have no topics: the area that a place lies in (some 20 km across) stands for one.
pub fn area(cell: Option<Cell>) -> Option<Topic> {
    let (latitude, longitude) = cell?.centre();
    let part = |degrees: f64| (degrees * 50.0).round() as i64;
    Topic::parse(&format!("area{}x{}", part(latitude).unsigned_abs(), part(longitude).unsigned_abs())).ok()
}

impl Interactions {
    /// Check-ins with their places and minutes.
    pub fn nyc(folder: &Path) -> Result<Self, Box<dyn Error>> {
        let mut numbers: HashMap<u32, u32> = HashMap::new();
        let mut cells = Vec::new();
        for line in read(&folder.join("places.csv"))?.lines().skip(1) {
            let mut fields = line.split(',');
            let (Some(place), Some(lat), Some(lng)) = (fields.next(), fields.next(), fields.next()) else { continue };
            numbers.insert(place.parse()?, cells.len() as u32);
            cells.push(Cell::at(lat.parse()?, lng.parse()?, NOTE_RESOLUTION));
        }
        let mut visits = Vec::new();
        for line in read(&folder.join("checkins.csv"))?.lines().skip(1) {
            let mut fields = line.split(',');
            let (Some(member), Some(place), Some(minute)) = (fields.next(), fields.next(), fields.next()) else {
                continue;
            };
            if let Some(item) = numbers.get(&place.parse()?) {
                visits.push((member.parse()?, *item, minute.parse::<u64>()? * 60));
            }
        }
        visits.sort_by_key(|(_, _, seconds)| *seconds);
        Ok(Self { cells, visits })
    }

    /// One line a member. The set has no times: each member's order is kept and spread by dice over 90 days.
    pub fn gowalla(folder: &Path, seed: u64) -> Result<Self, Box<dyn Error>> {
        let mut dice = StdRng::seed_from_u64(seed);
        let (mut visits, mut most) = (Vec::new(), 0);
        for line in read(&folder.join("train.txt"))?.lines() {
            let mut fields = line.split_whitespace();
            let Some(member) = fields.next() else { continue };
            let member: u32 = member.parse()?;
            let items = fields.map(str::parse).collect::<Result<Vec<u32>, _>>()?;
            let mut times: Vec<u64> = items.iter().map(|_| dice.random_range(0..90 * 86_400)).collect();
            times.sort_unstable();
            most = most.max(items.iter().copied().max().unwrap_or(0));
            visits.extend(items.into_iter().zip(times).map(|(item, seconds)| (member, item, seconds)));
        }
        visits.sort_by_key(|(_, _, seconds)| *seconds);
        Ok(Self { cells: vec![None; most as usize + 1], visits })
    }
}

fn read(path: &Path) -> Result<String, Box<dyn Error>> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}
