//! Tokens without a model of their own: characters, and words between spaces.

use crate::{BackendError, Pieces};

/// Stands for a space among tokens, as SentencePiece writes it.
const SPACE: &str = "\u{2581}";

/// Every character is a token.
pub struct Characters;

/// Every word is a token.
pub struct Words;

impl Pieces for Characters {
    fn split(&self, text: &str) -> Result<Vec<String>, BackendError> {
        let token = |c: char| if c.is_whitespace() { SPACE.to_owned() } else { c.to_string() };
        Ok(text.trim().chars().map(token).collect())
    }

    fn join(&self, tokens: Vec<String>) -> Result<String, BackendError> {
        Ok(tokens.concat().replace(SPACE, " "))
    }
}

impl Pieces for Words {
    fn split(&self, text: &str) -> Result<Vec<String>, BackendError> {
        Ok(text.split_whitespace().map(str::to_owned).collect())
    }

    fn join(&self, tokens: Vec<String>) -> Result<String, BackendError> {
        Ok(tokens.join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_split_is_joined() {
        assert_eq!(Characters.split(" آت ز").unwrap(), ["آ", "ت", SPACE, "ز"]);
        assert_eq!(Characters.join(Characters.split("ab c").unwrap()).unwrap(), "ab c");
        assert_eq!(Words.join(Words.split(" one\ttwo ").unwrap()).unwrap(), "one two");
    }
}
