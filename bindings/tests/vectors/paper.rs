//! Pages as plain lines, the same in every language that reads the vectors: a name, and what stands there. `README.md` beside the
//! vectors says how.

use std::fmt::Write as _;

use limber_core::check::{ChoiceView, QuestionView};
use limber_core::page::{DayPage, EntryView, HomePage, NumberLine, ResultPage, ReviewPage, SavedView};
use limber_ffi::{AnswerGiven, CheckCard};

/// FNV-1a of 64 bits: enough to see a difference, and a few lines in any language.
pub fn digest(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    format!("{hash:016x}")
}

/// Lines.
#[derive(Default)]
pub struct Paper(pub String);

impl Paper {
    pub fn text(&mut self, name: &str, text: &str) {
        let text = text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
        writeln!(self.0, "{name} \"{text}\"").unwrap();
    }

    pub fn texts(&mut self, name: &str, texts: &[String]) {
        texts.iter().for_each(|text| self.text(name, text));
    }

    pub fn maybe(&mut self, name: &str, text: Option<&String>) {
        match text {
            Some(text) => self.text(name, text),
            None => writeln!(self.0, "{name} -").unwrap(),
        }
    }

    pub fn ids<I: std::fmt::Display>(&mut self, name: &str, ids: impl IntoIterator<Item = I>) {
        self.0.push_str(name);
        ids.into_iter().for_each(|id| write!(self.0, " {id}").unwrap());
        self.0.push('\n');
    }

    /// What a result says in every shell.
    pub fn result(&mut self, page: &ResultPage) {
        self.ids("urgency", [page.urgency.id()]);
        self.text("heading", &page.heading);
        self.text("lead", &page.lead);
        self.text("headline", &page.headline);
        for action in &page.actions {
            self.ids("action", [&action.id]);
            self.text("says", &action.headline);
            self.text("do", &action.text);
        }
        self.ids("who", &page.who);
        self.maybe("say", page.say.as_ref());
        for reason in &page.reasons {
            self.ids("reason", [reason.rule.as_str(), reason.level.id()]);
            self.text("means", &reason.text);
            self.ids("asked", &reason.questions);
        }
        for net in &page.safety_net {
            self.text("watch", &net.lead);
            self.texts("sign", &net.signs);
        }
        self.text("not_a_diagnosis", &page.not_a_diagnosis);
    }

    /// What a result's page has beside it.
    pub fn rest_of_result(&mut self, page: &ResultPage) {
        page.first.iter().for_each(|line| self.number("first", line));
        page.numbers.iter().for_each(|line| self.number("number", line));
        for reason in &page.reasons {
            self.text("because", &reason.because);
            self.text("source", &reason.source);
        }
        self.text("safety_title", &page.safety_title);
        self.text("exercise", &page.exercise_text);
        self.text("content", &page.content_line);
    }

    fn number(&mut self, name: &str, line: &NumberLine) {
        self.ids(name, [format!("{:?}", line.kind).to_lowercase()]);
        self.text("label", &line.label);
        self.text("text", &line.text);
        self.texts("dial", &line.dial);
        self.text("call", &line.call);
    }

    pub fn card(&mut self, page: &CheckCard) {
        self.ids("card", [&page.card.id]);
        self.text("title", &page.card.title);
        self.ids("number", [page.number, page.at_most]);
        self.text("progress", &page.progress_text);
        self.ids("back", [page.can_go_back]);
        self.ids("open", &page.open);
        self.maybe("notice", page.notice.as_ref());
        page.card.questions.iter().for_each(|question| self.question(question));
        for given in &page.given {
            self.ids("given", [&given.question]);
            match &given.answer {
                AnswerGiven::Choice { choice } => self.ids("choice", [choice]),
                AnswerGiven::Number { number } => self.ids("number", [number]),
                AnswerGiven::Ticks { ticks } => self.ids("ticks", ticks),
                AnswerGiven::Rows { rows } => self.ids("rows", rows.iter().map(|row| format!("{}={}", row.row, row.answer))),
            }
        }
    }

    fn question(&mut self, question: &QuestionView) {
        self.ids("question", [question.id.clone(), format!("{:?}", question.kind).to_lowercase()]);
        self.text("text", &question.text);
        self.text("help", &question.help);
        self.text("why", &question.why);
        self.ids("optional", [question.optional]);
        self.ids("range", question.range.iter().flat_map(|range| [range.low, range.high]));
        self.maybe("none", question.none.as_ref());
        self.maybe("unsaid", question.unsaid.as_ref());
        question.choices.iter().for_each(|choice| self.choice(choice));
        for row in &question.rows {
            self.ids("row", [&row.id]);
            self.text("text", &row.text);
            self.text("help", &row.help);
            self.text("why", &row.why);
            self.ids("findings", &row.findings);
            row.choices.iter().for_each(|choice| self.choice(choice));
        }
    }

    fn choice(&mut self, choice: &ChoiceView) {
        self.ids("choice", [&choice.id]);
        self.text("text", &choice.text);
        self.text("help", &choice.help);
        self.text("why", &choice.why);
        self.ids("findings", &choice.findings);
        self.ids("contraindications", &choice.contraindications);
        self.maybe("group", choice.group.as_ref());
        self.maybe("one_of", choice.one_of.as_ref());
    }

    pub fn review(&mut self, page: &ReviewPage, notice: Option<&String>) {
        self.ids("review", [page.lines.len()]);
        self.maybe("notice", notice);
        for line in &page.lines {
            self.ids("line", [&line.question]);
            self.text("title", &line.title);
            self.text("text", &line.text);
            self.texts("answer", &line.answers);
        }
    }

    /// An entry under the name that the case gives it: its id is another one each time.
    pub fn entry(&mut self, name: &str, entry: &EntryView) {
        self.ids("entry", [name]);
        self.ids("pain", entry.pain_now);
        for place in &entry.places {
            self.ids("place", [&place.id]);
            self.ids("score", place.score);
            self.text("text", &place.text);
            self.text("help", &place.help);
        }
        self.maybe("note", entry.note.as_ref());
        self.ids("when", [entry.utc_ms.to_string(), entry.zone.clone(), entry.local_date.clone()]);
        self.ids("day", [entry.journal_day.as_str(), &entry.clock]);
        self.text("day_text", &entry.day_text);
        self.text("pain_text", &entry.pain_text);
        self.text("places_text", &entry.places_text);
        self.text("line", &entry.line);
        self.texts("remark", &entry.remarks);
    }

    pub fn saved(&mut self, name: &str, saved: &SavedView) {
        self.text("saved", &saved.text);
        self.maybe("opens", saved.opens.as_ref());
        self.maybe("opens_text", saved.opens_text.as_ref());
        self.entry(name, &saved.entry);
    }

    pub fn day(&mut self, day: &DayPage, name: impl Fn(&str) -> String) {
        self.ids("day", [&day.journal_day]);
        self.text("title", &day.title);
        self.text("summary", &day.summary);
        day.entries.iter().for_each(|entry| self.entry(&name(&entry.id), entry));
    }

    pub fn home(&mut self, page: &HomePage, name: impl Fn(&str) -> String) {
        self.text("home", &page.date);
        self.text("today", &page.today);
        self.maybe("undo", page.undo.as_ref());
        self.maybe("last_check", page.last_check.as_ref());
        self.ids("onboarded", [page.onboarded]);
        self.ids("standing", [page.standing.is_some()]);
        page.entries.iter().for_each(|entry| self.entry(&name(&entry.id), entry));
    }
}
