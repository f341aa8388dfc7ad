//! Files of the data folder that keep what was learned: copies of what could be learned again.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

/// In one step: a reader finds the old file or the new one.
pub(super) fn write(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let Some(folder) = target.parent() else { return Ok(()) };
    fs::create_dir_all(folder)?;
    let fresh = target.with_extension("new");
    let mut out = fs::File::create(&fresh)?;
    out.write_all(bytes)?;
    out.sync_all()?;
    fs::rename(fresh, target)
}
