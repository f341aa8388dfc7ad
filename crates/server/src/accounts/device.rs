//! What a session calls its device: what the app says, else what the browser's `User-Agent` gives away, in words
//! that its owner knows again. It is a hint for a person, never a proof.

use kumara_model::normalise;

/// Longest name, in characters.
const MAX_CHARS: usize = 60;
/// Browsers stay below this; nothing behind it is looked at.
const MAX_AGENT_CHARS: usize = 1_024;

/// Order matters: most browsers name their ancestors too.
const BROWSERS: [(&str, &str); 9] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("YaBrowser", "Yandex Browser"),
    ("MicroMessenger", "WeChat"),
    ("FxiOS", "Firefox"),
    ("Firefox", "Firefox"),
    ("Chrom", "Chrome"),
    ("Safari", "Safari"),
];

const SYSTEMS: [(&str, &str); 8] = [
    ("HarmonyOS", "HarmonyOS"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("CrOS", "ChromeOS"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
];

/// The name of a device; empty if nothing is known.
pub fn name(given: Option<&str>, user_agent: Option<&str>) -> String {
    let given = one_line(given.unwrap_or_default());
    if given.is_empty() { user_agent.map(from_user_agent).unwrap_or_default() } else { given }
}

fn from_user_agent(agent: &str) -> String {
    let agent: String = agent.chars().take(MAX_AGENT_CHARS).collect();
    let find =
        |known: &[(&str, &'static str)]| known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name);
    // In-app and Chrome browsers on Apple's phones say CriOS.
    let browser = if agent.contains("CriOS") { Some("Chrome") } else { find(&BROWSERS) };
    match (browser, find(&SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(only), None) | (None, Some(only)) => only.to_owned(),
        // A program: its own first word, such as curl/8.5.0.
        (None, None) => one_line(agent.split_whitespace().next().unwrap_or_default()),
    }
}

fn one_line(text: &str) -> String {
    // Cut first: what is normalised must be short.
    let cut: String = text.chars().take(4 * MAX_CHARS).collect();
    let clean = normalise(&cut).replace('\n', " ");
    clean.chars().take(MAX_CHARS).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_browsers_are_told_apart() {
        for (agent, expected) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
                 Version/18.2 Mobile/15E148 Safari/604.1",
                "Safari, iPhone",
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 \
                 Safari/537.36 Edg/140.0.0.0",
                "Edge, Windows",
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 \
                 Mobile Safari/537.36",
                "Chrome, Android",
            ),
            ("curl/8.5.0", "curl/8.5.0"),
            ("", ""),
        ] {
            assert_eq!(name(None, Some(agent)), expected);
        }
        assert_eq!(name(Some("Ana's phone"), Some("curl/8.5.0")), "Ana's phone");
    }

    #[test]
    fn a_hostile_name_is_one_short_line() {
        assert_eq!(name(Some("a\r\nSet-Cookie: x=1\u{202e}\u{0}"), None), "a Set-Cookie: x=1");
        assert_eq!(name(Some(&"é".repeat(100_000)), None).chars().count(), MAX_CHARS);
        assert_eq!(name(None, Some(&format!("{} x", "y".repeat(100_000)))).chars().count(), MAX_CHARS);
        assert_eq!(name(Some(" \n "), Some(" ")), "");
    }
}
