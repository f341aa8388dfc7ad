//! Runs statements on a connection, prepared once for each connection.

use deadpool_postgres::ClientWrapper;
use tokio_postgres::types::ToSql;

use super::{error::failed, value};
use crate::{Row, Statement, StoreError, Value};

pub(super) async fn rows(
    client: &ClientWrapper,
    statement: &'static Statement,
    params: &[Value],
) -> Result<Vec<Row>, StoreError> {
    let prepared = client.prepare_cached(statement.sql).await.map_err(|e| failed(statement.name, e))?;
    prepared_rows(client, statement, &prepared, params).await
}

pub(super) async fn prepared_rows(
    client: &ClientWrapper,
    statement: &'static Statement,
    prepared: &tokio_postgres::Statement,
    params: &[Value],
) -> Result<Vec<Row>, StoreError> {
    statement.check_count(params.len())?;
    let found = client.query(prepared, &references(params)).await.map_err(|e| failed(statement.name, e))?;
    found.iter().map(|row| value::row(statement, row)).collect()
}

pub(super) async fn execute(
    client: &ClientWrapper,
    statement: &'static Statement,
    params: &[Value],
) -> Result<u64, StoreError> {
    statement.check_count(params.len())?;
    let prepared = client.prepare_cached(statement.sql).await.map_err(|e| failed(statement.name, e))?;
    client.execute(&prepared, &references(params)).await.map_err(|e| failed(statement.name, e))
}

#[cfg(feature = "testing")]
pub(super) async fn shape(
    client: &ClientWrapper,
    statement: &'static Statement,
) -> Result<(usize, Vec<Value>), StoreError> {
    let prepared = client.prepare_cached(statement.sql).await.map_err(|e| failed(statement.name, e))?;
    for (column, described) in prepared.columns().iter().enumerate() {
        if !value::is_readable(described.type_()) {
            return Err(value::unreadable(statement, column));
        }
    }
    Ok((prepared.columns().len(), prepared.params().iter().map(value::zero).collect()))
}

fn references(params: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    params.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}
