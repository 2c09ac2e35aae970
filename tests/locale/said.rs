//! What is said: its safe forms, and the languages it falls to.

use super::*;

#[test]
fn a_text_has_a_safe_form_for_each_context() {
    let locales = one(setting("ar"), "المؤلف: { $name } & \"الفريق\"");
    let locale = locales.iter().next().expect("a language");
    let said = locale
        .say("m", &[("name", Arg::Text("<Sara & 'Co'>"))])
        .expect("the message");
    assert_eq!(
        said.html(),
        "المؤلف: <bdi>&lt;Sara &amp; &#39;Co&#39;&gt;</bdi> &amp; &quot;الفريق&quot;"
    );
    assert_eq!(
        said.attribute(),
        "المؤلف: \u{2068}&lt;Sara &amp; &#39;Co&#39;&gt;\u{2069} &amp; &quot;الفريق&quot;"
    );
    assert_eq!(said.data(), "المؤلف: <Sara & 'Co'> & \"الفريق\"");
    assert_eq!(said.lang(), None);
}

#[test]
fn an_argument_cannot_break_out_of_its_isolate() {
    let locales = one(setting("en"), "[{ $x }]");
    let html = |x: &str| {
        let locale = locales.iter().next().expect("a language");
        locale
            .say("m", &[("x", Arg::Text(x))])
            .expect("the message")
            .html()
    };
    assert_eq!(html("a\u{2069}b"), "[<bdi>ab</bdi>]");
    assert_eq!(html("a\u{2068}b"), "[<bdi>a<bdi>b</bdi></bdi>]");
    assert_eq!(html("\u{202E}a\u{202C}"), "[<bdi>a</bdi>]");
    assert_eq!(
        html("\u{2067}a\u{2069}"),
        "[<bdi><bdi dir=\"rtl\">a</bdi></bdi>]"
    );
    assert_eq!(html("a\nb\u{2029}c"), "[<bdi>a b c</bdi>]");
    assert_eq!(html("می\u{200C}رود"), "[<bdi>می\u{200C}رود</bdi>]");
}

/// U+FFFE stands for a value that was lost: an author's own is no such value, also where it hides behind loose isolates.
#[test]
fn an_argument_cannot_pass_for_a_lost_one() {
    let locales = one(setting("en"), "[{ $x }]");
    let locale = locales.iter().next().expect("a language");
    for text in ["a\u{FFFE}b", "a\u{2069}\u{FFFE}\u{2067}b\u{2069}"] {
        let said = locale
            .say("m", &[("x", Arg::Text(text))])
            .expect("the message");
        assert!(said.data().contains('\u{FFFD}'), "{}", said.data());
        assert!(!said.data().contains('\u{FFFE}'), "{}", said.data());
    }
}

#[test]
fn a_said_list_goes_into_a_message_with_its_isolates() {
    let locales = one(setting("en"), "Learn with { $list }.");
    let locale = locales.iter().next().expect("a language");
    let list = locale.list(&["تمريض".to_owned(), "IPE".to_owned()]);
    let said = locale
        .say("m", &[("list", list.as_arg())])
        .expect("the message");
    assert_eq!(
        said.html(),
        "Learn with <bdi><bdi>تمريض</bdi> and <bdi>IPE</bdi></bdi>."
    );
}

#[test]
fn a_missing_message_falls_to_the_declared_languages_and_says_so() {
    let settings = [
        setting("en"),
        LanguageSetting {
            fallback: vec![lang("fa")],
            ..setting("ar")
        },
        setting("fa"),
        setting("fr"),
    ];
    let files = [
        ("en", "a = A & B\nb = B\nc = C { $n }\nd =\n  .label = D\n"),
        ("ar", "x = س\n"),
        ("fa", "b = ب\n"),
    ];
    let locales = load(&settings, &files).value;
    let said = |tag: &str, key: &str| {
        let args = [("n", Arg::Number(3.0))];
        locales
            .get(&lang(tag))
            .and_then(|locale| locale.say(key, &args))
    };
    assert_eq!(
        said("ar", "a").map(|said| said.html()).as_deref(),
        Some("<span lang=\"en\" dir=\"ltr\">A &amp; B</span>")
    );
    assert_eq!(
        said("ar", "b").map(|said| said.html()).as_deref(),
        Some("<span lang=\"fa\" dir=\"rtl\">ب</span>")
    );
    let from = |tag, key| said(tag, key).map(|said| said.lang().map(Lang::to_string));
    assert_eq!(from("fr", "b"), Some(Some("en".to_owned())));
    assert_eq!(from("en", "b"), Some(None));
    assert_eq!(from("ar", "x"), Some(None));
    assert_eq!(from("ar", "c"), Some(Some("en".to_owned())));
    assert_eq!(from("ar", "d.label"), Some(Some("en".to_owned())));
    for nobody in ["d", "d.title", "e", "a.label", ""] {
        assert_eq!(from("ar", nobody), None, "{nobody}");
    }
}

#[test]
fn a_message_without_its_variable_is_not_said() {
    let locales = one(setting("en"), "Hello { $name }");
    let locale = locales.iter().next().expect("a language");
    assert_eq!(locale.say("m", &[]), None);
    // Nor is one that wants a number and is given a text.
    let locales = one(
        setting("en"),
        "{ NUMBER($n, minimumFractionDigits: 1) } hours",
    );
    let locale = locales.iter().next().expect("a language");
    assert_eq!(locale.say("m", &[("n", Arg::Text("3"))]), None);
}

#[test]
fn own_messages_override_one_by_one_and_keep_attributes_that_they_leave_out() {
    // `profession-nursing` is shipped, with a description.
    let shipped = load(&[setting("en")], &[]).value;
    let own = load(&[setting("en")], &[("en", "profession-nursing = Nurses\n")]).value;
    let say = |locales: &Locales, key: &str| {
        let locale = locales.iter().next().expect("a language");
        locale.say(key, &[]).map(|said| said.data())
    };
    assert_eq!(say(&own, "profession-nursing").as_deref(), Some("Nurses"));
    for key in ["profession-nursing.description", "profession-medicine"] {
        assert!(say(&shipped, key).is_some());
        assert_eq!(say(&own, key), say(&shipped, key));
    }
}

#[test]
fn a_regional_variety_begins_with_the_words_of_its_language() {
    let files = [
        ("en", "a = colour\nb = b\n"),
        ("en-US", "a = color\n"),
        ("az", "b = b\n"),
    ];
    let locales = load(&[setting("en-US"), setting("az-Arab")], &files).value;
    let said = |tag: &str, key: &str| {
        let said = locales.get(&lang(tag))?.say(key, &[])?;
        Some((said.data(), said.lang().map(Lang::to_string)))
    };
    assert_eq!(said("en-US", "a"), Some(("color".to_owned(), None)));
    assert_eq!(said("en-US", "b"), Some(("b".to_owned(), None)));
    // Azerbaijani in Arabic letters is not read by those who read it in Latin ones.
    assert_eq!(
        said("az-Arab", "b"),
        Some(("b".to_owned(), Some("en-US".to_owned())))
    );
}

#[test]
fn numbers_in_messages_have_the_digits_of_the_language() {
    let message = "{ $n -> \n [one] { $n } مورد \n *[other] { $n }٪ و{ 7 } و{ NUMBER($n, useGrouping: \"false\") }\n }";
    let locales = one(with_digits("ar", "arab"), message);
    let said = say(&locales, "ar", &[("n", Arg::Number(1405.0))]);
    let plain = said.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(plain, "١٬٤٠٥٪ و٧ و١٤٠٥");
}

proptest! {
    #[test]
    fn no_form_of_a_text_reaches_beyond_it(x in "[a<>&\"'\n\u{200C}\u{202A}-\u{202E}\u{2066}-\u{2069}ا]{0,20}") {
        let locales = one(setting("sv"), "[{ $x }] { $x }");
        let locale = locales.iter().next().expect("a language");
        let said = locale.say("m", &[("x", Arg::Text(&x))]).expect("the message");
        let html = said.html();
        let mut depth = 0;
        for (at, _) in html.match_indices('<') {
            depth += if html[at..].starts_with("</bdi>") { -1 } else { 1 };
            prop_assert!(depth >= 0 && (html[at..].starts_with("<bdi") || html[at..].starts_with("</bdi>")));
        }
        prop_assert_eq!(depth, 0);
        prop_assert!(html.starts_with("[<bdi>") && html.contains("</bdi>] <bdi>") && html.ends_with("</bdi>"));
        let open = |c| said.attribute().chars().filter(|x| *x == c).count();
        prop_assert_eq!(open('\u{2066}') + open('\u{2067}') + open('\u{2068}'), open('\u{2069}'));
        let raw = said.attribute().contains(['<', '>', '"', '\'', '\u{202E}']);
        prop_assert!(!raw);
        let marked = said.data().contains(['\u{2068}', '\u{2069}', '\u{202E}']);
        prop_assert!(!marked);
    }
}
