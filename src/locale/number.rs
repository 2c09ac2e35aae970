//! Numbers in a language's digits.

use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale::{Locale as IcuLocale, locale};
use icu_provider::DataError;

/// The most digits that a number may be asked to have on either side of its point (ECMA-402 has the same bound for the integer side).
const MOST_DIGITS: usize = 20;

/// Writes the numbers of one language.
#[derive(Debug)]
pub(super) struct Numbers {
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
}

/// How a number is written: the part of ECMA-402's options that messages may use.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    /// Zeros are put before the number up to so many digits.
    pub minimum_integer_digits: usize,
    /// Zeros are put after it up to so many digits.
    pub minimum_fraction_digits: usize,
    /// It is rounded to so many digits after the point.
    pub maximum_fraction_digits: usize,
    /// Whether thousands are set apart.
    pub grouped: bool,
}

impl Default for Shape {
    fn default() -> Self {
        Self {
            minimum_integer_digits: 1,
            minimum_fraction_digits: 0,
            maximum_fraction_digits: 3,
            grouped: true,
        }
    }
}

impl Numbers {
    /// For a locale, whose `-u-nu-` names the digits.
    pub(super) fn new(locale: &IcuLocale) -> Result<Self, DataError> {
        let formatter = |grouping| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(grouping);
            DecimalFormatter::try_new(DecimalFormatterPreferences::from(locale), options)
        };
        Ok(Self {
            grouped: formatter(GroupingStrategy::Auto)?,
            ungrouped: formatter(GroupingStrategy::Never)?,
        })
    }

    /// A number as text; what is no number, such as infinity, as it is.
    pub(super) fn format(&self, value: f64, shape: Shape) -> String {
        match decimal(value, shape) {
            Some(decimal) if shape.grouped => self.grouped.format_to_string(&decimal),
            Some(decimal) => self.ungrouped.format_to_string(&decimal),
            None => value.to_string(),
        }
    }
}

/// The digits of a number in that shape, from which its plural form is told too: in English `1` is one, `1.0` is not.
pub(super) fn decimal(value: f64, shape: Shape) -> Option<Decimal> {
    // Beyond 2⁵³ not every whole number is a float, so the shortest text that means this one tells its digits, as for fractions.
    let mut decimal = if value.fract() == 0.0 && value.abs() < 9e15 {
        Decimal::from(value as i64)
    } else {
        value.to_string().parse().ok()?
    };
    let least = shape.minimum_fraction_digits.min(MOST_DIGITS);
    let most = shape.maximum_fraction_digits.clamp(least, MOST_DIGITS);
    let place = |digits: usize| i16::try_from(digits).unwrap_or(i16::MAX);
    // Halves are rounded away from zero, as ECMA-402 does and as people are taught.
    if decimal.digit_at(-place(most) - 1) >= 5 {
        decimal.expand(-place(most));
    } else {
        decimal.trunc(-place(most));
    }
    decimal.absolute.trim_end();
    decimal.absolute.pad_end(-place(least));
    decimal
        .absolute
        .pad_start(place(shape.minimum_integer_digits.clamp(1, MOST_DIGITS)));
    Some(decimal)
}

/// Whether there are digits of that name (`latn`, `arab` …: UTS 35, `nu`).
pub(super) fn is_numbering(name: &str) -> bool {
    // A name that ICU doesn't know leaves the digits Latin.
    let digits = format!("und-u-nu-{name}")
        .parse::<IcuLocale>()
        .ok()
        .and_then(|locale| Numbers::new(&locale).ok())
        .map(|numbers| numbers.format(1.0, Shape::default()));
    name == "latn" || digits.is_some_and(|digits| digits != "1")
}

/// The locale with digits of that name.
pub(super) fn with_numbering(locale: &IcuLocale, name: &str) -> IcuLocale {
    let numbering = format!("und-u-nu-{name}")
        .parse::<IcuLocale>()
        .unwrap_or(locale!("und"));
    let mut locale = locale.clone();
    locale.extensions = numbering.extensions;
    locale
}
