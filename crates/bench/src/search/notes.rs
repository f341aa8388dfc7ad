//! `--notes N`: made-up notes in Chinese, English, Japanese and Spanish. How many are indexed in a second, how large the
//! index is, how long a query and a suggestion take on one core, beside SQLite FTS5.

use std::{
    error::Error,
    hint::black_box,
    time::{Duration, Instant},
};

use kumara_model::LanguageTag;
use kumara_search::{Hit, Query, SearchConfig, SearchIndex, SecondStage, Viewer};
use rand::{Rng, SeedableRng, rngs::StdRng};

use super::{Arguments, document, peers::Sqlite};
use crate::table::Table;

/// Words of everyday notes; a note draws from them with the frequencies of a natural text (Zipf).
const ENGLISH: &str = "the a of and to in for with my we it was best good fresh market noodle soup rice bread tea coffee \
    street station morning rain garden balcony tomato knife recipe oven sourdough grandmother letter bicycle winter \
    window kitchen river bridge museum ticket cheap quiet crowded spicy sweet salty ferry island harbour lantern";
const SPANISH: &str = "la el de que y en un una para con mi es muy mejor mercado sopa arroz pan té café calle estación \
    mañana lluvia jardín balcón tomate cuchillo receta horno abuela carta bicicleta invierno ventana cocina río puente \
    museo entrada barato tranquilo picante dulce salado barco isla puerto farol";
const CHINESE: &str = "的 一 是 了 我 在 有 和 就 好 吃 去 做 面 汤 米饭 面包 茶 咖啡 街 车站 早上 下雨 花园 阳台 番茄 刀 菜谱 \
    烤箱 奶奶 信 自行车 冬天 窗户 厨房 河 桥 博物馆 门票 便宜 安静 拥挤 辣 甜 咸 渡轮 岛 港口 灯笼 红烧肉 豆腐 饺子";
const JAPANESE: &str = "の に は を た が で て と し れ さ ラーメン スープ ご飯 パン お茶 コーヒー 通り 駅 朝 雨 庭 ベランダ トマト \
    包丁 レシピ オーブン 祖母 手紙 自転車 冬 窓 台所 川 橋 博物館 切符 安い 静か 混雑 辛い 甘い 塩辛い 船 島 港 提灯";
/// Rarer words that a number makes: names, models, streets.
const NAMES: usize = 20_000;

struct Language {
    tag: LanguageTag,
    words: Vec<&'static str>,
    gap: &'static str,
}

struct Notes {
    languages: Vec<Language>,
    dice: StdRng,
}

impl Notes {
    fn new(seed: u64) -> Result<Self, Box<dyn Error>> {
        let language = |tag: &str, words: &'static str, gap| -> Result<Language, Box<dyn Error>> {
            Ok(Language { tag: tag.parse()?, words: words.split_whitespace().collect(), gap })
        };
        let languages = vec![
            language("zh-Hans", CHINESE, "")?,
            language("en", ENGLISH, " ")?,
            language("ja", JAPANESE, "")?,
            language("es", SPANISH, " ")?,
        ];
        Ok(Self { languages, dice: StdRng::seed_from_u64(seed) })
    }

    fn below(&mut self, limit: usize) -> usize {
        self.dice.random_range(0..limit)
    }

    fn word(&mut self, language: usize) -> String {
        if self.below(8) == 0 {
            // The square makes low numbers frequent.
            let (a, b) = (self.below(NAMES), self.below(NAMES));
            return name(a * b / NAMES);
        }
        let words = self.languages[language].words.len();
        let (a, b) = (self.below(words), self.below(words));
        self.languages[language].words[a * b / words].to_owned()
    }

    fn text(&mut self, language: usize, words: usize) -> String {
        let gap = self.languages[language].gap;
        let words: Vec<String> = (0..words).map(|_| self.word(language)).collect();
        words.join(gap)
    }

    /// Language, title, body.
    fn note(&mut self) -> (usize, String, String) {
        let language = self.below(self.languages.len());
        let title_words = 3 + self.below(5);
        let body_words = 15 + self.below(50);
        (language, self.text(language, title_words), self.text(language, body_words))
    }

    fn query(&mut self) -> String {
        let language = self.below(self.languages.len());
        let words = 1 + self.below(4);
        self.text(language, words)
    }
}

/// A word of letters that stands for a number.
fn name(number: usize) -> String {
    const SYLLABLES: [&str; 16] =
        ["ka", "ro", "mi", "lu", "ten", "shi", "bar", "do", "vel", "an", "quo", "is", "fer", "ol", "gan", "ti"];
    let mut rest = number + 16;
    let mut out = String::new();
    while rest > 0 {
        out.push_str(SYLLABLES[rest % 16]);
        rest /= 16;
    }
    out
}

/// As dear as the server's: several signs beside the text.
struct Signs;

impl SecondStage for Signs {
    fn score(&self, hit: &Hit) -> f32 {
        let age = (1_700_000_000_000_000 - hit.published.as_micros()).unsigned_abs() as f32 / 86_400e6;
        hit.score * (1.0 + 0.15 * hit.first_hand + 0.08 * (-age / 120.0).exp2())
    }
}

pub fn run(notes: usize, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let folder = arguments.scratch()?;
    let index = SearchIndex::create(&folder.path().join("search"), SearchConfig::default())?;
    let mut source = Notes::new(arguments.seed)?;
    let began = Instant::now();
    let mut making = Duration::ZERO;
    for id in 0..notes {
        let at = Instant::now();
        let (language, title, body) = source.note();
        let note = document(id, source.languages[language].tag, &title, &body);
        making += at.elapsed();
        index.upsert(&note)?;
    }
    index.commit()?;
    let filled = began.elapsed().saturating_sub(making);
    index.settle()?;
    index.refresh_suggestions()?;
    let bytes = index.bytes()?;

    let mut sqlite = Sqlite::new(Some(&folder.path().join("peer.db")))?;
    let peer_notes = arguments.peer_notes.min(notes);
    let mut again = Notes::new(arguments.seed)?;
    let texts: Vec<(String, String)> =
        (0..peer_notes).map(|_| again.note()).map(|(_, title, body)| (title, body)).collect();
    let began = Instant::now();
    sqlite.fill(texts.iter().enumerate().map(|(id, (title, body))| (id, title.as_str(), body.as_str())))?;
    let peer_filled = began.elapsed();

    let mut asking = Notes::new(arguments.seed ^ 0x5eed)?;
    let queries: Vec<String> = (0..arguments.queries).map(|_| asking.query()).collect();
    let viewer = Viewer::default();
    let ours = times(&queries, |query| {
        black_box(index.search_with(&Query::new(query), &viewer, &Signs)?);
        Ok(())
    })?;
    let theirs = times(&queries[..queries.len().min(300)], |query| {
        black_box(sqlite.search(query)?);
        Ok(())
    })?;
    let suggestions = times(&queries, |query| {
        let typed: String = query.chars().take(3).collect();
        black_box(index.suggest(&typed, &viewer, 10)?);
        Ok(())
    })?;

    let title = format!("{notes} made-up notes in four languages; SQLite FTS5 (trigrams) has {peer_notes}");
    let mut table = Table::new(&title, ["", "Kumara", "aim", "", "SQLite FTS5"]);
    let kept = |is: bool| if is { "kept" } else { "MISSED" };
    let mut row = |name: &str, ours: String, aim: &str, is: Option<bool>, theirs: String| {
        table.row([name.to_owned(), ours, aim.to_owned(), is.map_or("", kept).to_owned(), theirs]);
    };
    let per_second = |count: usize, took: Duration| count as f64 / took.as_secs_f64();
    let rate = per_second(notes, filled);
    let peer_rate = per_second(peer_notes, peer_filled);
    row("notes indexed a second", format!("{rate:.0}"), "≥ 5000", Some(rate >= 5_000.0), format!("{peer_rate:.0}"));
    let each = bytes as f64 / notes as f64;
    row("bytes of index a note", format!("{each:.0}"), "≤ 1024", Some(each <= 1_024.0), String::new());
    let ms = |time: Duration| format!("{:.2} ms", time.as_secs_f64() * 1e3);
    let within = |time: Duration, ms: u64| Some(time <= Duration::from_millis(ms));
    row("query, p50", ms(ours.0), "≤ 4 ms", within(ours.0, 4), ms(theirs.0));
    row("query, p99", ms(ours.1), "≤ 20 ms", within(ours.1, 20), ms(theirs.1));
    row("suggestions, p99", ms(suggestions.1), "≤ 3 ms", within(suggestions.1, 3), String::new());
    println!("{table}");
    Ok(())
}

/// The median and the 99th hundredth.
fn times(
    queries: &[String],
    ask: impl Fn(&str) -> Result<(), Box<dyn Error>>,
) -> Result<(Duration, Duration), Box<dyn Error>> {
    let mut took = Vec::with_capacity(queries.len());
    for query in queries {
        let began = Instant::now();
        ask(query)?;
        took.push(began.elapsed());
    }
    took.sort_unstable();
    let at = |share: f64| took.get(((took.len() as f64 * share) as usize).min(took.len().saturating_sub(1))).copied();
    Ok((at(0.5).unwrap_or_default(), at(0.99).unwrap_or_default()))
}
