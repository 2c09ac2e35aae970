//! What stands at the old address of a page that moved: a way to the new one that needs no host's help, and works from a disk.

use super::MovedView;
use super::frame::STYLES;
use super::reader::Reader;
use crate::locale::Arg;
use crate::plan::Url;

/// The page at an old address.
pub(super) fn view(reader: &Reader<'_>, from: &Url, to: &Url) -> MovedView {
    let page = reader.say("moved-title", &[]);
    let site = reader.say("catalogue-title", &[]);
    let title = [("page", Arg::Text(&page)), ("site", Arg::Text(&site))];
    let base = reader.catalogue.settings.url.as_deref();
    let styles = STYLES.into_iter().chain(["moved.css"]);
    MovedView {
        lang: reader.lang().as_str().to_owned(),
        dir: reader.locale.direction.as_str(),
        title: reader.say("page-title", &title),
        target: to.from(from),
        canonical: base.map(|base| to.absolute(base)),
        styles: styles
            .filter_map(|name| reader.plan.asset(name))
            .map(|url| url.from(from))
            .collect(),
    }
}
