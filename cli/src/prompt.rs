//! Questions on a terminal, a line at a time: it works the same with a keyboard, a screen reader and a pipe.

use std::io::{self, BufRead as _, Write as _};

use crate::failure::Result;
use crate::out::Out;

/// Longer lines are cut: nobody types them.
const LONGEST: u64 = 100_000;

/// Reads a line; none at the end of the input.
pub(crate) fn line() -> Result<Option<String>> {
    {
        let mut out = io::stdout().lock();
        write!(out, "> ")?;
        out.flush()?;
    }
    let mut bytes = Vec::new();
    let read = io::Read::take(io::stdin().lock(), LONGEST).read_until(b'\n', &mut bytes)?;
    if read == 0 {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
}

/// Asks a question, wrapped like every other text, and reads a line.
pub(crate) fn ask(out: &Out, question: &str) -> Result<Option<String>> {
    out.line(question)?;
    line()
}

/// The item of a list that a typed number means; lists are numbered from 1.
pub(crate) fn numbered<'l, T>(list: &'l [T], typed: &str) -> Option<&'l T> {
    typed.parse::<usize>().ok().and_then(|number| list.get(number.checked_sub(1)?))
}
