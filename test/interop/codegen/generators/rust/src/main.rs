//! Reads each document into the generated type of its contract, and writes it again.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::{error::Error, io};

#[allow(dead_code)]
mod contracts {
    typify::import_types!("contracts.codegen.json");
}

#[derive(Deserialize)]
struct Question {
    contract: String,
    document: Value,
}

fn main() -> Result<(), Box<dyn Error>> {
    for line in io::stdin().lines() {
        let question: Question = serde_json::from_str(&line?)?;
        println!("{}", answer(question));
    }
    Ok(())
}

fn answer(Question { contract, document }: Question) -> Value {
    let written = match contract.as_str() {
        "AgentMachineFingerprint" => rewritten::<contracts::AgentMachineFingerprint>(document),
        "AgentMachineProfile" => rewritten::<contracts::AgentMachineProfile>(document),
        "AgentToolSurface" => rewritten::<contracts::AgentToolSurface>(document),
        "AgentWorkspaceMount" => rewritten::<contracts::AgentWorkspaceMount>(document),
        _ => return json!({ "error": format!("unknown contract {contract}") }),
    };
    match written {
        Ok(document) => json!({ "document": document }),
        Err(error) => json!({ "error": error.to_string() }),
    }
}

fn rewritten<T: DeserializeOwned + Serialize>(document: Value) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_value::<T>(document)?)
}
