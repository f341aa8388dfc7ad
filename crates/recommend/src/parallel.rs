//! Work on numbered pieces by a few threads. Which thread does which piece never changes what comes out.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use parking_lot::Mutex;

/// Calls `work(state, piece)` for each piece; every thread makes itself a `state` that it keeps. Returns the states, in
/// no order.
pub(crate) fn over_pieces<S: Send>(
    threads: usize,
    pieces: usize,
    make: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, usize) + Sync,
) -> Vec<S> {
    let next = AtomicUsize::new(0);
    let run = || {
        let mut state = make();
        loop {
            let piece = next.fetch_add(1, Relaxed);
            if piece >= pieces {
                return state;
            }
            work(&mut state, piece);
        }
    };
    let states = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..threads.clamp(1, pieces.max(1)) {
            scope.spawn(|| {
                let state = run();
                states.lock().push(state);
            });
        }
    });
    states.into_inner()
}

/// Fills `out` in pieces of `size` values each by `work(piece, values)`.
pub(crate) fn fill_pieces<T: Send>(threads: usize, out: &mut [T], size: usize, work: impl Fn(usize, &mut [T]) + Sync) {
    let pieces = Mutex::new(out.chunks_mut(size.max(1)).enumerate());
    std::thread::scope(|scope| {
        for _ in 0..threads.max(1) {
            scope.spawn(|| {
                loop {
                    let piece = pieces.lock().next();
                    let Some((number, values)) = piece else { return };
                    work(number, values);
                }
            });
        }
    });
}
