//! `kumara backup` and `kumara restore`.

use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressStyle};
use kumara_model::Clock;

use crate::{
    Common,
    data_lock::DataLock,
    start::{self, Failure},
};

/// Copies the database in one step and then the pictures; a server may go on serving meanwhile. The keys are not in
/// it: who has both the backup and the keys can read phone numbers, so they are kept apart.
pub async fn backup(common: Common, file: PathBuf) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    let db = start::database(&settings, &Clock::system()).await?;
    let blobs = start::blobs(&settings.storage).await?;
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes}") {
        bar.set_style(style);
    }
    let shown = bar.clone();
    let report = kumara_store::backup(&db, &blobs, &file, move |progress| {
        shown.set_length(progress.total_bytes);
        shown.set_position(progress.done_bytes);
    })
    .await?;
    bar.finish_and_clear();
    let size = indicatif::HumanBytes(report.bytes);
    println!("{} has the database and {} pictures and files, {size}", file.display(), report.blobs);
    let keys = settings.storage.data_dir.join("keys");
    println!("The keys in {} are not part of it: keep a copy of them elsewhere.", keys.display());
    db.close().await;
    Ok(())
}

pub async fn restore(common: Common, file: PathBuf, replace: bool) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    let data_dir = settings.storage.data_dir;
    if data_dir.exists() && DataLock::try_take(&data_dir)?.is_none() {
        let advice = "stop the server first, or restore into another folder with --data";
        return Err(Failure(format!("{} is being served; {advice}", data_dir.display())));
    }
    let report = kumara_store::restore(&file, &data_dir, replace).await?;
    println!("{} has the community as of {}", data_dir.display(), report.made_at);
    if !data_dir.join("keys/master").exists() {
        println!("Put your copy of the keys into {} before you serve it.", data_dir.join("keys").display());
    }
    Ok(())
}
