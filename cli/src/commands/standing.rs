//! A serious result that is not settled stays in sight.

use limber_core::page::StandingView;
use limber_core::results::{self, Standing};
use limber_core::vault::Vault;
use serde_json::{Value, json};

use crate::context::Context;
use crate::failure::Result;

/// Prints the standing result, if there is one.
pub(crate) fn print(context: &Context, vault: &Vault) -> Result<()> {
    let standing = results::standing(vault)?;
    let Some(view) = StandingView::of(context.content, context.words, &standing) else { return Ok(()) };
    context.out.heading(&view.title)?;
    context.out.indented(&view.text)?;
    context.out.gap()
}

/// The standing result for JSON.
pub(crate) fn view(standing: &Standing) -> Value {
    standing.serious.as_ref().map_or(Value::Null, |serious| {
        json!({
            "urgency": serious.result.level,
            "action": serious.result.action,
            "local_date": serious.result.local_date,
            "lower_since": serious.lower_since,
            "seen": serious.seen(),
        })
    })
}
