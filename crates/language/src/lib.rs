//! Which language a text is in, and a phrasebook of everyday phrases. It takes text and gives tags and phrases; it knows
//! no database, no network and no members.

mod detect;
mod latin;
pub mod phrasebook;
mod script;
pub mod slang;

pub use detect::{Detection, detect};
