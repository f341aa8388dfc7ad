//! `kumara detect`, `kumara translate` and `kumara translate status`: what the server does with members' texts, line by
//! line in a terminal.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::{self, BufRead, Write},
    sync::Arc,
};

use kumara_model::{Clock, LanguageTag};
use kumara_server::{
    config,
    translations::{self, TranslationFigures},
};
use kumara_translate::{Budget, Launcher, NoStore, Outcome, Reason, Request, Translation, Translator, figures, report};

use crate::{
    Common,
    start::{self, Failure},
};

/// Lines that are translated together.
const LINES: usize = 20;
/// A longer line is no text that members write.
const MAX_LINE_BYTES: u64 = 64 * 1024;

/// One line of standard input in, one line out: the language's tag and how sure it is.
pub fn detect() -> Result<(), Failure> {
    let mut output = io::BufWriter::new(io::stdout().lock());
    let mut input = io::stdin().lock();
    while let Some(line) = read_line(&mut input)? {
        let found = kumara_language::detect(&line, &[]);
        writeln!(output, "{} {:.2}", found.tag, found.confidence)?;
    }
    Ok(output.flush()?)
}

/// One line of standard input in, one line out. What stayed as it was is told on standard error.
pub async fn translate(common: Common, from: Option<LanguageTag>, to: LanguageTag) -> Result<(), Failure> {
    let translator = translator(&start::settings(&common)?.translation)?;
    let mut untranslated: BTreeMap<Reason, usize> = BTreeMap::new();
    let mut helped = 0;
    let mut input = io::stdin().lock();
    let mut is_over = false;
    while !is_over {
        let mut requests = Vec::with_capacity(LINES);
        while requests.len() < LINES && !is_over {
            match read_line(&mut input)? {
                Some(text) => {
                    requests.push(Request { text, from, to, likely: Vec::new(), member: None, scripts_only: false })
                }
                None => is_over = true,
            }
        }
        let mut output = io::stdout().lock();
        for translation in translator.translate_all(requests).await {
            writeln!(output, "{}", one_line(&translation))?;
            helped += usize::from(translation.outcome == Outcome::WordHelp);
            if let Some(reason) = translation.reason {
                *untranslated.entry(reason).or_default() += 1;
            }
        }
        output.flush()?;
    }
    for (reason, lines) in untranslated {
        eprintln!("kumara: {lines} lines, or parts of them, as they were written: {reason}");
    }
    if helped > 0 {
        eprintln!("kumara: {helped} lines by word help: what the phrasebook knows of them, and no translation");
    }
    Ok(())
}

/// What the settings give, and what the servers of this community say, if there are any.
pub async fn status(common: Common) -> Result<(), Failure> {
    let settings = start::settings(&common)?;
    let translator = translator(&settings.translation)?;
    print!("{}", report(&translator.status(), &translator.matrix()));
    let storage = &settings.storage;
    let database = kumara_store::DataDir::new(&storage.data_dir).database();
    if storage.database_url.is_none() && !database.exists() {
        return Ok(());
    }
    let clock = Clock::system();
    let db = start::database(&settings, &clock).await?;
    let servers = translations::servers(&db, clock.now()).await?;
    db.close().await;
    for server in &servers {
        print!("\n{}", server_report(server));
    }
    if servers.is_empty() {
        println!("\nNo server of this community is running just now.");
    }
    Ok(())
}

fn server_report(server: &TranslationFigures) -> String {
    let mut out = format!("Server {}, as of {}\n", server.server, server.at);
    out.push_str(&figures(&server.status));
    let _ = writeln!(out, "  Translated ahead of readers: {} notes.", server.ahead.translated);
    out
}

/// The chain of engines as the settings have it, without a store.
fn translator(settings: &config::Translation) -> Result<Translator, Failure> {
    let budget = Budget::new(Clock::system(), translations::budget_limits(settings));
    Ok(translations::translator(settings, Launcher::this_program("confined")?, Arc::new(NoStore), budget)?)
}

fn one_line(translation: &Translation) -> String {
    translation.text().replace(['\n', '\r'], " ")
}

/// Without its end; what is not UTF-8 is replaced.
fn read_line(input: &mut impl BufRead) -> Result<Option<String>, Failure> {
    let mut bytes = Vec::new();
    let read = io::Read::take(&mut *input, MAX_LINE_BYTES).read_until(b'\n', &mut bytes)?;
    if read == 0 {
        return Ok(None);
    }
    let line = String::from_utf8_lossy(&bytes);
    Ok(Some(line.trim_end_matches(['\n', '\r']).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_with_any_end_and_bounded() {
        let mut input = io::Cursor::new(b"one\r\n\ntwo\xff".to_vec());
        let mut read = || read_line(&mut input).unwrap();
        assert_eq!(read().as_deref(), Some("one"));
        assert_eq!(read().as_deref(), Some(""));
        assert_eq!(read().as_deref(), Some("two\u{fffd}"));
        assert_eq!(read(), None);
    }
}
