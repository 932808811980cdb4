//! The result of a finished check: how soon, what to do, why, and what would change it. Never how to lower it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::engine::{self, Evaluation};
use crate::content::{Content, ExerciseLimit, FindingIx, FindingSet, Level, Mark, Trigger, Words};

/// What a finished check says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// How soon to be seen.
    pub urgency: Level,
    /// The heading of the level.
    pub heading: String,
    /// One sentence under the heading.
    pub lead: String,
    /// The first of `who`; none at self-care.
    pub action: Option<String>,
    /// The one clear action.
    pub headline: String,
    /// Whom to see: the actions of the highest level, in the order shown.
    pub who: Vec<String>,
    /// The same with words; in an emergency only the first, because two would contradict each other.
    pub actions: Vec<ActionView>,
    /// The sentence to say to the desk or on the telephone.
    pub say: Option<String>,
    /// A crisis line belongs first on the screen.
    pub crisis: bool,
    /// Everything that fired, highest level first.
    pub reasons: Vec<Reason>,
    /// Shown with every result.
    pub safety_net: Vec<SafetyNet>,
    /// One line: what this is not.
    pub not_a_diagnosis: String,
    /// What may still be exercised.
    pub exercise: ExerciseLimit,
    /// The findings that are present, implied and computed ones included.
    pub findings: Vec<String>,
    /// What the answers rule out among the exercises.
    pub contraindications: Vec<String>,
    /// Language of the words.
    pub language: String,
    /// Version and hash of the content.
    pub content_version: String,
}

/// An action in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ActionView {
    /// Id in the dictionary.
    pub id: String,
    /// The action in a few words.
    pub headline: String,
    /// What to do.
    pub text: String,
}

/// Why the level is what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The rule's id, or the finding's that asks for a level alone.
    pub rule: String,
    /// The level that it asks for.
    pub level: Level,
    /// In plain words.
    pub text: String,
    /// Citations.
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
    /// The findings among the answers that made it fire.
    pub answers: Vec<String>,
    /// The same in words.
    pub answer_texts: Vec<String>,
    /// The questions where they were answered.
    pub questions: Vec<String>,
}

/// What to watch for, and what to do then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SafetyNet {
    /// What to do.
    pub lead: String,
    /// If one of these happens.
    pub signs: Vec<String>,
}

impl SafetyNet {
    /// The whole as one paragraph.
    #[must_use]
    pub fn paragraph(&self) -> String {
        format!("{} {}", self.lead, self.signs.join("; "))
    }
}

pub(super) fn build(
    content: &Content, words: &Words, findings: &FindingSet, asked_in: &BTreeMap<FindingIx, String>,
    contraindications: &BTreeSet<String>,
) -> Outcome {
    let evaluation = engine::evaluate(content, findings);
    let mut actions: Vec<ActionView> =
        evaluation.actions().into_iter().filter_map(|action| view(content, words, action)).collect();
    let who = actions.iter().map(|action| action.id.clone()).collect();
    if evaluation.level == Level::Emergency {
        // "Do not be driven" beside "let someone drive you" would make a person choose: only the first is put in words.
        actions.truncate(1);
    }
    let headline = actions.first().map_or_else(|| words.get("headline-self_care").to_owned(), |first| first.headline.clone());
    let reasons: Vec<Reason> =
        evaluation.fired.iter().map(|trigger| reason(content, words, &evaluation, asked_in, trigger)).collect();
    let say = reasons.first().map(|reason| words.get(&format!("reason-{}.say", reason.rule)).to_owned());
    let key = format!("level-{}", evaluation.level.id());
    Outcome {
        urgency: evaluation.level,
        heading: words.get(&key).to_owned(),
        lead: words.get(&format!("{key}.lead")).to_owned(),
        action: actions.first().map(|first| first.id.clone()),
        headline,
        who,
        actions,
        say,
        crisis: evaluation.fired.iter().any(|trigger| trigger.crisis),
        reasons,
        safety_net: safety_net(words, &content.ids(&evaluation.present)),
        not_a_diagnosis: words.get("not_a_diagnosis").to_owned(),
        exercise: evaluation.exercise(),
        findings: content.ids(&evaluation.present),
        contraindications: contraindications.iter().cloned().collect(),
        language: words.language().to_owned(),
        content_version: content.version(),
    }
}

fn view(content: &Content, words: &Words, action: usize) -> Option<ActionView> {
    let action = content.pack().actions.get(action)?;
    Some(ActionView {
        id: action.id.clone(),
        headline: words.get(&format!("who-{}", action.id)).to_owned(),
        text: words.get(&format!("who-{}.do", action.id)).to_owned(),
    })
}

fn reason(
    content: &Content, words: &Words, evaluation: &Evaluation<'_>, asked_in: &BTreeMap<FindingIx, String>, trigger: &Trigger,
) -> Reason {
    let mut because = FindingSet::default();
    for finding in trigger.when.because(&evaluation.present).iter() {
        because.extend(&answered(content, &evaluation.present, asked_in, finding));
    }
    let answers = content.ids(&because);
    let questions: BTreeSet<String> = because.iter().filter_map(|finding| asked_in.get(&finding).cloned()).collect();
    Reason {
        rule: trigger.id.clone(),
        level: trigger.level,
        text: words.get(&format!("reason-{}", trigger.id)).to_owned(),
        source: content.source_titles(&trigger.source),
        mark: trigger.mark,
        answer_texts: answers.iter().map(|id| words.get(&format!("finding-{id}")).to_owned()).collect(),
        answers,
        questions: questions.into_iter().collect(),
    }
}

/// The answers behind a finding: itself if it was answered, else what computes or implies it.
fn answered(content: &Content, present: &FindingSet, asked_in: &BTreeMap<FindingIx, String>, finding: FindingIx) -> FindingSet {
    let mut out = FindingSet::default();
    if asked_in.contains_key(&finding) {
        out.insert(finding);
        return out;
    }
    if let Some((_, when)) = content.computed().iter().find(|(computed, _)| *computed == finding) {
        for part in when.because(present).iter() {
            out.extend(&answered(content, present, asked_in, part));
        }
    }
    if out.is_empty() {
        // Implied by an answer, or given directly to the engine.
        let implying = asked_in.keys().filter(|asked| content.close(&FindingSet::from_iter([**asked])).contains(finding));
        out.extend(&implying.copied().collect());
    }
    if out.is_empty() {
        out.insert(finding);
    }
    out
}

fn safety_net(words: &Words, findings: &[String]) -> Vec<SafetyNet> {
    let mut out: Vec<SafetyNet> = ["emergency", "today", "visit"]
        .into_iter()
        .map(|part| SafetyNet {
            lead: words.get(&format!("safety-{part}")).to_owned(),
            signs: (1..).map_while(|n| words.find(&format!("safety-{part}-{n}")).map(str::to_owned)).collect(),
        })
        .collect();
    if findings.iter().any(|id| id == "pelvic_old_checked")
        && let Some(first) = out.first_mut()
    {
        first.signs.push(words.get("safety-old_checked").to_owned());
    }
    out
}
