//! The fewest answers that make something true or open a row: found by going back through the gates.

use std::collections::BTreeSet;

use limber_core::content::{Content, Item, Question, QuestionKind, Slot};
use limber_pack::{Cond, Pack};

use super::person::Person;

/// Ids that must be true together.
type Need = BTreeSet<String>;

/// Answers that were chosen so far.
#[derive(Debug, Clone)]
struct Plan {
    person: Person,
    have: Need,
    /// `question` or `question.row`, to what was answered: nobody answers twice.
    said: std::collections::BTreeMap<String, String>,
    age: (i64, i64),
}

/// A person who has these findings and says as little else as possible.
pub fn person_with<S: AsRef<str>>(content: &Content, findings: impl IntoIterator<Item = S>) -> Person {
    let need: Vec<String> = findings.into_iter().map(|id| id.as_ref().to_owned()).collect();
    finish(solve(content.pack(), need.clone(), start())).unwrap_or_else(|| panic!("no answers give {need:?}"))
}

/// A person for whom a condition is true, and what was chosen to make it so.
pub fn person_for(content: &Content, cond: &Cond) -> Person {
    for need in alternatives(content.pack(), cond) {
        if let Some(person) = finish(solve(content.pack(), need.into_iter().collect(), start())) {
            return person;
        }
    }
    panic!("no answers make {cond:?} true");
}

/// A person who is shown this item of this question.
pub fn person_shown(content: &Content, question: &str, item: &str) -> Person {
    let pack = content.pack();
    let card = pack.cards.iter().find(|card| card.questions.iter().any(|known| known.id == question)).expect("a card asks it");
    let asked = card.questions.iter().find(|known| known.id == question).expect("it is a question");
    let mut gates: Vec<Cond> = card.gate.iter().chain(&asked.gate).cloned().collect();
    if asked.slot == Some(Slot::Places) {
        let region = pack.regions.iter().find(|region| item.split('.').next() == Some(&region.id)).expect("a region");
        gates.extend(region.gate.clone());
    }
    gates.extend(items(asked).find(|known| known.id == item).and_then(|known| known.gate.clone()));
    if matches!(asked.slot, Some(Slot::MainFamily)) {
        let family = pack.families.iter().find(|family| family.items.iter().any(|known| known.id == item)).expect("a family");
        gates.push(family.gate.clone());
        gates.extend(family.items.iter().find(|known| known.id == item).and_then(|known| known.gate.clone()));
    }
    if gates.is_empty() { Person::well() } else { person_for(content, &Cond::All(gates)) }
}

fn start() -> Plan {
    Plan { person: Person::well(), have: Need::new(), said: Default::default(), age: (0, 120) }
}

fn finish(plan: Option<Plan>) -> Option<Person> {
    let plan = plan?;
    let (low, high) = plan.age;
    Some(plan.person.aged(40.clamp(low, high)))
}

fn items(question: &Question) -> impl Iterator<Item = &Item> {
    question.groups.iter().flat_map(|group| &group.items)
}

/// The ways to make a condition true, the quietest and shortest first.
fn alternatives(pack: &Pack, cond: &Cond) -> Vec<Need> {
    let mut out = expand(pack, cond);
    let loud = |need: &Need| need.iter().filter(|id| pack.findings.iter().any(|it| it.id == **id && it.level.is_some())).count();
    out.sort_by_key(|need| (loud(need), need.len()));
    out
}

fn expand(pack: &Pack, cond: &Cond) -> Vec<Need> {
    let join = |left: Vec<Need>, right: &Vec<Need>| -> Vec<Need> {
        left.iter().flat_map(|a| right.iter().map(move |b| a.union(b).cloned().collect())).collect()
    };
    match cond {
        Cond::Has(id) => vec![Need::from([id.clone()])],
        Cond::Group(id) => {
            let group = pack.groups.iter().find(|group| group.id == *id).expect("a group");
            group.members.iter().map(|member| Need::from([member.clone()])).collect()
        }
        Cond::Any(parts) => parts.iter().flat_map(|part| expand(pack, part)).collect(),
        Cond::All(parts) => parts.iter().fold(vec![Need::new()], |left, part| join(left, &expand(pack, part))),
        Cond::AtLeast(n, parts) => {
            let chosen = |mask: u32| (0..parts.len()).filter(move |at| mask & (1 << at) != 0);
            let masks = (0u32..1 << parts.len()).filter(|mask| mask.count_ones() == *n);
            masks
                .flat_map(|mask| chosen(mask).fold(vec![Need::new()], |left, at| join(left, &expand(pack, &parts[at]))))
                .collect()
        }
    }
}

fn solve(pack: &Pack, mut need: Vec<String>, plan: Plan) -> Option<Plan> {
    let Some(id) = need.pop() else { return Some(plan) };
    if plan.have.contains(&id) {
        return solve(pack, need, plan);
    }
    for (mut next, gates) in ways(pack, &id, &plan) {
        next.have.insert(id.clone());
        let opened = if gates.is_empty() { vec![Need::new()] } else { alternatives(pack, &Cond::All(gates)) };
        for more in opened {
            let all = need.iter().cloned().chain(more).collect();
            if let Some(plan) = solve(pack, all, next.clone()) {
                return Some(plan);
            }
        }
    }
    None
}

impl Plan {
    /// The plan with one more answer; none if it says something else already.
    fn with(&self, key: &str, answer: &str, edit: impl FnOnce(Person) -> Person) -> Option<Self> {
        let mut plan = self.clone();
        match plan.said.insert(key.to_owned(), answer.to_owned()) {
            Some(before) if before != answer => return None,
            _ => {}
        }
        plan.person = edit(plan.person);
        Some(plan)
    }

    fn aged(&self, low: i64, high: i64) -> Option<Self> {
        let mut plan = self.clone();
        plan.age = (plan.age.0.max(low), plan.age.1.min(high));
        (plan.age.0 <= plan.age.1).then_some(plan)
    }
}

/// Every way to come by a finding, with the gates that must be open for it.
fn ways(pack: &Pack, id: &str, plan: &Plan) -> Vec<(Plan, Vec<Cond>)> {
    let mut out: Vec<(Option<Plan>, Vec<Cond>)> = Vec::new();
    let years = |text: Option<&str>| text.and_then(|text| text.parse::<i64>().ok());
    if let Some(limit) = years(id.strip_prefix("age_u")) {
        out.push((plan.aged(0, limit - 1), Vec::new()));
    }
    if let Some(limit) = years(id.strip_prefix("age_").and_then(|rest| rest.strip_suffix("_plus"))) {
        out.push((plan.aged(limit, 120), Vec::new()));
    }
    if id == "loc_hips_both" {
        let tick = |plan: Option<Plan>, place: &str| plan.and_then(|plan| plan.with(place, "yes", |it| it.wishes(place)));
        out.push((tick(tick(Some(plan.clone()), "groin.left"), "groin.right"), Vec::new()));
    }
    if let Some(cond) = pack.findings.iter().find(|finding| finding.id == id).and_then(|finding| finding.computed.clone()) {
        out.push((Some(plan.clone()), vec![cond]));
    }
    for region in pack.regions.iter().filter(|region| region.sets.as_deref() == Some(id)) {
        let place = format!("{}.{}", region.id, region.sides.first().expect("a side").id());
        out.push((plan.with(&place, "yes", |it| it.wishes(&place)), region.gate.iter().cloned().collect()));
    }
    for card in &pack.cards {
        for question in &card.questions {
            let gates: Vec<Cond> = card.gate.iter().chain(&question.gate).cloned().collect();
            for choice in &question.choices {
                let also = choice.also.iter().filter(|also| also.finding == id).map(|also| vec![also.when.clone()]);
                let plain = choice.findings.iter().any(|finding| finding == id).then(Vec::new);
                for more in plain.into_iter().chain(also) {
                    let said = plan.with(&question.id, &choice.id, |it| it.says(&question.id, &choice.id));
                    out.push((said, [gates.clone(), more].concat()));
                }
            }
            for item in items(question) {
                let gates = gates.iter().cloned().chain(item.gate.clone()).collect();
                out.push((item_way(pack, id, plan, question, item), gates));
            }
        }
    }
    for family in &pack.families {
        for item in family.items.iter().filter(|item| item.findings().iter().any(|finding| finding == id)) {
            let gates = std::iter::once(family.gate.clone()).chain(item.gate.clone()).collect();
            out.push((plan.with(&item.id, "yes", |it| it.wishes(&item.id)), gates));
        }
    }
    out.into_iter().filter_map(|(plan, gates)| plan.map(|plan| (plan, gates))).collect()
}

fn item_way(pack: &Pack, id: &str, plan: &Plan, question: &Question, item: &Item) -> Option<Plan> {
    let key = format!("{}.{}", question.id, item.id);
    let row = |plan: &Plan, answer: &str| plan.with(&key, answer, |it| it.row(&question.id, &item.id, answer));
    let sets = |findings: &[String]| findings.iter().any(|finding| finding == id);
    let dated = pack
        .cards
        .iter()
        .flat_map(|card| &card.questions)
        .any(|it| it.since_of.as_ref() == Some(&question.id) && items(it).any(|dated| dated.id == item.id));
    if dated {
        return None;
    }
    if !item.choices.is_empty() {
        let choice = item.choices.iter().find(|choice| sets(&choice.findings))?;
        let plan = row(plan, &choice.id)?;
        let Some(first) = &question.since_of else { return Some(plan) };
        return plan.with(&format!("{first}.{}", item.id), "yes", |it| it.row(first, &item.id, "yes"));
    }
    if !sets(&item.findings()) {
        return None;
    }
    match question.kind {
        QuestionKind::Rows => row(plan, "yes"),
        _ => plan.with(&item.id, "yes", |it| it.wishes(&item.id)),
    }
}
