//! From a view to bytes: one theme in one language. With `view/shared.rs` the only file that names `tera`.

use crate::locale::{Arg, Locale, Said};
use crate::problem::{Checked, Place, Problem, SourcePath, Told, rules, told};
use crate::theme::Theme;
use crate::view::{ChooserView, Closing, EvidenceView, Html, NotFoundView, Shared, View};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;
use tera::{Context, Error, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

/// The templates of a theme, ready for every language.
pub struct Templates {
    tera: Tera,
    paths: BTreeMap<String, SourcePath>,
}

/// The templates in one language.
pub struct Renderer {
    tera: Tera,
    paths: BTreeMap<String, SourcePath>,
}

impl Templates {
    /// Reads the templates of a theme; a fault in any of them is a problem with its place.
    pub fn new(theme: &Theme) -> Checked<Self> {
        let mut tera = Tera::new();
        let paths: BTreeMap<String, SourcePath> = theme
            .templates
            .iter()
            .map(|(name, source)| (name.clone(), source.path.clone()))
            .collect();
        // Functions must be known before the templates that use them; each language puts its own in their place.
        register(&mut tera, |_, _| None);
        let texts = theme
            .templates
            .iter()
            .map(|(name, source)| (name.as_str(), source.text()));
        let problems = tera
            .add_raw_templates(texts)
            .err()
            .map(|error| explain(&error, &paths, None))
            .into_iter()
            .collect();
        Checked {
            value: Self { tera, paths },
            problems,
        }
    }

    /// The templates in one language.
    pub fn in_language(&self, locale: &Arc<Locale>) -> Renderer {
        let mut tera = self.tera.clone();
        let locale = locale.clone();
        register(&mut tera, move |key, args| locale.say(key, args));
        Renderer {
            tera,
            paths: self.paths.clone(),
        }
    }
}

impl Renderer {
    /// The bytes of a page, which has none yet.
    pub fn render(&self, view: &View, mut page: Closing<'_>) -> Result<Vec<u8>, Problem> {
        render(&self.tera, &self.paths, template(view), view, &mut page)?;
        Ok(page.into_bytes())
    }

    /// HTML that a component of the theme makes of a value.
    pub fn press(&self, component: &str, of: &Shared) -> Result<Html, Problem> {
        let mut arguments = Context::new();
        arguments.insert("of", of);
        let html = self
            .tera
            .render_component(component, &arguments, None, true);
        html.map(|html| Html::new(&html))
            .map_err(|error| explain(&error, &self.paths, None))
    }

    /// The bytes of the language chooser.
    pub fn chooser(&self, view: &ChooserView) -> Result<Vec<u8>, Problem> {
        let mut page = Vec::new();
        render(&self.tera, &self.paths, "chooser.html", view, &mut page)?;
        Ok(page)
    }

    /// The bytes of the page for an address that does not exist.
    pub fn not_found(&self, view: &NotFoundView) -> Result<Vec<u8>, Problem> {
        let mut page = Vec::new();
        render(&self.tera, &self.paths, "404.html", view, &mut page)?;
        Ok(page)
    }

    /// The bytes of what a catalogue can show of a profession.
    pub fn evidence(&self, view: &EvidenceView) -> Result<Vec<u8>, Problem> {
        let mut page = Vec::new();
        render(&self.tera, &self.paths, "evidence.html", view, &mut page)?;
        Ok(page)
    }
}

/// The template of a page.
fn template(view: &View) -> &'static str {
    match view {
        View::Home(_) => "home.html",
        View::Search(_) => "search.html",
        View::Modules(_) => "modules.html",
        View::Module(_) => "module.html",
        View::Facet(_) => "facet.html",
        View::Term(_) => "term.html",
        View::Profession(_) => "profession.html",
        View::Coverage(_) => "coverage.html",
        View::Matrix(_) => "matrix.html",
        View::Quality(_) => "quality.html",
        View::Entries(_) => "entries.html",
        View::Calendar(_) => "calendar.html",
        View::Translations(_) => "translations.html",
        View::Print(_) => "print.html",
        View::Moved(_) => "moved.html",
        View::Entry(view) => match view.frame.kind {
            "pathway" => "pathway.html",
            "provider" => "provider.html",
            "network" => "network.html",
            "event" => "event.html",
            "glossary" => "glossary.html",
            _ => "page.html",
        },
    }
}

fn render(
    tera: &Tera,
    paths: &BTreeMap<String, SourcePath>,
    template: &str,
    view: &impl Serialize,
    page: &mut impl Write,
) -> Result<(), Problem> {
    let context =
        Context::from_serialize(view).map_err(|error| explain(&error, paths, Some(template)))?;
    tera.render_to(template, &context, page)
        .map_err(|error| explain(&error, paths, Some(template)))
}

/// The message functions of templates: `t` for HTML text, `t_attr` for attributes, `t_data` for plain text.
fn register(
    tera: &mut Tera,
    say: impl Fn(&str, &[(&str, Arg<'_>)]) -> Option<Said> + Clone + Send + Sync + 'static,
) {
    let text = say.clone();
    tera.register_function("t", move |args: Kwargs, _: &State| {
        call(&args, &text).map(|said| Value::safe_string(&said.html()))
    });
    let attribute = say.clone();
    tera.register_function("t_attr", move |args: Kwargs, _: &State| {
        call(&args, &attribute).map(|said| Value::safe_string(&said.attribute()))
    });
    tera.register_function("t_data", move |args: Kwargs, _: &State| {
        call(&args, &say).map(|said| Value::normal_string(&said.data()))
    });
}

fn call(
    args: &Kwargs,
    say: &impl Fn(&str, &[(&str, Arg<'_>)]) -> Option<Said>,
) -> TeraResult<Said> {
    let key: &str = args.must_get("key")?;
    let named = args.iter().filter_map(|(name, value)| {
        name.as_str()
            .filter(|name| *name != "key")
            .map(|name| (name, value))
    });
    let values: Vec<(&str, Arg<'_>)> = named
        .filter_map(|(name, value)| match (value.as_str(), value.as_f64()) {
            (Some(text), _) => Some((name, Arg::Text(text))),
            (None, Some(number)) => Some((name, Arg::Number(number))),
            (None, None) => None,
        })
        .collect();
    say(key, &values).ok_or_else(|| {
        Error::message(format!(
            "no language has the message `{key}`, or it needs a variable that is not given"
        ))
    })
}

/// A fault of a template, as the author of the theme should read it.
fn explain(error: &Error, paths: &BTreeMap<String, SourcePath>, template: Option<&str>) -> Problem {
    let path = |name: &str| {
        paths
            .get(name)
            .cloned()
            .unwrap_or_else(|| SourcePath::new(format!("themes/{name}")))
    };
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let place = Place::new(&path(report.filename()), report.span().range.clone());
            let problem = Problem::at(
                &rules::TEMPLATE,
                place,
                told("template-fault").with("text", report.message().trim()),
                told("template-fault.label"),
            );
            problem.say(told("template-fault.help"))
        }
        kind => {
            let message = kind_message(error, kind);
            match template.and_then(|name| paths.get(name)) {
                Some(path) => Problem::at(
                    &rules::TEMPLATE,
                    Place::start(path),
                    message,
                    told("template-fault.label-file"),
                ),
                None => Problem::nowhere(&rules::TEMPLATE, message),
            }
        }
    }
}

fn kind_message(error: &Error, kind: &ErrorKind) -> Told {
    match kind {
        ErrorKind::TemplateNotFound(name) => told("no-template").with("name", name),
        ErrorKind::Msg(message) => told("template-fault").with("text", message),
        // Its own report draws a box; the first line says what is wrong.
        _ => {
            let report = error.to_string();
            let first = report.lines().next().unwrap_or_default();
            told("template-fault").with("text", first.trim_start_matches("error: "))
        }
    }
}
