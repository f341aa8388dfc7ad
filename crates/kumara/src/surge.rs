//! `kumara surge level`: sets by hand how far a running server simplifies its answers, or leaves it to the load again.

use kumara_server::surge::{ByHand, write_level};

use crate::{
    Common,
    start::{self, Failure},
};

pub fn set_level(common: &Common, level: ByHand) -> Result<(), Failure> {
    let data_dir = start::settings(common)?.storage.data_dir;
    write_level(&data_dir, level)?;
    match level.0 {
        Some(level) => println!(
            "Level {} ({}) from the next second on, until `kumara surge level auto`",
            level.number(),
            level.name()
        ),
        None => println!("The level follows the load from the next second on"),
    }
    Ok(())
}
