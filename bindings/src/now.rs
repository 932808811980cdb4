//! Time and place, as the phone says.

use limber_core::page::Locale;
use limber_core::time;

use crate::LimberError;

/// What time it is.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Now {
    /// Wall clock, milliseconds since 1970 in UTC.
    pub utc_ms: i64,
    /// A clock that only runs forward, in milliseconds, sleep included.
    pub mono_ms: i64,
    /// IANA name of the zone.
    pub zone: String,
}

impl Now {
    /// The same for the core.
    pub(crate) fn take(self) -> Result<time::Now, LimberError> {
        #[cfg(feature = "probe")]
        crate::probe::outside(&self.zone)?;
        Ok(time::Now { utc_ms: self.utc_ms, mono_ms: self.mono_ms, zone: self.zone })
    }
}

/// Whose words and whose telephone numbers.
#[uniffi::remote(Record)]
pub struct Locale {
    /// BCP 47 tag.
    pub language: String,
    /// ISO 3166 code, or empty.
    pub region: String,
}
