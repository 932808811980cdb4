//! `design/tokens.toml` as Rust sees it: every value with its name and what it is for.
//!
//! It must never fill in a value that the file lacks.

use std::path::Path;

use serde::Deserialize;

use crate::Error;
use crate::colour::Rgb;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokens {
    /// What differs between schemes besides colour, in the order of [`Scheme::ALL`].
    pub schemes: [SchemeTraits; 4],
    /// The roles.
    pub colours: Vec<Role>,
    /// The jobs' colours.
    pub jobs: Vec<Job>,
    /// The levels of urgency, the most urgent first.
    pub urgency: Urgency,
    /// Pain 0 to 10.
    pub pain: Pain,
    /// The type.
    #[serde(rename = "type")]
    pub typography: Typography,
    /// Distances.
    pub space: Scale,
    /// Corners.
    pub radii: Scale,
    /// Sizes.
    pub sizes: Scale,
    /// Milliseconds.
    pub motion: Scale,
    /// Shares of one.
    pub opacity: Scale,
}

/// Which set of colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Day.
    Light,
    /// Night.
    Dark,
    /// Day with more contrast.
    LightContrast,
    /// Night with more contrast.
    DarkContrast,
}

/// A scheme's name and its lines.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SchemeTraits {
    /// Its name.
    pub name: String,
    /// Width of outlines, in units of the screen.
    pub outline_width: f64,
    /// Width of the ink border around an urgency band; 0 is none.
    pub urgency_border_width: f64,
    /// When it is used.
    #[serde(rename = "use")]
    pub usage: String,
}

/// One role with its colour in each scheme.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its name.
    pub name: String,
    /// Its colours.
    pub values: [Rgb; 4],
    /// What it is for.
    #[serde(rename = "use")]
    pub usage: String,
}

/// A job's four colours.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Job {
    /// Its name.
    pub name: String,
    /// What the job is.
    #[serde(rename = "use")]
    pub usage: String,
    /// Its colour.
    pub solid: Shade,
    /// What stands on it.
    pub on: Shade,
    /// Its quiet colour.
    pub container: Shade,
    /// What stands on that.
    pub on_container: Shade,
}

/// A colour in each scheme.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shade {
    /// The colours.
    pub values: [Rgb; 4],
    /// What it is for.
    #[serde(rename = "use")]
    pub usage: String,
}

/// The levels of urgency.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Urgency {
    /// The most urgent first.
    pub bands: Vec<Band>,
}

/// A level's colours, the same in every scheme.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// The level, and its icon.
    pub name: String,
    /// The band.
    pub fill: Rgb,
    /// Text and shape on it.
    pub on: Rgb,
    /// What the level says.
    #[serde(rename = "use")]
    pub usage: String,
}

/// The pain ramp.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pain {
    /// 0 to 10.
    pub steps: [Step; 11],
}

/// One number of the ramp.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its ground.
    pub fill: Rgb,
    /// The number on it.
    pub on: Rgb,
    /// Its ground in high contrast.
    pub strong_fill: Rgb,
    /// The number on that.
    pub strong_on: Rgb,
}

/// Weights and styles.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typography {
    /// The weights that are shipped.
    pub weights: Vec<Weight>,
    /// The styles, largest first.
    pub styles: Vec<Style>,
}

/// A weight that is shipped.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weight {
    /// Its name.
    pub name: String,
    /// 100 to 900.
    pub weight: u16,
    /// The font's PostScript name; its file in `design/font` bears it too.
    pub font: String,
    /// What it is for.
    #[serde(rename = "use")]
    pub usage: String,
}

/// A text style.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Style {
    /// Its name.
    pub name: String,
    /// Size at 100 %.
    pub size: f64,
    /// Line height at 100 %.
    pub line: f64,
    /// The name of a weight.
    pub weight: String,
    /// Room between letters, in parts of the size.
    pub tracking: f64,
    /// True where figures must stand under each other.
    pub tabular: bool,
    /// The iOS text style whose growth it follows.
    pub follows: String,
    /// What it is for.
    #[serde(rename = "use")]
    pub usage: String,
}

/// A list of numbers with names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// The numbers.
    pub values: Vec<Number>,
}

/// A number with its name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    /// Its name.
    pub name: String,
    /// The number.
    pub value: f64,
    /// What it is for.
    #[serde(rename = "use")]
    pub usage: String,
}

/// A text colour and what lies under it.
#[derive(Debug)]
pub struct Pair {
    /// Which, for a person.
    pub name: String,
    /// The text.
    pub text: Rgb,
    /// The ground.
    pub ground: Rgb,
}

impl Scheme {
    /// In the order of the file.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::LightContrast, Self::DarkContrast];

    /// As the file names it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::LightContrast => "light_contrast",
            Self::DarkContrast => "dark_contrast",
        }
    }

    /// True for the two with more contrast.
    #[must_use]
    pub const fn is_strong(self) -> bool {
        matches!(self, Self::LightContrast | Self::DarkContrast)
    }

    /// Its part of four values.
    fn pick<T>(self, [light, dark, light_contrast, dark_contrast]: &[T; 4]) -> &T {
        match self {
            Self::Light => light,
            Self::Dark => dark,
            Self::LightContrast => light_contrast,
            Self::DarkContrast => dark_contrast,
        }
    }
}

impl Role {
    /// The colour in this scheme.
    #[must_use]
    pub fn of(&self, scheme: Scheme) -> Rgb {
        *scheme.pick(&self.values)
    }
}

impl Shade {
    /// The colour in this scheme.
    #[must_use]
    pub fn of(&self, scheme: Scheme) -> Rgb {
        *scheme.pick(&self.values)
    }
}

impl Job {
    /// Its four colours with their names.
    #[must_use]
    pub const fn shades(&self) -> [(&'static str, &Shade); 4] {
        [("solid", &self.solid), ("on", &self.on), ("container", &self.container), ("on_container", &self.on_container)]
    }
}

impl Step {
    /// The ground and the number on it.
    #[must_use]
    pub const fn of(&self, scheme: Scheme) -> (Rgb, Rgb) {
        if scheme.is_strong() { (self.strong_fill, self.strong_on) } else { (self.fill, self.on) }
    }
}

impl Tokens {
    /// Reads the file, and sees that names hold together.
    ///
    /// # Errors
    /// When it cannot be read, lacks a value, has one too many, or a style names a weight that is not there.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let text = std::fs::read_to_string(path).map_err(|why| Error::file(path, why))?;
        let tokens: Self = toml::from_str(&text).map_err(|why| Error::Tokens(why.to_string()))?;
        for (scheme, traits) in Scheme::ALL.iter().zip(&tokens.schemes) {
            if scheme.name() != traits.name {
                return Err(Error::Tokens(format!("the scheme `{}` stands where `{}` belongs", traits.name, scheme.name())));
            }
        }
        for style in &tokens.typography.styles {
            if tokens.weight(&style.weight).is_none() {
                return Err(Error::Tokens(format!("the style `{}` names no weight that is shipped", style.name)));
            }
        }
        for role in ["bg", "surface", "raised", "ink", "muted", "outline"] {
            tokens.role(role).ok_or_else(|| Error::Tokens(format!("the role `{role}` is missing")))?;
        }
        Ok(tokens)
    }

    /// What differs in this scheme besides colour.
    #[must_use]
    pub fn traits(&self, scheme: Scheme) -> &SchemeTraits {
        scheme.pick(&self.schemes)
    }

    /// The role of that name.
    #[must_use]
    pub fn role(&self, name: &str) -> Option<&Role> {
        self.colours.iter().find(|role| role.name == name)
    }

    /// The weight of that name.
    #[must_use]
    pub fn weight(&self, name: &str) -> Option<&Weight> {
        self.typography.weights.iter().find(|weight| weight.name == name)
    }

    /// A role's colour, by name.
    pub(crate) fn colour(&self, name: &str, scheme: Scheme) -> Rgb {
        // `read` has seen that the roles are there.
        self.role(name).map_or(Rgb { red: 0, green: 0, blue: 0 }, |role| role.of(scheme))
    }

    /// Every text colour on every ground where it may stand.
    #[must_use]
    pub fn text_pairs(&self, scheme: Scheme) -> Vec<Pair> {
        let mut pairs = Vec::new();
        let mut add = |name: String, text: Rgb, ground: Rgb| pairs.push(Pair { name, text, ground });
        for ground in ["bg", "surface", "raised"] {
            let under = self.colour(ground, scheme);
            for text in ["ink", "muted"] {
                add(format!("{text} on {ground}"), self.colour(text, scheme), under);
            }
            for job in &self.jobs {
                add(format!("{} on {ground}", job.name), job.solid.of(scheme), under);
            }
        }
        for job in &self.jobs {
            let (solid, container) = (job.solid.of(scheme), job.container.of(scheme));
            add(format!("text on {}", job.name), job.on.of(scheme), solid);
            add(format!("text on the container of {}", job.name), job.on_container.of(scheme), container);
            add(format!("ink on the container of {}", job.name), self.colour("ink", scheme), container);
            add(format!("muted on the container of {}", job.name), self.colour("muted", scheme), container);
        }
        for band in &self.urgency.bands {
            add(format!("text on {}", band.name), band.on, band.fill);
        }
        for (number, step) in self.pain.steps.iter().enumerate() {
            let (fill, on) = step.of(scheme);
            add(format!("pain {number}"), on, fill);
        }
        pairs
    }
}
