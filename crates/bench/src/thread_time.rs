//! A thread's own time: on a shared machine the wall's clock has other people's work in it.

/// How long this thread has had a processor.
pub fn thread_nanoseconds() -> u64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
}
