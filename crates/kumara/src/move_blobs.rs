//! `kumara move blobs`: pictures and files from the place of the settings to another one, and back the same way.

use indicatif::{HumanBytes, HumanCount, ProgressBar, ProgressStyle};
use kumara_store::{BlobStore, TransferOptions, transfer};

use crate::{
    Common,
    data_lock::DataLock,
    start::{self, Failure},
};

pub async fn move_blobs(common: Common, to: String, checks_all: bool, is_last: bool) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    let storage = &settings.storage;
    // Held to the end: what a server removed or took in meanwhile would be missed.
    let _lock = match is_last.then(|| DataLock::try_take(&storage.data_dir)).transpose()? {
        Some(None) => {
            let folder = storage.data_dir.display();
            return Err(Failure(format!("{folder} is being served; stop the server for the last run")));
        }
        held => held,
    };
    let source = start::blob_address(storage)?;
    let target = start::read_blob_address(storage, &to)?;
    if source == target {
        return Err(Failure(format!("{source} is where they are")));
    }
    let from = start::blobs(storage).await?;
    let into = BlobStore::open(&target)?;
    let bar = ProgressBar::new(0);
    if let Ok(style) =
        ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes}, {binary_bytes_per_sec}, {eta} left")
    {
        bar.set_style(style);
    }
    let options = TransferOptions { checks_all, removes_extra: is_last };
    let report = transfer(&from, &into, options, |report| {
        bar.set_length(report.bytes);
        bar.set_position(report.done_bytes);
    });
    let report = report.await?;
    bar.finish_and_clear();
    let (all, copied) = (HumanCount(report.done_blobs - report.vanished), HumanCount(report.copied));
    println!(
        "{target} has {all} pictures and files, {}; {copied} were copied now and read back",
        HumanBytes(report.bytes)
    );
    if report.removed > 0 {
        println!("{} that had been removed from {source} were removed there", HumanCount(report.removed));
    }
    if is_last {
        println!("Serve with --blobs (or KUMARA_BLOBS) set to the new place. {source} was left as it is.");
    } else {
        println!(
            "To change over: stop the server, run this again with --last, and start with --blobs set to the new place."
        );
    }
    Ok(())
}
