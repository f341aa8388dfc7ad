//! The pool of picture workers: at most so many at a time, a bounded queue before them, and whoever dies, hangs or
//! has worked long enough is replaced.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use parking_lot::Mutex;
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::timeout,
};

use crate::{
    Confinement, HeifTool, Limits, MediaError, PictureFormat, Processed, WorkerCommand, isobmff, picture::Source,
    process::PictureProcess,
};

/// Shared and cheap to clone. Processes are started when needed, kept, and end with the last clone.
#[derive(Clone)]
pub struct ImageWorkers {
    shared: Arc<Shared>,
}

struct Shared {
    limits: Limits,
    command: WorkerCommand,
    heif: Option<HeifTool>,
    /// At work or waiting.
    places: Semaphore,
    /// At work.
    turns: Semaphore,
    idle: Mutex<Vec<PictureProcess>>,
    confinement_is_told: AtomicBool,
}

impl ImageWorkers {
    /// HEIC and AVIF are read if [`HeifTool::find`] finds its program.
    pub fn new(limits: Limits, command: WorkerCommand) -> Self {
        Self::with_heif_tool(limits, command, HeifTool::find())
    }

    /// With another program for HEIC and AVIF, or with none.
    pub fn with_heif_tool(limits: Limits, command: WorkerCommand, heif: Option<HeifTool>) -> Self {
        let workers = limits.workers.max(1);
        Self {
            shared: Arc::new(Shared {
                places: Semaphore::new(workers + limits.queue),
                turns: Semaphore::new(workers),
                idle: Mutex::new(Vec::with_capacity(workers)),
                confinement_is_told: AtomicBool::new(false),
                limits,
                command,
                heif,
            }),
        }
    }

    /// Whether HEIC and AVIF can be read on this machine.
    pub fn reads_heif(&self) -> bool {
        self.shared.heif.is_some()
    }

    /// One upload. May be dropped at any time: the worker that was at it is killed.
    pub async fn process(&self, bytes: Bytes) -> Result<Processed, MediaError> {
        let shared = &self.shared;
        if bytes.len() as u64 > shared.limits.max_bytes {
            return Err(MediaError::TooLarge);
        }
        let format = PictureFormat::of(&bytes)?;
        let _place = shared.places.try_acquire().map_err(|_| MediaError::Busy)?;
        let _turn = shared.turn().await?;
        match format {
            PictureFormat::Heic | PictureFormat::Avif => {
                let heif = shared.heif.as_ref().ok_or(MediaError::UnsupportedHere(format))?;
                let facts = isobmff::inspect(&bytes, &shared.limits)?;
                let converted = heif.convert(&bytes, facts, &shared.limits, &shared.command).await?;
                shared.run(&converted, Source::Converted).await
            }
            _ => shared.run(&bytes, Source::Upload).await,
        }
    }
}

impl Shared {
    async fn turn(&self) -> Result<SemaphorePermit<'_>, MediaError> {
        let waiting = timeout(Duration::from_millis(self.limits.max_wait_ms), self.turns.acquire());
        waiting.await.map_err(|_| MediaError::Busy)?.map_err(MediaError::worker)
    }

    async fn run(&self, bytes: &[u8], source: Source) -> Result<Processed, MediaError> {
        let mut process = match self.idle_process() {
            Some(process) => process,
            None => self.fresh_process().await?,
        };
        let wall = Duration::from_millis(self.limits.max_wall_ms);
        match timeout(wall, process.ask(bytes, source)).await {
            // Dropping the process kills it.
            Err(_) => Err(MediaError::Timeout),
            Ok(Err(broken)) => Err(process.examined(&broken).await),
            Ok(Ok(answer)) => {
                if process.pictures < self.limits.pictures_per_worker {
                    self.idle.lock().push(process);
                }
                answer
            }
        }
    }

    /// One that is alive: the kernel may have ended an idle one for its memory.
    fn idle_process(&self) -> Option<PictureProcess> {
        let mut idle = self.idle.lock();
        while let Some(mut process) = idle.pop() {
            if process.is_running() {
                return Some(process);
            }
        }
        None
    }

    async fn fresh_process(&self) -> Result<PictureProcess, MediaError> {
        let process = PictureProcess::start(&self.command, &self.limits).await?;
        if !self.confinement_is_told.swap(true, Ordering::Relaxed) {
            match process.confinement {
                Confinement::Full => tracing::info!("picture workers are fully confined"),
                Confinement::Partial => tracing::info!("picture workers are confined as far as this older kernel can"),
                Confinement::LimitsOnly => {
                    tracing::warn!("this kernel has no Landlock: picture workers have limits only")
                }
                Confinement::None => tracing::warn!("picture workers are not confined on this system"),
            }
        }
        Ok(process)
    }
}
