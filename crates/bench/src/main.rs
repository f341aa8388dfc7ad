//! `kumara-bench`: measures parts of Kumara against the budgets of the design and prints tables. A budget is a
//! yardstick for people; no test fails by it.

mod explore_engine;
mod likes;
mod memory;
mod pages;
mod stage_times;
mod start;
mod synthetic;
mod table;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(name = "kumara-bench", about = "Measures Kumara against its budgets")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Explore pages from the engine alone: time a page, memory of the index, events applied a second.
    Explore(explore_engine::Arguments),
    /// Durable writes on this machine's disk.
    Likes(likes::Arguments),
    /// The note page over HTTP, from a server that is running on this machine.
    Note(pages::Arguments),
    /// Explore over HTTP, from a server that is running on this machine.
    ExploreHttp(pages::Arguments),
    /// From starting the program to its being ready, on a store of many notes.
    Start(start::Arguments),
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Explore(arguments) => explore_engine::run(&arguments),
        Command::Likes(arguments) => likes::run(&arguments),
        Command::Note(arguments) => pages::note(&arguments),
        Command::ExploreHttp(arguments) => pages::explore(&arguments),
        Command::Start(arguments) => start::run(&arguments),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kumara-bench: {error}");
            ExitCode::FAILURE
        }
    }
}
