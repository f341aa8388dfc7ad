//! What was searched: for the member themselves, and, by a key that names nobody and changes every week, for what many look
//! for.

use kumara_model::LanguageTag;
use kumara_store::params;

use super::{
    queries::{DELETE_OLD_SEARCHES, FIND_UNREMEMBERED, PUT_ASKER, PUT_SEARCH},
    recent::MOST_KEPT,
    trending,
    viewer::Searcher,
};
use crate::{app::App, http::ApiError};

const DAY_US: i64 = 86_400_000_000;
const DAYS_OF_WEEK: i64 = 7;
const LONGEST_CHARS: usize = 80;

/// The same however a query is written: case, width, spaces.
pub(super) fn key_of(query: &str) -> [u8; 16] {
    let folded = kumara_search::folded(query);
    let mut key = [0; 16];
    key.copy_from_slice(&blake3::hash(folded.as_bytes()).as_bytes()[..16]);
    key
}

/// `found` says whether there was anything: what finds nothing is no suggestion for others.
pub(super) async fn remember(app: &App, searcher: &Searcher, query: &str, found: bool) -> Result<(), ApiError> {
    let query = query.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some(member) = searcher.member.filter(|_| !query.is_empty() && query.chars().count() <= LONGEST_CHARS) else {
        return Ok(());
    };
    if app.db.optional(&FIND_UNREMEMBERED, params![member]).await?.is_some() {
        return Ok(());
    }
    let (key, now) = (key_of(&query).to_vec(), app.clock.now());
    let day = now.as_micros().div_euclid(DAY_US);
    let week = day.div_euclid(DAYS_OF_WEEK);
    let asker = asker(app, member.get(), week).to_vec();
    let language = searcher.languages.first().copied().unwrap_or(LanguageTag::UNKNOWN);
    let region = searcher.region.clone().unwrap_or_default();
    let is_shareable = found && trending::is_fit(&query);
    app.db
        .write(move |tx| {
            let (key, asker, query, region) = (key.clone(), asker.clone(), query.clone(), region.clone());
            async move {
                tx.execute(&PUT_SEARCH, params![member, key.as_slice(), &query, now]).await?;
                tx.execute(&DELETE_OLD_SEARCHES, params![member, MOST_KEPT]).await?;
                if is_shareable {
                    tx.execute(&PUT_ASKER, params![key.as_slice(), week, asker, day, language, region, query]).await?;
                }
                Ok::<(), ApiError>(())
            }
        })
        .await
}

/// Tells askers of one week apart, and nothing else: the key is not kept beside a member, and is another one next week.
fn asker(app: &App, member: i64, week: i64) -> [u8; 8] {
    let mut message = [0; 16];
    message[..8].copy_from_slice(&member.to_le_bytes());
    message[8..].copy_from_slice(&week.to_le_bytes());
    let key = blake3::derive_key("kumara search askers of a week", &app.secrets.ticket);
    let mut asker = [0; 8];
    asker.copy_from_slice(&blake3::keyed_hash(&key, &message).as_bytes()[..8]);
    asker
}
