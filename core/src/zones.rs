//! Names of time zones that phones still say and that a machine's own data may lack. Nobody is kept from writing down how much
//! it hurts because of a name.

use jiff::tz::{Offset, TimeZone};

/// Names beside each other: an older or regional one, and the one that all data has. Renamings of the IANA database
/// (file `backward`), as far as phones use them.
const NAMES: &[(&str, &str)] = &[
    ("Africa/Asmera", "Africa/Asmara"),
    ("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
    ("America/Catamarca", "America/Argentina/Catamarca"),
    ("America/Cordoba", "America/Argentina/Cordoba"),
    ("America/Fort_Wayne", "America/Indiana/Indianapolis"),
    ("America/Godthab", "America/Nuuk"),
    ("America/Indianapolis", "America/Indiana/Indianapolis"),
    ("America/Jujuy", "America/Argentina/Jujuy"),
    ("America/Louisville", "America/Kentucky/Louisville"),
    ("America/Mendoza", "America/Argentina/Mendoza"),
    ("Asia/Calcutta", "Asia/Kolkata"),
    ("Asia/Dacca", "Asia/Dhaka"),
    ("Asia/Katmandu", "Asia/Kathmandu"),
    ("Asia/Macao", "Asia/Macau"),
    ("Asia/Rangoon", "Asia/Yangon"),
    ("Asia/Saigon", "Asia/Ho_Chi_Minh"),
    ("Asia/Thimbu", "Asia/Thimphu"),
    ("Asia/Ujung_Pandang", "Asia/Makassar"),
    ("Asia/Ulan_Bator", "Asia/Ulaanbaatar"),
    ("Atlantic/Faeroe", "Atlantic/Faroe"),
    ("Europe/Kiev", "Europe/Kyiv"),
    ("Pacific/Ponape", "Pacific/Pohnpei"),
    ("Pacific/Truk", "Pacific/Chuuk"),
    ("US/Alaska", "America/Anchorage"),
    ("US/Arizona", "America/Phoenix"),
    ("US/Central", "America/Chicago"),
    ("US/Eastern", "America/New_York"),
    ("US/Hawaii", "Pacific/Honolulu"),
    ("US/Mountain", "America/Denver"),
    ("US/Pacific", "America/Los_Angeles"),
];

/// The zone of that name: from the machine's data, under the other name that it may have there, or as a distance from UTC.
pub(crate) fn find(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).ok().or_else(|| renamed(name)).or_else(|| distance(name).map(TimeZone::fixed))
}

/// In both directions: data that is old has not the newer name.
fn renamed(name: &str) -> Option<TimeZone> {
    let other = NAMES.iter().find_map(|(old, new)| match name {
        _ if name == *old => Some(*new),
        _ if name == *new => Some(*old),
        _ => None,
    })?;
    TimeZone::get(other).ok()
}

/// What a phone says where no city is set: `GMT+05:30`, `UTC-3`. The sign is that of clocks, east of London is plus. (`Etc/GMT+5`
/// has it the other way round, and is a name of the data.)
fn distance(name: &str) -> Option<Offset> {
    let rest = name.strip_prefix("GMT").or_else(|| name.strip_prefix("UTC"))?;
    let (sign, digits) = match rest.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) => (hours, minutes),
        None if digits.len() > 2 => digits.split_at_checked(digits.len() - 2)?,
        None => (digits, "0"),
    };
    let number = |text: &str, most: i32| {
        let plain = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|number: &i32| plain && *number <= most)
    };
    Offset::from_seconds(sign * (number(hours, 14)? * 3600 + number(minutes, 59)? * 60)).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use jiff::Timestamp;

    fn offset(name: &str) -> Option<i32> {
        let at: Timestamp = "2026-11-25T12:00:00Z".parse().unwrap();
        find(name).map(|zone| zone.to_offset(at).seconds())
    }

    #[test]
    fn a_name_of_old_is_the_zone_of_today() {
        for (old, new) in NAMES {
            let found = renamed(old).or_else(|| TimeZone::get(old).ok());
            assert!(found.is_some() && TimeZone::get(new).is_ok(), "{old} {new}");
            assert_eq!(offset(old), offset(new), "{old}");
        }
        assert_eq!(renamed("Asia/Calcutta"), TimeZone::get("Asia/Kolkata").ok());
        assert_eq!(offset("Asia/Calcutta"), Some(19_800));
    }

    #[test]
    fn a_phone_without_a_city_says_how_far_from_utc_it_is() {
        let all = [
            ("GMT+05:30", 19_800),
            ("GMT-3", -10_800),
            ("UTC+14", 50_400),
            ("GMT-0930", -34_200),
            ("UTC+00:00", 0),
            ("Etc/GMT+5", -18_000),
        ];
        for (name, seconds) in all {
            assert_eq!(offset(name), Some(seconds), "{name}");
        }
        for wrong in ["GMT+", "GMT+15", "GMT+5:60", "GMT+-5", "GMT+1e", "GMT+005:00", "UTC 3", "Mars/Olympus", "GMT+٥"] {
            assert_eq!(offset(wrong), None, "{wrong}");
        }
    }
}
