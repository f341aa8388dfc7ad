use std::error::Error; use super::Arguments; pub fn run(_n: usize, _a: &Arguments) -> Result<(), Box<dyn Error>> { Ok(()) }
