//! Numbers, dates, lists and the order of words.

use super::*;

fn spoken(setting: LanguageSetting, test: impl Fn(&halqa::locale::Locale)) {
    let locales = load(&[setting], &[]).value;
    test(locales.iter().next().expect("a language"));
}

/// CLDR 49.
#[test]
fn numbers_are_written_in_the_digits_of_the_language() {
    let cases = [
        (setting("en"), 1_234_567.8, "1,234,567.8"),
        (setting("ar"), 1_234_567.8, "1,234,567.8"),
        (setting("ar-EG"), 1_234_567.8, "١٬٢٣٤٬٥٦٧٫٨"),
        (with_digits("ar", "arab"), 1_234_567.8, "١٬٢٣٤٬٥٦٧٫٨"),
        (with_digits("fa", "latn"), 12.0, "12"),
        (setting("fa"), 1_234_567.8, "۱٬۲۳۴٬۵۶۷٫۸"),
        (setting("es"), 1234.0, "1234"),
        (setting("fr"), 1_234_567.5, "1\u{202F}234\u{202F}567,5"),
        (setting("ar-EG"), -5.0, "\u{61C}-٥"),
        (setting("en"), 0.0625, "0.063"),
        (setting("en"), 2.5, "2.5"),
        (setting("en"), f64::NAN, "NaN"),
        (setting("en"), f64::INFINITY, "inf"),
    ];
    for (setting, number, written) in cases {
        let tag = setting.lang.to_string();
        spoken(setting, |locale| {
            assert_eq!(locale.number(number), written, "{tag}");
        });
    }
}

/// CLDR 49.
#[test]
fn dates_are_written_in_the_calendar_and_digits_of_the_language() {
    let calendar = |calendar, setting| LanguageSetting {
        calendar: Some(calendar),
        ..setting
    };
    let (gregorian, hijri) = (Calendar::Gregorian, Calendar::Hijri);
    let cases = [
        (setting("en"), "November 22, 2026", "11/22/26"),
        (setting("en-GB"), "22 November 2026", "22/11/2026"),
        (
            setting("ar"),
            "22 نوفمبر 2026",
            "22\u{200F}/11\u{200F}/2026",
        ),
        (
            setting("ar-EG"),
            "٢٢ نوفمبر ٢٠٢٦",
            "٢٢\u{200F}/١١\u{200F}/٢٠٢٦",
        ),
        (
            with_digits("ar", "arab"),
            "٢٢ نوفمبر ٢٠٢٦",
            "٢٢\u{200F}/١١\u{200F}/٢٠٢٦",
        ),
        (setting("fa"), "۱ آذر ۱۴۰۵", "۱۴۰۵/۹/۱"),
        (setting("fa-AF"), "۱ قوس ۱۴۰۵", "۱۴۰۵/۹/۱"),
        (
            calendar(gregorian, setting("fa")),
            "۲۲ نوامبر ۲۰۲۶",
            "۲۰۲۶/۱۱/۲۲",
        ),
        (
            calendar(hijri, setting("ar")),
            "12 جمادى الآخرة 1448 هـ",
            "12\u{200F}/6\u{200F}/1448 هـ",
        ),
        (setting("th"), "22 พฤศจิกายน ค.ศ. 2026", "22/11/26"),
        (setting("fr"), "22 novembre 2026", "22/11/2026"),
        (setting("sv"), "22 november 2026", "2026-11-22"),
    ];
    for (setting, long, short) in cases {
        let tag = setting.lang.to_string();
        spoken(setting, |locale| {
            let day = date(2026, 11, 22);
            assert_eq!(locale.date(day, DateStyle::Long), long, "{tag}");
            assert_eq!(locale.date(day, DateStyle::Short), short, "{tag}");
        });
    }
}

#[test]
fn days_months_times_and_ranges() {
    spoken(setting("en"), |locale| {
        let (first, last) = (date(2026, 10, 5), date(2026, 10, 7));
        assert_eq!(
            locale.date(first, DateStyle::Full),
            "Monday, October 5, 2026"
        );
        assert_eq!(locale.date(first, DateStyle::Month), "October 2026");
        assert_eq!(locale.time(time(13, 5, 0, 0)), "1:05\u{202F}PM");
        assert_eq!(
            locale.date_range(first, last, DateStyle::Short).html(),
            "<bdi>10/5/26</bdi> – <bdi>10/7/26</bdi>"
        );
        assert_eq!(
            locale.date_range(first, first, DateStyle::Short).html(),
            "10/5/26"
        );
    });
    spoken(with_digits("ar", "arab"), |locale| {
        let range = locale.time_range(time(13, 0, 0, 0), time(15, 30, 0, 0));
        assert_eq!(range.data(), "١:٠٠ م – ٣:٣٠ م");
    });
    spoken(setting("sv"), |locale| {
        assert_eq!(locale.time(time(13, 5, 0, 0)), "13:05");
        for day in [Date::MIN, Date::MAX] {
            assert!(!locale.date(day, DateStyle::Full).is_empty());
        }
        assert_eq!(locale.time(Time::MAX), "23:59");
    });
}

#[test]
fn lists_isolate_their_items() {
    let cases: [(&str, &[&str], &str); 9] = [
        (
            "en",
            &["nursing", "pharmacy", "IPE 101"],
            "[nursing], [pharmacy], and [IPE 101]",
        ),
        (
            "ar",
            &["تمريض", "صيدلة", "IPE 101"],
            "[تمريض] و[صيدلة] و[IPE 101]",
        ),
        ("fa", &["تمريض", "IPE 101"], "[تمريض] و [IPE 101]"),
        ("es", &["enfermería", "inglés"], "[enfermería] e [inglés]"),
        (
            "es",
            &["enfermería", "farmacia"],
            "[enfermería] y [farmacia]",
        ),
        ("en", &["and", "a", ","], "[and], [a], and [,]"),
        ("en", &["a\u{2069}b", "c\u{202E}"], "[ab] and [c]"),
        ("en", &["one"], "[one]"),
        ("en", &[], ""),
    ];
    for (tag, items, written) in cases {
        let items: Vec<String> = items.iter().map(|&item| item.to_owned()).collect();
        spoken(setting(tag), |locale| {
            let list = locale.list(&items).attribute();
            assert_eq!(
                list.replace('\u{2068}', "[").replace('\u{2069}', "]"),
                written
            );
        });
    }
}

#[test]
fn words_are_sorted_as_readers_of_the_language_expect() {
    let orders = [
        (
            "ar",
            "آداب|أخلاقيات|إدارة|ادارة|الأخلاقيات|التمريض ٩|التمريض ١٠|مدرسة|مُدَرِّسة|هندسة|وحدة|IPE 9|IPE 101",
        ),
        ("fa", "آب|پرستاری|تیم|کتاب|گروه|و|ه|IPE"),
        ("en", "IPE 9|IPE 101|nursing|تمريض"),
        ("sv", "Vård|Wien|Zon|Åbo|Ärr|Öga"),
        ("de", "Ähre|Arzt|Zahn"),
        ("es", "nuez|ñandú|oso"),
    ];
    for (tag, order) in orders {
        let order: Vec<&str> = order.split('|').collect();
        spoken(setting(tag), |locale| {
            for pair in order.windows(2) {
                assert_eq!(
                    locale.compare(pair[0], pair[1]),
                    Ordering::Less,
                    "{tag} {pair:?}"
                );
                assert!(
                    locale.sort_key(pair[0]) < locale.sort_key(pair[1]),
                    "{tag} {pair:?}"
                );
            }
        });
    }
}

/// Shipped messages hold numbers as numbers, so that they follow the digits that a catalogue chooses.
#[test]
fn years_in_shipped_messages_are_written_in_the_digits_of_the_language() {
    let short = "framework-ipec-2023.short";
    let cases = [
        (setting("en"), short, "IPEC 2023"),
        (setting("ar"), short, "IPEC 2023"),
        (with_digits("ar", "arab"), short, "IPEC ٢٠٢٣"),
        (setting("fa"), short, "IPEC ۲۰۲۳"),
        (with_digits("fa", "latn"), short, "IPEC 2023"),
    ];
    for (setting, key, written) in cases {
        let tag = setting.lang.to_string();
        spoken(setting, |locale| {
            let said = locale.say(key, &[]).expect("the message");
            assert_eq!(said.data(), written, "{tag}");
        });
    }
}

#[test]
fn months_and_weeks_are_those_of_the_language() {
    let day = date(2027, 2, 1);
    spoken(setting("en"), |locale| {
        let month = locale.month_of(day);
        assert_eq!((month.first, month.last), (day, date(2027, 2, 28)));
        assert_eq!(locale.place_in_week(day), 1, "weeks begin on Sunday");
        assert_eq!(locale.date(day, DateStyle::Weekday), "Monday");
        assert_eq!(locale.date(day, DateStyle::NarrowWeekday), "M");
        assert_eq!(locale.date(day, DateStyle::Day), "1");
    });
    spoken(setting("fr"), |locale| {
        assert_eq!(locale.place_in_week(day), 0, "weeks begin on Monday");
    });
    spoken(setting("fa"), |locale| {
        let month = locale.month_of(day);
        assert_eq!(
            (month.first, month.last),
            (date(2027, 1, 21), date(2027, 2, 19))
        );
        assert_eq!(locale.date(day, DateStyle::Month), "بهمن ۱۴۰۵");
        assert_eq!(locale.date(day, DateStyle::Day), "۱۲");
        assert_eq!(locale.place_in_week(day), 2, "weeks begin on Saturday");
    });
    spoken(setting("sv"), |locale| {
        for day in [Date::MIN, Date::MAX] {
            let month = locale.month_of(day);
            assert!(month.first <= day && day <= month.last);
        }
    });
}

/// ICU4X 2.4 forgets to load the digits of the year in Portuguese.
#[test]
fn a_month_has_its_name_and_year_in_every_shipped_language() {
    let day = date(2027, 1, 5);
    for (tag, month) in [
        ("en", "January 2027"),
        ("fr", "janvier 2027"),
        ("es", "enero de 2027"),
        ("pt", "janeiro de 2027"),
        ("de", "Januar 2027"),
        ("tr", "Ocak 2027"),
        ("ur", "جنوری 2027"),
        ("he", "ינואר 2027"),
        ("ar", "يناير 2027"),
    ] {
        spoken(setting(tag), |locale| {
            assert_eq!(locale.date(day, DateStyle::Month), month, "{tag}");
        });
    }
}
