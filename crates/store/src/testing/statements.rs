//! Prepares and runs every registered statement, each in a transaction that is undone.

use crate::{Database, Statement, StoreError, Tx, Value, registry};

/// A statement that was prepared and run.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct CheckedStatement {
    pub name: &'static str,
    pub parameters: usize,
    pub columns: usize,
}

/// Runs all of [`registry`] on a database and returns what they look like, sorted by name, so that two engines can be
/// compared.
///
/// # Panics
///
/// With the list of all statements that this database doesn't take.
pub async fn check_statements(db: &Database) -> Vec<CheckedStatement> {
    let mut checked = Vec::new();
    let mut refused = Vec::new();
    for statement in registry() {
        match check(db, statement).await {
            Ok(columns) => {
                checked.push(CheckedStatement { name: statement.name, parameters: statement.parameters(), columns })
            }
            Err(error) => refused.push(format!("{}: {error}", statement.name)),
        }
    }
    assert!(refused.is_empty(), "{} statements are refused:\n{}", refused.len(), refused.join("\n"));
    checked.sort();
    checked
}

/// How one try ended; every try is undone by returning it as an error.
enum Tried {
    Ran(usize),
    Refused(StoreError),
}

impl From<StoreError> for Tried {
    fn from(error: StoreError) -> Self {
        Self::Refused(error)
    }
}

async fn check(db: &Database, statement: &'static Statement) -> Result<usize, StoreError> {
    let mut last = StoreError::Failed;
    for zero in [None, Some(Value::Text(String::new())), Some(Value::Blob(Vec::new())), Some(Value::Null)] {
        let tried: Result<(), Tried> = db
            .write(move |tx| {
                let zero = zero.clone();
                async move { Err(Tried::Ran(run(&tx, statement, zero).await?)) }
            })
            .await;
        match tried {
            Err(Tried::Ran(columns)) => return Ok(columns),
            Err(Tried::Refused(error)) => last = error,
            Ok(()) => {}
        }
    }
    // SQLite does not say what it would store where. Whether zeros, empty texts, bytes or nulls were given to a
    // statement that mixes them: it was prepared, and ran until a column refused the kind of its value.
    if refused_by_a_column(&last) {
        db.read(move |tx| async move { tx.shape(statement).await }).await.map(|s| s.0)
    } else {
        Err(last)
    }
}

async fn run(tx: &Tx, statement: &'static Statement, zero: Option<Value>) -> Result<usize, StoreError> {
    let (columns, zeros) = tx.shape(statement).await?;
    let params = match zero {
        None => zeros,
        Some(zero) => vec![zero; statement.parameters()],
    };
    tx.rows(statement, params).await.map(|_| columns)
}

fn refused_by_a_column(error: &StoreError) -> bool {
    let StoreError::Sql { source, .. } = error else { return false };
    let said = source.to_string();
    ["NOT NULL constraint failed", "cannot store", "datatype mismatch"].iter().any(|part| said.contains(part))
}
