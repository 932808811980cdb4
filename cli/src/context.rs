//! What every command needs: the content with its words, the time, the place of the journal, and the way out.

use std::io::Read as _;
use std::sync::OnceLock;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use limber_core::content::{Content, Words, content};
use limber_core::page::Desk;
use limber_core::time::{self, Now};

use crate::args::Global;
use crate::failure::{Failure, Result};
use crate::home::Home;
use crate::out::Out;

/// The language of the words; others come with their texts.
const LANGUAGE: &str = "en";

/// Longer input is refused before it is held in memory whole.
const MOST_INPUT: u64 = 1_000_000;

pub(crate) struct Context {
    pub(crate) content: &'static Content,
    pub(crate) words: &'static Words,
    pub(crate) out: Out,
    zone: String,
    region: String,
    fixed_ms: Option<i64>,
    home: std::result::Result<Home, ()>,
}

impl Context {
    pub(crate) fn new(global: &Global) -> Result<Self> {
        let content = content()?;
        let zone = match &global.zone {
            Some(zone) => zone.clone(),
            None => jiff::tz::TimeZone::system().iana_name().unwrap_or("UTC").to_owned(),
        };
        time::known_zone(&zone)?;
        Ok(Self {
            content,
            words: content.words(LANGUAGE),
            out: Out::new(global.json),
            zone,
            region: region(),
            fixed_ms: global.now.as_deref().map(time::instant).transpose()?,
            home: Home::find(global.home.as_deref()).ok_or(()),
        })
    }

    /// The time. A time that was given stands still, and then the running clock is the same number.
    pub(crate) fn now(&self) -> Now {
        static STARTED: OnceLock<Instant> = OnceLock::new();
        if let Some(utc_ms) = self.fixed_ms {
            return Now { utc_ms, mono_ms: utc_ms, zone: self.zone.clone() };
        }
        let started = STARTED.get_or_init(Instant::now);
        let wall = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Now {
            utc_ms: i64::try_from(wall.as_millis()).unwrap_or(i64::MAX),
            mono_ms: i64::try_from(started.elapsed().as_millis()).unwrap_or(i64::MAX),
            zone: self.zone.clone(),
        }
    }

    /// Where the journal is.
    pub(crate) fn home(&self) -> Result<&Home> {
        self.home.as_ref().map_err(|()| Failure::NoHome)
    }

    /// What pages are made with.
    pub(crate) fn desk(&self) -> Desk<'_> {
        Desk { content: self.content, words: self.words, region: &self.region }
    }
}

/// The country that the computer's language setting names; empty if it names none.
fn region() -> String {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    let code = named.as_deref().and_then(|locale| locale.split(['.', '@']).next()?.split_once('_')).map(|(_, region)| region);
    code.unwrap_or_default().to_owned()
}

/// Reads a file, or standard input for `-`, up to a limit. `what` is the option that named it.
pub(crate) fn read_input(path: &std::path::Path, what: &'static str) -> Result<String> {
    let mut bytes = Vec::new();
    let unreadable = |_| Failure::Unreadable { what };
    if path.as_os_str() == "-" {
        std::io::stdin().lock().take(MOST_INPUT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    } else {
        std::fs::File::open(path).and_then(|file| file.take(MOST_INPUT + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    }
    if bytes.len() as u64 > MOST_INPUT {
        return Err(limber_core::Error::input(what, format!("is longer than {MOST_INPUT} bytes")).into());
    }
    String::from_utf8(bytes).map_err(|_| limber_core::Error::input(what, "is not UTF-8 text").into())
}
