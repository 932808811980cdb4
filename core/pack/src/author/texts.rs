//! The words: every Fluent file parses, every item has the texts that a person will read, and no text is left over.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::error::Report;
use super::files::AuthorFiles;
use crate::{FindingKind, Pack, QuestionKind, Slot, Step, Texts};

/// Message prefixes that belong to items. Everything else is the interface's and is checked by the code that uses it.
const OWNED: [&str; 8] = ["finding-", "reason-", "card-", "question-", "region-", "exercise-", "who-", "contraindication-"];

/// Reads the files of one language. Messages without arguments are flattened; the others keep their Fluent source.
pub(super) fn read(files: &AuthorFiles, language: &str, report: &mut Report) -> Texts {
    let mut texts = Texts { language: language.to_owned(), plain: Default::default(), patterns: String::new() };
    let mut seen = BTreeSet::new();
    let folder = format!("{language}/");
    let mut found = false;
    for (name, source) in files.0.iter().filter(|(name, _)| name.starts_with(&folder)) {
        found = true;
        let resource = match parser::parse(source.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let line = source.get(..error.pos.start).unwrap_or_default().matches('\n').count() + 1;
                    report.refuse(name, &format!("line {line}"), format!("is not Fluent: {}", error.kind));
                }
                resource
            }
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            if !seen.insert(id.to_owned()) {
                report.refuse(name, id, "stands twice");
            }
            let mut parts: Vec<(String, &Pattern<&str>)> = Vec::new();
            parts.extend(message.value.iter().map(|value| (id.to_owned(), value)));
            parts.extend(message.attributes.iter().map(|part| (format!("{id}.{}", part.id.name), &part.value)));
            for (key, pattern) in parts {
                match plain(pattern) {
                    Some(text) if text.trim().is_empty() => report.refuse(name, &key, "is empty"),
                    Some(text) => {
                        texts.plain.insert(key, text);
                    }
                    None if key.contains('.') => report.refuse(name, &key, "an attribute may not have arguments"),
                    None => texts.patterns.push_str(&message_source(id, pattern)),
                }
            }
        }
    }
    if !found {
        report.refuse(&folder, "-", "the language ships but has no file");
    }
    texts
}

/// The words of a pattern without arguments; a line break in the file is a space for the reader.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                out.push_str(value);
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(out.split('\n').map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned())
}

fn message_source(id: &str, pattern: &Pattern<&str>) -> String {
    let message = fluent_syntax::ast::Message {
        id: fluent_syntax::ast::Identifier { name: id },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    fluent_syntax::serializer::serialize(&fluent_syntax::ast::Resource { body: vec![Entry::Message(message)] })
}

pub(super) fn check(pack: &Pack, report: &mut Report) {
    let needed = needed(pack);
    for texts in &pack.texts {
        let folder = format!("{}/", texts.language);
        for key in &needed {
            if !texts.plain.contains_key(key) {
                report.refuse(&folder, key, "this text is missing");
            }
        }
        let messages: BTreeSet<&str> =
            needed.iter().map(|key| key.split_once('.').map_or(key.as_str(), |(message, _)| message)).collect();
        for key in texts.plain.keys() {
            let message = key.split_once('.').map_or(key.as_str(), |(message, _)| message);
            if OWNED.iter().any(|prefix| message.starts_with(prefix)) && !messages.contains(message) {
                report.refuse(&folder, key, "this text belongs to nothing");
            }
        }
    }
}

/// Every text that some item needs.
fn needed(pack: &Pack) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut add = |key: String| {
        out.insert(key);
    };
    for finding in &pack.findings {
        add(format!("finding-{}", finding.id));
        if finding.level.is_some() {
            add(format!("reason-{}", finding.id));
            add(format!("reason-{}.say", finding.id));
        }
    }
    for rule in &pack.rules {
        add(format!("reason-{}", rule.id));
        add(format!("reason-{}.say", rule.id));
    }
    for level in crate::Level::ALL {
        add(format!("level-{}", level.id()));
        add(format!("level-{}.name", level.id()));
        add(format!("level-{}.lead", level.id()));
    }
    for action in &pack.actions {
        add(format!("who-{}", action.id));
        add(format!("who-{}.do", action.id));
    }
    for country in &pack.countries {
        add(format!("country-{}", country.id));
    }
    for region in &pack.regions {
        add(format!("region-{}", region.id));
        add(format!("region-{}.help", region.id));
    }
    for key in [
        "choice-yes", "choice-no", "choice-not_sure", "choice-none", "choice-unsaid", "choice-cannot_point", "choice-no_checked",
        "choice-clarify_yes", "choice-clarify_not_sure", "card-talk_now", "card-talk_now.help", "not_a_diagnosis",
        "headline-self_care", "safety-title", "safety-emergency", "safety-today", "safety-visit", "stop-title", "side-left",
        "side-right", "side-middle",
    ] {
        add(key.to_owned());
    }
    cards(pack, &mut add);
    exercises(pack, &mut add);
    out
}

fn cards(pack: &Pack, add: &mut impl FnMut(String)) {
    let question = |id: &str, add: &mut dyn FnMut(String)| {
        let key = format!("question-{}", id.replace('.', "-"));
        add(key.clone());
        add(format!("{key}.help"));
        add(format!("{key}.why"));
    };
    let mut items = Vec::new();
    for card in &pack.cards {
        add(format!("card-{}", card.id));
        for flag in &card.clarifies {
            question(&format!("clarify.{flag}"), add);
        }
        for part in &card.questions {
            question(&part.id, add);
            for group in &part.groups {
                if let Some(heading) = &group.heading {
                    add(format!("group-{heading}"));
                }
                // A dating question repeats the row's own words; its item has no question of its own.
                items.extend(group.items.iter());
            }
            let named = part.kind == QuestionKind::One;
            for choice in part.choices.iter().filter(|_| named) {
                add(choice.text.clone().unwrap_or_else(|| format!("choice-{}", choice.id)));
            }
            if part.slot == Some(Slot::Places) {
                for heading in ["back_view", "front_view", "all_over"] {
                    add(format!("group-{heading}"));
                }
            }
        }
    }
    items.extend(pack.families.iter().flat_map(|family| &family.items));
    for item in items {
        match &item.text {
            Some(text) => add(text.clone()),
            None => {
                let location = pack.findings.iter().any(|finding| finding.id == item.id && finding.kind == FindingKind::Location);
                if !location {
                    add(format!("finding-{}.ask", item.id));
                    add(format!("finding-{}.help", item.id));
                    add(format!("finding-{}.why", item.id));
                }
            }
        }
        for choice in &item.choices {
            add(choice.text.clone().unwrap_or_else(|| format!("choice-{}", choice.id)));
        }
    }
}

fn exercises(pack: &Pack, add: &mut impl FnMut(String)) {
    for item in &pack.contraindications {
        add(format!("contraindication-{}", item.id));
    }
    for exercise in &pack.exercises {
        let key = format!("exercise-{}", exercise.id);
        add(key.clone());
        for part in ["purpose", "feel", "mistake", "dose"] {
            add(format!("{key}.{part}"));
        }
        for step in 1..=exercise.steps {
            add(format!("{key}.step_{step}"));
        }
        let words = |step: &Step| step.text;
        if words(&exercise.easier) {
            add(format!("{key}.easier"));
        }
        if words(&exercise.harder) {
            add(format!("{key}.harder"));
        }
        for warning in &exercise.warn {
            add(format!("contraindication-{warning}.warn"));
        }
        add(format!("class-{}", exercise.class.id()));
        add(format!("position-{}", exercise.position));
        for kit in &exercise.kit {
            add(format!("kit-{kit}"));
        }
        for muscle in &exercise.muscles {
            add(format!("muscle-{muscle}"));
        }
        for stop in &exercise.stop {
            add(format!("stop-{stop}"));
        }
    }
}
