//! `kumara-bench feed-attack`: what an attacker moves in a note's ledger and tier, with the rules of the feed and
//! without them. The defended side runs the ledger's own code; the other believes every report.

use std::{collections::BTreeSet, error::Error, time::Duration};

use clap::Args;
use kumara_model::{MemberId, Timestamp};
use kumara_recommend::exposure::{
    Claim, ExposureConfig, LedgerRow, MemberHash, Promise, Tier, TierRules, TrafficRules, Trial, Whence,
};
use rand::{Rng, SeedableRng, rngs::StdRng};

use crate::table::{Table, number};

const START: Timestamp = Timestamp::from_millis(1_767_225_600_000);
/// Engagement of an average note.
const PEER_RATE: f64 = 0.06;
const AUTHOR: i64 = 1;
const FIRST_HONEST: i64 = 1_000;
const FIRST_PUPPET: i64 = 1_000_000;

#[derive(Debug, Args)]
pub struct Arguments {
    #[arg(long, default_value_t = 1_000)]
    puppets: u32,
    #[arg(long, default_value_t = 20_000)]
    members: u32,
    /// What the note is owed.
    #[arg(long, default_value_t = 100)]
    goal: u32,
    #[arg(long, default_value_t = 200)]
    repeats: u64,
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// What puppets do to one note.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Attack {
    None,
    /// They come by a link and like.
    LinkAndLike,
    /// They report impressions that the feed never served, and like.
    ForgeAndLike,
    /// One member reports and likes a thousand times.
    Replay,
    /// They scroll the feed like everybody, and like the note whenever they meet it.
    ScrollAndLike,
    /// A competitor's puppets report impressions in the first minutes, and never like: the promise looks kept.
    ForgeAndBury,
    /// The same by a link.
    LinkAndBury,
    /// The same by scrolling like everybody.
    ScrollAndBury,
}

/// What became of the note when honest members had been shown what it was owed.
#[derive(Default)]
struct Fate {
    honest: u32,
    counted: u32,
    better: f64,
    is_wider: bool,
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    if arguments.members == 0 || arguments.repeats == 0 {
        return Err("members and repeats must be at least 1".into());
    }
    let attacks = [
        ("average note, no attack", 1.0, Attack::None),
        ("  puppets come by a link and like", 1.0, Attack::LinkAndLike),
        ("  forged impressions, and likes", 1.0, Attack::ForgeAndLike),
        ("  one member replays a thousand times", 1.0, Attack::Replay),
        ("  puppets scroll the feed and like it", 1.0, Attack::ScrollAndLike),
        ("good note (3 × peers), no attack", 3.0, Attack::None),
        ("  forged impressions without a like", 3.0, Attack::ForgeAndBury),
        ("  impressions by a link without a like", 3.0, Attack::LinkAndBury),
        ("  puppets scroll the feed, never like", 3.0, Attack::ScrollAndBury),
    ];
    let mut table = Table::new(
        &format!(
            "One note that is owed {}, {} puppets beside {} members, {} repeats, seed {}: without defences → with them",
            arguments.goal, arguments.puppets, arguments.members, arguments.repeats, arguments.seed
        ),
        ["attack", "honest members who saw it", "counted members", "P(better than peers)", "promoted"],
    );
    for (name, quality, attack) in attacks {
        let fates = [false, true].map(|defended| average(arguments, quality, attack, defended));
        let both = |of: fn(&[f64; 4]) -> f64| format!("{} → {}", number(of(&fates[0])), number(of(&fates[1])));
        table.row([name.to_owned(), both(|f| f[0]), both(|f| f[1]), both(|f| f[2]), both(|f| f[3])]);
    }
    println!("{table}");
    Ok(())
}

fn average(arguments: &Arguments, quality: f64, attack: Attack, defended: bool) -> [f64; 4] {
    let mut sums = [0.0; 4];
    for repeat in 0..arguments.repeats {
        let fate = fate(arguments, quality, attack, defended, repeat);
        let values = [f64::from(fate.honest), f64::from(fate.counted), fate.better, f64::from(u8::from(fate.is_wider))];
        sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value / arguments.repeats as f64);
    }
    sums
}

/// The ledger with its rules, or one that believes everything.
struct Books {
    defended: bool,
    rules: TrafficRules,
    row: LedgerRow,
    impressions: u32,
    likes: u32,
}

impl Books {
    fn see(&mut self, member: i64, whence: Whence, at: Timestamp) {
        if !self.defended {
            self.impressions += 1;
            return;
        }
        let claim = Claim { member: Some(member.into()), author: AUTHOR.into(), is_blocked: false, whence, at };
        if let Ok(member) = self.rules.check(&claim)
            && self.row.impression(MemberHash::new(member, 7), whence, at)
        {
            self.rules.counted(member, at);
        }
    }

    fn like(&mut self, member: i64, was_shown: bool) {
        self.likes += 1;
        self.row.engagement(MemberHash::new(MemberId::from(member), 7), was_shown);
    }

    fn given(&self) -> u32 {
        if self.defended { self.row.in_window() } else { self.impressions }
    }

    fn trial(&self) -> Trial {
        if self.defended {
            return self.row.trial(PEER_RATE);
        }
        let expected = (f64::from(self.impressions) * PEER_RATE) as f32;
        Trial { impressions: self.impressions, expected, engagements: self.likes }
    }
}

fn fate(arguments: &Arguments, quality: f64, attack: Attack, defended: bool, repeat: u64) -> Fate {
    let config = ExposureConfig::default();
    let mut dice = StdRng::seed_from_u64(arguments.seed ^ repeat << 20);
    let promise = Promise { owed: arguments.goal, from: START };
    let (rules, row) = (TrafficRules::new(&config), LedgerRow::new(promise, &config));
    let mut books = Books { defended, rules, row, impressions: 0, likes: 0 };
    let puppets = (0..i64::from(arguments.puppets)).map(|puppet| FIRST_PUPPET + puppet);
    for (second, puppet) in puppets.enumerate() {
        let at = START + Duration::from_secs(second as u64);
        let (member, whence, likes) = match attack {
            Attack::LinkAndLike => (puppet, Whence::Elsewhere, true),
            Attack::ForgeAndLike => (puppet, Whence::FeedWithoutToken, true),
            Attack::Replay => (FIRST_PUPPET, Whence::Elsewhere, true),
            Attack::ForgeAndBury => (puppet, Whence::FeedWithoutToken, false),
            Attack::LinkAndBury => (puppet, Whence::Elsewhere, false),
            Attack::None | Attack::ScrollAndLike | Attack::ScrollAndBury => break,
        };
        books.see(member, whence, at);
        if likes {
            books.like(member, false);
        }
    }
    // The feed shows the note, over the day, until its promise is kept by its own books.
    let scrolls = matches!(attack, Attack::ScrollAndLike | Attack::ScrollAndBury);
    let everybody = arguments.members + if scrolls { arguments.puppets } else { 0 };
    let mut shown = BTreeSet::new();
    let mut honest = 0;
    for minute in 20..1_400 {
        if books.given() >= arguments.goal {
            break;
        }
        let who = dice.random_range(0..everybody);
        if !shown.insert(who) {
            continue;
        }
        let is_puppet = who >= arguments.members;
        let member = if is_puppet { FIRST_PUPPET } else { FIRST_HONEST } + i64::from(who);
        books.see(member, Whence::Feed(0), START + Duration::from_secs(60 * minute));
        honest += u32::from(!is_puppet);
        if if is_puppet { attack == Attack::ScrollAndLike } else { dice.random_bool(PEER_RATE * quality) } {
            books.like(member, true);
        }
    }
    let (tiers, trial) = (TierRules::new(&config), books.trial());
    let better = tiers.better_than_peers(&trial, PEER_RATE);
    let is_wider = tiers.judge(Tier::First, arguments.goal, &trial, PEER_RATE) > Tier::First;
    Fate { honest, counted: trial.impressions, better, is_wider }
}
