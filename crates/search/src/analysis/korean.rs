//! Korean words without the particles behind them.

/// The longest first. Particles of one syllable go only from words that keep two.
const PARTICLES: [&str; 40] = [
    "에서부터",
    "으로부터",
    "에게서",
    "이라고",
    "에서는",
    "에서도",
    "으로는",
    "으로도",
    "까지는",
    "부터는",
    "이라는",
    "에서",
    "에게",
    "한테",
    "으로",
    "부터",
    "까지",
    "처럼",
    "보다",
    "마다",
    "이나",
    "이랑",
    "하고",
    "라고",
    "라는",
    "에는",
    "에도",
    "조차",
    "밖에",
    "들이",
    "들을",
    "들은",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
];
const SHORT: [&str; 6] = ["와", "과", "도", "로", "만", "들"];

pub fn without_particles(word: &str) -> &str {
    for particle in PARTICLES.iter().chain(&SHORT) {
        if let Some(rest) = word.strip_suffix(particle)
            && rest.chars().count() >= 2
        {
            return rest;
        }
    }
    word
}

#[cfg(test)]
mod tests {
    use super::without_particles;

    #[test]
    fn particles_go_and_short_words_stay() {
        for (word, stem) in [
            ("서울에서", "서울"),
            ("떡볶이를", "떡볶이"),
            ("학교는", "학교"),
            ("친구들이", "친구"),
            ("고양이", "고양"),
            ("나이", "나이"),
            ("가", "가"),
        ] {
            assert_eq!(without_particles(word), stem, "{word}");
        }
    }
}
