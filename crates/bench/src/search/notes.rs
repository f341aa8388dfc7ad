use super::Arguments;
use std::error::Error;
pub fn run(_n: usize, _a: &Arguments) -> Result<(), Box<dyn Error>> {
    Ok(())
}
