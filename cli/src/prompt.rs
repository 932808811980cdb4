//! Questions on a terminal, a line at a time: it works the same with a keyboard, a screen reader and a pipe.

use std::io::{self, BufRead as _, Write as _};

use crate::failure::Result;

/// Longer lines are cut: nobody types them.
const LONGEST: usize = 100_000;

/// Asks for a line; none at the end of the input.
pub(crate) fn line(ask: &str) -> Result<Option<String>> {
    {
        let mut out = io::stdout().lock();
        if ask.is_empty() {
            write!(out, "> ")?
        } else {
            write!(out, "{ask}\n> ")?
        }
        out.flush()?;
    }
    let mut bytes = Vec::new();
    let read = io::Read::take(io::stdin().lock(), LONGEST as u64).read_until(b'\n', &mut bytes)?;
    if read == 0 {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim().to_owned()))
}
