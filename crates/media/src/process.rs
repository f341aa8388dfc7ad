//! One worker process as the server sees it: started, asked, and examined when it has died.

use std::{
    io,
    os::unix::process::ExitStatusExt,
    path::PathBuf,
    process::{ExitStatus, Stdio},
    time::Duration,
};

use tokio::{
    io::AsyncReadExt,
    process::{Child, ChildStderr, ChildStdin, ChildStdout, Command},
    time::timeout,
};

use crate::{
    Confinement, EncodedSize, Limits, MediaError, Processed,
    frames::{self, Answer, MAX_SIZE_BYTES, MAX_WORDS_BYTES, Ready, Role, Setup, Task},
    picture::Source,
};

/// From the start of the program to its first word; a busy machine included.
const START_MS: u64 = 20_000;
/// What is read of a dead worker's last words, and how long they are waited for.
const LAST_WORDS_BYTES: u64 = 4096;
const LAST_WORDS_MS: u64 = 1000;
const MOST_SIZES: usize = 3;
const SIGNAL_CPU_TIME: i32 = 24;

/// How a worker process is started. It gets an empty environment and `/` as its folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WorkerCommand {
    /// The program that is running now, with these arguments: `image-worker` for `kumara`.
    ThisProgram { arguments: Vec<String> },
    /// Another program that calls [`worker_main`](crate::worker_main).
    Program { path: PathBuf, arguments: Vec<String> },
}

impl WorkerCommand {
    /// The running program with one subcommand.
    pub fn subcommand(name: &str) -> Self {
        Self::ThisProgram { arguments: vec![name.to_owned()] }
    }

    pub(crate) fn prepared(&self) -> io::Result<Command> {
        let (path, arguments) = match self {
            Self::ThisProgram { arguments } => (running_program()?, arguments),
            Self::Program { path, arguments } => (path.clone(), arguments),
        };
        let mut command = Command::new(path);
        command.args(arguments).env_clear().current_dir("/").kill_on_drop(true);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        Ok(command)
    }
}

/// On Linux the link stays good when an upgrade has replaced the file on disk.
fn running_program() -> io::Result<PathBuf> {
    if cfg!(target_os = "linux") { Ok(PathBuf::from("/proc/self/exe")) } else { std::env::current_exe() }
}

/// A picture worker that has said it is ready. Killed when dropped.
pub(crate) struct PictureProcess {
    child: Child,
    input: ChildStdin,
    output: ChildStdout,
    errors: ChildStderr,
    pub confinement: Confinement,
    pub pictures: u32,
}

impl PictureProcess {
    pub async fn start(command: &WorkerCommand, limits: &Limits) -> Result<Self, MediaError> {
        let mut child = command.prepared().and_then(|mut ready| ready.spawn()).map_err(MediaError::worker)?;
        let (Some(input), Some(output), Some(errors)) = (child.stdin.take(), child.stdout.take(), child.stderr.take())
        else {
            return Err(MediaError::worker("no pipes to it"));
        };
        let mut process = Self { child, input, output, errors, confinement: Confinement::None, pictures: 0 };
        match timeout(Duration::from_millis(START_MS), process.greet(limits)).await {
            Err(_) => Err(MediaError::worker("it did not start in time")),
            Ok(Err(broken)) => Err(process.examined(&broken).await),
            Ok(Ok(ready)) => {
                process.confinement = ready.confinement;
                Ok(process)
            }
        }
    }

    async fn greet(&mut self, limits: &Limits) -> io::Result<Ready> {
        let setup = Setup { limits: limits.clone(), role: Role::Pictures };
        frames::send(&mut self.input, &frames::words(&setup)?).await?;
        frames::understood(&frames::receive(&mut self.output, MAX_WORDS_BYTES).await?)
    }

    /// An `Err` means that the process is of no use any more.
    pub async fn ask(&mut self, bytes: &[u8], source: Source) -> io::Result<Answer> {
        self.pictures += 1;
        frames::send(&mut self.input, &frames::words(&Task { source })?).await?;
        frames::send(&mut self.input, bytes).await?;
        let answer: Answer = frames::understood(&frames::receive(&mut self.output, MAX_WORDS_BYTES).await?)?;
        let Ok(mut processed) = answer else { return Ok(answer) };
        if !plausible(&processed) {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "an answer that no picture has"));
        }
        for size in &mut processed.sizes {
            size.webp = frames::receive(&mut self.output, MAX_SIZE_BYTES).await?;
            if !is_webp(size) {
                return Err(io::Error::new(io::ErrorKind::InvalidData, "an answer that is no WebP"));
            }
        }
        Ok(Ok(processed))
    }

    /// Still alive, as far as the system knows.
    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Why a worker stopped answering, told from how it ended.
    pub async fn examined(mut self, broken: &io::Error) -> MediaError {
        let waiting = Duration::from_millis(LAST_WORDS_MS);
        let status = match timeout(waiting, self.child.wait()).await {
            Ok(Ok(status)) => status,
            // Alive, but talking nonsense: dropping it kills it.
            Ok(Err(_)) | Err(_) => return MediaError::worker(broken),
        };
        let mut last_words = Vec::new();
        let reading = (&mut self.errors).take(LAST_WORDS_BYTES).read_to_end(&mut last_words).await;
        let last_words = String::from_utf8_lossy(if reading.is_ok() { &last_words } else { &[] }).into_owned();
        if was_out_of_time(status) {
            MediaError::Timeout
        } else if last_words.contains("memory allocation of") {
            MediaError::OutOfMemory
        } else {
            MediaError::worker(format!("{status} {last_words}"))
        }
    }
}

/// The kernel ended it because its processor time was used up.
pub(crate) fn was_out_of_time(status: ExitStatus) -> bool {
    status.signal() == Some(SIGNAL_CPU_TIME)
}

fn plausible(processed: &Processed) -> bool {
    (1..=MOST_SIZES).contains(&processed.sizes.len())
        && processed.width > 0
        && processed.height > 0
        && processed.sizes.iter().all(|size| (1..=processed.width).contains(&size.width) && size.height > 0)
}

fn is_webp(size: &EncodedSize) -> bool {
    size.webp.starts_with(b"RIFF") && size.webp.get(8..12) == Some(b"WEBP")
}
