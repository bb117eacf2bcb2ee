//! `rules.json` as data; `rules.schema.json` says what its fields mean.

use std::collections::HashMap;
use std::fs;
use std::path::Path as File;

use cel::{Env, Program};
use serde::Deserialize;

/// The names of a selection such as `root.planes.host`, or of a JSON Pointer.
pub type Path = Vec<String>;

/// A rule that has an expression, compiled.
pub struct Rule {
    pub id: String,
    pub program: Program,
    pub needs: Vec<String>,
    pub each: Option<Path>,
    pub at: Path,
    pub related: Vec<Related>,
    pub excused_by: Option<String>,
    pub instances: Vec<Instance>,
}

/// Another place that a rule is about: one selection, or the items of `each` for which `filter` is true.
pub struct Related {
    pub each: Option<Path>,
    /// Whether `each` is a list of documents, which have pointers of their own.
    pub of_documents: bool,
    pub filter: Option<Program>,
    pub at: Path,
}

pub struct Instance {
    pub contract: String,
    pub path: Path,
}

#[derive(Deserialize)]
struct RuleBookText {
    documents: HashMap<String, DocumentText>,
    rules: Vec<RuleText>,
}

#[derive(Deserialize)]
struct DocumentText {
    list: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RuleText {
    id: String,
    cel: Option<String>,
    #[serde(default)]
    needs: Vec<String>,
    each: Option<String>,
    at: Option<String>,
    #[serde(default)]
    related: Vec<RelatedText>,
    excused_by: Option<String>,
    instances: Vec<InstanceText>,
}

#[derive(Deserialize)]
struct RelatedText {
    each: Option<String>,
    r#where: Option<String>,
    at: Option<String>,
}

#[derive(Deserialize)]
struct InstanceText {
    contract: String,
    pointer: String,
}

/// The rules that have an expression.
pub fn read(file: &File, env: &Env) -> Result<Vec<Rule>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let book: RuleBookText = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    let is_list = |name: &str| {
        book.documents
            .get(name)
            .is_some_and(|document| document.list)
    };
    book.rules
        .into_iter()
        .filter_map(|rule| {
            let expression = rule.cel.clone()?;
            Some(compile(rule, &expression, env, &is_list))
        })
        .collect()
}

fn compile(
    rule: RuleText,
    expression: &str,
    env: &Env,
    is_list: &impl Fn(&str) -> bool,
) -> Result<Rule, String> {
    let program = |source: &str| {
        env.compile(source)
            .map_err(|error| format!("{}: {error}", rule.id))
    };
    let related = rule.related.iter().map(|related| {
        Ok(Related {
            each: related.each.as_deref().map(selection),
            of_documents: related.each.as_deref().is_some_and(is_list),
            filter: related.r#where.as_deref().map(program).transpose()?,
            at: match (&related.each, &related.at) {
                (_, Some(at)) => selection(at),
                (Some(_), None) => Path::new(),
                (None, None) => selection("this"),
            },
        })
    });
    Ok(Rule {
        program: program(expression)?,
        related: related.collect::<Result<_, String>>()?,
        needs: rule.needs,
        each: rule.each.as_deref().map(selection),
        at: rule.at.as_deref().map(selection).unwrap_or_default(),
        excused_by: rule.excused_by,
        instances: rule.instances.into_iter().map(instance).collect(),
        id: rule.id,
    })
}

fn instance(InstanceText { contract, pointer }: InstanceText) -> Instance {
    Instance {
        contract,
        path: pointer.split('/').skip(1).map(str::to_owned).collect(),
    }
}

fn selection(text: &str) -> Path {
    text.split('.').map(str::to_owned).collect()
}
