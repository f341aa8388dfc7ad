//! The worker process: confines itself, then turns files into pictures until its input ends.

use std::{
    io::{self, BufWriter, Read, Write},
    os::unix::process::CommandExt,
    panic::{AssertUnwindSafe, catch_unwind},
    process::{Command, ExitCode},
};

use crate::{
    Limits, MediaError, confine,
    frames::{self, Answer, MAX_WORDS_BYTES, Ready, Role, Setup, Task},
    heif::Conversion,
    picture::process,
};

/// What `kumara image-worker` does: requests on standard input, answers on standard output, last words on standard
/// error. Call it before any thread is started: confinement covers the calling thread and its children only.
pub fn worker_main() -> ExitCode {
    match serve(&mut io::stdin().lock(), &mut BufWriter::new(io::stdout().lock())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody may be listening any more, which is no reason for a panic.
            let _ = writeln!(io::stderr(), "image worker: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(input: &mut impl Read, output: &mut impl Write) -> io::Result<()> {
    let Some(setup) = frames::read(input, MAX_WORDS_BYTES)? else { return Ok(()) };
    let setup: Setup = frames::understood(&setup)?;
    match setup.role {
        Role::Convert(conversion) => become_converter(&setup.limits, &conversion),
        Role::Pictures => {
            // A panic is answered, not printed: standard error is a pipe that nobody reads in time.
            std::panic::set_hook(Box::new(|_| {}));
            let confinement = confine::as_picture_worker(&setup.limits)?;
            frames::write(output, &frames::words(&Ready { confinement })?)?;
            output.flush()?;
            while picture(&setup.limits, input, output)? {}
            Ok(())
        }
    }
}

/// One request; `false` when there are no more.
fn picture(limits: &Limits, input: &mut impl Read, output: &mut impl Write) -> io::Result<bool> {
    let Some(task) = frames::read(input, MAX_WORDS_BYTES)? else { return Ok(false) };
    let task: Task = frames::understood(&task)?;
    let max_bytes = usize::try_from(task.source.max_bytes(limits)).map_err(io::Error::other)?;
    let bytes = frames::read(input, max_bytes)?.ok_or(io::ErrorKind::UnexpectedEof)?;
    kumara_confine::grant_cpu(limits.max_cpu_s)?;

    let mut answer: Answer = catch_unwind(AssertUnwindSafe(|| process(&bytes, limits, task.source)))
        .unwrap_or_else(|_| Err(MediaError::unreadable("its decoder stumbled over it")));
    let encoded: Vec<Vec<u8>> = match &mut answer {
        Ok(processed) => processed.sizes.iter_mut().map(|size| std::mem::take(&mut size.webp)).collect(),
        Err(_) => Vec::new(),
    };
    frames::write(output, &frames::words(&answer)?)?;
    for webp in &encoded {
        frames::write(output, webp)?;
    }
    output.flush()?;
    Ok(true)
}

/// Returns only if that fails.
fn become_converter(limits: &Limits, conversion: &Conversion) -> io::Result<()> {
    confine::as_converter(limits, conversion)?;
    // Two arenas: glibc reserves address space for each thread otherwise, and that is what is limited.
    Err(Command::new(&conversion.tool).args(&conversion.arguments).env_clear().env("MALLOC_ARENA_MAX", "2").exec())
}
