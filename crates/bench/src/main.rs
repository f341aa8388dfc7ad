//! `kumara-bench`: measures parts of Kumara against the budgets of the design and prints tables. A budget is a
//! yardstick for people; no test fails by it.

mod chrf;
mod detect;
mod diversity;
mod explore_engine;
mod faults;
mod feed_attack;
mod feed_sim;
mod item_vectors;
mod lightgcn;
mod likes;
mod memory;
mod pages;
mod ranking;
mod retrieval;
mod search;
mod stage_times;
mod start;
mod synthetic;
mod table;
mod thread_time;
mod translate;
mod vectors;

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
    /// The language of sentences cut short, against its aims.
    Detect(detect::Arguments),
    /// SSD, DPP, MMR and none on the same candidates, and the curve of the dial.
    Diversity(diversity::Arguments),
    /// What is acknowledged survives when parts are killed, disks fill up, clocks jump and wires are cut.
    Faults(faults::Arguments),
    /// What sock puppets, forgers and floods move, with the defences of the exposure ledger and without.
    FeedAttack(feed_attack::Arguments),
    /// Feed policies side by side on real members and items: fairness, cost, discovery.
    FeedSim(feed_sim::Arguments),
    /// Durable writes on this machine's disk.
    Likes(likes::Arguments),
    /// The learned ranking by progressive validation on a real set.
    Ranking(ranking::Arguments),
    /// A collaborative model fitted to one set of likes and judged by another.
    Retrieval(retrieval::Arguments),
    /// The note page over HTTP, from a server that is running on this machine.
    Note(pages::Arguments),
    /// Explore over HTTP, from a server that is running on this machine.
    ExploreHttp(pages::Arguments),
    /// Searches by vectors: time, what they miss, memory; and what the engine's own model of interests finds.
    Vectors(vectors::Arguments),
    /// What is found by words, and how fast: questions and their paragraphs, recipes by their names, many notes.
    Search(search::Arguments),
    /// From starting the program to its being ready, on a store of many notes.
    Start(start::Arguments),
    /// The translation pipeline without its engines, and the pairs of Apertium that are installed.
    Translate(translate::Arguments),
    /// Become another program after giving up what it has no need of; `translate` starts this by itself.
    #[command(hide = true)]
    Confined { program: std::ffi::OsString },
}

fn main() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Explore(arguments) => explore_engine::run(&arguments),
        Command::Detect(arguments) => detect::run(&arguments),
        Command::Diversity(arguments) => diversity::run(&arguments),
        Command::Faults(arguments) => faults::run(arguments),
        Command::FeedAttack(arguments) => feed_attack::run(&arguments),
        Command::FeedSim(arguments) => feed_sim::run(&arguments),
        Command::Likes(arguments) => likes::run(&arguments),
        Command::Ranking(arguments) => ranking::run(&arguments),
        Command::Retrieval(arguments) => retrieval::run(&arguments),
        Command::Note(arguments) => pages::note(&arguments),
        Command::ExploreHttp(arguments) => pages::explore(&arguments),
        Command::Vectors(arguments) => vectors::run(&arguments),
        Command::Search(arguments) => search::run(&arguments),
        Command::Start(arguments) => start::run(&arguments),
        Command::Translate(arguments) => translate::run(&arguments),
        Command::Confined { program } => return kumara_confine::program_main(Some(program)),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("kumara-bench: {error}");
            ExitCode::FAILURE
        }
    }
}
