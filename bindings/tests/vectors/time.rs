//! Time and place: an entry is written at an instant or at a time that was typed, and says when it was.

use limber_ffi::NewMoment;
use serde_json::Value;

use super::common::Phone;
use super::file::{File, now, refused, same, text};

#[test]
fn time() {
    let file = File::read("time.json");
    file.run(|case| run(&file, case));
}

fn run(file: &File, case: &Value) -> Result<(), String> {
    let phone = Phone::new();
    let (at, locale) = (now(case, &case["zone"]), file.locale(case));
    let moment = |at: Option<String>| NewMoment { pain_now: 5, places: Vec::new(), note: None, at_local: at };
    // A zone that is not known is told by what needs it, not by opening.
    let vault = phone.open(at.clone());
    if let Some(before) = case.get("before") {
        vault.log_moment(now(before, &case["zone"]), moment(None), locale.clone()).unwrap();
    }
    let saved = vault.log_moment(at.clone(), moment(case.get("at").map(text)), locale.clone());
    let expect = &case["expect"];
    if expect.get("error").is_some() {
        return refused(saved, expect);
    }
    let entry = saved.map_err(|error| format!("{error:?}"))?.entry;
    same("utc_ms", entry.utc_ms, expect["utc_ms"].as_i64().unwrap())?;
    same("zone", entry.zone, at.zone.clone())?;
    same("date", entry.local_date, text(&expect["date"]))?;
    same("day", entry.journal_day, text(&expect["day"]))?;
    same("clock", entry.clock, text(&expect["clock"]))?;
    same("marked as moved", !entry.remarks.is_empty(), expect["moved"].as_bool().unwrap_or(false))?;
    let home = vault.home(at, locale).map_err(|error| format!("{error:?}"))?;
    same("today", home.date, text(&expect["today"]))
}
