//! The level as an operator sets it: a word in a file of the data folder, which the serving process looks at each second.
//! Whoever may write there runs the server; there is no address that could be guessed.

use std::{io, path::Path, str::FromStr};

use kumara_admission::Level;

pub const LEVEL_FILE: &str = "surge.level";

/// A level, or "auto" for what the load asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByHand(pub Option<Level>);

impl FromStr for ByHand {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        if text == "auto" {
            return Ok(Self(None));
        }
        let by_number = text.parse().ok().and_then(Level::from_number);
        let level = by_number.or_else(|| Level::ALL.into_iter().find(|level| level.name() == text));
        level.map(|level| Self(Some(level))).ok_or_else(|| {
            format!("{text:?} is neither auto nor 0 (normal), 1 (quiet), 2 (lean), 3 (pooled), 4 (static)")
        })
    }
}

/// Written beside and moved, so that no half is ever read.
pub fn write_level(data_dir: &Path, wanted: ByHand) -> io::Result<()> {
    let word = wanted.0.map_or("auto", Level::name);
    let beside = data_dir.join("surge.level.new");
    std::fs::write(&beside, format!("{word}\n"))?;
    std::fs::rename(beside, data_dir.join(LEVEL_FILE))
}

/// What the file says; automatic without one, and when it can't be read.
pub(super) async fn read_level(data_dir: &Path) -> ByHand {
    match tokio::fs::read_to_string(data_dir.join(LEVEL_FILE)).await {
        Ok(text) => text.parse().unwrap_or_else(|problem| {
            tracing::warn!(%problem, "surge.level is not understood");
            ByHand(None)
        }),
        Err(_) => ByHand(None),
    }
}

/// The level as other processes on the folder see it; written each second while it is not normal.
const NOW_FILE: &str = "surge.now";
/// What nobody has written for so long is of a server that has ended.
const FRESH: std::time::Duration = std::time::Duration::from_secs(5);

pub(super) async fn tell_level(data_dir: &Path, level: Level) {
    let file = data_dir.join(NOW_FILE);
    let told = if level == Level::Normal {
        match tokio::fs::remove_file(file).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    } else {
        tokio::fs::write(file, level.name()).await
    };
    if let Err(error) = told {
        tracing::warn!(%error, "surge.now can't be written");
    }
}

/// Whether a server on this folder is under load right now: an import waits until it isn't.
pub fn is_under_load(data_dir: &Path) -> bool {
    let changed = std::fs::metadata(data_dir.join(NOW_FILE)).and_then(|about| about.modified());
    changed.is_ok_and(|at| at.elapsed().is_ok_and(|age| age < FRESH))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_was_written_is_read_and_garbage_is_automatic() {
        let dir = tempfile::tempdir().unwrap();
        assert_eq!(read_level(dir.path()).await, ByHand(None));
        for (typed, level) in [("3", Some(Level::Pooled)), ("lean", Some(Level::Lean)), ("auto", None)] {
            write_level(dir.path(), typed.parse().unwrap()).unwrap();
            assert_eq!(read_level(dir.path()).await, ByHand(level));
        }
        std::fs::write(dir.path().join(LEVEL_FILE), "very high").unwrap();
        assert_eq!(read_level(dir.path()).await, ByHand(None));
        assert!("5".parse::<ByHand>().is_err());
    }

    #[tokio::test]
    async fn an_import_sees_that_the_server_is_under_load_and_that_it_is_over() {
        let dir = tempfile::tempdir().unwrap();
        assert!(!is_under_load(dir.path()));
        tell_level(dir.path(), Level::Quiet).await;
        assert!(is_under_load(dir.path()));
        tell_level(dir.path(), Level::Normal).await;
        assert!(!is_under_load(dir.path()));
    }
}
