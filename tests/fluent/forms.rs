//! Plural forms.

use super::*;

#[test]
fn arabic_has_six_forms() {
    let locales = one("ar", FORMS);
    let numbers = [
        0, 1, 2, 3, 10, 11, 26, 99, 100, 101, 102, 103, 110, 111, 125, 199, 200, 203, 1000,
    ];
    let forms = "zero one two few few many many many other other other few few many many many other few other";
    let chosen: Vec<_> = numbers
        .iter()
        .map(|n| say(&locales, f64::from(*n)))
        .collect();
    assert_eq!(chosen.join(" "), forms);
}

#[test]
fn arabic_agrees_with_icu_up_to_a_hundred_thousand() {
    let locales = one("ar", FORMS);
    let rules = PluralRules::try_new_cardinal(icu_locale::locale!("ar").into()).expect("Arabic");
    for n in 0..=100_000_u32 {
        let form = match rules.category_for(n) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        assert_eq!(say(&locales, f64::from(n)), form, "{n}");
    }
}

#[test]
fn other_languages_follow_cldr_too() {
    let cases = [
        ("he", 2.0, "two"),
        ("he", 20.0, "other"),
        ("lt", 22.0, "few"),
        ("lt", 2.5, "many"),
        ("ro", 101.0, "few"),
        ("sl", 101.0, "one"),
        ("ru", 21.0, "one"),
        ("ru", 112.0, "many"),
        ("pl", 22.0, "few"),
        ("cy", 3.0, "few"),
        ("cy", 6.0, "many"),
        ("fr", 0.0, "one"),
        ("fr", 1.5, "one"),
        ("fr", 1_000_000.0, "many"),
        ("fa", 0.5, "one"),
        ("cs", 2.5, "many"),
        ("en", 1.5, "other"),
        ("ar", 2.5, "other"),
        ("iw", 2.0, "two"),
    ];
    for (tag, n, form) in cases {
        assert_eq!(say(&one(tag, FORMS), n), form, "{tag} {n}");
    }
}

#[test]
fn ranks_have_forms_of_their_own() {
    let ftl = "m = { NUMBER($n, type: \"ordinal\") ->\n [one] st\n [two] nd\n [few] rd\n *[other] th\n}\n";
    let locales = one("en", ftl);
    let chosen: Vec<_> = [1, 2, 3, 4, 11, 21]
        .map(|n| say(&locales, f64::from(n)))
        .to_vec();
    assert_eq!(chosen.join(" "), "st nd rd th th st");
}

#[test]
fn exact_forms_match_by_value() {
    let exact =
        "[0] none\n [1] single\n [125] many\n [2.5] half\n [-3] below\n [one] one\n *[other] other";
    let locales = one("fr", &format!("m = {{ $n ->\n {exact}\n}}\n"));
    let shaped = one(
        "fr",
        &format!("m = {{ NUMBER($n, minimumFractionDigits: 1) ->\n {exact}\n}}\n"),
    );
    for (n, text) in [
        (0.0, "none"),
        (1.0, "single"),
        (125.0, "many"),
        (2.5, "half"),
        (-3.0, "below"),
        (126.0, "other"),
    ] {
        assert_eq!(say(&locales, n), text, "{n}");
        assert_eq!(say(&shaped, n), text, "{n} with a fraction");
    }
    assert_eq!(
        say(
            &one(
                "en",
                "m = { NUMBER($n, minimumFractionDigits: 1) ->\n [one] one\n *[other] other\n}\n"
            ),
            1.0
        ),
        "other"
    );
}

/// Says when `src/locale/calls.rs` may go: when `fluent-bundle` chooses plural forms by today's CLDR and matches numbers by their value.
#[test]
fn fluent_bundle_alone_is_still_wrong() {
    let alone = |tag: &str, ftl: &str, n: f64| {
        let mut bundle = fluent::FluentBundle::new(vec![tag.parse().expect("a tag")]);
        bundle.add_builtins().expect("an empty bundle");
        let resource = fluent::FluentResource::try_new(ftl.to_owned()).expect("right syntax");
        bundle.add_resource(resource).expect("an empty bundle");
        let pattern = bundle
            .get_message("m")
            .and_then(|m| m.value())
            .expect("the message");
        let args = fluent::FluentArgs::from_iter([("n", n)]);
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    };
    assert_eq!(
        alone("ar", FORMS, 103.0),
        "other",
        "upstream is right about 103 in Arabic (`few`)"
    );
    let exact = "m = { NUMBER($n, minimumFractionDigits: 1) ->\n [0] exact\n *[other] other\n}\n";
    assert_eq!(
        alone("en", exact, 0.0),
        "other",
        "upstream matches numbers with options (fluent-rs #401)"
    );
}
