//! `kumara-bench translate`: what the pipeline costs beside its engines, single flight, and how well the pairs of
//! Apertium that are installed here translate.

use std::{
    borrow::Cow,
    error::Error,
    fs,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use clap::Args;
use futures::future::BoxFuture;
use kumara_model::{Clock, LanguageTag};
use kumara_translate::{
    Answer, Apertium, Batch, Budget, BudgetLimits, Engine, EngineError, EngineKind, Launcher, MODES_FOLDER, NoStore,
    Outcome, Pair, Request, Translator,
};

use crate::{
    chrf::chrf,
    table::{Budget as Yardstick, Table},
};

#[derive(Debug, Args)]
pub struct Arguments {
    /// Sentences of each language.
    #[arg(long, default_value_t = 997)]
    sentences: usize,
    #[arg(long, env = "KUMARA_DATA", default_value = "../shared/data")]
    data: PathBuf,
    #[arg(long, default_value = MODES_FOLDER)]
    modes: PathBuf,
}

/// Turns the words round: an engine that takes no time to speak of.
struct Backwards {
    pair: Pair,
    wait: Duration,
    calls: AtomicUsize,
}

impl Engine for Backwards {
    fn name(&self) -> &str {
        "Backwards"
    }

    fn version(&self) -> Cow<'_, str> {
        Cow::Borrowed("1")
    }

    fn kind(&self) -> EngineKind {
        EngineKind::Local
    }

    fn pairs(&self) -> Vec<Pair> {
        vec![self.pair]
    }

    fn translate<'a>(&'a self, batch: &'a Batch) -> BoxFuture<'a, Result<Vec<Answer>, EngineError>> {
        Box::pin(async move {
            self.calls.fetch_add(1, Ordering::Relaxed);
            if !self.wait.is_zero() {
                tokio::time::sleep(self.wait).await;
            }
            let turned = |text: &String| Answer::from(text.split(' ').rev().collect::<Vec<_>>().join(" "));
            Ok(batch.segments.iter().map(turned).collect())
        })
    }
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let folder = arguments.data.join("translation/flores-dev");
    if !folder.is_dir() {
        println!("skipped: {} is not there", folder.display());
        return Ok(());
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let english = lines(&folder, "en", arguments.sentences)?;
        costs(&english).await?;
        quality(arguments, &folder).await
    })
}

fn lines(folder: &std::path::Path, language: &str, count: usize) -> Result<Vec<String>, Box<dyn Error>> {
    Ok(fs::read_to_string(folder.join(format!("{language}.txt")))?.lines().take(count).map(String::from).collect())
}

fn request(text: &str, from: Option<LanguageTag>, to: LanguageTag) -> Request {
    Request { text: text.to_owned(), from, to, likely: Vec::new(), member: None, scripts_only: false }
}

fn translator(engine: Arc<dyn Engine>) -> Translator {
    Translator::new(vec![engine], Arc::new(NoStore), Budget::new(Clock::system(), BudgetLimits::default()))
}

/// Of the whole process: on a busy machine it says more than a clock on the wall.
fn processor_ms() -> f64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    time.tv_sec as f64 * 1e3 + time.tv_nsec as f64 / 1e6
}

async fn costs(english: &[String]) -> Result<(), Box<dyn Error>> {
    let (en, es): (LanguageTag, LanguageTag) = ("en".parse()?, "es".parse()?);
    let engine = |wait| Arc::new(Backwards { pair: Pair { from: en, to: es }, wait, calls: AtomicUsize::new(0) });
    // Notes with what has to be protected, one sentence each, in batches as a page of comments is.
    let notes: Vec<String> = english.iter().map(|line| format!("@ana {line} 😂 https://a.example/x #lima")).collect();
    let ours = translator(engine(Duration::ZERO));
    ours.translate(request(&notes[0], None, es)).await;
    let mut times = Vec::new();
    for _ in 0..2 {
        let (start, mut segments) = (processor_ms(), 0);
        for page in notes[1..].chunks(20) {
            let page = page.iter().map(|note| request(note, None, es)).collect();
            segments += ours.translate_all(page).await.iter().map(|t| t.keys.len().max(1)).sum::<usize>();
        }
        times.push((processor_ms() - start) / segments as f64);
    }
    let start = processor_ms();
    let count = 20_000;
    for _ in 0..count {
        ours.translate(request("Where is the market?", Some(en), es)).await;
    }
    let short = (processor_ms() - start) / f64::from(count);

    let slow = engine(Duration::from_millis(100));
    let single = translator(Arc::clone(&slow) as Arc<dyn Engine>);
    let readers = (0..200).map(|_| single.translate(request("where is the old market of this town", Some(en), es)));
    futures::future::join_all(readers).await;

    let mut table = Table::new("Translation without its engines, processor time", ["what", "measured", "budget", ""]);
    table.measured(
        "pipeline with an engine that takes no time, a segment of a note",
        times[0],
        Yardstick::AtMost(1.0, "ms"),
    );
    table.measured("the same notes again, all cached, a segment", times[1], Yardstick::AtMost(0.2, "ms"));
    table.measured("one short cached comment in a known language", short, Yardstick::AtMost(0.2, "ms"));
    let calls = slow.calls.load(Ordering::Relaxed) as f64;
    table.measured("engine calls for 200 readers of one text", calls, Yardstick::AtMost(1.0, "calls"));
    println!("{table}");
    Ok(())
}

async fn quality(arguments: &Arguments, folder: &std::path::Path) -> Result<(), Box<dyn Error>> {
    let Some(apertium) = Apertium::find(&arguments.modes, Launcher::this_program("confined")?) else {
        println!("skipped: no pair of Apertium is installed");
        return Ok(());
    };
    let pairs = apertium.pairs();
    let ours = translator(Arc::new(apertium));
    let columns = ["pair", "chrF2", "shown as written", "ms a sentence"];
    let mut table = Table::new("Apertium through the whole pipeline, flores-dev", columns);
    for pair in pairs {
        let file = |tag: &LanguageTag| folder.join(format!("{}.txt", tag.language()));
        if !file(&pair.from).is_file() || !file(&pair.to).is_file() {
            continue;
        }
        let sources = lines(folder, pair.from.language(), arguments.sentences)?;
        let references = lines(folder, pair.to.language(), arguments.sentences)?;
        let (start, mut read, mut originals) = (Instant::now(), Vec::new(), 0);
        for page in sources.chunks(20) {
            let page = page.iter().map(|line| request(line, Some(pair.from), pair.to)).collect();
            for translation in ours.translate_all(page).await {
                originals += usize::from(translation.outcome != Outcome::Translated);
                read.push(translation.text());
            }
        }
        let ms = start.elapsed().as_secs_f64() * 1e3 / sources.len().max(1) as f64;
        let score = chrf(read.iter().map(String::as_str).zip(references.iter().map(String::as_str)));
        table.row([
            format!("{} → {}", pair.from, pair.to),
            format!("{score:.1}"),
            format!("{originals} of {}, or parts of them", sources.len()),
            format!("{ms:.1}"),
        ]);
    }
    println!("{table}");
    for (reason, count) in &ours.status().failures {
        println!("{count} segments: {reason}");
    }
    Ok(())
}
