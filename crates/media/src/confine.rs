//! The cells of the picture workers and of the converter that a worker can become.

use std::io;

use kumara_confine::{Cell, Confinement};

use crate::{
    Limits,
    heif::{Conversion, MAX_CONVERTED_BYTES},
};

/// For good: a worker keeps standard input, output and error, and nothing else.
pub(crate) fn as_picture_worker(limits: &Limits) -> io::Result<Confinement> {
    Cell::closed(limits.max_memory_bytes).lock()
}

/// For good, and inherited by the program that this process becomes.
pub(crate) fn as_converter(limits: &Limits, conversion: &Conversion) -> io::Result<Confinement> {
    let own_folder = conversion.tool.parent().map(std::path::Path::to_path_buf);
    let mut cell = Cell::of_program(limits.max_memory_bytes, limits.max_cpu_s, own_folder);
    cell.max_file_bytes = MAX_CONVERTED_BYTES;
    cell.may_start_processes = true;
    cell.readable_files.push(conversion.input.clone());
    // The outputs exist already and no others can be made: a file with a thousand pictures writes two.
    cell.writable_files.extend(conversion.outputs.iter().cloned());
    cell.lock()
}
