//! An exercise in words.

use serde::Serialize;

use super::Gate;
use crate::content::{Content, Dose, DoseClass, Exercise, ExerciseSides, Mark, Words};

/// An item of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ExerciseLine {
    /// Id in the dictionary.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it can ease.
    pub purpose: String,
    /// How one is placed for it.
    pub position: String,
}

/// A whole item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ExerciseView {
    /// Id in the dictionary.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it can ease.
    pub purpose: String,
    /// Its dose class.
    pub class: DoseClass,
    /// The class in words.
    pub class_text: String,
    /// How one is placed for it.
    pub position: String,
    /// What one needs.
    pub kit: Vec<String>,
    /// What it works.
    pub muscles: Vec<String>,
    /// Which sides it works.
    pub sides: ExerciseSides,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// Where it should be felt.
    pub feel: String,
    /// What often goes wrong.
    pub mistake: String,
    /// How much, in words.
    pub dose_text: String,
    /// How much, as numbers.
    pub dose: Dose,
    /// Ends it at once.
    pub stop: Vec<Note>,
    /// Not for people with one of these.
    pub not_if: Vec<Note>,
    /// For people with one of these something else is better.
    pub instead: Vec<SwapView>,
    /// With one of these, only with care.
    pub care: Vec<Note>,
    /// One step easier.
    pub easier: Option<StepView>,
    /// One step harder.
    pub harder: Option<StepView>,
    /// Titles of its sources.
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
    /// Who wrote it.
    pub author: String,
    /// Its licence.
    pub licence: String,
    /// Who signed it, "none yet" until a clinician has.
    pub reviewer: String,
    /// When it must be looked at again.
    pub review_by: String,
}

/// An id with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Id in the dictionary.
    pub id: String,
    /// In words.
    pub text: String,
}

/// What to do instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SwapView {
    /// For people with one of these.
    pub when: Vec<Note>,
    /// The other item.
    pub to: String,
    /// Its name.
    pub name: String,
}

/// A step up or down: another item, or a way to do this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepView {
    /// The other item.
    pub item: Option<String>,
    /// In words.
    pub text: String,
}

pub(super) fn line(words: &Words, item: &Exercise) -> ExerciseLine {
    let key = format!("exercise-{}", item.id);
    ExerciseLine {
        id: item.id.clone(),
        name: words.get(&key).to_owned(),
        purpose: words.get(&format!("{key}.purpose")).to_owned(),
        position: words.get(&format!("position-{}", item.position)).to_owned(),
    }
}

pub(super) fn detail(content: &Content, words: &Words, gate: &Gate, item: &Exercise) -> ExerciseView {
    let key = format!("exercise-{}", item.id);
    let part = |part: &str| words.get(&format!("{key}.{part}")).to_owned();
    let named = |prefix: &str, ids: &[String]| ids.iter().map(|id| words.get(&format!("{prefix}-{id}")).to_owned()).collect();
    let contraindication = |id: &String| Note { id: id.clone(), text: words.get(&format!("contraindication-{id}")).to_owned() };
    // What blocks everything but this item's exceptions blocks this item too.
    let everywhere = content
        .pack()
        .contraindications
        .iter()
        .filter(|known| !known.blocks_all_but.is_empty() && !known.blocks_all_but.contains(&item.id))
        .map(|known| &known.id);
    let mut not_if: Vec<Note> = Vec::new();
    for id in item.block.iter().chain(everywhere) {
        if !not_if.iter().any(|known| known.id == *id) {
            not_if.push(contraindication(id));
        }
    }
    let swaps = item.swap.iter().filter(|swap| gate.allows(content, &swap.to));
    ExerciseView {
        id: item.id.clone(),
        name: words.get(&key).to_owned(),
        purpose: part("purpose"),
        class: item.class,
        class_text: words.get(&format!("class-{}", item.class.id())).to_owned(),
        position: words.get(&format!("position-{}", item.position)).to_owned(),
        kit: named("kit", &item.kit),
        muscles: named("muscle", &item.muscles),
        sides: item.sides,
        steps: (1..=item.steps).map(|step| part(&format!("step_{step}"))).collect(),
        feel: part("feel"),
        mistake: part("mistake"),
        dose_text: part("dose"),
        dose: item.dose.clone(),
        stop: item.stop.iter().map(|id| Note { id: id.clone(), text: words.get(&format!("stop-{id}")).to_owned() }).collect(),
        not_if,
        instead: swaps
            .map(|swap| SwapView {
                when: swap.when.iter().map(contraindication).collect(),
                to: swap.to.clone(),
                name: words.get(&format!("exercise-{}", swap.to)).to_owned(),
            })
            .collect(),
        care: item
            .warn
            .iter()
            .map(|id| {
                let note = words.get(&format!("contraindication-{id}.warn")).to_owned();
                Note { id: id.clone(), text: format!("{}: {note}", contraindication(id).text) }
            })
            .collect(),
        easier: step(content, words, gate, &item.easier, &format!("{key}.easier")),
        harder: step(content, words, gate, &item.harder, &format!("{key}.harder")),
        source: content.source_titles(&item.source),
        mark: item.mark,
        author: item.author.clone(),
        licence: item.licence.clone(),
        reviewer: item.reviewer.clone(),
        review_by: item.review_by.clone(),
    }
}

/// A step to another item is shown only if the gate lets that item through.
fn step(content: &Content, words: &Words, gate: &Gate, step: &crate::content::Step, key: &str) -> Option<StepView> {
    match &step.item {
        Some(item) if !gate.allows(content, item) => None,
        Some(item) => {
            let name = format!("exercise-{item}");
            let text = words.find(key).unwrap_or_else(|| words.get(&name)).to_owned();
            Some(StepView { item: Some(item.clone()), text })
        }
        None => Some(StepView { item: None, text: words.get(key).to_owned() }),
    }
}
