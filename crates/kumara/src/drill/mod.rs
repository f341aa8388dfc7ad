//! `kumara drill surge`: measures what a server can do, then offers it many times that, and says what came of it. The
//! load comes at times of its own (open loop): a server that gets slow gets no mercy. Loopback alone: it is no weapon.

mod community;
mod connection;
mod load;
mod memory;
mod mix;
mod own_server;
mod report;
mod tally;
mod verify;

use std::{net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use clap::Args;

use self::{community::Community, load::Load, memory::Memory, own_server::OwnServer, report::Report};
use crate::start::Failure;

/// More than this is no drill any more.
const MOST_FACTOR: f64 = 20.0;
const MOST_MINUTES: f64 = 30.0;
const MOST_MEMBERS: usize = 2_000;
/// Arrivals a second that this generator makes at most.
const MOST_A_SECOND: f64 = 50_000.0;
/// How long the return to normal is watched.
const WATCHED: Duration = Duration::from_secs(30);

#[derive(Debug, Clone, Args)]
pub struct Surge {
    /// How many times its capacity the server is offered
    #[arg(long, default_value_t = 10.0)]
    pub factor: f64,
    /// For how long
    #[arg(long, default_value_t = 5.0)]
    pub minutes: f64,
    /// A server on this machine, with messages in its outbox (a demo, not a community that people use); without it one
    /// is started on a fresh folder
    #[arg(long, value_name = "http://127.0.0.1:PORT")]
    pub url: Option<String>,
    /// Where the report is written: surge.html and surge.md
    #[arg(long, value_name = "DIR", default_value = "drill")]
    pub out: PathBuf,
    /// How long the capacity is measured
    #[arg(long, default_value_t = 10.0, hide = true)]
    pub measure_seconds: f64,
    /// Members who make the load
    #[arg(long, default_value_t = 200)]
    pub members: usize,
    /// Notes that are published before
    #[arg(long, default_value_t = 200)]
    pub notes: usize,
    /// The same arrivals each time
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

pub async fn surge(asked: Surge) -> Result<(), Failure> {
    check(&asked)?;
    connection::allow_many();
    let own = if asked.url.is_none() { Some(OwnServer::start().await?) } else { None };
    let address = match (&own, &asked.url) {
        (Some(own), _) => own.address,
        (None, Some(url)) => loopback(url)?,
        (None, None) => return Err(Failure("there is no server".to_owned())),
    };
    println!("Preparing {} members and {} notes on {address} …", asked.members, asked.notes);
    let community = Arc::new(Community::prepare(address, asked.members, asked.notes).await?);
    let load = Load::new(address, Arc::clone(&community), asked.seed);
    let memory = Memory::watch(own.as_ref().map(OwnServer::pid));

    let measured = Duration::from_secs_f64(asked.measure_seconds);
    println!("Measuring what it can do …");
    let capacity = load.capacity(measured).await;
    if capacity < 1.0 {
        return Err(Failure("the server answered next to nothing before the surge began".to_owned()));
    }
    let rate = (capacity * asked.factor).min(MOST_A_SECOND);
    println!("Capacity {capacity:.0} answers a second. Offering {rate:.0} a second for {} minutes …", asked.minutes);
    let before = memory.now();
    let surge = load.open(rate, Duration::from_secs_f64(asked.minutes * 60.0)).await;
    println!("Watching it get back to normal …");
    let back = load.back_to_normal(capacity * 0.3, WATCHED).await;
    println!("Checking {} acknowledged writes one by one …", load.written());
    let checked = verify::verify(address, &community, load.take_written()).await;
    let report =
        Report { asked: asked.clone(), capacity, rate, surge, back, checked, before, memory: memory.stop().await };
    std::fs::create_dir_all(&asked.out)?;
    std::fs::write(asked.out.join("surge.md"), report.markdown())?;
    std::fs::write(asked.out.join("surge.html"), report.html())?;
    println!("{}", report.summary());
    println!("Written to {}", asked.out.display());
    if let Some(own) = own {
        own.stop().await;
    }
    if report.checked.lost() > 0 {
        return Err(Failure(format!("{} acknowledged writes are not there", report.checked.lost())));
    }
    Ok(())
}

fn check(asked: &Surge) -> Result<(), Failure> {
    let within = |name: &str, value: f64, most: f64| {
        let is_fine = value > 0.0 && value <= most;
        if is_fine { Ok(()) } else { Err(Failure(format!("--{name} must be above 0 and at most {most}"))) }
    };
    within("factor", asked.factor, MOST_FACTOR)?;
    within("minutes", asked.minutes, MOST_MINUTES)?;
    within("members", asked.members as f64, MOST_MEMBERS as f64)?;
    within("notes", asked.notes as f64, 5_000.0)?;
    within("measure-seconds", asked.measure_seconds, 120.0)
}

/// Only this machine: whoever wants to try another one's strength asks its owner.
fn loopback(url: &str) -> Result<SocketAddr, Failure> {
    let refused =
        || Failure(format!("{url:?} is not http:// with an address of this machine, such as http://127.0.0.1:8080"));
    let address: SocketAddr = url
        .strip_prefix("http://")
        .map(|rest| rest.trim_end_matches('/'))
        .ok_or_else(refused)?
        .parse()
        .map_err(|_| refused())?;
    if address.ip().is_loopback() { Ok(address) } else { Err(refused()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_put_under_load() {
        assert!(loopback("http://127.0.0.1:8080/").is_ok() && loopback("http://[::1]:80").is_ok());
        for other in [
            "http://192.0.2.1:80",
            "https://127.0.0.1:80",
            "http://localhost.example:80",
            "127.0.0.1:80",
            "http://0.0.0.0:80",
        ] {
            assert!(loopback(other).is_err(), "{other}");
        }
    }
}
