//! Signs of Markdown that are left over in what a reader sees: slips of the pen that can be proved.

use super::lines;
use super::quote::quote;
use super::text::BlockText;
use crate::problem::{Place, Problem, SourcePath, rules, told};
use memchr::{memchr2, memchr3, memmem};
use std::ops::Range;

/// How many left-over signs of one kind are looked into in one block: enough for a person, and a bound for a hostile text.
const MOST: usize = 40;

/// Finds them in one block.
pub(super) fn check(block: &BlockText, file: &str, path: &SourcePath, problems: &mut Vec<Problem>) {
    // Most blocks have none of these signs left.
    let shown = block.shown().as_bytes();
    let has_address = ["://", "www."]
        .iter()
        .any(|sign| memmem::find(shown, sign.as_bytes()).is_some());
    if memchr3(b'*', b'_', b'[', shown).is_none()
        && memchr2(b']', b'~', shown).is_none()
        && !has_address
    {
        return;
    }
    let slips = Slips { block, file, path };
    problems.extend(slips.emphasis("**"));
    problems.extend(slips.emphasis("__"));
    problems.extend(slips.emphasis("~~"));
    problems.extend(slips.links());
    problems.extend(slips.gaps());
    problems.extend(slips.turned_links());
    problems.extend(slips.footnotes());
    problems.extend(slips.wiki_links());
    if has_address {
        problems.extend(slips.addresses());
    }
}

struct Slips<'a> {
    block: &'a BlockText,
    file: &'a str,
    path: &'a SourcePath,
}

/// Two emphasis signs that are shown as they stand.
struct Run {
    /// Where they stand in the shown text and in the file.
    at: usize,
    place: Range<usize>,
    before: Option<char>,
    after: Option<char>,
}

impl Slips<'_> {
    /// `**` or `__` that stayed next to a letter: an opening and a closing one together.
    fn emphasis(&self, sign: &'static str) -> impl Iterator<Item = Problem> {
        let mut runs = self.runs(sign);
        std::iter::from_fn(move || Some((runs.next()?, runs.next())))
            .filter(move |(open, close)| {
                open.touches_letter()
                    || close.as_ref().is_some_and(|close| {
                        close.touches_letter() || self.is_spaced(sign, open, close)
                    })
            })
            .map(move |(open, close)| self.stray(sign, &open, close.as_ref()))
    }

    fn runs(&self, sign: &'static str) -> impl Iterator<Item = Run> {
        self.typed(sign).filter_map(move |(at, place)| {
            let (before, after) = self.block.shown().split_at(at);
            let run = Run {
                at,
                place,
                before: before.chars().next_back(),
                after: after.chars().nth(2),
            };
            let is_longer = [run.before, run.after].contains(&sign.chars().next());
            // `my__name` is the name of something, not a slip.
            let is_name = sign == "__" && is_letter(run.before) && is_letter(run.after);
            (!is_longer && !is_name).then_some(run)
        })
    }

    /// `** words **`: both signs have a space on their inner side. Two lines to be filled in (`__ and __`) look so too.
    fn is_spaced(&self, sign: &str, open: &Run, close: &Run) -> bool {
        let is_space = |c: Option<char>| c == Some(' ');
        let inner = &self.block.shown()[open.at + sign.len()..close.at];
        sign != "__"
            && is_space(open.after)
            && is_space(close.before)
            && inner.contains(char::is_alphabetic)
            && !inner.contains('\n')
    }

    fn stray(&self, sign: &str, open: &Run, close: Option<&Run>) -> Problem {
        let shown = self.block.shown();
        let words = match close {
            Some(close) => &shown[open.at..close.at + sign.len()],
            None => line(&shown[open.at..]),
        };
        let last = close.unwrap_or(open);
        let place = Place::new(self.path, open.place.start..last.place.end);
        let problem = Problem::at(
            &rules::STRAY_EMPHASIS,
            place.clone(),
            told("stray-emphasis").with("words", quote(words)),
            told("stray-emphasis.label").with("sign", sign),
        );
        let Some(close) = close else {
            return problem.say(told("stray-emphasis.help-end").with("sign", sign));
        };
        if let Some(mended) = self.with_spaces_outside(sign, open, close) {
            return problem.replace(place, mended, true);
        }
        let is_space = |c: Option<char>| c.is_none_or(char::is_whitespace);
        problem.say(if is_space(close.before) {
            told("stray-emphasis.help-space-before-second").with("sign", sign)
        } else if is_space(open.after) {
            told("stray-emphasis.help-space-after-first").with("sign", sign)
        } else if is_letter(close.after) {
            told("stray-emphasis.help-space-after-second").with("sign", sign)
        } else if is_letter(open.before) {
            told("stray-emphasis.help-space-before-first").with("sign", sign)
        } else {
            told("stray-emphasis.help-escape").with("sign", sign)
        })
    }

    /// The words with the spaces on the outer sides of the signs, where only these were in the way.
    fn with_spaces_outside(&self, sign: &str, open: &Run, close: &Run) -> Option<String> {
        let inner = self.file.get(open.place.end..close.place.start)?;
        let is_as_shown = inner == &self.block.shown()[open.at + sign.len()..close.at];
        let words = inner.trim_matches(' ');
        if !is_as_shown || words.is_empty() || words.contains('\n') {
            return None;
        }
        let is_alphanumeric = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let ends = (words.chars().next(), words.chars().next_back());
        // Within a word only asterisks between letters have an effect (CommonMark §6.2).
        let is_right = |outer: Option<char>, edge: Option<char>| {
            !is_alphanumeric(outer) || sign == "**" && is_alphanumeric(edge)
        };
        let is_end_of_clause = |c: Option<char>| c.is_some_and(|c| ":.,;!?،؛؟".contains(c));
        let before = if inner.starts_with(' ') && is_alphanumeric(open.before) {
            " "
        } else {
            ""
        };
        let is_followed = is_alphanumeric(close.after);
        let after = if is_followed && (inner.ends_with(' ') || is_end_of_clause(ends.1)) {
            " "
        } else {
            ""
        };
        let is_mended = (!before.is_empty() || is_right(open.before, ends.0))
            && (!after.is_empty() || is_right(close.after, ends.1));
        let mended = format!("{before}{sign}{words}{sign}{after}");
        (is_mended && mended != format!("{sign}{inner}{sign}")).then_some(mended)
    }

    /// `](` that stayed: an address that could not be read.
    fn links(&self) -> impl Iterator<Item = Problem> {
        self.typed("](").filter_map(|(at, _)| {
            let open = self.opened(at, "[")?;
            let rest = line(&self.block.shown()[at..]);
            let Some(end) = rest.find(')') else {
                let problem = self.link(open, at + rest.len());
                return Some(problem.say(told("stray-emphasis.help-bracket")));
            };
            let problem = self.link(open, at + end + 1);
            let address = rest[2..end].trim();
            Some(if address.contains(' ') {
                self.spaced(problem, address, at + 2)
            } else {
                problem.say(told("stray-emphasis.help-no-link"))
            })
        })
    }

    /// The mend of an address with spaces that stands somewhere behind `from`.
    fn spaced(&self, problem: Problem, address: &str, from: usize) -> Problem {
        let title = address
            .find([' '])
            .map(|at| (&address[..at], address[at..].trim()));
        if let Some((file, title)) = title
            && let Some(words) = between_curly_quotes(title)
            && file.contains('.')
        {
            return match self.placed(title, from) {
                Some(place) => problem.replace(place, format!("\"{words}\""), true),
                None => problem,
            };
        }
        let address = address.split(" \"").next().unwrap_or(address).trim_end();
        let is_outside = address.starts_with("http") || address.starts_with("mailto:");
        if is_outside {
            return match self.placed(address, from) {
                Some(place) => problem.replace(place, address.replace(' ', "%20"), true),
                None => problem.say(told("link-syntax.help-space")),
            };
        }
        let named = address.replace(' ', "-");
        let is_plain = named
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_./#".contains(c));
        let name = named.rsplit('/').next().unwrap_or_default();
        match self.placed(address, from) {
            Some(place) if is_path(&named) => problem.replace(place, named, false),
            _ if !is_plain => problem.say(told("link-syntax.help-name")),
            Some(place) => problem
                .say(told("link-syntax.help-rename").with("name", name))
                .replace(place, named, false),
            None => problem.say(told("link-syntax.help-rename").with("name", name)),
        }
    }

    /// Where a text stands in the source that is shown somewhere behind `from` as it was typed.
    fn placed(&self, text: &str, from: usize) -> Option<Place> {
        let at = from + self.block.shown()[from..].find(text)?;
        let span = self.block.span(at..at + text.len(), self.file);
        (self.file.get(span.clone()) == Some(text)).then(|| Place::new(self.path, span))
    }

    /// An address of another site that is no link.
    fn addresses(&self) -> impl Iterator<Item = Problem> {
        let starts = ["https://", "http://", "www."].into_iter();
        starts.flat_map(move |start| {
            self.typed(start).filter_map(move |(at, place)| {
                let shown = self.block.shown();
                let before = shown[..at].chars().next_back();
                let is_within =
                    before.is_some_and(|c| c.is_alphanumeric() || "/=<&?\"'«“".contains(c));
                if is_within || self.block.is_linked(at) || self.is_of_slip(at) {
                    return None;
                }
                let rest = &shown[at..];
                let end = rest.find(|c: char| c.is_whitespace() || "<>[]{}\"'»”|".contains(c));
                let address = &rest[..end.unwrap_or(rest.len())];
                let address = address.trim_end_matches(|c: char| ".,;:!?،؛؟*_~…".contains(c));
                // A bracket that was opened before the address does not belong to it.
                let address = match address.strip_suffix(')') {
                    Some(inner) if !inner.contains('(') => inner,
                    _ => address,
                };
                let site = &address[start.len()..];
                let is_site = site.trim_end_matches('/').contains('.') && site.is_ascii();
                let span = place.start..place.start + address.len();
                let is_as_typed = self.file.get(span.clone()) == Some(address);
                (is_site && is_as_typed)
                    .then(|| lines::address(address, Place::new(self.path, span)))
            })
        })
    }

    /// Whether an address stands in what is told of as a link that failed: `[words] (https://…)`, `(words)[https://…]`, `(https://…)[words]`.
    fn is_of_slip(&self, at: usize) -> bool {
        let (before, after) = self.block.shown().split_at(at);
        let is_turned = line(after).split_once(')').is_some_and(|(address, rest)| {
            before.ends_with('(') && is_outside(address) && rest.starts_with('[')
        });
        is_turned
            || ["](", "] (", ")["]
                .iter()
                .any(|sign| before.ends_with(sign))
    }

    /// `[[words]]`, as in wikis and note books.
    fn wiki_links(&self) -> impl Iterator<Item = Problem> {
        self.typed("[[").filter_map(|(at, _)| {
            let rest = line(&self.block.shown()[at..]);
            let end = rest.find("]]")? + 2;
            let has_words = rest[2..end - 2].contains(char::is_alphabetic);
            let place = self.block.span(at..at + end, self.file);
            has_words.then(|| lines::wiki(&rest[..end], Place::new(self.path, place)))
        })
    }

    /// `] (` before what can only be an address or a path of this catalogue.
    fn gaps(&self) -> impl Iterator<Item = Problem> {
        self.typed("] (").filter_map(|(at, place)| {
            let open = self.opened(at, "[")?;
            let rest = line(&self.block.shown()[at..]);
            let end = rest.find(')')?;
            let address = &rest[3..end];
            (is_path(address) || is_outside(address)).then_some(())?;
            let problem = self.link(open, at + end + 1);
            Some(problem.replace(Place::new(self.path, place), "](", true))
        })
    }

    /// `(words)[address]` or `(address)[words]`: the brackets the wrong way round.
    fn turned_links(&self) -> impl Iterator<Item = Problem> {
        self.typed(")[").filter_map(|(at, _)| {
            let shown = self.block.shown();
            let open = self.opened(at, "(")?;
            let rest = line(&shown[at..]);
            let end = rest.find(']')?;
            let is_address = |text: &&str| is_path(text) || is_outside(text);
            let (before, behind) = (&shown[open + 1..at], &rest[2..end]);
            let address = Some(behind).filter(is_address);
            let address = address.or(Some(before).filter(is_address))?;
            let words = if address == behind { before } else { behind };
            let problem = self.link(open, at + end + 1);
            let place = self.block.span(open..at + end + 1, self.file);
            let is_as_typed = self.file.get(place.clone()) == Some(&shown[open..at + end + 1]);
            Some(if is_as_typed {
                let with = format!("[{words}]({address})");
                problem.replace(Place::new(self.path, place), with, true)
            } else {
                let mend = told("stray-emphasis.help-turn").with("at", words);
                problem.say(mend.with("address", address))
            })
        })
    }

    /// Where the bracket before `at` was opened, if it was typed so.
    fn opened(&self, at: usize, bracket: &str) -> Option<usize> {
        let open = self.block.shown()[..at].rfind(bracket)?;
        self.block.typed(open, bracket, self.file).and(Some(open))
    }

    /// The problem of a link, or of a picture, where a `!` stands before it.
    fn link(&self, start: usize, end: usize) -> Problem {
        let shown = self.block.shown();
        let (start, message, label) = if shown[..start].ends_with('!') {
            (
                start - 1,
                told("picture-syntax"),
                told("picture-syntax.label"),
            )
        } else {
            (start, told("link-syntax"), told("link-syntax.label"))
        };
        let place = self.block.span(start..end, self.file);
        Problem::at(
            &rules::LINK_SYNTAX,
            Place::new(self.path, place),
            message.with("end", quote(&shown[start..end])),
            label,
        )
    }

    /// `[^label]` that stayed: there is no such footnote.
    fn footnotes(&self) -> impl Iterator<Item = Problem> {
        self.typed("[^").filter_map(|(at, _)| {
            let (label, _) = line(&self.block.shown()[at + 2..]).split_once(']')?;
            (!label.is_empty() && !label.contains(char::is_whitespace)).then_some(())?;
            let reference = format!("[^{label}]");
            let place = self.block.span(at..at + reference.len(), self.file);
            Some(
                Problem::at(
                    &rules::FOOTNOTE,
                    Place::new(self.path, place),
                    told("footnote-missing").with("reference", quote(&reference)),
                    told("footnote-missing.label"),
                )
                .say(told("footnote-missing.help").with("reference", &reference)),
            )
        })
    }

    /// Where a sign is shown that was typed so as prose: in the shown text and in the file.
    fn typed(&self, sign: &'static str) -> impl Iterator<Item = (usize, Range<usize>)> {
        let found = memmem::find_iter(self.block.shown().as_bytes(), sign).take(MOST);
        found.filter_map(move |at| Some((at, self.block.typed(at, sign, self.file)?)))
    }
}

impl Run {
    fn touches_letter(&self) -> bool {
        is_letter(self.before) || is_letter(self.after)
    }
}

fn is_letter(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphabetic)
}

/// What can only be meant as a path to a file of the catalogue.
fn is_path(address: &str) -> bool {
    let file = address.split('#').next().unwrap_or_default();
    !address.contains(' ')
        && (address.starts_with("./") || address.starts_with("../") || file.ends_with(".md"))
}

/// An address of another site, or of e-mail.
fn is_outside(address: &str) -> bool {
    let starts = ["https://", "http://", "mailto:", "www."];
    !address.contains(' ') && starts.iter().any(|start| address.starts_with(start))
}

/// What stands between quotation marks that do not quote a title.
fn between_curly_quotes(text: &str) -> Option<&str> {
    let inner = text.strip_prefix(['“', '”', '„', '«'])?;
    let inner = inner.strip_suffix(['”', '“', '»'])?;
    (!inner.contains('"')).then_some(inner)
}

/// The text up to the end of the line.
fn line(text: &str) -> &str {
    text.split('\n').next().unwrap_or_default()
}
