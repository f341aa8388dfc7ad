//! Arithmetic with the widest registers that the processor has. The program is built for any processor of its kind;
//! what runs in here is there once more for those with AVX2 or AVX-512, chosen when it runs. The same operations in the
//! same order, so the same results.

/// Runs `work`, of which everything that is inlined (`#[inline(always)]`) uses wide registers.
#[inline]
pub(crate) fn wide<T>(work: impl FnOnce() -> T) -> T {
    pulp::Arch::new().dispatch(work)
}
