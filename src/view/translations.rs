//! How far the texts are translated, for those who translate them.

use super::card::sheets_of;
use super::crumb;
use super::frame::{self, About};
use super::reader::Reader;
use super::{Html, TranslatedEntry, TranslatedLanguage, TranslationCell, TranslationsView, prose};
use crate::catalogue::{Entry, Standing};
use crate::locale::{Arg, Lang};
use crate::plan::{Page, TRANSLATIONS, sheets};

/// A sheet of the texts with where each stands in every language; the first one counts them too.
pub(super) fn view(reader: &Reader<'_>, number: usize) -> TranslationsView {
    let catalogue = reader.catalogue;
    let title = reader.message("menu-translations").unwrap_or_default();
    let about = About {
        kind: "translations",
        title: title.clone(),
        description: reader.say("translations-intro", &[]),
        crumbs: crumb::trail([]),
        noindex: true,
    };
    let texts = catalogue.own_ids();
    let last = *sheets(texts.len(), TRANSLATIONS).end();
    let page = |sheet| Page::Translations(reader.lang().clone(), sheet);
    let shown = texts.iter().skip((number - 1) * TRANSLATIONS);
    let shown = shown.take(TRANSLATIONS);
    TranslationsView {
        frame: frame::frame(reader, about),
        title,
        standings: Standing::ALL
            .iter()
            .map(|standing| said(reader, *standing))
            .collect(),
        languages: if number == 1 {
            catalogue
                .languages()
                .map(|lang| language(reader, lang))
                .collect()
        } else {
            Vec::new()
        },
        columns: catalogue
            .languages()
            .map(|lang| prose::language_name(reader, lang))
            .collect(),
        entries: shown
            .filter_map(|id| Some(entry(reader, catalogue.entry(id)?)))
            .collect(),
        sheets: sheets_of(reader, number, last, page),
    }
}

/// What a standing is called.
fn said(reader: &Reader<'_>, standing: Standing) -> String {
    let key = match standing {
        Standing::Original => "standing-original",
        Standing::Reviewed => "standing-reviewed",
        Standing::Draft => "standing-draft",
        Standing::Machine => "standing-machine",
        Standing::Unstamped => "standing-unstamped",
        Standing::Stale => "standing-stale",
        Standing::Begun => "standing-begun",
        Standing::Missing => "standing-missing",
    };
    reader.say(key, &[])
}

fn language(reader: &Reader<'_>, lang: &Lang) -> TranslatedLanguage {
    let all = reader.catalogue.own_entries();
    let standings: Vec<Standing> = all.map(|entry| entry.standing(lang)).collect();
    let count = |is_meant: &dyn Fn(Standing) -> bool| {
        standings
            .iter()
            .filter(|standing| is_meant(**standing))
            .count()
    };
    let number = |number: usize| Arg::Number(super::circle::as_f64(number));
    let up_to_date = count(&Standing::is_up_to_date);
    TranslatedLanguage {
        name: prose::language_name(reader, lang),
        up_to_date: reader.say(
            "position",
            &[
                ("number", number(up_to_date)),
                ("total", number(standings.len())),
            ],
        ),
        counts: Standing::ALL
            .iter()
            .map(|wanted| reader.number(count(&|standing| standing == *wanted)))
            .collect(),
    }
}

fn entry(reader: &Reader<'_>, entry: &Entry) -> TranslatedEntry {
    let cell = |lang: &Lang| {
        let standing = entry.standing(lang);
        TranslationCell {
            href: reader.to(&Page::Entry(lang.clone(), entry.id.clone())),
            lang: lang.as_str().to_owned(),
            standing: standing.word(),
            text: said(reader, standing),
        }
    };
    let link = reader.entry_link(&entry.id);
    TranslatedEntry {
        link: link.map_or_else(|| Html::new(""), |link| reader.link(&link)),
        id: entry.id.named(),
        cells: reader.catalogue.languages().map(cell).collect(),
    }
}
