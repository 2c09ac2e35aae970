// Calendar files, as ical.js reads them (RFC 5545).
import ical from "ical.js";

const LINE = 75;
const files = (site) => site.files.filter((path) => path.endsWith(".ics"));
const read = (site, path) => new ical.Component(ical.parse(site.text(path)));
const events = (site, path) => read(site, path).getAllSubcomponents("vevent").map((event) => new ical.Event(event));

export function complaints(site) {
  const known = new Map();
  return files(site).flatMap((path) => {
    const wrong = [];
    const lines = site.text(path).split("\r\n");
    if (lines.pop() !== "" || lines.some((line) => /[\r\n]/.test(line))) wrong.push("a line does not end with CRLF");
    if (lines.some((line) => Buffer.byteLength(line) > LINE)) wrong.push("a line is too long");
    const calendar = read(site, path);
    for (const key of ["version", "prodid"]) if (calendar.getAllProperties(key).length !== 1) wrong.push(`no ${key}`);
    const ids = new Set();
    for (const event of events(site, path)) {
      const value = (key) => event.component.getFirstPropertyValue(key);
      if (!event.uid || ids.has(event.uid)) wrong.push(`${event.uid} is no id, or there twice`);
      ids.add(event.uid);
      if (!value("dtstamp") || !event.startDate || !event.summary) wrong.push(`${event.uid}: no stamp, start or title`);
      if (event.endDate.compare(event.startDate) < 0) wrong.push(`${event.uid} ends before it begins`);
      // An event is the same in every file and language.
      const said = [event.startDate, event.endDate, value("dtstamp"), event.sequence].map(String).join(" ");
      if ((known.get(event.uid) ?? said) !== said) wrong.push(`${event.uid} is at ${said} and at ${known.get(event.uid)}`);
      known.set(event.uid, said);
    }
    return wrong.map((text) => `${path}: ${text}`);
  });
}

export const texts = (site) => files(site).flatMap((path) => events(site, path).flatMap((event) => [event.summary, ...String(event.description).split("\n\n"), event.location]));
