//! `kumara-bench faults`: a scripted run on real parts on loopback. Something breaks in the midst of writes that are tried
//! again as browsers do; afterwards every acknowledged write is looked up, counters are compared with lists and with a
//! rebuild, and the time to recover is printed. It fails if anything was lost, doubled or miscounted.

mod clock;
mod disk;
mod http;
mod killed;
mod member;
mod network;
mod program;
mod proxy;
mod recount;
mod services;
mod story;
mod writers;

use std::{
    error::Error,
    net::TcpListener,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use clap::Args;

use self::{
    program::Setup,
    services::{Running, Service},
    story::{Outcome, Plan},
};
use crate::table::{Table, number};

type Failure = Box<dyn Error + Send + Sync>;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The program that is put to the test; else the one beside this.
    #[arg(long)]
    program: Option<PathBuf>,
    /// Members who write at the same time.
    #[arg(long, default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=16))]
    writers: u8,
    /// Another seed makes another order of writes.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Only the faults whose names have this in them; can be given more than once.
    #[arg(long)]
    only: Vec<String>,
    /// Where the run's own PostgreSQL listens.
    #[arg(long, default_value_t = 54370)]
    postgres_port: u16,
    /// Where the run's own S3 server listens, with the seven ports behind it.
    #[arg(long, default_value_t = 54350)]
    s3_port: u16,
}

/// What a fault has to work with.
pub struct Run {
    arguments: Arguments,
    program: PathBuf,
    folder: PathBuf,
}

/// What can be said of a fault.
pub enum Verdict {
    Came(Outcome),
    /// Why it can't be tried here.
    Skipped(String),
}

type Fault = fn(&Run) -> Result<Verdict, Failure>;

const FAULTS: [(&str, Fault); 12] = [
    ("kill -9 of the server, SQLite", killed::server_on_sqlite),
    ("kill -9 of the server, PostgreSQL", killed::server_on_postgres),
    ("kill -9 of PostgreSQL", killed::postgres),
    ("kill -9 of the S3 server", killed::s3),
    ("disk nearly full (refused in words)", disk::nearly_full),
    ("disk full to the last byte", disk::full),
    ("clock an hour ahead, two back, right", clock::jumps),
    ("PostgreSQL slow, 20 ms each way", network::slow),
    ("PostgreSQL silent for 4 s", network::stalled),
    ("PostgreSQL cut off for 4 s", network::cut),
    ("half-open connections to PostgreSQL", network::half_open),
    ("half-open clients, twice the places", network::silent_clients),
];

pub fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    run_all(arguments).map_err(|error| -> Box<dyn Error> { error })
}

fn run_all(arguments: Arguments) -> Result<(), Failure> {
    let program = arguments.program.clone().map_or_else(program::beside_this, |path| Ok(path.canonicalize()?))?;
    // Not private to this user: PostgreSQL's has to be able to enter it.
    let folder = std::env::temp_dir().join(format!("kumara-faults-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let run = Run { arguments, program, folder };
    let began = Instant::now();
    let mut table = Table::new(
        "Faults",
        ["fault", "acknowledged", "sent again", "lost", "doubled", "derived agrees", "first write", "/readyz", ""],
    );
    let mut is_good = true;
    for (name, fault) in FAULTS {
        if !run.arguments.only.is_empty() && !run.arguments.only.iter().any(|only| name.contains(only)) {
            continue;
        }
        let verdict = fault(&run);
        is_good &=
            matches!(&verdict, Ok(Verdict::Skipped(_))) || matches!(&verdict, Ok(Verdict::Came(o)) if o.is_good());
        let cells = row(name, verdict);
        eprintln!("{} ({:.0} s)", cells.join(" | "), began.elapsed().as_secs_f64());
        table.row(cells);
    }
    std::fs::remove_dir_all(&run.folder)?;
    println!("{table}");
    println!(
        "Times count from the moment when what was broken was started or given back. {:.0} s in all.",
        began.elapsed().as_secs_f64()
    );
    if is_good { Ok(()) } else { Err("a fault was not survived as it has to be".into()) }
}

fn row(name: &str, verdict: Result<Verdict, Failure>) -> [String; 9] {
    let outcome = match verdict {
        Ok(Verdict::Came(outcome)) => outcome,
        Ok(Verdict::Skipped(why)) => return words(name, format!("skipped: {why}")),
        Err(error) => {
            eprintln!("{name}: {error}");
            return words(name, "FAILED".into());
        }
    };
    for (what, list) in [
        ("lost", &outcome.lost),
        ("doubled", &outcome.doubled),
        ("differs", &outcome.differences),
        ("refused", &outcome.refused),
    ] {
        list.iter().take(5).for_each(|line| eprintln!("{name}: {what}: {line}"));
    }
    let seconds = |time: Option<Duration>| time.map_or("never".into(), |t| format!("{} s", number(t.as_secs_f64())));
    [
        name.into(),
        outcome.acknowledged.to_string(),
        outcome.sent_again.to_string(),
        outcome.lost.len().to_string(),
        outcome.doubled.len().to_string(),
        if outcome.differences.is_empty() { "yes".into() } else { "NO".into() },
        seconds(outcome.first_write),
        seconds(outcome.ready),
        match (outcome.given_up, outcome.refused.len()) {
            _ if !outcome.is_good() => "FAILED".into(),
            (0, 0) => String::new(),
            (given_up, _) => format!("{given_up} given up"),
        },
    ]
}

fn words(name: &str, verdict: String) -> [String; 9] {
    let mut cells: [String; 9] = std::array::from_fn(|_| String::new());
    cells[0] = name.into();
    cells[8] = verdict;
    cells
}

impl Run {
    /// A folder and a free port of its own.
    fn setup(&self, name: &str) -> Result<Setup, Failure> {
        let data = self.folder.join(name);
        std::fs::create_dir_all(&data)?;
        // A port that was free a moment ago.
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let log = self.folder.join(format!("{name}.log"));
        Ok(Setup { program: self.program.clone(), address, data, variables: Vec::new(), log })
    }

    fn plan<'a>(&self, setup: &'a Setup) -> Plan<'a> {
        Plan { setup, writers: self.arguments.writers.into(), seed: self.arguments.seed, uploads: false }
    }

    /// One that nobody else uses; gone with the value.
    fn service(&self, service: Service) -> Result<Running, Failure> {
        let (name, port) = match service {
            Service::Postgres => ("postgres-server", self.arguments.postgres_port),
            Service::S3 => ("s3-server", self.arguments.s3_port),
        };
        Running::start(service, Path::new(&self.folder).join(name).as_path(), port)
    }
}
