//! The loader of the authors' files refuses a broken pack, says where and why, and says everything at once. Each case breaks
//! the real content in one place.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

use std::path::Path;

use limber_core::content::{Content, content};
use limber_pack::author::{self, AuthorFiles, Refusal};
use limber_pack::{CompactError, SCHEMA};

fn authored() -> AuthorFiles {
    AuthorFiles::from_dir(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content")).unwrap()
}

/// What the loader says of the files.
fn refusals(files: &AuthorFiles) -> Vec<Refusal> {
    author::read(files).err().map(|refused| refused.0).unwrap_or_default()
}

/// Replaces a piece of a file; the piece must be there, or the test would break nothing.
fn edit(files: &mut AuthorFiles, file: &str, from: &str, to: &str) {
    let text = files.0.get_mut(file).unwrap_or_else(|| panic!("there is no {file}"));
    assert!(text.contains(from), "{file} has no {from:?}");
    *text = text.replacen(from, to, 1);
}

/// One way to break the content: the file, what is replaced by what, and what must be said: file, item, a part of the reason.
struct Broken {
    name: &'static str,
    file: &'static str,
    from: &'static str,
    to: &'static str,
    said: (&'static str, &'static str, &'static str),
}

const fn broken(
    name: &'static str, file: &'static str, from: &'static str, to: &'static str,
    said: (&'static str, &'static str, &'static str),
) -> Broken {
    Broken { name, file, from, to, said }
}

/// Broken references: a name that leads nowhere.
const DANGLING: &[Broken] = &[
    broken(
        "a finding in a rule",
        "rules.toml",
        r#"when = { all = ["hx_cancer", "pain_new_or_changed"] }"#,
        r#"when = { all = ["hx_cancr", "pain_new_or_changed"] }"#,
        ("rules.toml", "C0", "hx_cancr, which is no finding"),
    ),
    broken(
        "a group in a rule",
        "rules.toml",
        r#"{ any = ["@legs", "erection_change_new"] }"#,
        r#"{ any = ["@leg", "erection_change_new"] }"#,
        ("rules.toml", "C2", "@leg, which is no group"),
    ),
    broken(
        "a member of a group",
        "groups.toml",
        r#""foot_drop_new""#,
        r#""foot_dropped""#,
        ("groups.toml", "legs", "foot_dropped is no finding"),
    ),
    broken(
        "a finding in the gate of a card",
        "cards.toml",
        r#"gate = { any = ["pregnant", "postpartum", "sex_unsaid"] }"#,
        r#"gate = { any = ["pregnent", "postpartum"] }"#,
        ("cards.toml", "t05_pregnancy", "pregnent, which is no finding"),
    ),
    broken(
        "a finding in the gate of a row",
        "cards.toml",
        r#"gate = { all = ["leg_numb_one_side"] }"#,
        r#"gate = { all = ["leg_numb"] }"#,
        ("cards.toml", "c03_legs", "leg_numb, which is no finding"),
    ),
    broken(
        "a finding that a region sets",
        "regions.toml",
        r#"sets = "loc_groin""#,
        r#"sets = "loc_fold""#,
        ("regions.toml", "groin", "loc_fold, which is no finding"),
    ),
    broken(
        "a card that a region opens",
        "regions.toml",
        r#"opens = "c02_control""#,
        r#"opens = "c02_controls""#,
        ("regions.toml", "saddle", "c02_controls, which is no card"),
    ),
    broken(
        "a finding that a choice sets",
        "cards.toml",
        r#"{ id = "gt3m", findings = ["dur_6w_plus", "dur_gt3m"] }"#,
        r#"{ id = "gt3m", findings = ["dur_years"] }"#,
        ("cards.toml", "c10_time.duration", "dur_years, which is no finding"),
    ),
    broken(
        "a contraindication that a choice sets",
        "cards.toml",
        r#"contraindications = ["thr_ant"] }"#,
        r#"contraindications = ["thr_front"] }"#,
        ("cards.toml", "t07_operation.approach", "thr_front, which is no contraindication"),
    ),
    broken(
        "a flag that is clarified",
        "cards.toml",
        r#""chest_pain_now", "breathless_new", "saddle_numbness""#,
        r#""chest_pain", "breathless_new", "saddle_numbness""#,
        ("cards.toml", "t02_clarify", "chest_pain, which is no finding"),
    ),
    broken(
        "a flag that is clarified but is no emergency",
        "cards.toml",
        r#""chest_pain_now", "breathless_new", "saddle_numbness""#,
        r#""foot_drop_new", "breathless_new", "saddle_numbness""#,
        ("cards.toml", "t02_clarify", "foot_drop_new, which is no emergency flag"),
    ),
    broken(
        "a finding behind a contraindication",
        "contraindications.toml",
        r#"set_by = ["thr_lt12w"]"#,
        r#"set_by = ["thr_fresh"]"#,
        ("contraindications.toml", "thr_lt12w", "thr_fresh, which is no finding"),
    ),
    broken(
        "an exercise that a contraindication keeps",
        "contraindications.toml",
        r#"blocks_all_but = ["walking"]"#,
        r#"blocks_all_but = ["strolling"]"#,
        ("contraindications.toml", "thr_lt12w", "strolling, which is no exercise"),
    ),
    broken(
        "an exercise that is swapped to",
        "exercises.toml",
        r#"to = "seated_figure4", when"#,
        r#"to = "seated_figure8", when"#,
        ("exercises.toml", "piriformis_stretch", "seated_figure8, which is no other exercise"),
    ),
    broken(
        "a contraindication that blocks an exercise",
        "exercises.toml",
        r#"block = ["thr_post", "#,
        r#"block = ["thr_back", "#,
        ("exercises.toml", "piriformis_stretch", "thr_back, which is no contraindication"),
    ),
    broken(
        "an action",
        "rules.toml",
        r#"who = "cancer_line""#,
        r#"who = "cancer_lines""#,
        ("rules.toml", "C1", "cancer_lines, which actions.toml does not have"),
    ),
    broken(
        "an implied finding",
        "findings.toml",
        r#"implies = ["hx_cancer"]"#,
        r#"implies = ["had_cancer"]"#,
        ("findings.toml", "cancer_treatment", "had_cancer, which is no other finding"),
    ),
    broken(
        "a card in the sequence",
        "cards.toml",
        r#""c13_worse", "t11_worse2""#,
        r#""c13_worst", "t11_worse2""#,
        ("cards.toml", "sequence", "c13_worst, which is no card"),
    ),
    broken(
        "a card that is left out of the sequence",
        "cards.toml",
        r#""c14_coping",
]"#,
        "]",
        ("cards.toml", "c14_coping", "never asked"),
    ),
];

/// Ids: once, known, never again.
const IDS: &[Broken] = &[
    broken(
        "an id that stands twice",
        "ids.toml",
        r#"finding = [
"#,
        r#"finding = [
  "axspa_pattern","#,
        ("ids.toml", "axspa_pattern", "stands twice under finding"),
    ),
    broken(
        "an id with two meanings",
        "ids.toml",
        r#"card = [
"#,
        r#"card = [
  "gi_bleed","#,
        ("ids.toml", "gi_bleed", "means two things"),
    ),
    broken(
        "a retired id that is used again",
        "ids.toml",
        "retired = []",
        r#"retired = ["gi_bleed"]"#,
        ("ids.toml", "gi_bleed", "is retired"),
    ),
    broken(
        "an item that the dictionary does not know",
        "rules.toml",
        r#"id = "C0""#,
        r#"id = "C00""#,
        ("rules.toml", "C00", "is not in the dictionary under rule"),
    ),
    broken(
        "an item that is defined twice",
        "rules.toml",
        r#"id = "C1b""#,
        r#"id = "C1""#,
        ("rules.toml", "C1", "is defined twice"),
    ),
    broken(
        "an id that nothing defines",
        "ids.toml",
        r#"region = [
"#,
        r#"region = [
  "elbow","#,
        ("ids.toml", "elbow", "no file defines it"),
    ),
    broken(
        "an id with a space",
        "ids.toml",
        r#"rule = [
"#,
        r#"rule = [
  "C 99","#,
        ("ids.toml", "C 99", "begins with a letter"),
    ),
];

/// Sources and judgements.
const SOURCES: &[Broken] = &[
    broken(
        "no source",
        "findings.toml",
        r#"source = ["GIRFT", "CESCARD", "NHSBACK", "judgement"]"#,
        "source = []",
        ("findings.toml", "saddle_numbness", "has no source"),
    ),
    broken(
        "an unknown source",
        "findings.toml",
        r#"source = ["GIRFT", "NHSSCI"]"#,
        r#"source = ["GIRFT", "MY AUNT"]"#,
        ("findings.toml", "urine_retention_new", "the source MY AUNT"),
    ),
    broken(
        "a judgement that does not own up",
        "findings.toml",
        r#"source = ["CKS", "HIPRF", "judgement"]"#,
        r#"source = ["CKS", "HIPRF"]"#,
        ("findings.toml", "foot_drop_new", "marked a judgement"),
    ),
];

/// Conditions.
const CONDITIONS: &[Broken] = &[
    broken(
        "an empty condition",
        "rules.toml",
        r#"when = { all = ["hx_sickle", "pain_constant_no_ease"] }"#,
        "when = { all = [] }",
        ("rules.toml", "K2", "without parts"),
    ),
    broken("at least none", "rules.toml", "at_least = 2, of", "at_least = 0, of", ("rules.toml", "C6b", "at_least 0 of 3")),
    broken(
        "at least more than there are",
        "rules.toml",
        "at_least = 2, of",
        "at_least = 4, of",
        ("rules.toml", "C6b", "at_least 4 of 3"),
    ),
    broken(
        "a \"not\" in a rule",
        "rules.toml",
        r#"when = { all = ["hx_sickle", "pain_constant_no_ease"] }"#,
        r#"when = { all = ["hx_sickle", { not = "pain_constant_no_ease" }] }"#,
        ("rules.toml", "line ", "a condition is"),
    ),
    broken(
        "two operators in one condition",
        "rules.toml",
        r#"when = { all = ["hx_sickle", "pain_constant_no_ease"] }"#,
        r#"when = { all = ["hx_sickle"], any = ["pain_constant_no_ease"] }"#,
        ("rules.toml", "line ", "a condition is"),
    ),
    broken(
        "a computed finding that looks at a later one",
        "findings.toml",
        r#"computed = { all = ["first_bad_pain", "age_50_plus"] }"#,
        r#"computed = { all = ["first_bad_pain", "pmr_signs"] }"#,
        ("findings.toml", "first_pain_over_50", "computed from pmr_signs, which is computed later"),
    ),
    broken(
        "a computed finding that looks at itself",
        "findings.toml",
        r#"computed = { all = ["first_bad_pain", "age_50_plus"] }"#,
        r#"computed = { all = ["first_bad_pain", "first_pain_over_50"] }"#,
        ("findings.toml", "first_pain_over_50", "computed from first_pain_over_50"),
    ),
    broken(
        "a gate that looks ahead",
        "cards.toml",
        r#"gate = { any = ["pregnant", "postpartum", "sex_unsaid"] }"#,
        r#"gate = { any = ["pregnant", "loc_belly"] }"#,
        ("cards.toml", "t05_pregnancy", "loc_belly, which is not answered by then"),
    ),
    broken(
        "a row whose gate looks ahead",
        "cards.toml",
        r#"gate = { all = ["leg_numb_one_side"] }"#,
        r#"gate = { all = ["limp"] }"#,
        ("cards.toml", "c03_legs", "limp, which is not answered by then"),
    ),
    broken(
        "a rule that waits for what nobody asks",
        "cards.toml",
        r#"  { id = "head_knock", gate = { any = ["minor_fall", "walk_groin_pain_after_fall", "fall_cannot_stand_or_lift"] } },
"#,
        "",
        ("rules.toml", "C14e", "waits for head_knock, which no answer sets"),
    ),
    broken(
        "a warning sign that nobody asks",
        "cards.toml",
        r#""sepsis_signs", "gi_bleed","#,
        r#""sepsis_signs","#,
        ("findings.toml", "gi_bleed", "no answer sets it"),
    ),
];

/// Levels, actions, exercise limits.
const LEVELS: &[Broken] = &[
    broken(
        "a level that does not exist",
        "rules.toml",
        r#"level = "soon""#,
        r#"level = "sooner""#,
        ("rules.toml", "line ", "sooner"),
    ),
    broken(
        "an action of another level",
        "rules.toml",
        r#"level = "same_day"
who = "cancer_line""#,
        r#"level = "same_day"
who = "call_ambulance""#,
        ("rules.toml", "C1", "call_ambulance does not belong to level same_day"),
    ),
    broken(
        "a level without an action",
        "findings.toml",
        "level = \"emergency\"\nwho = \"go_to_emergency_now\"\n",
        "level = \"emergency\"\n",
        ("findings.toml", "saddle_numbness", "does not say whom to see"),
    ),
    broken(
        "an action without a level",
        "findings.toml",
        "level = \"emergency\"\nwho = \"go_to_emergency_now\"\n",
        "who = \"go_to_emergency_now\"\n",
        ("findings.toml", "saddle_numbness", "has no level"),
    ),
    broken(
        "a warning sign that asks for self-care",
        "findings.toml",
        "level = \"emergency\"\nwho = \"go_to_emergency_now\"\n",
        "level = \"self_care\"\nwho = \"go_to_emergency_now\"\n",
        ("findings.toml", "saddle_numbness", "nothing may ask for it"),
    ),
    broken(
        "a reason for this week without a limit on exercise",
        "rules.toml",
        "who = \"gp_week\"\nexercise = \"none\"\n",
        "who = \"gp_week\"\n",
        ("rules.toml", "C0", "must say what may still be exercised"),
    ),
    broken(
        "a limit on exercise at another level",
        "rules.toml",
        "who = \"cancer_line\"\n",
        "who = \"cancer_line\"\nexercise = \"walk\"\n",
        ("rules.toml", "C1", "only a reason at level soon"),
    ),
    broken(
        "a limit that is none",
        "rules.toml",
        "who = \"gp_week\"\nexercise = \"none\"\n",
        "who = \"gp_week\"\nexercise = \"all\"\n",
        ("rules.toml", "C0", "limits exercise to none, walk or gentle"),
    ),
    broken(
        "a country without an emergency number",
        "countries.toml",
        r#"emergency = ["112", "911"]"#,
        "emergency = []",
        ("countries.toml", "elsewhere", "needs an emergency number"),
    ),
];

/// Fields, questions, exercises, words.
const FORM: &[Broken] = &[
    broken(
        "an unknown field",
        "rules.toml",
        "id = \"C0\"\n",
        "id = \"C0\"\nunless = \"checked\"\n",
        ("rules.toml", "line ", "unless"),
    ),
    broken("a missing field", "rules.toml", "mark = \"seen\"\n", "", ("rules.toml", "line ", "mark")),
    broken("a file that is not TOML", "groups.toml", "[[group]]", "[[group]", ("groups.toml", "line ", "")),
    broken(
        "a row that asks for what is computed",
        "cards.toml",
        r#""foot_drop_new", "unsteady_clumsy_legs""#,
        r#""pmr_signs", "unsteady_clumsy_legs""#,
        ("cards.toml", "c03_legs", "pmr_signs, which is computed and never asked"),
    ),
    broken(
        "more than seven under one heading",
        "cards.toml",
        r#"items = ["hx_cancer", "cancer_treatment", "#,
        r#"items = ["smoker", "high_bp", "known_aaa", "one_kidney", "hx_cancer", "cancer_treatment", "#,
        ("cards.toml", "c06_health", "more than 7 items"),
    ),
    broken(
        "a row that stands twice",
        "cards.toml",
        r#""erection_change_new",
]"#,
        r#""erection_change_new", "saddle_numbness",
]"#,
        ("cards.toml", "c02_control", "saddle_numbness stands twice"),
    ),
    broken(
        "ticks that exclude each other but are not there",
        "cards.toml",
        r#"one_of = [["stiff_short", "stiff_mid", "stiff_long"]]"#,
        r#"one_of = [["stiff_short", "stiff_middle", "stiff_long"]]"#,
        ("cards.toml", "t10_better", "stiff_middle, which is none of its items"),
    ),
    broken(
        "a row that is left aside but is not there",
        "cards.toml",
        r#"except = ["both_legs_walking_only"]"#,
        r#"except = ["both_legs_walking"]"#,
        ("cards.toml", "c03_legs", "both_legs_walking, which is none of its items"),
    ),
    broken(
        "dates of a question that is not asked",
        "cards.toml",
        r#"since_of = "c02_control""#,
        r#"since_of = "c02_controls""#,
        ("cards.toml", "t01_since", "must say which question it dates"),
    ),
    broken(
        "a warning sign behind a tick of the same list",
        "cards.toml",
        r#""leg_swollen_one", "leg_sore_slow""#,
        r#""leg_sore_slow", { id = "leg_swollen_one", gate = { any = ["leg_sore_slow"] } }"#,
        ("cards.toml", "c07_ill", "leg_swollen_one waits for a tick of the same list"),
    ),
    broken("a number without a range", "cards.toml", "range = [0, 120]\n", "", ("cards.toml", "c05_you.age", "needs a range")),
    broken(
        "a region with three sides",
        "regions.toml",
        r#"sides = ["left", "right"]"#,
        r#"sides = ["left", "right", "middle"]"#,
        ("regions.toml", "back_low_side", "or middle alone"),
    ),
    broken(
        "two regions of one finding",
        "regions.toml",
        r#"sets = "loc_front_hip""#,
        r#"sets = "loc_outer_hip""#,
        ("regions.toml", "hip_front", "another region sets already"),
    ),
    broken(
        "a dose outside its class",
        "exercises.toml",
        "dose.hold_s = [20, 30]",
        "dose.hold_s = [20, 300]",
        ("exercises.toml", "piriformis_stretch", "hold_s is outside its class"),
    ),
    broken(
        "a first dose outside its own range",
        "exercises.toml",
        "dose.default = { hold_s = 30,",
        "dose.default = { hold_s = 45,",
        ("exercises.toml", "piriformis_stretch", "outside its own range"),
    ),
    broken(
        "an exercise without a stop rule",
        "exercises.toml",
        r#"stop = ["stop_sharp", "stop_tingle", "stop_down_leg", "stop_groin_pinch", "stop_clunk", "stop_dizzy"]"#,
        "stop = []",
        ("exercises.toml", "piriformis_stretch", "has no stop rule"),
    ),
    broken(
        "exercises that are swapped in a circle",
        "exercises.toml",
        "swap = []",
        r#"swap = [{ to = "standing_hamstring", when = ["balance"] }]"#,
        ("exercises.toml", "standing_hamstring", "do not end"),
    ),
    broken(
        "a step that is an item and a text",
        "exercises.toml",
        r#"easier = { item = "seated_figure4" }"#,
        r#"easier = { item = "seated_figure4", text = true }"#,
        ("exercises.toml", "piriformis_stretch", "easier step is either"),
    ),
    broken(
        "a missing text",
        "en/reasons.ftl",
        "reason-saddle_numbness =",
        "reason-saddle_number =",
        ("en/", "reason-saddle_numbness", "is missing"),
    ),
    broken(
        "a missing meaning",
        "en/findings.ftl",
        "    .help = Any such change",
        "    .halp = Any such change",
        ("en/", "finding-saddle_numbness.help", "is missing"),
    ),
    broken(
        "a text that belongs to nothing",
        "en/reasons.ftl",
        "reason-saddle_numbness =",
        "reason-nothing = Left over.\n\nreason-saddle_numbness =",
        ("en/", "reason-nothing", "belongs to nothing"),
    ),
    broken(
        "a text that stands twice",
        "en/cards.ftl",
        "choice-yes = Yes",
        "choice-yes = Yes\n\nchoice-yes = Aye",
        ("en/cards.ftl", "choice-yes", "stands twice"),
    ),
    broken(
        "an empty text",
        "en/cards.ftl",
        "choice-yes = Yes",
        "choice-yes = {\"\"}",
        ("en/cards.ftl", "choice-yes", "is empty"),
    ),
    broken(
        "words that are not Fluent",
        "en/cards.ftl",
        "choice-yes = Yes",
        "choice-yes = { $unclosed",
        ("en/cards.ftl", "line ", "is not Fluent"),
    ),
    broken(
        "no language",
        "pack.toml",
        r#"languages = ["en"]"#,
        "languages = []",
        ("pack.toml", "languages", "at least one language"),
    ),
    broken(
        "a language without words",
        "pack.toml",
        r#"languages = ["en"]"#,
        r#"languages = ["en", "cy"]"#,
        ("cy/", "-", "has no file"),
    ),
];

fn all() -> Vec<&'static Broken> {
    [DANGLING, IDS, SOURCES, CONDITIONS, LEVELS, FORM].into_iter().flatten().collect()
}

#[test]
fn the_content_as_it_is_loads() {
    assert_eq!(refusals(&authored()), Vec::new());
}

#[test]
fn every_broken_pack_is_refused_with_file_item_and_reason() {
    let whole = authored();
    for case in all() {
        let mut files = whole.clone();
        edit(&mut files, case.file, case.from, case.to);
        let said = refusals(&files);
        let (file, item, reason) = case.said;
        let named = said.iter().any(|it| {
            it.file == file && (it.item == item || item == "line " && it.item.starts_with(item)) && it.reason.contains(reason)
        });
        assert!(named, "{}: wanted {file}: {item}: {reason}; said {said:#?}", case.name);
    }
    println!("{} broken packs were refused", all().len());
    assert!(all().len() >= 60);
}

#[test]
fn every_missing_file_is_named() {
    let whole = authored();
    for name in whole.0.keys().filter(|name| name.ends_with(".toml")) {
        let mut files = whole.clone();
        files.0.remove(name);
        let said = refusals(&files);
        assert!(said.iter().any(|it| it.file == *name && it.reason == "the file is missing"), "{name}: {said:?}");
    }
    // Without its words a language cannot ship.
    let mut files = whole;
    files.0.retain(|name, _| !name.starts_with("en/"));
    assert!(refusals(&files).iter().any(|it| it.file == "en/" && it.reason.contains("has no file")));
}

#[test]
fn three_faults_are_reported_in_one_go() {
    let mut files = authored();
    let three = [&DANGLING[0], &SOURCES[0], &FORM[9]];
    for case in three {
        edit(&mut files, case.file, case.from, case.to);
    }
    let Err(refused) = author::read(&files) else { panic!("accepted") };
    for case in three {
        let (file, item, reason) = case.said;
        assert!(refused.0.iter().any(|it| it.file == file && it.item == item && it.reason.contains(reason)), "{}", case.name);
    }
    let written = refused.to_string();
    assert!(written.starts_with(&format!("the content is refused for {} reason(s):", refused.0.len())));
    assert!(written.contains("rules.toml: C0: its condition names hx_cancr, which is no finding"), "{written}");
}

/// Syntax errors in several files are all seen in one go, too.
#[test]
fn two_files_that_cannot_be_read_are_both_named() {
    let mut files = authored();
    edit(&mut files, "groups.toml", "[[group]]", "[[group]");
    edit(&mut files, "rules.toml", "[[rule]]", "[[rule");
    let said = refusals(&files);
    for name in ["groups.toml", "rules.toml"] {
        assert!(said.iter().any(|it| it.file == name && it.item.starts_with("line ")), "{name}: {said:?}");
    }
}

// The compact form

fn compact() -> Vec<u8> {
    limber_pack::to_bytes(&author::read(&authored()).unwrap()).unwrap()
}

#[test]
fn the_compact_form_keeps_everything() {
    let pack = author::read(&authored()).unwrap();
    assert_eq!(limber_pack::from_bytes(&limber_pack::to_bytes(&pack).unwrap()).unwrap(), pack);
    let built_in = content().unwrap();
    assert_eq!(built_in.version(), format!("{}+{}", pack.version, pack.hash), "what ships is what was authored");
}

#[test]
fn compact_content_of_another_shape_is_refused() {
    let mut bytes = compact();
    bytes[4..8].copy_from_slice(&(SCHEMA + 1).to_le_bytes());
    assert_eq!(limber_pack::from_bytes(&bytes), Err(CompactError::Schema { found: SCHEMA + 1, supported: SCHEMA }));
    bytes[0] = b'X';
    assert_eq!(limber_pack::from_bytes(&bytes), Err(CompactError::NotAPack));
}

#[test]
fn compact_content_that_was_cut_or_changed_is_refused() {
    let bytes = compact();
    for length in (0..12).chain([13, 100, bytes.len() / 2, bytes.len() - 1]) {
        assert!(limber_pack::from_bytes(&bytes[..length]).is_err(), "{length} bytes were accepted");
    }
    for at in (0..bytes.len()).step_by(997).chain(0..12) {
        for bit in [0, 7] {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            assert!(limber_pack::from_bytes(&changed).is_err(), "bit {bit} of byte {at}");
        }
    }
    let longer = [bytes.as_slice(), b"more"].concat();
    assert_eq!(limber_pack::from_bytes(&longer), Err(CompactError::Damaged));
}

/// The second line of defence: content that was never checked does not load either.
#[test]
fn a_pack_that_names_what_is_not_there_does_not_load() {
    let whole = author::read(&authored()).unwrap();
    assert!(Content::new(whole.clone()).is_ok());
    let mut pack = whole.clone();
    pack.rules[0].when = limber_pack::Cond::Has("nothing".to_owned());
    assert!(Content::new(pack).unwrap_err().to_string().contains("nothing"));
    let mut pack = whole.clone();
    pack.rules[0].who = "nobody".to_owned();
    assert!(Content::new(pack).unwrap_err().to_string().contains("nobody"));
    let mut pack = whole.clone();
    pack.findings[0].implies = vec!["nothing".to_owned()];
    assert!(Content::new(pack).is_err());
    let mut pack = whole;
    pack.texts.clear();
    assert!(Content::new(pack).is_err());
}
