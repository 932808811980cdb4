//! The walk through the cards: which card comes next, what the answers so far set, and when an emergency ends the check.
//! It is a pure function of the answers. It reads no text and decides no level itself; the engine does.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::{AnswerValue, Answers};
use super::{engine, rows};
use crate::content::{Card, Content, Expr, FindingIx, FindingSet, Item, Level, Question, QuestionKind, Side, Slot};
use crate::{Error, Result};

/// Tests that a check offers at most; from the next unsure emergency flag on, unsure is yes at once.
const MOST_CLARIFIERS: usize = 3;

/// A question as it is asked now: only the items whose gates are met.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    /// The id to answer under.
    pub id: String,
    /// The question of the content, none for a clarifier.
    pub question: Option<Question>,
    /// Its kind.
    pub kind: QuestionKind,
    /// Heading and items, in order.
    pub items: Vec<(Option<String>, Item)>,
    /// For a clarifier: the unsure flag.
    pub flag: Option<String>,
    /// Whether it is answered completely.
    pub answered: bool,
}

/// Where a walk ends.
#[derive(Debug)]
pub(super) enum End {
    /// This card has open questions.
    Card { id: String, shown: Vec<Shown> },
    /// Everything is answered, or an emergency was found.
    Done,
}

/// What the answers say so far.
#[derive(Debug)]
pub(super) struct Walk {
    pub end: End,
    /// Findings that are present.
    pub findings: FindingSet,
    /// Which question each finding comes from.
    pub asked_in: BTreeMap<FindingIx, String>,
    /// What the answers rule out among the exercises.
    pub contraindications: BTreeSet<String>,
    /// Questions and items that were answered but not asked.
    pub ignored: Vec<String>,
    /// How many cards were shown, the one that is asked now included.
    pub cards: usize,
    /// At most so many cards in all, given the answers so far.
    pub at_most: usize,
}

/// Walks through the cards with these answers.
pub(super) fn walk(content: &Content, answers: &Answers) -> Result<Walk> {
    rows::known(content, answers)?;
    let mut walker = Walker::new(content, answers);
    let end = walker.run()?;
    let mut ignored = rows::ignored(answers, &walker.used);
    if let End::Card { id, .. } = &end {
        // What is asked later may still count.
        ignored.retain(|answered| walker.passed(answered, id));
    }
    let at_most = walker.upper_bound(&end)?;
    Ok(Walk {
        end,
        findings: walker.findings,
        asked_in: walker.asked_in,
        contraindications: walker.contraindications,
        ignored,
        cards: walker.cards,
        at_most,
    })
}

/// Answers that were looked at: a question id, or `question.item`.
pub(super) type Used = BTreeSet<String>;

/// The items that each question shows, by question id.
pub(super) type Seen = BTreeMap<String, BTreeSet<String>>;

/// What these answers would show from the first card to the last, whatever is open and wherever the check would end.
pub(super) fn seen(content: &Content, answers: &Answers) -> Result<Seen> {
    rows::known(content, answers)?;
    let mut walker = Walker { to_the_end: true, ..Walker::new(content, answers) };
    walker.run()?;
    Ok(walker.seen)
}

pub(super) struct Walker<'a> {
    pub(super) content: &'a Content,
    pub(super) answers: &'a Answers,
    pub(super) findings: FindingSet,
    pub(super) asked_in: BTreeMap<FindingIx, String>,
    pub(super) contraindications: BTreeSet<String>,
    pub(super) used: Used,
    /// Cards of the sequence that were shown.
    pub(super) shown_cards: BTreeSet<String>,
    /// Items that were shown on an earlier card: a row is asked once.
    pub(super) shown_items: BTreeSet<String>,
    /// Rows that are dated by a later question: how they were answered.
    pub(super) raised: BTreeMap<String, Reply>,
    /// Unsure emergency flags waiting for their test, in the order of the cards.
    pub(super) unsure: Vec<String>,
    /// Unsure emergency flags counted over the whole check.
    pub(super) clarified: Vec<String>,
    /// Regions marked, with sides.
    pub(super) places: BTreeSet<(String, Side)>,
    pub(super) cards: usize,
    pub(super) position: usize,
    pub(super) age: Option<i64>,
    /// Every card is looked at, also past open questions and emergencies; no test is asked.
    pub(super) to_the_end: bool,
    pub(super) seen: Seen,
}

/// One answer to one row or tick.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reply {
    Yes,
    No,
    NotSure,
}

impl<'a> Walker<'a> {
    fn new(content: &'a Content, answers: &'a Answers) -> Self {
        Self {
            content,
            answers,
            findings: FindingSet::default(),
            asked_in: BTreeMap::new(),
            contraindications: BTreeSet::new(),
            used: Used::new(),
            shown_cards: BTreeSet::new(),
            shown_items: BTreeSet::new(),
            raised: BTreeMap::new(),
            unsure: Vec::new(),
            clarified: Vec::new(),
            places: BTreeSet::new(),
            cards: 0,
            position: 0,
            age: None,
            to_the_end: false,
            seen: Seen::new(),
        }
    }

    fn run(&mut self) -> Result<End> {
        for (position, id) in self.content.pack().sequence.iter().enumerate() {
            self.position = position;
            let Some(card) = self.card(id) else { continue };
            if !self.open(card.gate.as_ref())? {
                continue;
            }
            let repeated = self.shown_cards.contains(id);
            let shown = self.show(card, repeated)?;
            if !shown.is_empty() {
                self.cards += usize::from(!repeated);
                self.shown_cards.insert(id.clone());
                if !self.to_the_end && shown.iter().any(|question| !question.answered) {
                    return Ok(End::Card { id: id.clone(), shown });
                }
            }
            if self.to_the_end {
                continue;
            }
            // Rows that the next card dates are judged after it, with their dates.
            if self.dated_next(position) && engine::level(self.content, &self.findings) < Level::Emergency {
                continue;
            }
            if let Some(end) = self.judge() {
                return Ok(end);
            }
        }
        Ok(End::Done)
    }

    fn card(&self, id: &str) -> Option<&'a Card> {
        self.content.pack().cards.iter().find(|card| card.id == id)
    }

    /// Whether the card that asks this question or row, or raises the flag of this test, has had its last turn while `open`
    /// is asked.
    fn passed(&self, id: &str, open: &str) -> bool {
        let pack = self.content.pack();
        let asks = |card: &&Card| match id.strip_prefix("clarify.") {
            Some(flag) => rows::items(card).any(|item| item.id == flag),
            None => card.questions.iter().any(|question| id.strip_prefix(&question.id).is_some_and(is_part)),
        };
        let card = pack.cards.iter().find(asks).map(|card| card.id.as_str());
        // The rows of the open card are known, but whether they need a test is not.
        let raised_here = id.starts_with("clarify.") && card == Some(open);
        !raised_here && !pack.sequence.iter().skip(self.position + 1).any(|later| Some(later.as_str()) == card)
    }

    fn dated_next(&self, position: usize) -> bool {
        let sequence = &self.content.pack().sequence;
        let (Some(this), Some(next)) = (sequence.get(position), sequence.get(position + 1)) else { return false };
        self.card(next).is_some_and(|card| card.questions.iter().any(|question| question.since_of.as_ref() == Some(this)))
    }

    /// Ends the check at an emergency, or asks the test of an unsure emergency flag.
    fn judge(&mut self) -> Option<End> {
        loop {
            if engine::level(self.content, &self.findings) == Level::Emergency {
                return Some(End::Done);
            }
            if self.unsure.is_empty() {
                return None;
            }
            // More than three unsure flags over the whole check: no test can be offered for the fourth, and it counts.
            if let Some(flag) = self.unsure.get(MOST_CLARIFIERS.saturating_sub(self.clarified.len())).cloned() {
                self.set(&flag, &format!("clarify.{flag}"));
                continue;
            }
            let flag = self.unsure.remove(0);
            self.clarified.push(flag.clone());
            let id = format!("clarify.{flag}");
            self.cards += 1;
            match self.answers.get(&id) {
                Some(AnswerValue::Choice(choice)) => {
                    self.used.insert(id.clone());
                    if choice != "no_checked" {
                        self.set(&flag, &id);
                    }
                }
                _ => return Some(self.ask_clarifier(flag, id)),
            }
        }
    }

    fn ask_clarifier(&self, flag: String, id: String) -> End {
        // The slots are the cards t02 to t04, in the order in which they are filled.
        let slots = ["t02_clarify", "t03_clarify", "t04_clarify"];
        let card = slots.get(self.clarified.len().saturating_sub(1)).unwrap_or(&"t04_clarify");
        let question =
            Shown { id, question: None, kind: QuestionKind::One, items: Vec::new(), flag: Some(flag), answered: false };
        End::Card { id: (*card).to_owned(), shown: vec![question] }
    }

    /// The questions of a card that are asked now, with their answers taken in.
    fn show(&mut self, card: &'a Card, repeated: bool) -> Result<Vec<Shown>> {
        let mut out = Vec::new();
        // A card comes back where marking a region opens it again, or to date rows that are new since.
        let again = repeated && self.opened_by_place(&card.id);
        let before = self.shown_items.clone();
        for question in &card.questions {
            let since = question.slot == Some(Slot::Since);
            if (repeated && !again && !since) || !self.open(question.gate.as_ref())? {
                continue;
            }
            let id = if again { format!("{}.again", question.id) } else { question.id.clone() };
            let Some(shown) = self.take(question, id, again, &before)? else { continue };
            let items = shown.items.iter().map(|(_, item)| item.id.clone());
            self.seen.entry(shown.id.clone()).or_default().extend(items);
            out.push(shown);
        }
        if since_only(card) && repeated && out.iter().all(|question| question.answered) {
            // Nothing new to date.
            return Ok(Vec::new());
        }
        if let Some(age) = self.age {
            self.person(age)?;
        }
        Ok(out)
    }

    fn opened_by_place(&self, card: &str) -> bool {
        self.content
            .pack()
            .regions
            .iter()
            .filter(|region| region.opens.as_deref() == Some(card))
            .any(|region| self.places.iter().any(|(marked, _)| *marked == region.id))
    }

    pub(super) fn gates(&self) -> FindingSet {
        self.content.close_for_gates(&self.findings)
    }

    pub(super) fn open(&self, gate: Option<&limber_pack::Cond>) -> Result<bool> {
        gate.map_or(Ok(true), |gate| Ok(self.compile(gate)?.is_true(&self.gates())))
    }

    fn compile(&self, gate: &limber_pack::Cond) -> Result<Expr> {
        self.content.compile(gate)
    }

    /// At most so many cards: those shown, and each later one whose gate could still be met.
    fn upper_bound(&self, end: &End) -> Result<usize> {
        let End::Card { .. } = end else { return Ok(self.cards) };
        let pack = self.content.pack();
        let mut possible = self.findings;
        let mut flags = 0;
        for id in pack.sequence.iter().skip(self.position) {
            if let Some(card) = self.card(id) {
                possible.extend(&rows::can_set(self.content, card)?);
            }
        }
        let possible = self.content.close_for_gates(&possible);
        let mut counted = self.shown_cards.clone();
        for id in pack.sequence.iter().skip(self.position) {
            let Some(card) = self.card(id) else { continue };
            let open = card.gate.as_ref().map_or(Ok(true), |gate| Ok::<_, Error>(self.compile(gate)?.is_true(&possible)))?;
            if open {
                counted.insert(id.clone());
                flags += rows::tests_on(self.content, card);
            }
        }
        let tests = self.clarified.len() + flags.min(MOST_CLARIFIERS.saturating_sub(self.clarified.len()));
        let most = counted.len() + tests;
        Ok(most.clamp(self.cards, pack.cards.len()))
    }
}

/// What may follow a question's id: nothing, or a row, or that it is asked again.
fn is_part(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with('.')
}

fn since_only(card: &Card) -> bool {
    card.questions.iter().all(|question| question.slot == Some(Slot::Since))
}
