//! The index on disk: changes go in, a thread commits them with the place in the log that they reach, readers see the
//! last commit.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    thread::JoinHandle,
    time::{Duration, Instant},
};

use kumara_model::NoteId;
use parking_lot::{Condvar, Mutex, RwLock};
use serde::{Deserialize, Serialize};
use tantivy::{
    Index, IndexReader, IndexSettings, IndexWriter, ReloadPolicy, Searcher, TantivyDocument, Term,
    directory::MmapDirectory,
    indexer::{IndexWriterOptions, LogMergePolicy},
};

use crate::{
    analysis,
    config::SearchConfig,
    document::Document,
    schema::{Fields, raw_note, schema},
    suggest::Completions,
    terms::tantivy_document,
};

const AFTER_A_FAILURE: Duration = Duration::from_millis(500);
/// Longest place in a log that is stored with a commit.
pub const MAX_OFFSET_BYTES: usize = 256;

#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// Wipe the folder with [`SearchIndex::create`] and feed it from the log's beginning.
    #[error("the search index in {folder} is damaged ({reason}); it has to be built again")]
    Damaged { folder: PathBuf, reason: String },
    /// The same remedy: the program reads texts in another way than the one that wrote the index.
    #[error("the search index in {folder} was written by another version; it has to be built again")]
    OtherVersion { folder: PathBuf },
    #[error("the search index is in use by another process")]
    InUse,
    #[error("search index: {0}")]
    Index(#[from] tantivy::TantivyError),
    #[error("search index: {0}")]
    Io(#[from] io::Error),
    #[error("the search index is closed")]
    Closed,
    #[error("a place in the log has at most {MAX_OFFSET_BYTES} bytes")]
    Offset,
    /// Changes that were not committed are to be put in again: [`SearchIndex::take_lost`].
    #[error("a commit failed: what was put in since the one before has to be put in again")]
    Lost,
}

/// What is stored with a commit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Payload {
    version: u32,
    /// How far the log is in; opaque here.
    offset: Option<String>,
}

/// Notes whose changes went with a commit that failed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lost {
    /// Each once, ascending.
    pub notes: Vec<NoteId>,
    /// What failed was not the disk but what was put in.
    pub broke_the_writer: bool,
}

/// A folder with an index of notes.
pub struct SearchIndex {
    pub(crate) fields: Fields,
    pub(crate) config: SearchConfig,
    reader: IndexReader,
    index: Index,
    shared: Arc<Shared>,
    committer: Mutex<Option<JoinHandle<()>>>,
    pub(crate) completions: Completions,
}

struct Shared {
    /// Adding takes it for reading, committing for writing.
    /// None once it is closed, and while a commit that failed is not undone.
    writer: RwLock<Option<IndexWriter>>,
    index: Index,
    reader: IndexReader,
    pending: Mutex<Pending>,
    wake: Condvar,
    config: SearchConfig,
}

#[derive(Default)]
struct Pending {
    changes: usize,
    /// Notes of the changes that are not committed yet.
    touched: Vec<NoteId>,
    lost: Lost,
    offset: Option<String>,
    committed: Option<String>,
    failed: Option<String>,
    closing: bool,
}

impl SearchIndex {
    /// An index that is there. [`SearchError::Damaged`] and [`SearchError::OtherVersion`] say that it has to be built
    /// again; an empty or missing folder becomes an empty index.
    pub fn open(folder: &Path, config: SearchConfig) -> Result<Self, SearchError> {
        if !folder.join("meta.json").exists() {
            let empty = !folder.exists() || fs::read_dir(folder)?.next().is_none();
            if !empty {
                return Err(damaged(folder, "it lacks its table of contents"));
            }
            return Self::create(folder, config);
        }
        let (schema, fields) = schema();
        let index = Index::open_in_dir(folder).map_err(|error| damaged(folder, &error.to_string()))?;
        if index.schema() != schema {
            return Err(SearchError::OtherVersion { folder: folder.to_owned() });
        }
        let meta = index.load_metas().map_err(|error| damaged(folder, &error.to_string()))?;
        let payload = match meta.payload.as_deref() {
            // Nothing was ever committed.
            None => Payload { version: analysis::VERSION, offset: None },
            Some(text) => serde_json::from_str(text).map_err(|error| damaged(folder, &error.to_string()))?,
        };
        if payload.version != analysis::VERSION {
            return Err(SearchError::OtherVersion { folder: folder.to_owned() });
        }
        if config.verify {
            let mut bad: Vec<PathBuf> =
                index.validate_checksum().map_err(|error| damaged(folder, &error.to_string()))?.into_iter().collect();
            bad.sort();
            if let Some(file) = bad.first() {
                return Err(damaged(folder, &format!("{} of its files, {} first", bad.len(), file.display())));
            }
        }
        Self::start(folder, index, fields, config, payload.offset)
    }

    /// An empty index, in place of whatever the folder holds.
    pub fn create(folder: &Path, config: SearchConfig) -> Result<Self, SearchError> {
        if folder.exists() {
            if is_in_use(folder) {
                return Err(SearchError::InUse);
            }
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        let (schema, fields) = schema();
        let directory = MmapDirectory::open(folder).map_err(tantivy::TantivyError::from)?;
        let index = Index::create(directory, schema, IndexSettings::default())?;
        Self::start(folder, index, fields, config, None)
    }

    /// One that lasts no longer than the program.
    pub fn in_memory(config: SearchConfig) -> Result<Self, SearchError> {
        let (schema, fields) = schema();
        Self::start(Path::new("memory"), Index::create_in_ram(schema), fields, config, None)
    }

    fn start(
        folder: &Path,
        index: Index,
        fields: Fields,
        config: SearchConfig,
        offset: Option<String>,
    ) -> Result<Self, SearchError> {
        let writer = match open_writer(&index, &config) {
            Ok(writer) => writer,
            Err(tantivy::TantivyError::LockFailure(..)) => return Err(SearchError::InUse),
            Err(error) => return Err(damaged(folder, &error.to_string())),
        };
        let reader: IndexReader = index
            .reader_builder()
            .reload_policy(ReloadPolicy::Manual)
            .try_into()
            .map_err(|error: tantivy::TantivyError| damaged(folder, &error.to_string()))?;
        let pending = Pending { offset: offset.clone(), committed: offset, ..Pending::default() };
        let shared = Arc::new(Shared {
            writer: RwLock::new(Some(writer)),
            index: index.clone(),
            reader: reader.clone(),
            pending: Mutex::new(pending),
            wake: Condvar::new(),
            config: config.clone(),
        });
        let committer = std::thread::Builder::new().name("search-commit".to_owned()).spawn({
            let shared = Arc::clone(&shared);
            move || shared.commit_in_the_background()
        })?;
        let completions = Completions::default();
        Ok(Self { fields, config, reader, index, shared, committer: Mutex::new(Some(committer)), completions })
    }

    /// Puts a note in, in place of what was there under its id. Seen by searches within the time of a commit.
    pub fn upsert(&self, document: &Document) -> Result<(), SearchError> {
        let ready = tantivy_document(document, &self.fields);
        {
            let writer = self.shared.writer.read();
            let writer = writer.as_ref().ok_or_else(|| self.shared.without_writer())?;
            self.shared.pending.lock().touched.push(document.id);
            writer.delete_term(Term::from_field_u64(self.fields.id, raw_note(document.id)));
            writer.add_document(ready)?;
        }
        self.shared.changed(1)
    }

    pub fn delete(&self, id: NoteId) -> Result<(), SearchError> {
        let term = Term::from_field_u64(self.fields.id, raw_note(id));
        {
            let writer = self.shared.writer.read();
            let writer = writer.as_ref().ok_or_else(|| self.shared.without_writer())?;
            self.shared.pending.lock().touched.push(id);
            writer.delete_term(term);
        }
        self.shared.changed(1)
    }

    /// What went with a commit that failed. Whoever feeds the index puts it in again; until it was taken, no place in the
    /// log is stored.
    pub fn take_lost(&self) -> Lost {
        let mut lost = std::mem::take(&mut self.shared.pending.lock().lost);
        lost.notes.sort_unstable();
        lost.notes.dedup();
        lost
    }

    /// Hands back notes that were taken and could not be put in either.
    pub fn lose(&self, notes: &[NoteId]) {
        self.shared.pending.lock().lost.notes.extend_from_slice(notes);
    }

    /// Says that everything up to a place in the log has been put in. Stored with the next commit, in the same step.
    pub fn reached(&self, offset: &str) -> Result<(), SearchError> {
        if offset.len() > MAX_OFFSET_BYTES {
            return Err(SearchError::Offset);
        }
        {
            let mut pending = self.shared.pending.lock();
            if !pending.lost.notes.is_empty() {
                return Err(SearchError::Lost);
            }
            pending.offset = Some(offset.to_owned());
        }
        self.shared.changed(1)
    }

    /// The place in the log that the last commit holds: where to go on after a crash.
    pub fn offset(&self) -> Option<String> {
        self.shared.pending.lock().committed.clone()
    }

    /// Commits now and shows it to searches, rather than within `commit_after`.
    pub fn commit(&self) -> Result<(), SearchError> {
        self.shared.commit()
    }

    /// Commits, merges all segments into one and waits for it; after an index has been built.
    pub fn settle(&self) -> Result<(), SearchError> {
        self.commit()?;
        let merging = {
            let mut writer = self.shared.writer.write();
            let writer = writer.as_mut().ok_or(SearchError::Closed)?;
            let ids = self.index.searchable_segment_ids()?;
            if ids.len() < 2 { None } else { Some(writer.merge(&ids)) }
        };
        if let Some(merging) = merging {
            merging.wait()?;
        }
        self.shared.writer.read().as_ref().ok_or(SearchError::Closed)?.garbage_collect_files().wait()?;
        self.reader.reload()?;
        Ok(())
    }

    /// Commits what is there and lets go of the folder, for another one to open; searches still answer from the last commit.
    pub fn close(&self) {
        self.shared.close();
        let committer = self.committer.lock().take();
        if let Some(committer) = committer {
            let _ = committer.join();
        }
        *self.shared.writer.write() = None;
    }

    /// Notes in the last commit.
    pub fn len(&self) -> u64 {
        self.reader.searcher().num_docs()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes on disk of what the last commit holds.
    pub fn bytes(&self) -> Result<u64, SearchError> {
        Ok(self.reader.searcher().space_usage()?.total().get_bytes())
    }

    pub fn segments(&self) -> usize {
        self.reader.searcher().segment_readers().len()
    }

    pub(crate) fn searcher(&self) -> Searcher {
        self.reader.searcher()
    }
}

impl Drop for SearchIndex {
    fn drop(&mut self) {
        self.close();
    }
}

impl Shared {
    /// Counts changes; fails if the last commit did, so that whoever feeds the index hears of it.
    fn changed(&self, changes: usize) -> Result<(), SearchError> {
        let mut pending = self.pending.lock();
        if let Some(failed) = pending.failed.take() {
            return Err(SearchError::Io(io::Error::other(failed)));
        }
        pending.changes += changes;
        self.wake.notify_one();
        Ok(())
    }

    fn close(&self) {
        self.pending.lock().closing = true;
        self.wake.notify_one();
    }

    fn commit(&self) -> Result<(), SearchError> {
        // While it is held nobody puts anything in.
        let mut writer = self.writer.write();
        if writer.is_none() && !self.pending.lock().closing {
            *writer = Some(open_writer(&self.index, &self.config)?);
        }
        let open = writer.as_mut().ok_or(SearchError::Closed)?;
        let offset = self.pending.lock().offset.clone();
        let payload = Payload { version: analysis::VERSION, offset: offset.clone() };
        let result = serde_json::to_string(&payload).map_err(|error| SearchError::Io(error.into())).and_then(|text| {
            let mut prepared = open.prepare_commit()?;
            prepared.set_payload(&text);
            prepared.commit()?;
            self.reader.reload()?;
            Ok(())
        });
        let mut pending = self.pending.lock();
        match &result {
            Ok(()) => {
                pending.committed = offset;
                pending.changes = 0;
                pending.touched.clear();
            }
            // The writer has lost some of its changes, and nobody knows which: a new one begins at the last commit.
            Err(error) => {
                *writer = None;
                let touched = std::mem::take(&mut pending.touched);
                pending.lost.notes.extend(touched);
                pending.lost.broke_the_writer |=
                    matches!(error, SearchError::Index(tantivy::TantivyError::ErrorInThread(_)));
                pending.offset = pending.committed.clone();
            }
        }
        result
    }

    fn without_writer(&self) -> SearchError {
        if self.pending.lock().closing { SearchError::Closed } else { SearchError::Lost }
    }

    fn commit_in_the_background(&self) {
        loop {
            {
                let mut pending = self.pending.lock();
                while pending.changes == 0 && !pending.closing {
                    self.wake.wait(&mut pending);
                }
                let until = Instant::now() + self.config.commit_after;
                while !pending.closing && !self.wake.wait_until(&mut pending, until).timed_out() {}
                if pending.closing && pending.changes == 0 {
                    return;
                }
            }
            if let Err(error) = self.commit() {
                tracing::error!(%error, "the search index could not be committed");
                let mut pending = self.pending.lock();
                pending.failed = Some(error.to_string());
                if pending.closing {
                    return;
                }
                drop(pending);
                std::thread::sleep(AFTER_A_FAILURE);
            }
        }
    }
}

fn open_writer(index: &Index, config: &SearchConfig) -> tantivy::Result<IndexWriter> {
    let threads = config.writer_threads.clamp(1, 8);
    let options = IndexWriterOptions::builder()
        .num_worker_threads(threads)
        .memory_budget_per_thread((config.writer_bytes / threads).clamp(16 << 20, 2 << 30))
        .num_merge_threads(1)
        .build();
    let writer: IndexWriter = index.writer_with_options(options)?;
    // Each segment is asked by itself, so a query's time grows with their number.
    let mut merging = LogMergePolicy::default();
    merging.set_min_num_segments(5);
    merging.set_del_docs_ratio_before_merge(0.3);
    writer.set_merge_policy(Box::new(merging));
    Ok(writer)
}

/// Whether somebody writes into the folder at this moment.
fn is_in_use(folder: &Path) -> bool {
    let writer = Index::open_in_dir(folder).map(|index| index.writer_with_num_threads::<TantivyDocument>(1, 16 << 20));
    matches!(writer, Ok(Err(tantivy::TantivyError::LockFailure(..))))
}

fn damaged(folder: &Path, reason: &str) -> SearchError {
    SearchError::Damaged { folder: folder.to_owned(), reason: reason.to_owned() }
}
