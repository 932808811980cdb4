//! The self-check as a conversation: a question a line, with why, back and not sure at each of them. Which card comes
//! next is the core's answer to what was said so far; nothing here knows a rule.

use std::process::ExitCode;

use limber_core::check::{
    AnswerValue, Answers, CardView, ChoiceView, Outcome, Place, Progress, QuestionView, RowView, Sitting, Step, Taken,
};
use limber_core::content::QuestionKind;
use limber_core::{Error, page, results};

use crate::commands::check::{none_of, numbers, progress_line, result, under_headings};
use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::prompt;

/// What a person typed, where it means the same everywhere.
enum Said {
    Answer(String),
    Back,
}

/// Where to go after a question.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Go {
    On,
    Back,
}

pub(crate) fn run(context: &Context) -> Result<ExitCode> {
    let asked = ask_all(context);
    let (answers, outcome) = match asked {
        // Whoever read the questions has gone, so nobody answers: that is no quiet end.
        Err(Failure::ReaderGone) => return Err(Failure::Stopped),
        other => other?,
    };
    // Kept before it is shown: a window that closes in between must not lose an emergency.
    let stored = store(context, &answers, &outcome);
    result(context, &outcome)?;
    match stored {
        Ok(()) => {
            context.out.quiet(context.words.get("check-stored"))?;
            Ok(ExitCode::SUCCESS)
        }
        Err(failure) => {
            context.out.quiet(context.words.get("check-not_stored"))?;
            Err(failure)
        }
    }
}

fn ask_all(context: &Context) -> Result<(Answers, Outcome)> {
    context.out.line(context.words.get("ask-intro"))?;
    context.out.quiet(context.words.get("not_a_diagnosis"))?;
    Interview { context, keys: Default::default(), sitting: Sitting::default(), draft: Answers::default() }.run()
}

fn store(context: &Context, answers: &Answers, outcome: &Outcome) -> Result<()> {
    let now = context.now();
    let vault = context.home()?.open_or_create(&now)?;
    results::store(&vault, &now, answers, outcome)?;
    Ok(())
}

struct Interview<'a> {
    context: &'a Context,
    /// The keys that were shown last on this card: they are said again only where they change.
    keys: std::cell::RefCell<String>,
    sitting: Sitting,
    /// What was said on cards that were left before they were whole: proposals, never answers.
    draft: Answers,
}

impl Interview<'_> {
    fn run(mut self) -> Result<(Answers, Outcome)> {
        let (content, language) = (self.context.content, self.context.words.language());
        loop {
            match self.sitting.place(content, language)? {
                Place::Ask(Step::Ask { card, progress, .. }) => match self.card(&card, progress)? {
                    Some(given) => self.take(given)?,
                    None => self.back()?,
                },
                Place::Review(Step::Done { outcome, .. }) => match self.review(&outcome)? {
                    Go::On => self.sitting.confirm(),
                    Go::Back => self.back()?,
                },
                Place::Done(Step::Done { outcome, .. }) => return Ok((self.sitting.answers().clone(), *outcome)),
                Place::Ask(_) | Place::Review(_) | Place::Done(_) => return Err(Error::Internal { id: "interview" }.into()),
            }
        }
    }

    /// Gives a whole card's answers, and says what else that opened again.
    fn take(&mut self, given: Answers) -> Result<()> {
        if let Taken::Whole { dropped } = self.sitting.answer(self.context.content, self.context.words.language(), given)?
            && let Some(notice) = page::dropped(self.context.words, dropped.len())
        {
            self.context.out.quiet(&notice)?;
        }
        Ok(())
    }

    /// Back to the card before, which is asked again.
    fn back(&mut self) -> Result<()> {
        let gone = self.sitting.back(self.context.content, self.context.words.language())?;
        let key = if gone { "ask-changed" } else { "ask-first" };
        self.context.out.quiet(self.context.words.get(key))
    }

    /// The answers to a whole card; none is "back".
    fn card(&mut self, card: &CardView, progress: Progress) -> Result<Option<Answers>> {
        let (out, words) = (&self.context.out, self.context.words);
        self.keys.borrow_mut().clear();
        out.gap()?;
        progress_line(self.context, progress)?;
        out.heading(&card.title)?;
        let mut given = Answers::default();
        let mut position = 0;
        while let Some(question) = card.questions.get(position) {
            let earlier = given.get(&question.id).or_else(|| self.draft.get(&question.id));
            let proposal = earlier.or_else(|| self.sitting.answers().get(&question.id)).cloned();
            let said = match question.kind {
                QuestionKind::Rows => self.rows(question, proposal.as_ref())?,
                QuestionKind::One => self.one(question, proposal.as_ref())?,
                QuestionKind::Number => self.number(question, proposal.as_ref())?,
                QuestionKind::Many => self.many(question, proposal.as_ref())?,
            };
            match said {
                Some(value) => {
                    if let Some(value) = value {
                        given.set(question.id.clone(), value);
                    }
                    position += 1;
                }
                None if position == 0 => {
                    self.draft.0.extend(given.0);
                    return Ok(None);
                }
                None => {
                    out.quiet(words.get("ask-changed"))?;
                    position -= 1;
                }
            }
        }
        Ok(Some(given))
    }

    /// None is "back"; some none is "left open".
    fn rows(&self, question: &QuestionView, proposal: Option<&AnswerValue>) -> Result<Option<Option<AnswerValue>>> {
        let (out, words) = (&self.context.out, self.context.words);
        out.line(&question.text)?;
        out.quiet(&question.help)?;
        let earlier = match proposal {
            Some(AnswerValue::Rows(rows)) => rows.clone(),
            _ => Default::default(),
        };
        let mut given = std::collections::BTreeMap::new();
        let mut position = 0;
        while let Some(row) = question.rows.get(position) {
            let left = (question.rows.len() - position).to_string();
            out.gap()?;
            out.line(&format!("{}  ({})", row.text, words.format("ask-rows", &[("left", &left)])))?;
            out.quiet(&row.help)?;
            let kept = given.get(&row.id).or_else(|| earlier.get(&row.id)).cloned();
            match self.row(row, question, kept.as_deref())? {
                Said::Answer(answer) => {
                    given.insert(row.id.clone(), answer);
                    position += 1;
                }
                Said::Back if position == 0 => return Ok(None),
                Said::Back => position -= 1,
            }
        }
        Ok(Some(Some(AnswerValue::Rows(given))))
    }

    fn row(&self, row: &RowView, question: &QuestionView, kept: Option<&str>) -> Result<Said> {
        let words = self.context.words;
        let why = if row.why.is_empty() { &question.why } else { &row.why };
        if !row.choices.is_empty() {
            self.list(&row.choices)?;
            // The keys of plain rows work here too, where the row has these answers.
            return self.ask(words.get("ask-choice_keys"), &[why], kept, |typed| chosen(&row.choices, row_key(typed)));
        }
        self.ask(words.get("ask-row_keys"), &[why], kept, |typed| {
            let answer = row_key(typed);
            ["yes", "no", "not_sure"].contains(&answer).then(|| answer.to_owned())
        })
    }

    fn one(&self, question: &QuestionView, proposal: Option<&AnswerValue>) -> Result<Option<Option<AnswerValue>>> {
        let out = &self.context.out;
        out.line(&question.text)?;
        out.quiet(&question.help)?;
        self.list(&question.choices)?;
        let kept = match proposal {
            Some(AnswerValue::Choice(choice)) => Some(choice.as_str()),
            _ => None,
        };
        let said = self
            .ask(self.context.words.get("ask-choice_keys"), &[&question.why], kept, |typed| chosen(&question.choices, typed))?;
        Ok(match said {
            Said::Answer(choice) => Some(Some(AnswerValue::Choice(choice))),
            Said::Back => None,
        })
    }

    fn number(&self, question: &QuestionView, proposal: Option<&AnswerValue>) -> Result<Option<Option<AnswerValue>>> {
        let (out, words) = (&self.context.out, self.context.words);
        out.line(&question.text)?;
        out.quiet(&question.help)?;
        if let Some(unsaid) = none_of(question) {
            out.item("-", unsaid)?;
        }
        if question.optional {
            out.quiet(words.get("ask-optional"))?;
        }
        let kept = match proposal {
            Some(AnswerValue::Number(number)) => Some(number.to_string()),
            Some(AnswerValue::Choice(_)) => Some("-".to_owned()),
            _ => question.optional.then(String::new),
        };
        let range = question.range;
        let said = self.ask(words.get("ask-number_keys"), &[&question.why], kept.as_deref(), |typed| match typed {
            "-" => Some(typed.to_owned()),
            _ => {
                let number: i64 = typed.parse().ok()?;
                range.is_none_or(|range| (range.low..=range.high).contains(&number)).then(|| number.to_string())
            }
        })?;
        Ok(match said {
            Said::Back => None,
            Said::Answer(typed) if typed.is_empty() => Some(None),
            Said::Answer(typed) => Some(Some(match typed.parse() {
                Ok(number) => AnswerValue::Number(number),
                Err(_) => AnswerValue::Choice("unsaid".to_owned()),
            })),
        })
    }

    fn many(&self, question: &QuestionView, proposal: Option<&AnswerValue>) -> Result<Option<Option<AnswerValue>>> {
        let (out, words) = (&self.context.out, self.context.words);
        out.line(&question.text)?;
        out.quiet(&question.help)?;
        self.list(&question.choices)?;
        if let Some(none) = none_of(question) {
            out.item(" 0", none)?;
        }
        let kept = match proposal {
            Some(AnswerValue::Ticks(ticks)) => Some(typed_ticks(&question.choices, ticks)),
            _ => None,
        };
        let whys: Vec<&String> =
            std::iter::once(&question.why).chain(question.choices.iter().map(|choice| &choice.why)).collect();
        loop {
            let said = self.ask(words.get("ask-many_keys"), &whys, kept.as_deref(), |typed| {
                ticks(&question.choices, typed).map(|_| typed.to_owned())
            })?;
            let Said::Answer(typed) = said else { return Ok(None) };
            let Some(ticked) = ticks(&question.choices, &typed) else { continue };
            if ticked
                .iter()
                .filter_map(|tick| one_of(&question.choices, tick))
                .collect::<Vec<_>>()
                .windows(2)
                .any(|pair| matches!(pair, [first, second] if first == second))
            {
                out.quiet(words.get("ask-one_of"))?;
                continue;
            }
            return Ok(Some(Some(AnswerValue::Ticks(ticked))));
        }
    }

    /// Numbered choices under their headings.
    fn list(&self, choices: &[ChoiceView]) -> Result<()> {
        under_headings(self.context, choices, |number, choice| self.context.out.item(&format!("{number:>2}"), &choice.text))
    }

    /// Asks until the answer is one that `read` takes. `whys`: the question's reason, then those of its items.
    fn ask(&self, keys: &str, whys: &[&String], kept: Option<&str>, read: impl Fn(&str) -> Option<String>) -> Result<Said> {
        let (out, words) = (&self.context.out, self.context.words);
        if let Some(kept) = kept.filter(|kept| !kept.is_empty()) {
            let shown = if kept == "not_sure" { words.get("ask-not_sure") } else { kept };
            out.quiet(&words.format("ask-keep", &[("answer", &format!("\u{201c}{shown}\u{201d}"))]))?;
        }
        if *self.keys.borrow() != keys {
            out.quiet(keys)?;
            keys.clone_into(&mut self.keys.borrow_mut());
        }
        loop {
            // The end of the input is somebody walking away: no answer is made up for them.
            let typed = prompt::line()?.ok_or(Failure::Stopped)?.to_lowercase();
            match typed.as_str() {
                "" => match kept {
                    Some(kept) => return Ok(Said::Answer(kept.to_owned())),
                    None => out.quiet(&format!("{}: {keys}", words.get("ask-again")))?,
                },
                "b" | "back" => return Ok(Said::Back),
                "q" | "quit" => return Err(Failure::Stopped),
                "t" | "talk" => self.talk()?,
                other => match why_of(other, whys) {
                    Some(why) => out.indented(&format!("{}: {why}", words.get("check-why")))?,
                    None => match read(other) {
                        Some(answer) => return Ok(Said::Answer(answer)),
                        None => out.quiet(&format!("{}: {keys}", words.get("ask-again")))?,
                    },
                },
            }
        }
    }

    /// Somebody to talk to, at any time; the check goes on where it was.
    fn talk(&self) -> Result<()> {
        let help = page::help(&self.context.desk());
        self.context.out.heading(&help.title)?;
        self.context.out.indented(&help.text)?;
        numbers(self.context, &help.numbers)
    }

    /// A last look before a result that is no emergency.
    fn review(&self, outcome: &Outcome) -> Result<Go> {
        let (out, words) = (&self.context.out, self.context.words);
        let asked: Vec<&String> = self.said_yes(outcome);
        out.gap()?;
        if asked.is_empty() {
            out.line(words.get("ask-review_none"))?;
        } else {
            out.line(words.get("ask-review"))?;
            for id in asked {
                out.item("-", words.get(&format!("finding-{id}")))?;
            }
        }
        out.quiet(words.get("ask-review_keys"))?;
        loop {
            match prompt::line()?.ok_or(Failure::Stopped)?.to_lowercase().as_str() {
                "" => return Ok(Go::On),
                "b" | "back" => return Ok(Go::Back),
                "q" | "quit" => return Err(Failure::Stopped),
                "t" | "talk" => self.talk()?,
                _ => out.quiet(words.get("ask-review_keys"))?,
            }
        }
    }

    /// The findings that were answered; ages and what was computed are not worth a line.
    fn said_yes<'o>(&self, outcome: &'o Outcome) -> Vec<&'o String> {
        outcome.findings.iter().filter(|id| !id.starts_with("age_") && *id != "fem_40_60" && *id != "legs_feel_normal").collect()
    }
}

/// The short keys of a row, as its answers.
fn row_key(typed: &str) -> &str {
    match typed {
        "y" => "yes",
        "n" => "no",
        "?" | "not sure" => "not_sure",
        other => other,
    }
}

/// A choice by its number or its id.
fn chosen(choices: &[ChoiceView], typed: &str) -> Option<String> {
    prompt::numbered(choices, typed).or_else(|| choices.iter().find(|choice| choice.id == typed)).map(|choice| choice.id.clone())
}

/// Ticks as typed: numbers or ids, `?` before what one is not sure of, 0 for none.
fn ticks(choices: &[ChoiceView], typed: &str) -> Option<Vec<String>> {
    let mut out = Vec::new();
    for word in typed.split([' ', ',']).filter(|word| !word.is_empty()) {
        let (mark, word) = word.strip_prefix('?').map_or(("", word), |word| ("?", word));
        let id = if mark.is_empty() && matches!(word, "0" | "none") { "none".to_owned() } else { chosen(choices, word)? };
        let tick = format!("{mark}{id}");
        if !out.contains(&tick) {
            out.push(tick);
        }
    }
    let none = out.iter().any(|tick| tick == "none");
    let both_ways = out.iter().any(|tick| out.contains(&format!("?{tick}")));
    let contradicts_itself = both_ways || (none && out.len() > 1);
    (!out.is_empty() && !contradicts_itself).then_some(out)
}

/// The same as one would type it.
fn typed_ticks(choices: &[ChoiceView], ticks: &[String]) -> String {
    let number = |tick: &String| {
        let (mark, id) = tick.strip_prefix('?').map_or(("", tick.as_str()), |id| ("?", id));
        let position = choices.iter().position(|choice| choice.id == id);
        position.map(|position| format!("{mark}{}", position + 1))
    };
    let typed: Vec<String> = ticks.iter().filter_map(number).collect();
    if typed.is_empty() { "0".to_owned() } else { typed.join(" ") }
}

/// The exclusive set that a tick belongs to.
fn one_of<'c>(choices: &'c [ChoiceView], tick: &str) -> Option<&'c str> {
    choices.iter().find(|choice| choice.id == tick)?.one_of.as_deref()
}

/// `w` asks why of the question, `w3` of its third item.
fn why_of<'w>(typed: &str, whys: &[&'w String]) -> Option<&'w String> {
    let number = typed.strip_prefix('w')?;
    let item = if number.is_empty() || number == "hy" { 0 } else { number.trim().parse::<usize>().ok()? };
    whys.get(item).copied().filter(|why| !why.is_empty())
}
