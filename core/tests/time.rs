//! Zone data: the platform's where it has some, a bundled copy where it has none. Both must tell the same time.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use jiff::Timestamp;
use jiff::tz::TimeZoneDatabase;

const ZONES: [&str; 8] = [
    "Europe/Berlin", "Europe/London", "America/New_York", "America/Sao_Paulo", "Asia/Kolkata", "Asia/Kathmandu",
    "Australia/Lord_Howe", "Pacific/Kiritimati",
];

#[test]
fn the_platforms_zones_and_the_bundled_ones_agree_every_hour_of_five_years() {
    let folder = std::path::Path::new("/usr/share/zoneinfo");
    if !folder.is_dir() {
        // A machine without zone data uses the bundled copy; there is nothing to compare it with.
        assert!(TimeZoneDatabase::bundled().get("Europe/Berlin").is_ok());
        return;
    }
    let platform = TimeZoneDatabase::from_dir(folder).unwrap();
    let bundled = TimeZoneDatabase::bundled();
    for zone in ZONES {
        let (ours, theirs) = (bundled.get(zone).unwrap(), platform.get(zone).unwrap());
        for hour in 0..5 * 366 * 24 {
            let at = Timestamp::from_second(1_672_531_200 + hour * 3600).unwrap();
            assert_eq!(ours.to_offset(at), theirs.to_offset(at), "{zone} at {at}");
        }
    }
}
