//! The body that is posted to an SMS provider: the operator's template with its places filled in, each value escaped
//! for the content type, so that no text can break out of its place.

/// What a provider takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Json,
    Form,
}

/// A checked template.
#[derive(Debug, Clone)]
pub struct Template {
    format: Format,
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Literal(Box<str>),
    To,
    Text,
    From,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    #[error("{0:?} is neither application/json nor application/x-www-form-urlencoded")]
    ContentType(String),
    #[error("the body lacks {0}")]
    Lacks(&'static str),
    #[error("the body is no JSON when it is filled in: put the places inside quotes")]
    NotJson,
}

impl Template {
    pub fn parse(body: &str, content_type: &str) -> Result<Self, TemplateError> {
        let format = match content_type.split(';').next().unwrap_or_default().trim() {
            "application/json" => Format::Json,
            "application/x-www-form-urlencoded" => Format::Form,
            _ => return Err(TemplateError::ContentType(content_type.to_owned())),
        };
        let template = Self { format, parts: split(body) };
        for (part, name) in [(Part::To, "{to}"), (Part::Text, "{text}")] {
            if !template.parts.contains(&part) {
                return Err(TemplateError::Lacks(name));
            }
        }
        // A place outside quotes would break at the first text that is no number.
        let sample = template.fill("+1", "a \"quoted\" \\ text", "Kumara");
        if format == Format::Json && serde_json::from_str::<serde_json::Value>(&sample).is_err() {
            return Err(TemplateError::NotJson);
        }
        Ok(template)
    }

    /// Fills in all places in one pass: a value that looks like a place stays what it is.
    pub fn fill(&self, to: &str, text: &str, from: &str) -> String {
        let escaped = |value| match self.format {
            Format::Json => escape_json(value),
            Format::Form => form_urlencoded::byte_serialize(str::as_bytes(value)).collect(),
        };
        self.parts
            .iter()
            .map(|part| match part {
                Part::Literal(literal) => literal.to_string(),
                Part::To => escaped(to),
                Part::Text => escaped(text),
                Part::From => escaped(from),
            })
            .collect()
    }
}

fn split(body: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = body;
    let mut literal = String::new();
    while !rest.is_empty() {
        let place = [("{to}", Part::To), ("{text}", Part::Text), ("{from}", Part::From)]
            .into_iter()
            .find(|(name, _)| rest.starts_with(name));
        if let Some((name, part)) = place {
            parts.push(Part::Literal(std::mem::take(&mut literal).into()));
            parts.push(part);
            rest = &rest[name.len()..];
        } else {
            let next = rest.char_indices().nth(1).map_or(rest.len(), |(at, _)| at);
            literal.push_str(&rest[..next]);
            rest = &rest[next..];
        }
    }
    parts.push(Part::Literal(literal.into()));
    parts
}

/// The inside of a JSON string.
fn escape_json(value: &str) -> String {
    let quoted = serde_json::Value::from(value).to_string();
    quoted.strip_prefix('"').and_then(|q| q.strip_suffix('"')).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const JSON: &str = r#"{"to":"{to}","from":"{from}","messages":[{"text":"{text}"}]}"#;

    #[test]
    fn a_template_that_could_not_work_is_refused_at_start() {
        assert!(matches!(Template::parse(JSON, "text/plain"), Err(TemplateError::ContentType(_))));
        assert_eq!(Template::parse("{}", "application/json").err(), Some(TemplateError::Lacks("{to}")));
        assert_eq!(
            Template::parse("to={to}", "application/x-www-form-urlencoded").err(),
            Some(TemplateError::Lacks("{text}"))
        );
        let unquoted = r#"{"to":{to},"text":{text}}"#;
        assert_eq!(Template::parse(unquoted, "application/json").err(), Some(TemplateError::NotJson));
        assert!(Template::parse(JSON, "application/json; charset=utf-8").is_ok());
    }

    #[test]
    fn a_form_keeps_its_fields_apart() {
        let form = Template::parse("to={to}&body={text}&key=a", "application/x-www-form-urlencoded").unwrap();
        assert_eq!(form.fill("+51", "1 & 2=3 {to}", ""), "to=%2B51&body=1+%26+2%3D3+%7Bto%7D&key=a");
    }

    proptest! {
        #[test]
        fn no_text_breaks_out_of_its_place(to in "\\PC*", text in any::<String>(), from in "[{}a-z\"\\\\]*") {
            let filled = Template::parse(JSON, "application/json").unwrap().fill(&to, &text, &from);
            let value: serde_json::Value = serde_json::from_str(&filled).unwrap();
            prop_assert_eq!(value, serde_json::json!({"to": to, "from": from, "messages": [{"text": text}]}));
        }
    }
}
