//! Names of collections.

use kumara_model::{CollectionName, TextError};
use unicode_normalization::UnicodeNormalization;

use crate::http::{ApiError, code};

pub fn parse(name: &str) -> Result<CollectionName, ApiError> {
    CollectionName::parse(name).map_err(|error| {
        let refused = ApiError::new(&code::COLLECTION_NAME).field("name").with("limit", CollectionName::MAX_CHARS);
        if let TextError::TooLong { length, .. } = error { refused.with("length", length) } else { refused }
    })
}

/// What is left of a name when case, width and spaces don't count.
pub fn key(name: &CollectionName) -> String {
    let folded: String = name.as_str().nfkc().flat_map(char::to_lowercase).nfc().collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_read_alike_have_one_key() {
        let key = |name| key(&parse(name).unwrap());
        assert_eq!(key("Ｌima  Trip"), key("lima trip"));
        assert_eq!(key("CAFÉ"), key("cafe\u{301}"));
        assert_ne!(key("旅行"), key("旅行2"));
        for bad in ["", " \u{202e} ", &"x".repeat(41)] {
            assert_eq!(parse(bad).unwrap_err().code, &code::COLLECTION_NAME);
        }
    }
}
