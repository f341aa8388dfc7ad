//! `kumara move sqlite-to-postgres`: the community of a data folder onto a PostgreSQL server.

use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use kumara_model::Clock;
use kumara_store::{DataDir, TakeoverProgress, take_over};

use crate::{
    Common,
    data_lock::DataLock,
    start::{self, Failure},
};

pub async fn sqlite_to_postgres(common: Common, to: String, is_last: bool) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    let data_dir = &settings.storage.data_dir;
    let database = DataDir::new(data_dir).database();
    if !database.is_file() {
        return Err(Failure(format!("there is no community in {}", data_dir.display())));
    }
    // Held to the end: what a server wrote meanwhile would be lost.
    let _lock = match is_last.then(|| DataLock::try_take(data_dir)).transpose()? {
        Some(None) => {
            return Err(Failure(format!("{} is being served; stop the server for the last run", data_dir.display())));
        }
        held => held,
    };
    let bar = ProgressBar::new(0);
    if let Ok(style) = ProgressStyle::with_template("{msg:8} {bar:40} {human_pos} of {human_len} rows, {eta} left") {
        bar.set_style(style);
    }
    let shown = bar.clone();
    let clock = Clock::system();
    let report = take_over(&database, &to, &clock, is_last, move |told: TakeoverProgress| {
        shown.set_message(if told.is_checking { "checking" } else { "copying" });
        shown.set_length(told.total_rows);
        shown.set_position(told.done_rows);
    });
    let report = report.await?;
    bar.finish_and_clear();
    for table in &report.tables {
        let (rows, written) = (HumanCount(table.rows), HumanCount(table.written));
        let checked =
            table.blake3.as_deref().map_or(String::new(), |hash| format!(", the same on both sides: {}", &hash[..16]));
        println!("{:28} {rows} rows, {written} written{checked}", table.name);
    }
    if is_last {
        println!(
            "Serve with --database (or KUMARA_DATABASE_URL) and the same --data: it has the keys. kumara.db was left as it is."
        );
    } else {
        println!("To change over: stop the server, run this again with --last, and start with --database.");
    }
    Ok(())
}
