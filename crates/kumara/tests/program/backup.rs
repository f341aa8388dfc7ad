//! `kumara backup` while members write, `kumara restore` into a new folder, and a program that serves it.

use std::{fs, thread};

use serde_json::json;

use crate::{
    recount::Contents,
    server::{Member, Server, run},
    writers::{Acknowledged, Shared, Writer},
};

const MEMBERS: usize = 4;

#[test]
fn a_backup_made_while_members_write_is_a_whole_community() {
    let folder = tempfile::tempdir().unwrap();
    let (data, file, restored) =
        (folder.path().join("data"), folder.path().join("kumara.backup"), folder.path().join("restored"));
    let server = Server::start(&data, None);
    let mut writers: Vec<_> = (0..MEMBERS).map(|number| Writer::new(server.member(number))).collect();
    let ids: Vec<_> = writers.iter().map(|writer| writer.member.id.clone()).collect();
    let drawing = kumara_demo::community(1).unwrap().members[0].avatar.png().unwrap();
    let png = [("content-type", "image/png")];
    let picture = writers[0].member.send("POST", "/v1/pictures?alt=A%20face", &png, &drawing).unwrap();
    assert_eq!(picture.status, 201);
    let picture = picture.json();
    writers[0].member.made("PATCH", "/v1/me", &json!({"avatar": picture["id"]}), 200);

    // A first round ends before the backup begins, so all of it must be in there; a second goes on meanwhile.
    let first = Shared::default();
    round(&mut writers, "first", &ids, &first, || first.wait_for(200));
    let told: Vec<Acknowledged> = writers.iter().map(|writer| writer.told.clone()).collect();
    let second = Shared::default();
    round(&mut writers, "second", &ids, &second, || {
        second.wait_for(50);
        let backup = run(&["backup", file.to_str().unwrap()], &data);
        assert!(backup.status.success(), "{}", String::from_utf8_lossy(&backup.stderr));
        second.wait_for(50);
    });
    assert!(server.is_ready());

    let done = run(&["restore", file.to_str().unwrap()], &restored);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    // The keys are kept apart from backups.
    assert!(!restored.join("keys/master").exists());
    fs::create_dir_all(restored.join("keys")).unwrap();
    for key in fs::read_dir(data.join("keys")).unwrap() {
        let key = key.unwrap();
        fs::copy(key.path(), restored.join("keys").join(key.file_name())).unwrap();
    }
    let copy = Server::start(&restored, None);
    let mut originals: Vec<Member> = writers.iter().map(|writer| writer.member.at(&server)).collect();
    let mut copies: Vec<Member> = writers.iter().map(|writer| writer.member.at(&copy)).collect();
    let (whole, kept) = (Contents::read(&mut originals), Contents::read(&mut copies));
    for (id, told) in ids.iter().zip(&told) {
        for created in &told.created {
            assert!(
                kept.notes.contains_key(&created.id) || kept.comments.contains_key(&created.id),
                "{} was acknowledged before the backup and is not in it",
                created.path
            );
        }
        assert!(kept.notes.values().any(|author| author == id));
    }
    assert!(kept.notes.len() < whole.notes.len(), "something was written after the backup");
    assert!(kept.notes.keys().all(|note| whole.notes.contains_key(note)));
    assert!(kept.comments.iter().all(|(id, comment)| whole.comments.get(id) == Some(comment)));
    kept.agrees_with_what_is_derived(&mut copies);
    whole.agrees_with_what_is_derived(&mut originals);

    let path = picture["sizes"][0]["url"].as_str().unwrap();
    let (here, there) =
        (originals[0].send("GET", path, &[], b"").unwrap(), copies[0].send("GET", path, &[], b"").unwrap());
    assert_eq!((here.status, there.status), (200, 200));
    assert_eq!(here.body, there.body);
    assert_eq!(copies[0].get("/v1/me")["avatar"], picture, "who was signed in still is");
}

/// All writers write until `meanwhile` is over.
fn round(writers: &mut [Writer], name: &str, ids: &[String], shared: &Shared, meanwhile: impl FnOnce()) {
    thread::scope(|scope| {
        for (number, writer) in writers.iter_mut().enumerate() {
            scope.spawn(move || writer.write(&format!("{name}-{number}"), ids, shared));
        }
        meanwhile();
        shared.stop();
    });
}
