//! The exercise library behind its gate: what may be shown now, and an item with its steps, dose, stop signs and reasons
//! not to do it. Nothing of the library leaves this module without the gate.

mod gate;
mod view;

pub use gate::{Closed, Gate};
pub use view::{ExerciseLine, ExerciseView, Note, StepView, SwapView};

use crate::content::{Content, Words};
use crate::results;
use crate::vault::Vault;
use crate::{Error, Result};

/// The gate now, from the vault's stored results.
///
/// # Errors
/// Those of reading. A vault that cannot be read closes the gate: the caller shows why, and no exercise.
pub fn gate(vault: &Vault) -> Result<Gate> {
    Ok(Gate::of(&results::standing(vault)?))
}

/// The items that the gate lets through, in the order of the library.
#[must_use]
pub fn list(content: &Content, words: &Words, gate: &Gate) -> Vec<ExerciseLine> {
    let exercises = content.pack().exercises.iter();
    exercises.filter(|item| gate.allows(content, &item.id)).map(|item| view::line(words, item)).collect()
}

/// One item.
///
/// # Errors
/// [`Error::NotFound`] if there is no such item; [`Error::ExerciseClosed`] if the gate does not let it through.
pub fn detail(content: &Content, words: &Words, gate: &Gate, id: &str) -> Result<ExerciseView> {
    let item = content.pack().exercises.iter().find(|item| item.id == id).ok_or(Error::NotFound { what: "exercise" })?;
    if !gate.allows(content, id) {
        return Err(Error::ExerciseClosed);
    }
    Ok(view::detail(content, words, gate, item))
}
