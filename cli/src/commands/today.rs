//! What `limber` prints when nobody sits at the terminal: today in a few lines, and how to go on.

use std::process::ExitCode;

use limber_core::journal::{self, Today};
use limber_core::{page, results};
use serde_json::{Value, json};

use super::{entry, standing};
use crate::context::Context;
use crate::failure::Result;

pub(crate) fn run(context: &Context) -> Result<ExitCode> {
    let vault = context.home()?.open()?;
    if context.out.is_json() {
        let (today, serious) = match &vault {
            Some(vault) => {
                let today = journal::today(vault, &context.now())?;
                let entries: Vec<_> = today.entries.iter().map(|entry| entry::view(context, entry)).collect();
                let view = json!({ "journal_day": today.journal_day, "value": today.value, "entries": entries });
                (view, standing::view(&results::standing(vault)?))
            }
            None => (Value::Null, Value::Null),
        };
        context.out.json(&json!({ "today": today, "standing": serious }))?;
        return Ok(ExitCode::SUCCESS);
    }
    if let Some(vault) = &vault {
        standing::print(context, vault)?;
        print(context, &journal::today(vault, &context.now())?)?;
    } else {
        context.out.line(context.words.get("vault-absent"))?;
    }
    context.out.quiet(context.words.get("home-usage"))?;
    Ok(ExitCode::SUCCESS)
}

/// The day in one line, with its entries.
pub(crate) fn print(context: &Context, today: &Today) -> Result<()> {
    context.out.line(&page::today_line(context.words, today))?;
    today.entries.iter().try_for_each(|entry| entry::print(context, entry))
}
