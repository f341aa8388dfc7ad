//! One-time codes: made for a challenge that the asking page keeps, sent to a number, and checked once.
//! Six digits are a million; five tries and five codes an hour leave a guesser one chance in 40,000.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use kumara_model::{Random, Region, Timestamp};
use kumara_store::{Tx, params};
use subtle::ConstantTimeEq;

use super::{
    PhoneNumber,
    hourly_limit::too_many_codes,
    phone::ascii_digit,
    queries::{DELETE_CODE, DELETE_SEND, FIND_CODE, FIND_SENDS, INSERT_CODE, INSERT_SEND, TAKE_TRY, USE_CODE},
};
use crate::{
    app::App,
    http::{ApiError, code},
};

const CHALLENGE_BYTES: usize = 24;
const HOUR: Duration = Duration::from_secs(3_600);

/// What ties a code to the page that asked for it. Kept by the page; here only its hash is.
#[derive(Clone, PartialEq, Eq)]
pub struct Challenge([u8; CHALLENGE_BYTES]);

impl Challenge {
    pub fn new(random: &Random) -> Self {
        Self(random.bytes())
    }

    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 2 * CHALLENGE_BYTES {
            return None;
        }
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }

    pub fn reveal(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    pub fn hash(&self, app: &App) -> Vec<u8> {
        app.secrets.hash_token(&self.0)
    }

    fn hash_code(&self, app: &App, digits: &str) -> Vec<u8> {
        app.secrets.hash_code(&self.0, digits)
    }
}

/// A code that waits for its answer.
pub struct PendingCode {
    pub challenge: Challenge,
    pub digits: String,
    pub sent_at: Timestamp,
    pub expires_at: Timestamp,
}

/// Makes a code for a number and keeps its hash; refused with `too_many_codes` if the number got as many as it may.
pub async fn make(app: &App, phone: &PhoneNumber) -> Result<PendingCode, ApiError> {
    let now = app.clock.now();
    let challenge = Challenge::new(&app.random);
    let digits = format!("{:06}", app.random.below(1_000_000));
    let expires_at = now + Duration::from_secs(app.config.accounts.code_lifetime_s);
    let challenge_hash = challenge.hash(app);
    let phone_hash = phone.hash(app);
    let row = params![
        challenge_hash.clone(),
        phone_hash.clone(),
        phone.seal(app, &challenge_hash)?,
        phone.region(),
        challenge.hash_code(app, &digits),
        now,
        expires_at,
    ];
    let most = app.config.accounts.codes_per_number_per_hour;
    let resend_after = Duration::from_secs(app.config.accounts.code_resend_s);
    app.db
        .write(move |tx| {
            let (row, phone_hash) = (row.clone(), phone_hash.clone());
            async move {
                let sends = tx.rows(&FIND_SENDS, params![phone_hash.clone(), now - HOUR, most.max(1)]).await?;
                let sends: Vec<Timestamp> = sends.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?;
                if let Some(wait) = wait(&sends, now, most, resend_after) {
                    return Err(too_many_codes(wait));
                }
                if tx.execute(&INSERT_SEND, params![phone_hash, now]).await? == 0 {
                    return Err(too_many_codes(resend_after));
                }
                tx.execute(&INSERT_CODE, row).await?;
                Ok(())
            }
        })
        .await?;
    Ok(PendingCode { challenge, digits, sent_at: now, expires_at })
}

/// How long a number waits for its next code, given when it got the last ones, newest first.
fn wait(sends: &[Timestamp], now: Timestamp, most: u32, resend_after: Duration) -> Option<Duration> {
    let newest = sends.first()?;
    let full = sends.len() >= usize::try_from(most).unwrap_or(usize::MAX);
    let until_free = if full { sends.last().map(|oldest| HOUR.saturating_sub(now.since(*oldest))) } else { None };
    let until_resend = resend_after.saturating_sub(now.since(*newest));
    until_free.or((!until_resend.is_zero()).then_some(until_resend))
}

/// Takes back a code that could not be sent, so that trying again costs the number nothing.
pub async fn take_back(app: &App, phone: &PhoneNumber, pending: &PendingCode) -> Result<(), ApiError> {
    let (challenge_hash, phone_hash, sent_at) = (pending.challenge.hash(app), phone.hash(app), pending.sent_at);
    app.db
        .write(move |tx| {
            let (challenge_hash, phone_hash) = (challenge_hash.clone(), phone_hash.clone());
            async move {
                tx.execute(&DELETE_CODE, params![challenge_hash]).await?;
                tx.execute(&DELETE_SEND, params![phone_hash, sent_at]).await?;
                Ok(())
            }
        })
        .await
}

/// Whose number a challenge proves, once its code is right.
#[derive(Clone)]
pub struct Claimant {
    pub phone: PhoneNumber,
    pub region: Region,
}

/// The number behind a challenge, before anything is proved. `code_expired` for a challenge that nobody made.
pub async fn claimant(app: &App, challenge: &Challenge) -> Result<Claimant, ApiError> {
    let hash = challenge.hash(app);
    let row = app.db.optional(&FIND_CODE, params![hash.clone()]).await?.ok_or(expired())?;
    let phone = PhoneNumber::open(app, &hash, &row.get::<Vec<u8>>(1)?)?;
    Ok(Claimant { phone, region: row.get(2)? })
}

/// An answer to a challenge, hashed before the transaction that checks it.
#[derive(Clone)]
pub struct Guess {
    challenge_hash: Vec<u8>,
    code_hash: Vec<u8>,
    tries: u32,
    now: Timestamp,
}

/// What a guess was.
pub enum Checked {
    Right,
    /// To be told, but committed: the try is spent.
    Wrong(ApiError),
}

impl Guess {
    /// Digits of any script, with whatever the phone put between them.
    pub fn new(app: &App, challenge: &Challenge, code: &str) -> Self {
        let digits: String = code.chars().filter(|c| !c.is_whitespace() && *c != '-').take(12).collect();
        let digits: String = digits.chars().map(|c| ascii_digit(c).unwrap_or(c)).collect();
        Self {
            challenge_hash: challenge.hash(app),
            code_hash: challenge.hash_code(app, &digits),
            tries: app.config.accounts.code_tries,
            now: app.clock.now(),
        }
    }

    /// Spends a try, then looks. A right code is used up with it.
    pub async fn check(&self, tx: &Tx) -> Result<Checked, ApiError> {
        let took = tx.execute(&TAKE_TRY, params![self.challenge_hash.clone(), self.tries, self.now]).await? == 1;
        let row = tx.optional(&FIND_CODE, params![self.challenge_hash.clone()]).await?.ok_or(expired())?;
        let tries: u32 = row.get(4)?;
        if !took {
            let open = self.now < row.get::<Timestamp>(5)? && row.get::<Option<Timestamp>>(6)?.is_none();
            let spent = open && tries >= self.tries;
            return Err(if spent { ApiError::new(&code::TOO_MANY_TRIES) } else { expired() });
        }
        let expected: Vec<u8> = row.get(3)?;
        if bool::from(expected.ct_eq(&self.code_hash)) {
            tx.execute(&USE_CODE, params![self.challenge_hash.clone(), self.now]).await?;
            return Ok(Checked::Right);
        }
        Ok(Checked::Wrong(match self.tries.saturating_sub(tries) {
            0 => ApiError::new(&code::TOO_MANY_TRIES),
            left => ApiError::new(&code::WRONG_CODE).field("code").with("count", left),
        }))
    }
}

fn expired() -> ApiError {
    ApiError::new(&code::CODE_EXPIRED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_waits_between_codes_and_for_the_hour_to_pass() {
        let at = |seconds: i64| Timestamp::from_millis(seconds * 1_000);
        let resend = Duration::from_secs(30);
        assert_eq!(wait(&[], at(0), 5, resend), None);
        assert_eq!(wait(&[at(0)], at(10), 5, resend), Some(Duration::from_secs(20)));
        assert_eq!(wait(&[at(0)], at(30), 5, resend), None);
        let five = [at(400), at(300), at(200), at(100), at(0)];
        assert_eq!(wait(&five, at(600), 5, resend), Some(Duration::from_secs(3_000)));
        assert_eq!(wait(&five[..4], at(600), 5, resend), None);
    }
}
