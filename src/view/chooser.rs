//! Pages in no language of their own: the chooser at the root, and the page for an address that does not exist.

use super::frame::{STYLES, home_address, styles};
use super::{Alternate, ChooserLanguage, ChooserView, Html, NotFoundLanguage, NotFoundView};
use crate::catalogue::Catalogue;
use crate::locale::{Locale, Locales};
use crate::plan::{Page, Plan};
use crate::theme::Theme;

/// The language chooser.
pub fn chooser(catalogue: &Catalogue, plan: &Plan, locales: &Locales) -> Option<ChooserView> {
    let first = locales.iter().next()?;
    let base = catalogue.settings.url.as_deref();
    let here = plan.url(&Page::Chooser);
    let home = |locale: &Locale| plan.url(&Page::Home(locale.lang.clone()));
    let mut alternates: Vec<Alternate> = base.map_or_else(Vec::new, |base| {
        locales
            .iter()
            .map(|locale| Alternate {
                hreflang: locale.lang.as_str().to_owned(),
                href: home(locale).absolute(base),
                locale: None,
            })
            .collect()
    });
    alternates.extend(base.map(|base| Alternate {
        hreflang: "x-default".to_owned(),
        href: here.absolute(base),
        locale: None,
    }));
    let language = |locale: &Locale| ChooserLanguage {
        tag: locale.lang.as_str().to_owned(),
        name: locale.name.to_owned(),
        dir: locale.direction.as_str(),
        href: home(locale).from(&here),
        title: say(locale, "catalogue-title"),
        tagline: locale.say("catalogue-tagline", &[]).map(|said| said.data()),
    };
    Some(ChooserView {
        lang: first.lang.as_str().to_owned(),
        dir: first.direction.as_str(),
        title: say(first, "catalogue-title"),
        description: first
            .say("catalogue-description", &[])
            .map(|said| said.data())
            .unwrap_or_default(),
        styles: STYLES
            .map(str::to_owned)
            .into_iter()
            .chain(styles("chooser"))
            .filter_map(|name| plan.asset(&name))
            .map(|url| url.from(&here))
            .collect(),
        icon: plan.asset("icon.svg").map(|url| url.from(&here)),
        canonical: base.map(|base| here.absolute(base)),
        alternates,
        languages: locales.iter().map(|locale| language(locale)).collect(),
    })
}

/// The page for an address that does not exist. Hosts serve it at any depth, so nothing beside it can be reached by a relative address.
pub fn not_found(
    catalogue: &Catalogue,
    plan: &Plan,
    locales: &Locales,
    theme: &Theme,
    hash: &str,
) -> Option<NotFoundView> {
    let first = locales.iter().next()?;
    let base = catalogue.settings.url.as_deref();
    let language = |locale: &Locale| NotFoundLanguage {
        tag: locale.lang.as_str().to_owned(),
        dir: locale.direction.as_str(),
        title: say(locale, "not-found-title"),
        text: say(locale, "not-found-text"),
        home: home_address(plan, base, &locale.lang),
        link: say(locale, "not-found-link"),
    };
    Some(NotFoundView {
        lang: first.lang.as_str().to_owned(),
        dir: first.direction.as_str(),
        style: Html::new(&theme.inlined.not_found),
        policy: format!(
            "default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'"
        ),
        languages: locales.iter().map(|locale| language(locale)).collect(),
    })
}

fn say(locale: &Locale, key: &str) -> String {
    locale
        .say(key, &[])
        .map_or_else(|| key.to_owned(), |said| said.data())
}
