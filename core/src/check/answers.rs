//! What a person answered, as it comes from a screen or a file. Only its form is checked here; whether a question exists
//! and allows the answer is checked when the answers are walked.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::{Error, Result};

/// The answer to one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum AnswerValue {
    /// A choice, or "unsaid" for a number.
    Choice(String),
    /// A number.
    Number(i64),
    /// Ticks: ids, `?id` for an item that the person is not sure of, or `none` alone.
    Ticks(Vec<String>),
    /// Row to `yes`, `no`, `not_sure` or the row's own answer.
    Rows(BTreeMap<String, String>),
}

/// Answers by question id.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Answers(pub BTreeMap<String, AnswerValue>);

impl Answers {
    /// Reads `{"answers": {"question_id": value, …}}`.
    ///
    /// # Errors
    /// [`Error::InvalidInput`] that names the field, when it is not JSON, not of this form, or names something twice.
    pub fn from_json(text: &str) -> Result<Self> {
        let file: AnswersFile = serde_json::from_str(text).map_err(|error| {
            // serde_json quotes what it read: only the place is passed on.
            let reason = match error.classify() {
                serde_json::error::Category::Data => {
                    "is not of the form {\"answers\": {question: value}}, or says something twice"
                }
                serde_json::error::Category::Syntax => "is not JSON",
                serde_json::error::Category::Eof => "ends too early",
                serde_json::error::Category::Io => "cannot be read",
            };
            Error::input("answers", format!("line {}, column {}: {reason}", error.line(), error.column()))
        })?;
        Ok(file.answers)
    }

    /// The answers as JSON, in the order of their ids.
    #[must_use]
    pub fn to_json(&self) -> String {
        // A map of strings always serializes.
        serde_json::to_string(&BTreeMap::from([("answers", self)])).unwrap_or_default()
    }

    /// Adds or replaces an answer.
    pub fn set(&mut self, question: impl Into<String>, value: AnswerValue) {
        self.0.insert(question.into(), value);
    }

    /// The answer to a question.
    #[must_use]
    pub fn get(&self, question: &str) -> Option<&AnswerValue> {
        self.0.get(question)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswersFile {
    answers: Answers,
}

impl<'de> Deserialize<'de> for Answers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Unique(std::marker::PhantomData)).map(Self)
    }
}

impl<'de> Deserialize<'de> for AnswerValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = AnswerValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a choice, a whole number, a list of ticks or an object of rows")
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<AnswerValue, E> {
        Ok(AnswerValue::Choice(value.to_owned()))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<AnswerValue, E> {
        Ok(AnswerValue::Number(value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<AnswerValue, E> {
        i64::try_from(value).map(AnswerValue::Number).map_err(|_| E::custom("the number is too large"))
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut items: A) -> Result<AnswerValue, A::Error> {
        let mut out = Vec::new();
        while let Some(item) = items.next_element()? {
            out.push(item);
        }
        Ok(AnswerValue::Ticks(out))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<AnswerValue, A::Error> {
        Unique(std::marker::PhantomData).visit_map(map).map(AnswerValue::Rows)
    }
}

/// A map that refuses a key said twice: the second answer would silently replace the first, which may have been a yes.
struct Unique<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Unique<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object whose keys are all different")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut out = BTreeMap::new();
        while let Some((key, value)) = map.next_entry()? {
            if out.insert(key, value).is_some() {
                return Err(serde::de::Error::custom("a key stands twice"));
            }
        }
        Ok(out)
    }
}
