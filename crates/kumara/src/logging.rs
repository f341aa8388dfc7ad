//! Logs on standard error: text for people or JSON for collectors. Ids only, nothing personal.

use kumara_server::config::Log;
use tracing_subscriber::{EnvFilter, fmt};

use crate::start::Failure;

pub fn start(config: &Log) -> Result<(), Failure> {
    let filter =
        EnvFilter::try_new(&config.filter).map_err(|e| Failure(format!("the setting log.filter is not valid: {e}")))?;
    let builder = fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = match config.format.as_str() {
        "text" => builder.compact().with_target(false).try_init(),
        "json" => builder.json().flatten_event(true).try_init(),
        other => return Err(Failure(format!("the setting log.format is text or json, not {other}"))),
    };
    started.map_err(|e| Failure(e.to_string()))
}
