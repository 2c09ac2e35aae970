//! Saying messages: the only file that names `fluent`.

use super::Lang;
use super::calls::{self, OF, PICK, SHOW};
use super::number::{Numbers, Shape};
use super::plural::{Kind, Plurals};
use super::said::{self, Arg, Said};
use super::words::Words;
use fluent::concurrent::FluentBundle;
use fluent::types::{FluentNumber, FluentNumberOptions, FluentNumberType};
use fluent::{FluentArgs, FluentResource, FluentValue};
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use std::borrow::Cow;
use std::sync::Arc;

/// What stands in a text for a value that could not be written: a character that no text contains (Unicode reserves it for such use).
const LOST: char = '\u{FFFE}';

/// The messages of one language, ready to be said.
pub(super) struct Bundle {
    fluent: FluentBundle<FluentResource>,
    messages: IndexMap<String, Message, FxBuildHasher>,
}

/// How a message is said.
enum Message {
    /// It is the same whatever it is given, and was said when it was loaded.
    Still(Said),
    /// It is put together each time.
    Moving {
        name: String,
        attribute: Option<String>,
    },
}

impl Bundle {
    pub(super) fn new(
        lang: &Lang,
        words: &Words<'_>,
        numbers: &Arc<Numbers>,
        plurals: &Arc<Plurals>,
    ) -> Self {
        let mut fluent = FluentBundle::new_concurrent(vec![lang.identifier().clone()]);
        // Only a second item of one name is an error, and the names of messages and terms begin with small letters here.
        fluent.add_builtins().ok();
        fluent.add_function(SHOW, show(Arc::clone(numbers))).ok();
        fluent.add_function(PICK, pick(Arc::clone(plurals))).ok();
        let resource = FluentResource::try_new(calls::rewrite(words));
        fluent.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
        let mut bundle = Self {
            fluent,
            messages: IndexMap::default(),
        };
        for (key, _) in words.keys() {
            let (name, attribute) = match key.split_once('.') {
                None => (key.as_str(), None),
                Some((name, attribute)) => (name, Some(attribute)),
            };
            let name = calls::message(name);
            let message = match bundle.format(&name, attribute, &[]) {
                Some(said) => Message::Still(said),
                None => Message::Moving {
                    name,
                    attribute: attribute.map(str::to_owned),
                },
            };
            bundle.messages.insert(key, message);
        }
        bundle
    }

    /// Whether there is a message or attribute of that key.
    pub(super) fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key)
    }

    /// The message or attribute of that key with its variables filled in; `None` when there is none, or when it needs what isn't given.
    pub(super) fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<Said> {
        match self.messages.get(key)? {
            Message::Still(said) => Some(said.clone()),
            Message::Moving { name, attribute } => self.format(name, attribute.as_deref(), args),
        }
    }

    fn format(
        &self,
        name: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
    ) -> Option<Said> {
        let message = self.fluent.get_message(name)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let values = args.iter().map(|(name, arg)| {
            let value = match *arg {
                Arg::Text(text) => FluentValue::String(found(said::inside(text))),
                Arg::Number(number) => FluentValue::from(number),
            };
            (*name, value)
        });
        let values: FluentArgs<'_> = values.collect();
        let mut errors = Vec::new();
        let text = self
            .fluent
            .format_pattern(pattern, Some(&values), &mut errors);
        (errors.is_empty() && !text.contains(LOST)).then(|| Said::new(&text))
    }
}

/// A text of an author's, in which nothing can pass for a value that was lost.
fn found(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains(LOST) {
        Cow::Owned(text.replace(LOST, "\u{FFFD}"))
    } else {
        text
    }
}

/// The function that writes numbers in the language's digits and passes texts on.
fn show(
    numbers: Arc<Numbers>,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + 'static
{
    move |values, _| match values.first() {
        Some(FluentValue::Number(number)) => {
            FluentValue::from(numbers.format(number.value, shape(&number.options)))
        }
        Some(FluentValue::String(text)) => FluentValue::String(text.clone()),
        _ => FluentValue::from(LOST.to_string()),
    }
}

/// The function that tells which of some forms a value asks for: the first that is equal to it, or that is its plural form.
fn pick(
    plurals: Arc<Plurals>,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + 'static
{
    move |values, options| {
        let Some(FluentValue::String(keys)) = options.get(OF) else {
            return FluentValue::Error;
        };
        let mut keys = keys.split(' ');
        let place = match values.first() {
            Some(FluentValue::Number(number)) => {
                let form = plural_form(&plurals, number);
                keys.position(|key| {
                    key == form || key.parse().is_ok_and(|exact: f64| exact == number.value)
                })
            }
            Some(FluentValue::String(text)) => keys.position(|key| key == text.as_ref()),
            _ => None,
        };
        // An answer that is no form's name leaves the one that is marked with `*`.
        FluentValue::from(place.map_or_else(String::new, calls::form))
    }
}

fn plural_form(plurals: &Plurals, number: &FluentNumber) -> &'static str {
    let kind = match number.options.r#type {
        FluentNumberType::Cardinal => Kind::Cardinal,
        FluentNumberType::Ordinal => Kind::Ordinal,
    };
    plurals.form(number.value, shape(&number.options), kind)
}

fn shape(options: &FluentNumberOptions) -> Shape {
    let usual = Shape::default();
    let or = |given: Option<usize>, usual| given.unwrap_or(usual);
    Shape {
        minimum_integer_digits: or(options.minimum_integer_digits, usual.minimum_integer_digits),
        minimum_fraction_digits: or(
            options.minimum_fraction_digits,
            usual.minimum_fraction_digits,
        ),
        maximum_fraction_digits: or(
            options.maximum_fraction_digits,
            usual.maximum_fraction_digits,
        ),
        grouped: options.use_grouping,
    }
}
