//! Idempotency keys: a create request that is sent twice creates once.
//!
//! The key is claimed in the transaction that creates, so that neither a crash nor a race can separate the two.
//! Requests that set a state (PUT, DELETE) are idempotent by nature and need no claim.

use std::time::Duration;

use axum::{extract::FromRequestParts, http::request::Parts};
use kumara_model::{MemberId, Timestamp};
use kumara_store::{StoreError, Tx, params, statement};
use serde::Serialize;

use super::{ApiError, code};

statement! {
    pub FIND_KEY = "
        SELECT request_hash, result_id
        FROM idempotency_keys
        WHERE member_id = $1 AND key = $2";

    pub INSERT_KEY = "
        INSERT INTO idempotency_keys (member_id, key, request_hash, result_id, created_at)
        VALUES ($1, $2, $3, $4, $5)";

    pub DELETE_OLD_KEYS = "
        DELETE FROM idempotency_keys
        WHERE (member_id, key) IN (SELECT member_id, key FROM idempotency_keys WHERE created_at <= $1 LIMIT $2)";
}

/// A browser that was offline sends again within days; later the same key would be another request.
pub const KEYS_KEPT_FOR: Duration = Duration::from_secs(7 * 86_400);

/// The `Idempotency-Key` header: 1 to 64 visible ASCII characters.
#[derive(Debug, Clone, Default)]
pub struct IdempotencyKey(Option<String>);

impl<S: Send + Sync> FromRequestParts<S> for IdempotencyKey {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, ApiError> {
        let Some(value) = parts.headers.get("idempotency-key") else { return Ok(Self(None)) };
        match value.to_str() {
            Ok(key) if (1..=64).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic()) => {
                Ok(Self(Some(key.to_owned())))
            }
            _ => Err(ApiError::new(&code::BAD_IDEMPOTENCY_KEY)),
        }
    }
}

/// What a claim says.
#[derive(Debug, PartialEq, Eq)]
pub enum Claim {
    /// Go on and create under the new id.
    New,
    /// The same request was answered before with this id.
    Done(i64),
}

impl IdempotencyKey {
    /// Ties the key to what is about to be created. The same key with another request is refused.
    pub async fn claim<R: Serialize>(
        &self,
        tx: &Tx,
        member: MemberId,
        request: &R,
        new_id: i64,
        now: Timestamp,
    ) -> Result<Claim, ApiError> {
        let Some(key) = &self.0 else { return Ok(Claim::New) };
        let json = serde_json::to_vec(request).map_err(ApiError::internal)?;
        let hash = blake3::hash(&json).as_bytes().to_vec();
        if let Some(row) = tx.optional(&FIND_KEY, params![member, key.as_str()]).await? {
            let known: Vec<u8> = row.get(0)?;
            let result: i64 = row.get(1)?;
            return if known == hash {
                Ok(Claim::Done(result))
            } else {
                Err(ApiError::new(&code::IDEMPOTENCY_KEY_REUSED))
            };
        }
        tx.execute(&INSERT_KEY, params![member, key.as_str(), hash, new_id, now]).await.map_err(
            |error| match error {
                // On PostgreSQL two requests can claim at once; the loser tries again and finds the row.
                StoreError::Unique(_) => ApiError::new(&code::CONFLICT),
                other => other.into(),
            },
        )?;
        Ok(Claim::New)
    }
}
