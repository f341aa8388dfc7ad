//! The settings that the database keeps, by name.

use std::time::Duration;

use kumara_model::MemberId;
use kumara_store::{Database, StoreError, Tx, params};

use super::{
    claim_code::ClaimCode,
    queries::{DELETE_SETTING, FIND_SETTING, INSERT_SETTING, PUT_SETTING},
};
use crate::{app::StartError, secrets::Secrets};

/// How long another server of the community may show an old name.
pub const REMEMBERED: Duration = Duration::from_secs(30);

pub const NAME: &str = "name";
pub const OWNER: &str = "owner";
const CLAIM_CODE_HASH: &str = "claim_code_hash";
const KEYS: &str = "keys_fingerprint";

#[derive(Debug, Clone, Default)]
pub struct CommunitySettings {
    /// Not set until the owner chose one.
    pub name: Option<String>,
    pub owner: Option<MemberId>,
}

impl CommunitySettings {
    pub async fn read(db: &Database) -> Result<Self, StoreError> {
        let keys = vec![params![NAME], params![OWNER]];
        let mut found = db.rows_many(&FIND_SETTING, keys).await?.into_iter();
        let mut value = || found.next().and_then(|rows| rows.into_iter().next()).map(|row| row.get(0)).transpose();
        let name = value()?;
        let owner: Option<String> = value()?;
        Ok(Self { name, owner: owner.and_then(|id| id.parse().ok()) })
    }
}

/// Notes which keys a database is kept with, at its first start; refused when this process has others.
pub async fn check_keys(db: &Database, secrets: &Secrets) -> Result<(), StartError> {
    let own = secrets.fingerprint();
    let noted = own.clone();
    db.write(move |tx| {
        let own = noted.clone();
        async move { tx.execute(&INSERT_SETTING, params![KEYS, own]).await.map(|_| ()) }
    })
    .await?;
    let kept = db.optional(&FIND_SETTING, params![KEYS]).await?;
    let kept: Option<String> = kept.map(|row| row.get(0)).transpose()?;
    if kept.is_some_and(|kept| kept == own) { Ok(()) } else { Err(StartError::OtherKeys) }
}

/// Replaces the claim code; `false` if the community has an owner by now.
pub async fn keep_claim_code(db: &Database, code: &ClaimCode) -> Result<bool, StoreError> {
    let hash = code.hash();
    db.write(move |tx| {
        let hash = hash.clone();
        async move {
            if tx.optional(&FIND_SETTING, params![OWNER]).await?.is_some() {
                return Ok(false);
            }
            tx.execute(&PUT_SETTING, params![CLAIM_CODE_HASH, hash]).await?;
            Ok(true)
        }
    })
    .await
}

/// Whether this is the code that was printed last.
pub async fn is_claim_code(tx: &Tx, code: &ClaimCode) -> Result<bool, StoreError> {
    let row = tx.optional(&FIND_SETTING, params![CLAIM_CODE_HASH]).await?;
    let hash: Option<String> = row.map(|row| row.get(0)).transpose()?;
    Ok(hash.is_some_and(|hash| code.has_hash(&hash)))
}

/// Makes a member the owner, and the code useless; `false` if there is an owner already.
pub async fn set_owner(tx: &Tx, owner: MemberId) -> Result<bool, StoreError> {
    if tx.execute(&INSERT_SETTING, params![OWNER, owner.to_string()]).await? == 0 {
        return Ok(false);
    }
    tx.execute(&DELETE_SETTING, params![CLAIM_CODE_HASH]).await?;
    Ok(true)
}
