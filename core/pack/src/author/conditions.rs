//! What every condition must satisfy, wherever it stands.

use super::error::Report;
use crate::{Cond, Pack};

/// Every finding and group that a condition names exists, and no part is empty: `all []` would always be true.
pub(super) fn check(pack: &Pack, file: &str, item: &str, cond: &Cond, report: &mut Report) {
    cond.walk(&mut |part| match part {
        Cond::Has(id) => {
            if !is_finding(pack, id) {
                report.refuse(file, item, format!("its condition names {id}, which is no finding"));
            }
        }
        Cond::Group(id) => {
            if !pack.groups.iter().any(|group| group.id == *id) {
                report.refuse(file, item, format!("its condition names @{id}, which is no group"));
            }
        }
        Cond::All(parts) | Cond::Any(parts) => {
            if parts.is_empty() {
                report.refuse(file, item, "a condition without parts is always true or never");
            }
        }
        Cond::AtLeast(n, parts) => {
            let possible = u32::try_from(parts.len()).unwrap_or(u32::MAX);
            if *n == 0 || *n > possible {
                report.refuse(file, item, format!("at_least {n} of {possible} is always true or never"));
            }
        }
    });
}

pub(super) fn is_finding(pack: &Pack, id: &str) -> bool {
    pack.findings.iter().any(|finding| finding.id == id)
}

/// The findings that a condition looks at, groups opened.
pub(super) fn findings<'a>(pack: &'a Pack, cond: &'a Cond) -> Vec<&'a str> {
    let mut out = Vec::new();
    cond.walk(&mut |part| match part {
        Cond::Has(id) => out.push(id.as_str()),
        Cond::Group(id) => out.extend(
            pack.groups.iter().filter(|group| group.id == *id).flat_map(|group| group.members.iter().map(String::as_str)),
        ),
        Cond::All(_) | Cond::Any(_) | Cond::AtLeast(..) => {}
    });
    out
}
