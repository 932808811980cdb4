//! The list of stretches, or why it is closed, and one of them.

use serde::Serialize;

use super::Desk;
use crate::Result;
use crate::content::Mark;
use crate::exercise::{self, ExerciseLine, ExerciseView, Gate, Note};
use crate::vault::Vault;

/// The list of stretches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExercisesPage {
    /// Why not everything, or nothing, is open; none if everything is.
    pub closed: Option<String>,
    /// What is open.
    pub items: Vec<ExerciseLine>,
}

/// One stretch, in the order in which it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExercisePage {
    /// Id in the dictionary.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it can ease.
    pub purpose: String,
    /// What the last self-check says about it; none if it says nothing.
    pub closed: Option<String>,
    /// Position, kit, muscles, how much.
    pub facts: Vec<Fact>,
    /// The heading of the steps.
    pub steps_title: String,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// What one feels, and what often goes wrong.
    pub hints: Vec<Fact>,
    /// When to stop; then for whom it is not, and what suits better.
    pub lists: Vec<NoteList>,
    /// Easier and harder.
    pub variants: Vec<Fact>,
    /// Sources, who has signed it, and what it is not.
    pub small: Vec<String>,
}

/// A label with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// "Position".
    pub label: String,
    /// "on your back".
    pub text: String,
    /// Another stretch that it leads to.
    pub item: Option<String>,
}

/// Some lines under a heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteList {
    /// The heading.
    pub title: String,
    /// The lines.
    pub lines: Vec<NoteLine>,
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteLine {
    /// In words.
    pub text: String,
    /// Another stretch that it leads to.
    pub item: Option<String>,
}

/// The list as it is open now.
///
/// # Errors
/// Those of reading; a vault that cannot be read shows no exercise.
pub fn exercises(desk: &Desk<'_>, vault: &Vault) -> Result<ExercisesPage> {
    let gate = exercise::gate(vault)?;
    Ok(ExercisesPage { closed: gate.text(desk.words), items: exercise::list(desk.content, desk.words, &gate) })
}

/// One stretch, if the gate lets it through.
///
/// # Errors
/// As [`exercise::detail`].
pub fn exercise(desk: &Desk<'_>, gate: &Gate, id: &str) -> Result<ExercisePage> {
    let words = desk.words;
    let item = exercise::detail(desk.content, words, gate, id)?;
    let fact = |key: &str, text: &str| Fact { label: words.get(key).to_owned(), text: text.to_owned(), item: None };
    let mut facts = vec![fact("label-position", &item.position)];
    if !item.kit.is_empty() {
        facts.push(fact("label-kit", &item.kit.join(", ")));
    }
    facts.push(fact("label-muscles", &item.muscles.join(", ")));
    facts.push(fact("label-dose", &item.dose_text));
    let variants = [("label-easier", &item.easier), ("label-harder", &item.harder)];
    let variants = variants.into_iter().filter_map(|(key, step)| {
        let step = step.as_ref()?;
        Some(Fact { item: step.item.clone(), ..fact(key, &step.text) })
    });
    Ok(ExercisePage {
        closed: gate.text(words),
        facts,
        steps_title: words.get("label-steps").to_owned(),
        hints: vec![fact("label-feel", &item.feel), fact("label-mistake", &item.mistake)],
        lists: lists(desk, &item),
        variants: variants.collect(),
        small: small(desk, &item),
        id: item.id,
        name: item.name,
        purpose: item.purpose,
        steps: item.steps,
    })
}

fn lists(desk: &Desk<'_>, item: &ExerciseView) -> Vec<NoteList> {
    let words = desk.words;
    let notes = |key: &str, notes: &[Note]| NoteList {
        title: words.get(key).to_owned(),
        lines: notes.iter().map(|note| NoteLine { text: note.text.clone(), item: None }).collect(),
    };
    let instead = item.instead.iter().map(|swap| {
        let when = swap.when.iter().map(|note| note.text.as_str()).collect::<Vec<_>>().join("; ");
        NoteLine {
            text: words.format("label-instead_item", &[("when", &when), ("name", &swap.name)]),
            item: Some(swap.to.clone()),
        }
    });
    let mut lists = vec![
        notes("stop-title", &item.stop),
        notes("label-not_if", &item.not_if),
        NoteList { title: words.get("label-instead").to_owned(), lines: instead.collect() },
        notes("label-care", &item.care),
    ];
    lists.retain(|list| !list.lines.is_empty());
    lists
}

fn small(desk: &Desk<'_>, item: &ExerciseView) -> Vec<String> {
    let words = desk.words;
    let mut small = vec![format!("{}: {}", words.get("label-source"), item.source.join("; "))];
    if item.mark == Mark::Judgement {
        small.push(words.get("label-judgement").to_owned());
    }
    if item.reviewer == "none yet" {
        small.push(words.get("label-unreviewed").to_owned());
    }
    small.push(words.get("not_a_diagnosis").to_owned());
    small
}
