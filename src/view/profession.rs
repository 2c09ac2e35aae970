//! The page of a profession, and of its students in one year: what is open to them, what they must take, with whom, and what they learn.

use super::card::{cards, sheets_of};
use super::circle::of_seats;
use super::crumb::{self, Crumb};
use super::frame::{self, About};
use super::reader::Reader;
use super::{
    Circle, FrameworkTerms, Html, Link, OpenModules, ProfessionView, StageModules, Words, YearLink,
    lines, term, when,
};
use crate::catalogue::{COMPETENCIES, Framework, Module, Number, PROFESSIONS, TermId, Whose};
use crate::locale::Arg;
use crate::plan::{Page, SHEET, sheets};
use std::cmp::Reverse;

/// How many others have a seat in the circle.
const SEATS: usize = 7;
/// How binding a module is: what must be taken stands first.
const REQUIREMENTS: [&str; 3] = ["required", "required-in-track", "elective"];
const ELECTIVE: usize = REQUIREMENTS.len() - 1;
/// The place after them: what is paused or retired.
const CLOSED: usize = REQUIREMENTS.len();

/// Students of a profession, in a year or in any.
#[derive(Clone, Copy)]
struct Students<'a> {
    profession: &'a TermId,
    year: Option<&'a TermId>,
}

/// A module that is open to them.
struct Open<'a> {
    number: Number,
    module: &'a Module,
    /// Its place in [`REQUIREMENTS`].
    requirement: usize,
    stage: Option<&'a TermId>,
}

/// A sheet of what is open to the students of a profession; for a year there is but one.
pub(super) fn view(
    reader: &Reader<'_>,
    profession: &TermId,
    year: Option<&TermId>,
    number: usize,
) -> Option<ProfessionView> {
    let facet = reader.catalogue.facets.get(PROFESSIONS)?;
    let students = Students { profession, year };
    let order = reader
        .shelf
        .term(PROFESSIONS, profession)?
        .order(|| order(reader, profession));
    let count = students.count(reader, order.len());
    let name = reader.label(PROFESSIONS, profession);
    let title = match year {
        Some(year) => {
            let year = reader.label("levels", year);
            let parts = [
                ("profession", Arg::Text(&name.text)),
                ("year", Arg::Text(&year.text)),
            ];
            reader.own(&reader.say("profession-year", &parts))
        }
        None => name.clone(),
    };
    let description = term::description(reader, &facet.id, profession).filter(|_| year.is_none());
    let every = year.map(|_| Crumb::Term(facet.id.clone(), profession.clone()));
    let crumbs = std::iter::once(Crumb::Facet(facet.id.clone())).chain(every);
    let counted = reader.count("modules", count);
    let about = About {
        kind: "profession",
        title: title.clone(),
        description: description
            .as_ref()
            .map_or_else(|| counted.clone(), |words| words.text.clone()),
        crumbs: crumb::trail(crumbs),
        noindex: count == 0,
    };
    let shown = (number - 1) * SHEET..number * SHEET;
    let every = Page::Term(
        reader.lang().clone(),
        facet.id.clone(),
        profession.clone(),
        1,
    );
    let mut page = ProfessionView {
        frame: frame::frame(reader, about),
        title,
        description: None,
        count: counted,
        circle: None,
        years: Vec::new(),
        any_year: year.is_some().then(|| reader.to(&every)),
        modules: Vec::new(),
        more: count > SHEET,
        sheets: None,
        coming: Vec::new(),
        calendar_file: None,
        feed: None,
        competencies: Vec::new(),
        others: Vec::new(),
        coverage: Vec::new(),
        facts: Vec::new(),
    };
    if year.is_none() {
        page.sheets = sheets_of(reader, number, *sheets(count, SHEET).end(), |sheet| {
            Page::Term(
                reader.lang().clone(),
                facet.id.clone(),
                profession.clone(),
                sheet,
            )
        });
    }
    if number > 1 {
        let here = order.get(shown.start..shown.end.min(order.len()));
        page.modules = groups(
            reader,
            &open(reader, students, here.unwrap_or_default()),
            None,
        );
        return Some(page);
    }
    // What there is to say of them stands on the first sheet.
    let open = open(reader, students, order);
    let others = others(&open, profession);
    page.modules = groups(reader, open.get(..SHEET).unwrap_or(&open), Some(&open));
    page.circle = (!others.is_empty()).then(|| circle(reader, &name, &others));
    page.years = years(reader, students, &open);
    page.competencies = competencies(reader, &open);
    page.coming = when::coming(reader, |occasion| {
        let module = reader.catalogue.modules.get(&occasion.of);
        module.is_some_and(|module| requirement(module, students).is_some())
    });
    page.calendar_file = when::file(reader, Whose::Profession(profession.clone()));
    page.feed = frame::feed(reader, Whose::Profession(profession.clone()));
    page.description = description;
    if year.is_some() {
        page.others = links(reader, &others);
    } else {
        page.coverage = lines::of_term(reader, PROFESSIONS, profession);
        page.facts = term::facts(reader, &facet.id, profession);
    }
    Some(page)
}

impl Students<'_> {
    /// How many modules are open to them; so many are for their profession.
    fn count(self, reader: &Reader<'_>, all: usize) -> usize {
        let years = reader.catalogue.years.of(self.profession);
        let counted = self.year.map(|year| {
            let found = years.iter().find(|(known, _)| known == year);
            found.map_or(0, |(_, count)| *count)
        });
        counted.unwrap_or(all)
    }
}

/// The modules for a profession: what binds its students most first, then by stage, then by title.
fn order(reader: &Reader<'_>, profession: &TermId) -> Vec<Number> {
    let catalogue = reader.catalogue;
    let listed = catalogue.facets.modules(PROFESSIONS, profession);
    let stages = catalogue.facets.get("stages");
    let students = Students {
        profession,
        year: None,
    };
    let mut order = reader.shelf.by_title(catalogue, reader.locale, listed);
    order.sort_by_cached_key(|number| {
        let module = catalogue.modules.at(*number)?;
        let stage = module.terms_in("stages").first();
        let place = stage.and_then(|stage| stages?.position(stage));
        // A module without a stage comes last.
        Some((requirement(module, students), place.is_none(), place))
    });
    order
}

/// What is open to them of those modules; what binds them most stays, or comes, first.
fn open<'a>(reader: &Reader<'a>, students: Students<'_>, order: &[Number]) -> Vec<Open<'a>> {
    let of = |number: &Number| {
        let module = reader.catalogue.modules.at(*number)?;
        Some(Open {
            number: *number,
            module,
            requirement: requirement(module, students)?,
            stage: module.terms_in("stages").first(),
        })
    };
    let mut open: Vec<Open<'_>> = order.iter().filter_map(of).collect();
    open.sort_by_key(|open| open.requirement);
    open
}

/// How binding a module is for them; `None` if it is not for them. What is closed stands last on the page of the profession.
fn requirement(module: &Module, students: Students<'_>) -> Option<usize> {
    if !module.is_offered() {
        return students.year.is_none().then_some(CLOSED);
    }
    let stated = module.open_to(students.profession, students.year);
    let place = |id: &TermId| REQUIREMENTS.iter().position(|known| *known == id.as_str());
    stated
        .filter_map(|audience| place(&audience.requirement))
        .min()
}

/// The modules on a sheet by how binding they are, then by stage; with the amount of each group where all that are open are known.
fn groups(reader: &Reader<'_>, shown: &[Open<'_>], all: Option<&[Open<'_>]>) -> Vec<OpenModules> {
    let stages = |group: &[Open<'_>]| {
        let stages = group.chunk_by(|one, other| one.stage == other.stage);
        let stages = stages.filter_map(|modules| {
            let stage = modules.first()?.stage;
            Some(StageModules {
                stage: stage.map(|stage| reader.label("stages", stage)),
                modules: cards(reader, modules.iter().map(|open| open.number)),
            })
        });
        stages.collect()
    };
    let group = |group: &[Open<'_>]| {
        let requirement = group.first()?.requirement;
        let title = match REQUIREMENTS.get(requirement) {
            Some(requirement) => reader.label("requirements", &TermId::new(requirement)),
            None => reader.message("profession-closed").unwrap_or_default(),
        };
        let whole = all.into_iter().flatten();
        let whole = whole.filter(|open| open.requirement == requirement && requirement != CLOSED);
        Some(OpenModules {
            title,
            amount: Amount::of(whole.map(|open| open.module)).told(reader),
            stages: stages(group),
        })
    };
    let groups = shown.chunk_by(|one, other| one.requirement == other.requirement);
    groups.filter_map(group).collect()
}

/// How many modules, and how many hours together.
#[derive(Clone, Copy, Default)]
struct Amount {
    modules: usize,
    hours: f64,
}

impl Amount {
    fn of<'a>(modules: impl Iterator<Item = &'a Module>) -> Self {
        modules.fold(Self::default(), Self::with)
    }

    fn with(self, module: &Module) -> Self {
        Self {
            modules: self.modules + 1,
            hours: self.hours + module.contact_hours,
        }
    }

    /// In words; nothing of nothing.
    fn told(self, reader: &Reader<'_>) -> Vec<String> {
        if self.modules == 0 {
            return Vec::new();
        }
        vec![
            reader.count("modules", self.modules),
            reader.say("hours", &[("hours", Arg::Number(self.hours))]),
        ]
    }
}

/// The years that modules name. On the page of the profession with what is required and what is elective in each.
fn years(reader: &Reader<'_>, students: Students<'_>, open: &[Open<'_>]) -> Vec<YearLink> {
    let profession = students.profession;
    let named = reader.catalogue.years.of(profession).iter();
    let year = |(year, count): &(TermId, usize)| {
        let theirs = Students {
            profession,
            year: Some(year),
        };
        let mut amounts = [Amount::default(); 2];
        for open in open.iter().filter(|_| students.year.is_none()) {
            if let Some(requirement) = requirement(open.module, theirs) {
                let amount = &mut amounts[usize::from(requirement == ELECTIVE)];
                *amount = amount.with(open.module);
            }
        }
        let page = Page::Year(reader.lang().clone(), profession.clone(), year.clone());
        let [required, elective] = amounts.map(|amount| amount.told(reader));
        YearLink {
            link: reader.link(&Link {
                href: reader.to(&page),
                text: reader.label("levels", year),
                current: students.year == Some(year),
                count: students.year.map(|_| reader.number(*count)),
            }),
            required,
            elective,
        }
    };
    named.map(year).collect()
}

/// The other professions whose students take part, with how many modules; most modules first.
fn others<'a>(open: &[Open<'a>], profession: &TermId) -> Vec<(&'a TermId, usize)> {
    let mut others: Vec<(&TermId, usize)> = Vec::new();
    for open in open {
        let mut theirs: Vec<&TermId> = open.module.terms_in(PROFESSIONS).iter().collect();
        theirs.retain(|id| *id != profession);
        for id in theirs {
            match others.iter_mut().find(|(known, _)| *known == id) {
                Some((_, count)) => *count += 1,
                None => others.push((id, 1)),
            }
        }
    }
    others.sort_by_key(|(id, count)| (Reverse(*count), (*id).clone()));
    others
}

fn circle(reader: &Reader<'_>, name: &Words, others: &[(&TermId, usize)]) -> Circle {
    let seated = others.iter().take(SEATS);
    let names: Vec<String> = seated
        .map(|(id, _)| reader.label(PROFESSIONS, id).text)
        .collect();
    let told = reader.locale.list(&names).data();
    let parts = [
        ("profession", Arg::Text(&name.text)),
        ("others", Arg::Text(&told)),
    ];
    let key = if others.len() > names.len() {
        "circle-text-profession-most"
    } else {
        "circle-text-profession"
    };
    let text = reader.say(key, &parts);
    of_seats(
        reader,
        names.into_iter().map(|name| (name, true)).collect(),
        text,
    )
}

fn links(reader: &Reader<'_>, others: &[(&TermId, usize)]) -> Vec<Html> {
    let link = |(id, count): &(&TermId, usize)| {
        reader.link(&Link {
            count: Some(reader.number(*count)),
            ..reader.term_link(PROFESSIONS, id)
        })
    };
    others.iter().map(link).collect()
}

/// The areas of competency that the modules work on, by framework, each with how many of them.
fn competencies(reader: &Reader<'_>, open: &[Open<'_>]) -> Vec<FrameworkTerms> {
    let Some(facet) = reader.catalogue.facets.get(COMPETENCIES) else {
        return Vec::new();
    };
    let counts = facet.tally(open.iter().map(|open| open.module));
    let count = |id: &TermId| facet.position(id).map_or(0, |place| counts[place]);
    let frameworks = term::frameworks(reader).into_iter();
    let covered = |framework: &Framework| {
        let areas = framework
            .areas
            .iter()
            .map(|area| (&area.id, count(&area.id)));
        let areas: Vec<(&TermId, usize)> = areas.filter(|(_, count)| *count > 0).collect();
        (!areas.is_empty()).then(|| FrameworkTerms {
            framework: reader
                .message(&format!("framework-{}", framework.id))
                .unwrap_or_default(),
            areas: areas
                .into_iter()
                .map(|(id, count)| {
                    reader.link(&Link {
                        text: reader.competency_note(id).unwrap_or_default(),
                        count: Some(reader.number(count)),
                        ..reader.term_link(COMPETENCIES, id)
                    })
                })
                .collect(),
        })
    };
    frameworks.filter_map(covered).collect()
}
