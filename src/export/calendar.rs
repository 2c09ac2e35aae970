//! Dates for readers' own calendars (iCalendar, RFC 5545): everybody's who has any, in every language.

use super::author::Author;
use super::ical::{Calendar, Event, When};
use crate::catalogue::{self, Catalogue, Entry, EntryId, Occasion, Session, Span, TermId, Whose};
use crate::document::field::Kind;
use crate::document::front::Value;
use crate::locale::{Arg, Locale};
use crate::plan::{Page, Plan};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;

/// Somebody's dates. Nothing in them comes from the clock: what RFC 5545 asks for as the time of making is the day on which the text was last looked at.
pub fn calendar(catalogue: &Catalogue, plan: &Plan, locale: &Locale, whose: &Whose) -> Vec<u8> {
    let author = Author::new(catalogue, plan, locale);
    let mut calendar = Calendar::new(&author.name(whose));
    for occasion in catalogue.occasions_of(whose) {
        if let Some(event) = author.event(&occasion) {
            calendar.add(&event);
        }
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
            stamp: text("reviewed")
                .or_else(|| text("published"))
                .and_then(|day| day.parse().ok())
                .unwrap_or(occasion.span.start),
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

    /// The same in every language, every file and every build: a calendar that has it already will not have it twice.
    fn id(&self, occasion: &Occasion) -> String {
        let start = match occasion.span.start_time {
            Some(time) => moment(DateTime::from_parts(occasion.span.start, time)),
            None => day(occasion.span.start),
        };
        let sessions = self.catalogue.modules.get(&occasion.of);
        let before = sessions
            .zip(occasion.session)
            .and_then(|(module, index)| module.sessions.get(..index))
            .unwrap_or_default();
        let at = |span: &Span| (span.start, span.start_time);
        let same = |other: &&Session| at(&other.span) == at(&occasion.span);
        let twin = match before.iter().filter(same).count() {
            0 => String::new(),
            before => format!(".{}", before + 1),
        };
        let base = self.catalogue.settings.url.as_deref().unwrap_or_default();
        let host = base.split('/').nth(2).unwrap_or("halqa.invalid");
        let Occasion { of, .. } = occasion;
        format!("{}.{}.{start}{twin}@{host}", of.kind.name(), of.name)
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

/// When something takes place: a timed one in universal time, so that no program needs to know the zone; whole days as days.
fn moments(occasion: &Occasion) -> When {
    let span = &occasion.span;
    let last = span.last();
    let (Some(start), Some(zone)) = (span.start_time, catalogue::zone(&occasion.time_zone)) else {
        let after = last.tomorrow().unwrap_or(last);
        return When::Days(span.start, after);
    };
    let end = match span.end_time {
        Some(time) => Some(DateTime::from_parts(last, time)),
        // A day without a time lasts until its end.
        None if span.end.is_some_and(|end| end > span.start) => {
            let after = last.tomorrow().unwrap_or(last);
            Some(DateTime::from_parts(after, Time::midnight()))
        }
        None => None,
    };
    let start = DateTime::from_parts(span.start, start);
    When::Moments(
        universal(start, &zone),
        end.map(|end| universal(end, &zone)),
    )
}

/// The moment of a wall clock in universal time.
fn universal(shown: DateTime, zone: &TimeZone) -> DateTime {
    let known = catalogue::moment(shown, zone);
    known.map_or(shown, |known| TimeZone::UTC.to_datetime(known.timestamp()))
}

/// A day as iCalendar writes it.
pub(super) fn day(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

/// A moment as iCalendar writes it.
pub(super) fn moment(moment: DateTime) -> String {
    moment.strftime("%Y%m%dT%H%M%S").to_string()
}
