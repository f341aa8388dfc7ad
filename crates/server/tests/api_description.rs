//! The API description that is checked in is the one that the code makes.

#![allow(clippy::unwrap_used, reason = "a test has nobody to hand an error to")]

use serde_json::Value;

#[test]
fn the_description_that_is_checked_in_is_up_to_date() {
    let made = serde_json::to_value(kumara_server::openapi()).unwrap();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/openapi.json");
    let kept: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    assert!(made == kept, "run `make openapi` and look at what has changed");
}

#[test]
fn it_is_openapi_3_1_and_every_operation_has_a_name_a_tag_and_words() {
    let document = serde_json::to_value(kumara_server::openapi()).unwrap();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap().iter().filter(|(_, o)| o["responses"].is_object()) {
            for field in ["operationId", "summary"] {
                assert!(operation[field].as_str().is_some_and(|s| !s.is_empty()), "{method} {path} lacks {field}");
            }
            assert!(operation["tags"][0].is_string(), "{method} {path} lacks a tag");
        }
    }
}
