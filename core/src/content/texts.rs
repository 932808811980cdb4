//! The words of one language by id. Texts without arguments are looked up; the few with arguments go through Fluent.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::pseudo::Pseudo;
use crate::{Error, Result};

/// The words of one language.
pub struct Words {
    language: String,
    plain: BTreeMap<String, String>,
    bundle: Arc<FluentBundle<FluentResource>>,
    /// How what is put together is changed, in a language nobody speaks.
    pseudo: Option<Pseudo>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).field("texts", &self.plain.len()).finish()
    }
}

impl Words {
    pub(super) fn new(texts: limber_pack::Texts) -> Result<Self> {
        let broken = || Error::Content(format!("the texts of language {} cannot be used", texts.language));
        let language: LanguageIdentifier = texts.language.parse().map_err(|_| broken())?;
        let resource = FluentResource::try_new(texts.patterns.clone()).map_err(|_| broken())?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The isolation marks that Fluent puts round arguments are for mixed directions inside a sentence; our arguments
        // are words of the same language, and a terminal shows the marks as boxes.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|_| broken())?;
        Ok(Self { language: texts.language, plain: texts.plain, bundle: Arc::new(bundle), pseudo: None })
    }

    /// The same words in a language nobody speaks.
    pub(super) fn pseudo(&self, pseudo: Pseudo) -> Self {
        Self {
            language: pseudo.tag().to_owned(),
            plain: self.plain.iter().map(|(id, text)| (id.clone(), pseudo.text(text))).collect(),
            bundle: Arc::clone(&self.bundle),
            pseudo: Some(pseudo),
        }
    }

    /// BCP 47 tag of the language.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The text of an id, if this language has it.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&str> {
        self.plain.get(id).map(String::as_str)
    }

    /// The text of an id. An unknown id comes back as itself: the loader has checked every id that the content uses, and
    /// a strange word on the screen is better than no screen.
    #[must_use]
    pub fn get<'a>(&'a self, id: &'a str) -> &'a str {
        self.find(id).unwrap_or(id)
    }

    /// A text with arguments.
    #[must_use]
    pub fn format(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return self.get(id).to_owned();
        };
        let mut values = FluentArgs::new();
        for (name, value) in arguments {
            // Whole numbers keep their plural forms.
            match value.parse::<i64>() {
                Ok(number) => values.set(*name, number),
                Err(_) => values.set(*name, FluentValue::from(*value)),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        self.pseudo.map_or(text.clone(), |pseudo| pseudo.text(&text))
    }

    /// Every text without arguments, by id.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.plain.iter().map(|(id, text)| (id.as_str(), text.as_str()))
    }
}
