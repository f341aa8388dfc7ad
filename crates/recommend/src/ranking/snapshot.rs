//! The learned model as bytes, so that a restart does not begin from nothing. Only lines that were ever touched are
//! written. Examples that wait and the hours of validation are not: what is lost by a restart is one window.

use super::{calibration::Calibration, ftrl::Memory, lanes::Lanes, model::RankingModel};
use crate::sealed::{self, Unreadable};

/// Changes with what features mean, too: weights of other features are worth nothing.
const VERSION: u32 = 1;
const MAGIC: [u8; 4] = *b"KRNK";
const HEADER_BYTES: usize = 8 + 4 + 4 + 4 * 32;
const LINE_BYTES: usize = 4 + 2 * 32;

/// Why a snapshot can't be used. The model then stays as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    #[error("these {0} bytes are no snapshot of the ranking")]
    NotASnapshot(usize),
    #[error("the snapshot is of version {0}, which this program does not read")]
    Version(u32),
    #[error("the snapshot has a table of {0} lines, and the configuration asks for {1}")]
    Lines(u32, u32),
    #[error("the snapshot is damaged")]
    Damaged,
}

impl From<Unreadable> for SnapshotError {
    fn from(why: Unreadable) -> Self {
        match why {
            Unreadable::Foreign(bytes) => Self::NotASnapshot(bytes),
            Unreadable::Version(version) => Self::Version(version),
            Unreadable::Damaged => Self::Damaged,
        }
    }
}

impl RankingModel {
    pub fn to_bytes(&self) -> Vec<u8> {
        let touched = self.ftrl.memory().iter().enumerate().filter(|(_, memory)| memory.n.iter().any(|n| *n > 0.0));
        let count = touched.clone().count();
        let mut out = sealed::begin(MAGIC, VERSION, HEADER_BYTES + count * LINE_BYTES);
        out.extend(self.examples.to_le_bytes());
        out.extend((self.ftrl.memory().len() as u32).to_le_bytes());
        out.extend((count as u32).to_le_bytes());
        let Calibration { slope, shift, slope_n, shift_n } = &self.calibration;
        for lanes in [slope, shift, slope_n, shift_n] {
            put(&mut out, lanes);
        }
        for (line, memory) in touched {
            out.extend((line as u32).to_le_bytes());
            put(&mut out, &memory.z);
            put(&mut out, &memory.n);
        }
        sealed::seal(out)
    }

    /// Takes over what a snapshot holds, whole or not at all.
    pub fn restore(&mut self, bytes: &[u8]) -> Result<(), SnapshotError> {
        let none = SnapshotError::NotASnapshot(bytes.len());
        let mut rest = sealed::open(bytes, MAGIC, VERSION)?;
        let examples = u64::from_le_bytes(*take::<8>(&mut rest).ok_or(none)?);
        let lines = take_u32(&mut rest).ok_or(none)?;
        let own = self.ftrl.memory().len() as u32;
        if lines != own {
            return Err(SnapshotError::Lines(lines, own));
        }
        let count = take_u32(&mut rest).ok_or(none)? as usize;
        let mut four = [[0.0; 8]; 4];
        for lanes in &mut four {
            *lanes = take_lanes(&mut rest).ok_or(SnapshotError::Damaged)?;
        }
        let [slope, shift, slope_n, shift_n] = four;
        let mut memories = Vec::with_capacity(count.min(own as usize));
        for _ in 0..count {
            let line = take_u32(&mut rest).filter(|line| *line < own).ok_or(SnapshotError::Damaged)?;
            let z = take_lanes(&mut rest).ok_or(SnapshotError::Damaged)?;
            let n = take_lanes(&mut rest).filter(|n| n.iter().all(|n| *n >= 0.0)).ok_or(SnapshotError::Damaged)?;
            memories.push((line as usize, Memory { z, n }));
        }
        if !rest.is_empty() {
            return Err(SnapshotError::Damaged);
        }
        for line in 0..own as usize {
            self.ftrl.restore(line, Memory::default());
        }
        memories.into_iter().for_each(|(line, memory)| self.ftrl.restore(line, memory));
        (self.examples, self.calibration) = (examples, Calibration { slope, shift, slope_n, shift_n });
        Ok(())
    }
}

fn put(out: &mut Vec<u8>, lanes: &Lanes) {
    lanes.iter().for_each(|lane| out.extend(lane.to_le_bytes()));
}

fn take<'a, const N: usize>(rest: &mut &'a [u8]) -> Option<&'a [u8; N]> {
    let (taken, left) = rest.split_first_chunk::<N>()?;
    *rest = left;
    Some(taken)
}

fn take_u32(rest: &mut &[u8]) -> Option<u32> {
    take::<4>(rest).map(|bytes| u32::from_le_bytes(*bytes))
}

/// None unless all are finite.
fn take_lanes(rest: &mut &[u8]) -> Option<Lanes> {
    let mut lanes = [0.0; 8];
    for lane in &mut lanes {
        *lane = f32::from_le_bytes(*take::<4>(rest)?);
    }
    lanes.iter().all(|lane| lane.is_finite()).then_some(lanes)
}
