//! Sends every picture under a folder through the workers and prints how many a second they make.
//!
//! `cargo run --package kumara-media --example photos -- FOLDER` (build the worker first: `cargo build --package kumara-media`)

use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use kumara_media::{ImageWorkers, Limits, MediaError, PictureFormat, WorkerCommand};
use tokio::task::JoinSet;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let mut files = Vec::new();
    pictures_under(Path::new(&folder), &mut files)?;

    let limits = Limits { queue: files.len(), max_wait_ms: 3_600_000, ..Limits::default() };
    let workers = ImageWorkers::new(limits.clone(), worker_beside_examples()?);
    let begin = Instant::now();
    let mut running = JoinSet::new();
    for file in &files {
        let (file, bytes, workers) = (file.clone(), fs::read(file)?.into(), workers.clone());
        running.spawn(async move { (file, workers.process(bytes).await) });
    }
    let (mut made, mut bytes) = (0u32, 0);
    while let Some(done) = running.join_next().await {
        match done? {
            (_, Ok(picture)) => {
                made += 1;
                bytes += picture.sizes.iter().map(|size| size.webp.len()).sum::<usize>();
            }
            (file, Err(error)) => println!("{}: {error}", file.display()),
        }
    }
    let seconds = begin.elapsed().as_secs_f64();
    println!(
        "{made} of {} pictures in {seconds:.1} s by {} workers: {:.1} a second, {:.0} KB each",
        files.len(),
        limits.workers,
        f64::from(made) / seconds,
        bytes as f64 / 1000.0 / f64::from(made.max(1)),
    );
    Ok(())
}

fn pictures_under(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            pictures_under(&path, found)?;
        } else if !matches!(PictureFormat::of(&fs::read(&path)?), Err(MediaError::UnknownFormat)) {
            found.push(path);
        }
    }
    Ok(())
}

/// `target/debug/kumara-image-worker`, seen from `target/debug/examples/photos`.
fn worker_beside_examples() -> Result<WorkerCommand, Box<dyn Error>> {
    let path = std::env::current_exe()?.parent().and_then(Path::parent).ok_or("no folder")?.join("kumara-image-worker");
    Ok(WorkerCommand::Program { path, arguments: Vec::new() })
}
