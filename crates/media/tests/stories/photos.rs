//! Three hundred real photos of food, where the data folder is.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use kumara_media::{ImageWorkers, Limits, MediaError, PictureFormat, Processed, process_in_this_process};
use tokio::task::JoinSet;

use crate::workers::command;

fn photos() -> Option<Vec<PathBuf>> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data");
    let folder = std::env::var_os("KUMARA_DATA").map_or_else(beside, PathBuf::from).join("howtocook");
    if !folder.is_dir() {
        println!("skipped: no photos in {} (set KUMARA_DATA)", folder.display());
        return None;
    }
    let mut found = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let is_photo = || path.extension().is_some_and(|ending| ending != "md");
            if path.is_dir() {
                folders.push(path);
            } else if is_photo() {
                found.push(path);
            }
        }
    }
    found.sort();
    Some(found)
}

async fn all(photos: &[PathBuf]) -> Vec<(PathBuf, Result<Processed, MediaError>)> {
    let limits = Limits { queue: photos.len(), max_wait_ms: 3_600_000, ..Limits::default() };
    let workers = ImageWorkers::new(limits, command());
    let mut running = JoinSet::new();
    for photo in photos {
        let (photo, bytes, workers) = (photo.clone(), fs::read(photo).unwrap(), workers.clone());
        running.spawn(async move { (photo, workers.process(bytes.into()).await) });
    }
    let mut done = running.join_all().await;
    done.sort_by(|one, other| one.0.cmp(&other.0));
    done
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_photo_of_the_recipes_is_processed() {
    let Some(photos) = photos() else { return };
    let begin = Instant::now();
    let done = all(&photos).await;
    let seconds = begin.elapsed().as_secs_f64();
    println!("{} photos in {seconds:.1} s: {:.1} a second", done.len(), done.len() as f64 / seconds);
    assert!(done.len() >= 355, "{}", done.len());

    let failed: Vec<_> = done.iter().filter_map(|(photo, answer)| Some((photo, answer.as_ref().err()?))).collect();
    assert!(failed.is_empty(), "{failed:#?}");
    for (photo, processed) in done.iter().filter_map(|(photo, answer)| Some((photo, answer.as_ref().ok()?))) {
        let widths: Vec<u32> = processed.sizes.iter().map(|size| size.width).collect();
        assert!(widths.is_sorted() && widths.iter().all(|width| *width <= processed.width), "{}", photo.display());
        for size in &processed.sizes {
            assert_eq!(PictureFormat::of(&size.webp), Ok(PictureFormat::WebP));
        }
    }
}

#[test]
fn a_photo_that_was_cut_short_is_unreadable() {
    let Some(photos) = photos() else { return };
    // Every ninth, baseline and progressive, cut in the middle of its pixels.
    for photo in photos.iter().step_by(9) {
        let file = fs::read(photo).unwrap();
        let answer = process_in_this_process(&file[..file.len() * 7 / 10], &Limits::default());
        assert!(matches!(answer, Err(MediaError::Unreadable(_))), "{}: {:?}", photo.display(), answer.map(|p| p.width));
    }
}
