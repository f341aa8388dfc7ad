//! Which language a text is in. It takes text and gives tags; it knows no database, no network and no members.

mod detect;
mod latin;
mod script;
pub mod slang;

pub use detect::{Detection, detect};
