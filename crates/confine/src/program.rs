//! A program of somebody else's in a cell: this program starts itself again, locks the cell and becomes the other one.
//! That needs no `unsafe` between fork and exec, and the other program never runs outside of its cell.

use std::{
    ffi::OsString,
    io::{self, Write},
    path::PathBuf,
    process::{Command, ExitCode},
};

use serde::{Deserialize, Serialize};

use crate::Cell;

/// What is to run, and in which cell. The environment is empty but for the two settings below.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program {
    pub path: PathBuf,
    pub arguments: Vec<String>,
    pub cell: Cell,
}

impl Program {
    /// The argument from which [`program_main`] reads it.
    pub fn as_argument(&self) -> io::Result<String> {
        Ok(serde_json::to_string(self)?)
    }

    fn enter(self) -> io::Result<()> {
        self.cell.lock()?;
        let mut command = Command::new(&self.path);
        command.args(&self.arguments).env_clear().current_dir("/");
        // Two arenas: glibc reserves address space for each thread otherwise, and that is what is limited.
        command.env("MALLOC_ARENA_MAX", "2").env("LC_ALL", "C.UTF-8");
        Err(become_it(&mut command))
    }
}

#[cfg(unix)]
fn become_it(command: &mut Command) -> io::Error {
    std::os::unix::process::CommandExt::exec(command)
}

#[cfg(not(unix))]
fn become_it(_: &mut Command) -> io::Error {
    io::ErrorKind::Unsupported.into()
}

/// What `kumara confined PROGRAM` does; returns only if that fails. Call it before any thread is started.
pub fn program_main(argument: Option<OsString>) -> ExitCode {
    let given = argument.and_then(|a| a.into_string().ok()).ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput));
    let program = given.and_then(|json| Ok(serde_json::from_str::<Program>(&json)?));
    if let Err(error) = program.and_then(Program::enter) {
        // Nobody may be listening any more, which is no reason for a panic.
        let _ = writeln!(io::stderr(), "confined: {error}");
    }
    ExitCode::FAILURE
}
