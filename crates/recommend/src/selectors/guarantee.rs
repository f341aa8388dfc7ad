//! When a place is given for the guarantee's sake: a note that is owed exposure has a price, what showing it is worth
//! beyond what it brings; it takes a place when its value with the price beats the best value without one.

/// Whether the place after `filled` ones goes to the note with the best `owed` value (price included) instead of
/// the best `organic` one. `given` places were given so before; of any first n places it is at most `share`,
/// rounded up.
pub(super) fn gives(owed: Option<f32>, organic: Option<f32>, share: f32, given: usize, filled: usize) -> bool {
    let allowed = (share.clamp(0.0, 1.0) * (filled + 1) as f32 - 1e-4).ceil() as usize;
    given < allowed && owed.is_some_and(|owed| organic.is_none_or(|organic| owed > organic))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_any_first_places_a_fifth_at_most_is_given() {
        let mut given = 0;
        for filled in 0..50 {
            given += usize::from(gives(Some(9.0), Some(1.0), 0.2, given, filled));
            assert!(given <= (filled + 5) / 5, "{given} of {}", filled + 1);
        }
        assert_eq!(given, 10);
    }

    #[test]
    fn a_place_is_given_only_for_more() {
        assert!(!gives(Some(1.0), Some(1.0), 0.2, 0, 0) && gives(Some(1.1), Some(1.0), 0.2, 0, 0));
        assert!(gives(Some(0.0), None, 0.2, 0, 0) && !gives(None, None, 0.2, 0, 0));
        assert!(!gives(Some(9.0), Some(1.0), 0.0, 0, 0), "a share of nothing is nothing");
    }
}
