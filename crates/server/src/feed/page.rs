//! One page of a feed: from the engine, as cards, filled up again when some of it may no longer be seen.

use std::collections::HashMap;

use kumara_model::{LanguageTag, NoteId, Surface};
use kumara_recommend::{CursorState, FeedError, List, PageItem, Query};

use super::{asker::Asker, reason::name_reasons};
use crate::{
    app::App,
    http::{ApiError, Page, PageQuery, code},
    notes::{self, NoteCard, NoteRow},
    telemetry::Ticket,
};

/// How often a page is filled up. Late drops are rare: the index learns of everything within milliseconds.
const ROUNDS: usize = 4;

/// What a feed is asked for.
pub(super) struct Wanted {
    pub list: List,
    /// The list's name for its cursors, with everything that makes it another list.
    pub name: String,
    pub location: Option<kumara_model::Cell>,
    pub cursor: Option<String>,
    pub limit: usize,
}

/// Makes the page. A cursor belongs to one viewer and one list.
pub(super) async fn page(app: &App, asker: &Asker, wanted: Wanted) -> Result<Page<NoteCard>, ApiError> {
    let Wanted { list, name, location, cursor, limit } = wanted;
    let name = format!("{name} {}", asker.viewer.map_or(0, kumara_model::MemberId::get));
    let mut cursor = cursor.map(|sealed| open(app, &name, &sealed)).transpose()?;
    let mut query = Query {
        viewer: asker.viewer,
        languages: asker.languages.clone(),
        location,
        limit,
        ..Query::new(list, app.clock.now(), app.random.below(u64::MAX))
    };
    let surface = Surface::from_word(query.list.surface()).unwrap_or(Surface::Explore);
    let mut items = Vec::with_capacity(limit);
    for _ in 0..ROUNDS {
        query.limit = limit - items.len();
        let made = app.feed.engine.page(&query, cursor.as_ref()).map_err(refused)?;
        let first = cursor.as_ref().map_or(0, CursorState::position);
        items.extend(cards_of(app, asker, surface, first, made.items).await?);
        cursor = made.next;
        if items.len() >= limit || cursor.is_none() {
            break;
        }
    }
    let next = cursor.map(|cursor| app.cursors.seal_bytes(&name, &cursor.to_bytes()));
    Ok(Page { items, next })
}

fn open(app: &App, name: &str, sealed: &str) -> Result<CursorState, ApiError> {
    let bytes = app.cursors.open_bytes(name, sealed)?;
    CursorState::from_bytes(&bytes).map_err(|e| ApiError::new(&code::BAD_CURSOR).field("cursor").because(e))
}

fn refused(error: FeedError) -> ApiError {
    match error {
        FeedError::Cursor(error) => ApiError::new(&code::BAD_CURSOR).field("cursor").because(error),
        FeedError::PlaceNeeded => ApiError::new(&code::NO_HOME),
        FeedError::Pipeline(error) => ApiError::internal(error),
    }
}

/// The cards of what the engine chose, each with its reason and, for members, its ticket. `first` is the place of the
/// first in the whole list.
async fn cards_of(
    app: &App,
    asker: &Asker,
    surface: Surface,
    first: u32,
    items: Vec<PageItem>,
) -> Result<Vec<NoteCard>, ApiError> {
    let ids: Vec<NoteId> = items.iter().map(|item| item.note).collect();
    let muted = app.feed.muted_words(asker.viewer);
    let is_wanted = |row: &NoteRow| muted.as_ref().is_none_or(|words| !words.are_in(texts(row)));
    let mut cards = notes::cards_of_those(app, asker.viewer, &ids, is_wanted).await?;
    let places: HashMap<NoteId, u32> = ids.iter().copied().zip(first..).collect();
    let kept: HashMap<NoteId, PageItem> = items.into_iter().map(|item| (item.note, item)).collect();
    let mut reasons = name_reasons(app, asker.viewer, kept).await?;
    let now = app.clock.now();
    for card in &mut cards {
        card.reason = reasons.remove(&card.id);
        let place = places.get(&card.id).map(|place| u16::try_from(*place).unwrap_or(u16::MAX));
        if let (Some(viewer), Some(reason), Some(position)) = (asker.viewer, &card.reason, place) {
            let ticket = Ticket { surface, source: reason.source, position };
            card.ticket = Some(app.tickets.seal(viewer, card.id, ticket, now));
        }
    }
    Ok(cards)
}

/// The best public notes for readers of some languages, as a visitor sees them; of all languages for none.
pub async fn notes_for_languages(
    app: &App,
    languages: Vec<LanguageTag>,
    count: usize,
) -> Result<Vec<NoteCard>, ApiError> {
    let asker = Asker { viewer: None, languages };
    let (mut cards, mut cursor) = (Vec::with_capacity(count), None);
    while cards.len() < count {
        let limit = (count - cards.len()).min(PageQuery::MAX);
        let wanted = Wanted { list: List::Explore, name: "pool".to_owned(), location: None, cursor, limit };
        let made = page(app, &asker, wanted).await?;
        cards.extend(made.items);
        cursor = made.next;
        if cursor.is_none() {
            break;
        }
    }
    Ok(cards)
}

/// Everything in a note that is read.
fn texts(row: &NoteRow) -> impl Iterator<Item = &str> {
    let card = row.card.as_ref().map(|card| card.text.as_str());
    let alts = row.pictures.iter().map(|picture| picture.alt.as_str());
    [row.title.as_str(), row.body.as_str()].into_iter().chain(card).chain(alts)
}

/// The first page of a list as a visitor sees it, for the readable page.
pub async fn first_page(app: &App, list: List, language: LanguageTag) -> Result<Vec<NoteCard>, ApiError> {
    let asker = Asker { viewer: None, languages: vec![language] };
    let wanted = Wanted { list, name: String::new(), location: None, cursor: None, limit: PageQuery::DEFAULT };
    Ok(page(app, &asker, wanted).await?.items)
}

#[cfg(test)]
mod tests {
    use std::{collections::HashSet, time::Duration};

    use serde_json::{Value, json};

    use crate::testing::{TestApp, TestClient};

    fn ids(page: &Value) -> Vec<String> {
        page["items"].as_array().unwrap().iter().map(|card| card["id"].as_str().unwrap().to_owned()).collect()
    }

    async fn feed(client: &TestClient, path: &str) -> Vec<String> {
        ids(&client.get(path).await.expect(200))
    }

    /// Authors with some notes, a minute apart.
    async fn crowd(app: &TestApp, authors: usize, notes: usize) -> (Vec<TestClient>, Vec<String>) {
        let (mut clients, mut published) = (Vec::new(), Vec::new());
        for author in 0..authors {
            clients.push(app.member(&format!("author{author}")).await);
        }
        for note in 0..notes {
            app.clock.advance(Duration::from_secs(60));
            published.push(clients[note % authors].publish(&format!("Note {note}"), &["tea"]).await);
        }
        app.settle().await;
        (clients, published)
    }

    #[tokio::test]
    async fn a_note_is_in_the_feeds_right_after_its_publication_and_gone_at_once_when_it_is_deleted() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        ben.put(&format!("/v1/members/{}/follow", ana.id()), Value::Null).await.expect(200);
        let note = ana.publish("Tea", &["tea"]).await;
        app.settle().await;
        let lists = [
            "/v1/feed/explore",
            "/v1/feed/following",
            "/v1/topics/tea/notes",
            "/v1/topics/tea/notes?sort=newest",
            "/v1/feed/explore?topic=Tea",
        ];
        for list in lists {
            assert_eq!(feed(&ben, list).await, std::slice::from_ref(&note), "{list}");
        }
        let card = &app.visitor().get("/v1/feed/explore").await.expect(200)["items"][0];
        assert_eq!((&card["title"], &card["author"]["handle"]), (&json!("Tea"), &json!("ana")));
        assert!(card["reason"]["source"].is_string());
        let following = &ben.get("/v1/feed/following").await.expect(200)["items"][0]["reason"];
        assert_eq!((&following["source"], &following["detail"]), (&json!("following"), &json!("ana")));

        // From here on the index hears of nothing any more, as if it were slow: the page asks again about each note.
        app.app.stop().await;
        ana.delete(&format!("/v1/notes/{note}")).await;
        for list in lists {
            assert!(feed(&ben, list).await.is_empty(), "{list}");
        }
    }

    #[tokio::test]
    async fn walking_through_a_feed_repeats_nothing_and_keeps_pages_full_while_notes_come_and_go() {
        let app = TestApp::start().await;
        let (authors, mut alive) = crowd(&app, 6, 60).await;
        let reader = app.member("reader").await;
        let lists =
            ["/v1/feed/explore?limit=7", "/v1/topics/tea/notes?limit=7", "/v1/topics/tea/notes?limit=7&sort=newest"];
        for (list, client) in lists.into_iter().flat_map(|list| [(list, reader.clone()), (list, app.visitor())]) {
            let (before, mut seen, mut deleted, mut path) =
                (alive.clone(), Vec::new(), HashSet::new(), list.to_owned());
            loop {
                let page = client.get(&path).await.expect(200);
                let items = ids(&page);
                assert!(items.iter().all(|id| !deleted.contains(id)), "{list}: a deleted note came back");
                seen.extend(items.iter().cloned());
                let Some(next) = page["next"].as_str() else { break };
                assert_eq!(items.len(), 7, "{list}: only the last page is short");
                // Two new notes come, and one goes that was not shown yet.
                for author in [1, 4] {
                    alive.push(authors[author].publish("New", &["tea"]).await);
                }
                if let Some(at) = alive.iter().position(|note| !seen.contains(note)) {
                    let goes = alive.remove(at);
                    for author in &authors {
                        author.delete(&format!("/v1/notes/{goes}")).await;
                    }
                    deleted.insert(goes);
                }
                app.settle().await;
                path = format!("{list}&cursor={next}");
            }
            let distinct: HashSet<_> = seen.iter().collect();
            assert_eq!(distinct.len(), seen.len(), "{list}: a note came twice");
            let missed = before.iter().filter(|note| !deleted.contains(*note) && !distinct.contains(note)).count();
            assert_eq!(missed, 0, "{list}: notes that were there from the beginning to the end were not shown");
        }
    }

    #[tokio::test]
    async fn a_cursor_belongs_to_its_viewer_and_its_list() {
        let app = TestApp::start().await;
        crowd(&app, 6, 30).await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let page = ana.get("/v1/feed/explore?limit=5").await.expect(200);
        let next = page["next"].as_str().unwrap();
        let explore = format!("/v1/feed/explore?limit=5&cursor={next}");
        let once = feed(&ana, &explore).await;
        assert_eq!(feed(&ana, &explore).await, once, "asked twice, answered the same");
        for (client, path) in [
            (&ben, explore.clone()),
            (&app.visitor(), explore.clone()),
            (&ana, format!("/v1/feed/following?cursor={next}")),
            (&ana, format!("/v1/feed/explore?topic=tea&cursor={next}")),
            (&ana, format!("/v1/topics/tea/notes?cursor={next}")),
            (&ana, format!("/v1/feed/explore?cursor=A{next}")),
            (&ana, "/v1/feed/explore?cursor=".to_owned()),
        ] {
            assert_eq!(client.get(&path).await.code(), "bad_cursor", "{path}");
        }
        assert_eq!(ana.get("/v1/feed/explore?topic=two%20words").await.code(), "bad_topic");
        assert_eq!(ana.get("/v1/topics/two%20words/notes").await.code(), "not_found");
        assert_eq!(ana.get("/v1/topics/tea/notes?sort=worst").await.code(), "bad_request");
        assert_eq!(app.visitor().get("/v1/feed/following").await.code(), "unauthenticated");
    }

    #[tokio::test]
    async fn what_is_not_for_everybody_is_in_nobody_elses_feed() {
        let app = TestApp::start().await;
        let (ana, ben, dan) = (app.member("ana").await, app.member("ben").await, app.member("dan").await);
        ben.put(&format!("/v1/members/{}/follow", ana.id()), Value::Null).await.expect(200);
        let diary = ana.publish_for("Diary", &["tea"], "followers").await;
        ana.publish_for("Secret", &["tea"], "private").await;
        app.settle().await;
        assert_eq!(feed(&ben, "/v1/feed/following").await, [diary]);
        for path in ["/v1/feed/explore", "/v1/topics/tea/notes", "/v1/topics/tea/notes?sort=newest"] {
            assert!(feed(&dan, path).await.is_empty(), "{path}");
            assert!(feed(&app.visitor(), path).await.is_empty(), "{path}");
        }
        assert_eq!(app.app.feed.topic_count(&kumara_model::Topic::parse("tea").unwrap()), 0);

        // A profile that turns private takes its notes out of the feeds of strangers.
        let open = ana.publish("Open", &["tea"]).await;
        app.settle().await;
        assert_eq!(feed(&dan, "/v1/feed/explore").await, std::slice::from_ref(&open));
        ana.patch("/v1/me", json!({"is_private": true})).await.expect(200);
        app.settle().await;
        assert!(feed(&dan, "/v1/feed/explore").await.is_empty());
        assert!(feed(&ben, "/v1/feed/following").await.contains(&open));
    }

    #[tokio::test]
    async fn nearby_goes_by_the_place_given_or_by_the_home() {
        let app = TestApp::start().await;
        let (ana, ben) = (app.member("ana").await, app.member("ben").await);
        let place = json!({"name": "Lima", "latitude": -12.05, "longitude": -77.04});
        let note = json!({"kind": "text", "title": "Ceviche", "body": "", "card": {"design": "menu", "text": "Ceviche"},
            "visibility": "public", "place": place});
        let note = ana.post("/v1/notes", note).await.expect(201)["id"].as_str().unwrap().to_owned();
        app.settle().await;

        assert_eq!(ben.get("/v1/feed/nearby").await.code(), "no_home");
        assert_eq!(app.visitor().get("/v1/feed/nearby").await.code(), "no_home");
        assert_eq!(feed(&ben, "/v1/feed/nearby?lat=-12.06&lon=-77.03").await, std::slice::from_ref(&note));
        assert!(feed(&ben, "/v1/feed/nearby?lat=35.01&lon=135.77").await.is_empty());
        for bad in ["lat=91&lon=0", "lat=0&lon=-181", "lat=NaN&lon=0", "lat=1", "lon=1", "lat=inf&lon=0"] {
            assert_eq!(ben.get(&format!("/v1/feed/nearby?{bad}")).await.code(), "bad_coordinates", "{bad}");
        }
        assert_eq!(ben.get("/v1/feed/nearby?lat=here&lon=0").await.code(), "bad_request");
        let home = json!({"home": {"name": "Lima", "latitude": -12.1, "longitude": -77.0}});
        ben.patch("/v1/me", home).await.expect(200);
        app.settle().await;
        assert_eq!(feed(&ben, "/v1/feed/nearby").await, [note]);
    }

    #[tokio::test]
    async fn after_a_restart_the_feed_has_what_it_had() {
        let app = TestApp::start().await;
        let (authors, published) = crowd(&app, 4, 12).await;
        let reader = app.member("reader").await;
        reader.put(&format!("/v1/members/{}/follow", authors[0].id()), Value::Null).await.expect(200);
        reader.put(&format!("/v1/members/{}/block", authors[1].id()), Value::Null).await.expect(200);
        reader.put(&format!("/v1/members/{}/mute", authors[2].id()), Value::Null).await.expect(200);
        reader.put(&format!("/v1/notes/{}/hide", published[3]), Value::Null).await;
        authors[3].delete(&format!("/v1/notes/{}", published[7])).await;
        app.settle().await;
        let paths = ["/v1/feed/explore", "/v1/feed/following", "/v1/topics/tea/notes?sort=newest"];
        let sorted = async |client: &TestClient, path: &str| {
            let mut notes = feed(client, path).await;
            notes.sort();
            notes
        };
        let mut before = Vec::new();
        for path in paths {
            before.push(sorted(&reader, path).await);
        }
        let visitors = sorted(&app.visitor(), "/v1/feed/explore").await;
        assert_eq!((before[0].len(), before[1].len(), visitors.len()), (4, 3, 11));

        // Written while nothing follows the log any more: the next start has to find it.
        app.app.stop().await;
        let late = authors[0].publish("Late", &["tea"]).await;
        let app = app.restarted().await;
        let reader = reader.at(&app);
        for (path, before) in paths.into_iter().zip(before) {
            let mut now = sorted(&reader, path).await;
            assert!(now.contains(&late), "{path}");
            now.retain(|note| *note != late);
            assert_eq!(now, before, "{path}");
        }
        assert_eq!(app.app.feed.topics("te", 5).first().map(|(_, notes)| *notes), Some(12));
    }
}
