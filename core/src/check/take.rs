//! Taking answers in: what a choice, a tick, a row, a number or a place sets, and what "not sure" means for each.

use std::collections::BTreeSet;

use super::answers::AnswerValue;
use super::rows;
use super::walk::{Reply, Shown, Walker};
use crate::Result;
use crate::content::{Item, Level, Question, QuestionKind, Slot};

impl<'a> Walker<'a> {
    /// Takes in the answer to one question; none if it has nothing to ask now.
    pub(super) fn take(
        &mut self, question: &'a Question, id: String, again: bool, before: &BTreeSet<String>,
    ) -> Result<Option<Shown>> {
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
        if known.level == Some(Level::Emergency) && rows::has_test(self.content, finding) {
            if !self.unsure.iter().chain(&self.clarified).any(|flag| flag == finding) {
                self.unsure.push(finding.to_owned());
            }
        } else {
            self.set(finding, question);
        }
    }

    pub(super) fn set(&mut self, finding: &str, question: &str) {
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
    pub(super) fn person(&mut self, years: i64) -> Result<()> {
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
}
