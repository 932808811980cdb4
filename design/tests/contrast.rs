//! What a person must be able to see, measured: text, lines, bands and the pain ramp, in all four schemes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use limber_design::colour::{Rgb, Vision, contrast, difference};
use limber_design::tokens::{Scheme, Tokens};
use limber_design::{Design, root};

/// WCAG 2.2, 1.4.3 and 1.4.6 for text, 1.4.11 for what is not text.
const TEXT: f64 = 4.5;
const TEXT_STRONG: f64 = 7.0;
const GRAPHIC: f64 = 3.0;
/// What we want of the words that carry the app, by day and by night.
const COMFORT: f64 = 5.5;

fn tokens() -> Tokens {
    Design::read(&root()).unwrap().tokens
}

fn role(tokens: &Tokens, name: &str, scheme: Scheme) -> Rgb {
    tokens.role(name).unwrap().of(scheme)
}

#[test]
fn every_text_can_be_read_on_every_ground_it_may_stand_on() {
    let tokens = tokens();
    for scheme in Scheme::ALL {
        let least = if scheme.is_strong() { TEXT_STRONG } else { TEXT };
        let pairs = tokens.text_pairs(scheme);
        assert!(pairs.len() > 40);
        for pair in pairs {
            let found = contrast(pair.text, pair.ground);
            assert!(found >= least, "{}: {} has {found:.2}", scheme.name(), pair.name);
        }
    }
}

#[test]
fn what_is_read_most_is_comfortable() {
    let tokens = tokens();
    for scheme in Scheme::ALL {
        for pair in tokens.text_pairs(scheme) {
            // Second lines on a chosen chip, and the middle of a ramp that must pass through every brightness.
            let may_be_less = pair.name.starts_with("muted on the container") || pair.name == "pain 6";
            let found = contrast(pair.text, pair.ground);
            assert!(found >= COMFORT || may_be_less, "{}: {} has {found:.2}", scheme.name(), pair.name);
        }
    }
}

#[test]
fn lines_and_job_colours_stand_out_from_every_ground() {
    let tokens = tokens();
    for scheme in Scheme::ALL {
        for ground in ["bg", "surface", "raised"] {
            let under = role(&tokens, ground, scheme);
            let found = contrast(role(&tokens, "outline", scheme), under);
            assert!(found >= GRAPHIC, "{}: outline on {ground} has {found:.2}", scheme.name());
            for job in &tokens.jobs {
                assert!(contrast(job.solid.of(scheme), under) >= GRAPHIC, "{}: {} on {ground}", scheme.name(), job.name);
            }
        }
        for job in &tokens.jobs {
            assert!(contrast(job.solid.of(scheme), job.container.of(scheme)) >= GRAPHIC, "{}: {}", scheme.name(), job.name);
        }
    }
}

#[test]
fn high_contrast_has_pure_grounds_no_tint_and_thicker_lines() {
    let tokens = tokens();
    for (scheme, ground) in [(Scheme::LightContrast, "#FFFFFF"), (Scheme::DarkContrast, "#000000")] {
        let ground = Rgb::parse(ground).unwrap();
        for name in ["bg", "surface", "raised"] {
            assert_eq!(role(&tokens, name, scheme), ground, "{name}");
        }
        assert!(tokens.jobs.iter().all(|job| job.container.of(scheme) == ground));
        assert!((contrast(role(&tokens, "ink", scheme), ground) - 21.0).abs() < 0.01);
        assert!(tokens.traits(scheme).outline_width >= 2.0 && tokens.traits(scheme).urgency_border_width >= 2.0);
    }
}

#[test]
fn an_urgency_band_is_white_on_full_colour_and_never_melts_into_the_ground() {
    let tokens = tokens();
    for band in &tokens.urgency.bands {
        assert_eq!(band.on, Rgb::parse("#FFFFFF").unwrap(), "{}", band.name);
        assert!(contrast(band.on, band.fill) >= TEXT_STRONG, "{}", band.name);
        for scheme in Scheme::ALL {
            let (ink, width) = (role(&tokens, "ink", scheme), tokens.traits(scheme).urgency_border_width);
            for ground in ["bg", "surface", "raised"] {
                let ground = role(&tokens, ground, scheme);
                let by_itself = contrast(band.fill, ground) >= GRAPHIC;
                let by_border = width >= 1.5 && contrast(ink, ground) >= GRAPHIC;
                assert!(by_itself || by_border, "{} in {}", band.name, scheme.name());
            }
        }
    }
}

#[test]
fn only_the_emergency_is_red() {
    let tokens = tokens();
    let red = |colour: Rgb| {
        let [r, g, b] = [colour.red, colour.green, colour.blue].map(i32::from);
        r - g > 60 && (g - b).abs() < 40
    };
    assert!(red(tokens.urgency.bands.first().unwrap().fill));
    let bands = tokens.urgency.bands.iter().skip(1).map(|band| band.fill);
    let ramp = tokens.pain.steps.iter().flat_map(|step| [step.fill, step.strong_fill]);
    let roles = tokens.colours.iter().flat_map(|role| role.values);
    let jobs = tokens.jobs.iter().flat_map(|job| job.shades()).flat_map(|(_, shade)| shade.values);
    for colour in bands.chain(ramp).chain(roles).chain(jobs) {
        assert!(!red(colour), "{colour}");
    }
}

#[test]
fn pain_grows_darker_with_every_step_for_everybody() {
    let tokens = tokens();
    for scheme in Scheme::ALL {
        for vision in Vision::ALL {
            let fills: Vec<_> = tokens.pain.steps.iter().map(|step| step.of(scheme).0.seen_by(vision)).collect();
            for (number, pair) in fills.windows(2).enumerate() {
                let fall = pair[0].lightness() - pair[1].lightness();
                assert!(fall > 3.0, "{number} to {} falls {fall:.1} for {vision:?} in {}", number + 1, scheme.name());
                // High contrast leaves the middle out, on purpose and once.
                let most = if scheme.is_strong() && number == 5 { 36.0 } else { 12.5 };
                assert!(fall < most, "{number} to {} jumps {fall:.1} for {vision:?} in {}", number + 1, scheme.name());
            }
        }
    }
}

#[test]
fn the_outline_shows_each_pain_step_on_its_ground() {
    let tokens = tokens();
    for scheme in Scheme::ALL {
        let ground = role(&tokens, "surface", scheme);
        for (number, step) in tokens.pain.steps.iter().enumerate() {
            let by_itself = contrast(step.of(scheme).0, ground) >= GRAPHIC;
            let by_outline = contrast(role(&tokens, "outline", scheme), ground) >= GRAPHIC;
            assert!(by_itself || by_outline, "{number} in {}", scheme.name());
        }
    }
}

#[test]
fn most_people_tell_the_jobs_apart_by_colour_and_the_rest_by_icon_and_word() {
    let tokens = tokens();
    for scheme in Scheme::ALL {
        for (at, job) in tokens.jobs.iter().enumerate() {
            for other in tokens.jobs.iter().skip(at + 1) {
                let apart = difference(job.solid.of(scheme), other.solid.of(scheme));
                assert!(apart > 25.0, "{} and {} in {}: {apart:.1}", job.name, other.name, scheme.name());
            }
        }
    }
}

#[test]
fn type_is_large_airy_and_shipped_and_lengths_keep_the_grid() {
    let tokens = tokens();
    for style in &tokens.typography.styles {
        // Half a unit of rounding either way.
        let airy = style.line / style.size;
        assert!(style.size >= 14.0 && (1.345..=1.505).contains(&airy), "{} {airy:.3}", style.name);
    }
    for weight in &tokens.typography.weights {
        assert!(root().join(format!("design/font/{}.otf", weight.font)).is_file(), "{}", weight.font);
    }
    for space in &tokens.space.values {
        assert!(space.value % 4.0 == 0.0, "{}", space.name);
    }
    let size = |name: &str| tokens.sizes.values.iter().find(|size| size.name == name).unwrap().value;
    assert!(size("target") >= 48.0 && size("primary") >= 56.0);
}
