//! What the phrasebook costs: bytes held, time to load, time for a comment of 200 characters in each language.
//! `cargo run --release -p kumara-language --example phrasebook_cost`

use std::{fs, hint::black_box, time::Instant};

use kumara_language::phrasebook::{help, load, whole};
use kumara_model::{LanguageTag, UI_LANGUAGES};

const CHARACTERS: usize = 200;
const ROUNDS: usize = 2_000;

/// Words and phrases of everyday life with others between them.
const COMMENTS: [(&str, &str); 15] = [
    (
        "en",
        "We went to the night market yesterday and my daughter wanted every single snack. Where did you buy the bread? ",
    ),
    ("zh-Hans", "昨天我们一家人去了夜市，女儿什么都想吃。这个面包在哪里买的？看起来好好吃，下次也想带朋友一起去逛逛。"),
    ("zh-Hant", "昨天我們一家人去了夜市，女兒什麼都想吃。這個麵包在哪裡買的？看起來好好吃，下次也想帶朋友一起去逛逛。"),
    (
        "ja",
        "昨日は家族で夜市に行きました。娘が何でも食べたがって大変でした。このパンはどこで買いましたか？美味しそうです。",
    ),
    ("ko", "어제 가족이랑 야시장에 다녀왔는데 딸이 다 먹고 싶어 했어요. 이 빵은 어디서 샀어요? 정말 맛있어 보여요. "),
    (
        "es",
        "Ayer fuimos al mercado nocturno y mi hija quería probarlo todo. ¿Dónde compraste el pan? Se ve delicioso. ",
    ),
    ("fr", "Hier nous sommes allés au marché de nuit et ma fille voulait tout goûter. Tu l'as acheté où, ce pain ? "),
    ("pt", "Ontem fomos à feira noturna e minha filha queria provar tudo. Onde você comprou o pão? Parece delicioso. "),
    (
        "de",
        "Gestern waren wir auf dem Nachtmarkt und meine Tochter wollte alles probieren. Wo hast du das Brot gekauft? ",
    ),
    (
        "ru",
        "Вчера мы ходили на ночной рынок, и дочка хотела попробовать всё подряд. Где купили хлеб? Выглядит вкусно. ",
    ),
    ("ar", "ذهبنا أمس إلى السوق الليلي وأرادت ابنتي أن تجرب كل شيء. من أين اشتريت الخبز؟ يبدو لذيذا. "),
    ("th", "เมื่อวานไปตลาดกลางคืนกับครอบครัว ลูกสาวอยากกินทุกอย่าง ขนมปังนี้ซื้อที่ไหน น่ากินมาก "),
    (
        "vi",
        "Hôm qua cả nhà mình đi chợ đêm và con gái muốn ăn thử tất cả. Bánh mì này bạn mua ở đâu vậy? Nhìn ngon quá. ",
    ),
    (
        "id",
        "Kemarin kami sekeluarga ke pasar malam dan anakku mau mencoba semua jajanan. Rotinya beli di mana? Kelihatannya enak. ",
    ),
    (
        "ms",
        "Semalam kami sekeluarga pergi pasar malam dan anak saya nak cuba semua makanan. Roti ini beli di mana? Nampak sedap. ",
    ),
];

fn main() {
    let before = resident_bytes();
    let start = Instant::now();
    let held = load();
    println!("load of {} languages: {:.1} ms", UI_LANGUAGES.len(), start.elapsed().as_secs_f64() * 1e3);
    let grown = resident_bytes().saturating_sub(before);
    println!("held by look-ups: {} KiB, by the process in all: {} KiB", held / 1024, grown / 1024);
    println!("| language | help µs | whole µs | coverage |\n| --- | --- | --- | --- |");
    for (code, comment) in COMMENTS {
        let from: LanguageTag = tag(code);
        let to = tag(if code == "en" { "es" } else { "en" });
        let text: String = comment.chars().cycle().take(CHARACTERS).collect();
        let time = |work: &dyn Fn()| {
            let start = processor_ns();
            (0..ROUNDS).for_each(|_| work());
            (processor_ns() - start) / 1e3 / ROUNDS as f64
        };
        let helped = time(&|| drop(black_box(help(black_box(&text), &from, &to))));
        let translated = time(&|| drop(black_box(whole(black_box(&text), &from, &to))));
        println!("| {code} | {helped:.1} | {translated:.1} | {:.2} |", help(&text, &from, &to).coverage);
    }
}

fn tag(code: &str) -> LanguageTag {
    code.parse().unwrap_or(LanguageTag::UNKNOWN)
}

/// Time of this thread on the processor, which others on the machine don't lengthen much. Linux has it.
fn processor_ns() -> f64 {
    let statistics = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    statistics.split(' ').next().and_then(|ns| ns.parse().ok()).unwrap_or(0.0)
}

/// Linux says it in kibibytes.
fn resident_bytes() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|kib| kib.trim().trim_end_matches(" kB").parse::<usize>().ok()).unwrap_or(0) * 1024
}
