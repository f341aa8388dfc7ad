//! So many in a sliding hour for each key, counted in the database: the limit holds over all nodes, and over a restart. For
//! what costs money or can be abused: codes to a network or to a block of numbers.

use std::time::Duration;

use kumara_model::{SessionId, Timestamp};
use kumara_store::{StoreError, params};

use crate::app::App;

const HOUR: Duration = Duration::from_secs(3_600);

kumara_store::statement! {
    /// The newest uses of a key, so many that the limit is reached with the last of them.
    LIST_USES = "
        SELECT at
        FROM limited_uses
        WHERE limit_key = $1 AND at > $2
        ORDER BY at DESC
        LIMIT $3";

    INSERT_USE = "
        INSERT INTO limited_uses (limit_key, at, use_id)
        VALUES ($1, $2, $3)";

    pub DELETE_OLD_USES = "
        DELETE FROM limited_uses
        WHERE (limit_key, at, use_id) IN (
            SELECT limit_key, at, use_id FROM limited_uses WHERE at <= $1 ORDER BY at LIMIT $2
        )";
}

/// Counts one more for each key, if none of them has had its limit; `Err` says how long to wait, and counts nothing.
pub async fn take(app: &App, limited: [(Vec<u8>, u32); 2]) -> Result<Result<(), Duration>, StoreError> {
    let now = app.clock.now();
    // Only to tell rows of the same microsecond apart.
    let id = app.ids.next::<SessionId>();
    app.db
        .write(move |tx| {
            let limited = limited.clone();
            async move {
                for (key, most) in &limited {
                    let most = (*most).max(1);
                    let rows = tx.rows(&LIST_USES, params![key.clone(), now - HOUR, most]).await?;
                    if rows.len() >= most as usize
                        && let Some(oldest) = rows.last()
                    {
                        let oldest: Timestamp = oldest.get(0)?;
                        return Ok(Err(HOUR.saturating_sub(now.since(oldest))));
                    }
                }
                for (key, _) in limited {
                    tx.execute(&INSERT_USE, params![key, now, id]).await?;
                }
                Ok(Ok(()))
            }
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestApp;

    #[tokio::test]
    async fn the_hour_slides_each_key_has_its_own_and_a_refusal_counts_nowhere() {
        let app = TestApp::start().await;
        let both = async |a: u8, b: u8| take(&app.app, [(vec![a], 2), (vec![b], 3)]).await.unwrap();
        assert!(both(1, 9).await.is_ok());
        app.clock.advance(Duration::from_secs(20 * 60));
        assert!(both(1, 9).await.is_ok());
        app.clock.advance(Duration::from_secs(10 * 60));
        assert_eq!(both(1, 9).await, Err(Duration::from_secs(30 * 60)));
        assert!(both(2, 9).await.is_ok(), "what was refused did not count for the other key");
        assert_eq!(both(3, 9).await, Err(Duration::from_secs(30 * 60)), "three of the other");
        app.clock.advance(Duration::from_secs(30 * 60));
        assert!(both(1, 8).await.is_ok(), "the first is an hour old");
    }
}
