//! From findings to a level. The level is the highest that any rule or finding asks for; nothing can lower it.

use crate::content::{Content, ExerciseLimit, FindingSet, Level, Trigger};

/// What the findings ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation<'c> {
    /// The findings, with all that is implied and computed.
    pub present: FindingSet,
    /// How soon to be seen.
    pub level: Level,
    /// Everything that fired: highest level first, then by action, then in the order of the content.
    pub fired: Vec<&'c Trigger>,
}

/// The level alone: what a screen asks for after each tap.
#[must_use]
pub fn level(content: &Content, findings: &FindingSet) -> Level {
    let present = content.close(findings);
    let mut highest = Level::SelfCare;
    for trigger in content.triggers() {
        if trigger.level > highest && trigger.when.is_true(&present) {
            highest = trigger.level;
        }
    }
    highest
}

/// The level with everything that fired.
#[must_use]
pub fn evaluate<'c>(content: &'c Content, findings: &FindingSet) -> Evaluation<'c> {
    let present = content.close(findings);
    let mut fired: Vec<&Trigger> = content.triggers().iter().filter(|trigger| trigger.when.is_true(&present)).collect();
    // The sort is stable: of one level and action the order of the content stays.
    fired.sort_by_key(|trigger| (std::cmp::Reverse(trigger.level), trigger.action));
    let level = fired.first().map_or(Level::SelfCare, |trigger| trigger.level);
    Evaluation { present, level, fired }
}

impl Evaluation<'_> {
    /// Whom to see: the actions of the highest level, each once, in the order in which they are shown.
    #[must_use]
    pub fn actions(&self) -> Vec<usize> {
        let mut out: Vec<usize> = Vec::new();
        for trigger in self.fired.iter().filter(|trigger| trigger.level == self.level) {
            if !out.contains(&trigger.action) {
                out.push(trigger.action);
            }
        }
        out
    }

    /// What may still be exercised: the strictest limit among the reasons of the highest level.
    #[must_use]
    pub fn exercise(&self) -> ExerciseLimit {
        self.fired
            .iter()
            .filter(|trigger| trigger.level == self.level)
            .map(|trigger| trigger.exercise)
            .min()
            .unwrap_or(ExerciseLimit::All)
    }
}
