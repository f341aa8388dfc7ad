//! The program: command line, confinement, and the end. Everything else is the library's.

use std::{
    collections::BTreeMap,
    error::Error,
    io::IsTerminal,
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use clap::{Args, Parser, Subcommand};
use kumara_confine::{Cell, Confinement, PROGRAM_FILES};
use kumara_model::LanguageTag;
use kumara_translator::{CTranslate2, Catalogue, Draft, Limits, Tokenisation, Worker, bind, serve};

/// What the library asks about the processors.
const PROCESSOR_FOLDER: &str = "/sys/devices/system/cpu";
const PROCESSOR_FILE: &str = "/proc/cpuinfo";
/// 64 clients, models, and what a runtime needs.
const MAX_OPEN_FILES: u64 = 256;
/// Standard error may be a file, and a long one; there is no other that this program could write to.
const MAX_FILE_BYTES: u64 = 1 << 40;

/// Translates with neural models on this machine, for `kumara` and other programs on a Unix socket.
#[derive(Parser)]
#[command(
    name = "kumara-translator",
    version,
    about,
    max_term_width = 100,
    after_help = "\
A model is a folder with what CTranslate2's converters write, and a manifest: `kumara-translator manifest`. How to get \
one, and what it needs of memory: docs/translation.md. What is said on the socket: docs/translator-protocol.md."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the models of a folder until it is stopped
    ///
    /// Nothing is read but that folder, nothing is written, and there is no network. Models are loaded when they are first
    /// asked for, each after its files were verified.
    Serve(Serve),
    /// Verify every file of every model, and list the pairs
    Check {
        /// The folder with the folders of models
        #[arg(long, value_name = "DIR")]
        models: PathBuf,
    },
    /// Write the manifest of one model, with the hash of every file
    ///
    /// For two languages:
    ///   kumara-translator manifest models/zh-en --licence CC-BY-4.0 --pair zh-Hans:en
    /// For many:
    ///   kumara-translator manifest models/nllb --licence CC-BY-NC-4.0 --language en=eng_Latn --language ja=jpn_Jpan
    #[command(verbatim_doc_comment)]
    Manifest(Manifest),
}

#[derive(Args)]
struct Serve {
    /// The folder with the folders of models
    #[arg(long, value_name = "DIR", env = "KUMARA_TRANSLATOR_MODELS")]
    models: PathBuf,
    /// Where clients connect; only the same user can
    #[arg(long, value_name = "FILE", env = "KUMARA_TRANSLATOR_SOCKET")]
    socket: PathBuf,
    /// Models in memory; beyond, the one that nobody has asked for the longest goes
    #[arg(long, value_name = "NUMBER", default_value_t = Limits::default().max_models)]
    max_models: usize,
    /// Address space that this program may have, with some 2 GiB that threads reserve and never use
    #[arg(long, value_name = "MIB", default_value_t = 6_144)]
    max_memory_mib: u64,
    /// Threads that one model computes on; two models may compute at a time [default: half of the processors]
    #[arg(long, value_name = "NUMBER")]
    threads: Option<usize>,
}

#[derive(Args)]
struct Manifest {
    /// The folder of the model
    folder: PathBuf,
    /// The licence of the model, as SPDX names it
    #[arg(long)]
    licence: String,
    /// A pair that it translates, in BCP 47; as often as there are pairs
    #[arg(long = "pair", value_name = "FROM:TO", value_parser = pair)]
    pairs: Vec<(LanguageTag, LanguageTag)>,
    /// A language of a model of many, with the model's own code for it; each leads into each
    #[arg(long = "language", value_name = "TAG=CODE", value_parser = language)]
    languages: Vec<(LanguageTag, String)>,
    /// How a text becomes tokens; found out when there are SentencePiece models
    #[arg(long, value_parser = tokenisation, value_name = "sentencepiece|characters|whitespace")]
    tokenisation: Option<Tokenisation>,
    /// Write it in place of the one that is there
    #[arg(long)]
    replace: bool,
}

fn pair(text: &str) -> Result<(LanguageTag, LanguageTag), String> {
    let (from, to) = text.split_once(':').ok_or("a pair looks like zh-Hans:en")?;
    let tag = |tag: &str| tag.parse().map_err(|error| format!("{tag}: {error}"));
    Ok((tag(from)?, tag(to)?))
}

fn language(text: &str) -> Result<(LanguageTag, String), String> {
    let (tag, code) = text.split_once('=').ok_or("a language looks like ja=jpn_Jpan")?;
    Ok((tag.parse().map_err(|error| format!("{tag}: {error}"))?, code.to_owned()))
}

fn tokenisation(text: &str) -> Result<Tokenisation, String> {
    match text {
        "sentencepiece" => Ok(Tokenisation::Sentencepiece),
        "characters" => Ok(Tokenisation::Characters),
        "whitespace" => Ok(Tokenisation::Whitespace),
        other => Err(format!("there is no {other}")),
    }
}

fn main() -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_env("KUMARA_LOG").unwrap_or_else(|_| "info".into());
    let colours = std::io::stderr().is_terminal();
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr).init();
    let done = match Cli::parse().command {
        Command::Serve(settings) => run(&settings),
        Command::Check { models } => check(&models),
        Command::Manifest(settings) => manifest(settings),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("kumara-translator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(settings: &Serve) -> Result<ExitCode, Box<dyn Error>> {
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let threads = settings.threads.unwrap_or(processors / 2).clamp(1, 64);
    let at = |error: std::io::Error| format!("{}: {error}", settings.socket.display());
    let listener = bind(&settings.socket).map_err(at)?;
    // Before any thread is started and any model is read.
    let models = settings.models.canonicalize().map_err(|e| format!("{}: {e}", settings.models.display()))?;
    confine(&models, settings.max_memory_mib)?;
    let catalogue = read(&models)?;
    let limits = Limits { max_models: settings.max_models, ..Limits::default() };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(limits.at_once + 1)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let worker = Worker::start(catalogue, CTranslate2 { threads }, limits);
        let mut stop = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tracing::info!(socket = %settings.socket.display(), threads, "serving");
        tokio::select! {
            ended = serve(listener, worker) => ended?,
            _ = stop.recv() => {}
            interrupted = tokio::signal::ctrl_c() => interrupted?,
        }
        Ok::<_, Box<dyn Error>>(())
    })?;
    // A batch that is being computed has nobody left to go to.
    runtime.shutdown_background();
    Ok(ExitCode::SUCCESS)
}

fn confine(models: &Path, max_memory_mib: u64) -> std::io::Result<()> {
    let cell = Cell {
        max_file_bytes: MAX_FILE_BYTES,
        max_open_files: MAX_OPEN_FILES,
        // Threads count as processes.
        may_start_processes: true,
        readable_folders: vec![models.to_path_buf(), PROCESSOR_FOLDER.into()],
        readable_files: PROGRAM_FILES.into_iter().chain([PROCESSOR_FILE]).map(PathBuf::from).collect(),
        ..Cell::closed(max_memory_mib.saturating_mul(1024 * 1024))
    };
    match cell.lock()? {
        Confinement::Full => tracing::info!("confined: reads the models, writes nothing, has no network"),
        Confinement::Partial => tracing::warn!("confined in part: an older kernel"),
        Confinement::LimitsOnly | Confinement::None => {
            tracing::warn!("not confined: this kernel can't, or is told not to")
        }
    }
    Ok(())
}

fn read(models: &Path) -> Result<Catalogue, Box<dyn Error>> {
    let since = Instant::now();
    let catalogue = Catalogue::read(models).map_err(|error| format!("{}: {error}", models.display()))?;
    for (name, error) in &catalogue.refused {
        tracing::warn!(model = name, "refused: {error}");
    }
    let (models, pairs) = (catalogue.models.len(), catalogue.routes.len());
    tracing::info!(models, pairs, took_ms = since.elapsed().as_millis(), "verified");
    Ok(catalogue)
}

fn check(models: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let catalogue = Catalogue::read(models).map_err(|error| format!("{}: {error}", models.display()))?;
    for (at, entry) in catalogue.models.iter().enumerate() {
        println!("{} {} ({}): every file is what its manifest says", entry.name, entry.version, entry.manifest.licence);
        let asked = catalogue.routes.iter().filter(|(_, model)| **model == at);
        let pairs: Vec<String> = asked.map(|((from, to), _)| format!("{from}>{to}")).collect();
        let others = entry.tasks.len() - pairs.len();
        println!("  {}", pairs.join(" "));
        if others > 0 {
            println!("  {others} more pairs, for which another model is asked");
        }
    }
    for (name, error) in &catalogue.refused {
        println!("{name}: refused: {error}");
    }
    if catalogue.models.is_empty() && catalogue.refused.is_empty() {
        println!("There is no model in {}: docs/translation.md says how to get one.", models.display());
    }
    let is_good = catalogue.refused.is_empty() && !catalogue.models.is_empty();
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn manifest(settings: Manifest) -> Result<ExitCode, Box<dyn Error>> {
    let Manifest { folder, licence, pairs, languages, tokenisation, replace } = settings;
    let languages: BTreeMap<_, _> = languages.into_iter().collect();
    let manifest = Draft { licence, tokenisation, pairs, languages }
        .write(&folder, replace)
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    let file = folder.join(kumara_translator::MANIFEST_FILE);
    println!("{}: {} files, {} pairs", file.display(), manifest.files.len(), manifest.tasks().len());
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        super::Cli::command().debug_assert();
    }
}
