//! Life in a demo: its made-up members look at their feeds, like what others of them wrote, and publish the notes that
//! were kept back for it. So the ranking has something to learn, the guarantee something to give, and the public
//! figures something to say. Slow and bounded; nobody but demo members does anything, and only demo notes are liked.

use std::{collections::HashSet, time::Duration};

use kumara_model::{MemberId, Random};
use kumara_server::{App, feed, notes};

use crate::demo::Later;

/// One visit after another.
const VISIT_EVERY: Duration = Duration::from_secs(3);
/// Before the first notes of today, so that there is an audience to promise.
const WARM_UP_VISITS: usize = 200;
const NOTES_A_VISIT: usize = 20;
/// Visits between two notes: about four minutes.
const VISITS_A_NOTE: usize = 80;
/// One card in so many is liked.
const LIKES_ONE_IN: u64 = 25;

/// Goes on until the program ends.
pub async fn live(app: App, members: Vec<MemberId>, mut later: Later, seed: u64) {
    if members.is_empty() {
        return;
    }
    let random = Random::seeded(seed);
    let own: HashSet<MemberId> = members.iter().copied().collect();
    let mut visits = 0_usize;
    loop {
        let member = members[random.below(members.len() as u64) as usize];
        match feed::visit(&app, member, NOTES_A_VISIT).await {
            Ok(cards) => {
                for card in cards.iter().filter(|card| own.contains(&card.author.id) && card.author.id != member) {
                    if random.below(LIKES_ONE_IN) == 0
                        && let Err(error) = notes::like(&app, member, card.id).await
                    {
                        tracing::debug!(?error, "a demo member could not like a note");
                    }
                }
            }
            Err(error) => tracing::debug!(?error, "a demo member could not look at the feed"),
        }
        visits += 1;
        if visits >= WARM_UP_VISITS && visits.is_multiple_of(VISITS_A_NOTE) && !later.publish_next(&app).await {
            // Everything is out; looking goes on.
            later = Later::default();
        }
        let pause = if visits < WARM_UP_VISITS { Duration::from_millis(40) } else { VISIT_EVERY };
        tokio::time::sleep(pause).await;
    }
}
