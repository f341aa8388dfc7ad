//! Making derived state again from the log, by name.

use std::sync::Arc;

use kumara_store::{Database, Replayed, StoreError};

use crate::{
    asks::StandingProjector, config::Settings, counters::CountersProjector, exposure::ExposureProjector,
    notifications::NotificationsProjector, secrets::Secrets,
};

/// What can be made again from the log. The search index is made from the tables: `search::rebuild`.
pub const DERIVED: [&str; 4] = ["counters", "exposure", "notifications", "standing"];

/// Empties a projector's tables and fills them from the log; `None` if there is no such name, else how many events
/// there were.
pub async fn rebuild(
    db: &Database,
    settings: &Settings,
    secrets: &Secrets,
    name: &str,
) -> Result<Option<u64>, StoreError> {
    match name {
        "counters" => {
            let projector = CountersProjector::new(settings.feed.impressions_remembered);
            kumara_store::rebuild(db, Arc::new(projector)).await.map(Some)
        }
        "exposure" => {
            let projector = ExposureProjector::new(&settings.feed.engine.exposure, secrets);
            kumara_store::rebuild(db, Arc::new(projector)).await.map(Some)
        }
        "notifications" => kumara_store::rebuild(db, Arc::new(NotificationsProjector)).await.map(Some),
        "standing" => kumara_store::rebuild(db, Arc::new(StandingProjector)).await.map(Some),
        _ => Ok(None),
    }
}

/// Applies what was set aside for a projector; `None` if there is no such name.
pub async fn replay(
    db: &Database,
    settings: &Settings,
    secrets: &Secrets,
    name: &str,
) -> Result<Option<Replayed>, StoreError> {
    let replayed = match name {
        "counters" => {
            kumara_store::replay(db, Arc::new(CountersProjector::new(settings.feed.impressions_remembered))).await
        }
        "exposure" => {
            kumara_store::replay(db, Arc::new(ExposureProjector::new(&settings.feed.engine.exposure, secrets))).await
        }
        "notifications" => kumara_store::replay(db, Arc::new(NotificationsProjector)).await,
        "standing" => kumara_store::replay(db, Arc::new(StandingProjector)).await,
        _ => return Ok(None),
    };
    replayed.map(Some)
}
