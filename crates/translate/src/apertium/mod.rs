//! Apertium: rule-based translation by programs that Debian packages, without network and without a model. The pairs
//! that are installed are found at start; their programs run in cells, in a pool, and are replaced when they die.

mod modes;
mod pipeline;
mod stream;

use std::{
    borrow::Cow,
    collections::HashMap,
    path::{Path, PathBuf},
};

use futures::future::BoxFuture;
use parking_lot::Mutex;

use crate::{Answer, Batch, Engine, EngineError, EngineKind, EngineLimits, Pair};
use modes::Mode;
use pipeline::Pipeline;

/// Where Debian's packages put their pairs.
pub const MODES_FOLDER: &str = "/usr/share/apertium/modes";
/// Pipelines that wait for work, of all pairs together; each is some ten processes with dictionaries in memory.
const MAX_IDLE: usize = 6;
/// Segments that a pipeline translates before it is replaced, so that nothing of one member's text lingers for long.
const SEGMENTS_A_PIPELINE: u32 = 5_000;

/// How a confined program is started: this program, so that it runs [`kumara_confine::program_main`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Launcher {
    pub path: PathBuf,
    /// What stands before the description of the program.
    pub arguments: Vec<String>,
}

impl Launcher {
    /// The running program with one subcommand; on Linux the link stays good when an upgrade has replaced the file.
    pub fn this_program(subcommand: &str) -> std::io::Result<Self> {
        let path = if cfg!(target_os = "linux") { PathBuf::from("/proc/self/exe") } else { std::env::current_exe()? };
        Ok(Self { path, arguments: vec![subcommand.to_owned()] })
    }
}

/// The pairs that are installed on this machine.
pub struct Apertium {
    launcher: Launcher,
    modes: HashMap<Pair, Mode>,
    version: String,
    /// The most recently used last.
    idle: Mutex<Vec<(Pair, Pipeline)>>,
}

impl Apertium {
    /// `None` if no pair is installed in this folder.
    pub fn find(folder: &Path, launcher: Launcher) -> Option<Self> {
        let modes = modes::installed(folder);
        let version = modes::version(&modes);
        (!modes.is_empty()).then(|| Self { launcher, modes, version, idle: Mutex::default() })
    }

    fn waiting(&self, pair: Pair) -> Option<Pipeline> {
        let mut idle = self.idle.lock();
        while let Some(at) = idle.iter().rposition(|(of, _)| *of == pair) {
            let (_, mut pipeline) = idle.remove(at);
            if pipeline.is_running() {
                return Some(pipeline);
            }
        }
        None
    }

    fn give_back(&self, pair: Pair, pipeline: Pipeline) {
        if pipeline.segments >= SEGMENTS_A_PIPELINE {
            return;
        }
        let mut idle = self.idle.lock();
        idle.push((pair, pipeline));
        if idle.len() > MAX_IDLE {
            idle.remove(0);
        }
    }

    async fn ask(&self, batch: &Batch) -> Result<Vec<Answer>, EngineError> {
        let pair = Pair { from: batch.from, to: batch.to };
        let mode = self.modes.get(&pair).ok_or(EngineError::UnsupportedPair)?;
        let sent: Vec<stream::Sent> = batch.segments.iter().map(|s| stream::Sent::new(s)).collect();
        let (mut pipeline, was_used) = match self.waiting(pair) {
            Some(pipeline) => (pipeline, true),
            None => (Pipeline::start(mode, &self.launcher).map_err(died)?, false),
        };
        let answers = match pipeline.translate(&sent).await {
            Ok(answers) => answers,
            // One that has waited may have died of it; a fresh one that fails has died of this batch.
            Err(_) if was_used => {
                pipeline = Pipeline::start(mode, &self.launcher).map_err(died)?;
                pipeline.translate(&sent).await.map_err(died)?
            }
            Err(error) => return Err(died(error)),
        };
        self.give_back(pair, pipeline);
        Ok(sent.iter().zip(&answers).map(|(sent, answer)| sent.read(answer)).collect())
    }
}

fn died(error: std::io::Error) -> EngineError {
    EngineError::Died(error.to_string())
}

impl Engine for Apertium {
    fn name(&self) -> &str {
        "Apertium"
    }

    fn version(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.version)
    }

    fn kind(&self) -> EngineKind {
        EngineKind::Local
    }

    fn pairs(&self) -> Vec<Pair> {
        let mut pairs: Vec<Pair> = self.modes.keys().copied().collect();
        pairs.sort_unstable();
        pairs
    }

    fn limits(&self) -> EngineLimits {
        let at_once = std::thread::available_parallelism().map_or(1, |n| n.get().min(4));
        EngineLimits { max_segments: 100, max_chars: 20_000, timeout_ms: 8_000, at_once, ..EngineLimits::default() }
    }

    fn translate<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Result<Vec<Answer>, EngineError>> {
        Box::pin(self.ask(batch))
    }
}
