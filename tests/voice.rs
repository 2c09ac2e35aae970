//! What authors are told: every message in every language that Halqa speaks to them.

use halqa::locale::Voice;
use halqa::problem::{Told, told};
use halqa::source::Sources;
use std::sync::LazyLock;

static ENGLISH: LazyLock<Voice> = LazyLock::new(|| Voice::new("en", &Sources::shipped()));

/// A message in English.
pub(crate) fn in_english(told: &Told) -> String {
    ENGLISH.say(told)
}

#[test]
fn the_system_names_its_language_as_it_likes() {
    for (wanted, spoken) in [
        ("ar", "ar"),
        ("ar_QA.UTF-8", "ar"),
        ("ar-EG", "ar"),
        ("en_GB.UTF-8", "en"),
        ("C.UTF-8", "en"),
        ("POSIX", "en"),
        ("de_DE.UTF-8@euro", "en"),
        ("", "en"),
    ] {
        let lang = Voice::new(wanted, &Sources::shipped())
            .lang
            .expect("a language");
        assert_eq!(lang.as_str(), spoken, "{wanted}");
    }
}

#[test]
fn only_what_runs_against_the_language_is_isolated() {
    let near = |text: &str| told("did-you-mean").with("text", format!("`{text}`"));
    assert_eq!(in_english(&near("nursing")), "did you mean `nursing`?");
    assert_eq!(
        in_english(&near("تمريض")),
        "did you mean \u{2068}`تمريض`\u{2069}?"
    );
    let arabic = Voice::new("ar", &Sources::shipped());
    assert!(
        arabic
            .say(&near("nursing"))
            .contains("\u{2068}`nursing`\u{2069}")
    );
    assert!(!arabic.say(&near("تمريض")).contains('\u{2068}'));
}
