//! How much memory this process has, from the kernel.

use std::{fs, io};

/// Resident set in MiB, from `/proc/self/status`.
pub fn resident_mib() -> io::Result<f64> {
    mib("VmRSS:")
}

/// The most that was ever resident, in MiB.
pub fn peak_mib() -> io::Result<f64> {
    mib("VmHWM:")
}

fn mib(field: &str) -> io::Result<f64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(field));
    let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").trim().parse::<f64>().ok());
    kib.map(|kib| kib / 1_024.0).ok_or_else(|| io::Error::other(format!("/proc/self/status has no {field}")))
}
