//! LibreTranslate: an open server of open models, often on the operator's own machine.

use kumara_model::LanguageTag;
use serde_json::{Value, json};

use super::notation;
use crate::{Batch, EngineError};

pub(super) fn request(batch: &Batch, key: Option<&str>) -> Value {
    let texts: Vec<String> = batch.segments.iter().map(|s| notation::write(s)).collect();
    let mut body = json!({
        "q": texts,
        "source": code(&batch.from),
        "target": code(&batch.to),
        "format": "text",
    });
    if let Some(key) = key {
        body["api_key"] = json!(key);
    }
    body
}

/// Its codes for Chinese are of scripts, as ours are.
fn code(tag: &LanguageTag) -> &str {
    if tag.language() == "zh" { tag.as_str() } else { tag.language() }
}

pub(super) fn read(answer: &Value, batch: &Batch) -> Result<Vec<String>, EngineError> {
    let texts = answer["translatedText"].as_array().ok_or(EngineError::BadAnswer("no list of texts"))?;
    let text = |(text, source): (&Value, &String)| {
        text.as_str()
            .map(|text| notation::read(text, source))
            .ok_or(EngineError::BadAnswer("something that is no text"))
    };
    if texts.len() != batch.segments.len() {
        return Err(EngineError::BadAnswer("not one answer a text"));
    }
    texts.iter().zip(&batch.segments).map(text).collect()
}
