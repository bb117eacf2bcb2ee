//! The rules of `rules.json` that have an expression, and what they say of documents.

mod data;
mod evaluate;

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use cel::{Context, Env, extensions};
use serde_json::{Map, Value as Json};

use crate::documents::{Place, cel_value};
pub use evaluate::Finding;

pub struct RuleBook {
    env: Arc<Env>,
    rules: Vec<data::Rule>,
}

impl RuleBook {
    pub fn load(file: &Path) -> Result<Self, String> {
        // `split` and `lowerAscii` are of the strings extension, which the crate brings along.
        let mut env = Env::stdlib();
        env.add_extension(extensions::strings)
            .map_err(|error| error.to_string())?;
        let rules = data::read(file, &env)?;
        Ok(Self {
            env: Arc::new(env),
            rules,
        })
    }

    /// The broken rules and where, in order. The documents keep their schemas.
    pub fn findings(
        &self,
        contract: &str,
        document: &Json,
        documents: &Map<String, Json>,
    ) -> Result<Vec<Finding>, String> {
        let root = Place::document(cel_value(document));
        let mut named: HashMap<&str, Place> = documents
            .iter()
            .map(|(name, document)| (name.as_str(), Place::document(cel_value(document))))
            .collect();
        let ready = |rule: &&data::Rule| {
            rule.needs
                .iter()
                .all(|name| named.contains_key(name.as_str()))
        };
        let rules: Vec<_> = self.rules.iter().filter(ready).collect();
        named.insert("root", root.clone());

        let mut context = Context::with_env(Arc::clone(&self.env));
        for (name, place) in &named {
            context.add_variable_from_value(*name, place.value.clone());
        }
        let mut findings = Vec::new();
        for rule in rules {
            evaluate::evaluate(rule, contract, &named, &context, &mut findings)
                .map_err(|error| format!("{}: {error}", rule.id))?;
        }
        findings.sort();
        Ok(findings)
    }
}
