//! The home menu: what is going on, and one key to each job.

use std::process::ExitCode;

use limber_core::journal::{self, Edit, NewMoment, Place};

use crate::commands::{entry, exercises, journal as journal_command, log, regions, standing, today, undo};
use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::prompt;

/// What the menu shows of the journal.
const ENTRIES: u32 = 20;

pub(crate) fn run(context: &Context) -> Result<ExitCode> {
    loop {
        let undoable = home(context)?;
        let Some(choice) = prompt::line(context.words.get("home-choose"))? else { return Ok(ExitCode::SUCCESS) };
        let done = match choice.to_lowercase().as_str() {
            "1" | "l" => log(context),
            #[cfg(feature = "check")]
            "2" | "c" => crate::interview::run(context).map(|_| ()),
            "3" | "s" => stretches(context),
            "4" | "j" => journal_command::run(context, ENTRIES).map(|_| ()),
            "5" | "u" if undoable => undo::run(context).map(|_| ()),
            "q" | "quit" | "" => return Ok(ExitCode::SUCCESS),
            _ => context.out.line(context.words.get("home-unknown")),
        };
        match done {
            Ok(()) => {}
            Err(failure @ (Failure::ReaderGone | Failure::Output)) => return Err(failure),
            // Whatever went wrong is said; the menu stays, with everything else that still works.
            Err(failure) => failure.report(false),
        }
        context.out.gap()?;
    }
}

/// Today, and the choices. Says whether there is something to undo.
fn home(context: &Context) -> Result<bool> {
    let (out, words) = (&context.out, context.words);
    out.heading(words.get("home-title"))?;
    let mut undo = None;
    match context.home().and_then(|home| home.open()) {
        Ok(Some(vault)) => {
            standing::print(context, &vault)?;
            today::print(context, &journal::today(&vault, &context.now())?)?;
            undo = journal::can_undo(&vault)?;
        }
        Ok(None) => out.line(words.get("vault-absent"))?,
        Err(failure) => {
            failure.report(false);
            out.line(words.get("vault-check_works"))?;
        }
    }
    out.gap()?;
    out.line(words.get("home-menu"))?;
    out.item("1", words.get("home-log"))?;
    if cfg!(feature = "check") {
        out.item("2", words.get("home-check"))?;
    }
    out.item("3", words.get("home-exercises"))?;
    out.item("4", words.get("home-journal"))?;
    if let Some(kind) = undo {
        out.item("5", words.get(&format!("journal-undo_{}", kind.id())))?;
    }
    out.item("q", words.get("home-quit"))?;
    Ok(undo.is_some())
}

/// Two questions, then it is saved; a note can follow.
fn log(context: &Context) -> Result<()> {
    let (out, words) = (&context.out, context.words);
    let Some(typed) = prompt::line(words.get("home-pain"))?.filter(|typed| !typed.is_empty()) else { return Ok(()) };
    let pain_now = log::pain(&typed)?;
    let now = context.now();
    let vault = context.home()?.open_or_create(&now)?;
    let recent = journal::recent_places(&vault)?;
    let places = loop {
        let ask = if recent.is_empty() {
            words.get("home-where").to_owned()
        } else {
            words.format("home-where_again", &[("places", &entry::places(context, &recent))])
        };
        let typed = prompt::line(&ask)?.unwrap_or_default();
        match typed.as_str() {
            "" => break recent,
            "-" => break Vec::new(),
            "?" => regions::print(context)?,
            typed => {
                let words = typed.split([' ', ',']).filter(|word| !word.is_empty());
                match words.map(|word| Place::parse(context.content, word)).collect::<limber_core::Result<Vec<_>>>() {
                    Ok(places) => break places,
                    Err(error) => Failure::from(error).report(false),
                }
            }
        }
    };
    let (saved, _) = journal::log(&vault, &now, NewMoment { pain_now, places, note: None, at: None })?;
    log::saved(context, &saved, &saved.stamp.journal_day)?;
    let note = prompt::line(words.get("home-note"))?.filter(|note| !note.is_empty());
    if note.is_some() {
        journal::edit(&vault, &context.now(), saved.id, Edit { note, ..Edit::default() })?;
        out.line(words.get("home-saved_more"))?;
    }
    Ok(())
}

fn stretches(context: &Context) -> Result<()> {
    let gate = exercises::gate(context)?;
    let items = exercises::list(context, &gate)?;
    if items.is_empty() {
        return Ok(());
    }
    while let Some(typed) = prompt::line(context.words.get("home-exercise"))?.filter(|typed| !typed.is_empty()) {
        let item = typed.parse::<usize>().ok().and_then(|number| items.get(number.checked_sub(1)?));
        match item {
            Some(item) => {
                let view = limber_core::exercise::detail(context.content, context.words, &gate, &item.id)?;
                exercises::print(context, &gate, &view)?;
            }
            None => context.out.line(context.words.get("home-unknown"))?,
        }
    }
    Ok(())
}
