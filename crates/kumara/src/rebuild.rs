//! `kumara rebuild NAME`: derived state from zero.

use kumara_model::Random;
use kumara_server::secrets::Secrets;

use crate::{
    Common,
    data_lock::DataLock,
    start::{self, Failure},
};

pub async fn rebuild(common: Common, name: String) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    let data_dir = &settings.storage.data_dir;
    let Some(_lock) = DataLock::try_take(data_dir)? else {
        return Err(Failure(format!("{} is being served; stop the server first", data_dir.display())));
    };
    let secrets = Secrets::load_or_create(data_dir, &Random::from_os())?;
    let db = start::database(&settings, &kumara_model::Clock::system()).await?;
    match kumara_server::rebuild(&db, &settings, &secrets, &name).await? {
        Some(events) => println!("{name} was made again from {events} events"),
        None => return Err(Failure(format!("there is no {name}; there are {}", kumara_server::DERIVED.join(", ")))),
    }
    db.close().await;
    Ok(())
}
