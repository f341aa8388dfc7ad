//! Search as members meet it: from publishing to finding, and who finds what.

use std::time::Duration;

use serde_json::{Value, json};

use crate::testing::{TestApp, TestClient};

async fn page(client: &TestClient, query: &str) -> Value {
    client.get(&format!("/v1/search?{query}")).await.expect(200)
}

async fn found(client: &TestClient, query: &str) -> Vec<String> {
    let page = page(client, query).await;
    page["items"].as_array().unwrap().iter().map(|hit| hit["note"]["id"].as_str().unwrap().to_owned()).collect()
}

async fn follow(by: &TestClient, member: &TestClient) {
    by.put(&format!("/v1/members/{}/follow", member.id()), Value::Null).await.expect(200);
}

fn note(title: &str, body: &str) -> Value {
    json!({"kind": "ask", "title": title, "body": body, "visibility": "public"})
}

async fn publish(author: &TestClient, note: Value) -> String {
    author.post("/v1/notes", note).await.expect(201)["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_note_is_found_after_it_was_published_as_it_reads_now_and_until_it_is_deleted() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let id = publish(&ana, note("Sourdough in a cold kitchen", "It needs eleven hours")).await;
    app.settle().await;
    let visitor = app.visitor();
    assert_eq!(found(&visitor, "q=sourdough").await, std::slice::from_ref(&id));
    let hit = &page(&visitor, "q=eleven%20hours").await["items"][0];
    assert_eq!(hit["snippet"]["text"], "It needs eleven hours");
    assert_eq!(hit["at"], Value::Null);
    assert_eq!(hit["snippet"]["marks"], json!([{"from": 9, "to": 15}, {"from": 16, "to": 21}]));
    assert_eq!(hit["reasons"][0]["kind"], "words");

    ana.patch(&format!("/v1/notes/{id}"), json!({"title": "Rye in a cold kitchen", "body": "It needs a day"}))
        .await
        .expect(200);
    app.settle().await;
    assert!(found(&visitor, "q=sourdough").await.is_empty());
    assert_eq!(found(&visitor, "q=rye").await, std::slice::from_ref(&id));
    ana.delete(&format!("/v1/notes/{id}")).await;
    // Before the index has heard of it, too.
    assert!(found(&visitor, "q=rye").await.is_empty());
    app.settle().await;
    assert_eq!(page(&visitor, "q=rye").await["counts"]["notes"], 0);
}

#[tokio::test]
async fn within_a_second_without_anybody_waiting() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let id = publish(&ana, note("Quince jelly", "")).await;
    let mut waited = 0;
    while found(&app.visitor(), "q=quince").await.is_empty() {
        waited += 1;
        assert!(waited < 100, "it was never found");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(found(&app.visitor(), "q=quince").await, [id]);
}

#[tokio::test]
async fn nobody_finds_what_they_may_not_see_in_no_result_count_or_suggestion() {
    let app = TestApp::start().await;
    let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
    follow(&ben, &ana).await;
    let mut ids = Vec::new();
    for visibility in ["public", "followers", "private"] {
        let body = format!("The quince tree #quince_{visibility}");
        let note = json!({"kind": "ask", "title": "", "body": body, "visibility": visibility});
        ids.push(publish(&ana, note).await);
    }
    app.settle().await;
    let sees = async |client: &TestClient| {
        let mut found = found(client, "q=quince").await;
        found.sort();
        let counted = page(client, "q=quince").await["counts"]["notes"].as_u64().unwrap() as usize;
        assert_eq!(found.len(), counted);
        let suggested = client.get("/v1/search/suggestions?q=%23quince").await.expect(200);
        assert_eq!(suggested["items"].as_array().unwrap().len(), counted, "{suggested}");
        found
    };
    assert_eq!(sees(&app.visitor()).await, ids[..1]);
    assert_eq!(sees(&cem).await, ids[..1]);
    assert_eq!(sees(&ben).await, ids[..2]);
    assert_eq!(sees(&ana).await, ids);

    // Blocked, by either; and a profile that becomes private.
    ana.put(&format!("/v1/members/{}/block", cem.id()), Value::Null).await.expect(200);
    app.settle().await;
    assert!(sees(&cem).await.is_empty());
    ana.patch("/v1/me", json!({"is_private": true})).await.expect(200);
    app.settle().await;
    assert!(sees(&app.visitor()).await.is_empty());
    assert_eq!(sees(&ben).await, ids[..2]);
}

#[tokio::test]
async fn a_query_finds_notes_in_other_scripts_sounds_and_with_a_letter_wrong() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let pork = publish(&ana, note("红烧肉的做法", "五花肉500克")).await;
    let tea = publish(&ana, note("Breakfast tea", "with milk")).await;
    app.settle().await;
    for query in ["q=%E7%BA%A2%E7%83%A7%E8%82%89", "q=%E7%B4%85%E7%87%92%E8%82%89", "q=hongshaorou", "q=hong+shao+rou"]
    {
        assert_eq!(found(&ana, query).await, std::slice::from_ref(&pork), "{query}");
    }
    assert_eq!(page(&ana, "q=hongshaorou").await["items"][0]["reasons"][0]["kind"], "sound");
    let corrected = page(&ana, "q=breakfest").await;
    assert_eq!(corrected["items"][0]["note"]["id"], json!(tea));
    assert_eq!(corrected["understood"]["corrections"], json!([{"typed": "breakfest", "used": ["breakfast"]}]));
    assert_eq!(found(&ana, "q=tea&kind=photo").await, Vec::<String>::new());
    assert_eq!(found(&ana, "q=tea&kind=photo,ask&language=en").await, [tea]);
}

#[tokio::test]
async fn pages_follow_one_another_without_repeating_and_a_cursor_is_for_its_own_search() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    for number in 0..7 {
        publish(&ana, note(&format!("Plum cake {number}"), "")).await;
    }
    app.settle().await;
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = page(&ben, &format!("q=plum&limit=3{cursor}")).await;
        seen.extend(page["items"].as_array().unwrap().iter().map(|hit| hit["note"]["id"].to_string()));
        assert_eq!(page["counts"].is_null(), !cursor.is_empty());
        let Some(next) = page["next"].as_str() else { break };
        assert_eq!(ben.get(&format!("/v1/search?q=cake&cursor={next}")).await.code(), "bad_cursor");
        assert_eq!(ana.get(&format!("/v1/search?q=plum&cursor={next}")).await.code(), "bad_cursor");
        cursor = format!("&cursor={next}");
        // What comes meanwhile moves nothing.
        publish(&ana, note("Plum cake again", "")).await;
        app.settle().await;
    }
    let distinct: std::collections::HashSet<_> = seen.iter().collect();
    assert_eq!((seen.len(), distinct.len()), (7, 7));
}

#[tokio::test]
async fn sorts_and_filters_do_what_they_say() {
    let app = TestApp::start().await;
    let (ana, ben, cem) = (app.member("ana").await, app.member("ben").await, app.member("cem").await);
    let first = publish(&ana, note("Fig jam", "")).await;
    app.clock.advance(Duration::from_secs(40 * 86_400));
    let second = publish(&ben, note("Fig tart", "")).await;
    for liker in [&ben, &cem] {
        liker.put(&format!("/v1/notes/{first}/like"), Value::Null).await.expect(200);
    }
    follow(&cem, &ben).await;
    app.settle().await;
    assert_eq!(found(&cem, "q=fig&sort=newest").await, [second.clone(), first.clone()]);
    assert_eq!(found(&cem, "q=fig&sort=likes").await, [first.clone(), second.clone()]);
    assert_eq!(found(&cem, "q=fig&days=7").await, std::slice::from_ref(&second));
    assert_eq!(found(&cem, "q=fig&followed=true").await, std::slice::from_ref(&second));
    assert_eq!(app.visitor().get("/v1/search?q=fig&followed=true").await.expect(200)["items"], json!([]));
    for (query, code) in [
        ("q=fig&kind=poem", "bad_request"),
        ("q=fig&language=klingon!", "bad_language"),
        ("q=fig&near=nowhere", "bad_coordinates"),
        ("q=fig&near=95,0", "bad_coordinates"),
        ("q=fig&near=1,nan", "bad_coordinates"),
        ("q=fig&cursor=xyz", "bad_cursor"),
        ("q=fig&sort=random", "bad_request"),
        ("kind=ask", "bad_request"),
    ] {
        assert_eq!(cem.get(&format!("/v1/search?{query}")).await.code(), code, "{query}");
    }
}

#[tokio::test]
async fn around_here_is_around_home() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let kyoto = json!({"name": "京都", "latitude": 35.011, "longitude": 135.768});
    let lima = json!({"name": "Lima", "latitude": -12.046, "longitude": -77.043});
    let mut ids = Vec::new();
    for place in [&kyoto, &lima] {
        let mut note = note("Noodle soup", "");
        note["place"] = place.clone();
        ids.push(publish(&ana, note).await);
    }
    app.settle().await;
    assert_eq!(page(&ana, "q=noodle+soup+near+me").await["understood"]["place_needed"], true);
    ana.patch("/v1/me", json!({"home": kyoto})).await.expect(200);
    assert_eq!(found(&ana, "q=noodle+soup+near+me").await, ids[..1]);
    assert_eq!(found(&ana, "q=noodle&near=me&km=20").await, ids[..1]);
    assert_eq!(found(&app.visitor(), "q=noodle&near=-12,-77&km=100").await, ids[1..]);
    let page = page(&app.visitor(), "q=noodle+in+Lima").await;
    assert_eq!(page["items"][0]["at"], json!({"latitude": -12.046, "longitude": -77.043}));
    assert_eq!((&page["understood"]["place"], &page["items"][0]["note"]["id"]), (&json!("Lima"), &json!(ids[1])));
    assert!(page["items"][0]["reasons"].as_array().unwrap().iter().any(|reason| reason["kind"] == "nearby"));
}

#[tokio::test]
async fn a_city_is_found_by_its_name_in_any_script() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let kyoto = json!({"name": "京都", "latitude": 35.011, "longitude": 135.768});
    let mut note = note("朝の散歩", "");
    note["place"] = kyoto;
    let walk = publish(&ana, note).await;
    app.settle().await;
    for query in ["q=kyoto", "q=walk+in+Kyoto", "q=%E4%BA%AC%E9%83%BD"] {
        let page = page(&app.visitor(), query).await;
        assert_eq!(page["items"][0]["note"]["id"], walk.as_str(), "{query}");
        assert!(["Kyoto", "京都"].contains(&page["understood"]["place"].as_str().unwrap()), "{query}");
    }
}

#[tokio::test]
async fn what_one_searched_is_theirs_and_what_many_search_is_a_trend() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    publish(&ana, note("Fig jam", "")).await;
    app.settle().await;
    let recent = async |member: &TestClient| -> Vec<String> {
        let page = member.get("/v1/search/recent").await.expect(200);
        page["items"].as_array().unwrap().iter().map(|item| item["query"].as_str().unwrap().to_owned()).collect()
    };
    page(&ana, "q=typing").await;
    for query in ["q=fig&remember=true", "q=jam&remember=true", "q=FIG&remember=true"] {
        app.clock.advance(Duration::from_secs(1));
        page(&ana, query).await;
    }
    assert_eq!(recent(&ana).await, ["FIG", "jam"]);
    assert_eq!(ana.delete("/v1/search/recent?q=fig").await.status, 204);
    assert_eq!(recent(&ana).await, ["jam"]);
    assert_eq!(ana.delete("/v1/search/recent").await.status, 204);
    assert_eq!(recent(&ana).await, Vec::<String>::new());

    let trends = async || {
        super::trending::count(&app.app).await.unwrap();
        app.visitor().get("/v1/search/trending").await.expect(200)["items"].clone()
    };
    for number in 0..19 {
        let member = app.member(&format!("m{number}")).await;
        for _ in 0..3 {
            page(&member, "q=fig+jam&remember=true").await;
        }
        page(&member, "q=nothing+like+it&remember=true").await;
    }
    assert_eq!(trends().await, json!([]), "nineteen are people");
    page(&ana, "q=fig+jam&remember=true").await;
    assert_eq!(trends().await, json!([{"query": "fig jam"}]), "what finds nothing is none");
    let suggested = ana.get("/v1/search/suggestions?q=fig").await.expect(200);
    assert_eq!((&suggested["items"][0]["kind"], &suggested["items"][0]["text"]), (&json!("query"), &json!("fig jam")));
    app.clock.advance(Duration::from_secs(8 * 86_400));
    assert_eq!(trends().await, json!([]));
}

#[tokio::test]
async fn an_index_goes_on_after_a_stop_and_is_built_again_when_it_is_damaged() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let id = publish(&ana, note("Quince jelly", "")).await;
    app.settle().await;
    let app = app.restarted().await;
    app.settle().await;
    assert_eq!(found(&app.visitor(), "q=quince").await, std::slice::from_ref(&id));
    // Written without the index having heard of it, as after a crash.
    let folder = app.app.config.storage.data_dir.join("search");
    app.app.stop().await;
    let later = publish(&ana.at(&app), note("Quince paste", "")).await;
    let app = app.restarted().await;
    app.settle().await;
    assert_eq!(found(&app.visitor(), "q=quince").await.len(), 2);

    app.app.stop().await;
    let damaged = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let damaged =
        damaged.filter(|path| path.extension().is_some_and(|end| end == "store" || end == "idx" || end == "term"));
    for file in damaged {
        let mut bytes = std::fs::read(&file).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 0xff;
        std::fs::write(&file, bytes).unwrap();
    }
    let app = app.restarted().await;
    app.settle().await;
    let mut both = found(&app.visitor(), "q=quince").await;
    both.sort();
    let mut all = [id, later];
    all.sort();
    assert_eq!(both, all);
}

#[tokio::test]
async fn hostile_queries_are_questions_like_others() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    publish(&ana, note("Quince jelly", "")).await;
    app.settle().await;
    let queries = [
        "*".repeat(1_000),
        "(a|b)*".repeat(200),
        "\"".repeat(500),
        "-".repeat(500),
        "#".repeat(500),
        "\u{202e}quince\u{202c}".to_owned(),
        "\u{0}\u{1}\u{7f}".to_owned(),
        "AND OR NOT quince~9 [a TO z]".to_owned(),
        "\u{301}".repeat(400),
        "👨‍👩‍👧‍👦".repeat(60),
    ];
    for query in queries {
        let encoded: String = query.bytes().map(|byte| format!("%{byte:02X}")).collect();
        for path in ["/v1/search?q=", "/v1/search/suggestions?q=", "/v1/search/similar?q="] {
            let answer = app.visitor().get(&format!("{path}{encoded}")).await;
            assert!([200, 414, 431].contains(&answer.status), "{path} {query:?} {}", answer.status);
        }
    }
    let page = page(&app.visitor(), &format!("q=quince{}", "+x".repeat(400))).await;
    assert_eq!(page["understood"]["cut"], true);
}

#[tokio::test]
async fn asks_like_it_are_found_while_one_is_written() {
    let app = TestApp::start().await;
    let ana = app.member("ana").await;
    let ask = publish(&ana, note("Where to buy rice flour in Lima?", "")).await;
    let card = json!({"design": "paper", "text": "Rice flour in Lima: the market in Surquillo has it"});
    let answer =
        publish(&ana, json!({"kind": "text", "title": "", "body": "", "card": card, "visibility": "public"})).await;
    publish(&ana, note("Trams", "")).await;
    app.settle().await;
    let found = app.visitor().get("/v1/search/similar?q=rice+flour+Lima").await.expect(200);
    assert_eq!((&found["asks"][0]["id"], &found["notes"][0]["id"]), (&json!(ask), &json!(answer)));
    assert_eq!(found["asks"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn three_who_ask_every_day_are_three() {
    let app = TestApp::start().await;
    let mut members = Vec::new();
    for number in 0..3 {
        members.push(app.member(&format!("m{number}")).await);
    }
    publish(&members[0], note("Fig jam", "")).await;
    app.settle().await;
    for _ in 0..7 {
        for member in &members {
            page(member, "q=fig+jam&remember=true").await;
        }
        app.clock.advance(Duration::from_secs(86_400));
    }
    super::trending::count(&app.app).await.unwrap();
    assert_eq!(app.visitor().get("/v1/search/trending").await.expect(200)["items"], json!([]));
}

#[tokio::test]
async fn later_pages_are_like_the_first_and_what_one_hid_stays_hidden() {
    let app = TestApp::start().await;
    let (ana, ben) = (app.member("ana").await, app.member("ben").await);
    let mut ids = Vec::new();
    for number in 0..3 {
        ids.push(publish(&ana, note(&format!("Breakfast tea {number}"), "")).await);
    }
    app.settle().await;
    let first = page(&ben, "q=breakfest&limit=1").await;
    let next = first["next"].as_str().unwrap();
    let second = page(&ben, &format!("q=breakfest&limit=1&cursor={next}")).await;
    for part in ["title_marks", "reasons"] {
        assert_eq!(first["items"][0][part], second["items"][0][part]);
    }
    assert_eq!(first["items"][0]["title_marks"], json!([{"from": 0, "to": 9}]));
    assert_eq!(second["understood"]["corrections"], first["understood"]["corrections"]);
    ben.put(&format!("/v1/notes/{}/hide", ids[1]), Value::Null).await.expect(204);
    app.settle().await;
    assert_eq!(found(&ben, "q=breakfast").await.len(), 2);
    assert_eq!(found(&ana, "q=breakfast").await.len(), 3);
    assert_eq!(page(&ben, "q=tea&near=me").await["understood"]["place_needed"], true);
}
