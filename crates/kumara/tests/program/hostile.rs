//! What no browser would send. Each thing gets the stable code that says what is wrong, and the program goes on. What
//! damaged pictures do to a decoder is tested in `kumara-media`.

use std::{
    io::{Read, Write},
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use crate::{
    http::{Answer, Connection},
    server::{Member, Server},
    writers::note,
};

const JSON: (&str, &str) = ("content-type", "application/json");

fn start(settings: &[(&str, &str)]) -> (tempfile::TempDir, Server) {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start_with(folder.path(), None, settings);
    (folder, server)
}

fn refused(answer: &Answer, status: u16, code: &str, what: &str) {
    assert_eq!((answer.status, answer.code().as_str()), (status, code), "{what}");
    assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{what}");
}

/// The program takes writes as if nothing had happened.
fn goes_on(server: &Server, member: &Member) {
    assert!(server.is_ready());
    member.at(server).made("POST", "/v1/notes", &note("Soup"), 201);
}

#[test]
fn bombs_and_damaged_pictures_are_refused_and_good_ones_are_still_taken() {
    let (_folder, server) = start(&[]);
    let ana = server.member(0);
    let png = kumara_demo::community(1).unwrap().members[0].avatar.png().unwrap();
    // A connection each: what is refused before its bytes are read closes its own.
    let upload =
        |bytes: &[u8], kind: &str| ana.at(&server).send("POST", "/v1/pictures", &[("content-type", kind)], bytes);
    let cut = &png[..png.len() / 2];
    let mut damaged = png.clone();
    let middle = damaged.len() / 2;
    damaged[middle..middle + 16].fill(0xff);
    let mut polyglot = b"<html><script>alert(1)</script>".to_vec();
    polyglot.extend_from_slice(&png);
    for (bytes, status, code, what) in [
        (&png_that_claims(65_000, 65_000)[..], 422, "picture_too_many_pixels", "a bomb"),
        (&png_that_claims(u32::MAX, u32::MAX), 422, "picture_too_many_pixels", "a size that no picture has"),
        (cut, 422, "picture_unreadable", "cut short"),
        (&damaged, 422, "picture_unreadable", "damaged"),
        (&polyglot, 415, "picture_type", "a page in front of a picture"),
        (b"GIF89a", 422, "picture_unreadable", "a beginning alone"),
        (b"", 415, "picture_type", "nothing"),
    ] {
        refused(&upload(bytes, "image/png").unwrap(), status, code, what);
    }
    refused(&upload(&png, "text/html").unwrap(), 415, "picture_type", "labelled as a page");
    assert_eq!(upload(&png, "image/jpeg").unwrap().status, 201, "a wrong label on a good picture does no harm");

    // Told by what is announced, before a byte is sent.
    let bearer = ana.token.as_ref().unwrap();
    let announced = format!(
        "POST /v1/pictures HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {bearer}\r\ncontent-length: 20000000000\r\n\r\n"
    );
    let answer = Connection::to(server.address).send(announced.as_bytes(), false).unwrap();
    refused(&answer, 413, "picture_too_large", "20 GB announced");
    goes_on(&server, &ana);
}

#[test]
fn one_range_of_a_picture_is_answered_and_a_thousand_are_the_whole() {
    let (_folder, server) = start(&[]);
    let mut ana = server.member(0);
    let png = kumara_demo::community(1).unwrap().members[0].avatar.png().unwrap();
    let picture = ana.send("POST", "/v1/pictures", &[("content-type", "image/png")], &png).unwrap().json();
    let path = picture["sizes"][0]["url"].as_str().unwrap();
    let whole = ana.send("GET", path, &[], b"").unwrap();
    assert_eq!(whole.header("accept-ranges"), Some("bytes"));
    let total = whole.body.len();
    let overlapping = format!("bytes={}", vec!["0-"; 1_300].join(","));
    for range in ["bytes=18446744073709551616-1", "x", &overlapping] {
        let answer = ana.send("GET", path, &[("range", range)], b"").unwrap();
        assert_eq!((answer.status, answer.body == whole.body), (200, true), "{}", &range[..range.len().min(40)]);
        assert_eq!(answer.header("content-type"), Some("image/webp"));
    }
    let last = total - 1;
    for (range, part, says) in [
        ("bytes=0-0", &whole.body[..1], format!("bytes 0-0/{total}")),
        ("bytes=8-", &whole.body[8..], format!("bytes 8-{last}/{total}")),
        ("bytes=-4", &whole.body[total - 4..], format!("bytes {}-{last}/{total}", total - 4)),
    ] {
        let answer = ana.send("GET", path, &[("range", range)], b"").unwrap();
        assert_eq!((answer.status, &answer.body[..]), (206, part), "{range}");
        assert_eq!(answer.header("content-range"), Some(says.as_str()), "{range}");
    }
    for range in ["bytes=9999999999-", "bytes=-0"] {
        let answer = ana.send("GET", path, &[("range", range)], b"").unwrap();
        assert_eq!((answer.status, answer.body.len()), (416, 0), "{range}");
        assert_eq!(answer.header("content-range"), Some(format!("bytes */{total}").as_str()), "{range}");
    }
    goes_on(&server, &ana);
}

#[test]
fn a_code_works_once_and_not_for_long() {
    let (_folder, server) = start(&[("KUMARA_CODE_LIFETIME_S", "4"), ("KUMARA_CODE_RESEND_S", "0")]);
    let mut visitor = server.visitor();
    let mut ask = |number: &str| {
        let sent = visitor.made("POST", "/v1/auth/codes", &json!({"phone": number}), 202);
        let challenge = sent["challenge"].as_str().unwrap().to_owned();
        let code = visitor.code_in_outbox(&challenge);
        json!({"challenge": challenge, "code": code, "token": true})
    };
    let (used, expired, guessed) = (ask("+4915112345001"), ask("+4915112345002"), ask("+4915112345003"));
    let mut sign_in = |body: &Value| visitor.ask("POST", "/v1/auth/sessions", body, None).unwrap();
    assert_eq!(sign_in(&used).status, 201);
    refused(&sign_in(&used), 410, "code_expired", "a code that was used");
    let is_right = guessed["code"] == "000000";
    let wrong = json!({"challenge": guessed["challenge"], "code": if is_right { "000001" } else { "000000" }});
    for _ in 0..4 {
        refused(&sign_in(&wrong), 422, "wrong_code", "a guess");
    }
    refused(&sign_in(&wrong), 429, "too_many_tries", "the fifth guess");
    refused(&sign_in(&guessed), 429, "too_many_tries", "the right code after five guesses");
    thread::sleep(Duration::from_millis(4_100));
    refused(&sign_in(&expired), 410, "code_expired", "a code that is too old");
    let unknown = json!({"challenge": "x".repeat(10_000), "code": "000000"});
    refused(&sign_in(&unknown), 410, "code_expired", "a challenge that was never given");
    let ana = server.member(0);
    goes_on(&server, &ana);
}

#[test]
fn bodies_that_are_slow_endless_deep_or_no_text_are_refused() {
    let (_folder, server) = start(&[("KUMARA_REQUEST_TIMEOUT_MS", "700")]);
    let mut ana = server.member(0);
    let bearer = ana.token.clone().unwrap();
    let head = |more: &str| {
        format!(
            "POST /v1/notes HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {bearer}\r\ncontent-type: application/json\r\n\
             {more}\r\n\r\n"
        )
    };
    let raw = |bytes: &[u8]| Connection::to(server.address).send(bytes, false).unwrap();

    let began = Instant::now();
    refused(&raw(format!("{}{{\"kind\"", head("content-length: 500")).as_bytes()), 503, "timeout", "a slow body");
    assert!(began.elapsed() < Duration::from_secs(5));
    let chunk = format!("4000\r\n{}\r\n", " ".repeat(0x4000));
    let endless = format!("{}{}", head("transfer-encoding: chunked"), chunk.repeat(20));
    refused(&raw(endless.as_bytes()), 413, "body_too_large", "chunks without an end");
    refused(&raw(head("content-length: 900000000").as_bytes()), 413, "body_too_large", "900 MB announced");

    let mut post = |path: &str, body: &[u8]| ana.send("POST", path, &[JSON], body).unwrap();
    let deep = |levels: usize| format!("{{\"content\":{{\"x\":{}{}}}}}", "[".repeat(levels), "]".repeat(levels));
    assert_eq!(post("/v1/me/drafts", deep(100).as_bytes()).status, 201);
    let open = "[".repeat(100_000);
    for (body, what) in [
        (deep(10_000).as_bytes(), "deep"),
        (open.as_bytes(), "deep and never closed"),
        (b"{\"kind\":\"ask\",\"title\":\"\xff\xfe\",\"visibility\":\"public\"}", "broken UTF-8"),
        (b"{\"kind\":\"ask\",\"title\":\"\xed\xa0\x80\",\"visibility\":\"public\"}", "half a surrogate as bytes"),
        (br#"{"kind":"ask","title":"\ud800","visibility":"public"}"#, "half a surrogate, escaped"),
        (br#"{"kind":"ask","title":"a","title":"b","visibility":"public"}"#, "a field twice"),
        (br#"{"kind":"ask","title":"a","visibility":"public"} {}"#, "more behind the end"),
        (b"", "nothing"),
    ] {
        let path = if what.starts_with("deep") { "/v1/me/drafts" } else { "/v1/notes" };
        refused(&post(path, body), 400, "bad_json", what);
    }
    refused(&ana.send("POST", "/v1/notes", &[], b"kind=ask").unwrap(), 415, "unsupported_media_type", "no type");
    goes_on(&server, &ana);
}

#[test]
fn heads_that_are_enormous_or_no_text_do_no_harm() {
    let (_folder, server) = start(&[]);
    let mut ana = server.member(0);
    let languages = vec!["xx-YY;q=0.123"; 300 * 1_024 / 14].join(",");
    let began = Instant::now();
    let answer = ana.send("GET", "/v1/nothing", &[("accept-language", &languages)], b"").unwrap();
    refused(&answer, 404, "not_found", "languages of 300 KB");
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());

    let raw = |bytes: &[u8]| Connection::to(server.address).send(bytes, false).unwrap();
    // Refused by the HTTP layer before there is a request to answer, so there is no problem document to it.
    let many: String = (0..500).map(|n| format!("x-{n}: y\r\n")).collect();
    assert_eq!(raw(format!("GET /v1/community HTTP/1.1\r\nhost: x\r\n{many}\r\n").as_bytes()).status, 431);
    let large = "y".repeat(2 * 1_024 * 1_024);
    assert_eq!(raw(format!("GET /v1/community HTTP/1.1\r\nhost: x\r\nx-y: {large}\r\n\r\n").as_bytes()).status, 431);
    assert_eq!(raw(b"GET /v1/community HTTP/1.1\r\nhost: x\r\nx y: z\r\n\r\n").status, 400);
    assert_eq!(raw(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 this is TLS\r\n\r\n").status, 400);

    let key = |value: &[u8]| {
        let mut request = b"POST /v1/notes HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\nidempotency-key: ".to_vec();
        request.extend_from_slice(value);
        request
            .extend_from_slice(format!("\r\nauthorization: Bearer {}\r\n\r\n", ana.token.as_ref().unwrap()).as_bytes());
        raw(&request)
    };
    refused(&key(b"\xff\xfe"), 400, "bad_idempotency_key", "a key that is no text");
    refused(&key(&[b'k'; 65]), 400, "bad_idempotency_key", "a key that is too long");
    let no_text = raw(b"GET /v1/me HTTP/1.1\r\nhost: x\r\nauthorization: Bearer \xc3\x28\r\ncookie: \xff=\xff\r\n\r\n");
    refused(&no_text, 401, "unauthenticated", "a token that is no text");
    refused(&raw(b"GET /v1/members/%FF%FE HTTP/1.1\r\nhost: x\r\n\r\n"), 404, "not_found", "a name that is no text");
    refused(&raw(b"GET /v1/members?prefix=%00&limit=%FF HTTP/1.1\r\nhost: x\r\n\r\n"), 400, "bad_request", "a query");

    // Connections that say nothing take no room from those who do.
    let silent: Vec<_> = (0..300).map(|_| TcpStream::connect(server.address).unwrap()).collect();
    goes_on(&server, &ana);
    drop(silent);
}

#[test]
fn a_head_that_does_not_come_to_its_end_closes_its_connection() {
    let (_folder, server) = start(&[("KUMARA_HEAD_TIMEOUT_MS", "400"), ("KUMARA_MAX_CONNECTIONS", "40")]);
    let ana = server.member(0);
    // As many as there may be, so that members come in only because these are closed.
    let slow: Vec<_> = [&b""[..], b"P", b"PRI * HTTP/2.0\r\n", b"GET / HTTP/1.1\r\nhost: x\r\nx-slow: "]
        .iter()
        .cycle()
        .take(40)
        .map(|begun| {
            let mut stream = TcpStream::connect(server.address).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
            stream.write_all(begun).unwrap();
            stream
        })
        .collect();
    let began = Instant::now();
    goes_on(&server, &ana);
    for mut stream in slow {
        // Whatever is said before, the connection ends. Reset is an end too.
        let _ = stream.read_to_end(&mut Vec::new());
    }
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
}

/// A PNG that says it is so large, and has nothing behind its header.
fn png_that_claims(width: u32, height: u32) -> Vec<u8> {
    let mut header = b"IHDR".to_vec();
    header.extend_from_slice(&width.to_be_bytes());
    header.extend_from_slice(&height.to_be_bytes());
    header.extend_from_slice(&[8, 6, 0, 0, 0]);
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
    bytes.extend_from_slice(&header);
    bytes.extend_from_slice(&crc32(&header).to_be_bytes());
    bytes.extend_from_slice(b"\0\0\0\0IDAT\x35\xaf\x06\x1e");
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xedb8_8320 & (crc & 1).wrapping_neg()))
    };
    !bytes.iter().fold(!0, step)
}
