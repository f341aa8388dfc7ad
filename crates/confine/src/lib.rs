//! How a process gives up what it has no need of, before it reads a byte that somebody else wrote.
//!
//! Resource limits (memory, processor, files, processes, core dumps), no new privileges, and Landlock where the
//! kernel has it: such a process opens no file but those it was given, connects to nothing and signals nobody. What
//! Landlock does not know (a kernel before 5.13) is left to the limits: with no free file descriptor no file or socket
//! opens either. Only Linux is confined; elsewhere a worker is merely a process of its own.

mod cell;
mod program;

use serde::{Deserialize, Serialize};

pub use cell::{Cell, PROGRAM_FILES, PROGRAM_FOLDERS, grant_cpu};
pub use program::{Program, program_main};

/// What the kernel enforces on a worker, for the log at start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confinement {
    /// Resource limits, and Landlock as far as this program knows it.
    Full,
    /// Resource limits, and an older kernel's Landlock: files are closed, but not network or signals.
    Partial,
    /// Resource limits only.
    LimitsOnly,
    /// Nothing: not Linux.
    None,
}
