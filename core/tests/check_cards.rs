//! Which rows and cards are asked of whom, and which facts an answer sets: places and sides, families, gates, age and time.
#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod support;

use std::collections::BTreeSet;

use limber_core::check::{self, AnswerValue, Answers, Step};
use limber_core::content::{Level, QuestionKind};
use support::asked::{has, items, shown};
use support::person::{Person, Wanted, walk};
use support::vectors::vectors;
use support::{ids, shipped};

// Places

#[test]
fn marking_between_the_legs_brings_the_control_card_back_with_its_answers_kept() {
    let content = shipped();
    for place in ["saddle.middle", "saddle", "?saddle.middle"] {
        let marked = Person::well()
            .row("c02_control", "urine_leak_new", "yes")
            .row("t01_since", "urine_leak_new", "strain_old")
            .ticks("c08_where.places", &[place]);
        let walk = marked.clone().leaves("c02_control.again").walk(content);
        let card = walk.asks().unwrap();
        assert_eq!((card.id.as_str(), card.questions[0].id.as_str()), ("c02_control", "c02_control.again"), "{place}");
        assert_eq!(card.questions[0].rows.len(), 6);
        assert!(card.questions[0].text.starts_with("Has anything changed"), "{}", card.questions[0].text);
        // Nothing is lost by saying no to everything the second time, and the place itself says nothing.
        let calm = marked.walk(content);
        assert_eq!(calm.outcome().urgency, Level::Routine, "{place}");
        assert!(has(calm.outcome(), "urine_leak_strain_old") && !calm.outcome().findings.iter().any(|id| id.starts_with("loc_")));
        assert!(calm.cards.iter().filter(|card| *card == "c02_control").count() == 1 && calm.ignored.is_empty());
        // What is said the second time counts.
        let numb = marked.clone().row("c02_control.again", "saddle_numbness", "yes").outcome(content);
        assert_eq!(numb.urgency, Level::Emergency, "{place}");
        // A row that is new is dated then, and one that was dated keeps its date.
        let dated =
            marked.row("c02_control.again", "bowel_control_loss", "yes").leaves("t01_since.bowel_control_loss").walk(content);
        let card = dated.asks().unwrap();
        assert_eq!((card.id.as_str(), items(&card.questions[0])), ("t01_since", vec!["urine_leak_new", "bowel_control_loss"]));
    }
    // Somebody who did not mark it is not asked twice, and answers to it do not count.
    let mut answers = Person::well().walk(content).answers;
    let numb = [("saddle_numbness".to_owned(), "yes".to_owned())].into();
    answers.set("c02_control.again", AnswerValue::Rows(numb));
    let Step::Done { outcome, ignored } = check::next(content, &answers, "en").unwrap() else { panic!("the check asks") };
    assert_eq!((outcome.urgency, ignored), (Level::SelfCare, vec!["c02_control.again".to_owned()]));
}

#[test]
fn sides_say_what_is_on_one_side_and_what_on_both() {
    let content = shipped();
    for (places, wanted) in [
        (vec!["groin.left"], "one_side_only"),
        (vec!["groin.left", "knee.left", "belly.middle"], "one_side_only"),
        (vec!["groin.left", "knee.right"], ""),
        (vec!["groin.left", "back_low_mid.middle"], ""),
        (vec!["groin.left", "back_mid_high.middle"], ""),
        (vec!["back_low_mid.middle"], ""),
        (vec!["saddle.middle", "knee.right"], "one_side_only"),
        (vec!["groin.left", "groin.right"], "loc_hips_both"),
        (vec!["hip_front.left", "hip_front.right", "knee.left"], "loc_hips_both"),
        (vec!["buttock.left", "buttock.right"], "loc_hips_both"),
        (vec!["thigh_front.left", "thigh_front.right"], "loc_hips_both"),
        (vec!["hip_outer.left", "hip_outer.right"], "loc_hips_both loc_outer_both"),
        (vec!["groin.left", "hip_front.right"], ""),
        (vec!["knee.left", "knee.right"], ""),
        (vec!["groin.left", "?groin.right"], "one_side_only"),
        (vec!["none"], ""),
    ] {
        let outcome = Person::well().ticks("c08_where.places", &places).outcome(content);
        let found: BTreeSet<String> = outcome.findings.into_iter().collect();
        let sides = ids("one_side_only loc_hips_both loc_outer_both");
        assert_eq!(found.intersection(&sides).cloned().collect::<BTreeSet<_>>(), ids(wanted), "{places:?}");
    }
}

#[test]
fn each_region_sets_its_own_finding() {
    let content = shipped();
    for (place, finding) in [
        ("back_mid_high.middle", "loc_back_high"),
        ("back_low_mid.middle", "loc_back_mid"),
        ("back_low_side.left", "loc_back_side"),
        ("si_dimple.right", "loc_dimple"),
        ("buttock.left", "loc_buttock"),
        ("sit_bone.left", "loc_sitbone"),
        ("thigh_back.left", "loc_back_leg"),
        ("flank.right", "flank_ache"),
        ("hip_outer.left", "loc_outer_hip"),
        ("thigh_outer.left", "loc_outer_thigh"),
        ("hip_front.left", "loc_front_hip"),
        ("groin.right", "loc_groin"),
        ("pubic.middle", "loc_pubic"),
        ("belly", "loc_belly"),
        ("testicle.left", "loc_testicle"),
        ("thigh_front.left", "loc_front_thigh"),
        ("knee.left", "loc_knee"),
        ("knee_back.left", "loc_knee_back"),
        ("below_knee.left", "loc_below_knee"),
        ("foot.left", "loc_foot"),
        ("wide_body.middle", "loc_wide"),
    ] {
        let outcome = Person::well().ticks("c08_where.places", &[place]).outcome(content);
        let places: Vec<_> = outcome.findings.iter().filter(|id| id.starts_with("loc_") || *id == "flank_ache").collect();
        assert_eq!(places, [finding], "{place}");
    }
}

/// What makes it worse: the rows of the main family, and of the second where there is one.
#[test]
fn the_families_of_places_are_asked_in_their_order() {
    let content = shipped();
    let back = "w_sit w_bend w_archback w_stand w_walk_far w_rest w_roll";
    let back_leg = "w_sit w_bend w_archback w_stand w_walk_far w_cough w_rest w_roll";
    let front = "w_socks socks_easy w_car w_walk_start w_stand_at_once w_deepbend w_twist w_use w_sit";
    let outer = "w_lie_side w_press w_stairs w_one_leg w_cross w_rise w_socks socks_easy w_walk_start";
    let pelvis = "w_sit w_roll w_rise w_one_leg w_stairs w_socks socks_easy w_car w_press";
    // A row of both is asked once, on the first card.
    for (places, main, second) in [
        (vec!["none"], "", ""),
        (vec!["belly.middle"], "", ""),
        (vec!["foot.left"], back_leg, ""),
        (vec!["back_low_mid.middle"], back, ""),
        (vec!["knee_back.left"], back, ""),
        (vec!["thigh_back.left"], back_leg, ""),
        (vec!["groin.left"], front, ""),
        (vec!["knee.left"], front, ""),
        (vec!["hip_outer.left"], outer, ""),
        (vec!["pubic.middle"], pelvis, ""),
        (vec!["groin.left", "back_low_mid.middle"], front, "w_bend w_archback w_stand w_walk_far w_rest w_roll"),
        (vec!["thigh_front.left", "back_low_side.left"], front, "w_bend w_archback w_stand w_walk_far w_cough w_rest w_roll"),
        (vec!["hip_outer.left", "foot.left"], outer, back_leg),
        (vec!["si_dimple.left"], pelvis, "w_bend w_archback w_stand w_walk_far w_rest"),
        (vec!["groin.left", "hip_outer.left"], front, "w_lie_side w_press w_stairs w_one_leg w_cross w_rise"),
        (vec!["groin.left", "buttock.left"], front, "w_roll w_rise w_one_leg w_stairs w_press"),
        (vec!["hip_outer.left", "buttock.left"], outer, "w_sit w_roll w_car"),
        // Back and leg is the second wherever it applies, even behind two others.
        (
            vec!["groin.left", "hip_outer.left", "buttock.left", "back_low_mid.middle"],
            front,
            "w_bend w_archback w_stand w_walk_far w_rest w_roll",
        ),
    ] {
        let person = Person::well().ticks("c08_where.places", &places);
        for (question, rows) in [("c13_worse", main), ("t11_worse2", second)] {
            let asked = shown(content, &person, question);
            let asked = asked.as_ref().map(items).unwrap_or_default();
            assert_eq!(asked, rows.split_whitespace().collect::<Vec<_>>(), "{places:?} {question}");
        }
    }
}

#[test]
fn no_row_is_asked_twice() {
    let content = shipped();
    for vector in vectors().iter().step_by(15) {
        let mut person = Wanted::new(content, &vector.findings, vector.age);
        let mut asked: Vec<(String, String)> = Vec::new();
        walk(content, Answers::default(), |card, question| {
            if question.id != "t01_since" {
                asked.extend(
                    items(question)
                        .into_iter()
                        .filter(|_| question.kind != QuestionKind::One)
                        .map(|id| (id.to_owned(), card.id.clone())),
                );
            }
            person.answer(question)
        });
        let cards: BTreeSet<_> = asked.iter().cloned().collect();
        let rows: BTreeSet<_> = asked.iter().map(|(id, _)| id.clone()).collect();
        assert_eq!(cards.len(), rows.len(), "{}: a row stands on two cards", vector.n);
    }
    // Worse at rest stands in the back's rows and among those about load: once is enough.
    let both = Person::well().ticks("c08_where.places", &["sit_bone.left"]).wishes("o_sudden_sport");
    assert!(items(&shown(content, &both, "c13_worse").unwrap()).contains(&"w_rest"));
    let load = shown(content, &both, "t09_load").unwrap();
    assert_eq!(items(&load), ["w_run", "w_walk_plain", "w_use", "w_press", "low_energy_signs", "sport_extension"]);
}

// Gates

#[test]
fn rows_with_a_gate_come_with_it() {
    let content = shipped();
    let front = "groin.left";
    for (question, row, closed, open) in [
        ("c03_legs", "numb_spreading", Person::well(), Person::well().row("c03_legs", "leg_numb_one_side", "yes")),
        ("c04_falls", "head_knock", Person::well(), Person::well().row("c04_falls", "minor_fall", "yes")),
        ("c04_falls", "head_knock", Person::well(), Person::well().row("c04_falls", "walk_groin_pain_after_fall", "yes")),
        ("c11_like", "hip_held_bent", Person::well().wishes(front), Person::well().wishes(front).wishes("blood_thinner")),
        ("c11_like", "foot_rest_pain", Person::well(), Person::well().wishes("foot.left")),
        ("c11_like", "foot_rest_pain", Person::well(), Person::well().wishes("below_knee.left")),
        ("c11_like", "foot_rest_pain", Person::well(), Person::well().wishes("leg_sore_slow")),
        ("c11_like", "leg_gt_back", Person::well(), Person::well().wishes("thigh_front.left")),
        ("c11_like", "back_gt_leg", Person::well(), Person::well().wishes("back_low_mid.middle")),
        ("c11_like", "back_gt_leg", Person::well(), Person::well().row("c08_where.band", "pain_band_chest", "yes")),
        ("c11_like", "no_back_pain", Person::well(), Person::well().wishes("thigh_outer.left")),
        ("c11_like", "p_tight_belt", Person::well(), Person::well().wishes("thigh_outer.left")),
        ("c11_like", "p_brain_fog", Person::well(), Person::well().wishes("wide_body.middle")),
        ("c12_belly", "testicle_lump_ache", Person::well().says("c05_you.sex", "female"), Person::well()),
        (
            "c12_belly",
            "testicle_lump_ache",
            Person::well().says("c05_you.sex", "pregnant"),
            Person::well().says("c05_you.sex", "unsaid"),
        ),
        ("c12_belly", "ovarian_signs", Person::well(), Person::well().says("c05_you.sex", "female")),
        ("c12_belly", "pid_signs", Person::well(), Person::well().says("c05_you.sex", "unsaid")),
        (
            "c08_where.places",
            "testicle.left",
            Person::well().says("c05_you.sex", "female"),
            Person::well().says("c05_you.sex", "unsaid"),
        ),
        ("c10_time.ticks", "after_cancer_unchecked", Person::well(), Person::well().wishes("cancer_treatment")),
        (
            "t10_better",
            "shoulders_stiff",
            Person::well().aged(49).wishes("groin.left").wishes("groin.right"),
            Person::well().aged(50).wishes("groin.left").wishes("groin.right"),
        ),
        (
            "t10_better",
            "shoulders_stiff",
            Person::well().wishes("groin.left").wishes("groin.right"),
            Person::well().says("c05_you.age", "unsaid").wishes("groin.left").wishes("groin.right"),
        ),
    ] {
        let asked = |person: &Person| {
            // A row that opens on its own card is left open by itself.
            let own = question == "c03_legs" || question == "c04_falls";
            let left = if own { format!("{question}.{row}") } else { question.to_owned() };
            let walk = person.clone().leaves(&left).walk(content);
            walk.asks().is_some_and(|card| card.questions.iter().any(|asked| asked.id == question && items(asked).contains(&row)))
        };
        assert!(!asked(&closed) && asked(&open), "{question} {row}");
    }
}

#[test]
fn cards_with_a_gate_come_with_it() {
    let content = shipped();
    let well = Person::well;
    for (card, closed, open) in [
        ("t05_pregnancy", well().says("c05_you.sex", "female"), well().says("c05_you.sex", "postpartum")),
        ("t05_pregnancy", well(), well().says("c05_you.sex", "unsaid")),
        ("t06_vessels", well(), well().wishes("sudden_severe_back")),
        ("t06_vessels", well(), well().wishes("flank_waves")),
        ("t06_vessels", well().wishes("back_low_mid.middle"), well().wishes("back_low_mid.middle").wishes("w_walk_far")),
        (
            "t06_vessels",
            well().wishes("back_low_mid.middle").wishes("belly.middle"),
            well().wishes("back_low_mid.middle").wishes("belly.middle").wishes("pain_constant_no_ease"),
        ),
        ("t07_operation", well(), well().wishes("recent_spine_procedure")),
        ("t08_joints", well().wishes("buttock.left"), well().wishes("buttock.left").says("c10_time.duration", "gt3m")),
        ("t08_joints", well().wishes("groin.left"), well().wishes("groin.left").wishes("stiff_long")),
        ("t09_load", well().wishes("groin.left"), well().wishes("groin.left").wishes("impact_sport")),
        ("t09_load", well().aged(25).wishes("back_low_mid.middle"), well().aged(24).wishes("back_low_mid.middle")),
        ("t09_load", well().wishes("back_low_mid.middle"), well().says("c05_you.age", "unsaid").wishes("back_low_mid.middle")),
        ("t10_better", well().wishes("belly.middle"), well().wishes("wide_body.middle")),
    ] {
        let asked = |person: &Person| person.walk(content).cards.iter().any(|asked| asked == card);
        assert!(!asked(&closed) && asked(&open), "{card}");
    }
    // Where a card comes: after what opened it, and the vessels as soon as they are needed.
    let order = |person: Person, after: &str, card: &str| {
        let cards = person.walk(content).cards;
        let place = cards.iter().position(|asked| asked == card).unwrap();
        assert_eq!(cards[place - 1], after, "{cards:?}");
    };
    order(well().says("c05_you.sex", "postpartum"), "c05_you", "t05_pregnancy");
    order(well().wishes("recent_spine_procedure"), "c06_health", "t07_operation");
    order(well().wishes("flank_waves"), "c12_belly", "t06_vessels");
    order(well().wishes("foot.left").wishes("w_walk_far"), "t10_better", "t06_vessels");
}

#[test]
fn pregnancy_is_asked_about_where_it_can_be() {
    let content = shipped();
    for (sex, rows) in [
        ("pregnant", vec!["pregnant_bleed_or_belly_pain", "pregnant_waves", "preeclampsia_signs"]),
        ("unsaid", vec!["pregnant_bleed_or_belly_pain", "pregnant_waves", "preeclampsia_signs"]),
        ("postpartum", vec!["preeclampsia_signs"]),
        ("female", vec![]),
        ("male", vec![]),
    ] {
        let person = Person::well().says("c05_you.sex", sex);
        let asked = shown(content, &person, "t05_pregnancy.signs");
        assert_eq!(asked.as_ref().map(items).unwrap_or_default(), rows, "{sex}");
    }
    // Later pregnancy, and a number that was not given, rule out lying on the back.
    let weeks = |person: Person| person.says("c05_you.sex", "pregnant").outcome(content).contraindications;
    let mut early = Person::well().says("c05_you.sex", "pregnant").walk(content).answers;
    assert!(weeks(Person::well()).contains(&"preg16".to_owned()), "left open");
    assert!(weeks(Person::well().says("t05_pregnancy.weeks", "unsaid")).contains(&"preg16".to_owned()));
    for (number, late) in [(0, false), (15, false), (16, true), (40, true)] {
        early.set("t05_pregnancy.weeks", AnswerValue::Number(number));
        let Step::Done { outcome, ignored } = check::next(content, &early, "en").unwrap() else { panic!("the check asks") };
        assert_eq!((outcome.contraindications.contains(&"preg16".to_owned()), ignored), (late, Vec::new()), "{number}");
    }
}

#[test]
fn a_replaced_hip_is_asked_when_and_how() {
    let content = shipped();
    let hip = Person::well().wishes("hx_hip_replacement");
    let question = shown(content, &hip, "t07_operation.weeks").unwrap();
    assert_eq!(items(&question), ["lt12w", "w12_plus", "unsure"]);
    for (weeks, finding, rests) in [("lt12w", "thr_lt12w", true), ("unsure", "thr_lt12w", true), ("w12_plus", "thr_gt12w", false)]
    {
        let outcome = hip.clone().says("t07_operation.weeks", weeks).outcome(content);
        assert!(has(&outcome, finding), "{weeks}");
        assert_eq!(outcome.contraindications.contains(&"thr_lt12w".to_owned()), rests, "{weeks}");
    }
    let all = vec!["thr_ant", "thr_lat", "thr_post", "thr_post_ever"];
    for (way, rules) in [
        ("posterior", vec!["thr_post", "thr_post_ever"]),
        ("anterior", vec!["thr_ant"]),
        ("lateral", vec!["thr_lat"]),
        ("other", all.clone()),
        ("unsure", all),
    ] {
        let outcome = hip.clone().says("t07_operation.approach", way).outcome(content);
        assert_eq!(outcome.contraindications, rules, "{way}");
    }
    // Without a new hip only the scar is asked about.
    let jab = Person::well().wishes("recent_spine_procedure").walk(content);
    assert!(
        jab.questions.contains(&"t07_operation.wound".to_owned()) && !jab.questions.contains(&"t07_operation.weeks".to_owned())
    );
}

// Facts that follow from an answer

#[test]
fn ages_and_sexes_set_what_they_should() {
    let content = shipped();
    let person_ids = |person: Person| -> BTreeSet<String> {
        let kept = |id: &String| {
            id.starts_with("age_") || id.starts_with("sex_") || ["fem_40_60", "pregnant", "postpartum"].contains(&id.as_str())
        };
        person.outcome(content).findings.into_iter().filter(kept).collect()
    };
    let young = "age_u10 age_u16 age_u18 age_u25 age_u40 age_under_60";
    for (years, wanted) in [
        (0, young),
        (9, young),
        (10, "age_u16 age_u18 age_u25 age_u40 age_under_60"),
        (15, "age_u16 age_u18 age_u25 age_u40 age_under_60"),
        (16, "age_u18 age_u25 age_u40 age_under_60"),
        (17, "age_u18 age_u25 age_u40 age_under_60"),
        (18, "age_u25 age_u40 age_under_60"),
        (24, "age_u25 age_u40 age_under_60"),
        (25, "age_u40 age_under_60"),
        (39, "age_u40 age_under_60"),
        (40, "age_under_60"),
        (44, "age_under_60"),
        (45, "age_45_plus age_under_60"),
        (49, "age_45_plus age_under_60"),
        (50, "age_45_plus age_50_plus age_under_60"),
        (59, "age_45_plus age_50_plus age_under_60"),
        (60, "age_45_plus age_50_plus age_60_plus"),
        (64, "age_45_plus age_50_plus age_60_plus"),
        (65, "age_45_plus age_50_plus age_60_plus age_65_plus"),
        (69, "age_45_plus age_50_plus age_60_plus age_65_plus"),
        (70, "age_45_plus age_50_plus age_60_plus age_65_plus age_70_plus"),
        (120, "age_45_plus age_50_plus age_60_plus age_65_plus age_70_plus"),
    ] {
        let wanted: BTreeSet<String> = ids(wanted).into_iter().chain(ids("sex_male")).collect();
        assert_eq!(person_ids(Person::well().aged(years)), wanted, "{years}");
    }
    for (sex, years, wanted) in [
        ("female", 39, "sex_female age_u40 age_under_60"),
        ("female", 40, "sex_female fem_40_60 age_under_60"),
        ("female", 60, "sex_female fem_40_60 age_45_plus age_50_plus age_60_plus"),
        ("female", 61, "sex_female age_45_plus age_50_plus age_60_plus"),
        ("pregnant", 40, "sex_female pregnant fem_40_60 age_under_60"),
        ("postpartum", 40, "sex_female postpartum fem_40_60 age_under_60"),
        // Unsaid counts as female in rules, and gives no points to patterns.
        ("unsaid", 40, "sex_unsaid sex_female age_under_60"),
    ] {
        assert_eq!(person_ids(Person::well().aged(years).says("c05_you.sex", sex)), ids(wanted), "{sex} {years}");
    }
    let unsaid = person_ids(Person::well().says("c05_you.age", "unsaid"));
    assert_eq!(unsaid, ids("age_unsaid age_45_plus age_50_plus age_60_plus age_65_plus age_70_plus sex_male"));
}

/// Keeping age or sex to oneself never makes an adult's result calmer.
#[test]
fn an_age_or_sex_that_is_not_said_only_raises() {
    let content = shipped();
    let adults = vectors().into_iter().filter(|vector| vector.age.is_some_and(|age| age >= 25));
    for vector in adults.step_by(9) {
        let mut person = Wanted::new(content, &vector.findings, None);
        let no_age = walk(content, Answers::default(), |_, question| person.answer(question)).outcome().urgency;
        let mut person = Wanted::new(content, &vector.findings, vector.age);
        let no_sex = walk(content, Answers::default(), |_, question| match question.id.as_str() {
            "c05_you.sex" if !vector.findings.contains("pregnant") && !vector.findings.contains("postpartum") => {
                Some(AnswerValue::Choice("unsaid".to_owned()))
            }
            _ => person.answer(question),
        });
        assert!(no_age >= vector.level && no_sex.outcome().urgency >= vector.level, "{vector:?}");
    }
}

#[test]
fn how_long_and_which_way_set_what_they_should() {
    let content = shipped();
    let time = "pain_new_or_changed dur_6w_plus dur_gt3m no_better_6wk pain_steadily_worse pain_steadily_worse_6wk";
    let durations = [
        ("lt2w", "pain_new_or_changed"),
        ("w2_6", "pain_new_or_changed"),
        ("w6_12", "pain_new_or_changed dur_6w_plus"),
        ("gt3m", "dur_6w_plus dur_gt3m"),
    ];
    let directions = [
        ("better", "", false),
        ("up_down", "", false),
        ("same", "", true),
        ("worse_lt2w", "", true),
        ("worse_2_6w", "pain_steadily_worse", true),
        ("worse_6w", "pain_steadily_worse pain_steadily_worse_6wk", true),
    ];
    for (duration, from_duration) in durations {
        for (direction, from_direction, no_better) in directions {
            let person = Person::well().says("c10_time.duration", duration).says("c10_time.direction", direction);
            let mut wanted: BTreeSet<String> = ids(from_duration).into_iter().chain(ids(from_direction)).collect();
            if no_better && wanted.contains("dur_6w_plus") {
                wanted.insert("no_better_6wk".to_owned());
            }
            let found: BTreeSet<String> = person.outcome(content).findings.into_iter().collect();
            assert_eq!(found.intersection(&ids(time)).cloned().collect::<BTreeSet<_>>(), wanted, "{duration} {direction}");
        }
    }
    for (tick, person) in [("changed_3m", Person::well()), ("after_cancer_unchecked", Person::well().wishes("hx_cancer"))] {
        let old = person.says("c10_time.duration", "gt3m");
        assert!(!has(&old.outcome(content), "pain_new_or_changed"));
        assert!(has(&old.wishes(tick).outcome(content), "pain_new_or_changed"), "{tick}");
    }
    for (onset, wanted) in [("lt35", "o_before35 o_before45"), ("y35_44", "o_before45"), ("y45_plus", "onset_after_45")] {
        let person =
            Person::well().wishes("back_low_mid.middle").says("c10_time.duration", "gt3m").says("t08_joints.onset", onset);
        let found: BTreeSet<String> = person.outcome(content).findings.into_iter().collect();
        let all = ids("o_before35 o_before45 onset_after_45");
        assert_eq!(found.intersection(&all).cloned().collect::<BTreeSet<_>>(), ids(wanted), "{onset}");
    }
}

#[test]
fn legs_feel_normal_when_each_leg_row_is_a_no() {
    let content = shipped();
    let normal = |person: Person| has(&person.outcome(content), "legs_feel_normal");
    assert!(normal(Person::well()));
    assert!(normal(Person::well().row("c03_legs", "both_legs_walking_only", "yes")), "heavy legs on a walk are left aside");
    for row in ["leg_numb_one_side", "leg_gives_way", "leg_weak_one_side_stable", "foot_drop_new"] {
        assert!(!normal(Person::well().row("c03_legs", row, "yes")), "{row}");
        assert!(!normal(Person::well().row("c03_legs", row, "not_sure")), "{row}: not sure is no explicit no");
    }
}

#[test]
fn an_old_accident_has_answers_of_its_own() {
    let content = shipped();
    let accident = |answer: &str| Person::well().row("c04_falls", "major_trauma", answer);
    assert_eq!(accident("yes").outcome(content).urgency, Level::Emergency);
    let unchecked = accident("old_unchecked").outcome(content);
    assert_eq!((unchecked.urgency, unchecked.action.as_deref()), (Level::Soon, Some("gp_week")));
    assert!(has(&unchecked, "trauma_old_unchecked") && !has(&unchecked, "major_trauma"));
    for answer in ["old_checked", "no"] {
        assert_eq!(accident(answer).outcome(content).urgency, Level::SelfCare, "{answer}");
    }
    let walk = accident("not_sure").walk(content);
    assert_eq!(walk.asks().unwrap().questions[0].id, "clarify.major_trauma");
}
