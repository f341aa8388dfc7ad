//! `kill -9`: of the server on both databases, of PostgreSQL, of the S3 server.

use std::{
    thread,
    time::{Duration, Instant},
};

use super::{Failure, Run, Verdict, program::Setup, services::Service, story::tell};

/// For how long what was killed is gone.
const GONE: Duration = Duration::from_millis(500);

pub fn server_on_sqlite(run: &Run) -> Result<Verdict, Failure> {
    server(run, &run.setup("sqlite")?)
}

pub fn server_on_postgres(run: &Run) -> Result<Verdict, Failure> {
    let postgres = run.service(Service::Postgres)?;
    let setup = run.setup("postgres")?.with("KUMARA_DATABASE_URL", &*postgres.url);
    server(run, &setup)
}

fn server(run: &Run, setup: &Setup) -> Result<Verdict, Failure> {
    tell(&run.plan(setup), |server| {
        server.kill()?;
        let now = Instant::now();
        server.begin_again()?;
        Ok(now)
    })
    .map(Verdict::Came)
}

pub fn postgres(run: &Run) -> Result<Verdict, Failure> {
    let postgres = run.service(Service::Postgres)?;
    let setup = run.setup("postgres-killed")?.with("KUMARA_DATABASE_URL", &*postgres.url);
    tell(&run.plan(&setup), |_| {
        postgres.kill()?;
        thread::sleep(GONE);
        let now = Instant::now();
        postgres.start_again()?;
        Ok(now)
    })
    .map(Verdict::Came)
}

pub fn s3(run: &Run) -> Result<Verdict, Failure> {
    let s3 = run.service(Service::S3)?;
    let (keys, place) =
        s3.url.strip_prefix("s3://").and_then(|url| url.split_once('@')).ok_or("no address of a bucket")?;
    let (access, secret) = keys.split_once(':').ok_or("no keys of a bucket")?;
    let setup = run
        .setup("s3")?
        .with("KUMARA_BLOBS", format!("s3://{place}"))
        .with("KUMARA_BUCKET_ACCESS_KEY", access)
        .with("KUMARA_BUCKET_SECRET_KEY", secret);
    let mut plan = run.plan(&setup);
    plan.uploads = true;
    tell(&plan, |_| {
        s3.kill()?;
        thread::sleep(GONE);
        let now = Instant::now();
        s3.start_again()?;
        Ok(now)
    })
    .map(Verdict::Came)
}
