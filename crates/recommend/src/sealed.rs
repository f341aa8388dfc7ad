//! The frame of what is kept as bytes: what it is, of which version, and a checksum against damage (not against forgery).

use crate::cursor::mix;

/// Why bytes can't be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// Something else, of so many bytes.
    Foreign(usize),
    Version(u32),
    Damaged,
}

/// Begins a frame, for the content to be appended; `seal` ends it.
pub(crate) fn begin(magic: [u8; 4], version: u32, capacity: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(4 + 4 + capacity + 8);
    out.extend(magic);
    out.extend(version.to_le_bytes());
    out
}

pub(crate) fn seal(mut out: Vec<u8>) -> Vec<u8> {
    let sum = checksum(&out);
    out.extend(sum.to_le_bytes());
    out
}

/// The content of a frame.
pub(crate) fn open(bytes: &[u8], magic: [u8; 4], version: u32) -> Result<&[u8], Unreadable> {
    let foreign = Unreadable::Foreign(bytes.len());
    let (body, sum) = bytes.split_last_chunk::<8>().ok_or(foreign)?;
    let rest = body.strip_prefix(&magic).ok_or(foreign)?;
    let (found, content) = rest.split_first_chunk::<4>().ok_or(foreign)?;
    match u32::from_le_bytes(*found) {
        found if found != version => Err(Unreadable::Version(found)),
        _ if checksum(body) != u64::from_le_bytes(*sum) => Err(Unreadable::Damaged),
        _ => Ok(content),
    }
}

fn checksum(bytes: &[u8]) -> u64 {
    let word = |chunk: &[u8]| chunk.iter().rev().fold(0u64, |word, byte| word << 8 | u64::from(*byte));
    bytes.chunks(8).fold(bytes.len() as u64, |sum, chunk| mix(sum ^ word(chunk)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_was_sealed_is_opened_and_any_changed_bit_is_found(
            content in prop::collection::vec(any::<u8>(), 0..200),
            place in any::<prop::sample::Index>(),
            bit in 0..8_u32,
        ) {
            let mut out = begin(*b"TEST", 3, content.len());
            out.extend(&content);
            let mut sealed = seal(out);
            prop_assert_eq!(open(&sealed, *b"TEST", 3), Ok(&content[..]));
            prop_assert_eq!(open(&sealed, *b"TEST", 4), Err(Unreadable::Version(3)));
            prop_assert_eq!(open(&sealed, *b"ELSE", 3), Err(Unreadable::Foreign(sealed.len())));
            *place.get_mut(&mut sealed) ^= 1 << bit;
            prop_assert!(open(&sealed, *b"TEST", 3).is_err());
        }
    }
}
