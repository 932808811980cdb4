//! Stretches as they cross to the phones.

use limber_core::exercise::ExerciseLine;
use limber_core::page::{ExercisePage, ExercisesPage, Fact, NoteLine, NoteList};

/// An item of the list.
#[uniffi::remote(Record)]
pub struct ExerciseLine {
    pub id: String,
    pub name: String,
    pub purpose: String,
    pub position: String,
}

/// The list of stretches.
#[uniffi::remote(Record)]
pub struct ExercisesPage {
    pub closed: Option<String>,
    pub items: Vec<ExerciseLine>,
}

/// A label with its text.
#[uniffi::remote(Record)]
pub struct Fact {
    pub label: String,
    pub text: String,
    pub item: Option<String>,
}

/// A line of a list.
#[uniffi::remote(Record)]
pub struct NoteLine {
    pub text: String,
    pub item: Option<String>,
}

/// Some lines under a heading.
#[uniffi::remote(Record)]
pub struct NoteList {
    pub title: String,
    pub lines: Vec<NoteLine>,
}

/// One stretch.
#[uniffi::remote(Record)]
pub struct ExercisePage {
    pub id: String,
    pub name: String,
    pub purpose: String,
    pub closed: Option<String>,
    pub facts: Vec<Fact>,
    pub steps_title: String,
    pub steps: Vec<String>,
    pub hints: Vec<Fact>,
    pub lists: Vec<NoteList>,
    pub variants: Vec<Fact>,
    pub small: Vec<String>,
}
