//! From settings to a running application: what all commands share.

use std::{fmt, time::Duration};

use confique::Config;
use kumara_media::{ImageWorkers, Limits, WorkerCommand};
use kumara_model::{Clock, Random};
use kumara_server::{App, Node, Outside, Queue, Settings, Storage, secrets::Secrets};
use kumara_store::{
    BlobAddress, BlobStore, BucketKeys, DataDir, Database, DatabaseConfig, EventStream, LogAddress, ReplicaConfig,
};
use kumara_translate::Launcher;

use crate::Common;

/// A replica is looked at four times a second: a shorter limit would only let it come and go.
const SHORTEST_LAG_MS: u64 = 1_000;

/// Why a command ended, said to whoever typed it.
#[derive(Debug)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! failures {
    ($($error:ty),+) => {$(
        impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                // Of a wrong setting the outermost error says only in which file it stands.
                Self(kumara_https::with_causes(&error))
            }
        }
    )+};
}
failures!(std::io::Error, kumara_store::StoreError, kumara_server::StartError, confique::Error);

impl From<kumara_server::http::ApiError> for Failure {
    fn from(error: kumara_server::http::ApiError) -> Self {
        let arguments: Vec<_> = error.arguments.iter().map(|(name, value)| format!("{name} {value}")).collect();
        let details = [error.field.map(|f| f.into_owned()), error.cause, Some(arguments.join(", "))];
        let details: Vec<_> = details.into_iter().flatten().filter(|d| !d.is_empty()).collect();
        if details.is_empty() {
            Self(error.code.name.to_owned())
        } else {
            Self(format!("{} ({})", error.code.name, details.join("; ")))
        }
    }
}

pub fn block_on<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

/// Settings from the command line, the environment, the file and the defaults, in this order.
pub fn settings(common: &Common) -> Result<Settings, Failure> {
    let mut builder = Settings::builder().env();
    if let Some(file) = &common.config {
        if !file.is_file() {
            return Err(Failure(format!("there is no settings file {}", file.display())));
        }
        builder = builder.file(file);
    }
    let mut settings = builder.load()?;
    if let Some(data) = &common.data {
        settings.storage.data_dir.clone_from(data);
    }
    if common.database.is_some() {
        settings.storage.database_url.clone_from(&common.database);
    }
    if common.log.is_some() {
        settings.storage.log.clone_from(&common.log);
    }
    if common.blobs.is_some() {
        settings.storage.blobs.clone_from(&common.blobs);
    }
    Ok(settings)
}

/// The commented settings file.
pub fn reference() -> String {
    confique::toml::template::<Settings>(confique::toml::FormatOptions::default())
}

/// The engine's settings, as they stand in the file.
pub fn engine_reference() -> Result<String, Failure> {
    let settings = Settings::defaults().map_err(|error| Failure(error.to_string()))?;
    let engine = toml::Table::try_from(settings.feed.engine).map_err(|error| Failure(error.to_string()))?;
    let feed = toml::Table::from_iter([("engine".to_owned(), toml::Value::Table(engine))]);
    let file = toml::Table::from_iter([("feed".to_owned(), toml::Value::Table(feed))]);
    toml::to_string(&file).map_err(|error| Failure(error.to_string()))
}

pub async fn database(settings: &Settings, clock: &Clock) -> Result<Database, Failure> {
    let storage = &settings.storage;
    let config = match &storage.database_url {
        Some(url) => DatabaseConfig::Postgres {
            url: url.clone(),
            pool: storage.database_pool,
            replica: storage.database_replica.as_ref().map(|replica| ReplicaConfig {
                url: replica.clone(),
                max_lag: Duration::from_millis(storage.database_replica_max_lag_ms.max(SHORTEST_LAG_MS)),
            }),
        },
        None => DatabaseConfig::Sqlite {
            path: DataDir::new(&storage.data_dir).database(),
            readers: storage.sqlite_readers,
            queue: storage.sqlite_queue,
        },
    };
    std::fs::create_dir_all(&storage.data_dir)?;
    Ok(Database::open(config, clock.clone()).await?)
}

/// The place that the settings name; the folder in the data folder if they name none.
pub fn blob_address(storage: &Storage) -> Result<BlobAddress, Failure> {
    match &storage.blobs {
        Some(text) => read_blob_address(storage, text),
        None => Ok(BlobAddress::Folder(DataDir::new(&storage.data_dir).blobs())),
    }
}

/// An address that is read with the keys of the settings.
pub fn read_blob_address(storage: &Storage, text: &str) -> Result<BlobAddress, Failure> {
    let keys = match (&storage.bucket_access_key, &storage.bucket_secret_key) {
        (Some(access), Some(secret)) => Some(BucketKeys { access: access.clone(), secret: secret.clone() }),
        _ => None,
    };
    Ok(BlobAddress::parse(text, keys)?)
}

/// Opened and asked once, so that a wrong key or endpoint is said at the start and not at the first picture.
pub async fn blobs(storage: &Storage) -> Result<BlobStore, Failure> {
    let address = blob_address(storage)?;
    let blobs = BlobStore::open(&address)?;
    blobs.check().await.map_err(|error| Failure(format!("{address}: {}", kumara_https::with_causes(&error))))?;
    Ok(blobs)
}

/// Opens everything that lies in the data folder and starts the application on it.
/// `keeps_derived_state` is false for a process that only writes beside the one that serves.
pub async fn application(
    settings: Settings,
    is_demo: bool,
    keeps_derived_state: bool,
    queues: Vec<Queue>,
) -> Result<App, Failure> {
    let clock = Clock::system();
    let random = Random::from_os();
    let data_dir = settings.storage.data_dir.clone();
    let db = database(&settings, &clock).await?;
    let Some(node) = Node::claim(&db, settings.storage.node, &random).await? else {
        return Err(Failure(match settings.storage.node {
            Some(number) => format!("another program works as node {number} on this database"),
            None => "there is no free node number on this database".into(),
        }));
    };
    if keeps_derived_state {
        follow_by_stream(&settings, &db, node.number()).await?;
    }
    let limits = Limits {
        max_bytes: settings.pictures.max_bytes as u64,
        workers: settings.pictures.workers,
        queue: settings.pictures.queue,
        ..Limits::default()
    };
    let worker = WorkerCommand::subcommand("image-worker");
    Ok(Box::pin(App::start(Outside {
        secrets: Secrets::load_or_create(&data_dir, &random)?,
        blobs: blobs(&settings.storage).await?,
        images: ImageWorkers::new(limits, worker),
        confined: Launcher::this_program("confined")?,
        config: settings,
        db,
        clock,
        random,
        is_demo,
        node,
        queues,
        keeps_derived_state,
    }))
    .await?)
}

/// Says what the servers are and keep, or why they are not fit for it.
async fn follow_by_stream(settings: &Settings, db: &Database, node: u16) -> Result<(), Failure> {
    let Some(address) = &settings.storage.log else { return Ok(()) };
    let address = LogAddress::parse(address)?;
    let place = address.to_string();
    let (stream, effective) = EventStream::connect(address, node)
        .await
        .map_err(|error| Failure(format!("{place}: {}", kumara_https::with_causes(&error))))?;
    tracing::info!(
        nats = effective.version,
        stream = effective.stream,
        replicas = effective.replicas,
        max_bytes = effective.max_bytes,
        duplicate_window_s = effective.duplicate_window.as_secs(),
        "events go over NATS"
    );
    db.follow_by(stream);
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_reference_names_every_setting_with_its_variable() {
        let text = reference();
        for needle in ["[http]", "KUMARA_LISTEN", "127.0.0.1:8080", "[sms]", "KUMARA_DATABASE_URL"] {
            assert!(text.contains(needle), "{needle} is missing in\n{text}");
        }
    }

    #[test]
    fn a_settings_file_is_read_and_a_missing_one_is_said() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("kumara.toml");
        std::fs::write(&file, "[community]\nname = \"Harbour\"\n").unwrap();
        let common = Common { config: Some(file.clone()), data: Some("elsewhere".into()), ..Common::default() };
        let settings = settings(&common).unwrap();
        assert_eq!(settings.community.name, "Harbour");
        assert_eq!(settings.storage.data_dir, Path::new("elsewhere"));
        let missing = Common { config: Some(dir.path().join("no.toml")), ..Common::default() };
        assert!(super::settings(&missing).unwrap_err().0.contains("no.toml"));
    }

    #[test]
    fn the_engines_settings_are_printed_as_they_are_read() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("kumara.toml");
        let common = Common { config: Some(file.clone()), ..Common::default() };
        let printed = engine_reference().unwrap();
        std::fs::write(&file, &printed).unwrap();
        let defaults = Settings::defaults().unwrap().feed.engine;
        assert_eq!(settings(&common).unwrap().feed.engine, defaults);
        std::fs::write(&file, "[feed.engine.exposure]\nshare = 0.25\n[feed.engine.ces]\nsave = 2.0\n").unwrap();
        let engine = settings(&common).unwrap().feed.engine;
        assert_eq!((engine.exposure.share, engine.ces.save, engine.ces.like), (0.25, 2.0, defaults.ces.like));
        std::fs::write(&file, "[feed.engine.exposure]\nshares = 0.25\n").unwrap();
        assert!(settings(&common).unwrap_err().0.contains("shares"));
    }
}
