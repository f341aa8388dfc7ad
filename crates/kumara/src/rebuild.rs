//! `kumara rebuild NAME`: derived state from zero.

use indicatif::{ProgressBar, ProgressStyle};
use kumara_model::Random;
use kumara_server::{
    Settings,
    search::{self, Progress},
    secrets::Secrets,
};
use kumara_store::Database;

use crate::{
    Common,
    data_lock::DataLock,
    start::{self, Failure},
};

/// Made from the tables; everything else is made from the log.
const SEARCH: &str = "search";

pub async fn rebuild(common: Common, name: String) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    let data_dir = &settings.storage.data_dir;
    let Some(_lock) = DataLock::try_take(data_dir)? else {
        return Err(Failure(format!("{} is being served; stop the server first", data_dir.display())));
    };
    let secrets = Secrets::load_or_create(data_dir, &Random::from_os())?;
    let db = start::database(&settings, &kumara_model::Clock::system()).await?;
    if name == SEARCH {
        let notes = rebuild_search(&db, &settings).await?;
        println!("{name} was made again from {notes} notes");
    } else if let Some(events) = kumara_server::rebuild(&db, &settings, &secrets, &name).await? {
        println!("{name} was made again from {events} events");
    } else {
        let all = [&kumara_server::DERIVED[..], &[SEARCH]].concat().join(", ");
        return Err(Failure(format!("there is no {name}; there are {all}")));
    }
    db.close().await;
    Ok(())
}

/// With a bar where somebody looks.
async fn rebuild_search(db: &Database, settings: &Settings) -> Result<u64, Failure> {
    let style = ProgressStyle::with_template("{bar:40} {human_pos} of {human_len} notes, {per_sec}, {eta} left");
    let bar = ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    let notes = search::rebuild(db, settings, |Progress { done, all }| {
        bar.set_length(all.max(done));
        bar.set_position(done);
    });
    let notes = notes.await?;
    bar.finish_and_clear();
    Ok(notes)
}
