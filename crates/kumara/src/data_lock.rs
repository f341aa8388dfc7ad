//! Who works in a data folder. One process serves it and keeps its derived state; others (an import) may write
//! beside it, and the serving process follows what they write.

use std::{fs, io, path::Path};

/// Held for as long as a process keeps the derived state of a folder; freed by the system when it ends.
pub struct DataLock(#[expect(dead_code, reason = "held, not read")] fs::File);

impl DataLock {
    /// `None` when another process serves the folder just now.
    pub fn try_take(data_dir: &Path) -> io::Result<Option<Self>> {
        fs::create_dir_all(data_dir)?;
        let file =
            fs::OpenOptions::new().create(true).truncate(false).write(true).open(data_dir.join("serving.lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self(file))),
            Err(fs::TryLockError::WouldBlock) => Ok(None),
            Err(fs::TryLockError::Error(error)) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_process_serves_a_folder() {
        let dir = tempfile::tempdir().unwrap();
        let first = DataLock::try_take(dir.path()).unwrap();
        assert!(first.is_some());
        assert!(DataLock::try_take(dir.path()).unwrap().is_none());
        drop(first);
        assert!(DataLock::try_take(dir.path()).unwrap().is_some());
    }
}
