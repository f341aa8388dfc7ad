//! The wire between the server and PostgreSQL, made slow, silent, forgetful or cut; and clients that connect and say nothing.

use std::{
    net::TcpStream,
    thread,
    time::{Duration, Instant},
};

use super::{
    Failure, Run, Verdict,
    proxy::{Proxy, Wire},
    services::Service,
    story::tell,
};

const SLOW: Duration = Duration::from_millis(20);
const LASTS: Duration = Duration::from_secs(4);
/// Longer than the server lets a caller be silent in these runs.
const SILENT_FOR: Duration = Duration::from_secs(2);
const CONNECTIONS: usize = 64;

fn on_the_wire(
    run: &Run,
    name: &str,
    fault: impl FnOnce(&Proxy) -> Result<Instant, Failure>,
) -> Result<Verdict, Failure> {
    let postgres = run.service(Service::Postgres)?;
    let proxy = Proxy::start(([127, 0, 0, 1], postgres.port()).into())?;
    let through = postgres.url.replace(&format!(":{}/", postgres.port()), &format!(":{}/", proxy.address.port()));
    let setup = run.setup(name)?.with("KUMARA_DATABASE_URL", through);
    tell(&run.plan(&setup), |_| fault(&proxy)).map(Verdict::Came)
}

fn for_a_while(proxy: &Proxy, wire: Wire) -> Result<Instant, Failure> {
    proxy.set(wire);
    thread::sleep(LASTS);
    let now = Instant::now();
    proxy.set(Wire::Works);
    Ok(now)
}

pub fn slow(run: &Run) -> Result<Verdict, Failure> {
    on_the_wire(run, "slow", |proxy| for_a_while(proxy, Wire::Slow(SLOW)))
}

pub fn stalled(run: &Run) -> Result<Verdict, Failure> {
    on_the_wire(run, "stalled", |proxy| for_a_while(proxy, Wire::Stalled))
}

pub fn cut(run: &Run) -> Result<Verdict, Failure> {
    on_the_wire(run, "cut", |proxy| for_a_while(proxy, Wire::Cut))
}

/// New connections work at once; the ones that the server holds are silent for ever.
pub fn half_open(run: &Run) -> Result<Verdict, Failure> {
    on_the_wire(run, "half-open", |proxy| {
        proxy.forget_connections();
        Ok(Instant::now())
    })
}

/// Twice as many as the server lets be open; the writers come in new connections behind them.
pub fn silent_clients(run: &Run) -> Result<Verdict, Failure> {
    let setup = run
        .setup("silent")?
        .with("KUMARA_MAX_CONNECTIONS", CONNECTIONS.to_string())
        .with("KUMARA_HEAD_TIMEOUT_MS", SILENT_FOR.as_millis().to_string());
    let mut silent = Vec::new();
    tell(&run.plan(&setup), |server| {
        let now = Instant::now();
        for _ in 0..2 * CONNECTIONS {
            let stream = TcpStream::connect(server.setup.address)?;
            std::io::Write::write_all(&mut &stream, b"POST /v1/notes HTTP/1.1\r\nhost: kumara\r\n")?;
            silent.push(stream);
        }
        Ok(now)
    })
    .map(Verdict::Came)
}
