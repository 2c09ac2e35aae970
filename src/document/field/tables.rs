//! The tables of keys. One line a key: role, need, shape, what it says, an example.

use super::Kind::{Module, Provider};
use super::Need::{Advised, Optional, Required};
use super::Role::{Fact, Translation, Words};
use super::Shape::{Address, Amount, Any, Choice, Code, Colour, Competency, Date, Email, Entry, Flag, Language, List, Moment, Record, Short, Text, TimeZone, Whole, Year};
use super::{Field, Need, Role, Shape, Term};

const fn field(key: &'static str, role: Role, need: Need, shape: Shape, about: &'static str, example: &'static str) -> Field {
    Field { key, role, need, shape, about, example }
}

/// A term under which the module is listed.
const fn listed(vocabulary: &'static str) -> Shape {
    Shape::Term(Term { vocabulary, lists: true })
}

/// A term that says something beside: where a session is, who facilitates.
const fn beside(vocabulary: &'static str) -> Shape {
    Shape::Term(Term { vocabulary, lists: false })
}

const COUNTRY: Shape = Code { letters: 2, standard: "ISO 3166-1", example: "QA" };
const CURRENCY: Shape = Code { letters: 3, standard: "ISO 4217", example: "QAR" };

/// The keys of a module (domain.md §3).
pub static MODULE: &[Field] = &[
    field("title", Words, Required, Text(120), "The module's name. schema.org: name.", "Who does what on our team?"),
    field("summary", Words, Required, Text(300), "What happens in it, in a sentence or two without jargon. schema.org: description.", "Mixed groups map the roles round one patient."),
    field("sort-title", Words, Optional, Text(120), "The title to sort by, where it differs.", "Who does what"),
    field("keywords", Words, Optional, List(&Text(60), 0), "Words to find it by. schema.org: keywords.", "[roles, teamwork]"),
    field("outcomes", Fact, Advised, List(&Short("text", OUTCOME), 1), "What learners can do afterwards, each with its competency. schema.org: teaches.", "[{text: …, competency: ipec-2023:RR4}]"),
    field("status", Fact, Optional, Choice(&["draft", "active", "paused", "retired"]), "Where it stands in its life; active if left out.", "active"),
    field("provider", Fact, Optional, Entry(Provider), "Who offers it; needed when the catalogue has providers. schema.org: provider.", "example-school"),
    field("network", Fact, Optional, listed("networks"), "The regional network that it belongs to.", "africa"),
    field("contact", Fact, Advised, Record(CONTACT), "Whom to ask.", "{name: IPE office, email: ipe@example.org}"),
    field("learning", Fact, Required, List(&listed("learning"), 1), "How they learn: with, from and about each other. This is the definition of interprofessional education.", "[with, from, about]"),
    field("professions", Fact, Required, List(&Short("id", PROFESSION), 1), "Whose students it is for: two or more. schema.org: audience.", "[{id: nursing, years: [1, 2], requirement: required}, medicine]"),
    field("partners", Fact, Optional, List(&listed("partners"), 0), "Who else teaches: patients, families, communities.", "[patient]"),
    field("competencies", Fact, Required, List(&Short("ref", COMPETENCY), 1), "Which competencies it works on, always with the framework's version. schema.org: teaches, assesses.", "[{ref: ipec-2023:RR4, assessed: true}]"),
    field("stage", Fact, Advised, listed("stages"), "How far along learners are.", "exposure"),
    field("modes", Fact, Required, List(&listed("modes"), 1), "How they come together. schema.org: courseMode.", "[classroom]"),
    field("methods", Fact, Optional, List(&listed("methods"), 0), "Barr's types of interactive learning.", "[exchange]"),
    field("settings", Fact, Optional, List(&listed("settings"), 0), "Where it takes place.", "[campus]"),
    field("interactive-share", Fact, Advised, Whole(0, 100), "How much of the time is interactive, in percent.", "70"),
    field("debrief", Fact, Advised, Flag, "Whether there is a debrief.", "true"),
    field("facilitation", Fact, Advised, Record(FACILITATION), "Who facilitates.", "{professions: [nursing, pharmacy], prepared: true}"),
    field("group", Fact, Optional, Record(GROUP), "The size of teams and of the whole.", "{team-size: [5, 7], capacity: 120}"),
    field("hours", Fact, Required, Record(HOURS), "Hours together and hours alone. schema.org: timeRequired.", "{contact: 2.5, self-study: 1}"),
    field("credit", Fact, Optional, Record(CREDIT), "What it counts for. schema.org: numberOfCredits.", "{value: 2, scheme: ipe-points}"),
    field("assessment", Fact, Advised, List(&Short("method", ASSESSMENT), 0), "How learning is assessed.", "[{method: peer, purpose: formative}]"),
    field("evaluation", Fact, Optional, List(&Short("level", EVALUATION), 0), "On which levels the module itself is evaluated (Barr's version of Kirkpatrick).", "[{level: \"2b\", instrument: ICCAS}]"),
    field("prerequisites", Fact, Optional, List(&Entry(Module), 0), "Modules to take before. schema.org: coursePrerequisites.", "[what-counts-as-learning-together]"),
    field("languages", Fact, Required, List(&listed("languages"), 1), "The languages it is taught in. schema.org: availableLanguage.", "[en, ar]"),
    field("sessions", Fact, Optional, List(&Record(SESSION), 0), "When and where it takes place. schema.org: hasCourseInstance.", "[{start: 2026-10-05T13:00, end: 2026-10-05T15:30}]"),
    field("access", Fact, Optional, Record(ACCESS), "What makes it accessible. schema.org: accessibilityFeature.", "{features: [wheelchair, captions]}"),
    field("cost", Fact, Optional, Record(COST), "What it costs. schema.org: isAccessibleForFree.", "{free: true}"),
    field("materials", Fact, Optional, List(&Record(MATERIAL), 0), "What can be used again. schema.org: hasPart.", "[{title: Case pack, url: https://…, licence: CC-BY-4.0}]"),
    field("references", Fact, Optional, List(&Shape::Reference, 0), "Literature. schema.org: citation.", "[who-2010]"),
    field("licence", Fact, Advised, Text(60), "The licence of the text (SPDX). schema.org: license.", "CC-BY-4.0"),
    REVISION,
    field("published", Fact, Optional, Date, "When it was first published.", "2026-03-01"),
    field("reviewed", Fact, Advised, Date, "When somebody last checked it. schema.org: dateModified.", "2026-09-01"),
    field("translation", Translation, Optional, Record(TRANSLATION), "What a translation is of, and how far it is.", "{of: en, status: reviewed}"),
];

static OUTCOME: &[Field] = &[
    field("text", Words, Required, Text(300), "What learners can do, with a verb that one can observe.", "Say what each profession adds to one care plan."),
    field("competency", Fact, Optional, Competency, "The competency that it belongs to.", "ipec-2023:RR4"),
];

static CONTACT: &[Field] = &[
    field("name", Fact, Optional, Text(120), "A person or office.", "IPE office"),
    field("email", Fact, Optional, Email, "Its address.", "ipe@example.org"),
];

static PROFESSION: &[Field] = &[
    field("id", Fact, Required, listed("professions"), "The profession.", "nursing"),
    field("years", Fact, Optional, List(&Year, 0), "Years of study; any year if left out. schema.org: educationalLevel.", "[1, 2]"),
    field("requirement", Fact, Optional, listed("requirements"), "Whether it must be taken; elective if left out.", "required"),
];

static COMPETENCY: &[Field] = &[
    field("ref", Fact, Required, Competency, "The framework and the code.", "ipec-2023:RR4"),
    field("emphasis", Fact, Optional, Choice(&["primary", "secondary"]), "How central it is.", "primary"),
    field("assessed", Fact, Optional, Flag, "Whether it is assessed.", "true"),
];

static FACILITATION: &[Field] = &[
    field("professions", Fact, Optional, List(&beside("professions"), 0), "The facilitators' professions.", "[nursing, pharmacy]"),
    field("prepared", Fact, Optional, Flag, "Whether they are prepared for it.", "true"),
    field("ratio", Fact, Optional, Text(20), "Facilitators to learners.", "\"1:10\""),
];

static GROUP: &[Field] = &[
    field("team-size", Fact, Optional, List(&Whole(2, 100), 2), "The smallest and the largest team.", "[5, 7]"),
    field("capacity", Fact, Optional, Whole(1, 100_000), "How many can take part. schema.org: maximumAttendeeCapacity.", "120"),
    field("min-professions", Fact, Optional, Whole(2, 40), "The fewest professions in a team.", "3"),
];

static HOURS: &[Field] = &[
    field("contact", Fact, Required, Amount(0.25, 2000.0), "Hours together.", "2.5"),
    field("self-study", Fact, Optional, Amount(0.0, 2000.0), "Hours alone.", "1"),
];

static CREDIT: &[Field] = &[
    field("value", Fact, Required, Amount(0.0, 1000.0), "How much.", "2"),
    field("scheme", Fact, Required, Text(60), "Of what; the message scheme-ipe-points gives it a name.", "ipe-points"),
];

static ASSESSMENT: &[Field] = &[
    field("method", Fact, Required, listed("assessment-methods"), "How.", "peer"),
    field("purpose", Fact, Optional, Choice(&["formative", "summative"]), "What for.", "formative"),
];

static EVALUATION: &[Field] = &[
    field("level", Fact, Required, listed("evaluation-levels"), "The level.", "\"2b\""),
    field("instrument", Fact, Optional, Text(120), "The questionnaire or scale.", "ICCAS"),
];

static SESSION: &[Field] = &[
    field("id", Fact, Optional, Text(40), "A name that stays when the session is moved, so that calendars move it too.", "autumn-2026"),
    field("start", Fact, Required, Moment, "When it begins, by the clock on the wall there.", "2026-10-05T13:00"),
    field("end", Fact, Optional, Moment, "When it ends.", "2026-10-05T15:30"),
    field("time-zone", Fact, Optional, TimeZone, "Its time zone; the catalogue's if left out.", "Asia/Qatar"),
    field("place", Fact, Optional, beside("settings"), "Where.", "sim-centre"),
    field("language", Fact, Optional, beside("languages"), "The language of this session.", "en"),
    field("mode", Fact, Optional, beside("modes"), "How.", "classroom"),
    field("seats", Fact, Optional, Whole(1, 100_000), "How many seats.", "60"),
    field("register", Fact, Optional, Address, "Where to sign up.", "https://example.org/register"),
];

static ACCESS: &[Field] = &[
    field("features", Fact, Optional, List(&listed("access-features"), 0), "What there is.", "[wheelchair, captions]"),
    field("note", Words, Optional, Text(300), "What else should be known.", "The room has a hearing loop."),
];

static COST: &[Field] = &[
    field("free", Fact, Optional, Flag, "Whether it is free.", "true"),
    field("amount", Fact, Optional, Amount(0.0, 1_000_000.0), "What it costs.", "50"),
    field("currency", Fact, Optional, CURRENCY, "The currency (ISO 4217).", "QAR"),
];

static MATERIAL: &[Field] = &[
    field("title", Fact, Required, Text(160), "What it is, in its own language.", "Case pack"),
    field("url", Fact, Required, Address, "Where it is.", "https://example.org/packs/case.pdf"),
    field("licence", Fact, Optional, Text(60), "Under which licence (SPDX).", "CC-BY-4.0"),
    field("language", Fact, Optional, Language, "In which language.", "en"),
];

static TRANSLATION: &[Field] = &[
    field("of", Translation, Required, Language, "The language of the original.", "en"),
    field("status", Translation, Optional, Choice(&["machine", "draft", "reviewed"]), "How far it is.", "reviewed"),
    field("by", Translation, Optional, Text(160), "Who made it.", "A. Haddad"),
    field("reviewed-by", Translation, Optional, Text(160), "Who reviewed it.", "R. Karimi"),
    field("reviewed-on", Translation, Optional, Date, "When.", "2026-09-01"),
    field("source", Translation, Optional, Text(64), "Stands for the words that were translated; `halqa translate --accept` writes it.", "v1-7f3a9c21e0b4"),
    field("sections", Translation, Optional, Text(16_000), "The same for each part, in order, so that what changed can be named.", "3f9a11 0c22de 77b0e4"),
];

/// A literature reference (content/references.yaml).
pub static REFERENCE: &[Field] = &[
    field("title", Fact, Required, Text(300), "The work's title, in its own language.", "Framework for Action on Interprofessional Education"),
    field("authors", Fact, Optional, Text(300), "Who wrote it.", "World Health Organization"),
    field("year", Fact, Optional, Whole(1800, 2200), "When it came out.", "2010"),
    field("journal", Fact, Optional, Text(200), "Where it came out: a journal with volume and pages.", "Medical Teacher 38(7)"),
    field("publisher", Fact, Optional, Text(200), "Who published it.", "Blackwell"),
    field("doi", Fact, Optional, Text(120), "Its DOI, without https://doi.org/.", "10.1097/ACM.0000000000000249"),
    field("url", Fact, Optional, Address, "Where it can be read.", "https://www.who.int/…"),
    field("language", Fact, Optional, Language, "Its language.", "en"),
];

const TITLE: Field = field("title", Words, Required, Text(120), "The name.", "For teachers");
const SUMMARY: Field = field("summary", Words, Required, Text(300), "What it is, in a sentence or two.", "A way through four modules for those who teach.");
const REVIEWED: Field = field("reviewed", Fact, Optional, Date, "When somebody last checked it.", "2026-09-01");
const STATUS: Field = field("status", Fact, Optional, Choice(&["draft", "active", "retired"]), "Where it stands in its life; active if left out.", "active");
const TRANSLATED: Field = field("translation", Translation, Optional, Record(TRANSLATION), "What a translation is of, and how far it is.", "{of: en, status: reviewed}");
const REVISION: Field = field("revision", Fact, Optional, Whole(0, 100_000), "How often its dates were changed since they were announced: raise it by one whenever one is moved, so that calendars that have it already follow.", "1");
const URL: Field = field("url", Fact, Optional, Address, "Its own site.", "https://example.org/");

/// The keys of a pathway.
pub static PATHWAY: &[Field] = &[
    TITLE,
    SUMMARY,
    field("modules", Fact, Required, List(&Entry(Module), 1), "The modules, in order.", "[start-early, who-does-what]"),
    field("professions", Fact, Optional, List(&beside("professions"), 0), "Whom it is for; everybody if left out.", "[nursing]"),
    STATUS,
    REVIEWED,
    TRANSLATED,
];

/// The keys of a page.
pub static PAGE: &[Field] = &[
    TITLE,
    SUMMARY,
    field("menu", Fact, Optional, Choice(&["header", "footer", "none"]), "Where a link to it stands; footer if left out.", "header"),
    field("order", Fact, Optional, Whole(0, 1000), "Its place in the menu.", "1"),
    STATUS,
    REVIEWED,
    TRANSLATED,
];

/// The keys of a provider.
pub static PROVIDER: &[Field] = &[
    TITLE,
    SUMMARY,
    URL,
    field("email", Fact, Optional, Email, "Its address.", "ipe@example.org"),
    field("country", Fact, Optional, COUNTRY, "Its country (ISO 3166-1, two letters); the message country-qa gives it a name.", "QA"),
    field("network", Fact, Optional, beside("networks"), "The regional network that it belongs to.", "africa"),
    STATUS,
    REVIEWED,
    TRANSLATED,
];

/// The keys of a network; its id is a term of the vocabulary `networks`, which holds its facts.
pub static NETWORK: &[Field] = &[TITLE, SUMMARY, URL, STATUS, REVIEWED, TRANSLATED];

/// The keys of an event.
pub static EVENT: &[Field] = &[
    TITLE,
    SUMMARY,
    field("place", Words, Optional, Text(120), "Where.", "Main hall"),
    field("start", Fact, Optional, Moment, "When it begins; left out while it is not known.", "2027-03-10T09:00"),
    field("end", Fact, Optional, Moment, "When it ends.", "2027-03-10T16:00"),
    field("time-zone", Fact, Optional, TimeZone, "Its time zone; the catalogue's if left out.", "Asia/Qatar"),
    field("recurrence", Fact, Optional, Choice(&["yearly", "biennial"]), "How often it comes back.", "biennial"),
    field("provider", Fact, Optional, Entry(Provider), "Who holds it.", "example-school"),
    field("network", Fact, Optional, beside("networks"), "The network that it belongs to.", "africa"),
    field("languages", Fact, Optional, List(&beside("languages"), 0), "Its languages.", "[en, ar]"),
    URL,
    STATUS,
    REVISION,
    REVIEWED,
    TRANSLATED,
];

/// The keys of content/catalogue.yaml.
pub static CATALOGUE: &[Field] = &[
    field("url", Fact, Optional, Address, "Where the site will stand; needed for canonical addresses, the sitemap and feeds.", "https://example.org/ipe/"),
    field("languages", Fact, Required, List(&Short("tag", LANGUAGE), 1), "The languages of the site, the first one first.", "[{tag: en, name: English}, {tag: ar, name: العربية}]"),
    field("host", Fact, Optional, Choice(&["github-pages", "netlify", "cloudflare", "apache", "nginx", "iis", "s3"]), "Where the site is published: the build writes what this host needs beside the pages.", "netlify"),
    field("theme", Fact, Optional, Text(60), "The folder in themes/; default if left out.", "default"),
    field("accent", Fact, Optional, Colour, "The colour of links and signs; dark enough to be read on white.", "\"#0a6163\""),
    field("time-zone", Fact, Optional, TimeZone, "The time zone of sessions that state none; UTC if left out.", "Asia/Qatar"),
    field("licence", Fact, Optional, Text(60), "The licence of the catalogue's text (SPDX).", "CC-BY-4.0"),
    field("rules", Fact, Optional, Any, "Rules that matter more or less here than usual, each with error, warning, advice or off.", "{headings-differ: warning}"),
    field("quality", Fact, Optional, Record(QUALITY), "What the catalogue demands of its modules.", "{required: [outcomes-tied, debrief]}"),
];

static QUALITY: &[Field] = &[
    field("required", Fact, Optional, List(&Text(60), 0), "The quality checks that every module on offer has to meet; `halqa explain quality` lists them.", "[outcomes-tied, debrief]"),
];

static LANGUAGE: &[Field] = &[
    field("tag", Fact, Required, Language, "The language's tag (BCP 47).", "ar"),
    field("name", Fact, Required, Text(60), "What its speakers call it.", "العربية"),
    field("dir", Fact, Optional, Choice(&["ltr", "rtl"]), "Its direction, where the tag does not tell.", "rtl"),
    field("numbering", Fact, Optional, Text(12), "Its digits: latn, arab, arabext …", "arab"),
    field("calendar", Fact, Optional, Choice(&["gregorian", "persian", "hijri"]), "The calendar of its dates.", "persian"),
    field("fallback", Fact, Optional, List(&Language, 0), "Which languages to show where a text is missing, in order.", "[en]"),
];

/// The keys of content/redirects.yaml.
pub static REDIRECTS: &[Field] = &[
    field("moved", Fact, Optional, List(&Record(REDIRECT), 0), "The pages that stand at another address now.", "[{from: modules/team-roles, to: modules/who-does-what}]"),
];

static REDIRECT: &[Field] = &[
    field("from", Fact, Required, Text(300), "The old address: below the language and without .html, for every language, or a single page's with both.", "modules/team-roles"),
    field("to", Fact, Required, Text(300), "The new address, in the same form.", "modules/who-does-what"),
];

/// The keys of a catalogue in content/sources.yaml.
pub static SOURCE: &[Field] = &[
    field("catalogue", Fact, Required, Text(2000), "Where it publishes its data: an https address, or a path from this catalogue's folder.", "https://north.example/ipe/data/catalogue.json"),
    field("without", Fact, Optional, List(&Text(80), 0), "The modules of it that are not shown here, by their ids there.", "[one-room-is-not-enough]"),
];

/// The keys of a copy in content/harvest.lock.yaml, which `halqa harvest` writes.
pub static LOCK: &[Field] = &[
    field("from", Fact, Required, Text(2000), "Where the copy was fetched from.", "https://north.example/ipe/data/catalogue.json"),
    field("sha256", Fact, Required, Text(64), "The copy's hash (SHA-256).", "e3b0c442…"),
    field("etag", Fact, Optional, Text(1000), "The server's word for this state of it.", "W/\"5f3a\""),
];

/// The keys of a vocabulary (`content/vocabulary/<name>.yaml`).
pub static VOCABULARY: &[Field] = &[
    field("message", Fact, Required, Text(40), "What the names of its terms begin with: `profession` for the line `profession-nursing = Nursing` in locales/en/vocabulary.ftl.", "profession"),
    field("field", Fact, Optional, Flag, "Whether the vocabulary is a key of modules, for one of your own.", "true"),
    field("terms", Fact, Required, List(&Short("id", TERM), 1), "The terms, in order: a bare id, or keys with values.", "[nursing, {id: midwifery, broader: nursing}]"),
];

static TERM: &[Field] = &[
    field("id", Fact, Required, Text(60), "The term's id, stable for ever.", "nursing"),
    field("codes", Fact, Optional, Any, "Its codes in other schemes.", "{isco-08: [\"2221\"]}"),
    field("same-as", Fact, Optional, List(&Address, 0), "The same thing elsewhere.", "[https://…]"),
    field("broader", Fact, Optional, Text(60), "The term that it is part of.", "medicine"),
    field("aliases", Fact, Optional, List(&Text(60), 0), "Other ids that mean the same.", "[competence]"),
    field("status", Fact, Optional, Choice(&["regional", "emerging", "interest-group"]), "What kind of network it is.", "regional"),
];

/// The keys of a competency framework (`content/vocabulary/competencies/<id>.yaml`).
pub static FRAMEWORK: &[Field] = &[
    field("owner", Fact, Required, Text(160), "Who owns it.", "Interprofessional Education Collaborative"),
    field("country", Fact, Optional, COUNTRY, "The owner's country (ISO 3166-1, two letters).", "US"),
    field("year", Fact, Required, Whole(1990, 2200), "The year of this version.", "2023"),
    field("url", Fact, Optional, Address, "Where the owner publishes it.", "https://…"),
    field("licence", Fact, Required, Text(600), "What the owner allows for the statements' text.", "…"),
    field("supersedes", Fact, Optional, Text(60), "The version before.", "ipec-2016"),
    field("notes", Fact, Optional, Flag, "Whether every code has a note in our own words as its message.", "true"),
    field("statements", Fact, Optional, Record(STATEMENTS), "By what right this catalogue prints the owner's statements (messages competency-<framework>-<code>.statement).", "{licence: …, attribution: …}"),
    field("areas", Fact, Required, List(&Record(AREA), 1), "Its areas.", "[{code: VE, codes: [VE1, VE2]}]"),
];

static STATEMENTS: &[Field] = &[
    field("licence", Fact, Required, Text(300), "The licence under which the statements are printed.", "non-commercial, with attribution"),
    field("attribution", Fact, Required, Text(600), "The attribution that the owner asks for.", "© …"),
];

static AREA: &[Field] = &[
    field("code", Fact, Required, Text(12), "The area's code.", "VE"),
    field("codes", Fact, Optional, List(&Text(12), 0), "The codes of its competencies.", "[VE1, VE2]"),
    field("themes", Fact, Optional, Any, "How it lies to the hub themes: close, related or broader.", "{ethics: close}"),
];
