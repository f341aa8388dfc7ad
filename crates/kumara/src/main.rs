//! The program: command line, configuration, wiring. No rule of the community lives here.

mod backup;
mod cluster;
mod connections;
mod data_lock;
mod dead_letters;
mod demo;
mod demo_life;
mod drill;
mod import;
mod logging;
mod move_blobs;
mod move_database;
mod rebuild;
mod serve;
mod start;
mod surge;
mod translate;
mod work;

use std::{path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A community for everyday life that anyone can run.
#[derive(Parser)]
#[command(name = "kumara", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

/// Where the settings come from. Command line before environment before file before defaults.
#[derive(Args, Clone, Default)]
pub struct Common {
    /// A TOML file with settings; `kumara config reference` prints one
    #[arg(long, value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,

    /// Folder of the embedded database, the pictures and the keys
    #[arg(long, value_name = "DIR", global = true)]
    pub data: Option<PathBuf>,

    /// A PostgreSQL address; without it the embedded database in the data folder
    #[arg(long, value_name = "ADDRESS", global = true)]
    pub database: Option<String>,

    /// A NATS cluster that carries events, nats://user:password@host,host,host; without it the database alone
    #[arg(long, value_name = "ADDRESS", global = true)]
    pub log: Option<String>,

    /// Where pictures and files are kept: a folder, or s3://BUCKET/PREFIX?endpoint=https://…
    #[arg(long, value_name = "ADDRESS", global = true)]
    pub blobs: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the community
    Serve {
        #[command(flatten)]
        common: Common,
        /// Where to listen, such as 127.0.0.1:8080
        #[arg(long, value_name = "ADDRESS")]
        listen: Option<std::net::SocketAddr>,
        /// Fill an empty community with demo members and notes, plainly marked as a demo
        #[arg(long)]
        demo: bool,
        /// Another seed makes another demo
        #[arg(long, default_value_t = 1, requires = "demo")]
        demo_seed: u64,
    },
    /// Do background work for a community on PostgreSQL that others serve
    #[command(args_conflicts_with_subcommands = true)]
    Work {
        #[command(subcommand)]
        what: Option<Work>,
        /// Only these queues: projectors, asks, searches, pictures, tidy
        #[arg(long, value_name = "QUEUE", value_delimiter = ',')]
        only: Vec<kumara_server::Queue>,
        #[command(flatten)]
        common: Common,
    },
    /// The log of events
    #[command(subcommand)]
    Log(Log),
    /// Bring notes in from elsewhere
    #[command(subcommand)]
    Import(Import),
    /// Write everything into one file, also while serving
    Backup {
        /// The file to write
        file: PathBuf,
        #[command(flatten)]
        common: Common,
    },
    /// Make a data folder from a backup
    Restore {
        /// The file that `kumara backup` wrote
        file: PathBuf,
        #[command(flatten)]
        common: Common,
        /// Put it in place of what the folder holds now; that is kept beside it
        #[arg(long)]
        replace: bool,
    },
    /// Make derived state again from the log
    Rebuild {
        /// counters or notifications
        name: String,
        #[command(flatten)]
        common: Common,
    },
    /// Take a community to another place
    #[command(subcommand)]
    Move(Move),
    /// Spread a PostgreSQL database over machines by Citus
    #[command(subcommand)]
    Cluster(Cluster),
    /// Try what the server does under more than it can take
    #[command(subcommand)]
    Drill(Drill),
    /// How far a running server simplifies its answers under load
    #[command(subcommand)]
    Surge(Surge),
    /// Say which language each line of standard input is in
    Detect,
    /// Translate each line of standard input, as the server would
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Translate {
        #[command(subcommand)]
        what: Option<Translate>,
        /// The language of the lines; found out for each when it is not given
        #[arg(long, value_name = "TAG")]
        from: Option<kumara_model::LanguageTag>,
        /// The language to read
        #[arg(long, value_name = "TAG", required = true)]
        to: Option<kumara_model::LanguageTag>,
        #[command(flatten)]
        common: Common,
    },
    /// Print settings
    #[command(subcommand)]
    Config(Config),
    /// Print the API description, OpenAPI 3.1
    Openapi,
    /// Decode pictures for a running server, which starts this by itself
    #[command(hide = true)]
    ImageWorker,
    /// Become another program after giving up what it has no need of; a running server starts this by itself
    #[command(hide = true)]
    Confined { program: std::ffi::OsString },
}

#[derive(Subcommand)]
enum Cluster {
    /// Print what would be done, and what stands in the way; any PostgreSQL will do
    Plan {
        #[command(flatten)]
        common: Common,
    },
    /// Do it, with the server stopped; started again, it goes on
    Apply {
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Subcommand)]
enum Drill {
    /// Measure the capacity, offer many times that, and write a report with charts
    Surge(drill::Surge),
}

#[derive(Subcommand)]
enum Surge {
    /// Set the level by hand: 0 normal, 1 quiet, 2 lean, 3 pooled, 4 static, or auto for what the load asks for
    Level {
        /// 0 to 4, its name, or auto
        level: kumara_server::surge::ByHand,
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Subcommand)]
enum Translate {
    /// Engines, what works offline, and what would add more
    Status {
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Subcommand)]
enum Move {
    /// Copy pictures and files to another folder or bucket, also while serving; started again, it goes on
    Blobs {
        /// A folder, or s3://BUCKET/PREFIX?endpoint=https://…
        #[arg(long, value_name = "ADDRESS")]
        to: String,
        /// Read back what was there already, too
        #[arg(long)]
        check: bool,
        /// The last run, with the server stopped: also remove there what was removed here meanwhile
        #[arg(long)]
        last: bool,
        #[command(flatten)]
        common: Common,
    },
    /// Copy the embedded database to an empty PostgreSQL database, also while serving; started again, it goes on
    SqliteToPostgres {
        /// postgres://user:password@host/database; best given in the environment
        #[arg(long, value_name = "ADDRESS", env = "KUMARA_MOVE_TO")]
        to: String,
        /// The last run, with the server stopped: everything is checked, and PostgreSQL is where the community is
        #[arg(long)]
        last: bool,
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Subcommand)]
enum Import {
    /// Publish a folder of Markdown files with pictures as notes
    Markdown {
        /// The folder; files in it and below become notes
        dir: PathBuf,
        /// Handle of the author; the member is made if there is none
        #[arg(long)]
        author: String,
        /// Give each note the name of its folder as a topic
        #[arg(long)]
        topic_from_folder: bool,
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Subcommand)]
enum Work {
    /// Each queue, and whether it is paused
    List {
        #[command(flatten)]
        common: Common,
    },
    /// Pause a queue in every process of the community
    Pause {
        /// projectors, asks, searches, pictures, tidy, translations, imports
        queue: kumara_server::Queue,
        #[command(flatten)]
        common: Common,
    },
    /// Let a paused queue go on
    Resume {
        /// As with `pause`
        queue: kumara_server::Queue,
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Subcommand)]
enum Log {
    /// Events that a projector could not digest and went past
    #[command(subcommand)]
    DeadLetters(DeadLetters),
}

#[derive(Subcommand)]
enum DeadLetters {
    /// What is set aside, and why
    List {
        #[command(flatten)]
        common: Common,
    },
    /// Apply what is set aside for a projector: counters, exposure, notifications or standing
    Replay {
        /// The projector
        projector: String,
        #[command(flatten)]
        common: Common,
    },
}

#[derive(Subcommand)]
enum Config {
    /// Every setting with its default, what it is for, and its environment variable
    Reference,
    /// The settings of the feed's engine with their defaults, as tables of the settings file
    Engine,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        // These run without a runtime: workers live in cells of their own.
        Command::ImageWorker => return kumara_media::worker_main(),
        Command::Confined { program } => return kumara_confine::program_main(Some(program)),
        Command::Openapi => print_openapi(),
        Command::Work { what: None, only, common } => start::block_on(work::work(common, only)),
        Command::Work { what: Some(Work::List { common }), .. } => start::block_on(work::list(common)),
        Command::Work { what: Some(Work::Pause { queue, common }), .. } => {
            start::block_on(work::pause(common, queue, true))
        }
        Command::Work { what: Some(Work::Resume { queue, common }), .. } => {
            start::block_on(work::pause(common, queue, false))
        }
        Command::Log(Log::DeadLetters(DeadLetters::List { common })) => start::block_on(dead_letters::list(common)),
        Command::Log(Log::DeadLetters(DeadLetters::Replay { projector, common })) => {
            start::block_on(dead_letters::replay(common, projector))
        }
        Command::Cluster(Cluster::Plan { common }) => start::block_on(cluster::plan(common)),
        Command::Cluster(Cluster::Apply { common }) => start::block_on(cluster::apply(common)),
        Command::Drill(Drill::Surge(asked)) => start::block_on(drill::surge(asked)),
        Command::Surge(Surge::Level { level, common }) => surge::set_level(&common, level),
        Command::Detect => translate::detect(),
        Command::Translate { what: Some(Translate::Status { common }), .. } => {
            start::block_on(translate::status(common))
        }
        Command::Translate { what: None, from, to, common } => {
            // The command line has made sure of `to`.
            let to = to.unwrap_or(kumara_model::LanguageTag::UNKNOWN);
            start::block_on(translate::translate(common, from, to))
        }
        Command::Config(Config::Reference) => {
            print!("{}", start::reference());
            Ok(())
        }
        Command::Config(Config::Engine) => start::engine_reference().map(|text| print!("{text}")),
        Command::Serve { common, listen, demo, demo_seed } => {
            start::block_on(serve::serve(common, listen, demo.then_some(demo_seed)))
        }
        Command::Import(Import::Markdown { dir, author, topic_from_folder, common }) => {
            start::block_on(import::markdown(common, dir, author, topic_from_folder))
        }
        Command::Backup { file, common } => start::block_on(backup::backup(common, file)),
        Command::Restore { file, common, replace } => start::block_on(backup::restore(common, file, replace)),
        Command::Move(Move::Blobs { to, check, last, common }) => {
            start::block_on(move_blobs::move_blobs(common, to, check, last))
        }
        Command::Move(Move::SqliteToPostgres { to, last, common }) => {
            start::block_on(move_database::sqlite_to_postgres(common, to, last))
        }
        Command::Rebuild { name, common } => start::block_on(rebuild::rebuild(common, name)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kumara: {error}");
            ExitCode::FAILURE
        }
    }
}

fn print_openapi() -> Result<(), start::Failure> {
    let json = kumara_server::openapi().to_pretty_json().map_err(|e| start::Failure(e.to_string()))?;
    println!("{json}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        super::Cli::command().debug_assert();
    }
}
