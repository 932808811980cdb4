//! The rule language: `all`, `any` and `at_least n of` over findings and groups. There is no "not" and no way to write
//! one, so adding a finding can never make a true condition false.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A condition over findings that are present.
///
/// Authors write a finding as `"hx_cancer"`, a group as `"@legs"` (any of its members), and nest
/// `{ all = [..] }`, `{ any = [..] }`, `{ at_least = 2, of = [..] }`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cond {
    /// The finding is present.
    Has(String),
    /// Any member of the group is present.
    Group(String),
    /// Every part is true.
    All(Vec<Cond>),
    /// One part is true.
    Any(Vec<Cond>),
    /// At least so many parts are true.
    AtLeast(u32, Vec<Cond>),
}

impl Cond {
    /// Visits every condition in the tree, itself first.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Cond)) {
        visit(self);
        match self {
            Self::Has(_) | Self::Group(_) => {}
            Self::All(parts) | Self::Any(parts) | Self::AtLeast(_, parts) => {
                for part in parts {
                    part.walk(visit);
                }
            }
        }
    }
}

/// The authors' form.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Id(String),
    Nested(Nested),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Nested {
    all: Option<Vec<Cond>>,
    any: Option<Vec<Cond>>,
    at_least: Option<u32>,
    of: Option<Vec<Cond>>,
}

/// The compact form: postcard keeps no field names, so it needs a plain enum.
#[derive(Serialize, Deserialize)]
enum Packed {
    Has(String),
    Group(String),
    All(Vec<Cond>),
    Any(Vec<Cond>),
    AtLeast(u32, Vec<Cond>),
}

impl Serialize for Cond {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.clone() {
            Self::Has(id) => Packed::Has(id),
            Self::Group(id) => Packed::Group(id),
            Self::All(parts) => Packed::All(parts),
            Self::Any(parts) => Packed::Any(parts),
            Self::AtLeast(n, parts) => Packed::AtLeast(n, parts),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Cond {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error as _;
        if !deserializer.is_human_readable() {
            return Ok(match Packed::deserialize(deserializer)? {
                Packed::Has(id) => Self::Has(id),
                Packed::Group(id) => Self::Group(id),
                Packed::All(parts) => Self::All(parts),
                Packed::Any(parts) => Self::Any(parts),
                Packed::AtLeast(n, parts) => Self::AtLeast(n, parts),
            });
        }
        const GRAMMAR: &str =
            "a condition is \"finding\", \"@group\", { all = [..] }, { any = [..] } or { at_least = n, of = [..] }";
        match Written::deserialize(deserializer).map_err(|_| D::Error::custom(GRAMMAR))? {
            Written::Id(id) => Ok(match id.strip_prefix('@') {
                Some(group) => Self::Group(group.to_owned()),
                None => Self::Has(id),
            }),
            Written::Nested(nested) => match (nested.all, nested.any, nested.at_least, nested.of) {
                (Some(parts), None, None, None) => Ok(Self::All(parts)),
                (None, Some(parts), None, None) => Ok(Self::Any(parts)),
                (None, None, Some(n), Some(parts)) => Ok(Self::AtLeast(n, parts)),
                _ => Err(D::Error::custom(GRAMMAR)),
            },
        }
    }
}
