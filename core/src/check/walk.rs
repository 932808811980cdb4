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

struct Walker<'a> {
    content: &'a Content,
    answers: &'a Answers,
    findings: FindingSet,
    asked_in: BTreeMap<FindingIx, String>,
    contraindications: BTreeSet<String>,
    used: Used,
    /// Cards of the sequence that were shown.
    shown_cards: BTreeSet<String>,
    /// Items that were shown on an earlier card: a row is asked once.
    shown_items: BTreeSet<String>,
    /// Rows that are dated by a later question: how they were answered.
    raised: BTreeMap<String, Reply>,
    /// Unsure emergency flags waiting for their test, in the order of the cards.
    unsure: Vec<String>,
    /// Unsure emergency flags counted over the whole check.
    clarified: Vec<String>,
    /// Regions marked, with sides.
    places: BTreeSet<(String, Side)>,
    cards: usize,
    position: usize,
    age: Option<i64>,
    /// Every card is looked at, also past open questions and emergencies; no test is asked.
    to_the_end: bool,
    seen: Seen,
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

    /// Takes in the answer to one question; none if it has nothing to ask now.
    fn take(&mut self, question: &'a Question, id: String, again: bool, before: &BTreeSet<String>) -> Result<Option<Shown>> {
        let mut shown = Shown {
            id,
            question: Some(question.clone()),
            kind: question.kind,
            items: Vec::new(),
            flag: None,
            answered: question.optional,
        };
        let answer = self.answers.get(&shown.id);
        match (question.kind, question.slot) {
            (QuestionKind::One, _) => {
                if let Some(AnswerValue::Choice(choice)) = answer {
                    self.choose(question, choice, &shown.id)?;
                    shown.answered = true;
                }
            }
            (QuestionKind::Number, slot) => {
                match answer {
                    Some(value) => {
                        self.number(question, value, slot == Some(Slot::Age));
                        shown.answered = true;
                    }
                    // Left open is as careful as "rather not say".
                    None => self.contraindications.extend(question.number_sets.iter().map(|(_, id)| id.clone())),
                }
            }
            (_, Some(Slot::Places)) => {
                shown.items = rows::places(self.content, &self.gates())?;
                if let Some(AnswerValue::Ticks(ticks)) = answer {
                    self.mark_places(ticks, &mut shown)?;
                }
            }
            (QuestionKind::Many | QuestionKind::Rows, slot) => {
                let listed = self.listed(question, slot)?;
                if listed.is_empty() {
                    return Ok(None);
                }
                self.items(question, listed, again, before, answer, &mut shown)?;
                if shown.items.is_empty() {
                    return Ok(None);
                }
            }
        }
        if answer.is_some() {
            self.used.insert(shown.id.clone());
        }
        Ok(Some(shown))
    }

    fn listed(&self, question: &Question, slot: Option<Slot>) -> Result<Vec<(Option<String>, Item)>> {
        let plain = || {
            let groups = question.groups.iter();
            groups.flat_map(|group| group.items.iter().map(|item| (group.heading.clone(), item.clone()))).collect()
        };
        Ok(match slot {
            Some(Slot::MainFamily) => rows::family(self.content, &self.gates(), 0)?,
            Some(Slot::SecondFamily) => rows::family(self.content, &self.gates(), 1)?,
            Some(Slot::Since) => {
                let all: Vec<(Option<String>, Item)> = plain();
                all.into_iter().filter(|(_, item)| self.raised.contains_key(&item.id)).collect()
            }
            Some(Slot::Places | Slot::Age | Slot::Clarify) | None => plain(),
        })
    }

    /// Rows and ticks, one after the other: a gate of a later one may look at an earlier one.
    fn items(
        &mut self, question: &Question, listed: Vec<(Option<String>, Item)>, again: bool, before: &BTreeSet<String>,
        answer: Option<&AnswerValue>, shown: &mut Shown,
    ) -> Result<()> {
        let since = question.slot == Some(Slot::Since);
        let mut all_answered = answer.is_some();
        let mut explicit_no = BTreeSet::new();
        for (heading, item) in listed {
            if !self.open(item.gate.as_ref())? || (!again && !since && before.contains(&item.id)) {
                continue;
            }
            self.shown_items.insert(item.id.clone());
            let reply = rows::reply(&item, answer);
            if let Some(choice) = reply.as_deref() {
                self.used.insert(format!("{}.{}", shown.id, item.id));
                if choice == "no" {
                    explicit_no.insert(item.id.clone());
                }
                self.answer_item(&item, choice, &shown.id, since)?;
            } else {
                all_answered = false;
            }
            shown.items.push((heading, item));
        }
        if let Some(AnswerValue::Ticks(ticks)) = answer {
            // "None" is an answer; a list of which nothing is asked now is as good as empty, and an empty list is none.
            all_answered = ticks.iter().any(|written| {
                let (id, _) = rows::tick(written);
                written == "none" || shown.items.iter().any(|(_, item)| item.id == id)
            });
        }
        shown.answered = all_answered || question.optional;
        if let Some(finding) = &question.all_no_sets
            && shown.answered
            && shown.items.iter().all(|(_, item)| question.except.contains(&item.id) || explicit_no.contains(&item.id))
        {
            self.set(finding, &shown.id);
        }
        Ok(())
    }

    fn answer_item(&mut self, item: &Item, choice: &str, question: &str, since: bool) -> Result<()> {
        let reply = match choice {
            "no" => Reply::No,
            "not_sure" => Reply::NotSure,
            _ => Reply::Yes,
        };
        if self.is_dated(&item.id) && !since {
            if reply != Reply::No {
                // A sure yes stays sure; otherwise the newest answer counts.
                let kept = self.raised.get(&item.id) == Some(&Reply::Yes);
                self.raised.insert(item.id.clone(), if kept { Reply::Yes } else { reply });
            }
            return Ok(());
        }
        match item.choices.iter().find(|known| known.id == choice) {
            Some(known) if reply == Reply::Yes => {
                let unsure = since && self.raised.get(&item.id) == Some(&Reply::NotSure);
                for finding in &known.findings {
                    // Dated "new" by somebody who was not sure: the flag is still unsure. An old answer replaces it.
                    if unsure && *finding == item.id {
                        self.not_sure(finding, question);
                    } else {
                        self.set(finding, question);
                    }
                }
                self.contraindications.extend(known.contraindications.iter().cloned());
            }
            _ => {
                for finding in item.findings() {
                    match reply {
                        Reply::Yes => self.set(&finding, question),
                        Reply::NotSure => self.not_sure(&finding, question),
                        Reply::No => {}
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether a later question of the sequence dates this row.
    fn is_dated(&self, item: &str) -> bool {
        let cards = &self.content.pack().cards;
        cards
            .iter()
            .flat_map(|card| &card.questions)
            .filter(|question| question.slot == Some(Slot::Since))
            .any(|question| question.groups.iter().flat_map(|group| &group.items).any(|dated| dated.id == item))
    }

    /// Not sure: a hard flag counts, an emergency flag after its test if it has one; context does not count.
    fn not_sure(&mut self, finding: &str, question: &str) {
        let Some(known) = self.content.pack().findings.iter().find(|known| known.id == finding) else { return };
        if !known.is_hard() {
            return;
        }
        let testable = self.content.pack().cards.iter().any(|card| card.clarifies.iter().any(|flag| flag == finding));
        if known.level == Some(Level::Emergency) && testable {
            if !self.unsure.iter().chain(&self.clarified).any(|flag| flag == finding) {
                self.unsure.push(finding.to_owned());
            }
        } else {
            self.set(finding, question);
        }
    }

    fn set(&mut self, finding: &str, question: &str) {
        // Ids were checked when the content was loaded.
        if let Ok(ix) = self.content.finding(finding) {
            self.findings.insert(ix);
            self.asked_in.entry(ix).or_insert_with(|| question.to_owned());
        }
    }

    fn choose(&mut self, question: &Question, choice: &str, id: &str) -> Result<()> {
        let Some(answer) = question.choices.iter().find(|known| known.id == choice) else { return Ok(()) };
        for finding in &answer.findings {
            self.set(finding, id);
        }
        for also in &answer.also {
            let when = self.content.compile(&also.when)?;
            if when.is_true(&self.content.close(&self.findings)) {
                self.set(&also.finding, id);
            }
        }
        self.contraindications.extend(answer.contraindications.iter().cloned());
        Ok(())
    }

    fn number(&mut self, question: &Question, value: &AnswerValue, age: bool) {
        let number = match value {
            AnswerValue::Number(number) => Some(*number),
            _ => None,
        };
        if age {
            match number {
                Some(years) => self.age = Some(years),
                None => self.set("age_unsaid", &question.id),
            }
        }
        if let Some((limit, contraindication)) = &question.number_sets
            && number.is_none_or(|number| number >= *limit)
        {
            self.contraindications.insert(contraindication.clone());
        }
    }

    /// The age limits that a number of years meets: the ids say which.
    fn person(&mut self, years: i64) -> Result<()> {
        let met = rows::age_findings(self.content, years, &self.findings)?;
        for id in self.content.ids(&met) {
            self.set(&id, "c05_you.age");
        }
        Ok(())
    }

    fn mark_places(&mut self, ticks: &[String], shown: &mut Shown) -> Result<()> {
        shown.answered = ticks.iter().any(|tick| tick == "none");
        for tick in ticks {
            let (id, reply) = rows::tick(tick);
            let Some(place) = rows::place(self.content, id) else { continue };
            let offered = shown.items.iter().any(|(_, item)| item.id == rows::place_id(&place));
            if !offered {
                continue;
            }
            shown.answered = true;
            self.used.insert(format!("{}.{id}", shown.id));
            let region = self.content.region(&place.0);
            let sets = region.and_then(|region| region.sets.clone());
            if reply == Reply::NotSure {
                if let Some(finding) = sets {
                    self.not_sure(&finding, &shown.id);
                }
                // A place that is itself a warning sign opens its card for somebody who only thinks so, too.
                if region.is_some_and(|region| region.opens.is_some()) {
                    self.places.insert(place);
                }
                continue;
            }
            if let Some(finding) = sets {
                self.set(&finding, &shown.id);
            }
            self.places.insert(place);
        }
        for finding in rows::sides(self.content, &self.places) {
            self.set(finding, &shown.id);
        }
        Ok(())
    }

    fn gates(&self) -> FindingSet {
        self.content.close_for_gates(&self.findings)
    }

    fn open(&self, gate: Option<&limber_pack::Cond>) -> Result<bool> {
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
