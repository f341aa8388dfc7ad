//! What translation costs and how its engines are, written down every few seconds: budgets outlast a restart and are
//! shared by all servers of a community, and an operator sees every server's engines from any of them.

use std::time::Duration;

use kumara_model::{MemberId, Timestamp};
use kumara_store::{Database, StoreError, params};
use kumara_translate::{Budget, Spending, Status};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    Translations,
    ahead::AheadFigures,
    queries::{ADD_SPENDING, DELETE_OLD_SPENDING, FIND_SPENDING, LIST_SERVERS, LIST_SPENDING, PUT_SERVER},
};
use crate::app::App;

const EVERY: Duration = Duration::from_secs(15);
/// A server that has said nothing for so long is gone.
const GONE_AFTER: Duration = Duration::from_secs(120);
/// Days of spending that are kept.
const DAYS_KEPT: i64 = 31;
/// The account of the whole community.
const SITE: i64 = 0;
const MOST_MEMBERS: i64 = 100_000;
const MOST_SERVERS: i64 = 1_024;

/// The engines of one server, since it started.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct TranslationFigures {
    /// The number of its node.
    pub server: u16,
    pub at: Timestamp,
    #[serde(flatten)]
    pub status: Status,
    pub ahead: AheadFigures,
}

/// Runs until the application stops.
pub(crate) async fn keep_books(app: &App) {
    let shutdown = app.shutdown();
    loop {
        tokio::select! {
            () = shutdown.cancelled() => return,
            () = tokio::time::sleep(EVERY) => {}
        }
        write_books(app).await;
    }
}

/// Writes down what is new. What can't be written is tried again.
pub(crate) async fn write_books(app: &App) {
    if let Err(error) = app.translations.write_figures(app).await {
        tracing::warn!(%error, "what translation costs can't be written down; will try again");
    }
}

/// What was spent today before this process began.
pub(super) async fn restore(db: &Database, budget: &Budget) -> Result<(), StoreError> {
    let day = budget.day();
    let rows = db.rows(&LIST_SPENDING, params![day, MOST_MEMBERS]).await?;
    let mut members = Vec::with_capacity(rows.len());
    for row in rows {
        let (account, chars): (i64, i64) = (row.get(0)?, row.get(1)?);
        if account == SITE {
            budget.set_site(day, chars);
        } else {
            members.push(Spending { day, member: Some(MemberId::from(account)), chars });
        }
    }
    budget.restore(&members);
    Ok(())
}

impl Translations {
    /// Of this server, as it is now.
    pub(super) fn figures(&self, app: &App) -> TranslationFigures {
        TranslationFigures {
            server: app.node.number(),
            at: app.clock.now(),
            status: self.translator.status(),
            ahead: self.ahead.figures(),
        }
    }

    async fn write_figures(&self, app: &App) -> Result<(), StoreError> {
        let spending = self.budget.unsaved();
        let (day, now) = (self.budget.day(), app.clock.now());
        let figures = self.figures(app);
        let server = i64::from(figures.server);
        // Figures of our own are always a document.
        let figures = serde_json::to_string(&figures).unwrap_or_default();
        let news = spending.clone();
        let written = app
            .db
            .write(move |tx| {
                let (spending, figures) = (news.clone(), figures.clone());
                async move {
                    for one in &spending {
                        if let Some(member) = one.member {
                            tx.execute(&ADD_SPENDING, params![member, one.day, one.chars]).await?;
                        }
                    }
                    let all: i64 = spending.iter().filter(|one| one.day == day).map(|one| one.chars).sum();
                    if all != 0 {
                        tx.execute(&ADD_SPENDING, params![SITE, day, all]).await?;
                    }
                    tx.execute(&PUT_SERVER, params![server, now, figures]).await?;
                    tx.execute(&DELETE_OLD_SPENDING, params![SITE, day - DAYS_KEPT]).await?;
                    let site = tx.optional(&FIND_SPENDING, params![SITE, day]).await?;
                    Ok::<i64, StoreError>(site.map(|row| row.get(0)).transpose()?.unwrap_or(0))
                }
            })
            .await;
        match written {
            Ok(site) => self.budget.set_site(day, site),
            Err(error) => {
                self.budget.keep_unsaved(&spending);
                return Err(error);
            }
        }
        Ok(())
    }
}

/// Every server that said something lately, in the order of their numbers.
pub async fn servers(db: &Database, now: Timestamp) -> Result<Vec<TranslationFigures>, StoreError> {
    let rows = db.rows(&LIST_SERVERS, params![now - GONE_AFTER, MOST_SERVERS]).await?;
    let mut servers = Vec::with_capacity(rows.len());
    for row in rows {
        let figures: String = row.get(0)?;
        // Another version of the program may say it otherwise.
        servers.extend(serde_json::from_str::<TranslationFigures>(&figures).ok());
    }
    Ok(servers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestApp;

    #[tokio::test]
    async fn what_was_spent_outlasts_a_restart_and_is_shared() {
        let app = TestApp::with(|config| {
            config.translation.member_chars_a_day = 10;
            config.translation.site_chars_a_day = 25;
        })
        .await;
        let (ana, ben) = (Some(MemberId::from(11)), Some(MemberId::from(12)));
        let budget = &app.app.translations.budget;
        budget.take(ana, 8).unwrap();
        budget.take(None, 3).unwrap();
        write_books(&app.app).await;
        // A second time writes nothing twice, and the stop writes the rest.
        write_books(&app.app).await;
        budget.take(ana, 1).unwrap();
        let app = app.restarted().await;
        let budget = &app.app.translations.budget;
        assert_eq!(budget.spent().chars, 12);
        assert!(budget.take(ana, 2).is_err());
        assert!(budget.take(ana, 1).is_ok());
        assert!(budget.take(ben, 10).is_ok());

        // Another server has spent what is left.
        let day = budget.day();
        app.app
            .db
            .write(move |tx| async move { tx.execute(&ADD_SPENDING, params![SITE, day, 2]).await })
            .await
            .unwrap();
        write_books(&app.app).await;
        assert_eq!(budget.spent().chars, 25);
        assert!(budget.take(Some(MemberId::from(13)), 1).is_err());
    }

    #[tokio::test]
    async fn servers_say_how_their_engines_are_until_they_are_gone() {
        let app = TestApp::start().await;
        assert!(servers(&app.app.db, app.app.clock.now()).await.unwrap().is_empty());
        write_books(&app.app).await;
        let found = servers(&app.app.db, app.app.clock.now()).await.unwrap();
        let [one] = &found[..] else { panic!("{found:?}") };
        assert_eq!((one.server, &one.status.engines[0].name[..]), (app.app.node.number(), "OpenCC"));
        app.clock.advance(GONE_AFTER * 2);
        assert!(servers(&app.app.db, app.app.clock.now()).await.unwrap().is_empty());
    }
}
