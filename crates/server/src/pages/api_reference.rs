//! `/developers`: the API description as a page to read, made from the same document as `/v1/openapi.json`.

use std::sync::LazyLock;

use axum::{
    extract::State,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use maud::{DOCTYPE, Markup, html};
use serde_json::Value;

use crate::app::App;

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::to_value(crate::router::openapi()).unwrap_or_default());

pub async fn page(State(app): State<App>) -> Response {
    let name = app.community.name();
    let html = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "API · " (name) }
                link rel="stylesheet" href="/developers.css";
            }
            body {
                header {
                    p { a href="/" { (name) } }
                    h1 { "API" }
                    (introduction())
                    p { "For programs: " a href="/v1/openapi.json" { "OpenAPI 3.1" } }
                }
                (contents())
                main { @for tag in tags() { (section(&tag)) } }
            }
        }
    };
    ([(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))], html.into_string()).into_response()
}

pub async fn style() -> impl IntoResponse {
    (
        [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")],
        include_str!("developers.css"),
    )
}

fn introduction() -> Markup {
    let text = DOCUMENT["info"]["description"].as_str().unwrap_or_default();
    html! { @for paragraph in text.split("\n\n") { p { (inline(paragraph)) } } }
}

/// The two marks that the descriptions use: `code` and **strong**.
fn inline(text: &str) -> Markup {
    html! {
        @for (i, part) in text.split('`').enumerate() {
            @if i % 2 == 1 { code { (part) } } @else {
                @for (j, piece) in part.split("**").enumerate() { @if j % 2 == 1 { strong { (piece) } } @else { (piece) } }
            }
        }
    }
}

struct Operation<'a> {
    method: &'a str,
    path: &'a str,
    details: &'a Value,
}

fn operations() -> impl Iterator<Item = Operation<'static>> {
    const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];
    DOCUMENT["paths"].as_object().into_iter().flatten().flat_map(|(path, item)| {
        METHODS.iter().filter_map(move |method| item.get(method).map(|details| Operation { method, path, details }))
    })
}

fn tag_of(operation: &Operation<'_>) -> String {
    operation.details["tags"][0].as_str().unwrap_or("other").to_owned()
}

fn tags() -> Vec<String> {
    let mut tags = Vec::new();
    for operation in operations() {
        let tag = tag_of(&operation);
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

fn contents() -> Markup {
    html! { nav { ul { @for tag in tags() { li { a href={ "#" (tag) } { (tag) } } } } } }
}

fn section(tag: &str) -> Markup {
    html! {
        section id=(tag) {
            h2 { (tag) }
            @for operation in operations().filter(|o| tag_of(o) == tag) {
                details id=(operation.details["operationId"].as_str().unwrap_or_default()) {
                    summary {
                        code class=(operation.method) { (operation.method.to_uppercase()) }
                        " " code { (operation.path) }
                        " " span { (operation.details["summary"].as_str().unwrap_or_default()) }
                    }
                    @if let Some(text) = operation.details["description"].as_str() { p { (inline(text)) } }
                    (parameters(operation.details))
                    (body("Request", &operation.details["requestBody"]["content"]))
                    (answers(operation.details))
                }
            }
        }
    }
}

fn parameters(details: &Value) -> Markup {
    let list = details["parameters"].as_array().cloned().unwrap_or_default();
    html! {
        @if !list.is_empty() {
            h3 { "Parameters" }
            dl {
                @for parameter in &list {
                    dt { code { (parameter["name"].as_str().unwrap_or_default()) } " " small { (parameter["in"].as_str().unwrap_or_default()) } }
                    dd { (inline(parameter["description"].as_str().unwrap_or_default())) " " (kind(&parameter["schema"])) }
                }
            }
        }
    }
}

fn answers(details: &Value) -> Markup {
    html! {
        h3 { "Answers" }
        dl {
            @for (status, answer) in details["responses"].as_object().into_iter().flatten() {
                dt { code { (status) } " " (answer["description"].as_str().unwrap_or_default()) }
                dd { (body("", &answer["content"])) }
            }
        }
    }
}

fn body(title: &str, content: &Value) -> Markup {
    html! {
        @for (media_type, content) in content.as_object().into_iter().flatten() {
            @if !title.is_empty() { h3 { (title) " " small { (media_type) } } }
            (shape(&content["schema"], 0))
        }
    }
}

/// A reference to a schema, followed.
fn resolved(schema: &Value) -> &Value {
    match schema["$ref"].as_str().and_then(|r| r.rsplit('/').next()) {
        Some(name) => &DOCUMENT["components"]["schemas"][name],
        None => schema,
    }
}

fn kind(schema: &Value) -> Markup {
    let schema = resolved(schema);
    let words = schema["enum"].as_array();
    html! {
        small {
            @match words {
                Some(words) => { @for (i, word) in words.iter().enumerate() { @if i > 0 { " | " } code { (word.as_str().unwrap_or("null")) } } }
                None => { (type_name(schema)) }
            }
        }
    }
}

fn type_name(schema: &Value) -> String {
    match &schema["type"] {
        Value::String(name) => name.clone(),
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" or "),
        _ => String::new(),
    }
}

/// The fields of a schema, three levels deep.
fn shape(schema: &Value, depth: usize) -> Markup {
    const DEEPEST: usize = 3;
    let resolved_schema = resolved(schema);
    let parts: Vec<&Value> = ["allOf", "oneOf", "anyOf"]
        .iter()
        .filter_map(|word| resolved_schema[*word].as_array())
        .flatten()
        .filter(|part| part["type"] != "null")
        .collect();
    if resolved_schema["items"].is_object() && depth <= DEEPEST {
        return shape(&resolved_schema["items"], depth);
    }
    html! {
        @for part in parts { (shape(part, depth)) }
        @if let Some(fields) = resolved_schema["properties"].as_object() {
            ul {
                @for (name, field) in fields {
                    li {
                        code { (name) } " " (kind(field)) " "
                        (inline(resolved(field)["description"].as_str().or(field["description"].as_str()).unwrap_or_default()))
                        @if depth < DEEPEST { (shape(field, depth + 1)) }
                    }
                }
            }
        }
    }
}
