//! `kumara cluster`: a PostgreSQL database onto a Citus cluster.

use kumara_model::Clock;
use kumara_store::{Step, apply_cluster, plan_cluster};

use crate::{
    Common,
    start::{self, Failure},
};

/// Prints what `apply` would do, as SQL, and fails if it would refuse.
pub async fn plan(common: Common) -> Result<(), Failure> {
    let plan = plan_cluster(&address(&common)?).await?;
    print!("{plan}");
    println!("\n-- Statements that ask all machines. None is on the way of a member's request:");
    for (statement, why) in kumara_server::ACROSS_SHARDS {
        println!("-- {}: {why}", statement.trim_start_matches("kumara_server::"));
    }
    match plan.refusals.len() {
        0 => Ok(()),
        some => Err(Failure(format!("{some} things stand in the way"))),
    }
}

pub async fn apply(common: Common) -> Result<(), Failure> {
    let (address, clock) = (address(&common)?, Clock::system());
    let done = apply_cluster(&address, &clock, |step: &Step, number, all| {
        println!("{:3} of {all}: {}", number + 1, step.sql());
    });
    let done = done.await?;
    println!("{} steps were taken; {} tables lay as they should before", done.done.len(), done.kept);
    Ok(())
}

fn address(common: &Common) -> Result<String, Failure> {
    let address = start::settings(common)?.storage.database_url;
    address.ok_or_else(|| Failure("a cluster is PostgreSQL: name the coordinator with --database".into()))
}
