//! The self-check, walked as a person walks it: card by card, the look back, the result.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use limber_core::check::CardView;
use limber_core::content::QuestionKind;
use limber_core::page::{NumberLine, ResultPage};
use limber_ffi::{AnswerGiven, CheckCard, CheckStep, LimberCheck, LimberError, QuestionAnswer, RowAnswer};
use serde_json::{Map, Value};

use super::file::{Digests, File, merge, refused, same, text, texts};
use super::paper::Paper;

/// A check has at most 25 cards, asked a few times over; a walk that is longer goes in circles.
const MOST_STEPS: usize = 100;

#[test]
fn check() {
    let file = File::read("check.json");
    let mut digests = Digests::read("check");
    file.run(|case| {
        let mut person = Person::new(&file, case);
        let end = person.walk(case);
        person.judge(case, end, &mut digests)
    });
    digests.finish();
}

/// Somebody at the check.
struct Person {
    check: Arc<LimberCheck>,
    locale: limber_ffi::Locale,
    answers: Map<String, Value>,
    /// What was on a card: `question`, and `question.item`.
    shown: BTreeSet<String>,
    last_card: String,
    /// Says everything as the case has it, also what no card offers.
    stubborn: bool,
    paper: Paper,
}

/// Where a walk ended.
enum End {
    Done(Box<ResultPage>),
    Open(CheckCard),
}

impl Person {
    fn new(file: &File, case: &Value) -> Self {
        let locale = file.locale(case);
        Self {
            check: LimberCheck::begin(locale.clone()).unwrap(),
            locale,
            answers: file.answers(case),
            shown: BTreeSet::new(),
            last_card: String::new(),
            stubborn: case["expect"].get("error").is_some(),
            paper: Paper::default(),
        }
    }

    fn walk(&mut self, case: &Value) -> Result<End, LimberError> {
        let mut changes = case["then"].as_array().map_or([].iter(), |changes| changes.iter());
        let first = self.check.step();
        let mut step = self.look(first)?;
        for _ in 0..MOST_STEPS {
            let change = if matches!(step, CheckStep::Ask { .. }) { None } else { changes.next() };
            let next = match (step, change) {
                (CheckStep::Ask { page }, _) if !page.open.is_empty() => return Ok(End::Open(page)),
                (CheckStep::Ask { page }, _) => self.answer(&page.card),
                (_, Some(change)) => self.change(change),
                (CheckStep::Review { .. }, None) => self.check.confirm(),
                (CheckStep::Done { page }, None) => return Ok(End::Done(Box::new(page))),
            };
            step = self.look(next)?;
        }
        panic!("{} goes in circles at {}", case["id"], self.last_card);
    }

    /// Writes a step down, and sees that a check taken up from its text is at the same place.
    fn look(&mut self, step: Result<CheckStep, LimberError>) -> Result<CheckStep, LimberError> {
        let step = step?;
        let again = LimberCheck::restore(self.check.saved()?, self.locale.clone())?;
        assert_eq!(again.step()?, self.check.step()?, "taken up again at {}", self.last_card);
        match &step {
            CheckStep::Ask { page } => {
                self.last_card.clone_from(&page.card.id);
                self.paper.card(page);
            }
            CheckStep::Review { page, notice } => self.paper.review(page, notice.as_ref()),
            CheckStep::Done { page } => {
                self.paper.result(page);
                self.paper.rest_of_result(page);
            }
        }
        Ok(step)
    }

    /// Goes back to a question, or so many cards, with other answers in mind. What the first of them takes with it is said.
    fn change(&mut self, change: &Value) -> Result<CheckStep, LimberError> {
        merge(&mut self.answers, &change["answers"]);
        let mut step = match change.get("reopen") {
            Some(question) => self.check.reopen(text(question))?,
            None => self.check.step()?,
        };
        for _ in 0..change["back"].as_u64().unwrap_or(0) {
            step = self.check.back()?;
        }
        let CheckStep::Ask { page } = self.look(Ok(step))? else { panic!("{change} leads to no card") };
        let step = self.answer(&page.card)?;
        let notice = match &step {
            CheckStep::Ask { page } => page.notice.as_ref(),
            CheckStep::Review { notice, .. } => notice.as_ref(),
            CheckStep::Done { .. } => None,
        };
        assert_eq!(notice.map(String::as_str), change["notice"].as_str(), "after {change}");
        Ok(step)
    }

    fn answer(&mut self, card: &CardView) -> Result<CheckStep, LimberError> {
        let said = self.say(card);
        self.check.answer(said)
    }

    /// The case's answers to the questions of a card, as far as the card offers them.
    fn say(&mut self, card: &CardView) -> Vec<QuestionAnswer> {
        let mut out = Vec::new();
        for question in &card.questions {
            let offered: BTreeSet<&String> =
                question.choices.iter().map(|choice| &choice.id).chain(question.rows.iter().map(|row| &row.id)).collect();
            self.shown.insert(question.id.clone());
            self.shown.extend(offered.iter().map(|item| format!("{}.{item}", question.id)));
            let Some(said) = self.answers.get(&question.id) else { continue };
            let can_be_said =
                |id: &str| self.stubborn || id == "none" || offered.contains(&id.trim_start_matches('?').to_owned());
            out.push(QuestionAnswer { question: question.id.clone(), answer: answer(said, question.kind, can_be_said) });
        }
        out
    }

    /// What was said and never asked.
    fn ignored(&self) -> Vec<String> {
        let mut out = Vec::new();
        for (question, said) in &self.answers {
            let items: Vec<String> = match said {
                _ if !self.shown.contains(question) => {
                    out.push(question.clone());
                    continue;
                }
                Value::Object(rows) => rows.keys().cloned().collect(),
                Value::Array(_) => texts(said).iter().map(|tick| tick.trim_start_matches('?').to_owned()).collect(),
                _ => Vec::new(),
            };
            let items = items.iter().filter(|item| *item != "none").map(|item| format!("{question}.{item}"));
            out.extend(items.filter(|item| !self.shown.contains(item)));
        }
        out.sort();
        out
    }

    fn judge(&self, case: &Value, end: Result<End, LimberError>, digests: &mut Digests) -> Result<(), String> {
        let expect = &case["expect"];
        if expect.get("error").is_some() {
            return refused(end.map(|_| ()), expect);
        }
        match end.map_err(|error| format!("{error:?}"))? {
            End::Open(page) => {
                same("the card", page.card.id, text(&expect["asks"]))?;
                same("what is open", page.open, texts(&expect["open"]))?;
                same("its number", u64::from(page.number), expect["number"].as_u64().unwrap())?;
            }
            End::Done(page) => {
                let mut words = Paper::default();
                words.result(&page);
                self.result(&page, expect)?;
                digests.check(case, "words", &words.0)?;
            }
        }
        digests.check(case, "walk", &self.paper.0)
    }

    fn result(&self, page: &ResultPage, expect: &Value) -> Result<(), String> {
        same("urgency", page.urgency.id(), expect["urgency"].as_str().unwrap())?;
        same("headline", page.headline.clone(), text(&expect["headline"]))?;
        if let Some(heading) = expect.get("heading") {
            same("heading", page.heading.clone(), text(heading))?;
        }
        same("who", page.who.clone(), texts(&expect["who"]))?;
        let mut rules: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
        for reason in &page.reasons {
            rules.entry(reason.level).or_default().insert(reason.rule.clone());
        }
        let wanted = [texts(&expect["also"]), texts(&expect["rules"])].map(BTreeSet::from_iter);
        let found: Vec<_> = rules.into_values().collect();
        same("the reasons", found, wanted.into_iter().filter(|rules| !rules.is_empty()).collect())?;
        same("first", lines(&page.first), texts(&expect["first"]))?;
        same("numbers", lines(&page.numbers), texts(&expect["numbers"]))?;
        let closed = match expect.get("exercise_words") {
            Some(key) => limber_ffi::texts(self.locale.clone(), vec![text(key)]).unwrap().remove(&text(key)).unwrap(),
            None => String::new(),
        };
        same("what is said of exercises", page.exercise_text.clone(), closed)?;
        same("the last card", self.last_card.clone(), text(&expect["last_card"]))?;
        same("what was never asked", self.ignored(), texts(&expect["ignored"]))
    }
}

fn lines(numbers: &[NumberLine]) -> Vec<String> {
    numbers.iter().map(|line| format!("{}: {}", format!("{:?}", line.kind).to_lowercase(), line.text)).collect()
}

/// An answer as a phone gives it.
fn answer(said: &Value, kind: QuestionKind, can_be_said: impl Fn(&str) -> bool) -> AnswerGiven {
    match said {
        Value::String(choice) => AnswerGiven::Choice { choice: choice.clone() },
        Value::Number(number) => AnswerGiven::Number { number: number.as_i64().unwrap() },
        Value::Array(_) => AnswerGiven::Ticks { ticks: texts(said).into_iter().filter(|tick| can_be_said(tick)).collect() },
        Value::Object(rows) => AnswerGiven::Rows {
            rows: rows
                .iter()
                .filter(|(row, _)| can_be_said(row))
                .map(|(row, said)| RowAnswer { row: row.clone(), answer: text(said) })
                .collect(),
        },
        other => panic!("{other} is no answer of kind {kind:?}"),
    }
}
