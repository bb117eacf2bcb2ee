//! Documents as values of CEL, and the places in them.

use std::collections::HashMap;

use cel::Value;
use cel::objects::KeyRef;
use serde_json::Value as Json;

/// A document as CEL sees it: objects are maps and all numbers are doubles.
pub fn cel_value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(value) => Value::Float(value.as_f64().unwrap_or(f64::NAN)),
        Json::String(value) => Value::from(value.as_str()),
        Json::Array(items) => Value::from(items.iter().map(cel_value).collect::<Vec<_>>()),
        Json::Object(fields) => {
            let fields = fields
                .iter()
                .map(|(key, value)| (key.as_str(), cel_value(value)));
            Value::from(fields.collect::<HashMap<_, _>>())
        }
    }
}

/// A value and the JSON Pointer to it.
#[derive(Clone)]
pub struct Place {
    pub value: Value,
    pub pointer: String,
}

impl Place {
    pub fn document(value: Value) -> Self {
        Self {
            value,
            pointer: String::new(),
        }
    }

    /// The places under this one that a path leads to; `*` stands for every index of a list.
    pub fn select(self, path: &[String]) -> Vec<Place> {
        let Some((key, rest)) = path.split_first() else {
            return vec![self];
        };
        if key == "*" {
            return self
                .items()
                .into_iter()
                .flat_map(|item| item.select(rest))
                .collect();
        }
        self.field(key)
            .map_or_else(Vec::new, |field| field.select(rest))
    }

    pub fn items(&self) -> Vec<Place> {
        let Value::List(items) = &self.value else {
            return Vec::new();
        };
        items
            .iter()
            .enumerate()
            .map(|(index, item)| self.inner(&index.to_string(), item))
            .collect()
    }

    fn field(&self, name: &str) -> Option<Place> {
        let Value::Map(fields) = &self.value else {
            return None;
        };
        fields
            .get(&KeyRef::String(name))
            .map(|value| self.inner(name, value))
    }

    fn inner(&self, key: &str, value: &Value) -> Place {
        Place {
            value: value.clone(),
            pointer: format!("{}/{key}", self.pointer),
        }
    }
}
