//! What an author probably meant by a value that is natural to type and of the wrong form.

use super::fits::text_fits;
use super::shown::show;
use super::{Field, Need, Shape, dates, zones};
use crate::document::front::Value;
use crate::problem::suggest::latin_digits;
use crate::problem::{Place, Problem, told};
use std::sync::Arc;

/// Adds to the problem of a wrong value what to type instead; `key` is the key that it belongs to, with its place.
pub(super) fn help(
    problem: Problem,
    value: &Value,
    shape: &Shape,
    key: Option<(&str, Place)>,
) -> Problem {
    if let Shape::Record(fields) = shape {
        return help_record(problem, value, fields, key);
    }
    if *value == Value::Nothing {
        return problem.say(told("nothing-stated"));
    }
    let text = value.text().map(|text| text.trim());
    if let (Shape::TimeZone, Some(text)) = (shape, text) {
        return match zones::meant(text) {
            Some(zone) => problem.suggest(Some(&zone)),
            None => problem.say(told("zone-of-a-city")),
        };
    }
    let problem = match mend(value, shape) {
        Some(meant) if Some(&*meant) == text => {
            return problem.say(told("quotes-away").with("meant", &meant));
        }
        meant => problem.mend(meant.as_deref()),
    };
    match (shape, text) {
        (Shape::Code { example, .. }, _) if problem.help.is_empty() => {
            let key = key.map_or_else(String::new, |(key, _)| format!("{key}: "));
            problem.say(
                told("write-the-code")
                    .with("key", &key)
                    .with("example", example),
            )
        }
        (_, Some(text)) if !problem.help.is_empty() && latin_digits(text) != text => {
            problem.say(told("latin-digits"))
        }
        (Shape::Date | Shape::Moment, Some(text)) if problem.help.is_empty() => {
            problem.say(dates::advice(text, shape))
        }
        _ => problem,
    }
}

/// A bare value in the place of a record: the record with the value under the key that takes it, else an example.
fn help_record(
    problem: Problem,
    value: &Value,
    fields: &[Field],
    key: Option<(&str, Place)>,
) -> Problem {
    let meant = key_for(value, fields);
    let is_whole = meant.is_some();
    let first = fields.iter().find(|field| field.need == Need::Required);
    let example = first.or(fields.first()).map(|field| (field, field.example));
    let Some((taken, written)) = meant
        .as_ref()
        .map(|(field, written)| (*field, written.as_str()))
        .or(example)
    else {
        return problem;
    };
    let others = fields
        .iter()
        .filter(|field| field.need == Need::Required && field.key != taken.key);
    let is_complete = is_whole && others.clone().count() == 0;
    let mut pairs = vec![format!("{}: {written}", taken.key)];
    pairs.extend(others.map(|field| format!("{}: {}", field.key, field.example)));
    // Who leaves the record out has not said either how far the translation is.
    if taken.key == "of" {
        pairs.push("status: draft".to_owned());
    }
    let record = format!("{{{}}}", pairs.join(", "));
    let (place, with) = match (key, problem.place.clone()) {
        (Some((key, at)), Some(place)) if at.span.start < place.span.start => {
            let whole = Place::new(&place.path, at.span.start..place.span.end);
            (whole, format!("{key}: {record}"))
        }
        (_, Some(place)) => (place, record),
        (_, None) => return problem,
    };
    if is_complete {
        problem.replace(place, with, true)
    } else {
        problem.say(told("for-example").with("with", &with))
    }
}

/// The key of a record that a bare value belongs to, with the value as it is written there. What has a form of its own goes before mere text.
fn key_for<'f>(value: &Value, fields: &'f [Field]) -> Option<(&'f Field, String)> {
    let has_required = fields.iter().any(|field| field.need == Need::Required);
    let possible = |field: &&Field| !has_required || field.need == Need::Required;
    let is_text = |field: &&Field| matches!(field.shape, Shape::Text(_));
    let formed = fields.iter().filter(|field| !is_text(field));
    formed
        .chain(fields.iter().filter(is_text))
        .filter(possible)
        .find_map(|field| Some((field, written(value, &field.shape)?)))
}

/// The value that a text can only mean where the shape is asked for: `٧٠٪` is 70, `yes` is true, `25/12/2026` a day.
pub fn meant(text: &str, shape: &Shape) -> Option<Value> {
    let written = mend(&Value::Text(Arc::from(text)), shape)?;
    match shape {
        Shape::Whole(..) => written.parse().ok().map(Value::Whole),
        Shape::Amount(..) => written.parse().ok().map(Value::Amount),
        Shape::Flag => written.parse().ok().map(Value::Flag),
        _ => Some(Value::Text(Arc::from(written))),
    }
}

/// How a bare value is written where the shape is asked for; `None` where it does not belong.
fn written(value: &Value, shape: &Shape) -> Option<String> {
    let text = value.text().map(|text| text.trim());
    match (shape, text) {
        (Shape::List(item, least), _) if *least < 2 => written(value, item),
        (Shape::Amount(least, most), None) => value
            .amount()
            .filter(|number| (least..=most).contains(&number))
            .map(|_| show(value)),
        (Shape::Whole(least, most), None) => value
            .whole()
            .filter(|number| (least..=most).contains(&number))
            .map(|_| show(value)),
        (Shape::Flag, None) => value.flag().map(|_| show(value)),
        (Shape::Text(most), Some(text)) => (text.chars().count() <= *most).then(|| quoted(text)),
        (Shape::Term(_), Some(text)) => {
            let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-';
            text.chars().all(is_id).then(|| text.to_owned())
        }
        // A name such as `Arabic` or `draft` is no tag: those begin with two or three letters.
        (Shape::Language, Some(text)) => {
            let first = text.split('-').next().unwrap_or_default();
            let is_tag = (2..=3).contains(&first.len()) && text.is_ascii();
            is_tag.then(|| text.to_owned())
        }
        (Shape::Date | Shape::Moment | Shape::Address | Shape::Email, Some(text))
            if text_fits(text, shape) =>
        {
            Some(text.to_owned())
        }
        (_, Some(_)) => mend(value, shape),
        _ => None,
    }
}

/// The value in the form that the shape asks for, where one can tell what was meant.
fn mend(value: &Value, shape: &Shape) -> Option<String> {
    let text = match value {
        Value::Text(text) => latin_digits(text.trim()),
        Value::Whole(_) | Value::Amount(_) | Value::Flag(_) if matches!(shape, Shape::Text(_)) => {
            return Some(format!("\"{}\"", show(value)));
        }
        _ => return None,
    };
    match shape {
        Shape::Whole(least, most) => {
            let number = without_percent(&text).parse().ok()?;
            (*least..=*most)
                .contains(&number)
                .then(|| number.to_string())
        }
        Shape::Amount(least, most) => {
            // Many languages write a comma before the fraction; three digits after it may as well be a thousand.
            let point = without_percent(&text).replace([',', '،', '٫'], ".");
            let is_plain = point.chars().all(|c| c.is_ascii_digit() || c == '.');
            let is_thousand = point.split_once('.').is_some_and(|(_, f)| f.len() == 3);
            let number: f64 = point.parse().ok().filter(|_| is_plain && !is_thousand)?;
            (*least..=*most)
                .contains(&number)
                .then(|| number.to_string())
        }
        Shape::Flag => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" | "نعم" | "بله" | "oui" => Some("true".to_owned()),
            "false" | "no" | "off" | "لا" | "خیر" | "non" => Some("false".to_owned()),
            _ => None,
        },
        Shape::Date | Shape::Moment => dates::one(&text, shape),
        Shape::Year => text
            .bytes()
            .all(|c| c.is_ascii_digit())
            .then_some(text)
            .filter(|text| !text.is_empty()),
        Shape::Code { .. } => {
            let code = text.to_ascii_uppercase();
            text_fits(&code, shape).then_some(code)
        }
        _ => None,
    }
}

fn without_percent(text: &str) -> &str {
    text.trim_end_matches(['%', '٪']).trim_end()
}

/// A text as a value within braces.
fn quoted(text: &str) -> String {
    let is_plain = text.starts_with(char::is_alphabetic)
        && !text.contains([',', '[', ']', '{', '}', '"', '#'])
        && !text.contains(": ")
        && !text.ends_with(':');
    if is_plain {
        text.to_owned()
    } else {
        format!("\"{}\"", text.replace('"', "'"))
    }
}
