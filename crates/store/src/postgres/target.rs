//! A PostgreSQL database as the target of a takeover: whose it is, ranges of its tables, and when it is finished.

use deadpool_postgres::Object;
use futures::TryStreamExt;
use kumara_model::Clock;
use tokio_postgres::{
    binary_copy::BinaryCopyInWriter,
    types::{ToSql, Type},
};

use super::{error::failed, open_schema, value};
use crate::{Statement, StoreError, Value, takeover::Table};

/// Beside the schema and no part of it: it is there while a takeover is half done, and says afterwards that it was one.
const MARK_TABLE: &str = "
    CREATE TABLE IF NOT EXISTS takeover (one BIGINT NOT NULL PRIMARY KEY, source BIGINT NOT NULL, finished BIGINT NOT NULL)";

const CONTINUE_NUMBERS: &str = "
    SELECT setval(pg_get_serial_sequence('event_log', 'seq'), GREATEST(MAX(seq), 1), MAX(seq) IS NOT NULL) FROM event_log";

static RANGE: Statement = Statement::new("takeover range", "");

pub(crate) struct Target {
    client: Object,
}

impl Target {
    /// Connects and brings the schema up to date.
    pub async fn open(url: &str, clock: &Clock) -> Result<Self, StoreError> {
        Ok(Self { client: open_schema(url, clock).await? })
    }

    /// Makes sure that the database is empty or this source's own half-done work.
    pub async fn claim(&self, source: i64, tables: &[Table]) -> Result<(), StoreError> {
        let refused = |why: String| Err(StoreError::TakeoverTarget { why });
        match state(&self.client).await? {
            Some((found, _)) if found != source => return refused("another community was being taken there".into()),
            Some((_, true)) => {
                return refused("this community was taken there already; it may be served from there".into());
            }
            Some((_, false)) => return Ok(()),
            None => {}
        }
        for table in tables {
            let sql = format!("SELECT 1 FROM {} LIMIT 1", table.name);
            if !self.client.query(&sql, &[]).await.map_err(|e| failed("look whether it is empty", e))?.is_empty() {
                return refused(format!("there are rows in {} already", table.name));
            }
        }
        self.client.batch_execute(MARK_TABLE).await.map_err(|e| failed("mark the takeover", e))?;
        self.client
            .execute("INSERT INTO takeover (one, source, finished) VALUES (1, $1, 0)", &[&source])
            .await
            .map(|_| ())
            .map_err(|e| failed("mark the takeover", e))
    }

    /// The numbers of new events go on behind those that were taken over, and the database may be served.
    pub async fn finish(&mut self, source: i64) -> Result<(), StoreError> {
        let told = |e| failed("finish the takeover", e);
        let tx = (**self.client).transaction().await.map_err(told)?;
        tx.batch_execute(CONTINUE_NUMBERS).await.map_err(told)?;
        tx.execute("UPDATE takeover SET finished = 1 WHERE one = 1 AND source = $1", &[&source]).await.map_err(told)?;
        tx.commit().await.map_err(told)
    }

    /// The rows behind one key up to another, in order; without a limit to its end.
    pub async fn range(
        &self,
        table: &Table,
        after: Option<&[Value]>,
        until: Option<&[Value]>,
    ) -> Result<Vec<Vec<Value>>, StoreError> {
        let (condition, keys) = between(table, after, until);
        let (columns, order) = (table.columns.join(", "), key_columns(table));
        let sql = format!("SELECT {columns} FROM {}{condition} ORDER BY {order}", table.name);
        let rows = self.client.query_raw(&sql, keys).await.map_err(|e| failed("read a range", e))?;
        let rows: Vec<_> = rows.try_collect().await.map_err(|e| failed("read a range", e))?;
        rows.iter().map(|row| value::row(&RANGE, row).map(crate::Row::into_values)).collect()
    }

    /// Puts rows in the place of what lies between two keys, in one transaction.
    pub async fn replace(
        &mut self,
        table: &Table,
        after: Option<&[Value]>,
        until: Option<&[Value]>,
        rows: &[Vec<Value>],
    ) -> Result<(), StoreError> {
        let told = |e| failed("write a range", e);
        let (condition, keys) = between(table, after, until);
        let columns = table.columns.join(", ");
        let tx = (**self.client).transaction().await.map_err(told)?;
        tx.execute_raw(&format!("DELETE FROM {}{condition}", table.name), keys).await.map_err(told)?;
        let shape = tx.prepare(&format!("SELECT {columns} FROM {}", table.name)).await.map_err(told)?;
        let types: Vec<Type> = shape.columns().iter().map(|column| column.type_().clone()).collect();
        let sink = tx.copy_in(&format!("COPY {} ({columns}) FROM STDIN BINARY", table.name)).await.map_err(told)?;
        let mut writer = Box::pin(BinaryCopyInWriter::new(sink, &types));
        for row in rows {
            let row: Vec<&(dyn ToSql + Sync)> = row.iter().map(|value| value as _).collect();
            writer.as_mut().write(&row).await.map_err(told)?;
        }
        writer.as_mut().finish().await.map_err(told)?;
        tx.commit().await.map_err(told)
    }
}

/// The source that a database belongs to and whether it was taken over wholly; `None` if it never was a target.
async fn state(client: &Object) -> Result<Option<(i64, bool)>, StoreError> {
    let told = |e| failed("look for a takeover", e);
    if client.query_opt("SELECT 1 WHERE to_regclass('takeover') IS NOT NULL", &[]).await.map_err(told)?.is_none() {
        return Ok(None);
    }
    let found = client.query_opt("SELECT source, finished FROM takeover WHERE one = 1", &[]).await.map_err(told)?;
    Ok(found.map(|row| (row.get(0), row.get::<_, i64>(1) == 1)))
}

/// A database that is half taken over is not served: what was written there would be lost with the next run.
pub(super) async fn refuse_half_done(client: &Object) -> Result<(), StoreError> {
    match state(client).await? {
        Some((_, false)) => {
            let why =
                "a takeover is half done there; finish it with `kumara move sqlite-to-postgres --last`".to_owned();
            Err(StoreError::TakeoverTarget { why })
        }
        _ => Ok(()),
    }
}

fn key_columns(table: &Table) -> String {
    table.key.iter().map(|column| &*table.columns[*column]).collect::<Vec<_>>().join(", ")
}

fn between<'a>(table: &Table, after: Option<&'a [Value]>, until: Option<&'a [Value]>) -> (String, Vec<&'a Value>) {
    let width = table.key.len();
    let mut conditions = Vec::new();
    let mut keys = Vec::new();
    for (limit, compared) in [(after, ">"), (until, "<=")] {
        let Some(limit) = limit else { continue };
        let numbers: Vec<_> = (keys.len() + 1..=keys.len() + width).map(|n| format!("${n}")).collect();
        conditions.push(format!("({}) {compared} ({})", key_columns(table), numbers.join(", ")));
        keys.extend(limit);
    }
    let condition = if conditions.is_empty() { String::new() } else { format!(" WHERE {}", conditions.join(" AND ")) };
    (condition, keys)
}
