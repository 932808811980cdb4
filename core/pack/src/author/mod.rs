//! The authors' side: reads `core/content`, checks every reference, and refuses the whole pack when one part is wrong.
//! Every refusal names the file, the item and the reason, and all of them are reported at once.

mod cards;
mod conditions;
mod error;
mod exercises;
mod files;
mod ids;
mod items;
mod texts;

pub use error::{Refusal, Refused};
pub use files::AuthorFiles;

use crate::{Action, Card, Contraindication, Country, Dictionary, Exercise, Family, Finding, Group, Pack, Region, Rule, Source};
use error::Report;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PackFile {
    version: String,
    reviewer: String,
    review_by: String,
    languages: Vec<String>,
}

macro_rules! list_file {
    ($name:ident, $key:literal, $item:ty) => {
        #[derive(Deserialize, Default)]
        #[serde(deny_unknown_fields)]
        struct $name {
            #[serde(rename = $key, default)]
            items: Vec<$item>,
        }
    };
}

list_file!(FindingsFile, "finding", Finding);
list_file!(GroupsFile, "group", Group);
list_file!(RulesFile, "rule", Rule);
list_file!(ActionsFile, "action", Action);
list_file!(CountriesFile, "country", Country);
list_file!(RegionsFile, "region", Region);
list_file!(ContraindicationsFile, "contraindication", Contraindication);
list_file!(ExercisesFile, "exercise", Exercise);
list_file!(SourcesFile, "source", Source);

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct CardsFile {
    sequence: Vec<String>,
    #[serde(rename = "card")]
    cards: Vec<Card>,
    #[serde(rename = "family", default)]
    families: Vec<Family>,
}

/// Reads and checks everything.
///
/// # Errors
/// [`Refused`] with every fault that was found. A file that cannot be parsed hides the checks that need it.
pub fn read(files: &AuthorFiles) -> Result<Pack, Refused> {
    let mut report = Report::default();
    let pack = parse(files, &mut report);
    if let Some(pack) = &pack {
        ids::check(pack, &mut report);
        items::check(pack, &mut report);
        cards::check(pack, &mut report);
        exercises::check(pack, &mut report);
        texts::check(pack, &mut report);
    }
    match (pack, report.into_refusals()) {
        (Some(pack), refusals) if refusals.is_empty() => Ok(pack),
        (_, refusals) => Err(Refused(refusals)),
    }
}

fn parse(files: &AuthorFiles, report: &mut Report) -> Option<Pack> {
    // Every file is tried, so that an author sees all syntax errors in one go.
    let meta: Option<PackFile> = files.toml("pack.toml", report);
    let ids: Option<Dictionary> = files.toml("ids.toml", report);
    let findings: Option<FindingsFile> = files.toml("findings.toml", report);
    let groups: Option<GroupsFile> = files.toml("groups.toml", report);
    let rules: Option<RulesFile> = files.toml("rules.toml", report);
    let cards: Option<CardsFile> = files.toml("cards.toml", report);
    let actions: Option<ActionsFile> = files.toml("actions.toml", report);
    let countries: Option<CountriesFile> = files.toml("countries.toml", report);
    let regions: Option<RegionsFile> = files.toml("regions.toml", report);
    let contraindications: Option<ContraindicationsFile> = files.toml("contraindications.toml", report);
    let exercises: Option<ExercisesFile> = files.toml("exercises.toml", report);
    let sources: Option<SourcesFile> = files.toml("sources.toml", report);
    let meta = meta?;
    if meta.languages.is_empty() {
        report.refuse("pack.toml", "languages", "at least one language must ship");
    }
    let texts = meta.languages.iter().map(|language| texts::read(files, language, report)).collect();
    let cards = cards?;
    Some(Pack {
        version: meta.version,
        hash: files.hash(),
        reviewer: meta.reviewer,
        review_by: meta.review_by,
        ids: ids?,
        findings: findings?.items,
        groups: groups?.items,
        rules: rules?.items,
        cards: cards.cards,
        sequence: cards.sequence,
        families: cards.families,
        actions: actions?.items,
        countries: countries?.items,
        regions: regions?.items,
        contraindications: contraindications?.items,
        exercises: exercises?.items,
        sources: sources?.items,
        texts,
    })
}
