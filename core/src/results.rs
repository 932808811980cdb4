//! Stored results of the self-check: what the home screen shows and what the exercise gate reads. It is here in a build
//! without the self-check too, because an emergency that was stored before must still close the exercises.

use rusqlite::{Connection, OptionalExtension as _};

use crate::content::{ExerciseLimit, Level};
use crate::journal::Changes;
use crate::time::{self, Now};
use crate::vault::Vault;
use crate::{Error, Result};

/// Which result: the newest of all, and the newest that closes the exercises.
const NEWEST: &str = "ORDER BY seq DESC LIMIT 1";
const NEWEST_SERIOUS: &str = "WHERE level IN ('same_day', 'emergency') ORDER BY seq DESC LIMIT 1";

/// A finished check as it was stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredResult {
    /// Order of storing; a greater one is newer.
    pub seq: i64,
    /// How soon to be seen.
    pub level: Level,
    /// The first of whom to see.
    pub action: Option<String>,
    /// The strictest permission to exercise among its reasons.
    pub exercise: ExerciseLimit,
    /// Ids of the findings.
    pub findings: Vec<String>,
    /// The result with its words as they were shown, as JSON.
    pub shown: String,
    /// Version of the content.
    pub content_version: String,
    /// When the check was finished, milliseconds since 1970 in UTC.
    pub utc_ms: i64,
    /// The calendar date of that.
    pub local_date: String,
    /// The day on which the person said they were seen, as its first instant or the instant they said so.
    pub seen_ms: Option<i64>,
}

/// What the stored results say today.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// The newest result.
    pub newest: Option<StoredResult>,
    /// The newest result that was `emergency` or `same_day`, unless it is settled.
    pub serious: Option<Serious>,
}

/// A serious result that is not settled. It never times out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Serious {
    /// The result.
    pub result: StoredResult,
    /// A newer check gave a lower level.
    pub lower_since: bool,
}

impl Serious {
    /// The person said that they were seen.
    #[must_use]
    pub fn seen(&self) -> bool {
        self.result.seen_ms.is_some()
    }
}

/// Reads the newest result, and the newest serious one unless both hold: a newer check gave a lower level, and the
/// person said that they were seen.
///
/// # Errors
/// Those of reading; a result that cannot be read is an error, never "no result".
pub fn standing(vault: &Vault) -> Result<Standing> {
    vault.read(|connection| {
        let newest = one(connection, NEWEST)?;
        let serious = one(connection, NEWEST_SERIOUS)?;
        let serious = serious.map(|result| {
            // Every result after the newest serious one is lower than it.
            let lower_since = newest.as_ref().is_some_and(|newest| newest.seq > result.seq);
            Serious { result, lower_since }
        });
        Ok(Standing { newest, serious: serious.filter(|serious| !(serious.lower_since && serious.seen())) })
    })
}

/// Confirms that the person was seen after the newest serious result. `on` is the date, today if none.
///
/// # Errors
/// [`Error::NotFound`] if no serious result waits for it; [`Error::InvalidInput`] for `on` if the date is before the
/// result or still to come. Those of writing.
pub fn seen(vault: &Vault, now: &Now, on: Option<&str>) -> Result<Changes> {
    let today = time::local_date(now.utc_ms, &now.zone)?;
    let on = on.unwrap_or(&today);
    let day_start = time::date_start(on, &now.zone)?;
    if on > today.as_str() {
        return Err(Error::input("on", "this day is still to come"));
    }
    vault.write(now, |tx, writing| {
        let result = one(tx, NEWEST_SERIOUS)?.ok_or(Error::NotFound { what: "result to be seen for" })?;
        let newest = one(tx, NEWEST)?;
        if result.seen_ms.is_some() && newest.is_some_and(|newest| newest.seq > result.seq) {
            // It is settled: another date would change nothing that anybody waits for.
            return Err(Error::NotFound { what: "result to be seen for" });
        }
        if on < result.local_date.as_str() {
            return Err(Error::input(
                "on",
                format!("the result is from {}; being seen before it does not count", result.local_date),
            ));
        }
        let seen_ms = if on == today { now.utc_ms } else { day_start };
        tx.execute("UPDATE check_result SET seen_ms = ?2 WHERE seq = ?1", (result.seq, seen_ms))?;
        Ok(Changes { commit_seq: writing.commit_seq, results: true, ..Changes::default() })
    })
}

/// Takes back that the person was seen after the newest serious result, if that was said by mistake.
///
/// # Errors
/// [`Error::NotFound`] if it was not said. Those of writing.
pub fn not_seen(vault: &Vault, now: &Now) -> Result<Changes> {
    vault.write(now, |tx, writing| {
        let result = one(tx, NEWEST_SERIOUS)?
            .filter(|result| result.seen_ms.is_some())
            .ok_or(Error::NotFound { what: "result to be seen for" })?;
        tx.execute("UPDATE check_result SET seen_ms = NULL WHERE seq = ?1", [result.seq])?;
        Ok(Changes { commit_seq: writing.commit_seq, results: true, ..Changes::default() })
    })
}

/// Stores a finished check with the words as they were shown.
///
/// # Errors
/// [`Error::InvalidInput`] for an unknown zone. Those of writing.
#[cfg(feature = "check")]
pub fn store(
    vault: &Vault, now: &Now, answers: &crate::check::Answers, outcome: &crate::check::Outcome,
) -> Result<(StoredResult, Changes)> {
    let stamp = time::Stamp::at(now.utc_ms, &now.zone, 0)?;
    let json = |value: std::result::Result<String, serde_json::Error>| value.map_err(|_| Error::Internal { id: "result_json" });
    let findings = json(serde_json::to_string(&outcome.findings))?;
    let shown = json(serde_json::to_string(outcome))?;
    let (version, hash) = outcome.content_version.split_once('+').unwrap_or((&outcome.content_version, ""));
    vault.write(now, |tx, writing| {
        tx.execute(
            include_str!("results_insert.sql"),
            rusqlite::params![
                stamp.utc_ms,
                stamp.offset_s,
                stamp.tz,
                stamp.local_date,
                outcome.urgency.id(),
                outcome.action,
                outcome.exercise.id(),
                findings,
                answers.to_json(),
                shown,
                outcome.language,
                version,
                hash,
                now.utc_ms,
            ],
        )?;
        let stored = one(tx, NEWEST)?.ok_or(Error::Internal { id: "result_row" })?;
        Ok((stored, Changes { commit_seq: writing.commit_seq, results: true, ..Changes::default() }))
    })
}

/// One result. `which` is [`NEWEST`] or [`NEWEST_SERIOUS`].
fn one(connection: &Connection, which: &'static str) -> Result<Option<StoredResult>> {
    let sql = format!(
        "SELECT seq, level, action, exercise, findings, shown, content_version, utc_ms, local_date, seen_ms \
         FROM check_result {which}"
    );
    let row = connection.prepare_cached(&sql)?.query_row([], |row| Ok(result(row))).optional()?;
    row.transpose()
}

fn result(row: &rusqlite::Row<'_>) -> Result<StoredResult> {
    let level: String = row.get("level")?;
    let exercise: String = row.get("exercise")?;
    let findings: String = row.get("findings")?;
    let fault = || Error::Internal { id: "result_row" };
    Ok(StoredResult {
        seq: row.get("seq")?,
        level: Level::from_id(&level).ok_or_else(fault)?,
        action: row.get("action")?,
        exercise: ExerciseLimit::from_id(&exercise).ok_or_else(fault)?,
        findings: serde_json::from_str(&findings).map_err(|_| fault())?,
        shown: row.get("shown")?,
        content_version: row.get("content_version")?,
        utc_ms: row.get("utc_ms")?,
        local_date: row.get("local_date")?,
        seen_ms: row.get("seen_ms")?,
    })
}
