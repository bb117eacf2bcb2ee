//! The interop runner in Rust: requests as lines of JSON on stdin, one answer a line on stdout.

mod digest;
mod documents;
mod rules;
mod schemas;

use std::io::{self, BufRead, Write};
use std::path::PathBuf;

use serde_json::{Map, Value, json};

type Answer = Result<Value, String>;

struct Runner {
    schemas: schemas::Schemas,
    rules: rules::RuleBook,
}

impl Runner {
    fn load(folder: PathBuf) -> Result<Self, String> {
        Ok(Self {
            rules: rules::RuleBook::load(&folder.join("rules.json"))?,
            schemas: schemas::Schemas::new(folder.join("schemas")),
        })
    }

    fn answer(&mut self, request: &Value) -> Answer {
        match text(request, "task")? {
            "schema" => {
                let valid = self
                    .schemas
                    .is_valid(text(request, "contract")?, field(request, "document")?)?;
                Ok(json!({ "valid": valid }))
            }
            "rules" => {
                let none = Map::new();
                let documents = request.get("documents").and_then(Value::as_object);
                let findings = self.rules.findings(
                    text(request, "contract")?,
                    field(request, "document")?,
                    documents.unwrap_or(&none),
                )?;
                Ok(json!({ "findings": findings }))
            }
            "digest" => digest::digest(text(request, "text")?),
            other => Err(format!("There is no task '{other}'.")),
        }
    }
}

fn field<'a>(request: &'a Value, name: &str) -> Result<&'a Value, String> {
    request
        .get(name)
        .ok_or_else(|| format!("The request has no '{name}'."))
}

fn text<'a>(request: &'a Value, name: &str) -> Result<&'a str, String> {
    field(request, name)?
        .as_str()
        .ok_or_else(|| format!("'{name}' is no text."))
}

fn answer_line(runner: &mut Runner, line: &str) -> Value {
    let request: Value = match serde_json::from_str(line) {
        Ok(request) => request,
        Err(error) => return json!({ "id": null, "error": error.to_string() }),
    };
    let mut answer = runner
        .answer(&request)
        .unwrap_or_else(|error| json!({ "error": error.replace('\n', " ") }));
    answer["id"] = request["id"].clone();
    answer
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args_os()
        .nth(1)
        .ok_or("usage: interop SCHEMAS_DIR")?;
    let mut runner = Runner::load(folder.into())?;
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        writeln!(out, "{}", answer_line(&mut runner, &line?))?;
        out.flush()?;
    }
    Ok(())
}
