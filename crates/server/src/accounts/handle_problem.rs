//! Why a text is no handle, as a stable code.

use kumara_model::{Handle, HandleError};

use crate::http::{ApiError, code};

pub fn handle_problem(error: HandleError) -> ApiError {
    let problem = match error {
        HandleError::TooShort => ApiError::new(&code::HANDLE_TOO_SHORT).with("limit", Handle::MIN_CHARS),
        HandleError::TooLong => ApiError::new(&code::HANDLE_TOO_LONG).with("limit", Handle::MAX_CHARS),
        HandleError::BadCharacter => ApiError::new(&code::HANDLE_BAD_CHARACTER),
        HandleError::MixedScripts => ApiError::new(&code::HANDLE_MIXED_SCRIPTS),
        HandleError::Reserved => ApiError::new(&code::HANDLE_RESERVED),
    };
    problem.field("handle")
}
