//! A card as a screen, a terminal or a screen reader needs it: ids, words, and what each answer sets.

use serde::Serialize;

use super::rows;
use super::walk::Shown;
use crate::Result;
use crate::content::{Answer, Content, FindingSet, Item, Question, QuestionKind, Slot, Words};

/// A card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CardView {
    /// Id in the dictionary.
    pub id: String,
    /// The heading.
    pub title: String,
    /// One question, or a few parts.
    pub questions: Vec<QuestionView>,
}

/// A question of a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuestionView {
    /// The id to answer under.
    pub id: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The question.
    pub text: String,
    /// What it means.
    pub help: String,
    /// Why it is asked.
    pub why: String,
    /// May be left open.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// Of a number: the smallest and the largest that is believed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<NumberRange>,
    /// Of a tick list: the words for "none of these", answered with the id `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub none: Option<String>,
    /// Of a number: the words for "rather not say", answered with the id `unsaid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsaid: Option<String>,
    /// The answers of `one`, the ticks of `many`.
    pub choices: Vec<ChoiceView>,
    /// The rows of `rows`.
    pub rows: Vec<RowView>,
}

/// What is believed of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct NumberRange {
    /// The smallest.
    pub low: i64,
    /// The largest.
    pub high: i64,
}

/// A choice or a tick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChoiceView {
    /// The id to answer with.
    pub id: String,
    /// The words.
    pub text: String,
    /// What it means, where that needs saying.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// Why it is asked.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// What it sets.
    pub findings: Vec<String>,
    /// What it rules out among the exercises.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contraindications: Vec<String>,
    /// The heading that it stands under.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// Ticks with the same name here exclude each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_of: Option<String>,
}

/// A row with its own answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowView {
    /// The id to answer under.
    pub id: String,
    /// The question of the row.
    pub text: String,
    /// What it means.
    pub help: String,
    /// Why it is asked.
    pub why: String,
    /// What yes sets.
    pub findings: Vec<String>,
    /// The row's own answers, where they are not yes, no and not sure.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<ChoiceView>,
}

/// A card with the questions that are asked now.
pub(super) fn card(content: &Content, words: &Words, id: &str, shown: &[Shown]) -> CardView {
    CardView {
        id: id.to_owned(),
        title: words.get(&format!("card-{id}")).to_owned(),
        questions: shown.iter().map(|shown| question(content, words, shown)).collect(),
    }
}

/// Every card with every question that it can ask, in the order of the check.
pub(super) fn all(content: &Content, words: &Words) -> Result<Vec<CardView>> {
    let pack = content.pack();
    let mut out: Vec<CardView> = Vec::new();
    for id in &pack.sequence {
        let Some(card) = pack.cards.iter().find(|card| card.id == *id) else { continue };
        if out.iter().any(|seen| seen.id == *id) {
            continue;
        }
        let mut shown = Vec::new();
        for question in &card.questions {
            shown.push(whole(content, question)?);
        }
        out.push(self::card(content, words, id, &shown));
    }
    for card in pack.cards.iter().filter(|card| !card.clarifies.is_empty()) {
        let shown: Vec<Shown> = card.clarifies.iter().map(|flag| clarifier(flag)).collect();
        out.push(self::card(content, words, &card.id, &shown));
    }
    Ok(out)
}

fn clarifier(flag: &str) -> Shown {
    Shown {
        id: format!("clarify.{flag}"),
        question: None,
        kind: QuestionKind::One,
        items: Vec::new(),
        flag: Some(flag.to_owned()),
        answered: false,
    }
}

/// A question with every item that it can show.
fn whole(content: &Content, question: &Question) -> Result<Shown> {
    let everything: FindingSet = (0..content.pack().findings.len()).filter_map(crate::content::FindingIx::new).collect();
    let items = match question.slot {
        Some(Slot::Places) => rows::places(content, &everything)?,
        Some(Slot::MainFamily | Slot::SecondFamily) => {
            let mut items: Vec<(Option<String>, Item)> = Vec::new();
            for item in content.pack().families.iter().flat_map(|family| &family.items) {
                if !items.iter().any(|(_, seen)| seen.id == item.id) {
                    items.push((None, item.clone()));
                }
            }
            items
        }
        Some(Slot::Since | Slot::Age | Slot::Clarify) | None => {
            let groups = question.groups.iter();
            groups.flat_map(|group| group.items.iter().map(|item| (group.heading.clone(), item.clone()))).collect()
        }
    };
    let id = question.id.clone();
    Ok(Shown { id, question: Some(question.clone()), kind: question.kind, items, flag: None, answered: false })
}

fn question(content: &Content, words: &Words, shown: &Shown) -> QuestionView {
    // A question that is asked again keeps its words.
    let base = shown.id.strip_suffix(".again").unwrap_or(&shown.id);
    let key = format!("question-{}", base.replace('.', "-"));
    let mut view = QuestionView {
        id: shown.id.clone(),
        kind: shown.kind,
        text: words.get(&key).to_owned(),
        help: words.get(&format!("{key}.help")).to_owned(),
        why: words.get(&format!("{key}.why")).to_owned(),
        optional: false,
        range: None,
        none: None,
        unsaid: None,
        choices: Vec::new(),
        rows: Vec::new(),
    };
    if let Some(flag) = &shown.flag {
        clarifier_words(words, flag, &mut view);
        return view;
    }
    let Some(question) = &shown.question else { return view };
    view.optional = question.optional;
    view.range = question.range.map(|(low, high)| NumberRange { low, high });
    match question.kind {
        QuestionKind::One => view.choices = question.choices.iter().map(|answer| choice(words, answer)).collect(),
        QuestionKind::Number => view.unsaid = Some(words.get("choice-unsaid").to_owned()),
        QuestionKind::Many => {
            let places = question.slot == Some(Slot::Places);
            view.none = Some(words.get(if places { "choice-cannot_point" } else { "choice-none" }).to_owned());
            view.choices = shown
                .items
                .iter()
                .map(|(heading, item)| {
                    let mut tick = tick(content, words, item, places);
                    tick.group = heading.as_ref().map(|heading| words.get(&format!("group-{heading}")).to_owned());
                    let set = question.one_of.iter().find(|set| set.contains(&item.id));
                    tick.one_of = set.and_then(|set| set.first()).cloned();
                    tick
                })
                .collect();
        }
        QuestionKind::Rows => view.rows = shown.items.iter().map(|(_, item)| row(words, item)).collect(),
    }
    view
}

fn clarifier_words(words: &Words, flag: &str, view: &mut QuestionView) {
    // Under the test the flag's own question stands again: the answer is about the flag, not about the test.
    view.text = format!("{} {}", view.text, words.get(&format!("finding-{flag}.ask")));
    for (id, text, findings) in [
        ("yes", "choice-clarify_yes", vec![flag.to_owned()]),
        ("no_checked", "choice-no_checked", Vec::new()),
        ("not_sure", "choice-clarify_not_sure", vec![flag.to_owned()]),
    ] {
        view.choices.push(ChoiceView {
            id: id.to_owned(),
            text: words.get(text).to_owned(),
            help: String::new(),
            why: String::new(),
            findings,
            contraindications: Vec::new(),
            group: None,
            one_of: None,
        });
    }
}

fn choice(words: &Words, answer: &Answer) -> ChoiceView {
    let key = answer.text.clone().unwrap_or_else(|| format!("choice-{}", answer.id));
    // A choice that sets something only together with another answer names that, where it sets nothing by itself.
    let findings = if answer.findings.is_empty() {
        answer.also.iter().map(|also| also.finding.clone()).collect()
    } else {
        answer.findings.clone()
    };
    ChoiceView {
        id: answer.id.clone(),
        text: words.get(&key).to_owned(),
        help: String::new(),
        why: String::new(),
        findings,
        contraindications: answer.contraindications.clone(),
        group: None,
        one_of: None,
    }
}

fn tick(content: &Content, words: &Words, item: &Item, place: bool) -> ChoiceView {
    let (text, help, why) = if place {
        let marked = rows::place(content, &item.id);
        let text = marked.as_ref().map(|(region, side)| content.place_text(words, region, *side)).unwrap_or_default();
        let region = marked.map(|(region, _)| region).unwrap_or_default();
        (text, words.get(&format!("region-{region}.help")).to_owned(), String::new())
    } else {
        item_words(words, item)
    };
    ChoiceView {
        id: item.id.clone(),
        text,
        help,
        why,
        findings: if place { item.sets.clone() } else { item.findings() },
        contraindications: Vec::new(),
        group: None,
        one_of: None,
    }
}

fn row(words: &Words, item: &Item) -> RowView {
    let (text, help, why) = item_words(words, item);
    RowView {
        id: item.id.clone(),
        text,
        help,
        why,
        findings: item.findings(),
        choices: item.choices.iter().map(|answer| choice(words, answer)).collect(),
    }
}

fn item_words(words: &Words, item: &Item) -> (String, String, String) {
    match &item.text {
        Some(text) => (words.get(text).to_owned(), String::new(), String::new()),
        None => {
            let part = |part: &str| words.get(&format!("finding-{}.{part}", item.id)).to_owned();
            (part("ask"), part("help"), part("why"))
        }
    }
}
