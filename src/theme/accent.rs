//! The accent: the one colour that a catalogue chooses for itself, held to what readers can tell apart.

use crate::colour::Colour;
use crate::problem::{Place, Problem, rules, told};
use crate::source::Source;
use std::ops::Range;

/// The style sheet that holds the theme's tokens.
pub(super) const TOKENS: &str = "tokens.css";
/// How well text must stand out from its ground (WCAG 2.2, §1.4.3, level AA).
const LEAST: f64 = 4.5;
/// How much of the accent is in the tint, as tokens.css has it.
const TINT: f64 = 0.1;
/// A colour is made darker or lighter by steps of this share.
const STEPS: u32 = 40;

/// A token's two colours: `light-dark(#0a6163, #6fd0c8)`.
#[derive(Clone, Copy)]
struct Pair {
    light: Colour,
    dark: Colour,
}

/// What the accent is seen on, and what is seen on it.
struct Grounds {
    paper: Pair,
    raised: Pair,
    on_accent: Pair,
}

/// The rule that gives the accent its colours, and what is wrong with them. Without a stated colour the theme's own is checked and stays.
pub(super) fn accent(
    tokens: &Source,
    stated: Option<&(Colour, Place)>,
    problems: &mut Vec<Problem>,
) -> Option<String> {
    let text = tokens.text();
    // A theme that writes its tokens in another way answers for its own colours.
    let pair = |name| pair(text, name).map(|(pair, _)| pair);
    let grounds = pair("--paper")
        .zip(pair("--raised"))
        .zip(pair("--on-accent"));
    let grounds = grounds.map(|((paper, raised), on_accent)| Grounds {
        paper,
        raised,
        on_accent,
    });
    let Some((colour, place)) = stated else {
        if let Some((grounds, (own, span))) = grounds.zip(self::pair(text, "--accent")) {
            let place = Place::new(&tokens.path, span);
            for (colour, scheme) in [(own.light, Scheme::Light), (own.dark, Scheme::Dark)] {
                problems.extend(faint(colour, scheme, &grounds, &place));
            }
        }
        return None;
    };
    let dark = grounds.as_ref().map_or(*colour, |grounds| {
        problems.extend(faint(*colour, Scheme::Light, grounds, place));
        readable(*colour, Scheme::Dark, grounds)
    });
    Some(format!(
        "\n:root {{ --accent: light-dark({colour}, {dark}); }}\n"
    ))
}

/// Light or dark.
#[derive(Clone, Copy)]
enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    fn of(self, pair: Pair) -> Colour {
        match self {
            Self::Light => pair.light,
            Self::Dark => pair.dark,
        }
    }
}

impl Grounds {
    /// How well a colour stands out where it does so least.
    fn contrast(&self, colour: Colour, scheme: Scheme) -> f64 {
        let raised = scheme.of(self.raised);
        let grounds = [
            scheme.of(self.paper),
            raised,
            raised.mix(colour, TINT),
            scheme.of(self.on_accent),
        ];
        let contrasts = grounds.map(|ground| ground.contrast(colour));
        contrasts.into_iter().fold(f64::INFINITY, f64::min)
    }
}

fn faint(colour: Colour, scheme: Scheme, grounds: &Grounds, place: &Place) -> Option<Problem> {
    let contrast = grounds.contrast(colour, scheme);
    if contrast >= LEAST {
        return None;
    }
    let ground = match scheme {
        Scheme::Light => "page-light",
        Scheme::Dark => "page-dark",
    };
    let message = told("accent-contrast")
        .with("colour", colour)
        .message("ground", told(ground));
    let label = told("accent-contrast.label")
        .with("contrast", format!("{contrast:.1}"))
        .with("least", LEAST);
    let problem = Problem::at(&rules::ACCENT_CONTRAST, place.clone(), message, label);
    let better = readable(colour, scheme, grounds).to_string();
    Some(problem.suggest(Some(better.as_str())))
}

/// The colour itself where it can be read, else the next one that can: darker on a light page, lighter on a dark one.
fn readable(colour: Colour, scheme: Scheme, grounds: &Grounds) -> Colour {
    let end = match scheme {
        Scheme::Light => Colour::BLACK,
        Scheme::Dark => Colour::WHITE,
    };
    let mut steps = (0..=STEPS).map(|step| colour.mix(end, f64::from(step) / f64::from(STEPS)));
    steps
        .find(|colour| grounds.contrast(*colour, scheme) >= LEAST)
        .unwrap_or(end)
}

/// The two colours of a token, and where they stand.
fn pair(text: &str, name: &str) -> Option<(Pair, Range<usize>)> {
    let after = text.find(&format!("{name}:"))? + name.len() + 1;
    let value = text.get(after..)?.trim_start();
    let start = text.len() - value.len();
    let inside = value.strip_prefix("light-dark(")?;
    let inside = &inside[..inside.find(')')?];
    let (light, dark) = inside.split_once(',')?;
    let pair = Pair {
        light: Colour::parse(light.trim())?,
        dark: Colour::parse(dark.trim())?,
    };
    Some((pair, start..start + "light-dark()".len() + inside.len()))
}
