//! A serious result that is not settled stays in sight.

use limber_core::exercise::Gate;
use limber_core::results::{self, Standing};
use limber_core::vault::Vault;
use serde_json::{Value, json};

use crate::context::Context;
use crate::failure::Result;

/// Prints the standing result, if there is one.
pub(crate) fn print(context: &Context, vault: &Vault) -> Result<()> {
    let standing = results::standing(vault)?;
    let Some(serious) = &standing.serious else { return Ok(()) };
    let heading = context.words.get(&format!("level-{}", serious.result.level.id())).to_owned();
    let date = serious.result.local_date.as_str();
    context.out.heading(&context.words.format("standing-since", &[("date", date), ("heading", &heading)]))?;
    if let Some(closed) = Gate::of(&standing).closed_by {
        context.out.indented(context.words.get(&format!("standing-{}", closed.id())))?;
    }
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
