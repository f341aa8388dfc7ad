//! `kumara-bench feed-attack`: what an attacker moves in a note's ledger and tier, with the rules of the feed and
//! without them. The defended side runs the ledger's own code; the other believes every report.

use std::{collections::BTreeSet, error::Error, time::Duration};

use clap::Args;
use kumara_model::{MemberId, Timestamp};
use kumara_recommend::exposure::{
    Claim, Evidence, ExposureConfig, LedgerRow, MemberFacts, MemberHash, Promise, Standing, Tier, TierRules,
    TrafficRules, Trial, Whence,
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
    ScrollAndLike(Puppets),
    /// A competitor's puppets report impressions in the first minutes, and never like: the promise looks kept.
    ForgeAndBury,
    /// The same by a link.
    LinkAndBury,
    /// The same by scrolling like everybody.
    ScrollAndBury(Puppets),
    /// For comparison: so many honest members more than chance brings like the note.
    Friends(u32),
    /// For comparison: this half of the members joined within the last two days, and like what suits them.
    Surge,
}

/// What the puppets cost whoever runs them.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Puppets {
    /// Registered within the last two days.
    Fresh,
    /// Registered in one day, a month ago, and active every day since; they like nothing else.
    Aged,
    /// The same, and they like notes of many creators.
    AgedAndDisguised,
    /// The same, registered one by one over two years.
    OneByOne,
}

impl Puppets {
    fn facts(self, number: u64) -> MemberFacts {
        let (hours, days, creators) = match self {
            Self::Fresh => (mixed(number, 48), 2, 1),
            Self::Aged => (720 + mixed(number, 24), 30, 1),
            Self::AgedAndDisguised => (720 + mixed(number, 24), 30, 20),
            Self::OneByOne => (720 + mixed(number, 17_000), 30, 20),
        };
        joined(hours, days, creators)
    }
}

/// The same number for the same member.
fn mixed(number: u64, bound: u64) -> u64 {
    StdRng::seed_from_u64(number).random_range(0..bound)
}

fn joined(hours_ago: u64, days_active: u32, creators_engaged: u32) -> MemberFacts {
    MemberFacts { joined_at: START - Duration::from_secs(3_600 * hours_ago), days_active, creators_engaged }
}

/// One honest member in ten joined within the last two weeks; in a surge, half within the last two days.
fn honest(number: u64, attack: Attack) -> MemberFacts {
    match number % 10 {
        half if attack == Attack::Surge && half < 5 => joined(mixed(number, 48), 2, 1 + mixed(number, 8) as u32),
        9 => joined(mixed(number, 336), 1 + mixed(number, 336) as u32 / 48, 5),
        _ => joined(336 + mixed(number, 17_000), 30, 20),
    }
}

/// What became of the note when honest members had been shown what it was owed.
#[derive(Default)]
struct Fate {
    honest: u32,
    counted: u32,
    likes: f64,
    better: f64,
    is_wider: bool,
}

pub fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    if arguments.members == 0 || arguments.repeats == 0 {
        return Err("members and repeats must be at least 1".into());
    }
    let attacks = [
        ("average note, no attack", 1.0, Attack::None),
        ("  one honest member more likes it", 1.0, Attack::Friends(1)),
        ("  three honest members more like it", 1.0, Attack::Friends(3)),
        ("  half of the members are new", 1.0, Attack::Surge),
        ("  puppets come by a link and like", 1.0, Attack::LinkAndLike),
        ("  forged impressions, and likes", 1.0, Attack::ForgeAndLike),
        ("  one member replays a thousand times", 1.0, Attack::Replay),
        ("  fresh puppets scroll the feed and like it", 1.0, Attack::ScrollAndLike(Puppets::Fresh)),
        ("  the same, a month old", 1.0, Attack::ScrollAndLike(Puppets::Aged)),
        ("  the same, and they like much else", 1.0, Attack::ScrollAndLike(Puppets::AgedAndDisguised)),
        ("  the same, registered over two years", 1.0, Attack::ScrollAndLike(Puppets::OneByOne)),
        ("good note (3 × peers), no attack", 3.0, Attack::None),
        ("  half of the members are new", 3.0, Attack::Surge),
        ("  forged impressions without a like", 3.0, Attack::ForgeAndBury),
        ("  impressions by a link without a like", 3.0, Attack::LinkAndBury),
        ("  fresh puppets scroll the feed, never like", 3.0, Attack::ScrollAndBury(Puppets::Fresh)),
        ("  the same, registered over two years", 3.0, Attack::ScrollAndBury(Puppets::OneByOne)),
    ];
    let mut table = Table::new(
        &format!(
            "One note that is owed {}, {} puppets beside {} members, {} repeats, seed {}: without defences → with them",
            arguments.goal, arguments.puppets, arguments.members, arguments.repeats, arguments.seed
        ),
        ["attack", "honest members who saw it", "counted members", "weighed likes", "P(better than peers)", "promoted"],
    );
    for (name, quality, attack) in attacks {
        let fates = [false, true].map(|defended| average(arguments, quality, attack, defended));
        let both = |of: fn(&[f64; 5]) -> f64| format!("{} → {}", number(of(&fates[0])), number(of(&fates[1])));
        table.row([name.to_owned(), both(|f| f[0]), both(|f| f[1]), both(|f| f[2]), both(|f| f[3]), both(|f| f[4])]);
    }
    println!("{table}");
    Ok(())
}

fn average(arguments: &Arguments, quality: f64, attack: Attack, defended: bool) -> [f64; 5] {
    let mut sums = [0.0; 5];
    for repeat in 0..arguments.repeats {
        let fate = fate(arguments, quality, attack, defended, repeat);
        let values = [
            f64::from(fate.honest),
            f64::from(fate.counted),
            fate.likes,
            fate.better,
            f64::from(u8::from(fate.is_wider)),
        ];
        sums.iter_mut().zip(values).for_each(|(sum, value)| *sum += value / arguments.repeats as f64);
    }
    sums
}

/// The ledger with its rules, or one that believes everything.
struct Books {
    defended: bool,
    config: ExposureConfig,
    rules: TrafficRules,
    row: LedgerRow,
    impressions: u32,
    likes: u32,
}

impl Books {
    fn see(&mut self, member: i64, facts: &MemberFacts, whence: Whence, at: Timestamp) {
        if !self.defended {
            self.impressions += 1;
            return;
        }
        let claim = Claim { member: Some(member.into()), author: AUTHOR.into(), is_blocked: false, whence, at };
        if let Ok(member) = self.rules.check(&claim)
            && self.row.impression(MemberHash::new(member, 7), Standing::new(facts, &self.config, at), whence, at)
        {
            self.rules.counted(member, at);
        }
    }

    fn like(&mut self, member: i64, facts: &MemberFacts, was_shown: bool, at: Timestamp) {
        self.likes += 1;
        let standing = Standing::new(facts, &self.config, at);
        self.row.engagement(MemberHash::new(MemberId::from(member), 7), standing, was_shown);
    }

    fn given(&self) -> u32 {
        if self.defended { self.row.in_window() } else { self.impressions }
    }

    fn trial(&self) -> Trial {
        if self.defended {
            return self.row.trial(PEER_RATE);
        }
        Trial::weighed(self.impressions, self.likes, PEER_RATE, Evidence::FULL)
    }
}

fn fate(arguments: &Arguments, quality: f64, attack: Attack, defended: bool, repeat: u64) -> Fate {
    let config = ExposureConfig::default();
    let mut dice = StdRng::seed_from_u64(arguments.seed ^ repeat << 20);
    let promise = Promise { owed: arguments.goal, from: START };
    let (rules, row) = (TrafficRules::new(&config), LedgerRow::new(promise, &config));
    let mut books = Books { defended, config: config.clone(), rules, row, impressions: 0, likes: 0 };
    let puppets = (0..i64::from(arguments.puppets)).map(|puppet| FIRST_PUPPET + puppet);
    for (second, puppet) in puppets.enumerate() {
        let at = START + Duration::from_secs(second as u64);
        let (member, whence, likes) = match attack {
            Attack::LinkAndLike => (puppet, Whence::Elsewhere, true),
            Attack::ForgeAndLike => (puppet, Whence::FeedWithoutToken, true),
            Attack::Replay => (FIRST_PUPPET, Whence::Elsewhere, true),
            Attack::ForgeAndBury => (puppet, Whence::FeedWithoutToken, false),
            Attack::LinkAndBury => (puppet, Whence::Elsewhere, false),
            _ => break,
        };
        let facts = Puppets::Fresh.facts(second as u64);
        books.see(member, &facts, whence, at);
        if likes {
            books.like(member, &facts, false, at);
        }
    }
    // The feed shows the note, over the day, until its promise is kept by its own books.
    let scrolling = match attack {
        Attack::ScrollAndLike(puppets) | Attack::ScrollAndBury(puppets) => Some(puppets),
        _ => None,
    };
    let everybody = arguments.members + scrolling.map_or(0, |_| arguments.puppets);
    let mut friends = if let Attack::Friends(count) = attack { count } else { 0 };
    let mut shown = BTreeSet::new();
    let mut honest_members = 0;
    for minute in 20..1_400 {
        if books.given() >= arguments.goal {
            break;
        }
        let who = dice.random_range(0..everybody);
        if !shown.insert(who) {
            continue;
        }
        let at = START + Duration::from_secs(60 * minute);
        let puppet = scrolling.filter(|_| who >= arguments.members);
        let member = if puppet.is_some() { FIRST_PUPPET } else { FIRST_HONEST } + i64::from(who);
        let facts = puppet.map_or_else(|| honest(who.into(), attack), |puppets| puppets.facts(who.into()));
        books.see(member, &facts, Whence::Feed(0), at);
        honest_members += u32::from(puppet.is_none());
        let mut likes = puppet
            .map_or_else(|| dice.random_bool(PEER_RATE * quality), |_| matches!(attack, Attack::ScrollAndLike(_)));
        if !likes && friends > 0 {
            (friends, likes) = (friends - 1, true);
        }
        if likes {
            books.like(member, &facts, true, at);
        }
    }
    let (tiers, trial) = (TierRules::new(&config), books.trial());
    let better = tiers.better_than_peers(&trial, PEER_RATE);
    let is_wider = tiers.judge(Tier::First, arguments.goal, &trial, PEER_RATE) > Tier::First;
    Fate { honest: honest_members, counted: trial.impressions, likes: trial.engagements.into(), better, is_wider }
}
