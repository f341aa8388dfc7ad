//! Stories of the program itself with a real model: a tiny one that writes Arabic words in Latin letters. It lies in the
//! folder that `KUMARA_DATA` names; without it these stories say so and end.

#![cfg(feature = "ctranslate2")]
#![allow(clippy::unwrap_used, reason = "a test")]

mod program;
mod stories;
