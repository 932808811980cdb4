//! The home menu: what is going on, and one key to each job.

use std::process::ExitCode;

use limber_core::journal::{self, Edit, NewMoment, Place};
use limber_core::{page, results};

use crate::commands::{exercises, journal as journal_command, log, regions, seen, standing, today, undo};
use crate::context::Context;
use crate::failure::{Failure, Result};
use crate::prompt;

/// What the menu shows of the journal.
const ENTRIES: u32 = 20;

pub(crate) fn run(context: &Context) -> Result<ExitCode> {
    loop {
        let (undoable, unseen) = home(context)?;
        let Some(choice) = prompt::ask(&context.out, context.words.get("home-choose"))? else { return Ok(ExitCode::SUCCESS) };
        let done = match choice.to_lowercase().as_str() {
            "1" | "l" => log(context),
            #[cfg(feature = "check")]
            "2" | "c" => crate::interview::run(context).map(|_| ()),
            "3" | "s" => stretches(context),
            "4" | "j" => journal_command::run(context, ENTRIES).map(|_| ()),
            "5" | "u" if undoable => undo::run(context).map(|_| ()),
            "6" | "i" if unseen => seen::run(context, None).map(|_| ()),
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

/// Today, and the choices. Says whether there is something to undo, and a result to be seen for.
fn home(context: &Context) -> Result<(bool, bool)> {
    let (out, words) = (&context.out, context.words);
    out.heading(words.get("home-title"))?;
    let (mut undo, mut unseen) = (None, false);
    match context.home().and_then(|home| home.open()) {
        Ok(Some(vault)) => {
            standing::print(context, &vault)?;
            today::print(context, &journal::today(&vault, &context.now())?)?;
            undo = journal::can_undo(&vault)?;
            unseen = results::standing(&vault)?.serious.is_some_and(|serious| !serious.seen());
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
    if unseen {
        out.item("6", words.get("home-seen"))?;
    }
    out.item("q", words.get("home-quit"))?;
    Ok((undo.is_some(), unseen))
}

/// Two questions, then it is saved; a note can follow. Nobody is kept out of the journal while a question waits.
fn log(context: &Context) -> Result<()> {
    let (out, words) = (&context.out, context.words);
    let Some(typed) = prompt::ask(out, words.get("home-pain"))?.filter(|typed| !typed.is_empty()) else { return Ok(()) };
    let pain_now = log::pain(&typed)?;
    let home = context.home()?;
    let recent = match home.open()? {
        Some(vault) => journal::recent_places(&vault)?,
        None => Vec::new(),
    };
    let Some(places) = places(context, recent)? else { return Ok(()) };
    let now = context.now();
    let new = NewMoment { pain_now, places, note: None, at: None };
    let (saved, _) = journal::log(&home.open_or_create(&now)?, &now, new)?;
    log::saved(context, &saved, &saved.stamp.journal_day)?;
    if let Some(note) = prompt::ask(out, words.get("home-note"))?.filter(|note| !note.is_empty()) {
        let now = context.now();
        journal::edit(&home.open_or_create(&now)?, &now, saved.id, Edit { note: Some(note), ..Edit::default() })?;
        out.line(words.get("home-saved_more"))?;
    }
    Ok(())
}

/// Asks where it hurts: those of last time, numbers of the list, or ids. None if the input ends: no answer is made up.
fn places(context: &Context, recent: Vec<Place>) -> Result<Option<Vec<Place>>> {
    let (out, words) = (&context.out, context.words);
    let all = regions::places(context);
    let ask = if recent.is_empty() {
        words.get("home-where").to_owned()
    } else {
        words.format("home-where_again", &[("places", &page::place_line(&context.desk(), &recent))])
    };
    loop {
        let Some(typed) = prompt::ask(out, &ask)? else { return Ok(None) };
        match typed.as_str() {
            "" => return Ok(Some(recent)),
            "-" => return Ok(Some(Vec::new())),
            "?" => {
                for (number, (_, text)) in (1..).zip(&all) {
                    out.item(&format!("{number:>2}"), text)?;
                }
            }
            typed => {
                let chosen = typed.split([' ', ',']).filter(|word| !word.is_empty());
                let parsed =
                    chosen.map(|word| Place::parse(context.content, prompt::numbered(&all, word).map_or(word, |(id, _)| id)));
                match parsed.collect::<limber_core::Result<Vec<_>>>() {
                    Ok(places) => return Ok(Some(places)),
                    Err(error) => Failure::from(error).report(false),
                }
            }
        }
    }
}

fn stretches(context: &Context) -> Result<()> {
    let gate = exercises::gate(context)?;
    let items = exercises::list(context, &gate)?;
    if items.is_empty() {
        return Ok(());
    }
    while let Some(typed) = prompt::ask(&context.out, context.words.get("home-exercise"))?.filter(|typed| !typed.is_empty()) {
        match prompt::numbered(&items, &typed) {
            Some(item) => {
                exercises::print(context, &gate, &item.id)?;
            }
            None => context.out.line(context.words.get("home-unknown"))?,
        }
    }
    Ok(())
}
