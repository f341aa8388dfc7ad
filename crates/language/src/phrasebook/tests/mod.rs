//! The phrasebook as readers meet it.

mod files;
mod limits;
mod marks;
mod phrases;

use kumara_model::LanguageTag;

fn tag(code: &str) -> LanguageTag {
    code.parse().unwrap()
}
