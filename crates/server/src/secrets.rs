//! The keys of this community, all derived from one master key that lies beside the data.

use std::{
    fs,
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use kumara_model::Random;

/// Keys for each purpose; none can be computed from another.
#[derive(Clone)]
pub struct Secrets {
    phone_encryption: [u8; 32],
    phone_hash: [u8; 32],
    code_hash: [u8; 32],
    session_hash: [u8; 32],
    pub cursor: [u8; 32],
    pub ticket: [u8; 32],
    /// For the hashes by which the ledger of exposure tells members apart.
    pub exposure: [u8; 32],
    fingerprint: [u8; 32],
}

const NONCE_BYTES: usize = 24;

impl Secrets {
    pub fn from_master(master: &[u8; 32]) -> Self {
        let key = |purpose: &str| blake3::derive_key(&format!("kumara 2026 {purpose}"), master);
        Self {
            phone_encryption: key("phone encryption"),
            phone_hash: key("phone hash"),
            code_hash: key("code hash"),
            session_hash: key("session hash"),
            cursor: key("cursor"),
            ticket: key("ticket"),
            exposure: key("exposure"),
            fingerprint: key("fingerprint"),
        }
    }

    /// Reads `keys/master` in the data folder, or makes it at the first start, readable by the owner alone. Whoever
    /// loses it can't read the phone numbers any more: back it up apart from the database.
    pub fn load_or_create(data_dir: &Path, random: &Random) -> io::Result<Self> {
        let dir = data_dir.join("keys");
        let file = dir.join("master");
        match fs::read(&file) {
            Ok(bytes) => {
                let master: [u8; 32] = bytes.try_into().map_err(|_| {
                    io::Error::new(io::ErrorKind::InvalidData, format!("{} must hold 32 bytes", file.display()))
                })?;
                Ok(Self::from_master(&master))
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => {
                fs::create_dir_all(&dir)?;
                let master: [u8; 32] = random.bytes();
                let mut out = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(&file)?;
                out.write_all(&master)?;
                out.sync_all()?;
                Ok(Self::from_master(&master))
            }
            Err(e) => Err(e),
        }
    }

    /// Whose uses a limit counts, without saying who it is.
    pub fn hash_limit(&self, limit: &str, whose: &str) -> Vec<u8> {
        let mut hasher = blake3::Hasher::new_keyed(&self.code_hash);
        hasher.update(limit.as_bytes());
        hasher.update(b"\0");
        hasher.update(whose.as_bytes());
        hasher.finalize().as_bytes()[..16].to_vec()
    }

    /// Tells these keys from others, and tells nothing else about them.
    pub fn fingerprint(&self) -> String {
        blake3::Hash::from_bytes(self.fingerprint).to_hex()[..32].to_owned()
    }

    /// The keyed hash by which a phone number is found without being stored in the clear.
    pub fn hash_phone(&self, e164: &str) -> Vec<u8> {
        blake3::keyed_hash(&self.phone_hash, e164.as_bytes()).as_bytes().to_vec()
    }

    /// Hash of a one-time code, bound to its challenge: six digits alone could be guessed from a plain hash.
    pub fn hash_code(&self, challenge: &[u8], code: &str) -> Vec<u8> {
        let mut hasher = blake3::Hasher::new_keyed(&self.code_hash);
        hasher.update(challenge);
        hasher.update(code.as_bytes());
        hasher.finalize().as_bytes().to_vec()
    }

    /// Hash of a token's secret part; tokens are never stored.
    pub fn hash_token(&self, secret: &[u8]) -> Vec<u8> {
        blake3::keyed_hash(&self.session_hash, secret).as_bytes().to_vec()
    }

    /// XChaCha20-Poly1305; `owner` is bound in, so that a stolen row can't be passed off as another member's.
    pub fn encrypt_phone(&self, random: &Random, owner: &[u8], e164: &str) -> Option<Vec<u8>> {
        let nonce: [u8; NONCE_BYTES] = random.bytes();
        let cipher = XChaCha20Poly1305::new((&self.phone_encryption).into());
        let sealed = cipher.encrypt(XNonce::from_slice(&nonce), Payload { msg: e164.as_bytes(), aad: owner }).ok()?;
        Some([nonce.as_slice(), &sealed].concat())
    }

    pub fn decrypt_phone(&self, owner: &[u8], sealed: &[u8]) -> Option<String> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE_BYTES)?;
        let cipher = XChaCha20Poly1305::new((&self.phone_encryption).into());
        let plain = cipher.decrypt(XNonce::from_slice(nonce), Payload { msg: sealed, aad: owner }).ok()?;
        String::from_utf8(plain).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_number_is_read_back_only_for_its_owner() {
        let secrets = Secrets::from_master(&[1; 32]);
        let random = Random::seeded(1);
        let sealed = secrets.encrypt_phone(&random, b"7", "+4915112345678").unwrap();
        assert_eq!(secrets.decrypt_phone(b"7", &sealed).as_deref(), Some("+4915112345678"));
        assert_eq!(secrets.decrypt_phone(b"8", &sealed), None);
        assert_eq!(Secrets::from_master(&[2; 32]).decrypt_phone(b"7", &sealed), None);
        assert!(!sealed.windows(6).any(|w| w == b"151123"));
    }

    #[test]
    fn the_master_key_is_made_once_and_kept_private() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let a = Secrets::load_or_create(dir.path(), &Random::seeded(1)).unwrap();
        let b = Secrets::load_or_create(dir.path(), &Random::seeded(2)).unwrap();
        assert_eq!(a.hash_phone("+1"), b.hash_phone("+1"));
        let mode = fs::metadata(dir.path().join("keys/master")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        fs::write(dir.path().join("keys/master"), b"short").unwrap();
        assert!(Secrets::load_or_create(dir.path(), &Random::seeded(1)).is_err());
    }
}
