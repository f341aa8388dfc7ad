//! An authenticator in software, for tests: a P-256 key that makes and uses a passkey as a browser would hand it on.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as B64};
use p256::ecdsa::{DerSignature, SigningKey, signature::Signer};
use parking_lot::Mutex;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::Arc;

use crate::testing::{Answer, TestClient};

/// Passkeys need a name; the tests' usual host is a number.
pub const AT_LOCALHOST: &[(&str, &str)] = &[("host", "localhost:8080")];

const USER_PRESENT: u8 = 0x01;
const USER_VERIFIED: u8 = 0x04;
const HAS_KEY: u8 = 0x40;

#[derive(Clone)]
pub struct Authenticator {
    key: SigningKey,
    id: Vec<u8>,
    /// What it was told at registration; clones share it.
    user: Arc<Mutex<String>>,
    origin: String,
    party: String,
    flags: u8,
}

impl Authenticator {
    pub fn seeded(seed: u8) -> Self {
        Self {
            key: SigningKey::from_slice(&[seed; 32]).unwrap(),
            id: vec![seed; 16],
            user: Arc::default(),
            origin: "http://localhost:8080".to_owned(),
            party: "localhost".to_owned(),
            flags: USER_PRESENT | USER_VERIFIED,
        }
    }

    /// As if the browser stood on another site.
    pub fn for_origin(&self, origin: &str, party: &str) -> Self {
        Self { origin: origin.to_owned(), party: party.to_owned(), ..self.clone() }
    }

    pub fn without_user_verification(&self) -> Self {
        Self { flags: USER_PRESENT, ..self.clone() }
    }

    pub fn with_user_of(&self, other: &Self) -> Self {
        Self { user: Arc::clone(&other.user), ..self.clone() }
    }

    pub fn with_id_of(&self, other: &Self) -> Self {
        Self { id: other.id.clone(), ..self.clone() }
    }

    /// `navigator.credentials.create`
    pub fn create(&self, options: &Value) -> Value {
        *self.user.lock() = options["public_key"]["user"]["id"].as_str().unwrap().to_owned();
        let mut data = self.data(self.flags | HAS_KEY, 0);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        data.extend(self.cose_key());
        // {"fmt": "none", "attStmt": {}, "authData": …}
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        attestation.push(u8::try_from(data.len()).unwrap());
        attestation.extend(data);
        let client_data = self.client_data("webauthn.create", options);
        json!({
            "id": B64.encode(&self.id), "rawId": B64.encode(&self.id), "type": "public-key",
            "clientExtensionResults": {},
            "response": {"attestationObject": B64.encode(attestation), "clientDataJSON": B64.encode(client_data)},
        })
    }

    /// `navigator.credentials.get`
    pub fn get(&self, options: &Value, counter: u32) -> Value {
        let data = self.data(self.flags, counter);
        let client_data = self.client_data("webauthn.get", options);
        let signed = [data.as_slice(), Sha256::digest(&client_data).as_slice()].concat();
        let signature: DerSignature = self.key.sign(&signed);
        json!({
            "id": B64.encode(&self.id), "rawId": B64.encode(&self.id), "type": "public-key",
            "clientExtensionResults": {},
            "response": {
                "authenticatorData": B64.encode(data), "clientDataJSON": B64.encode(client_data),
                "signature": B64.encode(signature.as_bytes()), "userHandle": *self.user.lock(),
            },
        })
    }

    fn data(&self, flags: u8, counter: u32) -> Vec<u8> {
        let mut data = Sha256::digest(self.party.as_bytes()).to_vec();
        data.push(flags);
        data.extend(counter.to_be_bytes());
        data
    }

    fn client_data(&self, kind: &str, options: &Value) -> Vec<u8> {
        let challenge = &options["public_key"]["challenge"];
        json!({"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false})
            .to_string()
            .into_bytes()
    }

    /// The public key as COSE: {1: 2, 3: -7, -1: 1, -2: x, -3: y}.
    fn cose_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let point = point.as_bytes();
        [b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20", &point[1..33], b"\x22\x58\x20", &point[33..65]].concat()
    }
}

/// The options of a ceremony.
pub async fn begin(client: &TestClient, path: &str) -> Value {
    client.send("POST", path, Some(json!({})), AT_LOCALHOST).await.expect(200)
}

/// Adds a passkey to the client's member.
pub async fn register(client: &TestClient, key: &Authenticator, name: &str) -> Answer {
    let options = begin(client, "/v1/me/passkeys/options").await;
    let body = json!({"challenge": options["challenge"], "name": name, "credential": key.create(&options)});
    client.send("POST", "/v1/me/passkeys", Some(body), AT_LOCALHOST).await
}
