//! Apertium's modes: files that name the programs of a pair, one after the other, as a shell would run them. They are
//! read here and not by a shell.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use kumara_model::LanguageTag;

use crate::Pair;

/// Files of a folder that are looked at, bytes of one, and programs that one may name.
const MAX_MODES: usize = 500;
const MAX_MODE_BYTES: u64 = 64 * 1024;
const MAX_PROGRAMS: usize = 40;
const FOLDERS: [&str; 2] = ["/usr/bin", "/usr/local/bin"];
/// Programs that understand `-z`: answer a text when its NUL comes, and wait for the next one.
const FLUSHING: [&str; 13] = [
    "lt-proc",
    "apertium-tagger",
    "apertium-pretransfer",
    "apertium-transfer",
    "apertium-interchunk",
    "apertium-postchunk",
    "apertium-anaphora",
    "lrx-proc",
    "lsx-proc",
    "rtx-proc",
    "cg-proc",
    "apertium-extract-caps",
    "apertium-restore-caps",
];
/// Apertium's three letters where the interface has two. Malay has a code of its own there.
const CODES: [(&str, &str); 26] = [
    ("eng", "en"),
    ("spa", "es"),
    ("fra", "fr"),
    ("por", "pt"),
    ("deu", "de"),
    ("ind", "id"),
    ("zlm", "ms"),
    ("msa", "ms"),
    ("cat", "ca"),
    ("ita", "it"),
    ("rus", "ru"),
    ("ukr", "uk"),
    ("nld", "nl"),
    ("glg", "gl"),
    ("ron", "ro"),
    ("swe", "sv"),
    ("dan", "da"),
    ("nob", "nb"),
    ("nno", "nn"),
    ("pol", "pl"),
    ("ces", "cs"),
    ("tur", "tr"),
    ("kaz", "kk"),
    ("urd", "ur"),
    ("hin", "hi"),
    ("bel", "be"),
];

/// The programs of one pair with their arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mode {
    pub programs: Vec<(PathBuf, Vec<String>)>,
    file: PathBuf,
}

/// What is installed, by pair. A mode that can't be run here is left out with a word in the log.
pub(super) fn installed(folder: &Path) -> HashMap<Pair, Mode> {
    let mut modes = HashMap::new();
    let Ok(entries) = fs::read_dir(folder) else { return modes };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).take(MAX_MODES).collect();
    // A plain `es-pt` stands before a variant of it.
    files.sort();
    for file in files {
        let Some(pair) = file.file_name().and_then(|name| name.to_str()).and_then(pair_of) else { continue };
        match read(&file) {
            Some(mode) => {
                modes.entry(pair).or_insert(mode);
            }
            None => tracing::warn!(file = %file.display(), "an Apertium mode that can't be used"),
        }
    }
    modes
}

/// `eng-spa.mode`; a variant such as `es-pt_BR` only if its language has nothing plainer.
fn pair_of(name: &str) -> Option<Pair> {
    let (from, to) = name.strip_suffix(".mode")?.split_once('-').filter(|(_, to)| !to.contains('-'))?;
    Some(Pair { from: code(from)?, to: code(to)? })
}

fn code(apertium: &str) -> Option<LanguageTag> {
    let language = apertium.split('_').next()?;
    let code = CODES.iter().find(|(three, _)| *three == language).map_or(language, |(_, two)| two);
    code.parse().ok()
}

fn read(file: &Path) -> Option<Mode> {
    if fs::metadata(file).ok()?.len() > MAX_MODE_BYTES {
        return None;
    }
    let text = fs::read_to_string(file).ok()?;
    let programs: Vec<_> = text.trim().split('|').map(program).collect::<Option<_>>()?;
    (programs.len() <= MAX_PROGRAMS).then(|| Mode { programs, file: file.to_path_buf() })
}

/// One program between two pipes: words, some in single quotes; `$1` asks for marks on unknown words, `$2` for nothing.
fn program(command: &str) -> Option<(PathBuf, Vec<String>)> {
    let mut words: Vec<String> = Vec::new();
    let mut quoted = false;
    for (at, piece) in command.split('\'').enumerate() {
        quoted = at % 2 == 1;
        if quoted {
            words.push(piece.to_owned());
        } else {
            words.extend(piece.split_whitespace().map(String::from));
        }
    }
    if quoted {
        return None;
    }
    let name = words.first()?.clone();
    if !FLUSHING.contains(&name.as_str()) {
        return None;
    }
    let path = FOLDERS.iter().map(|folder| Path::new(folder).join(&name)).find(|path| path.is_file())?;
    let mut arguments = vec!["-z".to_owned()];
    for word in words.into_iter().skip(1) {
        match word.as_str() {
            "$1" => arguments.push("-g".to_owned()),
            "$2" | "-z" => {}
            word if word.contains(['$', '`', ';', '&', '<', '>']) => return None,
            _ => arguments.push(word),
        }
    }
    Some((path, arguments))
}

/// Changes when a package of a pair does: by the names, lengths and times of the files that the modes name.
pub(super) fn version(modes: &HashMap<Pair, Mode>) -> String {
    let arguments = modes.values().flat_map(|mode| mode.programs.iter().flat_map(|(_, arguments)| arguments));
    let mut files: Vec<&Path> = modes
        .values()
        .map(|mode| mode.file.as_path())
        .chain(arguments.map(Path::new))
        .filter(|f| f.is_absolute())
        .collect();
    files.sort_unstable();
    files.dedup();
    let mut facts = String::new();
    for file in files {
        let Ok(metadata) = fs::metadata(file) else { continue };
        let changed = metadata.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
        facts.push_str(&format!("{}:{}:{};", file.display(), metadata.len(), changed.map_or(0, |at| at.as_secs())));
    }
    kumara_language::short_hash(facts.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_pairs() {
        let pair = |name| pair_of(name).map(|pair| format!("{}>{}", pair.from, pair.to));
        assert_eq!(pair("eng-spa.mode").as_deref(), Some("en>es"));
        assert_eq!(pair("ind-zlm.mode").as_deref(), Some("id>ms"));
        assert_eq!(pair("es-pt_BR.mode").as_deref(), Some("es>pt"));
        assert_eq!(pair("eco-fr-es.mode"), None);
        assert_eq!(pair("README"), None);
    }

    #[test]
    fn nothing_but_known_programs_and_plain_arguments_runs() {
        for command in ["rm -rf /", "lt-proc `id`", "lt-proc; id", "lt-proc $(id)", "lt-proc 'open", "/tmp/lt-proc", ""]
        {
            assert_eq!(program(command), None, "{command}");
        }
    }
}
