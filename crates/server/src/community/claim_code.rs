//! The claim code: what proves that somebody set this server up. 80 bits, in groups that can be typed from a screen,
//! in an alphabet without look-alikes (Crockford's Base32).

use kumara_model::Random;
use subtle::ConstantTimeEq;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHARS: usize = 16;

#[derive(Clone, PartialEq, Eq)]
pub struct ClaimCode([u8; CHARS]);

impl ClaimCode {
    pub fn new(random: &Random) -> Self {
        Self(random.bytes::<CHARS>().map(|byte| ALPHABET[usize::from(byte % 32)]))
    }

    /// Reads a code as it was typed: in any case, with or without its dashes, O for 0, I and L for 1.
    pub fn parse(text: &str) -> Option<Self> {
        let typed: Vec<u8> = text
            .bytes()
            .take(4 * CHARS)
            .filter(|b| !matches!(b, b'-' | b' '))
            .map(|b| match b.to_ascii_uppercase() {
                b'O' => b'0',
                b'I' | b'L' => b'1',
                other => other,
            })
            .collect();
        typed.try_into().ok().map(Self)
    }

    pub fn reveal(&self) -> String {
        let groups: Vec<_> = self.0.chunks(4).map(String::from_utf8_lossy).collect();
        groups.join("-")
    }

    /// With so many bits a plain hash can't be searched.
    pub fn hash(&self) -> String {
        blake3::hash(&self.0).to_hex().to_string()
    }

    /// In constant time.
    pub fn has_hash(&self, hash: &str) -> bool {
        self.hash().as_bytes().ct_eq(hash.as_bytes()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_however_it_is_typed() {
        let code = ClaimCode::new(&Random::seeded(5));
        let shown = code.reveal();
        assert_eq!(shown.len(), 19);
        for typed in [shown.clone(), shown.to_lowercase(), shown.replace('-', ""), shown.replace('0', "o")] {
            assert!(ClaimCode::parse(&typed).is_some_and(|read| read.has_hash(&code.hash())), "{typed}");
        }
        let other = ClaimCode::new(&Random::seeded(6));
        assert!(!other.has_hash(&code.hash()));
        assert!(ClaimCode::parse("").is_none() && ClaimCode::parse(&"A".repeat(10_000)).is_none());
    }
}
