//! Cursors: where a list goes on, sealed so that nobody can forge one.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Serialize, de::DeserializeOwned};
use subtle::ConstantTimeEq;

use super::{ApiError, code};

const TAG_BYTES: usize = 12;
const MAX_CHARS: usize = 8_192;

/// Seals and opens cursors. A cursor of one list does not open in another.
#[derive(Clone)]
pub struct Cursors {
    key: [u8; 32],
}

impl Cursors {
    pub const fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// `list` names the list, with everything that changes its order or content.
    pub fn seal<T: Serialize>(&self, list: &str, position: &T) -> String {
        let payload = serde_json::to_vec(position).unwrap_or_default();
        self.seal_bytes(list, &payload)
    }

    pub fn open<T: DeserializeOwned>(&self, list: &str, cursor: &str) -> Result<T, ApiError> {
        let payload = self.open_bytes(list, cursor)?;
        serde_json::from_slice(&payload).map_err(|e| ApiError::new(&code::BAD_CURSOR).because(e))
    }

    pub fn seal_bytes(&self, list: &str, payload: &[u8]) -> String {
        let mut sealed = self.tag(list, payload).to_vec();
        sealed.extend_from_slice(payload);
        URL_SAFE_NO_PAD.encode(sealed)
    }

    pub fn open_bytes(&self, list: &str, cursor: &str) -> Result<Vec<u8>, ApiError> {
        let bad = || ApiError::new(&code::BAD_CURSOR).field("cursor");
        if cursor.len() > MAX_CHARS {
            return Err(bad());
        }
        let sealed = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| bad())?;
        let (tag, payload) = sealed.split_at_checked(TAG_BYTES).ok_or_else(bad)?;
        if bool::from(tag.ct_eq(&self.tag(list, payload))) { Ok(payload.to_vec()) } else { Err(bad()) }
    }

    fn tag(&self, list: &str, payload: &[u8]) -> [u8; TAG_BYTES] {
        let mut hasher = blake3::Hasher::new_keyed(&self.key);
        hasher.update(&(list.len() as u64).to_le_bytes());
        hasher.update(list.as_bytes());
        hasher.update(payload);
        let mut tag = [0; TAG_BYTES];
        hasher.finalize_xof().fill(&mut tag);
        tag
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_opens_only_in_its_own_list_and_unchanged() {
        let cursors = Cursors::new([7; 32]);
        let sealed = cursors.seal("notes of 5", &(17_i64, 4_i64));
        assert_eq!(cursors.open::<(i64, i64)>("notes of 5", &sealed).unwrap(), (17, 4));
        assert!(cursors.open::<(i64, i64)>("notes of 6", &sealed).is_err());
        assert!(Cursors::new([8; 32]).open::<(i64, i64)>("notes of 5", &sealed).is_err());
        for i in 0..sealed.len() {
            let mut forged = sealed.clone().into_bytes();
            forged[i] = if forged[i] == b'A' { b'B' } else { b'A' };
            let forged = String::from_utf8(forged).unwrap();
            assert!(forged == sealed || cursors.open::<(i64, i64)>("notes of 5", &forged).is_err());
        }
        for bad in ["", "A", "é", "====", &"A".repeat(10_000)] {
            assert_eq!(cursors.open::<(i64, i64)>("x", bad).unwrap_err().code, &code::BAD_CURSOR);
        }
    }
}
