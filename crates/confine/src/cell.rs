//! The cell of one process: its limits, and the files it may still open.

use std::{io, path::PathBuf};

use serde::{Deserialize, Serialize};

use crate::Confinement;

/// Where programs and their libraries lie.
pub const PROGRAM_FOLDERS: [&str; 4] = ["/usr", "/lib", "/lib64", "/bin"];
/// What programs read at their start.
pub const PROGRAM_FILES: [&str; 2] = ["/etc/ld.so.cache", "/dev/urandom"];

/// Every limit is for good, and inherited by what the process becomes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Address space.
    pub max_memory_bytes: u64,
    /// Processor time of its whole life; `None` leaves it to [`grant_cpu`].
    pub max_cpu_s: Option<u64>,
    /// Of a file that it writes.
    pub max_file_bytes: u64,
    pub max_open_files: u64,
    /// Whether it may start processes and threads.
    pub may_start_processes: bool,
    pub readable_folders: Vec<PathBuf>,
    pub readable_files: Vec<PathBuf>,
    /// They have to be there already: none can be made.
    pub writable_files: Vec<PathBuf>,
}

impl Cell {
    /// Standard input, output and error, and nothing else.
    pub const fn closed(max_memory_bytes: u64) -> Self {
        Self {
            max_memory_bytes,
            max_cpu_s: None,
            max_file_bytes: 0,
            max_open_files: 3,
            may_start_processes: false,
            readable_folders: Vec::new(),
            readable_files: Vec::new(),
            writable_files: Vec::new(),
        }
    }

    /// What installed programs need to start: their libraries, and their own folder.
    pub fn of_program(max_memory_bytes: u64, max_cpu_s: u64, own_folder: Option<PathBuf>) -> Self {
        let folders = PROGRAM_FOLDERS.into_iter().map(PathBuf::from).chain(own_folder);
        Self {
            max_cpu_s: Some(max_cpu_s),
            max_open_files: 64,
            readable_folders: folders.collect(),
            readable_files: PROGRAM_FILES.into_iter().map(PathBuf::from).collect(),
            ..Self::closed(max_memory_bytes)
        }
    }

    /// The calling thread and what it starts, for good. Call it before any other thread is started.
    pub fn lock(&self) -> io::Result<Confinement> {
        #[cfg(target_os = "linux")]
        return linux::lock(self);
        #[cfg(not(target_os = "linux"))]
        Ok(Confinement::None)
    }
}

/// Processor time for the next piece of work: the kernel counts over the life of a process, so the soft limit moves on.
pub fn grant_cpu(seconds: u64) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    return linux::grant_cpu(seconds);
    #[cfg(not(target_os = "linux"))]
    {
        let _ = seconds;
        Ok(())
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::io;

    use landlock::{
        ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError, RulesetStatus, Scope,
        path_beneath_rules,
    };
    use rustix::{
        process::{DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit},
        thread::set_no_new_privs,
        time::{ClockId, clock_gettime},
    };

    use super::{Cell, Confinement};

    /// The newest Landlock that this program asks for; an older kernel gives what it has.
    const NEWEST: ABI = ABI::V6;

    pub(super) fn lock(cell: &Cell) -> io::Result<Confinement> {
        set_no_new_privs(true)?;
        set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
        lower(Resource::Core, 0)?;
        lower(Resource::As, cell.max_memory_bytes)?;
        let status = restrict(cell).map_err(io::Error::other)?;
        if let Some(seconds) = cell.max_cpu_s {
            lower(Resource::Cpu, seconds)?;
        }
        if !cell.may_start_processes {
            lower(Resource::Nproc, 0)?;
        }
        lower(Resource::Fsize, cell.max_file_bytes)?;
        lower(Resource::Nofile, cell.max_open_files)?;
        Ok(match status {
            RulesetStatus::FullyEnforced => Confinement::Full,
            RulesetStatus::PartiallyEnforced => Confinement::Partial,
            RulesetStatus::NotEnforced => Confinement::LimitsOnly,
        })
    }

    pub(super) fn grant_cpu(seconds: u64) -> io::Result<()> {
        let used = clock_gettime(ClockId::ProcessCPUTime).tv_sec.unsigned_abs();
        let hard = getrlimit(Resource::Cpu).maximum;
        let soft = (used + seconds + 1).min(hard.unwrap_or(u64::MAX));
        Ok(setrlimit(Resource::Cpu, Rlimit { current: Some(soft), maximum: hard })?)
    }

    /// Soft and hard; never above what is already set.
    fn lower(resource: Resource, to: u64) -> io::Result<()> {
        let to = getrlimit(resource).maximum.map_or(to, |hard| hard.min(to));
        Ok(setrlimit(resource, Rlimit { current: Some(to), maximum: Some(to) })?)
    }

    fn restrict(cell: &Cell) -> Result<RulesetStatus, RulesetError> {
        let rules = Ruleset::default()
            .handle_access(AccessFs::from_all(NEWEST))?
            .handle_access(AccessNet::from_all(NEWEST))?
            .scope(Scope::from_all(NEWEST))?
            .create()?
            .add_rules(path_beneath_rules(&cell.readable_folders, AccessFs::from_read(NEWEST)))?
            .add_rules(path_beneath_rules(&cell.readable_files, AccessFs::ReadFile))?
            .add_rules(path_beneath_rules(&cell.writable_files, AccessFs::WriteFile | AccessFs::Truncate))?;
        Ok(rules.restrict_self()?.ruleset)
    }
}
