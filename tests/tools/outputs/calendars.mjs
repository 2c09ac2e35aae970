// Calendar files, as ical.js reads them (RFC 5545).
import ical from "ical.js";

const LINE = 75;
const files = (site) => site.files.filter((path) => path.endsWith(".ics"));
const read = (site, path) => new ical.Component(ical.parse(site.text(path)));
const events = (site, path) => read(site, path).getAllSubcomponents("vevent").map((event) => new ical.Event(event));

/** Whether a time, by what the file says of its zone, is the moment at which clocks there show it. */
function shows(time, zone, tzid) {
  if (!zone) return false;
  const local = time.clone();
  local.zone = zone;
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: tzid, dateStyle: "short", timeStyle: "medium" }).format(local.toUnixTime() * 1000);
  const two = (number) => String(number).padStart(2, "0");
  return parts === `${two(time.day)}/${two(time.month)}/${time.year}, ${two(time.hour)}:${two(time.minute)}:${two(time.second)}`;
}

export function complaints(site) {
  const known = new Map();
  return files(site).flatMap((path) => {
    const wrong = [];
    const lines = site.text(path).split("\r\n");
    if (lines.pop() !== "" || lines.some((line) => /[\r\n]/.test(line))) wrong.push("a line does not end with CRLF");
    if (lines.some((line) => Buffer.byteLength(line) > LINE)) wrong.push("a line is too long");
    const calendar = read(site, path);
    for (const key of ["version", "prodid"]) if (calendar.getAllProperties(key).length !== 1) wrong.push(`no ${key}`);
    const zones = new Map(calendar.getAllSubcomponents("vtimezone").map((zone) => [zone.getFirstPropertyValue("tzid"), new ical.Timezone(zone)]));
    const ids = new Set();
    for (const event of events(site, path)) {
      const value = (key) => event.component.getFirstPropertyValue(key);
      if (!event.uid || ids.has(event.uid)) wrong.push(`${event.uid} is no id, or there twice`);
      ids.add(event.uid);
      if (!value("dtstamp") || !event.startDate || !event.summary) wrong.push(`${event.uid}: no stamp, start or title`);
      if (event.endDate.compare(event.startDate) < 0) wrong.push(`${event.uid} ends before it begins`);
      // The clock of the zone that the file describes shows what the clock there shows.
      for (const key of ["dtstart", "dtend"]) {
        const tzid = event.component.getFirstProperty(key)?.getParameter("tzid");
        if (tzid && !shows(value(key), zones.get(tzid), tzid)) wrong.push(`${event.uid}: ${key} is at another time in ${tzid}`);
      }
      // An event is the same in every file and language.
      const said = [event.startDate, event.endDate, value("dtstamp"), event.sequence].map(String).join(" ");
      if ((known.get(event.uid) ?? said) !== said) wrong.push(`${event.uid} is at ${said} and at ${known.get(event.uid)}`);
      known.set(event.uid, said);
    }
    return wrong.map((text) => `${path}: ${text}`);
  });
}

export const texts = (site) => files(site).flatMap((path) => events(site, path).flatMap((event) => [event.summary, ...String(event.description).split("\n\n"), event.location]));
