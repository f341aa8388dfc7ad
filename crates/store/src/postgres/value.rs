//! Values on their way to and from PostgreSQL. The server decides a parameter's type from its place in the statement;
//! what doesn't fit there is refused rather than guessed.

use std::error::Error;

use bytes::BytesMut;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use crate::{Row, Statement, StoreError, Value};

/// The value is of another kind than the place where it is used, or doesn't fit into it.
#[derive(Debug, thiserror::Error)]
#[error("{found} can't be used where the statement has {wanted}")]
struct Mismatch {
    found: &'static str,
    wanted: String,
}

impl ToSql for Value {
    fn to_sql(&self, wanted: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>> {
        let mismatch = || Mismatch { found: self.kind(), wanted: wanted.to_string() };
        match (self, wanted) {
            (Self::Null, _) => Ok(IsNull::Yes),
            (Self::Int(v), &Type::INT8) => v.to_sql(wanted, out),
            (Self::Int(v), &Type::INT4) => i32::try_from(*v).map_err(|_| mismatch())?.to_sql(wanted, out),
            (Self::Int(v), &Type::INT2) => i16::try_from(*v).map_err(|_| mismatch())?.to_sql(wanted, out),
            (Self::Int(v), &Type::FLOAT8) => (*v as f64).to_sql(wanted, out),
            (Self::Real(v), &Type::FLOAT8) => v.to_sql(wanted, out),
            (Self::Text(v), &Type::TEXT | &Type::VARCHAR | &Type::BPCHAR | &Type::NAME | &Type::UNKNOWN) => {
                v.to_sql(wanted, out)
            }
            (Self::Blob(v), &Type::BYTEA) => v.to_sql(wanted, out),
            _ => Err(mismatch().into()),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

pub(super) fn row(statement: &'static Statement, row: &tokio_postgres::Row) -> Result<Row, StoreError> {
    let values = row.columns().iter().enumerate().map(|(column, described)| {
        let read = match *described.type_() {
            Type::INT8 => row.try_get::<_, Option<i64>>(column).map(Value::from),
            Type::INT4 => row.try_get::<_, Option<i32>>(column).map(Value::from),
            Type::INT2 => row.try_get::<_, Option<i16>>(column).map(|v| v.map(i32::from).into()),
            Type::BOOL => row.try_get::<_, Option<bool>>(column).map(Value::from),
            Type::FLOAT8 => row.try_get::<_, Option<f64>>(column).map(Value::from),
            Type::FLOAT4 => row.try_get::<_, Option<f32>>(column).map(|v| v.map(f64::from).into()),
            Type::TEXT | Type::VARCHAR | Type::BPCHAR | Type::NAME | Type::UNKNOWN => {
                row.try_get::<_, Option<String>>(column).map(Value::from)
            }
            Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(column).map(Value::from),
            // SUM over integers is one: CAST(SUM(x) AS BIGINT) is the same on both engines.
            _ => return Err(unreadable(statement, column)),
        };
        read.map_err(|_| unreadable(statement, column))
    });
    values.collect::<Result<_, _>>().map(|values| Row::new(statement.name, values))
}

/// What a parameter of this type takes.
#[cfg(feature = "testing")]
pub(super) fn zero(wanted: &Type) -> Value {
    match *wanted {
        Type::INT8 | Type::INT4 | Type::INT2 => Value::Int(0),
        Type::FLOAT8 => Value::Real(0.0),
        Type::BYTEA => Value::Blob(Vec::new()),
        _ => Value::Text(String::new()),
    }
}

#[cfg(feature = "testing")]
pub(super) fn is_readable(column: &Type) -> bool {
    matches!(
        *column,
        Type::INT8
            | Type::INT4
            | Type::INT2
            | Type::BOOL
            | Type::FLOAT8
            | Type::FLOAT4
            | Type::TEXT
            | Type::VARCHAR
            | Type::BPCHAR
            | Type::NAME
            | Type::UNKNOWN
            | Type::BYTEA
    )
}

pub(super) const fn unreadable(statement: &'static Statement, column: usize) -> StoreError {
    StoreError::WrongValue {
        statement: statement.name,
        column,
        expected: "an integer, a real number, text or bytes",
        found: "of a type that SQLite has not; cast it",
    }
}
