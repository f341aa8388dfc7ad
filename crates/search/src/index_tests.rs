//! The index on disk: what is committed stays, with the place in the log; what is damaged is said.

use std::{fs, path::Path};

use kumara_model::{MemberId, NoteId, NoteKind, Timestamp, Visibility};

use crate::{Document, Lost, Query, SearchConfig, SearchError, SearchIndex, Texts, Viewer};

pub fn document(id: i64, language: &str, title: &str, body: &str) -> Document {
    Document {
        id: NoteId::from(id),
        revision: 1,
        language: language.parse().unwrap(),
        kind: NoteKind::Text,
        author: MemberId::from(id + 1_000),
        visibility: Visibility::Public,
        published: Timestamp::from_millis(1_700_000_000_000 + id),
        place: None,
        first_hand: 0.0,
        is_resolved: false,
        topics: Vec::new(),
        texts: Texts { title: title.to_owned(), body: body.to_owned(), ..Texts::default() },
    }
}

pub fn found(index: &SearchIndex, query: &str) -> Vec<i64> {
    let answer = index.search(&Query::new(query), &Viewer::default()).unwrap();
    answer.hits.into_iter().map(|hit| hit.id.get()).collect()
}

fn open(folder: &Path) -> Result<SearchIndex, SearchError> {
    SearchIndex::open(folder, SearchConfig::default())
}

#[test]
fn what_was_committed_is_there_again_with_its_place_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let index = open(folder.path()).unwrap();
    assert_eq!((index.offset(), index.len()), (None, 0));
    index.upsert(&document(1, "en", "Quince jelly", "")).unwrap();
    index.upsert(&document(2, "en", "Quince paste", "")).unwrap();
    index.reached("0.7").unwrap();
    index.commit().unwrap();
    index.upsert(&document(1, "en", "Plum jelly", "")).unwrap();
    index.delete(NoteId::from(2)).unwrap();
    assert!(matches!(open(folder.path()), Err(SearchError::InUse)));
    let another = SearchIndex::create(folder.path(), SearchConfig::default());
    assert!(matches!(another, Err(SearchError::InUse)), "nobody takes a folder from under another");
    index.close();
    assert!(matches!(index.delete(NoteId::from(1)), Err(SearchError::Closed)));
    assert_eq!(found(&index, "plum"), [1], "a closed index still answers");
    let index = open(folder.path()).unwrap();
    assert_eq!((index.offset().as_deref(), index.len()), (Some("0.7"), 1));
    assert_eq!((found(&index, "quince"), found(&index, "plum")), (vec![], vec![1]));
    assert!(matches!(index.reached(&"9".repeat(300)), Err(SearchError::Offset)));
}

/// The files as they lie when a process is killed between commits: copied while the index is open.
#[test]
fn after_a_kill_the_index_stands_where_its_last_commit_was() {
    let (folder, copy) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let index = open(folder.path()).unwrap();
    index.upsert(&document(1, "en", "Quince jelly", "")).unwrap();
    index.reached("0.1").unwrap();
    index.commit().unwrap();
    index.upsert(&document(2, "en", "Quince paste", "")).unwrap();
    for file in fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()) {
        fs::copy(&file, copy.path().join(file.file_name().unwrap())).unwrap();
    }
    let after = open(copy.path()).unwrap();
    assert_eq!((after.offset().as_deref(), found(&after, "quince")), (Some("0.1"), vec![1]));
    // What came after is fed once more, and stands there once.
    after.upsert(&document(2, "en", "Quince paste", "")).unwrap();
    after.upsert(&document(1, "en", "Quince jelly", "")).unwrap();
    after.commit().unwrap();
    assert_eq!(after.len(), 2);
}

#[test]
fn every_damage_is_found_at_the_start_and_a_new_index_takes_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let index = open(folder.path()).unwrap();
    index.upsert(&document(1, "en", "Quince jelly", "for the winter")).unwrap();
    index.reached("0.1").unwrap();
    index.commit().unwrap();
    drop(index);
    let files: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
    let parts = files.iter().filter(|file| file.extension().is_some_and(|end| end != "lock" && end != "json"));
    let mut damaged = 0;
    for file in parts {
        let whole = fs::read(file).unwrap();
        if whole.is_empty() {
            continue;
        }
        let mut bad = whole.clone();
        bad[whole.len() / 2] ^= 0x55;
        for broken in [bad, whole[..whole.len() / 2].to_vec()] {
            fs::write(file, broken).unwrap();
            let opened = open(folder.path());
            assert!(matches!(opened, Err(SearchError::Damaged { .. })), "{}", file.display());
        }
        fs::write(file, whole).unwrap();
        damaged += 1;
    }
    assert!(damaged >= 4, "{damaged}");
    assert_eq!(found(&open(folder.path()).unwrap(), "quince"), [1]);
    fs::write(folder.path().join("meta.json"), "{").unwrap();
    assert!(matches!(open(folder.path()), Err(SearchError::Damaged { .. })));
    let index = SearchIndex::create(folder.path(), SearchConfig::default()).unwrap();
    assert!(index.is_empty() && index.offset().is_none());
}

#[test]
fn parts_without_words_move_nothing_back() {
    let index = SearchIndex::in_memory(SearchConfig::default()).unwrap();
    let mut note = document(1, "en", "One two three four", "five six seven eight nine ten eleven twelve");
    note.texts.alt = vec!["…".to_owned(), "five five".to_owned(), "!!".to_owned()];
    note.texts.answers = vec![("zh-Hans".parse().unwrap(), "。。".to_owned())];
    index.upsert(&note).unwrap();
    let mut silent = document(2, "zh-Hans", "……", "红烧肉的做法");
    silent.topics = vec!["_".to_owned(), "红烧肉".to_owned()];
    index.upsert(&silent).unwrap();
    index.commit().unwrap();
    assert_eq!(found(&index, "\"five six\""), [1]);
    let across = index.search(&Query::new("\"twelve five\""), &Viewer::default()).unwrap();
    assert!(across.relaxed, "a phrase ends with its part");
    assert_eq!(found(&index, "红烧肉"), [2]);
}

#[test]
fn what_went_with_a_commit_that_failed_is_handed_back_and_no_place_is_stored_before() {
    let parent = tempfile::tempdir().unwrap();
    let (folder, away) = (parent.path().join("search"), parent.path().join("away"));
    // By hand alone.
    let config = SearchConfig { commit_after: std::time::Duration::from_secs(3_600), ..SearchConfig::default() };
    let index = SearchIndex::open(&folder, config).unwrap();
    index.upsert(&document(1, "en", "Quince jelly", "")).unwrap();
    index.reached("7").unwrap();
    index.commit().unwrap();

    index.upsert(&document(2, "en", "Quince paste", "")).unwrap();
    index.delete(NoteId::from(1)).unwrap();
    index.reached("8").unwrap();
    fs::rename(&folder, &away).unwrap();
    assert!(index.commit().is_err(), "the disk is gone");
    assert!(matches!(index.upsert(&document(3, "en", "Quince tart", "")), Err(SearchError::Lost)));
    assert!(index.commit().is_err());
    assert!(matches!(index.reached("9"), Err(SearchError::Lost)));
    assert_eq!(found(&index, "quince"), [1], "it still answers from the last commit");

    fs::rename(&away, &folder).unwrap();
    index.commit().unwrap();
    assert_eq!(index.offset().as_deref(), Some("7"));
    assert!(matches!(index.reached("9"), Err(SearchError::Lost)), "they are not in yet");
    let lost = Lost { notes: vec![NoteId::from(1), NoteId::from(2)], broke_the_writer: false };
    assert_eq!(index.take_lost(), lost);
    index.delete(NoteId::from(1)).unwrap();
    index.upsert(&document(2, "en", "Quince paste", "")).unwrap();
    index.reached("9").unwrap();
    index.commit().unwrap();
    assert_eq!(found(&index, "quince"), [2]);
    drop(index);
    let again = open(&folder).unwrap();
    assert_eq!((again.offset().as_deref(), found(&again, "quince").len()), (Some("9"), 1));
}
