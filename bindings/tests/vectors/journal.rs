//! The journal: steps that a person takes one after the other, what is said to each, and what is there afterwards.

use std::collections::BTreeMap;
use std::sync::Arc;

use limber_core::page::{DayPage, EntryView, SavedView};
use limber_ffi::{EntryEdit, LimberError, LimberVault, Locale, NewMoment, Now, PlaceMark};
use serde_json::Value;

use super::common::Phone;
use super::file::{Digests, File, long, now, refused, same, text, texts};
use super::paper::Paper;

#[test]
fn journal() {
    let file = File::read("journal.json");
    let mut digests = Digests::read("journal");
    file.run(|case| {
        let mut person = Person::new(&file, case);
        for (at, step) in (1..).zip(case["steps"].as_array().unwrap()) {
            person.take(step).map_err(|why| format!("step {at}: {why}"))?;
        }
        digests.check(case, "pages", &person.paper.0)
    });
    digests.finish();
}

/// Somebody with a journal.
struct Person<'a> {
    phone: Phone,
    vault: Option<Arc<LimberVault>>,
    locale: Locale,
    zone: &'a Value,
    /// The ids of the entries by the names that the case gives them.
    ids: BTreeMap<String, String>,
    paper: Paper,
}

impl<'a> Person<'a> {
    fn new(file: &File, case: &'a Value) -> Self {
        Self {
            phone: Phone::new(),
            vault: None,
            locale: file.locale(case),
            zone: &case["zone"],
            ids: BTreeMap::new(),
            paper: Paper::default(),
        }
    }

    fn take(&mut self, step: &Value) -> Result<(), String> {
        if step["do"] == "restart" {
            self.vault = None;
            return Ok(());
        }
        let now = now(step, self.zone);
        let vault = Arc::clone(self.vault.get_or_insert_with(|| self.phone.open(now.clone())));
        let expect = &step["expect"];
        let result = match step["do"].as_str().unwrap() {
            "log" => self.log(&vault, now, step),
            "edit" => self.edit(&vault, now, step),
            "entry" => self.entry(&vault, now, step),
            "delete" => vault.delete_entry(now, self.id(step)).map(|()| Ok(())),
            "undo" => self.undo(&vault, now, expect),
            "list" => self.list(&vault, &now, step),
            "home" => self.home(&vault, now, expect),
            other => panic!("{other} is no step"),
        };
        match result {
            result if expect.get("error").is_some() => refused(result, expect),
            Ok(judged) => judged,
            Err(error) => Err(format!("{error:?}")),
        }
    }

    fn id(&self, step: &Value) -> String {
        step.get("id").map_or_else(|| self.ids[&text(&step["entry"])].clone(), text)
    }

    fn names(&self) -> impl Fn(&str) -> String + use<> {
        let names: BTreeMap<String, String> = self.ids.iter().map(|(name, id)| (id.clone(), name.clone())).collect();
        move |id| names[id].clone()
    }

    fn log(&mut self, vault: &LimberVault, now: Now, step: &Value) -> Result<Result<(), String>, LimberError> {
        let moment = NewMoment {
            pain_now: pain(&step["pain"]).unwrap(),
            places: places(&step["places"]).unwrap_or_default(),
            note: long(&step["note"]),
            at_local: step.get("at").map(text),
        };
        let saved = vault.log_moment(now, moment, self.locale.clone())?;
        let name = text(&step["as"]);
        self.ids.insert(name.clone(), saved.entry.id.clone());
        self.paper.saved(&name, &saved);
        Ok(self.saved(&saved, step))
    }

    fn edit(&mut self, vault: &LimberVault, now: Now, step: &Value) -> Result<Result<(), String>, LimberError> {
        let edit = EntryEdit {
            pain_now: pain(&step["pain"]),
            places: places(&step["places"]),
            note: long(&step["note"]),
            at_local: step.get("at").map(text),
        };
        let saved = vault.edit_entry(now, self.id(step), edit, self.locale.clone())?;
        self.paper.saved(&text(&step["entry"]), &saved);
        Ok(self.saved(&saved, step))
    }

    fn saved(&self, saved: &SavedView, step: &Value) -> Result<(), String> {
        let (expect, entry) = (&step["expect"], &saved.entry);
        same("what is said", saved.text.clone(), text(&expect["saved"]))?;
        same("opens", saved.opens.as_deref(), expect["opens"].as_str())?;
        same("has words for it", saved.opens_text.is_some(), saved.opens.is_some())?;
        same("day", entry.journal_day.clone(), text(&expect["day"]))?;
        same("date", entry.local_date.clone(), text(&expect["date"]))?;
        same("clock", entry.clock.clone(), text(&expect["clock"]))?;
        same("utc", entry.utc_ms, limber_core::time::instant(&text(&expect["utc"])).unwrap())?;
        let zone = expect.get("zone").or_else(|| step.get("zone")).unwrap_or(self.zone);
        same("zone", entry.zone.clone(), text(zone))?;
        same("remarks", entry.remarks.clone(), texts(&expect["remarks"]))?;
        if let Some(marks) = expect.get("places") {
            let found = entry.places.iter().map(|place| PlaceMark { place: place.id.clone(), score: place.score }).collect();
            same("places", Some(found), places(marks))?;
        }
        Self::kept(entry, expect)
    }

    fn kept(entry: &EntryView, expect: &Value) -> Result<(), String> {
        same("line", entry.line.clone(), text(&expect["line"]))?;
        same("note", entry.note.clone(), long(&expect["note"]))
    }

    fn entry(&mut self, vault: &LimberVault, now: Now, step: &Value) -> Result<Result<(), String>, LimberError> {
        let entry = vault.entry(now, self.id(step), self.locale.clone())?;
        self.paper.entry(&text(&step["entry"]), &entry);
        Ok(Self::kept(&entry, &step["expect"]))
    }

    fn undo(&mut self, vault: &LimberVault, now: Now, expect: &Value) -> Result<Result<(), String>, LimberError> {
        let undone = vault.undo(now, self.locale.clone())?;
        self.paper.text("undone", &undone);
        Ok(same("what is undone", undone, text(&expect["undone"])))
    }

    fn home(&mut self, vault: &LimberVault, now: Now, expect: &Value) -> Result<Result<(), String>, LimberError> {
        let page = vault.home(now, self.locale.clone())?;
        let name = self.names();
        self.paper.home(&page, &name);
        let entries: Vec<String> = page.entries.iter().map(|entry| name(&entry.id)).collect();
        Ok(same("today", page.today, text(&expect["today"]))
            .and_then(|()| same("undo", page.undo.as_deref(), expect["undo"].as_str()))
            .and_then(|()| same("today's entries", entries, texts(&expect["entries"]))))
    }

    fn list(&mut self, vault: &LimberVault, now: &Now, step: &Value) -> Result<Result<(), String>, LimberError> {
        let limit = step["limit"].as_u64().map_or(200, |limit| u32::try_from(limit).unwrap());
        let (mut from, mut pages) = (None, Vec::new());
        loop {
            let page = vault.journal_page(now.clone(), from, limit, self.locale.clone())?;
            let name = self.names();
            self.paper.ids("page", [page.days.len()]);
            page.days.iter().for_each(|day| self.paper.day(day, &name));
            pages.push(page.days.iter().map(|day| shown(day, &name)).collect());
            from = page.next;
            if from.is_none() {
                return Ok(same("the pages", Value::Array(pages), step["expect"]["pages"].clone()));
            }
        }
    }
}

/// A day as the file writes it.
fn shown(day: &DayPage, name: impl Fn(&str) -> String) -> Value {
    let entries: Vec<String> = day.entries.iter().map(|entry| name(&entry.id)).collect();
    serde_json::json!({ "day": day.journal_day, "title": day.title, "summary": day.summary, "entries": entries })
}

fn pain(value: &Value) -> Option<i32> {
    value.as_i64().map(|score| i32::try_from(score).unwrap())
}

fn places(value: &Value) -> Option<Vec<PlaceMark>> {
    let mark = |value: &Value| match value {
        Value::Object(mark) => PlaceMark { place: text(&mark["place"]), score: pain(&mark["score"]) },
        place => PlaceMark { place: text(place), score: None },
    };
    value.as_array().map(|list| list.iter().map(mark).collect())
}
