//! Tags, directions and settings.

use super::*;
use crate::voice::in_english;

#[test]
fn a_tag_is_written_in_its_regular_case() {
    for (written, regular) in [("AR-eg", "ar-EG"), ("az-arab", "az-Arab"), ("en", "en")] {
        assert_eq!(lang(written).as_str(), regular);
    }
}

#[test]
fn what_is_no_tag_is_told_with_the_tag_that_was_meant() {
    let cases = [
        ("ar_EG", Some("ar-EG")),
        ("en_US.UTF-8", Some("en-US")),
        ("english", None),
        ("x-private", None),
        ("", None),
        ("und", None),
        ("ar-", None),
        ("العربية", None),
    ];
    for (written, meant) in cases {
        let wrong: NotATag = Lang::parse(written).expect_err(written);
        assert_eq!(wrong.meant.as_ref().map(Lang::as_str), meant, "{written}");
    }
    let place = Place::new(&SourcePath::new(SETTINGS), 10..15);
    let problem = Lang::parse("ar_EG")
        .expect_err("wrong")
        .problem(place.clone());
    assert_eq!(problem.rule, &rules::LANGUAGE_TAG);
    assert_eq!(
        problem.help[0],
        Help::Replace {
            place,
            is_sure: true,
            with: "ar-EG".to_owned()
        }
    );
}

/// CLDR 49; among them what `unic-langid` gets wrong.
#[test]
fn direction_is_that_of_the_usual_script() {
    let rtl = "ar ar-EG fa fa-AF ur he ps ckb ug sd ks nqo syr yi dv sdh rhg mzn lrc apc arz ary aeb azb glk lah iw ku-IQ kk-CN \
               prs arb pnb az-Arab az-IR pa-Arab pa-PK ku-Arab ff-Adlm uz-AF so-Arab";
    let ltr = "ar-Latn he-Latn yi-Latn ug-Cyrl sd-Deva ks-Deva sd-IN az pa ku ff tk kmr mn-Mong en fr sv zh-Hant am";
    for tag in rtl.split_whitespace() {
        assert_eq!(Direction::of(&lang(tag)), Some(Direction::Rtl), "{tag}");
    }
    for tag in ltr.split_whitespace() {
        assert_eq!(Direction::of(&lang(tag)), Some(Direction::Ltr), "{tag}");
    }
    assert_eq!(Direction::of(&lang("xx")), None);
}

#[test]
fn settings_that_cannot_be_met_are_told() {
    let settings = [
        setting("en"),
        LanguageSetting {
            fallback: vec![lang("fr"), lang("en")],
            ..with_digits("ar", "arabic")
        },
        setting("xx"),
        setting("en"),
        LanguageSetting {
            direction: Some(Direction::Rtl),
            ..setting("yy")
        },
    ];
    let checked = load(&settings, &[]);
    let told: Vec<_> = checked
        .problems
        .iter()
        .filter(|problem| problem.rule.name.starts_with("language"))
        .map(|problem| (problem.rule.name, in_english(&problem.message)))
        .collect();
    let told: Vec<_> = told.iter().map(|(rule, told)| (*rule, &**told)).collect();
    assert_eq!(
        told,
        [
            ("language-numbering", "there are no digits named `arabic`"),
            (
                "language-fallback",
                "`ar` falls back to `fr`, which is no language of the catalogue"
            ),
            (
                "language-direction",
                "it is not known which way `xx` is written"
            ),
            ("language-tag", "the language `en` is given twice"),
        ]
    );
    let directions: Vec<_> = checked
        .value
        .iter()
        .map(|locale| locale.direction)
        .collect();
    let (ltr, rtl) = (Direction::Ltr, Direction::Rtl);
    assert_eq!(directions, [ltr, rtl, ltr, rtl]);
}

#[test]
fn every_usual_numbering_is_known() {
    for name in ["latn", "arab", "arabext", "beng", "deva", "mymr", "thai"] {
        let problems = load(&[with_digits("en", name)], &[]).problems;
        let is_unknown = |problem: &Problem| problem.rule == &rules::LANGUAGE_NUMBERING;
        assert!(!problems.iter().any(is_unknown), "{name}");
    }
}

#[test]
fn locales_may_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Locales>();
}
