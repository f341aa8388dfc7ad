//! The drill, for some seconds: it starts a server, floods it, and finds every write that was acknowledged.

use std::process::Command;

#[test]
fn a_short_drill_loses_no_write_and_writes_its_report() {
    let out = tempfile::tempdir().unwrap();
    let arguments =
        ["drill", "surge", "--factor", "5", "--minutes", "0.07", "--measure-seconds", "2", "--members", "10"];
    let drilled = Command::new(env!("CARGO_BIN_EXE_kumara"))
        .args(arguments)
        .args(["--notes", "20", "--out"])
        .arg(out.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&drilled.stdout);
    assert!(drilled.status.success(), "{said}{}", String::from_utf8_lossy(&drilled.stderr));
    assert!(said.contains("met    no acknowledged write lost: 0 of "), "{said}");
    let report = std::fs::read_to_string(out.path().join("surge.md")).unwrap();
    let row = |name: &str| -> Vec<usize> {
        let line = report.lines().find(|line| line.starts_with(&format!("| {name} |"))).unwrap();
        line.split('|').filter_map(|cell| cell.trim().parse().ok()).collect()
    };
    let all = row("all");
    assert_eq!(all[0], all[1..5].iter().sum::<usize>(), "each arrival has one outcome: {report}");
    assert!(all[1] > 0 && row("likes")[0] > 0, "{report}");
    assert!(std::fs::read_to_string(out.path().join("surge.html")).unwrap().contains("<svg"));
}

#[test]
fn other_machines_are_refused() {
    let drilled = Command::new(env!("CARGO_BIN_EXE_kumara"))
        .args(["drill", "surge", "--url", "http://192.0.2.1:80"])
        .output()
        .unwrap();
    assert!(!drilled.status.success());
    assert!(String::from_utf8_lossy(&drilled.stderr).contains("an address of this machine"));
}
