//! Which time zone is meant by the name of a city or a country.

use crate::problem::suggest;
use jiff::tz::TimeZone;

/// Cities in whose name there is no zone, each with the zone that its clocks keep: capitals, and where many students are. The IANA time zone database
/// names a zone by the city that had most people when it was named.
const CITIES: [(&str, &str); 43] = [
    ("Abha", "Asia/Riyadh"),
    ("Abu Dhabi", "Asia/Dubai"),
    ("Abuja", "Africa/Lagos"),
    ("Alexandria", "Africa/Cairo"),
    ("Ankara", "Europe/Istanbul"),
    ("Barcelona", "Europe/Madrid"),
    ("Beijing", "Asia/Shanghai"),
    ("Bengaluru", "Asia/Kolkata"),
    ("Bern", "Europe/Zurich"),
    ("Boston", "America/New_York"),
    ("Brasilia", "America/Sao_Paulo"),
    ("Canberra", "Australia/Sydney"),
    ("Cape Town", "Africa/Johannesburg"),
    ("Dammam", "Asia/Riyadh"),
    ("Delhi", "Asia/Kolkata"),
    ("Doha", "Asia/Qatar"),
    ("Edinburgh", "Europe/London"),
    ("Frankfurt", "Europe/Berlin"),
    ("Geneva", "Europe/Zurich"),
    ("Hamburg", "Europe/Berlin"),
    ("Hanoi", "Asia/Ho_Chi_Minh"),
    ("Isfahan", "Asia/Tehran"),
    ("Islamabad", "Asia/Karachi"),
    ("Izmir", "Europe/Istanbul"),
    ("Jeddah", "Asia/Riyadh"),
    ("Kyoto", "Asia/Tokyo"),
    ("Lahore", "Asia/Karachi"),
    ("Manama", "Asia/Bahrain"),
    ("Marrakesh", "Africa/Casablanca"),
    ("Mecca", "Asia/Riyadh"),
    ("Medina", "Asia/Riyadh"),
    ("Milan", "Europe/Rome"),
    ("Montreal", "America/Toronto"),
    ("Mumbai", "Asia/Kolkata"),
    ("Munich", "Europe/Berlin"),
    ("Pretoria", "Africa/Johannesburg"),
    ("Rabat", "Africa/Casablanca"),
    ("Rio de Janeiro", "America/Sao_Paulo"),
    ("Sanaa", "Asia/Aden"),
    ("Sharjah", "Asia/Dubai"),
    ("Shiraz", "Asia/Tehran"),
    ("Tel Aviv", "Asia/Jerusalem"),
    ("Wellington", "Pacific/Auckland"),
];

/// The zone that a text probably means: that of a city, alone or behind its continent, else the nearest by its letters.
pub(super) fn meant(text: &str) -> Option<String> {
    let city = text.rsplit('/').next().unwrap_or(text).trim();
    let is_city = |name: &str| fold(name) == fold(city);
    if let Some((_, zone)) = CITIES.iter().find(|(name, _)| is_city(name)) {
        return Some((*zone).to_owned());
    }
    let mut zones: Vec<String> = jiff::tz::db()
        .available()
        .map(|zone| zone.to_string())
        .filter(|zone| zone.contains('/') && !zone.starts_with("Etc/"))
        .filter(|zone| TimeZone::get(zone).is_ok())
        .collect();
    zones.sort();
    let last = |zone: &String| zone.rsplit('/').next().is_some_and(is_city);
    if let Some(zone) = zones.iter().find(|zone| last(zone)) {
        return Some(zone.clone());
    }
    suggest::nearest(text, zones.iter().map(String::as_str)).map(str::to_owned)
}

/// Letters for comparison, without case and whatever stands between words.
fn fold(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
