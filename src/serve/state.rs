//! What a tab is told of a state of the site: whether its page is another now, what is wrong, and what an editor wants to know of the page.

use super::Base;
use super::answer::{Found, find};
use super::live::fingerprint;
use super::snapshot::{Asked, Snapshot};
use crate::catalogue::{Entry, EntryId, Progress, Standing, Status};
use crate::document;
use crate::locale::{Arg, Lang, LanguageSetting, Locale, Locales, is_pseudo, pseudo_languages};
use crate::plan::{Page, Url};
use crate::problem::{Place, Problem, Severity, SourcePath, Told};
use crate::site::Site;
use crate::source::Sources;
use memchr::memmem;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many of the changed pages a tab is told.
const CHANGED: usize = 5;
/// What is written otherwise in the path of an address (RFC 3986 §2.3, §3.3).
const IN_PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b':');

/// What was told last: a page that differs from it in its style sheet only need not be loaded anew.
#[derive(Default)]
pub(super) struct Shown {
    page: Option<ShownPage>,
}

/// A page as it was told. Its site is not kept: it would have to be taken down before the next one can be told.
struct ShownPage {
    url: Url,
    bytes: Vec<u8>,
    /// The style sheets of its site.
    styles: BTreeMap<String, Url>,
}

/// How many problems there are.
struct Counts {
    all: usize,
    errors: usize,
}

/// The state as JSON.
pub(super) fn state(snapshot: &Snapshot, asked: &Asked, base: &Base, shown: &mut Shown) -> Value {
    let site = snapshot.site(asked);
    let found = site.map(|site| (site, find(site, &asked.path)));
    let mut problems: Vec<&Problem> = snapshot.problems.iter().collect();
    let mut page = None;
    let mut fault = None;
    match found {
        Some((site, Found::Bytes(url, bytes))) => {
            let styles = site
                .plan
                .assets()
                .filter(|(name, _)| name.ends_with(".css"));
            let styles = styles.map(|(name, url)| (name.to_owned(), url)).collect();
            page = Some(ShownPage { url, bytes, styles });
        }
        Some((_, Found::Fault(problem))) => fault = Some(problem),
        Some((_, Found::Folder | Found::Nothing)) | None => {}
    }
    problems.extend(&fault);
    problems.sort_by_key(|problem| problem.severity);
    let is_error = |problem: &&&Problem| problem.severity == Severity::Error;
    let counts = Counts {
        all: problems.len(),
        errors: problems.iter().filter(is_error).count(),
    };
    let style = page
        .as_ref()
        .zip(shown.page.as_ref())
        .and_then(|(now, before)| only_style(now, before));
    let stands = page.as_ref().and_then(|page| site?.plan.get(&page.url));
    let lang = stands.and_then(Page::lang);
    let locale = site.and_then(|site| {
        let first = || site.locales().iter().next();
        lang.and_then(|lang| site.locales().get(lang))
            .or_else(first)
    });
    let teller = Teller {
        snapshot,
        base: base.as_str(),
    };
    let about = site
        .zip(stands)
        .zip(locale)
        .and_then(|((site, page), locale)| teller.about(site, page, locale));
    let changed: Vec<Value> = site.map_or_else(Vec::new, |site| teller.changed(site, lang));
    let is_missing = asked.path != "404.html" && stands == Some(&Page::NotFound);
    let state = json!({
        "revision": snapshot.revision,
        "page": page.as_ref().filter(|_| !is_missing).map(|page| fingerprint(&page.bytes)),
        "style": style.map(|url| format!("{}{url}", base.as_str())),
        "broken": snapshot.is_broken() || fault.is_some(),
        "problems": problems.iter().take(LISTED + 1).map(|problem| teller.problem(problem)).collect::<Vec<_>>(),
        "changed": changed,
        "about": about,
        "drafts": asked.variant.drafts,
        "pseudo": site.zip(stands).map(|(site, page)| teller.pseudo(site, page)),
        "words": locale.map_or_else(|| english(&counts), |locale| words(locale, &counts)),
    });
    shown.page = page;
    state
}

/// The new address of the one style sheet in which two versions of a page differ, if that is all.
fn only_style(now: &ShownPage, before: &ShownPage) -> Option<Url> {
    if now.url != before.url {
        return None;
    }
    let mut others = now.styles.iter().filter_map(|(name, new)| {
        let old = before.styles.get(name)?;
        (old != new).then_some((old, new))
    });
    let (old, new) = others.next().filter(|_| others.next().is_none())?;
    let (old_way, new_way) = (old.from(&now.url), new.from(&now.url));
    let at = memmem::find(&now.bytes, new_way.as_bytes())?;
    let as_before = [
        &now.bytes[..at],
        old_way.as_bytes(),
        &now.bytes[at + new_way.len()..],
    ]
    .concat();
    (as_before == before.bytes).then(|| new.clone())
}

/// What is told about, and the way to it.
struct Teller<'a> {
    snapshot: &'a Snapshot,
    base: &'a str,
}

impl Teller<'_> {
    /// What an editor wants to know of the page that she sees; `None` for a page that is made from many files.
    fn about(&self, site: &Site, page: &Page, locale: &Locale) -> Option<Value> {
        let Page::Entry(lang, id) = page else {
            return None;
        };
        let entry = site.catalogue.entry(id)?;
        let own = entry.editions.get(lang);
        let edition = own.or_else(|| entry.editions.get(&entry.original))?;
        let path = &edition.document.source.path;
        let count = [("count", number(edition.document.prose.words))];
        let languages: Vec<Value> = site
            .locales()
            .iter()
            .map(|other| {
                let (state, key) = translation(entry, &other.lang);
                let label = locale.say(key, &[]);
                json!({
                    "tag": other.lang.as_str(),
                    "name": other.name,
                    "dir": other.direction.as_str(),
                    "href": self.href(site, &page.in_language(&other.lang)),
                    "state": state,
                    "label": label.map(|said| said.data()),
                })
            })
            .collect();
        Some(json!({
            "path": path.as_str(),
            "open": self.open(path, 1, 1),
            "words": locale.say("preview-words", &count).map(|said| said.data()),
            "draft": entry.status == Status::Draft,
            "languages": languages,
        }))
    }

    /// The pages of the texts that changed, each in the language that changed.
    fn changed(&self, site: &Site, lang: Option<&Lang>) -> Vec<Value> {
        let pages = self.snapshot.changed.iter().filter_map(|path| {
            let (kind, name, tag) = document::identify(path)?;
            let entry = site.catalogue.entry(&EntryId::new(kind, name))?;
            let (own, edition) = entry
                .editions
                .iter()
                .find(|(lang, _)| lang.as_str() == tag)?;
            let locale = site
                .locales()
                .get(own)
                .or_else(|| site.locales().get(lang?))?;
            Some(json!({
                "path": path.as_str(),
                "title": edition.title,
                "lang": own.as_str(),
                "dir": locale.direction.as_str(),
                "href": self.href(site, &Page::Entry(own.clone(), entry.id.clone())),
            }))
        });
        pages.take(CHANGED).collect()
    }

    /// The ways to the same page in the made-up languages, and back to a real one.
    fn pseudo(&self, site: &Site, page: &Page) -> Vec<Value> {
        let Some(lang) = page.lang() else {
            return Vec::new();
        };
        let real = if is_pseudo(lang) {
            site.catalogue.languages().find(|lang| !is_pseudo(lang))
        } else {
            Some(lang)
        };
        let way = |lang: &Lang, tag: Option<&str>| {
            let href = self.href(site, &page.in_language(lang));
            json!({"tag": tag, "href": href})
        };
        let back = real.map(|real| way(real, None));
        let made_up = pseudo_languages().into_iter().map(|setting| setting.lang);
        let away = made_up.map(|lang| way(&lang, Some(lang.as_str())));
        back.into_iter().chain(away).collect()
    }

    fn href(&self, site: &Site, page: &Page) -> String {
        format!("{}{}", self.base, site.plan.url(page))
    }

    fn problem(&self, problem: &Problem) -> Value {
        let voice = &self.snapshot.voice;
        let say = |told: &Told| voice.say(told);
        let related: Vec<Value> = problem
            .related
            .iter()
            .map(|(place, what)| json!({"message": say(what), "place": self.place(place)}))
            .collect();
        json!({
            "severity": problem.severity.word(),
            "rule": problem.rule.name,
            "message": say(&problem.message),
            "label": problem.label.as_ref().map(say),
            "place": problem.place.as_ref().map(|place| self.place(place)),
            "related": related,
            "help": problem.help.iter().map(|help| say(&help.headed())).collect::<Vec<_>>(),
            "lang": voice.lang.as_ref().map(Lang::as_str),
            "dir": voice.direction.as_str(),
        })
    }

    /// A place, with its line in three parts: before, what is underlined, and after.
    fn place(&self, place: &Place) -> Value {
        let sources = &self.snapshot.sources;
        let text = sources.excerpt(&place.path).unwrap_or_default();
        let (line, column) = sources.position(place);
        let start = place.span.start.min(text.len());
        let end = place.span.end.min(text.len());
        let whole = text.get(..start).zip(text.get(start..end));
        let (before, marked) = whole.unwrap_or_default();
        let marked = marked.split('\n').next().unwrap_or_default();
        let after = text.get(start + marked.len()..).unwrap_or_default();
        json!({
            "path": place.path.as_str(),
            "line": line,
            "column": column,
            "open": self.open(&place.path, line, column),
            "before": before.rsplit('\n').next(),
            "marked": marked,
            "after": after.split('\n').next(),
        })
    }

    /// The address that opens a file at a place in Visual Studio Code; `None` for files that come with Halqa.
    fn open(&self, path: &SourcePath, line: usize, column: usize) -> Option<String> {
        let is_own = !self.snapshot.sources.is_shipped(path);
        is_own.then(|| {
            let file = self.snapshot.root.join(path.as_str());
            let file = file.to_string_lossy().replace('\\', "/");
            // A path of Windows begins with a letter.
            let file = utf8_percent_encode(file.trim_start_matches('/'), IN_PATH);
            format!("vscode://file/{file}:{line}:{column}")
        })
    }
}

/// How far an entry is in a language: as the script calls it, and the message that says so.
fn translation(entry: &Entry, lang: &Lang) -> (&'static str, &'static str) {
    let progress = entry.editions.get(lang).and_then(|edition| {
        let translation = edition.translation.as_ref();
        translation.map(|translation| translation.progress)
    });
    match (entry.standing(lang), progress) {
        (Standing::Missing, _) => ("missing", "preview-state-missing"),
        (Standing::Stale, _) => ("stale", "preview-state-stale"),
        (_, None) => ("original", "preview-state-original"),
        (Standing::Begun, _) | (_, Some(Progress::Draft)) => ("draft", "preview-state-draft"),
        (_, Some(Progress::Reviewed)) => ("reviewed", "preview-state-reviewed"),
        (_, Some(Progress::Machine)) => ("machine", "preview-state-machine"),
    }
}

/// The words of the preview itself.
fn words(locale: &Locale, counts: &Counts) -> Value {
    let said = WORDS.iter().filter_map(|key| {
        let count = match *key {
            "preview-tab" => counts.errors,
            "preview-more" => counts.all.saturating_sub(LISTED),
            _ => counts.all,
        };
        let said = locale.say(key, &[("count", number(count))])?;
        let name = key.trim_start_matches("preview-");
        Some((name.to_owned(), Value::String(said.data())))
    });
    Value::Object(said.collect())
}

/// The words for a catalogue that has no languages that could be read.
fn english(counts: &Counts) -> Value {
    let setting = Lang::parse("en").map(LanguageSetting::new);
    let settings: Vec<LanguageSetting> = setting.into_iter().collect();
    let locales = Locales::load(&settings, &Sources::from_files([]), &[]).value;
    let english = locales.iter().next();
    english.map_or(Value::Null, |english| words(english, counts))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "nobody has so many words or problems"
)]
fn number(count: usize) -> Arg<'static> {
    Arg::Number(count as f64)
}

/// How many problems the script lists.
const LISTED: usize = 50;

/// What the script says, apart from what is said of a page.
const WORDS: [&str; 22] = [
    "preview-label",
    "preview-stopped",
    "preview-gone",
    "preview-gone-link",
    "preview-changed",
    "preview-problems",
    "preview-well",
    "preview-tab",
    "preview-broken",
    "preview-more",
    "preview-fold",
    "preview-error",
    "preview-warning",
    "preview-advice",
    "preview-file",
    "preview-draft",
    "preview-translations",
    "preview-options",
    "preview-drafts",
    "preview-untranslated",
    "preview-pseudo",
    "preview-pseudo-off",
];
