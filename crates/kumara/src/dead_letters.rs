//! `kumara log dead-letters`: events that a projector went past, listed and applied when an operator says so.

use kumara_model::{Clock, Random};
use kumara_server::secrets::Secrets;

use crate::{
    Common,
    start::{self, Failure},
};

pub async fn list(common: Common) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    let db = start::database(&settings, &Clock::system()).await?;
    let letters = kumara_store::dead_letters(&db).await?;
    for letter in &letters {
        let event = serde_json::to_string(&letter.event.event).unwrap_or_default();
        let offset = letter.event.offset;
        println!(
            "{} {}.{} {}\n  {event}\n  {}",
            letter.projector, offset.epoch, offset.seq, letter.set_aside_at, letter.error
        );
    }
    println!("{} set aside", letters.len());
    db.close().await;
    Ok(())
}

pub async fn replay(common: Common, projector: String) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    let secrets = Secrets::load_or_create(&settings.storage.data_dir, &Random::from_os())?;
    let db = start::database(&settings, &Clock::system()).await?;
    let Some(replayed) = kumara_server::replay(&db, &settings, &secrets, &projector).await? else {
        let all = kumara_server::DERIVED.join(", ");
        return Err(Failure(format!("there is no projector {projector}; there are {all}")));
    };
    db.close().await;
    for (offset, error) in &replayed.failed {
        println!("{}.{} failed again: {error}", offset.epoch, offset.seq);
    }
    println!("{} applied, {} stay set aside", replayed.applied, replayed.failed.len());
    if replayed.applied > 0 {
        println!("Serving nodes show them after their next start");
    }
    Ok(())
}
