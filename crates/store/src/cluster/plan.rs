//! What has to be done to a database so that its tables lie as they should, and what stands in the way. Takes what the
//! catalog says; does nothing.

use std::fmt;

use super::{
    catalog::{Lies, Table},
    placement::{PLACEMENTS, Placement, anchor, placement},
};

/// Shards of each group: as many machines as the cluster can grow to without splitting any, and few enough to plan fast.
const SHARDS: u32 = 64;

/// One statement for Citus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A copy on every machine.
    Copy { table: &'static str },
    /// Spread by a column, beside the tables of its group.
    Spread { table: &'static str, by: &'static str, beside: &'static str },
    /// What the coordinator still has of a table that was spread.
    Clear { table: &'static str },
}

impl Step {
    pub fn sql(&self) -> String {
        match self {
            Self::Copy { table } => format!("SELECT create_reference_table('{table}')"),
            Self::Spread { table, by, beside } if table == beside => {
                format!(
                    "SELECT create_distributed_table('{table}', '{by}', colocate_with => 'none', shard_count => {SHARDS})"
                )
            }
            Self::Spread { table, by, beside } => {
                format!("SELECT create_distributed_table('{table}', '{by}', colocate_with => '{beside}')")
            }
            Self::Clear { table } => format!("SELECT truncate_local_data_after_distributing_table('{table}')"),
        }
    }
}

/// What is to be done, in this order, and what stands in the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ClusterPlan {
    pub steps: Vec<Step>,
    /// With any of these, nothing is done.
    pub refusals: Vec<String>,
    /// Tables that lie as they should.
    pub done: Vec<&'static str>,
    /// Tables that stay on the coordinator.
    pub local: Vec<&'static str>,
}

impl fmt::Display for ClusterPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for refusal in &self.refusals {
            writeln!(f, "-- refused: {refusal}")?;
        }
        for step in &self.steps {
            writeln!(f, "{};", step.sql())?;
        }
        if !self.done.is_empty() {
            writeln!(f, "-- there already: {}", self.done.join(", "))?;
        }
        writeln!(f, "-- on the coordinator: {}", self.local.join(", "))
    }
}

/// Compares what is with what should be.
pub(crate) fn plan(tables: &[Table]) -> ClusterPlan {
    let mut plan = ClusterPlan::default();
    for table in tables.iter().filter(|table| placement(&table.name).is_none()) {
        plan.refusals.push(format!("{} is no table of this program: move it into a schema of its own", table.name));
    }
    for (name, placement) in PLACEMENTS {
        let Some(table) = tables.iter().find(|table| table.name == *name) else {
            // The mark of a takeover is there only after one.
            if *name != "takeover" {
                plan.refusals.push(format!("there is no table {name}: start this program on the database once"));
            }
            continue;
        };
        plan.refusals.extend(obstacles(table, *placement));
        match (placement, &table.lies) {
            (Placement::Local, None) => plan.local.push(name),
            (Placement::Local, Some(Lies::Other(kind))) if kind == "local" => plan.local.push(name),
            (Placement::Reference, None) => plan.steps.push(Step::Copy { table: name }),
            (Placement::Reference, Some(Lies::Reference)) => plan.done.push(name),
            (Placement::Distributed { by, group }, None) => {
                plan.steps.push(Step::Spread { table: name, by, beside: anchor(*group).unwrap_or(name) });
            }
            (Placement::Distributed { by, group }, Some(Lies::Distributed { by: found, group: lies_with })) => {
                let beside = anchor(*group).unwrap_or(name);
                if found != by {
                    plan.refusals.push(format!("{name} is distributed by {found} and not by {by}"));
                } else if group_of(tables, beside).is_some_and(|other| other != *lies_with) {
                    plan.refusals.push(format!("{name} is not kept together with {beside}"));
                } else {
                    plan.done.push(name);
                }
            }
            (_, Some(lies)) => plan.refusals.push(format!("{name} lies there in another way: {lies:?}")),
        }
        let is_spread = !matches!(placement, Placement::Local);
        if is_spread && table.local_bytes > 0 {
            plan.steps.push(Step::Clear { table: name });
        }
    }
    plan
}

fn group_of(tables: &[Table], name: &str) -> Option<i64> {
    match tables.iter().find(|table| table.name == name)?.lies {
        Some(Lies::Distributed { group, .. }) => Some(group),
        _ => None,
    }
}

/// What Citus would not take, or would take and not keep.
fn obstacles(table: &Table, placement: Placement) -> Vec<String> {
    let name = &table.name;
    let mut found = Vec::new();
    if let Placement::Distributed { by, .. } = placement {
        if !table.columns.iter().any(|column| column == by) {
            found.push(format!("{name} has no column {by} to be distributed by"));
        }
        for (index, columns) in &table.unique {
            if !columns.iter().any(|column| column == by) {
                found.push(format!("{name}: {index} is unique without {by}, which no machine could see to alone"));
            }
        }
    }
    for (constraint, other) in &table.foreign_keys {
        found.push(format!("{name}: {constraint} points to {other}, which may lie on another machine"));
    }
    for trigger in &table.triggers {
        found.push(format!("{name}: the trigger {trigger} would not run where the rows are"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the schema is, before anything was done.
    fn schema() -> Vec<Table> {
        let table = |(name, placement): &(&str, Placement)| {
            let mut table = Table { name: (*name).to_owned(), ..Table::default() };
            if let Placement::Distributed { by, .. } = placement {
                table.columns = vec![(*by).to_owned(), "other".to_owned()];
                table.unique = vec![(format!("{name}_pkey"), table.columns.clone())];
            }
            table
        };
        PLACEMENTS.iter().map(table).collect()
    }

    fn named<'a>(tables: &'a mut [Table], name: &str) -> &'a mut Table {
        tables.iter_mut().find(|table| table.name == name).unwrap()
    }

    #[test]
    fn a_group_begins_with_its_first_table_and_the_log_stays() {
        let plan = plan(&schema());
        assert_eq!(plan.refusals, Vec::<String>::new());
        let sql: Vec<_> = plan.steps.iter().map(Step::sql).collect();
        assert_eq!(
            sql[..2],
            [
                "SELECT create_distributed_table('members', 'member_id', colocate_with => 'none', shard_count => 64)",
                "SELECT create_distributed_table('sessions', 'member_id', colocate_with => 'members')",
            ]
        );
        assert_eq!(sql.last().unwrap(), "SELECT create_reference_table('community_settings')");
        assert!(plan.local.contains(&"event_log") && !plan.to_string().contains("'event_log'"));
    }

    #[test]
    fn what_could_not_be_kept_is_refused_with_its_reason() {
        let mut tables = schema();
        named(&mut tables, "collections").unique.push(("by_name".into(), vec!["name_key".into()]));
        named(&mut tables, "drafts").unique.push(("folded".into(), vec![String::new()]));
        named(&mut tables, "likes").foreign_keys.push(("likes_note".into(), "notes".into()));
        named(&mut tables, "notes").triggers.push("touch".into());
        named(&mut tables, "saves").columns.remove(0);
        tables.retain(|table| table.name != "mutes");
        tables.push(Table { name: "somebody_elses".into(), ..Table::default() });
        let refusals = plan(&tables).refusals.join("\n");
        for part in [
            "collections: by_name is unique without member_id",
            "drafts: folded is unique without member_id",
            "likes: likes_note points to notes",
            "notes: the trigger touch",
            "saves has no column member_id",
            "there is no table mutes",
            "somebody_elses is no table of this program",
        ] {
            assert!(refusals.contains(part), "{part} is not in {refusals}");
        }
    }

    #[test]
    fn what_was_done_is_not_done_again_and_what_lies_otherwise_is_refused() {
        let mut tables = schema();
        let lies = |by: &str, group| Some(Lies::Distributed { by: by.into(), group });
        named(&mut tables, "members").lies = lies("member_id", 1);
        named(&mut tables, "members").local_bytes = 8_192;
        named(&mut tables, "sessions").lies = lies("member_id", 1);
        named(&mut tables, "mutes").lies = lies("muted_id", 1);
        named(&mut tables, "follows").lies = lies("member_id", 2);
        named(&mut tables, "event_log").lies = Some(Lies::Reference);
        let plan = plan(&tables);
        assert_eq!(plan.done, ["members", "sessions"]);
        assert_eq!(plan.steps[0], Step::Clear { table: "members" }, "an earlier run broke off before it");
        assert_eq!(
            plan.refusals,
            [
                "follows is not kept together with members",
                "mutes is distributed by muted_id and not by member_id",
                "event_log lies there in another way: Reference",
            ]
        );
    }
}
