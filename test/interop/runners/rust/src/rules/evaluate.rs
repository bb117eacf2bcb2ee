//! Evaluates one rule: at every instance, for every item of `each`.

use std::collections::HashMap;

use cel::{Context, Program, Value};
use serde::Serialize;

use super::data::{Path, Related, Rule};
use crate::documents::Place;

#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub rule: String,
    pub at: String,
}

/// What the names of an expression stand for, and where it stands.
type Names<'a> = HashMap<&'a str, Place>;

/// Adds a finding for each place where the rule is broken.
pub fn evaluate(
    rule: &Rule,
    contract: &str,
    documents: &Names,
    context: &Context,
    findings: &mut Vec<Finding>,
) -> Result<(), String> {
    let root = &documents["root"];
    for instance in rule
        .instances
        .iter()
        .filter(|instance| instance.contract == contract)
    {
        for this in root.clone().select(&instance.path) {
            let mut names = documents.clone();
            let mut context = context.new_inner_scope();
            bind("this", &this, &mut names, &mut context);
            let Some(each) = &rule.each else {
                check(rule, &this, &names, &context, findings)?;
                continue;
            };
            for item in this.select(each).iter().flat_map(Place::items) {
                bind("it", &item, &mut names, &mut context);
                check(rule, &item, &names, &context, findings)?;
            }
        }
    }
    Ok(())
}

fn bind<'a>(name: &'a str, place: &Place, names: &mut Names<'a>, context: &mut Context) {
    names.insert(name, place.clone());
    context.add_variable_from_value(name, place.value.clone());
}

fn check(
    rule: &Rule,
    place: &Place,
    names: &Names,
    context: &Context,
    findings: &mut Vec<Finding>,
) -> Result<(), String> {
    if !is_true(&rule.program, context)? && !is_excused(rule, names, context)? {
        let at = format!("{}{}", place.pointer, pointer(&rule.at));
        findings.push(Finding {
            rule: rule.id.clone(),
            at,
        });
    }
    Ok(())
}

fn is_true(program: &Program, context: &Context) -> Result<bool, String> {
    match program
        .execute(context)
        .map_err(|error| error.to_string())?
    {
        Value::Bool(value) => Ok(value),
        other => Err(format!("The expression is {other:?}, no boolean.")),
    }
}

/// Whether the document itself owns up to what breaks the rule: it lists the place, or one that contains it.
fn is_excused(rule: &Rule, names: &Names, context: &Context) -> Result<bool, String> {
    let Some(list) = &rule.excused_by else {
        return Ok(false);
    };
    let Some(related) = first_related(&rule.related, names, context)? else {
        return Ok(false);
    };
    let path = [list.clone(), "*".to_owned(), "pointer".to_owned()];
    let entries = names["root"].clone().select(&path);
    Ok(entries.into_iter().any(|entry| match entry.value {
        Value::String(pointer) => format!("{related}/").starts_with(&format!("{pointer}/")),
        _ => false,
    }))
}

/// The pointer of the first of the related places.
fn first_related(
    related: &[Related],
    names: &Names,
    context: &Context,
) -> Result<Option<String>, String> {
    for Related {
        each,
        of_documents,
        filter,
        at,
    } in related
    {
        let Some(each) = each else {
            return Ok(Some(pointer_of(at, names)));
        };
        for other in select(each, names).iter().flat_map(Place::items) {
            if matches(filter.as_ref(), &other, context)? {
                let start = if *of_documents { "" } else { &other.pointer };
                return Ok(Some(format!("{start}{}", pointer(at))));
            }
        }
    }
    Ok(None)
}

fn matches(filter: Option<&Program>, other: &Place, context: &Context) -> Result<bool, String> {
    let Some(filter) = filter else {
        return Ok(true);
    };
    let mut context = context.new_inner_scope();
    context.add_variable_from_value("other", other.value.clone());
    is_true(filter, &context)
}

/// The places of a selection such as `profile.mounts`.
fn select(path: &Path, names: &Names) -> Vec<Place> {
    match path
        .split_first()
        .and_then(|(name, rest)| Some((names.get(name.as_str())?, rest)))
    {
        Some((place, rest)) => place.clone().select(rest),
        None => Vec::new(),
    }
}

/// The pointer of a selection, whether or not anything stands there.
fn pointer_of(path: &Path, names: &Names) -> String {
    let Some((name, rest)) = path.split_first() else {
        return String::new();
    };
    let start = names.get(name.as_str()).map_or("", |place| &place.pointer);
    format!("{start}{}", pointer(rest))
}

fn pointer(path: &[String]) -> String {
    path.iter().map(|name| format!("/{name}")).collect()
}
