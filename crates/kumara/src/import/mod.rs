//! `kumara import`: notes from elsewhere, through the same rules as notes from the web app.

mod front_matter;
mod markdown;
mod plan;
mod publish;

use std::path::{Path, PathBuf};

use kumara_model::Handle;
use kumara_server::Queue;

use crate::{
    Common,
    data_lock::DataLock,
    start::{self, Failure},
};

/// `kumara import markdown DIR --author HANDLE`
pub async fn markdown(common: Common, dir: PathBuf, author: String, topic_from_folder: bool) -> Result<(), Failure> {
    let author = Handle::parse(&author).map_err(|e| Failure(format!("--author {author}: {e}")))?;
    let dir = dir.canonicalize().map_err(|e| Failure(format!("{}: {e}", dir.display())))?;
    if !dir.is_dir() {
        return Err(Failure(format!("{} is not a folder", dir.display())));
    }
    let plan = plan::read(&dir, topic_from_folder)?;
    let settings = start::settings(&common)?;
    let data_dir: PathBuf = settings.storage.data_dir.clone();
    // Whoever serves this folder keeps what is derived; we only write beside it, and it follows.
    let lock = DataLock::try_take(Path::new(&data_dir))?;
    let app = start::application(settings, false, lock.is_some(), vec![Queue::Projectors]).await?;
    let report = publish::publish(&app, &author, plan).await?;
    app.stop().await;
    println!("{report}");
    Ok(())
}
