//! Two nodes on one PostgreSQL behind nginx, and a worker: sessions, limits and indexes hold across them, and both are
//! restarted in turn under load without one failed request.

use std::{
    collections::BTreeSet,
    fs,
    net::{SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
    },
    thread,
    time::{Duration, Instant},
};

use kumara_store::{
    DatabaseConfig,
    testing::{TestDatabase, stream_address},
};
use serde_json::{Value, json};

use crate::{
    server::{Member, Server, run_with},
    writers::note,
};

const WRITERS: usize = 4;
const PATIENCE: Duration = Duration::from_secs(20);

fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// Debian's nginx with a configuration of the test's own; killed when it is dropped.
struct Balancer {
    child: Child,
    address: SocketAddr,
}

impl Balancer {
    /// `None`, said plainly, where there is no nginx.
    fn start(folder: &Path, nodes: [SocketAddr; 2]) -> Option<Self> {
        let program =
            ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"].into_iter().find(|p| Path::new(p).exists());
        let Some(program) = program else {
            eprintln!("skipped: there is no nginx");
            return None;
        };
        let address = free_address();
        let [a, b] = nodes;
        let at = folder.display();
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("{kind}_temp_path {at}/{kind};\n"))
            .concat();
        // As docs/scale.md has it.
        let configuration = format!(
            "daemon off; pid {at}/nginx.pid; error_log {at}/error.log; worker_processes 1;
             events {{ worker_connections 512; }}
             http {{
               access_log off; {temporary}
               upstream kumara {{
                 server {a} max_fails=0;
                 server {b} max_fails=0;
                 keepalive 16;
               }}
               server {{
                 listen {address};
                 client_max_body_size 25m;
                 location / {{
                   proxy_pass http://kumara;
                   proxy_http_version 1.1;
                   proxy_set_header Connection '';
                   proxy_set_header Host $http_host;
                   proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
                   proxy_connect_timeout 2s;
                   proxy_next_upstream error timeout;
                 }}
               }}
             }}"
        );
        let file = folder.join("nginx.conf");
        fs::write(&file, configuration).unwrap();
        let child = Command::new(program)
            .arg("-p")
            .arg(folder)
            .arg("-c")
            .arg(&file)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let balancer = Self { child, address };
        let began = Instant::now();
        while std::net::TcpStream::connect(address).is_err() {
            assert!(began.elapsed() < PATIENCE, "nginx does not start");
            thread::sleep(Duration::from_millis(20));
        }
        Some(balancer)
    }
}

impl Drop for Balancer {
    fn drop(&mut self) {
        // TERM, so that the master takes its worker with it.
        let _ =
            rustix::process::kill_process(rustix::process::Pid::from_child(&self.child), rustix::process::Signal::TERM);
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_nodes_are_one_community_and_restart_without_a_failed_request() {
    let Some(database) = TestDatabase::postgres().await else { return };
    let DatabaseConfig::Postgres { url, .. } = database.config() else { panic!("that is no PostgreSQL") };
    tokio::task::spawn_blocking(move || story(&url)).await.unwrap();
}

fn story(database: &str) {
    let home = tempfile::tempdir().unwrap();
    let folders = ["a", "b", "worker"].map(|name| home.path().join(name));
    let blobs = home.path().join("blobs").display().to_string();
    let stream = stream_address();
    let mut settings = vec![
        ("KUMARA_BLOBS", blobs.as_str()),
        ("KUMARA_TRUSTS_PROXY", "true"),
        ("KUMARA_DRAIN_MS", "1000"),
        ("KUMARA_DATABASE_POOL", "6"),
        ("KUMARA_CODES_PER_NETWORK_PER_HOUR", "6"),
        // Left to the worker.
        ("KUMARA_WORK_WHILE_SERVING", "false"),
    ];
    if let Some(stream) = &stream {
        settings.push(("KUMARA_EVENT_LOG", stream));
    }
    let addresses = [free_address(), free_address()];
    let mut a = Server::start_at(addresses[0], &folders[0], Some(database), &settings);

    // A folder without the community's keys is refused in words.
    let stranger = run_with(&["serve", "--listen", "127.0.0.1:0"], &folders[1], database, &settings);
    assert!(!stranger.status.success());
    assert!(String::from_utf8_lossy(&stranger.stderr).contains("copy keys/master"), "{stranger:?}");
    for folder in &folders[1..] {
        fs::create_dir_all(folder.join("keys")).unwrap();
        fs::copy(folders[0].join("keys/master"), folder.join("keys/master")).unwrap();
    }
    let mut b = Server::start_at(addresses[1], &folders[1], Some(database), &settings);
    let _worker = Server::work(&folders[2], database, &settings);
    let numbers: BTreeSet<_> = [&a, &b].map(|node| readiness(node)["node"].as_u64()).into();
    assert_eq!(numbers.len(), 2, "each has a number of its own");
    let Some(balancer) = Balancer::start(home.path(), addresses) else { return };

    // Who signs in at one is known at the other.
    let members: Vec<_> =
        (0..WRITERS).map(|number| if number % 2 == 0 { a.member(number) } else { b.member(number) }).collect();
    for member in &members {
        for node in [&a, &b] {
            assert_eq!(member.at(node).get("/v1/me")["id"], member.id.as_str());
        }
    }
    // Four codes went to this network; two are left, wherever they are asked for.
    let codes = |server: &Server, number: usize| {
        let phone = json!({"phone": format!("+4915777{number:06}")});
        server.visitor().ask("POST", "/v1/auth/codes", &phone, None).unwrap().status
    };
    assert_eq!([codes(&a, 1), codes(&b, 2), codes(&a, 3), codes(&b, 4)], [202, 202, 429, 429]);

    // What is published at one is found at the other, counted by the worker, shown by both.
    let mut ana = members[0].at(&a);
    let published = ana.made("POST", "/v1/notes", &note("Quokkas of Rottnest"), 201);
    let id = published["id"].as_str().unwrap().to_owned();
    let mut ben = members[1].at(&b);
    ben.made("PUT", &format!("/v1/notes/{id}/like"), &Value::Null, 200);
    for node in [&a, &b] {
        until("found by its words", || {
            let found = members[1].at(node).get("/v1/search?q=quokkas");
            found["items"].as_array().is_some_and(|items| !items.is_empty())
        });
        until("counted", || members[1].at(node).get(&format!("/v1/notes/{id}"))["counts"]["likes"] == 1);
        until("no lag", || readiness(node)["lag_seconds"].as_object().unwrap().values().all(|lag| *lag == 0.0));
        assert_eq!(readiness(node)["log"], if stream.is_some() { "stream" } else { "table" });
    }
    until("both are counted", || readiness(&a)["nodes_serving"] == 2 && readiness(&b)["nodes_serving"] == 2);

    // One after the other is restarted under load.
    let load = Load::default();
    thread::scope(|scope| {
        for (number, member) in members.iter().enumerate() {
            let (load, mut member) = (&load, member.at_address(balancer.address));
            let id = &id;
            scope.spawn(move || load.run(&mut member, number, id));
        }
        thread::sleep(Duration::from_secs(2));
        for (node, other, folder, address) in
            [(&mut a, addresses[1], &folders[0], addresses[0]), (&mut b, addresses[0], &folders[1], addresses[1])]
        {
            let before = load.answered.load(SeqCst);
            node.ask_to_stop();
            until("not ready", || !node.is_ready());
            node.wait_for_end();
            assert!(members[0].at_address(other).ask("GET", "/readyz", &Value::Null, None).unwrap().status == 200);
            *node = Server::start_at(address, folder, Some(database), &settings);
            thread::sleep(Duration::from_secs(1));
            assert!(load.answered.load(SeqCst) > before + 50, "the load went on");
        }
        load.stop.store(true, SeqCst);
    });
    let failed = load.failed.into_inner().unwrap();
    assert!(
        failed.is_empty(),
        "of {} requests {} failed: {:?}",
        load.answered.load(SeqCst),
        failed.len(),
        &failed[..failed.len().min(5)]
    );
    eprintln!("rolling restart: {} requests, none failed", load.answered.load(SeqCst));

    // Everything that was acknowledged is there once, at both.
    let created = load.created.into_inner().unwrap();
    let ids: BTreeSet<_> = created.iter().collect();
    assert_eq!(ids.len(), created.len(), "no id was given twice");
    for node in [&a, &b] {
        let mut there = BTreeSet::new();
        for member in &members {
            let mut member = member.at(node);
            let notes = member.all(&format!("/v1/members/{}/notes", member.id.clone()));
            there.extend(notes.iter().map(|note| note["id"].as_str().unwrap().to_owned()));
        }
        assert_eq!(there.len(), created.len() + 1);
        assert!(created.iter().all(|id| there.contains(id)));
    }
}

fn readiness(node: &Server) -> Value {
    node.visitor().get("/readyz")
}

fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < PATIENCE, "not in time: {what}");
        thread::sleep(Duration::from_millis(50));
    }
}

/// Reads and writes at a measured pace through the balancer.
#[derive(Default)]
struct Load {
    stop: AtomicBool,
    answered: AtomicUsize,
    created: Mutex<Vec<String>>,
    failed: Mutex<Vec<String>>,
}

impl Load {
    fn run(&self, member: &mut Member, number: usize, id: &str) {
        for turn in 0_usize.. {
            if self.stop.load(SeqCst) {
                return;
            }
            let (method, path, body, expected) = match turn % 4 {
                0 => ("POST", "/v1/notes".to_owned(), note(&format!("Roll {number}-{turn}")), 201),
                1 => ("GET", format!("/v1/notes/{id}"), Value::Null, 200),
                2 => ("PUT", format!("/v1/notes/{id}/save"), Value::Null, 200),
                _ => ("GET", "/v1/feed/explore".to_owned(), Value::Null, 200),
            };
            match member.ask(method, &path, &body, None) {
                Ok(answer) if answer.status == expected => {
                    self.answered.fetch_add(1, SeqCst);
                    if method == "POST" {
                        self.created.lock().unwrap().push(answer.json()["id"].as_str().unwrap().to_owned());
                    }
                }
                Ok(answer) => {
                    let text = String::from_utf8_lossy(&answer.body).into_owned();
                    self.failed.lock().unwrap().push(format!("{method} {path}: {} {text}", answer.status));
                }
                Err(error) => self.failed.lock().unwrap().push(format!("{method} {path}: {error}")),
            }
            thread::sleep(Duration::from_millis(10));
        }
    }
}
