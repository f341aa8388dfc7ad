//! When things were written: notes over ten days, denser lately; comments after their note, most of them soon.

use crate::chance::Chance;

/// Ten days.
pub const OLDEST_MINUTES: u32 = 14_400;
/// Nothing is newer, so that a comment still fits behind it.
const NEWEST_MINUTES: u32 = 2;

/// Ages of notes, given how many comments each has: what many have answered is rarely the newest.
pub fn of_notes(comments: &[usize], chance: &mut Chance) -> Vec<u32> {
    let mut order: Vec<(f32, usize)> =
        comments.iter().enumerate().map(|(i, &c)| (chance.unit() + 0.12 * c.min(5) as f32, i)).collect();
    order.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut ages = vec![0; comments.len()];
    for (rank, &(_, i)) in order.iter().enumerate() {
        let share = (rank as f32 + chance.unit()) / comments.len() as f32;
        ages[i] = NEWEST_MINUTES + ((OLDEST_MINUTES - NEWEST_MINUTES) as f32 * share * share) as u32;
    }
    ages
}

/// Ages of the comments under a note, the oldest first, each less than the note's own.
pub fn of_comments(note_age: u32, count: usize, chance: &mut Chance) -> Vec<u32> {
    let mut delays: Vec<f32> = (0..count).map(|_| chance.unit().powf(1.8) * 0.97 + 0.01).collect();
    delays.sort_by(f32::total_cmp);
    delays.into_iter().map(|d| ((note_age as f32 * (1.0 - d)) as u32).min(note_age.saturating_sub(1))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_the_notes_are_from_the_last_quarter_of_the_time() {
        let ages = of_notes(&[1; 200], &mut Chance::new(4));
        let recent = ages.iter().filter(|&&a| a < OLDEST_MINUTES / 4).count();
        assert!((90..=110).contains(&recent), "{recent}");
        assert!(ages.iter().any(|&a| a < 10));
        assert!(ages.iter().all(|a| (NEWEST_MINUTES..=OLDEST_MINUTES).contains(a)));
    }

    #[test]
    fn comments_come_one_after_another_and_after_the_note() {
        for note in [2, 3, 60, 10_000] {
            let ages = of_comments(note, 7, &mut Chance::new(u64::from(note)));
            assert!(ages.iter().all(|&a| a < note));
            assert!(ages.windows(2).all(|pair| pair[0] >= pair[1]));
        }
    }
}
