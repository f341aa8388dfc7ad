//! A proof that somebody's device has computed for a while, in place of a captcha that others watch: a number that
//! makes SHA-256 of the challenge begin with so many zero bits. Checking it is one hash.

use sha2::{Digest, Sha256};

/// Zero bits that are asked for; each doubles the work. 16 are 65,000 hashes, a moment on a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Difficulty(pub u8);

impl Difficulty {
    pub const LEAST: Self = Self(12);
    /// A million hashes: some seconds on an old phone, and dear for whoever needs a hundred thousand of them.
    pub const MOST: Self = Self(20);

    /// By how many sign-ups stand in line for each one that is let in a minute: one bit for each doubling.
    pub fn for_crowd(waiting: usize, admitted_a_minute: u32) -> Self {
        let minutes = waiting / admitted_a_minute.max(1) as usize;
        let bits = u8::try_from(minutes.saturating_add(1).ilog2()).unwrap_or(u8::MAX);
        Self(Self::LEAST.0.saturating_add(bits.saturating_mul(2)).min(Self::MOST.0))
    }
}

/// An answer to a challenge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof<'a> {
    pub challenge: &'a str,
    pub nonce: u64,
}

impl Proof<'_> {
    pub fn holds(self, difficulty: Difficulty) -> bool {
        zero_bits(&hash(self.challenge, self.nonce)) >= u32::from(difficulty.0)
    }
}

/// SHA-256 of the challenge, a colon and the nonce in decimal: what a page in a browser can make too.
fn hash(challenge: &str, nonce: u64) -> [u8; 32] {
    Sha256::digest(format!("{challenge}:{nonce}").as_bytes()).into()
}

/// Zero bits at the beginning.
pub fn zero_bits(hash: &[u8; 32]) -> u32 {
    let mut bits = 0;
    for byte in hash {
        bits += byte.leading_zeros();
        if *byte != 0 {
            break;
        }
    }
    bits
}

/// Finds the smallest nonce. For clients of our own: tests and the load generator.
pub fn solve(challenge: &str, difficulty: Difficulty) -> u64 {
    (0..).find(|nonce| Proof { challenge, nonce: *nonce }.holds(difficulty)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_holds_for_its_challenge_and_its_difficulty_only() {
        let difficulty = Difficulty(12);
        let nonce = solve("harbour", difficulty);
        assert!(Proof { challenge: "harbour", nonce }.holds(difficulty));
        assert!(!Proof { challenge: "harbour", nonce }.holds(Difficulty(32)));
        let others = (0..50).filter(|n| Proof { challenge: &format!("harbour{n}"), nonce }.holds(difficulty)).count();
        assert!(others <= 1, "{others} of 50 other challenges");
    }

    #[test]
    fn zero_bits_are_counted_from_the_front() {
        let mut hash = [0; 32];
        assert_eq!(zero_bits(&hash), 256);
        hash[2] = 0b0001_0000;
        assert_eq!(zero_bits(&hash), 19);
        hash[0] = 0x80;
        assert_eq!(zero_bits(&hash), 0);
    }

    #[test]
    fn a_longer_line_asks_for_more_work_up_to_a_bound() {
        assert_eq!(Difficulty::for_crowd(0, 60), Difficulty::LEAST);
        assert!(Difficulty::for_crowd(600, 60) > Difficulty::for_crowd(60, 60));
        assert_eq!(Difficulty::for_crowd(usize::MAX, 1), Difficulty::MOST);
    }
}
