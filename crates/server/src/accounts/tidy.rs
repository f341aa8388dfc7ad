//! Removes what has expired: codes, records of sent codes, passkey challenges, sessions, idempotency keys. Nothing depends on it, since
//! everything is checked for its time when it is used; it keeps the tables small.

use std::time::Duration;

use kumara_store::{Statement, StoreError, params};
use tokio_util::sync::CancellationToken;

use super::{
    queries::{DELETE_EXPIRED_CEREMONIES, DELETE_EXPIRED_CODES, DELETE_EXPIRED_SESSIONS, DELETE_OLD_SENDS},
    shared_limit::DELETE_OLD_USES,
};
use crate::{
    app::App,
    http::idempotency::{DELETE_OLD_KEYS, KEYS_KEPT_FOR},
    work::Queue,
};

/// Rows in one transaction, so that no other writer waits long.
const BITE: u32 = 500;
const EVERY: Duration = Duration::from_secs(300);
const HOUR: Duration = Duration::from_secs(3_600);

/// Tidies up now and then until the program stops.
pub async fn keep_tidy(app: App, shutdown: CancellationToken) {
    loop {
        match if app.work.is_mine(Queue::Tidy) { tidy_up(&app).await } else { Ok(0) } {
            Ok(removed) => tracing::debug!(removed, "expired codes, challenges and sessions were removed"),
            Err(error) => tracing::warn!(%error, "what has expired could not be removed; will try again"),
        }
        tokio::select! {
            () = shutdown.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Removes everything that has expired and says how many rows that were.
pub async fn tidy_up(app: &App) -> Result<u64, StoreError> {
    let now = app.clock.now();
    let expired: [(&'static Statement, _); 6] = [
        (&DELETE_EXPIRED_CODES, now),
        (&DELETE_OLD_SENDS, now - HOUR),
        (&DELETE_OLD_USES, now - HOUR),
        (&DELETE_EXPIRED_CEREMONIES, now),
        (&DELETE_EXPIRED_SESSIONS, now),
        (&DELETE_OLD_KEYS, now - KEYS_KEPT_FOR),
    ];
    let mut removed = 0;
    for (statement, until) in expired {
        loop {
            let bite: u64 =
                app.db.write(move |tx| async move { tx.execute(statement, params![until, BITE]).await }).await?;
            removed += bite;
            if bite < u64::from(BITE) {
                break;
            }
        }
    }
    Ok(removed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        accounts::testing::{ask_for_code, sign_up},
        testing::TestApp,
    };

    #[tokio::test]
    async fn what_has_expired_goes_and_what_is_in_use_stays() {
        let app = TestApp::start().await;
        let (_, ana) = sign_up(&app, "+4915112345678").await;
        ask_for_code(&app, "+51987654321").await;
        assert_eq!(tidy_up(&app.app).await.unwrap(), 0);
        app.clock.advance(HOUR);
        assert_eq!(
            tidy_up(&app.app).await.unwrap(),
            8,
            "two codes, their sends, and what counted for networks and blocks"
        );
        assert_eq!(ana.get("/v1/me").await.status, 200);
        app.clock.advance(Duration::from_secs(91 * 86_400));
        assert_eq!(tidy_up(&app.app).await.unwrap(), 1, "the session");
    }

    #[tokio::test]
    async fn an_idempotency_key_is_kept_for_its_time() {
        let app = TestApp::start().await;
        let ana = app.member("ana").await;
        let publish = async || {
            let note = serde_json::json!({"kind": "ask", "body": "Where?", "visibility": "public"});
            let sent = ana.send("POST", "/v1/notes", Some(note), &[("idempotency-key", "once")]).await;
            sent.expect(201)["id"].clone()
        };
        let first = publish().await;
        app.clock.advance(KEYS_KEPT_FOR - HOUR);
        tidy_up(&app.app).await.unwrap();
        assert_eq!(publish().await, first);
        app.clock.advance(HOUR);
        assert_eq!(tidy_up(&app.app).await.unwrap(), 1, "the key");
        assert_ne!(publish().await, first, "whoever sends it a week later means another");
    }
}
