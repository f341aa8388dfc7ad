//! The stable codes of everything that can go wrong, with the status each one has. A code, once published,
//! keeps its meaning; its words live in `locales/*/errors.ftl` under `error-` and the code with dashes.

use axum::http::StatusCode;

/// One kind of failure.
#[derive(Debug, PartialEq, Eq)]
pub struct ErrorCode {
    pub name: &'static str,
    status: u16,
}

impl ErrorCode {
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $status:literal;)+) => {
        $($(#[$doc])* pub static $name: ErrorCode = ErrorCode { name: $code, status: $status };)+
        /// Every code, for the API description and for the test that each has words in each language.
        pub static ALL: &[&ErrorCode] = &[$(&$name,)+];
    };
}

codes! {
    // The request itself.
    BAD_REQUEST = "bad_request", 400;
    BAD_JSON = "bad_json", 400;
    BAD_CURSOR = "bad_cursor", 400;
    BAD_IDEMPOTENCY_KEY = "bad_idempotency_key", 400;
    IDEMPOTENCY_KEY_REUSED = "idempotency_key_reused", 422;
    BODY_TOO_LARGE = "body_too_large", 413;
    UNSUPPORTED_MEDIA_TYPE = "unsupported_media_type", 415;
    METHOD_NOT_ALLOWED = "method_not_allowed", 405;
    NOT_FOUND = "not_found", 404;
    GONE = "gone", 410;
    CONFLICT = "conflict", 409;

    // Who asks.
    UNAUTHENTICATED = "unauthenticated", 401;
    FORBIDDEN = "forbidden", 403;
    CSRF = "csrf", 403;
    RATE_LIMITED = "rate_limited", 429;

    // The server.
    BUSY = "busy", 503;
    TIMEOUT = "timeout", 503;
    INTERNAL = "internal", 500;
    STORAGE_FULL = "storage_full", 507;
    WAITING_ROOM = "waiting_room", 503;
    BAD_PROOF = "bad_proof", 422;
    PLACE_GONE = "place_gone", 410;

    // Accounts.
    BAD_PHONE = "bad_phone", 422;
    TOO_MANY_CODES = "too_many_codes", 429;
    SMS_UNAVAILABLE = "sms_unavailable", 503;
    WRONG_CODE = "wrong_code", 422;
    CODE_EXPIRED = "code_expired", 410;
    TOO_MANY_TRIES = "too_many_tries", 429;
    HANDLE_TOO_SHORT = "handle_too_short", 422;
    HANDLE_TOO_LONG = "handle_too_long", 422;
    HANDLE_BAD_CHARACTER = "handle_bad_character", 422;
    HANDLE_MIXED_SCRIPTS = "handle_mixed_scripts", 422;
    HANDLE_RESERVED = "handle_reserved", 422;
    HANDLE_TAKEN = "handle_taken", 409;
    NAME_EMPTY = "name_empty", 422;
    NAME_TOO_LONG = "name_too_long", 422;
    BIO_TOO_LONG = "bio_too_long", 422;
    BAD_LANGUAGE = "bad_language", 422;
    TOO_MANY_LANGUAGES = "too_many_languages", 422;
    BAD_PASSKEY = "bad_passkey", 422;
    PASSKEY_EXPIRED = "passkey_expired", 410;
    TOO_MANY_PASSKEYS = "too_many_passkeys", 409;
    PASSKEYS_UNAVAILABLE = "passkeys_unavailable", 422;
    OWNER_EXISTS = "owner_exists", 409;
    BAD_CLAIM_CODE = "bad_claim_code", 403;

    // Pictures.
    PICTURE_TOO_LARGE = "picture_too_large", 413;
    PICTURE_TOO_MANY_PIXELS = "picture_too_many_pixels", 422;
    PICTURE_TYPE = "picture_type", 415;
    PICTURE_UNREADABLE = "picture_unreadable", 422;
    PICTURE_UNSUPPORTED_HERE = "picture_unsupported_here", 415;
    PICTURE_TIMEOUT = "picture_timeout", 422;
    PICTURE_NOT_FOUND = "picture_not_found", 422;
    ALT_TOO_LONG = "alt_too_long", 422;

    // Notes and comments.
    TITLE_TOO_LONG = "title_too_long", 422;
    BODY_TOO_LONG = "body_too_long", 422;
    NOTE_EMPTY = "note_empty", 422;
    NOTE_KIND = "note_kind", 422;
    PICTURES_MISSING = "pictures_missing", 422;
    TOO_MANY_PICTURES = "too_many_pictures", 422;
    CARD_MISSING = "card_missing", 422;
    CARD_TOO_LONG = "card_too_long", 422;
    BAD_TOPIC = "bad_topic", 422;
    TOO_MANY_TOPICS = "too_many_topics", 422;
    TOO_MANY_MENTIONS = "too_many_mentions", 422;
    BAD_PLACE = "bad_place", 422;
    BAD_DAYS = "bad_days", 422;
    BAD_BUDGET = "bad_budget", 422;
    NOT_AN_ASK = "not_an_ask", 422;
    NOT_AN_ANSWER = "not_an_answer", 422;
    OWN_ANSWER = "own_answer", 403;
    TOO_MANY_ANSWERS = "too_many_answers", 422;
    TOO_MANY_MARKS = "too_many_marks", 422;
    TOO_MANY_SEARCHES = "too_many_searches", 422;
    TEXT_EMPTY = "text_empty", 422;
    TEXT_TOO_LONG = "text_too_long", 422;
    WORDING_ADDS = "wording_adds", 422;
    TOO_MANY_DRAFTS = "too_many_drafts", 409;
    TOO_MANY_COLLECTIONS = "too_many_collections", 409;
    COLLECTION_NAME_TAKEN = "collection_name_taken", 409;
    COLLECTION_NAME = "collection_name", 422;
    TOO_MANY_PINNED = "too_many_pinned", 409;
    BLOCKED = "blocked", 403;
    NOT_YOURSELF = "not_yourself", 422;

    // Members and feeds.
    PRIVATE_PROFILE = "private_profile", 403;
    TOO_MANY_FOLLOWS = "too_many_follows", 409;
    NO_HOME = "no_home", 422;
    BAD_COORDINATES = "bad_coordinates", 422;
    BAD_WIDTH = "bad_width", 422;
    TOO_MANY_MUTED = "too_many_muted", 422;
}
