//! Dates for readers' own calendars (iCalendar, RFC 5545): everybody's who has any, in every language.

use super::author::Author;
use super::ical::{Calendar, Event, When};
use crate::catalogue::{self, Catalogue, Entry, EntryId, Occasion, Session, TermId, Whose};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::{Arg, Locale};
use crate::plan::{Page, Plan};
use jiff::civil::{Date, DateTime, Time};

/// Somebody's dates. Nothing in them comes from the clock: what RFC 5545 asks for as the time of making is the day on which the text was
/// last looked at, and the number of an event's version is the author's `revision` (RFC 5546 §2.1.5: the higher one holds, and of the same the later one).
pub fn calendar(catalogue: &Catalogue, plan: &Plan, locale: &Locale, whose: &Whose) -> Vec<u8> {
    let author = Author::new(catalogue, plan, locale);
    let mut calendar = Calendar::new(&author.name(whose));
    let occasions = catalogue.occasions_of(whose);
    let events = occasions.iter();
    let events: Vec<Event> = events
        .filter_map(|occasion| author.event(occasion))
        .collect();
    calendar.zones(&events);
    for event in &events {
        calendar.add(event);
    }
    calendar.finish()
}

impl Author<'_> {
    fn event(&self, occasion: &Occasion) -> Option<Event> {
        let entry = self.catalogue.entry(&occasion.of)?;
        let facts = entry.facts();
        let text = |key: &str| facts.get(key).and_then(Value::text);
        let session = self.catalogue.session(occasion);
        let when = moments(occasion);
        let page = Page::Entry(self.locale.lang.clone(), occasion.of.clone());
        let has_url = self.catalogue.settings.url.is_some();
        let page = has_url.then(|| self.address(&page));
        let provider = text("provider").map(|name| EntryId::new(Kind::Provider, name));
        let professions = self.catalogue.modules.get(&occasion.of);
        let professions = professions.map_or(&[][..], |module| module.terms_in("professions"));
        Some(Event {
            id: self.id(occasion),
            stamp: ["reviewed", "published"]
                .into_iter()
                .filter_map(|key| text(key)?.parse().ok())
                .max()
                .unwrap_or(occasion.span.start),
            revision: facts
                .get("revision")
                .and_then(Value::whole)
                .unwrap_or_default(),
            when,
            title: self.title(entry)?,
            lang: entry.shown_in(&self.chain).as_str().to_owned(),
            description: self.description(entry, session, page.as_deref()),
            place: self.place(entry, session, provider.and_then(|id| self.title_of(&id))),
            page,
            categories: professions
                .iter()
                .map(|id| self.label("professions", id))
                .collect(),
        })
    }

    /// The same in every language, every file and every build: a calendar that has it already will not have it twice. A session that has a name is known
    /// by it, wherever it is moved to, and any other by its start. An event is the only one on its page. What another catalogue offers is known as it is there.
    fn id(&self, occasion: &Occasion) -> String {
        let sessions = self.catalogue.modules.get(&occasion.of);
        let sessions = sessions.map_or(&[][..], |module| &module.sessions);
        let index = occasion.session.unwrap_or_default();
        let own = sessions.get(index).map(own_id);
        let before = sessions.iter().take(index);
        let twin = match before.filter(|other| Some(own_id(other)) == own).count() {
            0 => String::new(),
            before => format!(".{}", before + 1),
        };
        let own = own.map(|own| format!(".{own}{twin}")).unwrap_or_default();
        let Occasion { of, .. } = occasion;
        let origin = self.catalogue.origin(of);
        let name = origin.map(|origin| origin.name_there(of));
        let name = name.unwrap_or_else(|| of.name.to_string());
        let home = self.home(of);
        let host = home
            .split_once("://")
            .and_then(|(_, rest)| rest.split('/').next());
        let host = host.unwrap_or("halqa.invalid");
        format!("{}.{name}{own}@{host}", of.kind.name())
    }

    /// The summary, what is known of the session, the way to sign up and the page.
    fn description(&self, entry: &Entry, session: Option<&Session>, page: Option<&str>) -> String {
        let summary = entry.words(&self.chain, |values| {
            values.get("summary").and_then(Value::text)
        });
        let mut parts: Vec<String> = Vec::new();
        parts.extend(summary.map(|summary| summary.text.to_owned()));
        let details = session.map(|session| self.details(session));
        parts.extend(details.filter(|details| !details.is_empty()));
        let register = session.and_then(|session| session.register.as_ref());
        parts.extend(register.map(|address| {
            let label = self.say("session-register", &[]);
            format!("{label}: {address}")
        }));
        parts.extend(page.map(str::to_owned));
        parts.join("\n\n")
    }

    fn details(&self, session: &Session) -> String {
        let labelled =
            |facet: &str, term: &Option<TermId>| term.as_ref().map(|term| self.label(facet, term));
        #[expect(
            clippy::cast_precision_loss,
            reason = "a hall has fewer than 2^53 seats"
        )]
        let seats = session
            .seats
            .map(|seats| self.say("seats", &[("count", Arg::Number(seats as f64))]));
        let details = [
            labelled("modes", &session.mode),
            labelled("languages", &session.language),
            seats,
        ];
        let details: Vec<String> = details.into_iter().flatten().collect();
        details.join(" · ")
    }

    fn place(
        &self,
        entry: &Entry,
        session: Option<&Session>,
        provider: Option<String>,
    ) -> Option<String> {
        let setting = session.and_then(|session| session.place.as_ref());
        let stated = entry.words(&self.chain, |values| {
            values.get("place").and_then(Value::text)
        });
        match setting {
            Some(setting) => {
                let setting = self.label("settings", setting);
                Some(provider.map_or(setting.clone(), |provider| {
                    format!("{provider} – {setting}")
                }))
            }
            None => stated.map(|stated| stated.text.to_owned()).or(provider),
        }
    }
}

/// What a session is known by in its module.
fn own_id(session: &Session) -> String {
    let span = &session.span;
    let start = || match span.start_time {
        Some(time) => moment(DateTime::from_parts(span.start, time)),
        None => day(span.start),
    };
    session.id.as_ref().map_or_else(start, ToString::to_string)
}

/// When something takes place: a timed one by the clock there; whole days as days.
fn moments(occasion: &Occasion) -> When {
    let span = &occasion.span;
    let last = span.last();
    let after = last.tomorrow().unwrap_or(last);
    let (Some(start), Some(zone)) = (span.start_time, catalogue::zone(&occasion.time_zone)) else {
        return When::Days(span.start, after);
    };
    let end = match span.end_time {
        Some(time) => Some(DateTime::from_parts(last, time)),
        // A day without a time lasts until its end.
        None if span.end.is_some_and(|end| end > span.start) => {
            Some(DateTime::from_parts(after, Time::midnight()))
        }
        None => None,
    };
    When::Moments(zone, DateTime::from_parts(span.start, start), end)
}

/// A day as iCalendar writes it.
pub(super) fn day(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// A moment as iCalendar writes it.
pub(super) fn moment(moment: DateTime) -> String {
    moment.strftime("%Y%m%dT%H%M%S").to_string()
}
