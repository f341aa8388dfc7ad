//! `kumara-bench start`: from starting the program to `/readyz` answering 200, on a store of many notes. The store is
//! written here row by row, with what a start reads: members, notes with their pictures' descriptions, likes, counters.
//! Its log is empty, since a start reads the log only behind where the counters stand.

use std::{
    error::Error,
    fs,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use clap::Args;
use http_body_util::Empty;
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use kumara_model::{Clock, IdGenerator, MemberId, NoteId, Timestamp};
use kumara_store::{DataDir, Database, DatabaseConfig, Statement, StoreError, Value, params, statement};
use rand::{Rng, SeedableRng, rngs::StdRng};

use crate::table::{Budget, Table};

statement! {
    INSERT_MEMBER = "
        INSERT INTO members (member_id, handle, display_name, bio, avatar, languages, ui_language, home_name, home_cell,
                             region, role, is_private, is_complete, phone_encrypted, created_at, updated_at)
        VALUES ($1, $2, $3, '', NULL, $4, 'en', NULL, NULL, 'PE', 'member', 0, 1, NULL, $5, $5)";
    INSERT_NOTE = "
        INSERT INTO notes (note_id, author_id, kind, title, body, pictures, media, card, topics, mentions, place_name,
                           latitude, longitude, visibility, language, region, published_at, edited_at, deleted_at)
        VALUES ($1, $2, 'photo', $3, $4, $5, NULL, NULL, $6, '[]', $7, $8, $9, 'public', $10, 'PE', $11, NULL, NULL)";
    INSERT_MEMBER_NOTE = "
        INSERT INTO member_notes (member_id, note_id, visibility, published_at) VALUES ($1, $2, 'public', $3)";
    INSERT_LIKE = "INSERT INTO likes (note_id, member_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    INSERT_MEMBER_LIKE = "INSERT INTO member_likes (member_id, note_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    INSERT_NOTE_COUNTERS = "
        INSERT INTO note_counters (note_id, author_id, is_listed, likes, saves, comments, shares, hides, impressions)
        SELECT note_id, author_id, 1, (SELECT COUNT(*) FROM likes WHERE likes.note_id = notes.note_id), 0, 0, 0, 0, 0
        FROM notes";
    INSERT_MEMBER_COUNTERS = "
        INSERT INTO member_counters (member_id, followers, following, notes, likes_received, saves_received)
        SELECT author_id, 0, 0, COUNT(*), SUM(likes), 0
        FROM note_counters
        GROUP BY author_id";
}

const SEED: u64 = 1;
/// Rows in one transaction.
const BITE: usize = 4_096;
const LANGUAGES: [&str; 8] = ["en", "es", "zh-Hans", "ar", "hi", "pt", "fr", "ja"];
const PATIENCE: Duration = Duration::from_secs(120);

#[derive(Debug, Args)]
pub struct Arguments {
    /// The program that is started.
    #[arg(long, default_value = "target/release/kumara")]
    program: PathBuf,
    #[arg(long, default_value_t = 100_000)]
    notes: usize,
    #[arg(long, default_value_t = 10_000)]
    members: usize,
    #[arg(long, default_value_t = 500_000)]
    likes: usize,
    #[arg(long, default_value_t = 5)]
    starts: usize,
    /// Where the program listens.
    #[arg(long, default_value = "127.0.0.1:54391")]
    listen: String,
    /// Folder for the store. One that is there is used as it is; else it is made, and removed afterwards.
    #[arg(long, default_value = "bench-data")]
    folder: PathBuf,
    /// Leave the store that was made.
    #[arg(long)]
    keep: bool,
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let is_new = !arguments.folder.exists();
    let measured = runtime.block_on(async {
        if is_new {
            fs::create_dir_all(&arguments.folder)?;
            fill(arguments).await?;
        }
        let mut times = Vec::with_capacity(arguments.starts);
        for _ in 0..arguments.starts.max(1) {
            times.push(start(arguments).await?);
        }
        Ok::<_, Box<dyn Error>>(times)
    });
    if is_new && !arguments.keep {
        fs::remove_dir_all(&arguments.folder)?;
    }
    let mut times = measured?;
    times.sort_unstable();
    let title = format!("From exec to /readyz, {} notes, {} members", arguments.notes, arguments.members);
    let mut table = Table::new(&title, ["what", "measured", "budget", ""]);
    table.measured("starts", times.len() as f64, Budget::None(""));
    for (what, time, budget) in [
        ("fastest", times[0], Budget::None("s")),
        ("median", times[times.len() / 2], Budget::AtMost(2.0, "s")),
        ("slowest", times[times.len() - 1], Budget::None("s")),
    ] {
        table.measured(what, time.as_secs_f64(), budget);
    }
    println!("{table}");
    Ok(())
}

/// One start, ended as an operator ends it.
async fn start(arguments: &Arguments) -> Result<Duration, Box<dyn Error>> {
    let http: Client<HttpConnector, Empty<&'static [u8]>> = Client::builder(TokioExecutor::new()).build_http();
    let address = format!("http://{}/readyz", arguments.listen);
    let began = Instant::now();
    let mut child = Command::new(&arguments.program)
        .args(["serve", "--listen", &arguments.listen, "--data"])
        .arg(&arguments.folder)
        .env("KUMARA_LOG", "warn")
        .stdout(Stdio::null())
        .spawn()?;
    let ready = loop {
        if http.get(address.parse()?).await.is_ok_and(|answer| answer.status().is_success()) {
            break Ok(began.elapsed());
        }
        if let Some(ended) = child.try_wait()? {
            break Err(format!("the program ended: {ended}"));
        }
        if began.elapsed() > PATIENCE {
            break Err("the program does not get ready".to_owned());
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    };
    stop(&mut child)?;
    Ok(ready?)
}

fn stop(child: &mut Child) -> Result<(), Box<dyn Error>> {
    let process = rustix::process::Pid::from_child(child);
    rustix::process::kill_process(process, rustix::process::Signal::TERM)?;
    child.wait()?;
    Ok(())
}

async fn fill(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let path = DataDir::new(&arguments.folder).database();
    let clock = Clock::system();
    let db = Database::open(DatabaseConfig::Sqlite { path, readers: 1, queue: 64 }, clock.clone()).await?;
    let ids = IdGenerator::new(0, clock.clone());
    let mut dice = StdRng::seed_from_u64(SEED);
    let now = clock.now();
    let ago = |dice: &mut StdRng| now - Duration::from_secs(dice.random_range(0..90 * 86_400));

    let members: Vec<MemberId> = (0..arguments.members.max(1)).map(|_| ids.next()).collect();
    let rows = members.iter().enumerate().map(|(number, member)| {
        let languages = format!("[\"{}\"]", LANGUAGES[number % LANGUAGES.len()]);
        params![*member, format!("member_{number}"), format!("Member {number} of many"), languages, now]
    });
    write(&db, rows.map(|row| vec![(&INSERT_MEMBER, row)])).await?;

    // A note's id says when it was made, which is when it was published.
    let mut moments: Vec<Timestamp> = (0..arguments.notes).map(|_| ago(&mut dice)).collect();
    moments.sort_unstable();
    let notes: Vec<(NoteId, MemberId, Timestamp)> = moments
        .into_iter()
        .enumerate()
        .map(|(number, at)| {
            // Told apart within a millisecond.
            let id = NoteId::first_at(at).get() + (number % 4_096) as i64;
            (id.into(), members[dice.random_range(0..members.len())], at)
        })
        .collect();
    let rows = notes.iter().enumerate().map(|(number, &(note, author, at))| {
        vec![
            (&INSERT_NOTE, note_row(number, note, author, at, &mut dice)),
            (&INSERT_MEMBER_NOTE, params![author, note, at]),
        ]
    });
    write(&db, rows).await?;

    let mut dice = StdRng::seed_from_u64(SEED + 1);
    let rows = (0..arguments.likes.min(arguments.notes * arguments.members)).map(|_| {
        // Squared, so that some notes are liked much more than others.
        let place = dice.random::<f64>().powi(2) * notes.len() as f64;
        let (note, ..) = notes[(place as usize).min(notes.len() - 1)];
        let (member, at) = (members[dice.random_range(0..members.len())], ago(&mut dice));
        vec![(&INSERT_LIKE, params![note, member, at]), (&INSERT_MEMBER_LIKE, params![member, note, at])]
    });
    write(&db, rows).await?;
    write(&db, [&INSERT_NOTE_COUNTERS, &INSERT_MEMBER_COUNTERS].map(|s| vec![(s, params![])]).into_iter()).await?;
    db.close().await;
    Ok(())
}

/// A note as the server writes it: 600 characters, two pictures with three sizes each, three topics, a place on every
/// fourth.
fn note_row(number: usize, note: NoteId, author: MemberId, at: Timestamp, dice: &mut StdRng) -> Vec<Value> {
    let picture = |dice: &mut StdRng| {
        let size = |width: u32, dice: &mut StdRng| {
            let hash: String = (0..8).map(|_| format!("{:08x}", dice.random::<u32>())).collect();
            format!(r#"{{"width":{width},"height":{width},"url":"/media/{hash}.webp"}}"#)
        };
        let sizes = [480, 960, 1_920].map(|width| size(width, dice)).join(",");
        format!(
            r##"{{"id":"{}","width":3000,"height":3000,"thumbhash":"3OcRJYB4d3h/iIeHeEh3eIhw+j3A","color":"#c8553d","alt":"A bowl","sizes":[{sizes}]}}"##,
            note.get()
        )
    };
    let pictures = format!("[{},{}]", picture(dice), picture(dice));
    let mut topic = || format!("topic{}", (dice.random::<f64>().powi(3) * 3_000.0) as u32);
    let topics = format!(r#"["{}","{}","{}"]"#, topic(), topic(), topic());
    let place = number.is_multiple_of(4).then(|| (dice.random_range(-50.0..60.0), dice.random_range(-170.0..170.0)));
    params![
        note,
        author,
        format!("Note {number}"),
        "Slowly, with the lid on. ".repeat(24),
        pictures,
        topics,
        place.map(|_| format!("Place {}", number % 500)),
        place.map(|(latitude, _): (f64, f64)| latitude),
        place.map(|(_, longitude)| longitude),
        LANGUAGES[number % LANGUAGES.len()],
        at,
    ]
}

async fn write(
    db: &Database,
    rows: impl Iterator<Item = Vec<(&'static Statement, Vec<Value>)>>,
) -> Result<(), StoreError> {
    let mut rows = rows.peekable();
    while rows.peek().is_some() {
        let bite: Vec<_> = rows.by_ref().take(BITE).flatten().collect();
        db.write(move |tx| {
            let bite = bite.clone();
            async move {
                for (statement, params) in bite {
                    tx.execute(statement, params).await?;
                }
                Ok::<_, StoreError>(())
            }
        })
        .await?;
    }
    Ok(())
}
