//! What is the same for every fault: a server with writers on it, the fault in their midst, and afterwards the account of
//! what they were told.

use std::{
    net::SocketAddr,
    thread,
    time::{Duration, Instant},
};

use super::{
    Failure,
    member::Member,
    program::{Server, Setup, is_ready},
    recount,
    writers::{Shared, Writer},
};

/// Writes that are acknowledged before the fault, and after the recovery.
const BEFORE: usize = 120;
const AFTER: usize = 60;
const SLOWEST: Duration = Duration::from_secs(45);

/// What came of it.
#[derive(Debug)]
pub struct Outcome {
    pub acknowledged: usize,
    pub sent_again: usize,
    pub given_up: usize,
    pub lost: Vec<String>,
    pub doubled: Vec<String>,
    /// Where counters differ from lists, or from what `kumara rebuild counters` makes.
    pub differences: Vec<String>,
    /// Answers that the fault does not explain.
    pub refused: Vec<String>,
    /// From the moment when what was broken was started or given back.
    pub first_write: Option<Duration>,
    pub ready: Option<Duration>,
}

impl Outcome {
    pub fn is_good(&self) -> bool {
        self.lost.is_empty()
            && self.doubled.is_empty()
            && self.differences.is_empty()
            && self.refused.is_empty()
            && self.first_write.is_some()
            && self.ready.is_some()
    }
}

pub struct Plan<'a> {
    pub setup: &'a Setup,
    pub writers: usize,
    pub seed: u64,
    pub uploads: bool,
}

/// The fault returns the moment from which on nothing is broken any more.
pub fn tell(plan: &Plan, fault: impl FnOnce(&mut Server) -> Result<Instant, Failure>) -> Result<Outcome, Failure> {
    let address = plan.setup.address;
    let mut server = Server::start(plan.setup)?;
    let mut writers = Vec::with_capacity(plan.writers);
    for number in 0..plan.writers {
        writers.push(Writer::new(Member::sign_up(address, number)?, number, plan.seed, plan.uploads));
    }
    let shared = Shared::default();
    let recovered = thread::scope(|scope| {
        for writer in &mut writers {
            let shared = &shared;
            scope.spawn(move || writer.write(shared));
        }
        let recovered = amid(&mut server, &shared, fault);
        // In every case: else the writers would write for ever.
        shared.stop();
        recovered
    });
    let (first_write, ready) = recovered.map_err(|error| format!("{error}\n{}", plan.setup.said()))?;
    if server.has_ended() {
        return Err(format!("the program has ended by itself\n{}", plan.setup.said()).into());
    }
    for writer in &mut writers {
        writer.member.connection.close();
    }
    let mut found = recount::look_up(&mut writers)?;
    let counted = recount::counted(&mut writers)?;
    let mut differences = recount::differences(&mut writers[0].member, &counted)?;
    server.stop()?;
    plan.setup.run(&["rebuild", "counters"])?;
    let _server = Server::start(plan.setup)?;
    let mut reader = writers[0].member.again(address);
    differences.extend(recount::differences(&mut reader, &counted)?.into_iter().map(|d| format!("rebuilt: {d}")));
    found.lost.sort();
    Ok(Outcome {
        acknowledged: shared.acknowledged(),
        sent_again: writers.iter().map(|writer| writer.sent_again).sum(),
        given_up: writers.iter().map(|writer| writer.given_up).sum(),
        lost: found.lost,
        doubled: found.doubled,
        differences,
        refused: writers.into_iter().flat_map(|writer| writer.refused).collect(),
        first_write,
        ready,
    })
}

type Recovered = (Option<Duration>, Option<Duration>);

fn amid(
    server: &mut Server,
    shared: &Shared,
    fault: impl FnOnce(&mut Server) -> Result<Instant, Failure>,
) -> Result<Recovered, Failure> {
    wait_for(shared, BEFORE)?;
    let whole_again = fault(server)?;
    let address = server.setup.address;
    let ready = thread::scope(|scope| {
        let ready = scope.spawn(move || ready_after(address, whole_again));
        while shared.first_after(whole_again).is_none() && whole_again.elapsed() < SLOWEST {
            thread::sleep(Duration::from_millis(2));
        }
        ready.join().unwrap_or_default()
    });
    let first = shared.first_after(whole_again).map(|at| at - whole_again);
    if first.is_some() {
        wait_for(shared, shared.acknowledged() + AFTER)?;
    }
    Ok((first, ready))
}

fn ready_after(address: SocketAddr, moment: Instant) -> Option<Duration> {
    while moment.elapsed() < SLOWEST {
        if is_ready(address) {
            return Some(moment.elapsed());
        }
        thread::sleep(Duration::from_millis(5));
    }
    None
}

fn wait_for(shared: &Shared, acknowledged: usize) -> Result<(), Failure> {
    let began = Instant::now();
    while shared.acknowledged() < acknowledged {
        if began.elapsed() > SLOWEST {
            return Err(format!("{} of {acknowledged} writes in {SLOWEST:?}", shared.acknowledged()).into());
        }
        thread::sleep(Duration::from_millis(2));
    }
    Ok(())
}
