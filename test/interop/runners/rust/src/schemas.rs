//! Verdicts of JSON Schema.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::Value;

/// The validators, each compiled when it is first asked for.
pub struct Schemas {
    folder: PathBuf,
    validators: HashMap<String, Validator>,
}

impl Schemas {
    pub fn new(folder: PathBuf) -> Self {
        Self {
            folder,
            validators: HashMap::new(),
        }
    }

    pub fn is_valid(&mut self, contract: &str, document: &Value) -> Result<bool, String> {
        if !self.validators.contains_key(contract) {
            let validator = compile(&self.folder.join(format!("{contract}.json")))?;
            self.validators.insert(contract.to_owned(), validator);
        }
        Ok(self.validators[contract].is_valid(document))
    }
}

fn compile(file: &Path) -> Result<Validator, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let schema: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    jsonschema::draft202012::options()
        .should_validate_formats(false)
        .build(&schema)
        .map_err(|error| error.to_string())
}
