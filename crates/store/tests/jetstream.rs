//! The log over a real cluster of three NATS servers: every event comes once and in order, also when servers are killed, when
//! messages have expired, and when a reader falls behind; what can't be digested is set aside and applied later.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod likes;

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
    time::Duration,
};

use async_nats::jetstream;
use kumara_model::{Clock, Event};
use kumara_store::{
    Database, EventStream, Follower, Health, LogAddress, Logged, Offset, Projection, StoreError, dead_letters, replay,
    spawn_follower, spawn_relay,
    testing::{TestCluster, TestDatabase, stream_address},
};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

use likes::{LikeCounter, counter, like, liked};

const PATIENCE: Duration = Duration::from_secs(60);

/// A program that works on a database and follows its log by the stream.
struct Node {
    db: Database,
    stream: EventStream,
    shutdown: CancellationToken,
}

impl Node {
    async fn start(db: &TestDatabase, address: &str, number: u16) -> Self {
        let db = Database::open(db.config(), Clock::system()).await.unwrap();
        let (stream, effective) = EventStream::connect(LogAddress::parse(address).unwrap(), number).await.unwrap();
        assert_eq!((effective.replicas, effective.duplicate_window), (3, Duration::from_secs(120)));
        db.follow_by(stream.clone());
        let shutdown = CancellationToken::new();
        spawn_relay(&db, &stream, i64::from(number) + 1_000, shutdown.clone());
        Self { db, stream, shutdown }
    }

    async fn like(&self, member: i64) {
        self.db.write(move |tx| async move { like(&tx, 1, member).await.map(|_| ()) }).await.unwrap();
    }

    fn follow(&self, follower: &Arc<Seen>, from: Offset) -> Projection {
        spawn_follower(&self.db, Arc::clone(follower), from, self.shutdown.clone())
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        self.shutdown.cancel();
    }
}

/// Collects whom it sees, in order.
#[derive(Default)]
struct Seen {
    members: Mutex<Vec<i64>>,
    pause: Duration,
}

impl Seen {
    fn members(&self) -> Vec<i64> {
        self.members.lock().unwrap().clone()
    }
}

impl Follower for Seen {
    fn name(&self) -> &'static str {
        "seen"
    }

    fn apply(&self, batch: &[Logged]) {
        std::thread::sleep(self.pause);
        let member = |logged: &Logged| match logged.event {
            Event::CommentLiked { member, .. } => member.get(),
            _ => panic!("nobody wrote that"),
        };
        self.members.lock().unwrap().extend(batch.iter().map(member));
    }
}

async fn caught_up(projection: &Projection) {
    timeout(PATIENCE, projection.wait_until_caught_up()).await.expect("in time").unwrap();
}

/// The stream as another client sees it.
async fn stream_of(address: &str) -> jetstream::stream::Stream {
    let (servers, query) = address.split_once('?').unwrap();
    let name = query.split('&').next().unwrap().strip_prefix("stream=").unwrap();
    let hosts = servers.rsplit_once('@').unwrap().1;
    let hosts: Vec<_> = hosts.split(',').map(|host| format!("nats://{host}")).collect();
    let options = async_nats::ConnectOptions::with_user_and_password("kumara".into(), "kumara-test".into());
    let client = options.retry_on_initial_connect().connect(hosts).await.unwrap();
    let context = jetstream::new(client);
    timeout(PATIENCE, async {
        loop {
            // None while there is no leader.
            if let Ok(stream) = context.get_stream(name).await {
                return stream;
            }
            sleep(Duration::from_millis(100)).await;
        }
    })
    .await
    .expect("the stream is there")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_nodes_see_every_event_once_and_in_order_and_acknowledge_it() {
    let Some(address) = stream_address() else { return };
    let db = TestDatabase::from_env().await;
    let (a, b) = (Node::start(&db, &address, 1).await, Node::start(&db, &address, 2).await);
    // Written before anybody follows: read from the table, or from the stream if the relay was quick.
    for member in 1..=20 {
        a.like(member).await;
    }
    let (seen_a, seen_b) = (Arc::new(Seen::default()), Arc::new(Seen::default()));
    let (following_a, following_b) = (a.follow(&seen_a, Offset::ZERO), b.follow(&seen_b, Offset::ZERO));
    caught_up(&following_a).await;
    caught_up(&following_b).await;
    for member in 21..=200 {
        if member % 2 == 0 { a.like(member).await } else { b.like(member).await }
    }
    caught_up(&following_a).await;
    caught_up(&following_b).await;
    assert_eq!(seen_a.members(), (1..=200).collect::<Vec<_>>());
    assert_eq!(seen_b.members(), seen_a.members());

    // The later ones came by the stream, and nothing waits to be delivered again.
    let stream = stream_of(&address).await;
    let last = stream.get_info().await.unwrap().state.last_sequence;
    assert!(last > 0);
    for name in ["seen-1", "seen-2"] {
        let followed = timeout(PATIENCE, async {
            loop {
                let info = stream.consumer_info(name).await.unwrap();
                if info.ack_floor.stream_sequence == last && info.num_ack_pending == 0 {
                    return;
                }
                sleep(Duration::from_millis(50)).await;
            }
        });
        followed.await.expect("everything is acknowledged");
    }
    assert!(a.stream.is_connected());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_servers_lose_and_double_nothing() {
    let Some(cluster) = TestCluster::start(54_350) else { return };
    let address = cluster.address();
    let db = TestDatabase::from_env().await;
    let (a, b) = (Node::start(&db, &address, 1).await, Node::start(&db, &address, 2).await);
    let (seen_a, seen_b) = (Arc::new(Seen::default()), Arc::new(Seen::default()));
    let (following_a, following_b) = (a.follow(&seen_a, Offset::ZERO), b.follow(&seen_b, Offset::ZERO));
    let counting = Projection::spawn(&a.db, Arc::new(LikeCounter::default()), a.shutdown.clone()).await.unwrap();

    let stop = CancellationToken::new();
    let writing = {
        let (db, stop) = (b.db.clone(), stop.clone());
        tokio::spawn(async move {
            let mut member = 0;
            while !stop.is_cancelled() {
                member += 1;
                let written: Result<(), StoreError> =
                    db.write(move |tx| async move { like(&tx, 1, member).await.map(|_| ()) }).await;
                written.unwrap();
                sleep(Duration::from_millis(2)).await;
            }
            member
        })
    };
    for round in 0..4 {
        sleep(Duration::from_millis(700)).await;
        // In turns whoever leads the stream, and another.
        let leader = leader(&address).await;
        let server = if round % 2 == 0 { leader } else { (leader + 1) % 3 };
        cluster.kill(server);
        sleep(Duration::from_millis(1_500)).await;
        cluster.revive(server);
        sleep(Duration::from_millis(800)).await;
    }
    stop.cancel();
    let written = writing.await.unwrap();
    assert!(written > 500, "{written} were written meanwhile");
    for following in [&following_a, &following_b, &counting] {
        caught_up(following).await;
        assert_eq!(following.health(), Health::Running);
    }
    let all: Vec<_> = (1..=written).collect();
    assert_eq!(seen_a.members(), all);
    assert_eq!(seen_b.members(), all);
    assert_eq!(counter(&db, 1).await, written);

    // The cluster is whole again, and the stream itself holds each event once, in order.
    timeout(PATIENCE, async {
        loop {
            let positions = relayed(&address).await;
            if positions.last().is_some_and(|last| last.1 == following_a.offset()) {
                for pair in positions.windows(2) {
                    assert_eq!(pair[0].1, pair[1].0, "each message begins where the one before ended");
                }
                return;
            }
            sleep(Duration::from_millis(200)).await;
        }
    })
    .await
    .expect("everything is relayed");
}

/// Which server leads the stream, as the cluster says it.
async fn leader(address: &str) -> usize {
    timeout(PATIENCE, async {
        loop {
            let info = stream_of(address).await.get_info().await;
            let leader = info.ok().and_then(|info| info.cluster?.leader);
            if let Some(number) = leader.and_then(|name| name.strip_prefix("kumara-")?.parse().ok()) {
                return number;
            }
            sleep(Duration::from_millis(100)).await;
        }
    })
    .await
    .expect("there is a leader")
}

/// From where to where each message of the stream goes.
async fn relayed(address: &str) -> Vec<(Offset, Offset)> {
    let stream = stream_of(address).await;
    let state = stream.get_info().await.unwrap().state;
    let mut spans = Vec::new();
    for sequence in state.first_sequence..=state.last_sequence {
        let message = stream.get_raw_message(sequence).await.unwrap();
        let position = |name: &str| {
            let (epoch, seq) = message.headers.get(name).unwrap().as_str().split_once('.').unwrap();
            Offset { epoch: epoch.parse().unwrap(), seq: seq.parse().unwrap() }
        };
        spans.push((position("Kumara-After"), position("Kumara-Until")));
    }
    spans
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_falls_behind_gets_everything_also_what_has_left_the_stream() {
    let Some(address) = stream_address() else { return };
    let db = TestDatabase::from_env().await;
    let node = Node::start(&db, &address, 1).await;
    let slow = Arc::new(Seen { pause: Duration::from_millis(30), ..Seen::default() });
    let quick = Arc::new(Seen::default());
    let shutdown = CancellationToken::new();
    let following = spawn_follower(&node.db, Arc::clone(&slow), Offset::ZERO, shutdown.clone());
    for member in 1..=150 {
        node.like(member).await;
        sleep(Duration::from_millis(3)).await;
    }
    let stream = stream_of(&address).await;
    // However far behind it is, only a handful of messages are on their way to it.
    assert!(stream.consumer_info("seen-1").await.unwrap().num_ack_pending <= 8);
    caught_up(&following).await;
    assert_eq!(slow.members(), (1..=150).collect::<Vec<_>>());
    let stands_at = following.offset();

    // It is away while messages come and go.
    shutdown.cancel();
    following.ended().await;
    for member in 151..=300 {
        node.like(member).await;
    }
    timeout(PATIENCE, async {
        while stream.get_info().await.unwrap().state.messages == 0
            || relayed(&address).await.last().unwrap().1 < node.db.log_end().await.unwrap()
        {
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await
    .expect("all is relayed");
    stream.purge().await.unwrap();
    for member in 301..=310 {
        node.like(member).await;
    }
    let following = node.follow(&quick, stands_at);
    caught_up(&following).await;
    assert_eq!(quick.members(), (151..=310).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_projector_cant_digest_is_set_aside_listed_and_replayed_once() {
    let Some(address) = stream_address() else { return };
    let db = TestDatabase::from_env().await;
    let node = Node::start(&db, &address, 1).await;
    let projector = Arc::new(LikeCounter::poisoned_by(3));
    let counting = Projection::spawn(&node.db, Arc::clone(&projector), node.shutdown.clone()).await.unwrap();
    for member in 1..=5 {
        node.like(member).await;
    }
    caught_up(&counting).await;
    assert_eq!((counter(&db, 1).await, counting.health()), (4, Health::Running), "it went past the one");
    let letters = dead_letters(&db).await.unwrap();
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].event.event, liked(1, 3));
    assert!(!letters[0].error.is_empty());

    // Nothing has changed yet: it stays.
    let again = replay(&db, projector).await.unwrap();
    assert_eq!((again.applied, again.failed.len()), (0, 1));
    assert_eq!(dead_letters(&db).await.unwrap(), letters);
    // The program was mended.
    let replayed = replay(&db, Arc::new(LikeCounter::default())).await.unwrap();
    assert_eq!((replayed.applied, replayed.failed.len()), (1, 0));
    assert_eq!(counter(&db, 1).await, 5);
    assert_eq!(replay(&db, Arc::new(LikeCounter::default())).await.unwrap().applied, 0, "once");
    assert!(dead_letters(&db).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_servers_cant_keep_is_refused_in_words() {
    let Some(address) = stream_address() else { return };
    let five = LogAddress::parse(&format!("{address}&replicas=5")).unwrap();
    let refused = EventStream::connect(five, 1).await.err().unwrap();
    assert!(matches!(refused, StoreError::UnfitLog { .. }) && refused.to_string().contains("5 replicas"), "{refused}");
    let stranger = address.replace("kumara-test@", "wrong@");
    assert!(EventStream::connect(LogAddress::parse(&stranger).unwrap(), 1).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_of_a_database_that_was_restored_since_is_not_followed() {
    let Some(address) = stream_address() else { return };
    let db = TestDatabase::sqlite().await;
    let node = Node::start(&db, &address, 1).await;
    let seen = Arc::new(Seen::default());
    let following = node.follow(&seen, Offset::ZERO);
    for member in 1..=30 {
        node.like(member).await;
    }
    caught_up(&following).await;
    timeout(PATIENCE, async {
        while stream_of(&address).await.get_info().await.unwrap().state.messages == 0 {
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await
    .expect("something is relayed");
    drop(node);

    // Another database, whose log is younger than the stream: it is followed by its table.
    let restored = TestDatabase::sqlite().await;
    let node = Node::start(&restored, &address, 1).await;
    let seen = Arc::new(Seen::default());
    let following = node.follow(&seen, Offset::ZERO);
    for member in 101..=103 {
        node.like(member).await;
    }
    caught_up(&following).await;
    assert_eq!(seen.members(), [101, 102, 103]);
    let once: HashSet<_> = seen.members().into_iter().collect();
    assert_eq!(once.len(), 3);
}

/// A single server with TLS; killed when it is dropped.
struct TlsServer(std::process::Child);

impl Drop for TlsServer {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_tls_the_server_is_checked_by_the_authorities() {
    if stream_address().is_none() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let made = |arguments: &str| {
        let made =
            std::process::Command::new("openssl").args(arguments.split(' ')).current_dir(&folder).output().unwrap();
        assert!(made.status.success(), "{arguments}: {}", String::from_utf8_lossy(&made.stderr));
    };
    for authority in ["ca", "other"] {
        made(&format!(
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout {authority}.key -out {authority}.pem \
             -days 2 -subj /CN={authority}"
        ));
    }
    made(
        "req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout server.key -out server.csr -subj /CN=nats \
         -addext subjectAltName=IP:127.0.0.1",
    );
    made(
        "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -copy_extensions copy -out server.pem",
    );
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let at = folder.path().display();
    let configuration = format!(
        "listen: 127.0.0.1:{port}\njetstream {{ store_dir: \"{at}/data\", max_file_store: 64MB }}\n\
         tls {{ cert_file: \"{at}/server.pem\", key_file: \"{at}/server.key\" }}\n"
    );
    std::fs::write(folder.path().join("nats.conf"), configuration).unwrap();
    let program = ["/usr/sbin/nats-server", "/usr/bin/nats-server", "/usr/local/bin/nats-server"];
    let program = program.into_iter().find(|path| std::path::Path::new(path).exists()).unwrap();
    let mut server = std::process::Command::new(program);
    server.arg("-c").arg(folder.path().join("nats.conf")).stderr(std::process::Stdio::null());
    let _server = TlsServer(server.spawn().unwrap());
    timeout(PATIENCE, async {
        while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            sleep(Duration::from_millis(20)).await;
        }
    })
    .await
    .expect("it listens");

    let connect = async |scheme: &str, authority: &str| {
        let address =
            format!("{scheme}://127.0.0.1:{port}?replicas=1&max_bytes=16777216&authorities={at}/{authority}.pem");
        EventStream::connect(LogAddress::parse(&address).unwrap(), 1).await
    };
    let (_, effective) = connect("tls", "ca").await.unwrap();
    assert_eq!(effective.replicas, 1);
    assert!(connect("tls", "other").await.is_err(), "nobody of ours stands behind it");
    assert!(connect("nats", "ca").await.is_err(), "nor is it trusted when TLS was not asked for");
}
