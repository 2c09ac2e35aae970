//! With an excerpt of the text, for people. The only file that names `annotate_snippets`.

use super::Shown;
use crate::problem::{Place, Problem, Severity, Told, told};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

/// How many lines round a place are given to the renderer: enough for its excerpt, and never a whole long file.
const AROUND: usize = 3;

/// A problem with its excerpt.
pub(super) fn text(shown: &Shown<'_>, problem: &Problem) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::INFO,
    };
    let word = |key| shown.voice.say(&told(key));
    let (severity, note, help) = (shown.severity(problem.severity), word("note"), word("help"));
    let level = level.with_name(severity.as_str());
    let note = Level::NOTE.with_name(note.as_str());
    let help = Level::HELP.with_name(help.as_str());
    let say = |told: &Told| kept(&shown.voice.say(told));
    let message = say(&problem.message);
    let label = problem.label.as_ref().map(say).unwrap_or_default();
    let related: Vec<String> = problem.related.iter().map(|(_, what)| say(what)).collect();
    let title = level.primary_title(message.as_str()).id(problem.rule.name);
    let mut group = Group::with_title(title);
    if let Some(place) = &problem.place {
        group = match excerpt(shown, place) {
            Some((snippet, span)) => group.element(
                snippet.annotation(AnnotationKind::Primary.span(span).label(label.as_str())),
            ),
            None if label.is_empty() => group.element(Origin::path(shown.path(place))),
            None => group
                .element(Origin::path(shown.path(place)))
                .element(note.clone().message(label.as_str())),
        };
    }
    for ((place, _), what) in problem.related.iter().zip(&related) {
        group = match excerpt(shown, place) {
            Some((snippet, span)) => group.element(
                snippet.annotation(AnnotationKind::Context.span(span).label(what.as_str())),
            ),
            None => group.element(
                note.clone()
                    .message(format!("{what}: {}", shown.path(place))),
            ),
        };
    }
    let helps: Vec<String> = problem.help.iter().map(|help| say(&help.told())).collect();
    for words in &helps {
        group = group.element(help.clone().message(words.as_str()));
    }
    let shown = Renderer::styled()
        .decor_style(DecorStyle::Unicode)
        .render(&[group]);
    shown
        .replace(KEPT[0], "\u{2068}")
        .replace(KEPT[1], "\u{2069}")
}

/// The renderer shows every control character as a sign of its own, which is right for the author's text but would spoil the isolates of our own
/// messages: they pass it as characters of private use.
const KEPT: [char; 2] = ['\u{e068}', '\u{e069}'];

fn kept(text: &str) -> String {
    text.replace('\u{2068}', &KEPT[0].to_string())
        .replace('\u{2069}', &KEPT[1].to_string())
}

/// The lines round a place, and where the place is in them; `None` for a file without text or a place that is the file as a whole.
fn excerpt<'a>(
    shown: &Shown<'a>,
    place: &Place,
) -> Option<(
    Snippet<'a, annotate_snippets::Annotation<'a>>,
    std::ops::Range<usize>,
)> {
    let text = shown
        .sources
        .excerpt(&place.path)
        .filter(|text| !text.is_empty())?;
    let (start, end) = (
        place.span.start.min(text.len()),
        place.span.end.min(text.len()),
    );
    if place.span == (0..0) || !text.is_char_boundary(start) || !text.is_char_boundary(end) {
        return None;
    }
    let from = text[..start]
        .rmatch_indices('\n')
        .nth(AROUND)
        .map_or(0, |(at, _)| at + 1);
    let to = text[end..]
        .match_indices('\n')
        .nth(AROUND)
        .map_or(text.len(), |(at, _)| end + at);
    let line = text[..from].matches('\n').count() + 1;
    let snippet = Snippet::source(&text[from..to])
        .path(shown.path(place))
        .line_start(line);
    Some((snippet, start - from..end - from))
}
