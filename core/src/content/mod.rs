//! The content, loaded once: findings as bits, rules as compiled conditions, words by id. It was checked when it was
//! built; here it is only read. Nothing in this module decides anything about a person.

mod expr;
mod pseudo;
mod set;
mod texts;

use std::collections::BTreeMap;

use limber_pack::{Cond, Pack};
use once_cell::sync::OnceCell;

pub use expr::Expr;
pub use limber_pack::{
    Action, Answer, Card, Contraindication, Country, Dose, DoseClass, Exercise, ExerciseLimit, ExerciseSides, Family, Finding,
    FindingKind, Item, ItemGroup, Level, Mark, Question, QuestionKind, Region, Rule, Side, Slot, Source, Step, View,
};
use pseudo::Pseudo;
pub use set::{CAPACITY, FindingIx, FindingSet};
pub use texts::Words;

use crate::{Error, Result};

static BUILT_IN: OnceCell<Content> = OnceCell::new();

/// The content that this build ships.
///
/// # Errors
/// [`Error::Content`] if the compiled-in bytes are damaged. The next call tries again.
pub fn content() -> Result<&'static Content> {
    BUILT_IN.get_or_try_init(|| {
        let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/content.bin"));
        let pack = limber_pack::from_bytes(bytes).map_err(|error| Error::Content(error.to_string()))?;
        Content::new(pack)
    })
}

/// Something that asks for a level when it is true: a rule, or a finding with a level of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// The rule's or finding's id.
    pub id: String,
    /// What it asks for.
    pub level: Level,
    /// The action, as its place in the list of actions.
    pub action: usize,
    /// What may be exercised if this is a reason at level `soon`; everything is allowed below, nothing above.
    pub exercise: ExerciseLimit,
    /// When it fires.
    pub when: Expr,
    /// A crisis line belongs first on the screen.
    pub crisis: bool,
    /// Source ids.
    pub source: Vec<String>,
    /// How well it is grounded.
    pub mark: Mark,
}

/// A pack, ready for use.
#[derive(Debug)]
pub struct Content {
    pack: Pack,
    index: BTreeMap<String, FindingIx>,
    /// For each finding: itself and what it implies.
    closed: Vec<FindingSet>,
    /// The same, and what it counts as where rows are chosen.
    gate_closed: Vec<FindingSet>,
    computed: Vec<(FindingIx, Expr)>,
    triggers: Vec<Trigger>,
    /// The language to fall back on, and the others.
    fallback: Words,
    others: Vec<Words>,
    /// Made when they are first asked for.
    pseudo: OnceCell<[Words; 2]>,
}

impl Content {
    /// Makes a pack ready. Tests use it to look at packs that were changed on purpose.
    ///
    /// # Errors
    /// [`Error::Content`] if a condition names a finding that is not there, or there are more findings than bits.
    pub fn new(mut pack: Pack) -> Result<Self> {
        let mut index = BTreeMap::new();
        for (position, finding) in pack.findings.iter().enumerate() {
            let ix =
                FindingIx::new(position).ok_or_else(|| Error::Content(format!("more than {CAPACITY} findings do not fit")))?;
            index.insert(finding.id.clone(), ix);
        }
        let mut words = std::mem::take(&mut pack.texts).into_iter().map(Words::new);
        let fallback = words.next().ok_or_else(|| Error::Content("there is no language".to_owned()))??;
        let others = words.collect::<Result<Vec<_>>>()?;
        let mut content = Self {
            pack,
            index,
            closed: Vec::new(),
            gate_closed: Vec::new(),
            computed: Vec::new(),
            triggers: Vec::new(),
            fallback,
            others,
            pseudo: OnceCell::new(),
        };
        content.closed = content.close_implications(false)?;
        content.gate_closed = content.close_implications(true)?;
        for finding in &content.pack.findings {
            if let Some(cond) = &finding.computed {
                content.computed.push((content.finding(&finding.id)?, content.compile(cond)?));
            }
        }
        content.triggers = content.compile_triggers()?;
        Ok(content)
    }

    fn close_implications(&self, for_gates: bool) -> Result<Vec<FindingSet>> {
        self.pack
            .findings
            .iter()
            .map(|finding| {
                let mut set = FindingSet::default();
                let mut open = vec![finding.id.as_str()];
                while let Some(id) = open.pop() {
                    let ix = self.finding(id)?;
                    if set.contains(ix) {
                        continue;
                    }
                    set.insert(ix);
                    if let Some(next) = self.pack.findings.get(ix.position()) {
                        open.extend(next.implies.iter().map(String::as_str));
                        if for_gates {
                            open.extend(next.gate_implies.iter().map(String::as_str));
                        }
                    }
                }
                Ok(set)
            })
            .collect()
    }

    fn compile_triggers(&self) -> Result<Vec<Trigger>> {
        let action = |who: &str| {
            self.pack
                .actions
                .iter()
                .position(|action| action.id == who)
                .ok_or_else(|| Error::Content(format!("there is no action {who}")))
        };
        let limit = |level: Level, exercise: Option<ExerciseLimit>| match level {
            Level::Emergency | Level::SameDay => ExerciseLimit::None,
            // The loader refuses a reason at level soon without a limit; the strictest is the safe reading.
            Level::Soon => exercise.unwrap_or(ExerciseLimit::None),
            Level::Routine | Level::SelfCare => ExerciseLimit::All,
        };
        let mut out = Vec::new();
        for finding in &self.pack.findings {
            if let (Some(level), Some(who)) = (finding.level, &finding.who) {
                out.push(Trigger {
                    id: finding.id.clone(),
                    level,
                    action: action(who)?,
                    exercise: limit(level, finding.exercise),
                    when: Expr::has(self.finding(&finding.id)?),
                    crisis: finding.crisis,
                    source: finding.source.clone(),
                    mark: finding.mark,
                });
            }
        }
        for rule in &self.pack.rules {
            out.push(Trigger {
                id: rule.id.clone(),
                level: rule.level,
                action: action(&rule.who)?,
                exercise: limit(rule.level, rule.exercise),
                when: self.compile(&rule.when)?,
                crisis: rule.crisis,
                source: rule.source.clone(),
                mark: rule.mark,
            });
        }
        Ok(out)
    }

    /// Compiles a condition of this pack.
    ///
    /// # Errors
    /// [`Error::Content`] if it names something that is not there.
    pub fn compile(&self, cond: &Cond) -> Result<Expr> {
        let parts = |parts: &[Cond]| parts.iter().map(|part| self.compile(part)).collect::<Result<Vec<_>>>();
        Ok(match cond {
            Cond::Has(id) => Expr::has(self.finding(id)?),
            Cond::Group(id) => {
                let group = self
                    .pack
                    .groups
                    .iter()
                    .find(|group| group.id == *id)
                    .ok_or_else(|| Error::Content(format!("there is no group {id}")))?;
                Expr::AnyOf(group.members.iter().map(|member| self.finding(member)).collect::<Result<FindingSet>>()?)
            }
            Cond::Any(inner) => {
                let compiled = parts(inner)?;
                // An `any` of plain findings and groups is one test on bits.
                let mut flat = FindingSet::default();
                let all_flat = compiled.iter().all(|part| match part {
                    Expr::AnyOf(set) => {
                        flat.extend(set);
                        true
                    }
                    Expr::AllOf(_) | Expr::All(_) | Expr::Any(_) | Expr::AtLeast(..) => false,
                });
                if all_flat { Expr::AnyOf(flat) } else { Expr::Any(compiled) }
            }
            Cond::All(inner) => {
                let all_single = inner.iter().all(|part| matches!(part, Cond::Has(_)));
                let compiled = parts(inner)?;
                if all_single {
                    let mut flat = FindingSet::default();
                    for part in &compiled {
                        flat.extend(&part.looks_at());
                    }
                    Expr::AllOf(flat)
                } else {
                    Expr::All(compiled)
                }
            }
            Cond::AtLeast(n, inner) => Expr::AtLeast(*n, parts(inner)?),
        })
    }

    /// The number of a finding.
    ///
    /// # Errors
    /// [`Error::Content`] if there is none of this id.
    pub fn finding(&self, id: &str) -> Result<FindingIx> {
        self.index.get(id).copied().ok_or_else(|| Error::Content(format!("there is no finding {id}")))
    }

    /// The finding of a number.
    #[must_use]
    pub fn finding_at(&self, ix: FindingIx) -> Option<&Finding> {
        self.pack.findings.get(ix.position())
    }

    /// The ids of a set, in the order of the pack.
    #[must_use]
    pub fn ids(&self, set: &FindingSet) -> Vec<String> {
        set.iter().filter_map(|ix| self.finding_at(ix)).map(|finding| finding.id.clone()).collect()
    }

    /// Adds what is implied and what is computed. Nothing is ever taken away.
    #[must_use]
    pub fn close(&self, set: &FindingSet) -> FindingSet {
        self.close_with(set, &self.closed)
    }

    /// The same for deciding which rows are asked: a person who did not give an age is asked what any age would be.
    #[must_use]
    pub fn close_for_gates(&self, set: &FindingSet) -> FindingSet {
        self.close_with(set, &self.gate_closed)
    }

    fn close_with(&self, set: &FindingSet, closed: &[FindingSet]) -> FindingSet {
        let mut out = *set;
        for ix in set.iter() {
            if let Some(more) = closed.get(ix.position()) {
                out.extend(more);
            }
        }
        for (ix, when) in &self.computed {
            if when.is_true(&out) {
                out.insert(*ix);
            }
        }
        out
    }

    /// Everything that can ask for a level: findings first, then rules, each in file order.
    #[must_use]
    pub fn triggers(&self) -> &[Trigger] {
        &self.triggers
    }

    /// The findings that are computed, never asked, with their conditions.
    #[must_use]
    pub fn computed(&self) -> &[(FindingIx, Expr)] {
        &self.computed
    }

    /// The pack itself.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Version of the content, with its hash: stored with every result.
    #[must_use]
    pub fn version(&self) -> String {
        format!("{}+{}", self.pack.version, self.pack.hash)
    }

    /// The words of a language, or of the first one that ships. `en-XA` and `ar-XB` are languages nobody speaks, to look
    /// at screens with: longer and accented, and from right to left.
    #[must_use]
    pub fn words(&self, language: &str) -> &Words {
        if Pseudo::ALL.iter().any(|pseudo| pseudo.tag() == language) {
            let made = self.pseudo.get_or_init(|| Pseudo::ALL.map(|pseudo| self.fallback.pseudo(pseudo)));
            return made.iter().find(|words| words.language() == language).unwrap_or(&self.fallback);
        }
        self.others.iter().find(|words| words.language() == language).unwrap_or(&self.fallback)
    }

    /// The titles of sources, in the order given.
    #[must_use]
    pub fn source_titles(&self, ids: &[String]) -> Vec<String> {
        let title = |id: &String| self.pack.sources.iter().find(|source| source.id == *id).map(|source| source.title.clone());
        ids.iter().map(|id| title(id).unwrap_or_else(|| id.clone())).collect()
    }

    /// The region of an id.
    #[must_use]
    pub fn region(&self, id: &str) -> Option<&Region> {
        self.pack.regions.iter().find(|region| region.id == id)
    }

    /// The country entry for an ISO 3166 code or an entry's own id; the one for every other country if none fits.
    #[must_use]
    pub fn country(&self, code: &str) -> Option<&Country> {
        let code = code.to_ascii_uppercase();
        let named = |country: &&Country| country.codes.contains(&code) || country.id.eq_ignore_ascii_case(&code);
        self.pack.countries.iter().find(named).or_else(|| self.pack.countries.last())
    }

    /// A place as it is answered and stored: `groin.left`.
    #[must_use]
    pub fn place_id(region: &str, side: Side) -> String {
        format!("{region}.{}", side.id())
    }

    /// A place in words: "left groin".
    #[must_use]
    pub fn place_text(&self, words: &Words, region: &str, side: Side) -> String {
        let key = format!("region-{region}");
        let name = words.get(&key);
        match side {
            Side::Middle => words.format("place-middle", &[("region", name)]),
            Side::Left | Side::Right => {
                words.format("place-paired", &[("side", words.get(&format!("side-{}", side.id()))), ("region", name)])
            }
        }
    }
}
