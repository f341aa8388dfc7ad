//! Models: loaded when they are asked for, dropped when there are too many, refused when they are not what they were.

use std::sync::atomic::Ordering;

use kumara_translator::{
    Limits,
    protocol::{Answer, Health, Request, Segment},
};

use crate::shared::{Backwards, Client, Models, text};

async fn ask(client: &mut Client, from: &str, to: &str) -> Segment {
    let segments = vec!["ab".to_owned()];
    let request = Request::Translate { id: 1, from: from.parse().unwrap(), to: to.parse().unwrap(), segments };
    match client.ask(&request).await {
        Answer::Translated { segments, .. } => segments[0].clone(),
        other => panic!("{other:?}"),
    }
}

async fn health(client: &mut Client) -> Health {
    match client.ask(&Request::Health { id: 1 }).await {
        Answer::Health(health) => health,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_one_that_nobody_has_asked_for_the_longest_goes() {
    let models =
        Models::new(&[("a", "a model", ("en", "de")), ("b", "a model", ("en", "fr")), ("c", "a model", ("en", "es"))]);
    let backend = Backwards::default();
    let served = models.serve(backend.clone(), Limits { max_models: 2, ..Limits::default() });
    let mut client = served.client().await;
    for to in ["de", "fr", "de", "es", "de"] {
        assert_eq!(ask(&mut client, "en", to).await, text("ba"));
    }
    let mut loaded = health(&mut client).await.loaded;
    loaded.sort_unstable();
    assert_eq!((loaded.as_slice(), backend.loads.load(Ordering::Relaxed)), (&["a".to_owned(), "c".to_owned()][..], 3));
    ask(&mut client, "en", "fr").await;
    assert_eq!(backend.loads.load(Ordering::Relaxed), 4);
}

#[tokio::test]
async fn a_model_that_is_damaged_later_is_not_loaded() {
    let models = Models::new(&[("a", "a model", ("en", "de")), ("b", "a model", ("en", "fr"))]);
    let backend = Backwards::default();
    let served = models.serve(backend.clone(), Limits::default());
    let mut client = served.client().await;
    std::fs::write(models.folder.path().join("a/model.bin"), "another").unwrap();
    for _ in 0..2 {
        let Segment::Problem(problem) = ask(&mut client, "en", "de").await else { panic!() };
        assert!(problem.contains("model.bin is not the file that the manifest describes"), "{problem}");
    }
    assert_eq!(backend.loads.load(Ordering::Relaxed), 0);
    assert_eq!(ask(&mut client, "en", "fr").await, text("ba"));
}

#[tokio::test]
async fn what_is_damaged_at_the_start_is_not_offered_and_said() {
    let models = Models::new(&[("a", "a model", ("en", "de")), ("b", "broken", ("en", "fr"))]);
    std::fs::write(models.folder.path().join("a/model.bin"), "another").unwrap();
    let served = models.serve(Backwards::default(), Limits::default());
    let mut client = served.client().await;
    let refused = health(&mut client).await.refused;
    assert!(refused[0].0 == "a" && refused[0].1.contains("SHA-256 differs"), "{refused:?}");
    let Segment::Problem(problem) = ask(&mut client, "en", "fr").await else { panic!() };
    assert!(problem.contains("it can't be loaded: no model of a known kind"), "{problem}");
}
