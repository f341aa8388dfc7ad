//! Sessions: a member on a device, as an opaque token of which only a keyed hash is stored.

use std::{sync::Arc, time::Duration};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kumara_model::{MemberId, SessionId, Timestamp};
use kumara_store::{StoreError, Tx, params};
use moka::future::Cache;
use subtle::ConstantTimeEq;

use super::queries::{DELETE_SESSION, FIND_SESSION, INSERT_SESSION, TOUCH_SESSION};
use crate::{app::App, http::authentication::Signed};

pub(super) const SECRET_BYTES: usize = 24;

/// A token as the member's device holds it. It names its row, so that finding it asks one shard.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SessionToken {
    pub member: MemberId,
    pub session: SessionId,
    secret: [u8; SECRET_BYTES],
}

impl SessionToken {
    pub const fn new(member: MemberId, session: SessionId, secret: [u8; SECRET_BYTES]) -> Self {
        Self { member, session, secret }
    }

    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 64 {
            return None;
        }
        let bytes: [u8; 16 + SECRET_BYTES] = URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()?;
        let number = |range: std::ops::Range<usize>| bytes[range].try_into().map(i64::from_be_bytes).ok();
        Some(Self {
            member: number(0..8)?.into(),
            session: number(8..16)?.into(),
            secret: bytes[16..].try_into().ok()?,
        })
    }

    /// What the device is given.
    pub fn reveal(&self) -> String {
        let mut bytes = Vec::with_capacity(16 + SECRET_BYTES);
        bytes.extend_from_slice(&self.member.get().to_be_bytes());
        bytes.extend_from_slice(&self.session.get().to_be_bytes());
        bytes.extend_from_slice(&self.secret);
        URL_SAFE_NO_PAD.encode(bytes)
    }

    pub const fn secret(&self) -> &[u8] {
        &self.secret
    }
}

/// How often a session's "last seen" is written, at most.
const TOUCH_AFTER: Duration = Duration::from_secs(600);
/// How long another server may still honour a session that was revoked here.
const CACHE_FOR: Duration = Duration::from_secs(10);
const CACHED: u64 = 200_000;

#[derive(Clone)]
struct Known {
    secret_hash: Arc<[u8]>,
    expires_at: Timestamp,
}

/// Finds sessions, with a short memory so that a busy device doesn't ask the database at every request.
pub struct Sessions {
    /// `None` for a session that was revoked here: a request that read its row just before must not bring it back.
    known: Cache<(MemberId, SessionId), Option<Known>>,
}

impl Default for Sessions {
    fn default() -> Self {
        Self { known: Cache::builder().max_capacity(CACHED).time_to_live(CACHE_FOR).build() }
    }
}

impl Sessions {
    /// Who holds this token; `None` when it is unknown, revoked or expired.
    pub async fn find(&self, app: &App, token: &SessionToken) -> Result<Option<Signed>, StoreError> {
        let key = (token.member, token.session);
        let now = app.clock.now();
        let known = match self.known.get(&key).await {
            Some(known) => known,
            None => {
                let Some(row) = app.db.optional(&FIND_SESSION, params![token.member, token.session]).await? else {
                    return Ok(None);
                };
                let secret_hash: Vec<u8> = row.get(0)?;
                let expires_at: Timestamp = row.get(1)?;
                let last_seen: Timestamp = row.get(2)?;
                let mut known = Known { secret_hash: secret_hash.into(), expires_at };
                // Only the holder of the secret moves the row; a guesser must not keep a session alive.
                if Self::matches(app, token, &known) && now < expires_at && now.since(last_seen) > TOUCH_AFTER {
                    self.touch(app, token, now).await;
                    known.expires_at = now + lifetime(app);
                }
                self.known.entry(key).or_insert(Some(known)).await.into_value()
            }
        };
        let valid = known.is_some_and(|known| Self::matches(app, token, &known) && now < known.expires_at);
        Ok(valid.then_some(Signed { member: token.member, session: token.session }))
    }

    fn matches(app: &App, token: &SessionToken, known: &Known) -> bool {
        bool::from(app.secrets.hash_token(token.secret()).ct_eq(&known.secret_hash))
    }

    /// Being late here is no reason to refuse the request that came with it.
    async fn touch(&self, app: &App, token: &SessionToken, now: Timestamp) {
        let (member, session) = (token.member, token.session);
        let expires = now + lifetime(app);
        let written = app
            .db
            .write(move |tx| async move {
                tx.execute(&TOUCH_SESSION, params![member, session, now, expires]).await.map(|_| ())
            })
            .await;
        if let Err(error) = written {
            tracing::warn!(%error, "could not note when a session was seen");
        }
    }

    /// Makes a session inside the transaction that signs the member in.
    pub async fn create(
        app: &App,
        tx: &Tx,
        token: &SessionToken,
        device: &str,
        place: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let hash = app.secrets.hash_token(token.secret());
        let row = params![token.member, token.session, hash, device, place, now, now + lifetime(app)];
        tx.execute(&INSERT_SESSION, row).await.map(|_| ())
    }

    /// Ends a session, at once on this server; `false` if there was none.
    pub async fn revoke(&self, app: &App, member: MemberId, session: SessionId) -> Result<bool, StoreError> {
        let ended =
            app.db.write(move |tx| async move { tx.execute(&DELETE_SESSION, params![member, session]).await }).await?;
        self.known.insert((member, session), None).await;
        Ok(ended > 0)
    }

    /// Forgets what is remembered, as time would.
    #[cfg(test)]
    pub fn forget_known(&self) {
        self.known.invalidate_all();
    }
}

pub fn lifetime(app: &App) -> Duration {
    Duration::from_secs(u64::from(app.config.accounts.session_days) * 86_400)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_reads_back_and_garbage_is_none() {
        let token = SessionToken::new(5.into(), 6.into(), [7; SECRET_BYTES]);
        assert!(SessionToken::parse(&token.reveal()) == Some(token.clone()));
        for bad in ["", "AAAA", "é", &"A".repeat(65), &token.reveal()[1..]] {
            assert!(SessionToken::parse(bad).is_none(), "{bad}");
        }
    }
}
