//! The reference implementation, fluent.js.

use super::*;

/// Kinds of messages, each a text by `$n` and `$s`. Not here are the two differences that are meant: fluent.js isolates texts in quotes too,
/// and leaves out `type` when it chooses a form.
const COMPARED: &str = "\
plural = { $n ->
    [zero] zero { $n }
    [one] one { $n }
    [two] two { $n }
    [few] few { $n }
    [many] many { $n }
   *[other] other { $n }
 } of { $s }
exact = { $n ->
    [0] none
    [1] single
    [103] exactly
    [2.5] half
    [one] one
   *[other] other
}
shaped = { NUMBER($n, minimumFractionDigits: 1) ->
    [0] none
    [2] exactly
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
number = { $n }
mixed = a { $n } b
min = { NUMBER($n, minimumFractionDigits: 2) }
max = { NUMBER($n, maximumFractionDigits: 1) }
both = { NUMBER($n, minimumFractionDigits: 1, maximumFractionDigits: 2) } { NUMBER($n, minimumIntegerDigits: 3) }
string = { $s ->
    [x] the x
   *[y] the y
 } { $s }
-term = Halqa { $case ->
    [genitive] of
   *[other] to
}
    .kind = noun
terms = { -term } and { -term(case: \"genitive\") }
kinds = { -term.kind ->
    [verb] is a verb
   *[noun] is a noun
}
refs = { number } { attributes.label } { plural }
attributes = value
    .label = label of { $s }
lines =
    first { $s }
      second
    third { $n }
nested = { $s ->
    [x] { $n ->
        [one] one x
       *[other] { $n } x
    }
   *[y] { refs }
}
";

#[test]
fn messages_are_said_as_fluent_js_says_them() {
    // Digits are named, because CLDR changes which ones a language prefers.
    let tags = [
        "en", "ar", "ar-EG", "fa", "fr", "es", "sv", "de", "ru", "pl", "cs", "lt", "lv", "sl",
        "cy", "ga", "ro", "hi", "ur", "ja",
    ];
    let digits = |tag: &str| match tag {
        "ar-EG" => "arab",
        "fa" => "arabext",
        _ => "latn",
    };
    let mut settings: Vec<_> = tags.iter().map(|tag| setting(tag)).collect();
    for setting in &mut settings {
        setting.numbering = Some(digits(setting.lang.as_str()).to_owned());
    }
    let files: Vec<_> = tags.iter().map(|tag| (*tag, COMPARED)).collect();
    let locales = load(&settings, &files).value;
    let keys = "plural exact shaped number mixed min max both string terms kinds refs attributes.label lines nested";
    let mut numbers: Vec<f64> = (0..=30).chain(98..=126).map(f64::from).collect();
    numbers.extend([
        199.0,
        200.0,
        203.0,
        1000.0,
        1234.0,
        100_000.0,
        1_000_000.0,
        1_234_567.8,
        0.5,
        1.5,
        2.5,
        0.125,
        0.0625,
        10.25,
        -1.0,
        -7.5,
    ]);
    let mut ours = Vec::new();
    let mut asked = Vec::new();
    for tag in tags {
        let locale = locales.get(&lang(tag)).expect("the language");
        let their_tag = format!("{tag}-u-nu-{}", digits(tag));
        for key in keys.split(' ') {
            for (place, n) in numbers.iter().enumerate() {
                let s = ["x", "y", "IPE 101", "تمريض"][place % 4];
                ours.push(said(
                    locale,
                    key,
                    &[("n", Arg::Number(*n)), ("s", Arg::Text(s))],
                ));
                asked.push(json!([their_tag, key, {"n": n, "s": s}]));
            }
        }
    }
    let ftl: BTreeMap<_, _> = tags
        .iter()
        .map(|tag| (format!("{tag}-u-nu-{}", digits(tag)), COMPARED))
        .collect();
    let theirs = oracle(&json!({"ftl": ftl, "cases": asked}));
    assert_eq!(theirs.len(), ours.len());
    let different: Vec<_> = (0..ours.len())
        .filter(|at| ours[*at] != theirs[*at])
        .map(|at| format!("{} ours {:?} theirs {:?}", asked[at], ours[at], theirs[at]))
        .collect();
    assert!(
        different.is_empty(),
        "{} of {}:\n{}",
        different.len(),
        ours.len(),
        different[..different.len().min(40)].join("\n")
    );
}
