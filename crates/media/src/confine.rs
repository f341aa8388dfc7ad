//! How a worker process gives up what a decoder has no need of, before it reads a byte of a member's file.
//!
//! Resource limits (memory, processor, files, processes, core dumps), no new privileges, and Landlock where the
//! kernel has it: a picture worker may open no file at all, connect to nothing and signal nobody. What Landlock does
//! not know (a kernel before 5.13) is left to the limits: with no free file descriptor no file or socket opens either.
//! Only Linux is confined; elsewhere a worker is merely a process of its own.

use serde::{Deserialize, Serialize};

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

#[cfg(target_os = "linux")]
pub(crate) use linux::{as_converter, as_picture_worker, grant_cpu};

#[cfg(not(target_os = "linux"))]
pub(crate) use elsewhere::{as_converter, as_picture_worker, grant_cpu};

#[cfg(target_os = "linux")]
mod linux {
    use std::{io, path::Path};

    use landlock::{
        ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError, RulesetStatus, Scope,
        path_beneath_rules,
    };
    use rustix::{
        process::{DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit},
        thread::set_no_new_privs,
        time::{ClockId, clock_gettime},
    };

    use super::Confinement;
    use crate::{
        Limits,
        heif::{Conversion, MAX_CONVERTED_BYTES},
    };

    /// The newest Landlock that this program asks for; an older kernel gives what it has.
    const NEWEST: ABI = ABI::V6;
    /// Where programs and their libraries lie.
    const PROGRAMS: [&str; 4] = ["/usr", "/lib", "/lib64", "/bin"];
    const READABLE: [&str; 2] = ["/etc/ld.so.cache", "/dev/urandom"];
    /// Libraries are opened one after the other.
    const CONVERTER_FILES: u64 = 64;

    /// For good: a worker keeps standard input, output and error, and nothing else.
    pub(crate) fn as_picture_worker(limits: &Limits) -> io::Result<Confinement> {
        lower_common(limits)?;
        let confinement = landlock(&[], None)?;
        lower(Resource::Nproc, 0)?;
        lower(Resource::Fsize, 0)?;
        lower(Resource::Nofile, 3)?;
        Ok(confinement)
    }

    /// For good, and inherited by the program that this process becomes.
    pub(crate) fn as_converter(limits: &Limits, conversion: &Conversion) -> io::Result<Confinement> {
        lower_common(limits)?;
        let own_folder = conversion.tool.parent().map(Path::to_path_buf);
        let confinement = landlock(own_folder.as_slice(), Some(conversion))?;
        lower(Resource::Cpu, limits.max_cpu_s)?;
        lower(Resource::Fsize, MAX_CONVERTED_BYTES)?;
        lower(Resource::Nofile, CONVERTER_FILES)?;
        Ok(confinement)
    }

    /// Processor time for the next picture: the kernel counts over the life of a process, so the soft limit moves on.
    pub(crate) fn grant_cpu(seconds: u64) -> io::Result<()> {
        let used = clock_gettime(ClockId::ProcessCPUTime).tv_sec.unsigned_abs();
        let hard = getrlimit(Resource::Cpu).maximum;
        let soft = (used + seconds + 1).min(hard.unwrap_or(u64::MAX));
        Ok(setrlimit(Resource::Cpu, Rlimit { current: Some(soft), maximum: hard })?)
    }

    fn lower_common(limits: &Limits) -> io::Result<()> {
        set_no_new_privs(true)?;
        set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
        lower(Resource::Core, 0)?;
        lower(Resource::As, limits.max_memory_bytes)
    }

    /// Soft and hard; never above what is already set.
    fn lower(resource: Resource, to: u64) -> io::Result<()> {
        let to = getrlimit(resource).maximum.map_or(to, |hard| hard.min(to));
        Ok(setrlimit(resource, Rlimit { current: Some(to), maximum: Some(to) })?)
    }

    fn landlock(tool_folder: &[std::path::PathBuf], conversion: Option<&Conversion>) -> io::Result<Confinement> {
        let status = restrict(tool_folder, conversion).map_err(io::Error::other)?;
        Ok(match status {
            RulesetStatus::FullyEnforced => Confinement::Full,
            RulesetStatus::PartiallyEnforced => Confinement::Partial,
            RulesetStatus::NotEnforced => Confinement::LimitsOnly,
        })
    }

    fn restrict(
        tool_folder: &[std::path::PathBuf],
        conversion: Option<&Conversion>,
    ) -> Result<RulesetStatus, RulesetError> {
        let rules = Ruleset::default()
            .handle_access(AccessFs::from_all(NEWEST))?
            .handle_access(AccessNet::from_all(NEWEST))?
            .scope(Scope::from_all(NEWEST))?
            .create()?;
        let rules = match conversion {
            None => rules,
            // The outputs exist already and no others can be made: a file with a thousand pictures writes two.
            Some(conversion) => rules
                .add_rules(path_beneath_rules(PROGRAMS, AccessFs::from_read(NEWEST)))?
                .add_rules(path_beneath_rules(tool_folder, AccessFs::from_read(NEWEST)))?
                .add_rules(path_beneath_rules(READABLE, AccessFs::ReadFile))?
                .add_rules(path_beneath_rules([&conversion.input], AccessFs::ReadFile))?
                .add_rules(path_beneath_rules(&conversion.outputs, AccessFs::WriteFile | AccessFs::Truncate))?,
        };
        Ok(rules.restrict_self()?.ruleset)
    }
}

#[cfg(not(target_os = "linux"))]
mod elsewhere {
    use std::io;

    use super::Confinement;
    use crate::{Limits, heif::Conversion};

    pub(crate) fn as_picture_worker(_: &Limits) -> io::Result<Confinement> {
        Ok(Confinement::None)
    }

    pub(crate) fn as_converter(_: &Limits, _: &Conversion) -> io::Result<Confinement> {
        Ok(Confinement::None)
    }

    pub(crate) fn grant_cpu(_: u64) -> io::Result<()> {
        Ok(())
    }
}
