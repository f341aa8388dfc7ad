use kumara_translate::{Engine, Outcome, Provider, Remote, RemoteSettings};
use serde_json::{Value, json};

use super::*;

const NOTE: &str = "I cooked <b>soup</b> & rice with @ana.b for $12 today 😂 with a smile";
const READ: &str = "smile a with 😂 today $12 for @ana.b with rice & <b>soup</b> cooked I";

#[tokio::test]
async fn libretranslate_is_asked_in_its_words() {
    let answer = |body: &Value| {
        let texts = body["q"].as_array().unwrap().iter().map(|t| backwards(t.as_str().unwrap()));
        json!({ "translatedText": texts.collect::<Vec<_>>() })
    };
    let (url, received) = server(answer).await;
    let read = read(remote(Provider::LibreTranslate, &url), NOTE, "en", "es").await;
    assert_eq!((read.text().as_str(), read.engines), (READ, vec!["LibreTranslate".to_owned()]));
    let received = received.lock();
    assert_eq!(
        received[0].1,
        json!({
            "q": ["I cooked <b>soup</b> & rice with ⟦1⟧ for ⟦2⟧ today ⟦3⟧ with a smile"],
            "source": "en", "target": "es", "format": "text", "api_key": "key",
        })
    );
}

#[tokio::test]
async fn deepl_is_asked_in_its_words() {
    let answer = |body: &Value| {
        let texts = body["text"].as_array().unwrap().iter();
        let texts = texts.map(|t| json!({"detected_source_language": "EN", "text": backwards(t.as_str().unwrap())}));
        json!({ "translations": texts.collect::<Vec<_>>() })
    };
    let (url, received) = server(answer).await;
    let read = read(remote(Provider::DeepL, &url), NOTE, "en", "pt").await;
    assert_eq!((read.text().as_str(), read.engines), (READ, vec!["DeepL".to_owned()]));
    let received = received.lock();
    assert_eq!(received[0].0["authorization"], "DeepL-Auth-Key key");
    assert_eq!((&received[0].1["source_lang"], &received[0].1["target_lang"]), (&json!("EN"), &json!("PT-BR")));
    let sent = received[0].1["text"][0].as_str().unwrap();
    assert!(sent.starts_with("I cooked &lt;b&gt;soup&lt;/b&gt; &amp; rice with <x>"), "{sent}");
}

#[tokio::test]
async fn a_chat_gets_data_and_fixed_orders() {
    let answer = |body: &Value| {
        let texts: Vec<_> = chat_texts(body).iter().map(|t| backwards(t)).collect();
        chat_answer(&format!("```json\n{}\n```", json!(texts)))
    };
    let (url, received) = server(answer).await;
    let read = read(remote(Provider::Chat, &url), NOTE, "en", "es").await;
    assert_eq!((read.outcome, read.text().as_str()), (Outcome::Translated, READ));
    assert_eq!(read.engines, ["model-1"]);
    let received = received.lock();
    assert_eq!(received[0].0["authorization"], "Bearer key");
    let data: Value = serde_json::from_str(received[0].1["messages"][1]["content"].as_str().unwrap()).unwrap();
    assert_eq!((&data["from"], &data["to"]), (&json!("English"), &json!("Spanish")));
    assert_eq!(received[0].1["temperature"], 0);
}

#[test]
fn settings_that_could_not_work_are_refused() {
    let with = |change: &dyn Fn(&mut RemoteSettings)| {
        let mut settings = RemoteSettings {
            provider: Provider::Chat,
            url: "https://chat.example/v1/".to_owned(),
            key: Some("key".to_owned()),
            model: Some("m".to_owned()),
            languages: vec![tag("en"), tag("pt-BR"), tag("zh-CN")],
            timeout_ms: 1_000,
        };
        change(&mut settings);
        Remote::new(settings)
    };
    // Without certificate authorities on the machine an https address could not be used at all.
    assert_eq!(with(&|s| s.url = "http://127.0.0.1:8000/v1".to_owned()).map(|r| r.pairs().len()).ok(), Some(6));
    for (change, setting) in [
        (&(|s: &mut RemoteSettings| s.url = "ftp://x".to_owned()) as &dyn Fn(&mut RemoteSettings), "url"),
        (&|s| s.url = "no address".to_owned(), "url"),
        (&|s| s.model = None, "model"),
        (&|s| s.key = Some("a\r\nb: c".to_owned()), "key"),
        (&|s| (s.provider, s.key) = (Provider::DeepL, None), "key"),
    ] {
        assert_eq!(with(change).err().map(|e| e.setting), Some(setting));
    }
}
