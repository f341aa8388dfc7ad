//! The program with a copy of the model, and a client that speaks the protocol.

use std::{
    io::{BufRead, BufReader, Read, Write},
    os::unix::net::UnixStream,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use kumara_translator::protocol::{Answer, Request, VERSION};

const PROGRAM: &str = env!("CARGO_BIN_EXE_kumara-translator");

/// A folder with one model in it.
pub struct Models {
    folder: tempfile::TempDir,
}

/// `None`, and a line that says so, where the model is not.
pub fn model() -> Option<Models> {
    let data = std::env::var_os("KUMARA_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    let from = data.join("translation/ct2-aren-transliteration");
    let Ok(files) = std::fs::read_dir(&from) else {
        eprintln!("skipped: there is no model in {} (KUMARA_DATA)", from.display());
        return None;
    };
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("models/ar-en");
    std::fs::create_dir_all(&to).unwrap();
    for file in files {
        let file = file.unwrap().path();
        // By its content: the original may be read-only.
        std::fs::write(to.join(file.file_name().unwrap()), std::fs::read(&file).unwrap()).unwrap();
    }
    let models = Models { folder };
    let written = models.run(&["manifest", to.to_str().unwrap(), "--licence", "MIT", "--pair", "ar:en"]);
    assert!(String::from_utf8_lossy(&written.stderr).contains("say the tokenisation"), "{written:?}");
    let written = models.run(&[
        "manifest",
        to.to_str().unwrap(),
        "--licence",
        "MIT",
        "--pair",
        "ar:en",
        "--tokenisation",
        "characters",
    ]);
    assert!(written.status.success(), "{written:?}");
    Some(models)
}

impl Models {
    pub fn models(&self) -> PathBuf {
        self.folder.path().join("models")
    }

    pub fn socket(&self) -> PathBuf {
        self.folder.path().join("translator.sock")
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        Command::new(PROGRAM).args(arguments).output().unwrap()
    }

    pub fn check(&self) -> Output {
        self.run(&["check", "--models", self.models().to_str().unwrap()])
    }

    /// Returns when it serves.
    pub fn serve(&self) -> Serving {
        let mut command = Command::new(PROGRAM);
        command.arg("serve").arg("--models").arg(self.models()).arg("--socket").arg(self.socket());
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let mut log = String::new();
        let mut lines = BufReader::new(child.stderr.take().unwrap());
        while !log.contains("serving") {
            assert!(lines.read_line(&mut log).unwrap() > 0, "it ended: {log}");
        }
        // Nobody reads the rest otherwise, and a full pipe would stop it.
        std::thread::spawn(move || lines.read_to_string(&mut String::new()));
        Serving { child, log }
    }
}

/// Killed when dropped.
pub struct Serving {
    pub child: Child,
    pub log: String,
}

impl Serving {
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub struct Client {
    lines: BufReader<UnixStream>,
    output: UnixStream,
}

impl Client {
    pub fn new(socket: &Path) -> Self {
        let output = UnixStream::connect(socket).unwrap();
        output.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let mut client = Self { lines: BufReader::new(output.try_clone().unwrap()), output };
        client.send(&Request::Hello { version: VERSION });
        assert!(matches!(client.answer(), Answer::Hello(_)));
        client
    }

    pub fn send(&mut self, request: &Request) {
        writeln!(self.output, "{}", serde_json::to_string(request).unwrap()).unwrap();
    }

    pub fn answer(&mut self) -> Answer {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }
}

/// Tries until it is so, for ten seconds.
pub fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let since = Instant::now();
    while !is_so() {
        assert!(since.elapsed() < Duration::from_secs(10), "never: {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
