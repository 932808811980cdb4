//! People who answer cards: the walk through `check::next` as a screen would do it, and two ways to answer.

use std::collections::{BTreeMap, BTreeSet};

use limber_core::check::{self, AnswerValue, Answers, CardView, ChoiceView, Outcome, QuestionView, Step};
use limber_core::content::{Content, QuestionKind};

/// The most cards of a check, and of those that everyone is asked.
const MOST_CARDS: usize = 25;
const MOST_FOR_ALL: usize = 14;

/// How a walk ended.
#[derive(Debug)]
pub enum End {
    Done(Box<Outcome>),
    /// The person left something of this card open.
    Asks(Box<CardView>),
}

/// A walk from the first card to the end.
#[derive(Debug)]
pub struct Walk {
    pub end: End,
    pub answers: Answers,
    /// Cards in the order in which they were first asked. A clarifier stands under its slot.
    pub cards: Vec<String>,
    /// Questions in the order in which they were first asked.
    pub questions: Vec<String>,
    pub ignored: Vec<String>,
}

impl Walk {
    /// The result of a walk that ended.
    pub fn outcome(&self) -> &Outcome {
        match &self.end {
            End::Done(outcome) => outcome,
            End::Asks(card) => panic!("the check asks {} instead of ending", card.id),
        }
    }

    /// The card that is asked, if the check has not ended.
    pub fn asks(&self) -> Option<&CardView> {
        match &self.end {
            End::Done(_) => None,
            End::Asks(card) => Some(card),
        }
    }
}

/// Walks until the check ends or the person leaves a question open. On the way everything that must hold of every walk is
/// asserted: it ends, the cards are counted forwards, and no promise about how many there are is broken.
pub fn walk(content: &Content, start: Answers, mut answer: impl FnMut(&CardView, &QuestionView) -> Option<AnswerValue>) -> Walk {
    let mut answers = start;
    let (mut cards, mut questions): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut promises: Vec<usize> = Vec::new();
    let mut last = 0;
    for _ in 0..3 * MOST_CARDS {
        // As a shell would: what is stored is JSON.
        answers = Answers::from_json(&answers.to_json()).expect("our own answers can be read");
        let (card, (number, at_most)) = match check::next(content, &answers, "en").expect("the answers are accepted") {
            Step::Ask { card, progress, .. } => (card, (progress.card as usize, progress.at_most as usize)),
            Step::Done { outcome, ignored } => {
                for promise in promises {
                    assert!(cards.len() <= promise, "{} cards were asked, {promise} were promised at most", cards.len());
                }
                let for_all = cards.iter().filter(|card| card.starts_with('c')).count();
                assert!(cards.len() <= MOST_CARDS && for_all <= MOST_FOR_ALL, "too many cards: {cards:?}");
                return Walk { end: End::Done(outcome), answers, cards, questions, ignored };
            }
        };
        let open = !cards.contains(&card.id);
        if open {
            cards.push(card.id.clone());
        }
        assert!(number >= last && (number > last || !open), "card {} does not count forwards", card.id);
        assert!(number <= at_most && at_most <= MOST_CARDS, "{}: card {number} of {at_most}", card.id);
        last = number;
        promises.push(at_most);
        let before = answers.clone();
        let mut left_open = false;
        for question in &card.questions {
            if !questions.contains(&question.id) {
                questions.push(question.id.clone());
            }
            match answer(&card, question) {
                Some(value) => {
                    if let AnswerValue::Rows(given) = &value {
                        left_open |= question.rows.iter().any(|row| !given.contains_key(&row.id));
                    }
                    answers.set(&question.id, value);
                }
                None => left_open |= !question.optional,
            }
        }
        if left_open {
            return Walk { end: End::Asks(Box::new(card)), answers, cards, questions, ignored: Vec::new() };
        }
        assert_ne!(before, answers, "the card {} is asked again with nothing new", card.id);
    }
    panic!("the check does not end: {cards:?}");
}

/// Somebody who has exactly some findings and answers every card from them.
pub struct Wanted<'c> {
    findings: &'c BTreeSet<String>,
    age: Option<i64>,
    /// What the answers so far set by themselves. A row that is dated later says nothing alone.
    pub said: BTreeSet<String>,
    /// Row of the card about control, to what each of its dates sets.
    dates: BTreeMap<String, Vec<ChoiceView>>,
}

impl<'c> Wanted<'c> {
    pub fn new(content: &Content, findings: &'c BTreeSet<String>, age: Option<i64>) -> Self {
        let all = check::questions(content, "en").expect("the questions can be listed");
        let since = all.into_iter().find(|card| card.id == "t01_since").expect("there is a card about dates");
        let dates = since.questions.into_iter().flat_map(|question| question.rows).map(|row| (row.id, row.choices)).collect();
        Self { findings, age, said: BTreeSet::new(), dates }
    }

    pub fn answer(&mut self, question: &QuestionView) -> Option<AnswerValue> {
        let answer = self.choose(question)?;
        let sets = |choices: &[ChoiceView], id: &String| {
            choices.iter().filter(|choice| choice.id == *id).flat_map(|choice| choice.findings.clone()).collect::<Vec<_>>()
        };
        match &answer {
            // Which way it goes may say something only together with how long it has lasted.
            AnswerValue::Choice(_) if question.id == "c10_time.direction" => {}
            AnswerValue::Choice(id) => self.said.extend(sets(&question.choices, id)),
            AnswerValue::Ticks(ids) => self.said.extend(ids.iter().flat_map(|id| sets(&question.choices, id))),
            AnswerValue::Rows(rows) => {
                for row in question.rows.iter().filter(|row| question.id != "c02_control" || !self.dates.contains_key(&row.id)) {
                    match rows[&row.id].as_str() {
                        "yes" if row.choices.is_empty() => self.said.extend(row.findings.clone()),
                        _ => self.said.extend(sets(&row.choices, &rows[&row.id])),
                    }
                }
            }
            AnswerValue::Number(_) => {}
        }
        Some(answer)
    }

    fn choose(&self, question: &QuestionView) -> Option<AnswerValue> {
        Some(match question.kind {
            QuestionKind::Number if question.id == "c05_you.age" => {
                self.age.map_or_else(|| AnswerValue::Choice("unsaid".to_owned()), AnswerValue::Number)
            }
            QuestionKind::Number => return None,
            QuestionKind::One if question.id == "c05_you.sex" => AnswerValue::Choice(self.sex().to_owned()),
            QuestionKind::One => AnswerValue::Choice(self.best(&question.choices).0),
            QuestionKind::Rows => AnswerValue::Rows(self.rows(question)),
            QuestionKind::Many if question.id == "c08_where.places" => ticks(self.places(question)),
            QuestionKind::Many => {
                let fits = |choice: &&ChoiceView| choice.findings.iter().any(|finding| self.findings.contains(finding));
                ticks(question.choices.iter().filter(fits).map(|choice| choice.id.clone()).collect())
            }
        })
    }

    /// Of two answers of the one choice, the one that the card's help asks for: pregnancy before birth.
    fn sex(&self) -> &'static str {
        let order = ["pregnant", "postpartum", "unsaid", "female", "male"];
        let finding = ["pregnant", "postpartum", "sex_unsaid", "sex_female", "sex_male"];
        let said = finding.iter().position(|id| self.findings.contains(*id)).expect("everybody was drawn with a sex");
        order[said]
    }

    /// The choice that says most of what is there and least of what is not; of equals the last. With its score.
    fn best(&self, choices: &[ChoiceView]) -> (String, i32) {
        let score = |choice: &ChoiceView| -> i32 {
            let weigh = |finding: &String| match (self.findings.contains(finding), finding.as_str()) {
                // A new pain can also be ticked by itself, and says more than a long one.
                (true, "pain_new_or_changed") => 9,
                (true, _) => 10,
                (false, "pain_new_or_changed" | "o_before45") => -5,
                (false, _) => -1,
            };
            choice.findings.iter().map(weigh).sum()
        };
        let best = choices.iter().max_by_key(|choice| score(choice)).expect("a question has choices");
        (best.id.clone(), score(best))
    }

    fn rows(&self, question: &QuestionView) -> BTreeMap<String, String> {
        let dated = self.dated();
        // Legs without any sign that still do not feel normal: somebody who is not sure of a row that counts as no then.
        let odd_legs = question.id == "c03_legs"
            && !self.findings.contains("legs_feel_normal")
            && !question.rows.iter().any(|row| row.id != "both_legs_walking_only" && self.findings.contains(&row.id));
        let mut out = BTreeMap::new();
        for row in &question.rows {
            let yes = |yes: bool| if yes { "yes" } else { "no" }.to_owned();
            let answer = if question.id == "c02_control" && self.dates.contains_key(&row.id) {
                yes(dated.contains_key(&row.id))
            } else if question.id == "t01_since" {
                dated[&row.id].clone()
            } else if odd_legs && row.id == "leg_gives_way" {
                "not_sure".to_owned()
            } else if row.choices.is_empty() {
                yes(row.findings.iter().any(|finding| self.findings.contains(finding)))
            } else {
                let (best, score) = self.best(&row.choices);
                if score > 0 { best } else { "no".to_owned() }
            };
            out.insert(row.id.clone(), answer);
        }
        out
    }

    /// The rows of the card about control that are yes, with their dates.
    fn dated(&self) -> BTreeMap<String, String> {
        const CHECKED: &str = "pelvic_old_checked";
        let mut out = BTreeMap::new();
        let says = |choice: &&ChoiceView, checked: bool| {
            choice.findings.iter().any(|finding| (finding == CHECKED) == checked && self.findings.contains(finding))
        };
        for (row, choices) in &self.dates {
            if let Some(choice) = choices.iter().find(|choice| says(choice, false)) {
                out.insert(row.clone(), choice.id.clone());
            }
        }
        if self.findings.contains(CHECKED)
            && let Some((row, choices)) = self.dates.iter().find(|(row, _)| !out.contains_key(*row))
        {
            let checked = choices.iter().find(|choice| says(choice, true)).expect("each row has an answer for checked ones");
            out.insert(row.clone(), checked.id.clone());
        }
        out
    }

    /// Places with sides that fit what is said about sides.
    fn places(&self, question: &QuestionView) -> Vec<String> {
        const HIPS: [&str; 5] = ["groin", "hip_front", "buttock", "thigh_front", "hip_outer"];
        let mut marked: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for choice in question.choices.iter().filter(|choice| choice.findings.iter().any(|id| self.findings.contains(id))) {
            let (region, side) = choice.id.split_once('.').expect("a place has a side");
            marked.entry(region).or_default().push(side);
        }
        let says = |id: &str| self.findings.contains(id);
        let midline_back = says("loc_back_mid") || says("loc_back_high");
        let hips: Vec<&str> = HIPS.into_iter().filter(|region| marked.contains_key(region)).collect();
        let mut both: Vec<&str> = Vec::new();
        if says("loc_hips_both") {
            both.extend(hips.first());
        }
        if says("loc_outer_both") {
            both.push("hip_outer");
        }
        let mut paired = 0;
        let mut out = Vec::new();
        for (region, sides) in &marked {
            if sides.len() == 1 || both.contains(region) {
                out.extend(sides.iter().map(|side| format!("{region}.{side}")));
                continue;
            }
            // Everything on the left, unless that would say "one side only" to somebody who did not.
            paired += 1;
            let right = !says("one_side_only") && !midline_back && both.is_empty() && paired % 2 == 0;
            out.push(format!("{region}.{}", if right { "right" } else { "left" }));
        }
        if paired == 1 && !says("one_side_only") && !midline_back && both.is_empty() {
            // One paired region on both sides, if that says no more than it should.
            let lone = out.iter().find(|place| place.ends_with(".left")).cloned();
            if let Some(left) = lone.filter(|left| !HIPS.iter().any(|hip| left.starts_with(hip))) {
                out.push(left.replace(".left", ".right"));
            }
        }
        out
    }
}

fn ticks(ids: Vec<String>) -> AnswerValue {
    AnswerValue::Ticks(if ids.is_empty() { vec!["none".to_owned()] } else { ids })
}

/// Somebody aged 40, male, with an ordinary pain of a few days that is getting better, who answers no to everything but what is
/// said otherwise. A test for an unsure flag is left open unless it is answered here.
#[derive(Debug, Clone, Default)]
pub struct Person {
    says: BTreeMap<String, AnswerValue>,
    rows: BTreeMap<(String, String), String>,
    /// Ticked wherever it stands in a list.
    wishes: BTreeSet<String>,
    leaves: BTreeSet<String>,
}

impl Person {
    pub fn well() -> Self {
        Self::default()
    }

    /// One choice of a list, or "unsaid".
    pub fn says(mut self, question: &str, choice: &str) -> Self {
        self.says.insert(question.to_owned(), AnswerValue::Choice(choice.to_owned()));
        self
    }

    pub fn aged(mut self, years: i64) -> Self {
        self.says.insert("c05_you.age".to_owned(), AnswerValue::Number(years));
        self
    }

    /// One row, the others stay no.
    pub fn row(mut self, question: &str, row: &str, answer: &str) -> Self {
        self.rows.insert((question.to_owned(), row.to_owned()), answer.to_owned());
        self
    }

    /// Ticks, added to those already there.
    pub fn ticks(mut self, question: &str, more: &[&str]) -> Self {
        let entry = self.says.entry(question.to_owned()).or_insert_with(|| AnswerValue::Ticks(Vec::new()));
        if let AnswerValue::Ticks(ticks) = entry {
            ticks.extend(more.iter().map(|tick| (*tick).to_owned()));
        }
        self
    }

    /// An item that is ticked on whichever card shows it; `?item` for one that the person is not sure of.
    pub fn wishes(mut self, item: &str) -> Self {
        self.wishes.insert(item.to_owned());
        self
    }

    /// Leaves a question, or `question.row`, open.
    pub fn leaves(mut self, what: &str) -> Self {
        self.leaves.insert(what.to_owned());
        self
    }

    pub fn answer(&self, question: &QuestionView) -> Option<AnswerValue> {
        let id = question.id.as_str();
        if self.leaves.contains(id) {
            return None;
        }
        if let Some(said) = self.says.get(id) {
            return Some(said.clone());
        }
        Some(match question.kind {
            QuestionKind::Many => {
                let shown = question.choices.iter().flat_map(|choice| [choice.id.clone(), format!("?{}", choice.id)]);
                ticks(shown.filter(|written| self.wishes.contains(written)).collect())
            }
            QuestionKind::Number => match id {
                "c05_you.age" => AnswerValue::Number(40),
                _ => return None,
            },
            QuestionKind::One => AnswerValue::Choice(
                match id {
                    "c05_you.sex" => "male",
                    "c10_time.duration" => "lt2w",
                    "c10_time.direction" => "better",
                    "t07_operation.weeks" => "w12_plus",
                    "t07_operation.approach" => "unsure",
                    "t08_joints.onset" => "y45_plus",
                    _ if id.starts_with("clarify.") => return None,
                    other => panic!("nobody said how to answer {other}"),
                }
                .to_owned(),
            ),
            QuestionKind::Rows => {
                let mut out = BTreeMap::new();
                for row in &question.rows {
                    let key = (id.to_owned(), row.id.clone());
                    let usual = if id == "t01_since" { "new" } else { "no" };
                    if !self.leaves.contains(&format!("{id}.{}", row.id)) {
                        out.insert(row.id.clone(), self.rows.get(&key).cloned().unwrap_or_else(|| usual.to_owned()));
                    }
                }
                AnswerValue::Rows(out)
            }
        })
    }

    /// Walks through the check.
    pub fn walk(&self, content: &Content) -> Walk {
        self.walk_from(content, Answers::default())
    }

    /// Walks on with answers that are already there.
    pub fn walk_from(&self, content: &Content, start: Answers) -> Walk {
        walk(content, start, |_, question| self.answer(question))
    }

    /// The result of a walk that must end.
    pub fn outcome(&self, content: &Content) -> Outcome {
        self.walk(content).outcome().clone()
    }
}
