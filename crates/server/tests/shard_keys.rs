//! No statement on a request's path asks all machines of a cluster: each names the key of its rows, or stands in the
//! list with the reason why it may ask all.

use std::collections::{BTreeMap, BTreeSet};

use kumara_server::ACROSS_SHARDS;
use kumara_store::{Reach, reach, registry};

#[test]
fn every_statement_names_the_key_of_its_rows_or_says_why_not() {
    let all: BTreeMap<_, _> = registry()
        .filter_map(|statement| match reach(statement.sql) {
            Reach::One => None,
            Reach::All(why) => Some((statement.name, why)),
        })
        .collect();
    let listed: BTreeSet<_> = ACROSS_SHARDS.iter().map(|(name, _)| *name).collect();
    assert_eq!(listed.len(), ACROSS_SHARDS.len(), "one stands there twice");
    let unlisted: Vec<_> = all.iter().filter(|(name, _)| !listed.contains(*name)).collect();
    assert!(unlisted.is_empty(), "these ask every machine, and nobody said why they may: {unlisted:#?}");
    let needless: Vec<_> = listed.iter().filter(|name| !all.contains_key(*name)).collect();
    assert!(needless.is_empty(), "these ask one machine, or are no more: {needless:#?}");
}

#[test]
fn the_registry_has_the_statements_of_every_feature() {
    let count = registry().count();
    assert!(count > 300, "{count} statements");
    assert!(ACROSS_SHARDS.iter().all(|(name, why)| name.contains("::") && why.len() > 10));
}
