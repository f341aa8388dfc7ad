//! What a PostgreSQL database says about its tables, and about Citus if it is there. Reads, and decides nothing.

use deadpool_postgres::Object;

use crate::{StoreError, postgres::failed};

/// A table of the schema with what matters for spreading it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Table {
    pub name: String,
    pub columns: Vec<String>,
    /// Name and columns of each unique index, the key's too; an expression is an empty column.
    pub unique: Vec<(String, Vec<String>)>,
    /// Name of the constraint and the table that it points to.
    pub foreign_keys: Vec<(String, String)>,
    pub triggers: Vec<String>,
    /// On a cluster: how it lies there.
    pub lies: Option<Lies>,
    /// Bytes that the coordinator itself has of it.
    pub local_bytes: i64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Lies {
    Distributed { by: String, group: i64 },
    Reference,
    Other(String),
}

/// What Citus says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Citus {
    /// Major and minor.
    pub version: (u32, u32),
    pub is_coordinator: bool,
    pub workers: i64,
}

const TABLES: &str = "
    SELECT c.relname::text,
           ARRAY(SELECT a.attname::text FROM pg_attribute AS a
                 WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum),
           ARRAY(SELECT g.tgname::text FROM pg_trigger AS g WHERE g.tgrelid = c.oid AND NOT g.tgisinternal ORDER BY 1),
           pg_relation_size(c.oid)
    FROM pg_class AS c
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1";
const UNIQUE: &str = "
    SELECT c.relname::text, i.relname::text,
           ARRAY(SELECT COALESCE((SELECT a.attname::text FROM pg_attribute AS a
                                  WHERE a.attrelid = c.oid AND a.attnum = k.attnum), '')
                 FROM unnest(x.indkey::int2[]) WITH ORDINALITY AS k(attnum, n) WHERE k.n <= x.indnkeyatts ORDER BY k.n)
    FROM pg_index AS x JOIN pg_class AS c ON c.oid = x.indrelid JOIN pg_class AS i ON i.oid = x.indexrelid
    WHERE c.relnamespace = current_schema()::regnamespace AND (x.indisunique OR x.indisexclusion) ORDER BY 1, 2";
const FOREIGN_KEYS: &str = "
    SELECT c.relname::text, f.conname::text, t.relname::text
    FROM pg_constraint AS f JOIN pg_class AS c ON c.oid = f.conrelid JOIN pg_class AS t ON t.oid = f.confrelid
    WHERE c.relnamespace = current_schema()::regnamespace AND f.contype = 'f' ORDER BY 1, 2";
const HAS_CITUS: &str = "SELECT to_regclass('citus_tables') IS NOT NULL AND to_regproc('citus_version') IS NOT NULL";
const PLACES: &str = "
    SELECT table_name::text, citus_table_type::text, COALESCE(distribution_column::text, ''), colocation_id::bigint
    FROM citus_tables ORDER BY 1";
const CITUS: &str = "
    SELECT citus_version()::text, (SELECT groupid = 0 FROM pg_dist_local_group),
           (SELECT COUNT(*) FROM citus_get_active_worker_nodes())";

/// The tables of the schema that the connection works in.
pub(crate) async fn tables(client: &Object) -> Result<Vec<Table>, StoreError> {
    let told = |e| failed("read the schema", e);
    let mut tables: Vec<Table> = Vec::new();
    for row in client.query(TABLES, &[]).await.map_err(told)? {
        let [name, ..] = [row.get(0)];
        let (columns, triggers, local_bytes) = (row.get(1), row.get(2), row.get(3));
        tables.push(Table { name, columns, triggers, local_bytes, ..Table::default() });
    }
    let find = |tables: &mut Vec<Table>, name: &str| tables.iter().position(|table| table.name == name);
    for row in client.query(UNIQUE, &[]).await.map_err(told)? {
        if let Some(at) = find(&mut tables, row.get(0)) {
            tables[at].unique.push((row.get(1), row.get(2)));
        }
    }
    for row in client.query(FOREIGN_KEYS, &[]).await.map_err(told)? {
        if let Some(at) = find(&mut tables, row.get(0)) {
            tables[at].foreign_keys.push((row.get(1), row.get(2)));
        }
    }
    if has_citus(client).await? {
        for row in client.query(PLACES, &[]).await.map_err(told)? {
            let (kind, by, group): (String, String, i64) = (row.get(1), row.get(2), row.get(3));
            if let Some(at) = find(&mut tables, row.get(0)) {
                tables[at].lies = Some(match &*kind {
                    "distributed" => Lies::Distributed { by, group },
                    "reference" => Lies::Reference,
                    _ => Lies::Other(kind),
                });
            }
        }
    }
    Ok(tables)
}

async fn has_citus(client: &Object) -> Result<bool, StoreError> {
    let row = client.query_one(HAS_CITUS, &[]).await.map_err(|e| failed("look for Citus", e))?;
    Ok(row.get(0))
}

/// Nothing where the extension isn't.
pub(crate) async fn citus(client: &Object) -> Result<Option<Citus>, StoreError> {
    if !has_citus(client).await? {
        return Ok(None);
    }
    let row = client.query_one(CITUS, &[]).await.map_err(|e| failed("ask Citus about itself", e))?;
    let said: String = row.get(0);
    Ok(Some(Citus {
        version: version(&said).ok_or_else(|| StoreError::Cluster { why: format!("Citus says it is {said}") })?,
        is_coordinator: row.get(1),
        workers: row.get(2),
    }))
}

/// From "Citus 12.1.3 on x86_64-pc-linux-gnu, …".
fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.strip_prefix("Citus ")?.split(|c: char| !c.is_ascii_digit());
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_what_citus_says() {
        assert_eq!(version("Citus 12.1.3 on x86_64-pc-linux-gnu, compiled by gcc"), Some((12, 1)));
        assert_eq!(version("Citus 13.0devel on x86_64"), Some((13, 0)));
        assert_eq!(version("PostgreSQL 15.6"), None);
    }
}
