//! Notes that are read a lot, translated before the next reader asks: when some members who don't read a note's language
//! have opened it, it is translated into the language of their interface. Public notes alone, into languages that an
//! engine reaches, and with at most half of what providers may cost the community in a day.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use kumara_model::{LanguageTag, MemberId, NoteId};
use kumara_store::params;
use kumara_translate::{Outcome, engine_code};
use moka::sync::Cache;
use parking_lot::Mutex;
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc;
use utoipa::ToSchema;

use super::{
    Translations, is_known,
    queries::FIND_READER,
    texts::{self, TextRef},
    translate::Account,
};
use crate::{
    app::App,
    http::ApiError,
    notes::{NoteRow, access::visible_notes},
    stored_list::stored_list,
    work::Queue,
};

/// Readings that wait to be counted; beyond, some are not.
const WAITING: usize = 1_024;
/// Notes and languages that are counted at a time.
const COUNTED: u64 = 20_000;
/// Readers are counted anew after this long, and an edited note is translated again.
const COUNTED_FOR: Duration = Duration::from_secs(3_600);

pub struct Ahead {
    /// Readers of a language that make a note worth it; zero for never.
    readers: usize,
    counted: Cache<(NoteId, LanguageTag), Arc<Mutex<Vec<MemberId>>>>,
    waiting: mpsc::Sender<Reading>,
    read: tokio::sync::Mutex<mpsc::Receiver<Reading>>,
    translated: AtomicU64,
}

/// What was translated before anybody asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AheadFigures {
    /// Notes, once for each language.
    pub translated: u64,
    /// Readings that are not looked at yet.
    pub waiting: usize,
}

struct Reading {
    note: NoteId,
    reader: MemberId,
}

impl Ahead {
    pub fn new(readers: u32) -> Self {
        let (waiting, read) = mpsc::channel(WAITING);
        Self {
            readers: readers as usize,
            counted: Cache::builder().max_capacity(COUNTED).time_to_live(COUNTED_FOR).build(),
            waiting,
            read: tokio::sync::Mutex::new(read),
            translated: AtomicU64::new(0),
        }
    }

    /// Somebody has opened a note.
    pub fn read(&self, note: NoteId, reader: MemberId) {
        if self.readers > 0 {
            // When more is read than can be looked at, what is read a lot comes again.
            let _ = self.waiting.try_send(Reading { note, reader });
        }
    }

    pub fn figures(&self) -> AheadFigures {
        let waiting = self.waiting.max_capacity() - self.waiting.capacity();
        AheadFigures { translated: self.translated.load(Ordering::Relaxed), waiting }
    }

    /// True for the reader who makes it worth it, once.
    fn counts(&self, note: NoteId, to: LanguageTag, reader: MemberId) -> bool {
        let readers = self.counted.get_with((note, to), Arc::default);
        let mut readers = readers.lock();
        if readers.len() >= self.readers || readers.contains(&reader) {
            return false;
        }
        readers.push(reader);
        readers.len() == self.readers
    }
}

/// Runs until the application stops.
pub(crate) async fn keep_ahead(app: &App) {
    let shutdown = app.shutdown();
    let ahead = &app.translations.ahead;
    let mut read = ahead.read.lock().await;
    loop {
        let reading = tokio::select! {
            () = shutdown.cancelled() => return,
            reading = read.recv() => reading,
        };
        let Some(reading) = reading else { return };
        if !app.works_on(Queue::Translations) {
            continue;
        }
        if let Err(error) = app.translations.look_at(app, &reading).await {
            tracing::warn!(code = error.code.name, "a note that is read a lot could not be translated ahead");
        }
    }
}

impl Translations {
    /// A reading that counts may be the one that makes the note worth a translation.
    async fn look_at(&self, app: &App, reading: &Reading) -> Result<(), ApiError> {
        let Some(note) = visible_notes(app, None, &[reading.note]).await?.pop().flatten() else { return Ok(()) };
        let Some(row) = app.db.optional(&FIND_READER, params![reading.reader]).await? else { return Ok(()) };
        let to: LanguageTag = row.get(0)?;
        let reads: Vec<LanguageTag> = stored_list(&row.get::<String>(1)?);
        let is_reachable = || self.is_reachable(note.language, to);
        if note.author == reading.reader || !is_foreign(&note, to, &reads) || !is_reachable() {
            return Ok(());
        }
        let spent = self.budget.spent();
        if !self.ahead.counts(note.id, to, reading.reader) || (spent.limit > 0 && spent.chars > spent.limit / 2) {
            return Ok(());
        }
        let found = texts::find(app, None, &[TextRef::Note { id: note.id }]).await?;
        let translated = self.bring_noted(app, Account::Community, &found, to).await;
        if translated.iter().flatten().any(|part| part.outcome == Outcome::Translated) {
            self.ahead.translated.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }

    /// Whether an engine translates it: word help is there without.
    fn is_reachable(&self, from: LanguageTag, to: LanguageTag) -> bool {
        let (from, to) = (engine_code(&from), engine_code(&to));
        self.pairs().iter().any(|pair| pair.from == from && pair.to == to)
    }
}

/// Whether a reader of these languages wants it translated.
fn is_foreign(note: &NoteRow, to: LanguageTag, reads: &[LanguageTag]) -> bool {
    is_known(&note.language) && !note.language.reads_like(&to) && !reads.iter().any(|tag| note.language.reads_like(tag))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{TestApp, TestClient};

    async fn looked_at(app: &TestApp, note: &str, reader: &TestClient) -> u64 {
        let reading = Reading { note: note.parse().unwrap(), reader: reader.id() };
        app.app.translations.look_at(&app.app, &reading).await.unwrap();
        app.app.translations.ahead.figures().translated
    }

    #[tokio::test]
    async fn a_note_that_several_foreign_readers_open_is_translated_once() {
        let app = TestApp::with(|config| config.translation.ahead_after_readers = 2).await;
        let pairs = app.app.translations.pairs();
        if !pairs.iter().any(|pair| pair.from.as_str() == "en" && pair.to.as_str() == "es") {
            eprintln!("skipped: Apertium's pair eng-spa is not installed (scripts/install-test-tools)");
            return;
        }
        let author = app.member("tom").await;
        let note = author.publish("The old house is very small", &[]).await;
        let mut readers = Vec::new();
        for (name, ui) in [("ana", "es"), ("rosa", "es"), ("luz", "es"), ("eve", "en")] {
            let reader = app.member(name).await;
            reader.patch("/v1/me", json!({"ui_language": ui, "languages": [ui]})).await.expect(200);
            readers.push(reader);
        }
        let [ana, rosa, luz, eve] = &readers[..] else { unreachable!() };
        for reader in [ana, ana, eve, eve, &author] {
            assert_eq!(looked_at(&app, &note, reader).await, 0);
        }
        assert_eq!(looked_at(&app, &note, rosa).await, 1);
        assert_eq!(looked_at(&app, &note, luz).await, 1);
        // The next who asks gets what is there.
        let asked = json!({"to": "es", "items": [{"kind": "note", "id": note}]});
        let before = app.app.translations.translator.status().cache_misses;
        let answer = luz.post("/v1/translations", asked).await.expect(200);
        assert_eq!(answer["items"][0]["outcome"], "translated");
        assert_eq!(app.app.translations.translator.status().cache_misses, before);
    }

    #[tokio::test]
    async fn what_not_everybody_may_see_is_left_alone() {
        let app = TestApp::with(|config| config.translation.ahead_after_readers = 1).await;
        let (author, reader) = (app.member("tom").await, app.member("ana").await);
        reader.patch("/v1/me", json!({"ui_language": "es", "languages": ["es"]})).await.expect(200);
        let note = author.publish("The old house is very small", &[]).await;
        author.patch(&format!("/v1/notes/{note}"), json!({"visibility": "private"})).await.expect(200);
        assert_eq!(looked_at(&app, &note, &reader).await, 0);
    }
}
