//! Canonical JSON (RFC 8785) and its digest.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub fn digest(text: &str) -> Result<Value, String> {
    let document: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let canonical =
        serde_json_canonicalizer::to_string(&document).map_err(|error| error.to_string())?;
    let hash: String = Sha256::digest(&canonical)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    Ok(json!({ "canonical": canonical, "digest": format!("sha256:{hash}") }))
}
