//! Takes a community from SQLite over to PostgreSQL. Table by table in the order of its key, a range of rows on one
//! side is held against the same range on the other, and what differs is written again. So a run needs no memory of an
//! earlier one: whatever stopped it, the next goes on, and a second run while the community is being served brings only
//! what changed. The last run has the community to itself, and counts and hashes both sides.

use std::path::{Path, PathBuf};

use kumara_model::Clock;
use rusqlite::{Connection, OpenFlags, types::ValueRef};
use tokio::runtime::Handle;

use crate::{
    StoreError, Value,
    data_dir::{FolderLock, MovedMark},
    postgres::Target,
    sqlite,
};

/// Rows that are held against each other at once: some hundred kilobytes of text.
const RANGE_ROWS: usize = 1_000;

/// How far a run is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TakeoverProgress {
    pub done_rows: u64,
    pub total_rows: u64,
    /// In the last run everything is gone through a second time, to check it.
    pub is_checking: bool,
}

/// What a run did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakeoverReport {
    pub tables: Vec<TakenTable>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenTable {
    pub name: String,
    pub rows: u64,
    /// Rows of ranges that differed and were written.
    pub written: u64,
    /// Of all rows in the order of their key, on both sides; known after the last run.
    pub blake3: Option<String>,
}

/// A table as both engines have it.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub name: String,
    pub columns: Vec<String>,
    /// Places of the key's columns among `columns`, in the key's order.
    pub key: Vec<usize>,
    /// More than the key is unique, so that a row may want what another one has not given up yet.
    is_unique_otherwise: bool,
}

/// What a pass through a table does with a range that differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// Takes it away there.
    Clear,
    /// Puts what is here in its place.
    Write,
    /// Takes it for a failure.
    Check,
}

/// Brings PostgreSQL up to what the SQLite file holds now, also while it is served. With `is_last` the result is
/// checked; then the file may be served no more, and PostgreSQL may.
///
/// Refused with [`StoreError::TakeoverTarget`] where something lies that is not this community's own half-done work, and
/// with [`StoreError::InUse`] where the last run finds that another program has the file open.
pub async fn take_over(
    database: &Path,
    url: &str,
    clock: &Clock,
    is_last: bool,
    progress: impl FnMut(TakeoverProgress) + Send + 'static,
) -> Result<TakeoverReport, StoreError> {
    let folder = database.parent().unwrap_or_else(|| Path::new("."));
    let lock = if is_last { FolderLock::exclusive(folder)? } else { FolderLock::shared(folder)? };
    let target = Target::open(url, clock).await?;
    let (database, handle) = (database.to_owned(), Handle::current());
    let work = move || {
        // To the end: what is written into the file after the last run would be lost.
        let _lock = lock;
        Takeover { database, target, handle, progress }.run(is_last)
    };
    tokio::task::spawn_blocking(work).await.map_err(|_| StoreError::Panicked)?
}

struct Takeover<P> {
    database: PathBuf,
    target: Target,
    handle: Handle,
    progress: P,
}

impl<P: FnMut(TakeoverProgress)> Takeover<P> {
    fn run(mut self, is_last: bool) -> Result<TakeoverReport, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let source = Connection::open_with_flags(&self.database, flags).map_err(sqlite::unreachable)?;
        // One snapshot for all tables, and no checkpoint of the server is in the way.
        source.execute_batch("BEGIN").map_err(|e| sqlite::failed("begin the takeover", e))?;
        let mark: i64 = source
            .query_row("SELECT applied_at FROM schema_migrations WHERE version = 1", (), |row| row.get(0))
            .map_err(|e| sqlite::failed("read the community's mark", e))?;
        sqlite::check_is_current(&self.database, &source)?;
        let tables = tables(&source)?;
        self.handle.block_on(self.target.claim(mark, &tables))?;

        let total_rows = tables.iter().map(|table| count(&source, table)).sum::<Result<u64, _>>()?;
        let mut told = TakeoverProgress { total_rows, ..TakeoverProgress::default() };
        let mut report = TakeoverReport::default();
        for table in &tables {
            if table.is_unique_otherwise {
                let mut unseen = told;
                self.go_through(&source, table, Pass::Clear, &mut unseen)?;
            }
            report.tables.push(self.go_through(&source, table, Pass::Write, &mut told)?);
        }
        if is_last {
            told = TakeoverProgress { total_rows, done_rows: 0, is_checking: true };
            for (table, taken) in tables.iter().zip(&mut report.tables) {
                taken.blake3 = self.go_through(&source, table, Pass::Check, &mut told)?.blake3;
            }
            // Between these two steps neither side can be served, and this run can be made again.
            MovedMark::beside(&self.database).write()?;
            self.handle.block_on(self.target.finish(mark))?;
        }
        Ok(report)
    }

    fn go_through(
        &mut self,
        source: &Connection,
        table: &Table,
        pass: Pass,
        told: &mut TakeoverProgress,
    ) -> Result<TakenTable, StoreError> {
        let mut taken = TakenTable { name: table.name.clone(), rows: 0, written: 0, blake3: None };
        let mut there_rows = 0;
        let (mut here, mut there) = (blake3::Hasher::new(), blake3::Hasher::new());
        let mut statement = source.prepare(&select(table)).map_err(|e| sqlite::failed("read a table", e))?;
        let mut rows = statement.query(()).map_err(|e| sqlite::failed("read a table", e))?;
        let mut after: Option<Vec<Value>> = None;
        loop {
            let mut range = Vec::with_capacity(RANGE_ROWS);
            while range.len() < RANGE_ROWS
                && let Some(row) = rows.next().map_err(|e| sqlite::failed("read a table", e))?
            {
                range.push(read(table, row)?);
            }
            let is_end = range.len() < RANGE_ROWS;
            // The end of a table is without a limit: rows that were removed here lie behind it there.
            let until = if is_end { None } else { range.last().map(|row| key_of(table, row)) };
            let found = self.handle.block_on(self.target.range(table, after.as_deref(), until.as_deref()))?;
            let put: Option<&[Vec<Value>]> = match pass {
                Pass::Check => {
                    range.iter().for_each(|row| hash(&mut here, row));
                    found.iter().for_each(|row| hash(&mut there, row));
                    there_rows += found.len() as u64;
                    None
                }
                Pass::Clear => (found != range && !found.is_empty()).then_some(&[]),
                Pass::Write => (found != range).then_some(&range),
            };
            if let Some(put) = put {
                taken.written += put.len() as u64;
                self.handle.block_on(self.target.replace(table, after.as_deref(), until.as_deref(), put))?;
            }
            taken.rows += range.len() as u64;
            told.done_rows += range.len() as u64;
            if pass != Pass::Clear {
                (self.progress)(*told);
            }
            if is_end {
                break;
            }
            after = until;
        }
        if pass == Pass::Check {
            let (here, there) = (here.finalize(), there.finalize());
            if (taken.rows, here) != (there_rows, there) {
                let (name, rows) = (&table.name, taken.rows);
                let what = format!("after the takeover, {name} has {rows} rows here and {there_rows} there, or others");
                return Err(StoreError::Corrupt { what });
            }
            taken.blake3 = Some(here.to_hex().to_string());
        }
        Ok(taken)
    }
}

/// The tables of the schema, by name. Leases belong to processes on the database that is left.
fn tables(source: &Connection) -> Result<Vec<Table>, StoreError> {
    let read = || {
        let mut statement = source.prepare(
            "SELECT name FROM sqlite_schema
             WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT IN ('schema_migrations', 'leases')
             ORDER BY name",
        )?;
        let names = statement.query_map((), |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
        names.into_iter().map(|name| table(source, name)).collect::<Result<Vec<_>, _>>()
    };
    read().map_err(|e| sqlite::failed("read the schema", e))
}

fn table(source: &Connection, name: String) -> rusqlite::Result<Table> {
    let mut statement = source.prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let described = statement.query_map([&name], |row| Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?)))?;
    let mut columns = Vec::new();
    let mut key = Vec::new();
    // SQLite's log has no epoch; all that it holds sorts before what PostgreSQL will number.
    if name == "event_log" {
        columns.push("epoch".to_owned());
        key.push((0, 0));
    }
    for column in described {
        let (column, place) = column?;
        if place > 0 {
            key.push((place, columns.len()));
        }
        columns.push(column);
    }
    key.sort_unstable();
    let unique = "SELECT COUNT(*) FROM pragma_index_list(?1) WHERE \"unique\" = 1 AND origin <> 'pk'";
    let is_unique_otherwise = source.query_row(unique, [&name], |row| row.get::<_, i64>(0))? > 0;
    Ok(Table { name, columns, key: key.into_iter().map(|(_, column)| column).collect(), is_unique_otherwise })
}

fn select(table: &Table) -> String {
    let is_log = table.name == "event_log";
    let shown = |column: &String| if is_log && column == "epoch" { "0".to_owned() } else { column.clone() };
    let columns: Vec<_> = table.columns.iter().map(shown).collect();
    let by: Vec<_> =
        table.key.iter().map(|column| &*table.columns[*column]).filter(|c| !is_log || *c != "epoch").collect();
    format!("SELECT {} FROM {} ORDER BY {}", columns.join(", "), table.name, by.join(", "))
}

fn count(source: &Connection, table: &Table) -> Result<u64, StoreError> {
    let sql = format!("SELECT COUNT(*) FROM {}", table.name);
    source
        .query_row(&sql, (), |row| row.get::<_, i64>(0))
        .map(i64::unsigned_abs)
        .map_err(|e| sqlite::failed("count rows", e))
}

fn read(table: &Table, row: &rusqlite::Row<'_>) -> Result<Vec<Value>, StoreError> {
    let values = (0..table.columns.len()).map(|column| {
        Ok(match row.get_ref(column).map_err(|e| sqlite::failed("read a row", e))? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(v) => Value::Int(v),
            ValueRef::Real(v) => Value::Real(v),
            // PostgreSQL keeps neither another encoding nor the character 0.
            ValueRef::Text(v) => match String::from_utf8(v.to_vec()) {
                Ok(text) if !text.contains('\0') => Value::Text(text),
                _ => {
                    let place = format!("{}.{}", table.name, table.columns[column]);
                    return Err(StoreError::corrupt(format!("a text in {place} is none that PostgreSQL can keep")));
                }
            },
            ValueRef::Blob(v) => Value::Blob(v.to_vec()),
        })
    });
    values.collect()
}

fn key_of(table: &Table, row: &[Value]) -> Vec<Value> {
    table.key.iter().map(|column| row[*column].clone()).collect()
}

/// Kind, length and bytes of each value, so that no two rows read alike.
fn hash(hasher: &mut blake3::Hasher, row: &[Value]) {
    for value in row {
        let mut part = |kind: u8, bytes: &[u8]| {
            hasher.update(&[kind]).update(&(bytes.len() as u64).to_le_bytes()).update(bytes);
        };
        match value {
            Value::Null => part(0, &[]),
            Value::Int(v) => part(1, &v.to_le_bytes()),
            Value::Real(v) => part(2, &v.to_bits().to_le_bytes()),
            Value::Text(v) => part(3, v.as_bytes()),
            Value::Blob(v) => part(4, v),
        }
    }
}
