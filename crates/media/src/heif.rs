//! HEIC and AVIF: no decoder for them is linked. libheif's own program (`heif-dec`, formerly `heif-convert`) turns a
//! file into a JPEG or PNG, as a process that was confined before it began; the result is decoded like an upload.

use std::{
    io,
    path::{Path, PathBuf},
    process::{ExitStatus, Stdio},
    time::Duration,
};

use serde::{Deserialize, Serialize};
use tokio::{fs, time::timeout};

use crate::{
    Limits, MediaError, WorkerCommand,
    frames::{self, Role, Setup},
    isobmff::HeifFacts,
    process::was_out_of_time,
};

/// What the program may write: 50 megapixels of PNG noise with alpha.
pub(crate) const MAX_CONVERTED_BYTES: u64 = 256 * 1024 * 1024;
/// Above this JPEG's loss is not seen, and the lossy WebP that follows loses more.
const JPEG_QUALITY: &str = "95";
const NAMES: [&str; 2] = ["heif-dec", "heif-convert"];
const FOLDERS: [&str; 2] = ["/usr/bin", "/usr/local/bin"];

/// libheif's converter on this machine (Debian: `libheif-examples`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeifTool {
    path: PathBuf,
}

/// What a worker process in the role of converter is told: it becomes `tool`, with these files and no others.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Conversion {
    pub tool: PathBuf,
    pub arguments: Vec<String>,
    pub input: PathBuf,
    /// The first one is asked for; libheif numbers the names when a file holds several pictures.
    pub outputs: [PathBuf; 2],
}

impl HeifTool {
    /// Looks where packages install it; the search path of the environment is not asked.
    pub fn find() -> Option<Self> {
        let places = FOLDERS.iter().flat_map(|folder| NAMES.map(|name| Path::new(folder).join(name)));
        places.into_iter().find(|path| path.is_file()).map(|path| Self { path })
    }

    /// The program at this place.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// A JPEG, or a PNG if there is alpha; turned upright by libheif, so its EXIF orientation is void.
    pub(crate) async fn convert(
        &self,
        bytes: &[u8],
        facts: HeifFacts,
        limits: &Limits,
        command: &WorkerCommand,
    ) -> Result<Vec<u8>, MediaError> {
        let folder = tempfile::Builder::new().prefix("kumara-heif-").tempdir().map_err(MediaError::worker)?;
        let conversion =
            Conversion::prepare(&self.path, folder.path(), bytes, facts).await.map_err(MediaError::worker)?;
        let outputs = conversion.outputs.clone();

        let running = run(command, limits, conversion);
        let status = timeout(Duration::from_millis(limits.max_wall_ms), running)
            .await
            .map_err(|_| MediaError::Timeout)?
            .map_err(MediaError::worker)?;
        if was_out_of_time(status) {
            return Err(MediaError::Timeout);
        }
        // With several pictures the program may fail after the first one, which is all that is wanted. A file that it
        // could not finish is refused by the decoder.
        for output in &outputs {
            let converted = fs::read(output).await.map_err(MediaError::worker)?;
            if !converted.is_empty() {
                return Ok(converted);
            }
        }
        Err(MediaError::unreadable("libheif found no picture in it"))
    }
}

impl Conversion {
    async fn prepare(tool: &Path, folder: &Path, bytes: &[u8], facts: HeifFacts) -> io::Result<Self> {
        let ending = if facts.has_alpha { "png" } else { "jpg" };
        let input = folder.join("in.heif");
        let outputs = [folder.join(format!("out.{ending}")), folder.join(format!("out-1.{ending}"))];
        fs::write(&input, bytes).await?;
        for output in &outputs {
            fs::write(output, b"").await?;
        }
        let path = |path: &Path| path.to_str().map(String::from).ok_or(io::ErrorKind::InvalidFilename);
        let arguments = vec!["-q".into(), JPEG_QUALITY.into(), path(&input)?, path(&outputs[0])?];
        Ok(Self { tool: tool.to_path_buf(), arguments, input, outputs })
    }
}

/// Killed when this future is dropped.
async fn run(command: &WorkerCommand, limits: &Limits, conversion: Conversion) -> io::Result<ExitStatus> {
    let mut child = command.prepared()?.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let setup = frames::words(&Setup { limits: limits.clone(), role: Role::Convert(conversion) })?;
    if let Some(mut input) = child.stdin.take() {
        frames::send(&mut input, &setup).await?;
    }
    child.wait().await
}
