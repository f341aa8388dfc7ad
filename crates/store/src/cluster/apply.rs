//! Brings a database onto a Citus cluster, table by table. Each step is one statement that is there wholly or not at all,
//! and what was done is seen in the catalog: a run that broke off is simply made again.

use kumara_model::Clock;

use super::{
    catalog::{self, Citus},
    plan::{self, ClusterPlan, Step},
};
use crate::{
    StoreError,
    postgres::{connect, failed, open_schema},
};

/// The first that begins a transaction on a worker with the isolation that was asked for.
const OLDEST: (u32, u32) = (11, 2);

/// Moving rows takes as long as it takes.
const PATIENCE: &str = "SET statement_timeout = 0; SET lock_timeout = 0";
const OTHERS: &str = "
    SELECT COUNT(*) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'kumara' AND pid <> pg_backend_pid()";

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ApplyReport {
    pub done: Vec<Step>,
    /// Tables that lay as they should before.
    pub kept: usize,
}

/// Reads the schema as it is and says what would be done. Takes any PostgreSQL, and changes nothing.
pub async fn plan_cluster(url: &str) -> Result<ClusterPlan, StoreError> {
    let client = connect(url).await?;
    Ok(plan::plan(&catalog::tables(&client).await?))
}

/// Brings the schema up to date and does what the plan says; with any refusal, nothing. [`StoreError::Cluster`] says why not.
pub async fn apply_cluster(
    url: &str,
    clock: &Clock,
    mut progress: impl FnMut(&Step, usize, usize),
) -> Result<ApplyReport, StoreError> {
    let client = open_schema(url, clock).await?;
    let refused = |why: String| Err(StoreError::Cluster { why });
    match catalog::citus(&client).await? {
        None => return refused("the database has no Citus: run CREATE EXTENSION citus there first".into()),
        Some(Citus { version, .. }) if version < OLDEST => {
            return refused(format!(
                "Citus is {}.{}, {}.{} is the oldest that will do",
                version.0, version.1, OLDEST.0, OLDEST.1
            ));
        }
        Some(Citus { is_coordinator: false, .. }) => {
            return refused("the address is a worker's, not the coordinator's".into());
        }
        Some(Citus { workers: 0, .. }) => {
            return refused("the cluster has no machine to keep rows: add one with citus_add_node".into());
        }
        Some(_) => {}
    }
    let others = client.query_one(OTHERS, &[]).await.map_err(|e| failed("look for servers", e))?;
    if others.get::<_, i64>(0) > 0 {
        return refused("a server is connected to the database; stop it first".into());
    }
    let plan = plan::plan(&catalog::tables(&client).await?);
    if !plan.refusals.is_empty() {
        return refused(plan.refusals.join("; "));
    }
    client.batch_execute(PATIENCE).await.map_err(|e| failed("prepare for the cluster", e))?;
    let all = plan.steps.len();
    for (number, step) in plan.steps.iter().enumerate() {
        progress(step, number, all);
        client.batch_execute(&step.sql()).await.map_err(|e| failed("spread a table", e))?;
    }
    Ok(ApplyReport { done: plan.steps, kept: plan.done.len() })
}
