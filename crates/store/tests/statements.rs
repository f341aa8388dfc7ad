//! One SQL text for both databases: every statement of this crate is prepared and run on each of them.

use kumara_store::testing::{TestDatabase, check_statements};

#[tokio::test]
async fn every_statement_runs_on_both_engines_with_the_same_shape() {
    let sqlite = TestDatabase::sqlite().await;
    let on_sqlite = check_statements(&sqlite).await;
    assert!(on_sqlite.iter().any(|s| s.name.ends_with("STORE_OFFSET") && s.parameters == 3));
    let Some(postgres) = TestDatabase::postgres().await else { return };
    assert_eq!(on_sqlite, check_statements(&postgres).await);
}
