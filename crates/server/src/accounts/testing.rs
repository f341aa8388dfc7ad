//! What the stories of this feature share: joining by phone through the outbox.

use serde_json::{Value, json};

use crate::testing::{TestApp, TestClient};

/// Asks for a code and hands back the answer.
pub async fn ask_for_code(app: &TestApp, phone: &str) -> Value {
    app.visitor().post("/v1/auth/codes", json!({"phone": phone})).await.expect(202)
}

/// The text that the outbox shows for an answer of `POST /v1/auth/codes`.
pub async fn outbox_text(visitor: &TestClient, sent: &Value) -> String {
    let challenge = sent["challenge"].as_str().unwrap();
    let outbox = visitor.get(&format!("/v1/auth/outbox?challenge={challenge}")).await.expect(200);
    outbox["messages"][0]["text"].as_str().unwrap().to_owned()
}

/// The six digits in it.
pub async fn code_from_outbox(visitor: &TestClient, sent: &Value) -> String {
    let text = outbox_text(visitor, sent).await;
    text.split_whitespace().find(|w| w.len() == 6 && w.bytes().all(|b| b.is_ascii_digit())).unwrap().to_owned()
}

/// Six digits that are not these.
pub fn wrong(code: &str) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000)
}

/// Signs in by phone, joining if need be: `Me` and a client with the token.
pub async fn sign_up(app: &TestApp, phone: &str) -> (Value, TestClient) {
    let sent = ask_for_code(app, phone).await;
    let code = code_from_outbox(&app.visitor(), &sent).await;
    let body = json!({"challenge": sent["challenge"], "code": code, "token": true});
    let answer = app.visitor().post("/v1/auth/sessions", body).await.expect(201);
    let client = app.visitor().with_token(answer["token"].as_str().unwrap());
    (answer["me"].clone(), client)
}
