//! The processes: confined, bounded, and replaced when they die, hang or have worked long enough.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use kumara_media::{ImageWorkers, Limits, MediaError, WorkerCommand, process_in_this_process};
use rustix::process::{Pid, Signal, kill_process};

use crate::drawn::{gif, grain, jpeg, png, png_by_hand, quarters, webp_with_exif};

pub fn command() -> WorkerCommand {
    WorkerCommand::Program { path: PathBuf::from(env!("CARGO_BIN_EXE_kumara-image-worker")), arguments: Vec::new() }
}

/// Workers that leave their process ids in a file, one a line, in the order of their start.
struct Watched {
    workers: ImageWorkers,
    folder: tempfile::TempDir,
}

impl Watched {
    fn new(limits: Limits) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let WorkerCommand::Program { path, .. } = command() else { unreachable!() };
        let script = format!("echo $$ >> {0}/ids; exec {1}", folder.path().display(), path.display());
        let command = WorkerCommand::Program { path: "/bin/sh".into(), arguments: vec!["-c".into(), script] };
        Self { workers: ImageWorkers::with_heif_tool(limits, command, None), folder }
    }

    fn ids(&self) -> Vec<Pid> {
        let ids = fs::read_to_string(self.folder.path().join("ids")).unwrap_or_default();
        ids.lines().filter_map(|id| Pid::from_raw(id.parse().unwrap())).collect()
    }

    fn last(&self) -> Pid {
        *self.ids().last().unwrap()
    }

    async fn works(&self) -> bool {
        self.workers.process(small().into()).await.is_ok()
    }
}

fn small() -> Vec<u8> {
    jpeg(&quarters(100, 100))
}

fn one_worker() -> Limits {
    Limits { workers: 1, ..Limits::default() }
}

fn is_gone(id: Pid) -> bool {
    let status = fs::read_to_string(format!("/proc/{}/status", id.as_raw_nonzero()));
    status.map_or(true, |status| status.contains("State:\tZ"))
}

async fn eventually(what: &str, mut happened: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !happened() {
        assert!(begin.elapsed() < Duration::from_secs(20), "{what} did not happen");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_worker_answers_what_the_function_answers() {
    let workers = ImageWorkers::with_heif_tool(one_worker(), command(), None);
    for file in [small(), jpeg(&grain(1500, 900)), b"no picture".to_vec(), png(quarters(800, 800))[..300].to_vec()] {
        let here = process_in_this_process(&file, &Limits::default());
        assert_eq!(workers.process(file.into()).await, here);
    }
}

#[tokio::test]
async fn one_process_serves_many_pictures_and_then_makes_room() {
    let watched = Watched::new(Limits { pictures_per_worker: 3, ..one_worker() });
    for _ in 0..7 {
        assert!(watched.works().await);
    }
    assert_eq!(watched.ids().len(), 3);
    let first = watched.ids()[0];
    eventually("the end of a worker that has worked enough", || is_gone(first)).await;
}

#[tokio::test]
async fn a_worker_killed_in_the_middle_costs_one_picture() {
    let watched = Watched::new(one_worker());
    assert!(watched.works().await);
    // Stopped first, so that the kill surely falls into the middle.
    kill_process(watched.last(), Signal::STOP).unwrap();
    let workers = watched.workers.clone();
    let running = tokio::spawn(async move { workers.process(small().into()).await });
    tokio::time::sleep(Duration::from_millis(200)).await;
    kill_process(watched.last(), Signal::KILL).unwrap();
    let answer = running.await.unwrap();
    assert!(matches!(&answer, Err(MediaError::Worker(reason)) if reason.contains("signal: 9")), "{answer:?}");

    assert!(watched.works().await);
    assert_eq!(watched.ids().len(), 2);
}

#[tokio::test]
async fn a_worker_that_died_while_idle_costs_nothing() {
    let watched = Watched::new(one_worker());
    assert!(watched.works().await);
    let idle = watched.last();
    kill_process(idle, Signal::KILL).unwrap();
    eventually("its end", || is_gone(idle)).await;
    assert!(watched.works().await);
}

#[tokio::test]
async fn a_worker_that_hangs_is_killed_and_replaced() {
    let watched = Watched::new(Limits { max_wall_ms: 3000, ..one_worker() });
    assert!(watched.works().await);
    let hanging = watched.last();
    kill_process(hanging, Signal::STOP).unwrap();
    assert_eq!(watched.workers.process(small().into()).await, Err(MediaError::Timeout));
    eventually("the kill", || is_gone(hanging)).await;
    assert!(watched.works().await);
}

#[tokio::test]
async fn a_picture_that_computes_too_long_is_ended_by_the_kernel() {
    // No second at all, plus the one for rounding: 49 megapixels of noise take longer.
    let watched = Watched::new(Limits { max_cpu_s: 0, ..one_worker() });
    let file = png_by_hand(7000, 7000, 8, 6, &[], &slow_rows(7000, 7000));
    assert!(file.len() < 20_000_000, "{}", file.len());
    assert_eq!(watched.workers.process(file.into()).await, Err(MediaError::Timeout));
    assert!(watched.works().await);
}

/// Rows of RGBA in the filter that takes the longest, and not of one colour.
fn slow_rows(width: usize, height: usize) -> Vec<u8> {
    let mut rows = Vec::with_capacity((1 + width * 4) * height);
    for y in 0..height {
        rows.push(4);
        rows.extend((0..width * 4).map(|x| if (x / 64 + y / 16) % 5 == 0 { 3 } else { 0 }));
    }
    rows
}

#[tokio::test]
async fn too_much_memory_is_an_error_of_its_own_and_not_the_machines() {
    let watched = Watched::new(Limits { max_memory_bytes: 200 * 1024 * 1024, ..one_worker() });
    // 16-bit RGBA of 36 megapixels: 288 MB before anything is done with it.
    let bomb = png_by_hand(6000, 6000, 16, 6, &[], &vec![0; (1 + 6000 * 8) * 6000]);
    assert_eq!(watched.workers.process(bomb.into()).await, Err(MediaError::OutOfMemory));
    // An allocation that no decoder counts: the process aborts, and that too is known for what it is.
    let flat = png_by_hand(5500, 5500, 8, 6, &[], &vec![0; (1 + 5500 * 4) * 5500]);
    assert_eq!(watched.workers.process(flat.into()).await, Err(MediaError::OutOfMemory));
    assert!(watched.works().await);
}

#[tokio::test]
async fn the_largest_pictures_that_are_allowed_fit_into_a_worker() {
    let workers = ImageWorkers::with_heif_tool(one_worker(), command(), None);
    let black = || image::RgbImage::new(7000, 7000);
    let files = [
        ("16-bit RGBA PNG", png_by_hand(7000, 7000, 16, 6, &[], &vec![0; (1 + 7000 * 8) * 7000])),
        ("JPEG", jpeg(&black())),
        ("WebP with alpha", webp_with_exif(&image::RgbaImage::new(7000, 7000), None)),
        ("GIF", gif(&[image::RgbaImage::new(7000, 7000)])),
    ];
    for (kind, file) in files {
        let begin = Instant::now();
        let made = workers.process(file.into()).await.unwrap_or_else(|error| panic!("{kind}: {error}"));
        println!("49 megapixels of {kind}: {:?}", begin.elapsed());
        assert_eq!((made.width, made.height), (7000, 7000), "{kind}");
        assert_eq!(made.sizes.len(), 3, "{kind}");
    }
}

#[tokio::test]
async fn when_all_are_busy_and_the_queue_is_full_the_answer_comes_at_once() {
    let watched = Watched::new(Limits { queue: 1, ..one_worker() });
    assert!(watched.works().await);
    kill_process(watched.last(), Signal::STOP).unwrap();
    let start = || {
        let workers = watched.workers.clone();
        tokio::spawn(async move { workers.process(small().into()).await })
    };
    let (working, waiting) = (start(), start());
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(watched.workers.process(small().into()).await, Err(MediaError::Busy));

    kill_process(watched.last(), Signal::CONT).unwrap();
    assert!(working.await.unwrap().is_ok() && waiting.await.unwrap().is_ok());
    assert!(watched.works().await);
}

#[tokio::test]
async fn nobody_waits_for_ever() {
    let watched = Watched::new(Limits { max_wait_ms: 150, ..one_worker() });
    assert!(watched.works().await);
    kill_process(watched.last(), Signal::STOP).unwrap();
    let workers = watched.workers.clone();
    let working = tokio::spawn(async move { workers.process(small().into()).await });
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(watched.workers.process(small().into()).await, Err(MediaError::Busy));
    kill_process(watched.last(), Signal::CONT).unwrap();
    assert!(working.await.unwrap().is_ok());
}

#[tokio::test]
async fn a_member_who_leaves_takes_the_work_along() {
    let watched = Watched::new(one_worker());
    assert!(watched.works().await);
    let abandoned = watched.last();
    kill_process(abandoned, Signal::STOP).unwrap();
    let gave_up = tokio::time::timeout(Duration::from_millis(200), watched.workers.process(small().into())).await;
    assert!(gave_up.is_err());
    eventually("the end of the abandoned worker", || is_gone(abandoned)).await;
    assert!(watched.works().await);
}

#[tokio::test]
async fn workers_end_with_the_pool() {
    let watched = Watched::new(one_worker());
    assert!(watched.works().await);
    let id = watched.last();
    let Watched { workers, folder: _folder } = watched;
    drop(workers);
    eventually("the end of the worker", || is_gone(id)).await;
}

#[tokio::test]
async fn a_program_that_is_no_worker_is_an_error_and_not_a_hang() {
    for program in ["/bin/true", "/bin/cat", "/nowhere/at/all"] {
        let command = WorkerCommand::Program { path: program.into(), arguments: Vec::new() };
        let workers = ImageWorkers::with_heif_tool(one_worker(), command, None);
        let answer = workers.process(small().into()).await;
        assert!(matches!(answer, Err(MediaError::Worker(_))), "{program}: {answer:?}");
    }
}

#[tokio::test]
async fn a_file_that_is_too_large_or_no_picture_needs_no_worker() {
    let watched = Watched::new(Limits { max_bytes: 1000, ..one_worker() });
    assert_eq!(watched.workers.process(vec![0; 1001].into()).await, Err(MediaError::TooLarge));
    assert_eq!(watched.workers.process(vec![0; 999].into()).await, Err(MediaError::UnknownFormat));
    assert!(watched.ids().is_empty());
}

/// What the kernel says of a worker that is ready.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_worker_has_given_up_what_it_does_not_need() {
    let watched = Watched::new(one_worker());
    assert!(watched.works().await);
    let proc = Path::new("/proc").join(watched.last().as_raw_nonzero().to_string());
    let status = fs::read_to_string(proc.join("status")).unwrap();
    assert!(status.contains("NoNewPrivs:\t1"), "{status}");
    let limits = fs::read_to_string(proc.join("limits")).unwrap();
    let hard = |name: &str| {
        let line = limits.lines().find(|line| line.starts_with(name)).unwrap();
        line[name.len()..].split_whitespace().nth(1).unwrap().to_owned()
    };
    assert_eq!(hard("Max open files"), "3");
    assert_eq!(hard("Max processes"), "0");
    assert_eq!(hard("Max core file size"), "0");
    assert_eq!(hard("Max file size"), "0");
    assert_eq!(hard("Max address space"), Limits::default().max_memory_bytes.to_string());

    // Only root may look further: the process is not dumpable, so these are closed to its own user.
    let is_closed = |error: &std::io::Error| error.kind() == std::io::ErrorKind::PermissionDenied;
    match fs::read_dir(proc.join("fd")) {
        Err(error) => assert!(is_closed(&error), "{error}"),
        // What this very test was started with and did not close (a terminal multiplexer's pipe, say) is handed down.
        Ok(open) => {
            for name in open.map(|entry| entry.unwrap().file_name().into_string().unwrap()) {
                let is_standard = matches!(name.as_str(), "0" | "1" | "2");
                let here = fs::read_link(Path::new("/proc/self/fd").join(&name)).ok();
                let is_handed_down = here.is_some() && here == fs::read_link(proc.join("fd").join(&name)).ok();
                assert!(is_standard || is_handed_down, "{name}");
            }
        }
    }
    match fs::read_to_string(proc.join("environ")) {
        Err(error) => assert!(is_closed(&error), "{error}"),
        Ok(environment) => assert!(!environment.contains("CARGO") && !environment.contains("HOME="), "{environment}"),
    }
}
