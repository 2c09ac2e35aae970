//! What is told about plural forms.

use super::*;

fn plural(tag: &str, forms: &str) -> Vec<String> {
    let text = format!("m = {{ $n ->\n{forms}\n}}\n");
    told(&[setting(tag)], &[(tag, &text)], &[])
}

#[test]
fn plural_forms_that_a_language_needs_are_asked_for() {
    assert_eq!(
        plural("ar", "[one] واحد\n*[other] { $n }"),
        [
            "plural-category 1:7 «$n» the choice by `$n` lacks `few`, `many`, `two`, `zero` of `ar` \
             | add `[few]`, which is for 3, 4, 5 … | add `[many]`, which is for 11, 12, 13 … | add `[two]`, which is for 2 | add `[zero]`, which is for 0"
        ]
    );
    let complete = "[0] لا\n[one] واحد\n[2] اثنان\n[few] { $n }\n[many] { $n }\n*[other] { $n }";
    let none: [String; 0] = [];
    assert_eq!(plural("ar", complete), none);
    // `many` of French is for millions, of Czech for fractions; `other` of Polish for fractions.
    assert_eq!(plural("fr", "[one] { $n } x\n*[other] { $n } y"), none);
    assert_eq!(plural("es", "[one] { $n } x\n*[other] { $n } y"), none);
    assert_eq!(
        plural("cs", "[one] { $n } x\n[few] { $n } z\n*[other] { $n } y"),
        none
    );
    assert_eq!(
        plural("pl", "[one] { $n } x\n[few] { $n } z\n*[many] { $n } y"),
        none
    );
    assert_eq!(plural("ja", "*[other] { $n }"), none);
    assert_eq!(plural("en", "[0] none\n*[other] { $n }").len(), 1);
    // Words are chosen by here, not numbers.
    assert_eq!(plural("en", "[male] him\n*[other] them"), none);
    assert_eq!(
        english("m = { NUMBER($n, type: \"ordinal\") ->\n*[other] { $n }th\n}\n").len(),
        1
    );
}

#[test]
fn plural_forms_that_a_language_does_not_have_are_told() {
    assert_eq!(
        plural(
            "fa",
            "[0] هیچ\n[one] { $n } x\n[few] { $n } y\n*[other] { $n } z\n[one] x"
        ),
        [
            "plural-unreachable 4:2 «few» no number has the form `few` in `fa` | take it away; the forms are `one`, `other`",
            "plural-unreachable 6:2 «one» the form `one` is given twice | take it away; the forms are `one`, `other`",
        ]
    );
}

#[test]
fn a_form_that_hides_one_of_several_numbers_is_told() {
    assert_eq!(
        plural("fa", "[one] یک منبع\n*[other] { $n } منبع"),
        [
            "plural-one 2:2 «one» `[one]` hides the number, but in `fa` it stands for 0 and 1 | put `{ $n }` into its text, or give `[0]` a text of its own"
        ]
    );
    let none: [String; 0] = [];
    assert_eq!(
        plural("fa", "[0] هیچ\n[one] یک منبع\n*[other] { $n } منبع"),
        none
    );
    assert_eq!(
        plural("fa", "[one] { $n } منبع\n*[other] { $n } منبع"),
        none
    );
    assert_eq!(
        plural("en", "[one] one module\n*[other] { $n } modules"),
        none
    );
    // The number stands beside the choice, or elsewhere on the page.
    assert_eq!(plural("fr", "[one] module\n*[other] modules"), none);
    let beside = "m = { $n } { $n ->\n[one] module\n*[other] modules\n}\n";
    assert_eq!(told(&[setting("fr")], &[("fr", beside)], &[]), none);
    let russian = plural("ru", "[one] один\n[few] { $n } x\n*[many] { $n } y");
    assert!(russian[0].contains("stands for 1, 21, 31 …"), "{russian:?}");
}
