//! What operators are handed in `deploy/` speaks of metrics and settings that there are.

use std::{collections::BTreeSet, fs, io, path::Path};

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn files(folder: &Path, ending: &str, out: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files(&path, ending, out)?;
        } else if path.to_string_lossy().ends_with(ending) {
            out.push(fs::read_to_string(path)?);
        }
    }
    Ok(())
}

/// Words of letters and `_` that begin so.
fn names<'t>(text: &'t str, beginning: &str) -> BTreeSet<&'t str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| word.starts_with(beginning)).collect()
}

#[test]
fn dashboards_and_alerts_name_metrics_that_are_told() {
    let mut sources = Vec::new();
    files(&root().join("crates"), ".rs", &mut sources).unwrap();
    let mut told = BTreeSet::new();
    for source in &sources {
        told.extend(source.split('"').filter(|word| word.starts_with("kumara_")));
    }
    for file in ["deploy/prometheus/alerts.yaml", "deploy/grafana/kumara.json"] {
        let text = fs::read_to_string(root().join(file)).unwrap();
        let asked = names(&text, "kumara_");
        assert!(asked.len() > 8, "{file}");
        for name in asked {
            let plain = ["_bucket", "_count", "_sum"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
            assert!(told.contains(name) || told.contains(plain), "{file}: nothing tells {name}");
        }
    }
    let text = fs::read_to_string(root().join("deploy/grafana/kumara.json")).unwrap();
    let dashboard: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert!(dashboard["panels"].as_array().unwrap().len() > 10);
}

#[test]
fn manifests_set_settings_that_there_are() {
    let mut manifests = Vec::new();
    for ending in [".yaml", "Containerfile", ".service"] {
        files(&root().join("deploy"), ending, &mut manifests).unwrap();
    }
    let settings = fs::read_to_string(root().join("crates/server/src/config.rs")).unwrap();
    let known: BTreeSet<&str> = settings.split('"').filter(|word| word.starts_with("KUMARA_")).collect();
    let mut set = 0;
    for manifest in &manifests {
        for name in names(manifest, "KUMARA_") {
            assert!(known.contains(name), "there is no setting {name}");
            set += 1;
        }
    }
    assert!(set > 8, "{set}");
}
