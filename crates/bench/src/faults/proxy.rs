//! A wire between the server and PostgreSQL that can be made slow, silent or cut. It forwards bytes and knows no protocol.

use std::{
    io::{Read, Write},
    net::{Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    thread,
    time::{Duration, Instant},
};

use parking_lot::Mutex;

use super::Failure;

/// How long a change of the wire may take to be noticed.
const LOOK: Duration = Duration::from_millis(20);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    Works,
    /// Each piece comes that much later.
    Slow(Duration),
    /// Nothing passes and nothing is closed; what was sent comes when it works again.
    Stalled,
    /// Connections are closed, and new ones too.
    Cut,
}

struct State {
    wire: Mutex<Wire>,
    /// Connections that were opened before are silent for ever, as when a machine on the way forgets them.
    forgotten: Mutex<Option<Instant>>,
    ends: AtomicBool,
}

pub struct Proxy {
    pub address: SocketAddr,
    state: Arc<State>,
}

impl Proxy {
    pub fn start(to: SocketAddr) -> Result<Self, Failure> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let state = Arc::new(State {
            wire: Mutex::new(Wire::Works),
            forgotten: Mutex::new(None),
            ends: AtomicBool::new(false),
        });
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for accepted in listener.incoming() {
                if shared.ends.load(SeqCst) {
                    return;
                }
                let Ok(near) = accepted else { continue };
                if *shared.wire.lock() != Wire::Cut {
                    // One that can't be opened is closed: that is an answer too.
                    let _ = join(near, to, &shared);
                }
            }
        });
        Ok(Self { address, state })
    }

    pub fn set(&self, wire: Wire) {
        *self.state.wire.lock() = wire;
    }

    pub fn forget_connections(&self) {
        *self.state.forgotten.lock() = Some(Instant::now());
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.state.ends.store(true, SeqCst);
        // The one who waits for the next connection looks up.
        let _ = TcpStream::connect(self.address);
    }
}

fn join(near: TcpStream, to: SocketAddr, state: &Arc<State>) -> std::io::Result<()> {
    let far = TcpStream::connect(to)?;
    let opened = Instant::now();
    for (mut from, mut into) in [(near.try_clone()?, far.try_clone()?), (far, near)] {
        from.set_read_timeout(Some(LOOK))?;
        from.set_nodelay(true)?;
        let state = Arc::clone(state);
        thread::spawn(move || {
            forward(&mut from, &mut into, opened, &state);
            let _ = from.shutdown(Shutdown::Both);
            let _ = into.shutdown(Shutdown::Both);
        });
    }
    Ok(())
}

/// Until one side closes, or the wire is cut.
fn forward(from: &mut TcpStream, into: &mut TcpStream, opened: Instant, state: &State) {
    let mut piece = vec![0; 65_536];
    loop {
        let read = match from.read(&mut piece) {
            Ok(0) => return,
            Ok(read) => read,
            Err(e) if matches!(e.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut) => 0,
            Err(_) => return,
        };
        loop {
            if state.ends.load(SeqCst) {
                return;
            }
            let is_forgotten = state.forgotten.lock().is_some_and(|at| opened < at);
            let wire = *state.wire.lock();
            match wire {
                Wire::Cut => return,
                Wire::Stalled => {}
                _ if is_forgotten => {}
                Wire::Slow(delay) if read > 0 => {
                    thread::sleep(delay);
                    break;
                }
                Wire::Slow(_) | Wire::Works => break,
            }
            thread::sleep(LOOK);
        }
        if read > 0 && into.write_all(&piece[..read]).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wire_stalls_forgets_and_is_cut() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let proxy = Proxy::start(listener.local_addr().unwrap()).unwrap();
        let open = || {
            let near = TcpStream::connect(proxy.address).unwrap();
            near.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
            (near, listener.accept().unwrap().0)
        };
        let (mut near, mut far) = open();
        let mut byte = [0];
        far.write_all(b"a").unwrap();
        near.read_exact(&mut byte).unwrap();
        proxy.set(Wire::Stalled);
        thread::sleep(LOOK * 3);
        far.write_all(b"b").unwrap();
        assert!(near.read_exact(&mut byte).is_err(), "nothing passes");
        proxy.set(Wire::Works);
        near.read_exact(&mut byte).unwrap();
        assert_eq!(&byte, b"b", "nothing was lost either");
        proxy.forget_connections();
        thread::sleep(LOOK * 3);
        far.write_all(b"c").unwrap();
        assert!(near.read_exact(&mut byte).is_err());
        let (mut newer, mut far) = open();
        far.write_all(b"d").unwrap();
        newer.read_exact(&mut byte).unwrap();
        proxy.set(Wire::Cut);
        assert_eq!(newer.read(&mut byte).unwrap(), 0, "closed");
    }
}
