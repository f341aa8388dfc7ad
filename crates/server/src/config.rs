//! Every setting, with its unit in its name, its default and the reason for it. `kumara config reference` prints
//! this file's comments as a commented TOML file, so write them for an operator.

use std::{net::SocketAddr, path::PathBuf};

use confique::Config;
use kumara_recommend::RecommendConfig;

/// Kumara's settings. Each can also be set by the environment variable that stands beside it.
#[derive(Debug, Clone, Config)]
pub struct Settings {
    #[config(nested)]
    pub community: Community,
    #[config(nested)]
    pub http: Http,
    #[config(nested)]
    pub storage: Storage,
    #[config(nested)]
    pub surge: Surge,
    #[config(nested)]
    pub accounts: Accounts,
    #[config(nested)]
    pub members: Members,
    #[config(nested)]
    pub sms: Sms,
    #[config(nested)]
    pub pictures: Pictures,
    #[config(nested)]
    pub feed: Feed,
    #[config(nested)]
    pub search: Search,
    #[config(nested)]
    pub translation: Translation,
    #[config(nested)]
    pub work: Work,
    #[config(nested)]
    pub log: Log,
}

/// What the community calls itself.
#[derive(Debug, Clone, Config)]
pub struct Community {
    /// The name at first; the owner can change it in the settings.
    #[config(env = "KUMARA_NAME", default = "Kumara")]
    pub name: String,

    /// Address under which members reach this server, for links, passkeys and previews, without a slash at the end.
    /// When it is not set, the address that the browser used is taken.
    #[config(env = "KUMARA_PUBLIC_URL")]
    pub public_url: Option<String>,
}

/// Listeners and limits.
#[derive(Debug, Clone, Config)]
pub struct Http {
    /// Where members are served.
    #[config(env = "KUMARA_LISTEN", default = "127.0.0.1:8080")]
    pub listen: SocketAddr,

    /// Where Prometheus reads metrics. Keep it off the internet. Not set: no metrics listener.
    #[config(env = "KUMARA_METRICS_LISTEN")]
    pub metrics_listen: Option<SocketAddr>,

    /// Set this when members come over HTTPS (a proxy in front does TLS): cookies become Secure and browsers are
    /// told to stay with HTTPS.
    #[config(env = "KUMARA_HTTPS", default = false)]
    pub is_https: bool,

    /// Believe the last address in X-Forwarded-For. Only with a proxy of yours in front, else limits can be evaded.
    #[config(env = "KUMARA_TRUSTS_PROXY", default = false)]
    pub trusts_proxy: bool,

    /// Largest body of a JSON request. A note with everything is below 40 KB.
    #[config(env = "KUMARA_MAX_JSON_BYTES", default = 131072)]
    pub max_json_bytes: usize,

    /// After this long a request gets an honest error.
    #[config(env = "KUMARA_REQUEST_TIMEOUT_MS", default = 15000)]
    pub request_timeout_ms: u64,

    /// How long a caller may take to send the head of a request. A connection on which nothing comes for as long is
    /// closed, so keep it above the time for which a proxy in front keeps idle connections.
    #[config(env = "KUMARA_HEAD_TIMEOUT_MS", default = 75000)]
    pub head_timeout_ms: u64,

    /// Connections that are open at the same time; more wait until one is closed.
    #[config(env = "KUMARA_MAX_CONNECTIONS", default = 10000)]
    pub max_connections: usize,

    /// The most requests that are worked on at the same time. Below it the limit follows latency; see docs/surge.md.
    #[config(env = "KUMARA_MAX_CONCURRENT_REQUESTS", default = 1024)]
    pub max_concurrent_requests: usize,

    /// Reads by one member or one network. A person who scrolls fast makes about 120.
    #[config(env = "KUMARA_READS_PER_MINUTE", default = 1200)]
    pub reads_per_minute: u32,

    /// Writes by one member or one network. Telemetry of a browser is about 12 of them.
    #[config(env = "KUMARA_WRITES_PER_MINUTE", default = 240)]
    pub writes_per_minute: u32,

    /// How long the server goes on serving after it was asked to stop, while /readyz says that it is not ready and connections
    /// are closed after their answer: the time in which a balancer turns to other nodes. 0 without one.
    #[config(env = "KUMARA_DRAIN_MS", default = 0)]
    pub drain_ms: u64,

    /// How long running requests may take when the server is asked to stop.
    #[config(env = "KUMARA_SHUTDOWN_MS", default = 10000)]
    pub shutdown_ms: u64,
}

/// Where everything is kept.
#[derive(Debug, Clone, Config)]
pub struct Storage {
    /// Folder of the embedded database, the pictures and the keys.
    #[config(env = "KUMARA_DATA_DIR", default = "data")]
    pub data_dir: PathBuf,

    /// Where pictures and files are kept: a folder, or s3://BUCKET/PREFIX?endpoint=https://…&region=… for a bucket on a
    /// server that speaks S3. Not set: the folder `blobs` in the data folder.
    #[config(env = "KUMARA_BLOBS")]
    pub blobs: Option<String>,

    /// Keys of the bucket. Best given in the environment: what stands in a file is read by whoever reads the file.
    #[config(env = "KUMARA_BUCKET_ACCESS_KEY")]
    pub bucket_access_key: Option<String>,

    #[config(env = "KUMARA_BUCKET_SECRET_KEY")]
    pub bucket_secret_key: Option<String>,

    /// When less than this is free where the data folder is, in MB, nothing new is written: members read on, and are told
    /// to come back. So the log and the database have room to end what they began. 0 never refuses.
    #[config(env = "KUMARA_MIN_FREE_MB", default = 512)]
    pub min_free_mb: u64,

    /// A PostgreSQL address (postgres://user:password@host/database, and ?sslmode=verify-full for one that is reached
    /// over a network). Not set: the embedded SQLite database.
    #[config(env = "KUMARA_DATABASE_URL")]
    pub database_url: Option<String>,

    /// A streaming replica of that database (the same kind of address), for reads that may be stale: comments and lists of
    /// people and notes for whoever isn't signed in, and what many search. While it can't be reached, or is too far behind,
    /// the database itself answers. Not set: the database answers everything.
    #[config(env = "KUMARA_DATABASE_REPLICA")]
    pub database_replica: Option<String>,

    /// How far behind the replica may be; at least 1000.
    #[config(env = "KUMARA_DATABASE_REPLICA_MAX_LAG_MS", default = 2000)]
    pub database_replica_max_lag_ms: u64,

    /// Connections to PostgreSQL, and as many again to the replica.
    #[config(env = "KUMARA_DATABASE_POOL", default = 16)]
    pub database_pool: usize,

    /// Threads that read from the embedded database.
    #[config(env = "KUMARA_SQLITE_READERS", default = 4)]
    pub sqlite_readers: usize,

    /// Writes that may wait for the embedded database; more are told to come back in a second.
    #[config(env = "KUMARA_SQLITE_QUEUE", default = 4096)]
    pub sqlite_queue: usize,

    /// Carries events to those who follow them instead of the database: a NATS cluster with JetStream, as
    /// nats://user:password@host:4222,host:4222,host:4222 (tls:// for TLS; see docs/scale.md). Not set: the database alone.
    #[config(env = "KUMARA_EVENT_LOG")]
    pub log: Option<String>,

    /// Tells apart the programs that write to one database: 0 to 1023. Not set: each takes a free one by itself.
    #[config(env = "KUMARA_NODE")]
    pub node: Option<u16>,
}

/// When more come than can be served; see docs/surge.md.
#[derive(Debug, Clone, Config)]
pub struct Surge {
    /// Requests that are always worked on at the same time, however slow answers are: the least that limits go down to.
    #[config(env = "KUMARA_SURGE_MIN_CONCURRENT", default = 16)]
    pub min_concurrent: usize,

    /// Requests that are worked on at the same time after a start, until latency tells better.
    #[config(env = "KUMARA_SURGE_START_CONCURRENT", default = 64)]
    pub start_concurrent: usize,

    /// People who may ask for a sign-in code in a minute; more wait in line. Ten seconds' worth come in at once.
    #[config(env = "KUMARA_SIGN_UPS_PER_MINUTE", default = 300)]
    pub sign_ups_per_minute: u32,

    /// People who may wait in line; about 100 bytes of memory for each. More are told to come back later.
    #[config(env = "KUMARA_WAITING_ROOM_SIZE", default = 100000)]
    pub waiting_room_size: usize,
}

/// Signing in.
#[derive(Debug, Clone, Config)]
pub struct Accounts {
    /// How long a code works.
    #[config(env = "KUMARA_CODE_LIFETIME_S", default = 600)]
    pub code_lifetime_s: u64,

    /// Wrong codes before a new one is needed. Five tries at six digits are one chance in 200,000.
    #[config(env = "KUMARA_CODE_TRIES", default = 5)]
    pub code_tries: u32,

    /// Codes to one phone number in an hour.
    #[config(env = "KUMARA_CODES_PER_NUMBER_PER_HOUR", default = 5)]
    pub codes_per_number_per_hour: u32,

    /// Codes asked for from one network in an hour: a household or an office behind one address.
    #[config(env = "KUMARA_CODES_PER_NETWORK_PER_HOUR", default = 20)]
    pub codes_per_network_per_hour: u32,

    /// Codes to numbers that share all but their last four digits in an hour, against SMS pumping.
    #[config(env = "KUMARA_CODES_PER_PREFIX_PER_HOUR", default = 30)]
    pub codes_per_prefix_per_hour: u32,

    /// Seconds before another code may be asked for the same number.
    #[config(env = "KUMARA_CODE_RESEND_S", default = 30)]
    pub code_resend_s: u64,

    /// How long a device stays signed in without being used.
    #[config(env = "KUMARA_SESSION_DAYS", default = 90)]
    pub session_days: u32,
}

/// Members among each other.
#[derive(Debug, Clone, Config)]
pub struct Members {
    /// Members that one member may follow. The feed merges the newest notes of each.
    #[config(env = "KUMARA_MAX_FOLLOWING", default = 5000)]
    pub max_following: u32,

    /// Members who can be found by the beginning of a name; about 300 bytes of memory for each.
    #[config(env = "KUMARA_DIRECTORY_SIZE", default = 1000000)]
    pub directory_size: usize,
}

/// Text messages with codes.
#[derive(Debug, Clone, Config)]
pub struct Sms {
    /// "outbox" shows codes on the sign-in page, for development and demos only; "http" posts them to a provider.
    #[config(env = "KUMARA_SMS_PROVIDER", default = "outbox")]
    pub provider: String,

    /// Address that a message is posted to.
    #[config(env = "KUMARA_SMS_URL")]
    pub url: Option<String>,

    /// Value of the Authorization header.
    #[config(env = "KUMARA_SMS_AUTHORIZATION")]
    pub authorization: Option<String>,

    /// Body of the request; {to}, {text} and {from} are replaced, escaped for the content type.
    #[config(env = "KUMARA_SMS_BODY", default = "{\"to\":\"{to}\",\"from\":\"{from}\",\"text\":\"{text}\"}")]
    pub body: String,

    /// Content type of the body: application/json or application/x-www-form-urlencoded.
    #[config(env = "KUMARA_SMS_CONTENT_TYPE", default = "application/json")]
    pub content_type: String,

    /// Sender, as the provider knows it.
    #[config(env = "KUMARA_SMS_FROM", default = "Kumara")]
    pub from: String,

    /// After this long the provider counts as unavailable.
    #[config(env = "KUMARA_SMS_TIMEOUT_MS", default = 8000)]
    pub timeout_ms: u64,

    /// Messages that the provider may send in a day of UTC; counted since the start of the program.
    #[config(env = "KUMARA_SMS_A_DAY", default = 20000)]
    pub messages_a_day: u32,

    /// Of those, to numbers of one country.
    #[config(env = "KUMARA_SMS_A_DAY_TO_COUNTRY", default = 10000)]
    pub messages_a_day_to_country: u32,

    /// A second provider, for when the first fails or has spent its budget. Not set: there is none.
    #[config(env = "KUMARA_SMS_SECOND_URL")]
    pub second_url: Option<String>,

    /// Value of the Authorization header for the second provider.
    #[config(env = "KUMARA_SMS_SECOND_AUTHORIZATION")]
    pub second_authorization: Option<String>,

    /// Body of the request to the second provider.
    #[config(env = "KUMARA_SMS_SECOND_BODY", default = "{\"to\":\"{to}\",\"from\":\"{from}\",\"text\":\"{text}\"}")]
    pub second_body: String,

    /// Content type of that body.
    #[config(env = "KUMARA_SMS_SECOND_CONTENT_TYPE", default = "application/json")]
    pub second_content_type: String,

    /// Sender, as the second provider knows it.
    #[config(env = "KUMARA_SMS_SECOND_FROM", default = "Kumara")]
    pub second_from: String,

    /// Messages that the second provider may send in a day of UTC.
    #[config(env = "KUMARA_SMS_SECOND_A_DAY", default = 20000)]
    pub second_messages_a_day: u32,
}

/// Pictures that members upload.
#[derive(Debug, Clone, Config)]
pub struct Pictures {
    /// Largest file.
    #[config(env = "KUMARA_PICTURE_MAX_BYTES", default = 20971520)]
    pub max_bytes: usize,

    /// Processes that decode pictures.
    #[config(env = "KUMARA_PICTURE_WORKERS", default = 2)]
    pub workers: usize,

    /// Pictures that may wait for a worker; more are told to come back.
    #[config(env = "KUMARA_PICTURE_QUEUE", default = 32)]
    pub queue: usize,

    /// Uploads that may run at the same time; each holds its file in memory. More are told to come back.
    #[config(env = "KUMARA_PICTURE_UPLOADS_AT_ONCE", default = 64)]
    pub uploads_at_once: usize,

    /// How long an upload may take with everything: 20 MB over a slow telephone line, and the wait for a worker.
    #[config(env = "KUMARA_PICTURE_UPLOAD_TIMEOUT_MS", default = 180000)]
    pub upload_timeout_ms: u64,

    /// Uploads by one member in an hour.
    #[config(env = "KUMARA_PICTURES_PER_HOUR", default = 400)]
    pub per_hour: u32,
}

/// The feed.
#[derive(Debug, Clone, Config)]
pub struct Feed {
    /// Samples that one browser may send in one batch.
    #[config(env = "KUMARA_TELEMETRY_BATCH", default = 100)]
    pub telemetry_batch: usize,

    /// Batches that may wait for the log; more are dropped and counted, never a reason to refuse a page.
    #[config(env = "KUMARA_TELEMETRY_QUEUE", default = 10000)]
    pub telemetry_queue: usize,

    /// How long reports wait for company before they are written, so that many make one write.
    #[config(env = "KUMARA_TELEMETRY_FLUSH_MS", default = 500)]
    pub telemetry_flush_ms: u64,

    /// How often a note counts for one member is once, as far back as this many impressions are remembered; about
    /// 40 bytes of memory for each.
    #[config(env = "KUMARA_IMPRESSIONS_REMEMBERED", default = 500000)]
    pub impressions_remembered: usize,

    /// What pages are made of and how they are ranked, by part: sources, ranking (hand-set weights), learning, ces (the
    /// weights of like, save, comment, share, follow, hide, report), selection, page, exposure (what notes are owed:
    /// full_goal_impressions, share, window_hours ...), index (memory), and switched_off (a list of stages). In the
    /// file as tables, such as [feed.engine.exposure] with share = 0.25; `kumara config engine` prints all of them.
    #[config(default = {})]
    pub engine: RecommendConfig,
}

/// How results are ranked once their words are known to match. Each sign raises what the words are worth by at most this
/// share, so that together they don't double it.
#[derive(Debug, Clone, Copy, Config)]
pub struct Search {
    /// Signs of first-hand experience: own pictures, a place, particulars.
    #[config(env = "KUMARA_SEARCH_FIRST_HAND", default = 0.15)]
    pub first_hand: f32,
    /// Engagement by CES against impressions.
    #[config(env = "KUMARA_SEARCH_ENGAGEMENT", default = 0.20)]
    pub engagement: f32,
    /// Newness.
    #[config(env = "KUMARA_SEARCH_FRESH", default = 0.08)]
    pub fresh: f32,
    /// Days after which newness is half.
    #[config(env = "KUMARA_SEARCH_FRESH_HALF_LIFE_DAYS", default = 120.0)]
    pub fresh_half_life_days: f32,
    /// Nearness to the place that is asked about.
    #[config(env = "KUMARA_SEARCH_NEAR", default = 0.25)]
    pub near: f32,
    /// Kilometres after which nearness is half.
    #[config(env = "KUMARA_SEARCH_NEAR_HALF_WAY_KM", default = 15.0)]
    pub near_half_way_km: f32,
    /// A language that the searcher reads.
    #[config(env = "KUMARA_SEARCH_READABLE", default = 0.12)]
    pub readable: f32,
    /// A creator whom the searcher follows.
    #[config(env = "KUMARA_SEARCH_FOLLOWED", default = 0.08)]
    pub followed: f32,
    /// Few have seen it yet: the little-known get their chance in search too.
    #[config(env = "KUMARA_SEARCH_LITTLE_SEEN", default = 0.04)]
    pub little_seen: f32,
    /// Members who have seen a note with which it is known.
    #[config(env = "KUMARA_SEARCH_KNOWN_FROM_IMPRESSIONS", default = 100.0)]
    pub known_from_impressions: f32,
    /// What each further note of one creator in the list is worth of what it was.
    #[config(env = "KUMARA_SEARCH_SAME_CREATOR", default = 0.85)]
    pub same_creator: f32,
}

/// Translation of what members write. Script conversion of Chinese is always on.
#[derive(Debug, Clone, Config)]
pub struct Translation {
    /// Use the pairs of Apertium that are installed on this machine.
    #[config(env = "KUMARA_TRANSLATION_APERTIUM", default = true)]
    pub uses_apertium: bool,

    /// Where Apertium's modes lie.
    #[config(env = "KUMARA_TRANSLATION_APERTIUM_MODES", default = "/usr/share/apertium/modes")]
    pub apertium_modes: PathBuf,

    /// The socket of `kumara-translator`, a program of this project that serves neural models on this machine; it is asked
    /// before Apertium. Empty: there is none.
    #[config(env = "KUMARA_TRANSLATION_NEURAL_SOCKET", default = "")]
    pub neural_socket: PathBuf,

    /// "none", "libretranslate", "deepl", or "chat" for a model behind OpenAI's interface.
    #[config(env = "KUMARA_TRANSLATION_PROVIDER", default = "none")]
    pub provider: String,

    /// Where the provider's interface begins: "http://127.0.0.1:5000", "https://api-free.deepl.com",
    /// "http://127.0.0.1:8000/v1".
    #[config(env = "KUMARA_TRANSLATION_URL")]
    pub url: Option<String>,

    /// The provider's key.
    #[config(env = "KUMARA_TRANSLATION_KEY")]
    pub key: Option<String>,

    /// Name of the model, for "chat".
    #[config(env = "KUMARA_TRANSLATION_MODEL")]
    pub model: Option<String>,

    /// Languages that the provider translates between; empty for those that it is known for.
    #[config(env = "KUMARA_TRANSLATION_LANGUAGES", default = [], parse_env = confique::env::parse::list_by_comma)]
    pub languages: Vec<kumara_model::LanguageTag>,

    /// A TOML file with the community's own words and what they are in other languages; see docs/translation.md.
    #[config(env = "KUMARA_TRANSLATION_GLOSSARY")]
    pub glossary: Option<PathBuf>,

    /// Ask this machine's engines before the provider where both translate a pair: free, and no text leaves the machine.
    #[config(env = "KUMARA_TRANSLATION_PREFERS_LOCAL", default = false)]
    pub prefers_local: bool,

    /// After this long the provider counts as failed.
    #[config(env = "KUMARA_TRANSLATION_TIMEOUT_MS", default = 15000)]
    pub timeout_ms: u64,

    /// Characters that one member may have sent to the provider in a day.
    #[config(env = "KUMARA_TRANSLATION_MEMBER_CHARS", default = 50000)]
    pub member_chars_a_day: u64,

    /// Characters that the community may have sent to the provider in a day.
    #[config(env = "KUMARA_TRANSLATION_SITE_CHARS", default = 500000)]
    pub site_chars_a_day: u64,

    /// A public note is translated ahead of its readers when so many members who don't read its language have opened it
    /// within an hour; 0 for never. Half of the community's characters are left to those who ask.
    #[config(env = "KUMARA_TRANSLATION_AHEAD_AFTER_READERS", default = 5)]
    pub ahead_after_readers: u32,
}

/// Work in the background; see docs/scale.md.
#[derive(Debug, Clone, Config)]
pub struct Work {
    /// Do it beside serving. With a `kumara work` on the same database, serving nodes can leave all of it to that.
    #[config(env = "KUMARA_WORK_WHILE_SERVING", default = true)]
    pub while_serving: bool,
}

/// What the program says about itself.
#[derive(Debug, Clone, Config)]
pub struct Log {
    /// error, warn, info, debug or trace; also by part, such as "info,kumara_server=debug".
    #[config(env = "KUMARA_LOG", default = "info")]
    pub filter: String,

    /// "text" for people, "json" for collectors.
    #[config(env = "KUMARA_LOG_FORMAT", default = "text")]
    pub format: String,
}

impl Settings {
    /// The defaults alone, without a file or the environment.
    pub fn defaults() -> Result<Self, confique::Error> {
        Self::builder().load()
    }
}
