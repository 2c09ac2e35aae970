// The calendar: its page, what its script adds, and calendar files as another program reads them.
import { DESK, inTabs, open } from "./browser.mjs";
import { ICAL } from "./tools.mjs";

const LINE = 75;

const events = (site, path) => new ICAL.Component(ICAL.parse(site.text(path))).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
const files = (site) => site.files.filter((path) => path.endsWith(".ics"));
const pages = (site) => site.languages.map((tag) => `${tag}/calendar.html`);

/** Opens the calendar of every language on a day, and gives what `look` sees there. */
async function onDay(site, day, look) {
  const seen = new Map();
  await inTabs(site.browser, { viewport: DESK, timezoneId: "Asia/Qatar" }, pages(site), async (tab, path) => {
    await tab.clock.setFixedTime(new Date(`${day}T08:00:00Z`));
    await open(tab, site.file(path));
    seen.set(path, await tab.evaluate(look));
  });
  return seen;
}

const shown = () => ({
  all: document.querySelectorAll("main > .month").length,
  shown: [...document.querySelectorAll("main > .month")].filter((month) => month.checkVisibility()).length,
  button: document.querySelector(".past").checkVisibility(),
  next: document.querySelector(".next-date").checkVisibility(),
  today: document.querySelectorAll("[aria-current=date]").length,
});

export default {
  "another program reads every calendar file": async (site) =>
    files(site).flatMap((path) => {
      const complaints = [];
      const bytes = Buffer.from(site.text(path));
      const lines = site.text(path).split("\r\n");
      if (lines.pop() !== "" || lines.some((line) => /[\r\n]/.test(line))) complaints.push("a line does not end with CRLF");
      if (lines.some((line) => Buffer.byteLength(line) > LINE)) complaints.push("a line is too long");
      if (bytes.includes("\ufffd")) complaints.push("a letter is cut in two");
      const all = events(site, path);
      if (all.length === 0) complaints.push("no event");
      const ids = new Set(all.map((event) => event.uid));
      if (ids.size !== all.length) complaints.push("two events have one id");
      for (const event of all) {
        if (!event.summary || !event.startDate) complaints.push(`${event.uid}: no title or no time`);
        if (event.endDate.compare(event.startDate) < 0) complaints.push(`${event.uid} ends before it begins`);
        if (!site.pages.includes(event.component.getFirstPropertyValue("url")?.split("/").slice(3).join("/"))) complaints.push(`${event.uid}: its page does not exist`);
      }
      return complaints.map((text) => `${path}: ${text}`);
    }),

  "an event is the same in every file and language": async (site) => {
    const times = new Map();
    return files(site).flatMap((path) =>
      events(site, path).flatMap((event) => {
        const time = `${event.startDate} ${event.endDate}`;
        const known = times.get(event.uid) ?? time;
        times.set(event.uid, known);
        return known === time ? [] : [`${path}: ${event.uid} is at ${time} and at ${known}`];
      }),
    );
  },

  "the page and the file of all dates hold the same number of them": async (site) => {
    const complaints = [];
    await inTabs(site.browser, { javaScriptEnabled: false }, pages(site), async (tab, path) => {
      await open(tab, site.file(path));
      const listed = await tab.locator(".session").count();
      const inFile = events(site, path.replace(".html", ".ics")).length;
      if (listed !== inFile) complaints.push(`${path}: ${listed} on the page, ${inFile} in the file`);
    });
    return complaints;
  },

  "without a script every month is there; days in the tables lead to their dates": async (site) => {
    const complaints = [];
    await inTabs(site.browser, { javaScriptEnabled: false, viewport: DESK }, pages(site), async (tab, path) => {
      await open(tab, site.file(path));
      const { hidden, lost, days, linked } = await tab.evaluate(() => {
        const links = [...document.querySelectorAll(".month td a")];
        const goal = (link) => document.getElementById(link.hash.slice(1));
        return {
          hidden: [...document.querySelectorAll("main > .month")].filter((month) => !month.checkVisibility()).length,
          lost: links.filter((link) => goal(link)?.querySelector("time").dateTime !== link.parentElement.dataset.day).map((link) => link.outerHTML),
          days: document.querySelectorAll(".days > li").length,
          linked: links.length,
        };
      });
      if (hidden) complaints.push(`${path}: ${hidden} months are hidden`);
      if (days !== linked) complaints.push(`${path}: ${days} days, ${linked} links to them`);
      complaints.push(...lost.map((html) => `${path}: leads elsewhere: ${html}`));
    });
    return complaints;
  },

  "Persian readers see Persian months, all others those of their own calendar": async (site) => {
    const complaints = [];
    await inTabs(site.browser, { javaScriptEnabled: false }, pages(site), async (tab, path) => {
      await open(tab, site.file(path));
      const months = await tab.evaluate(() => [...document.querySelectorAll("main > .month h2 time")].map((time) => [time.dateTime, time.textContent]));
      const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { day: "numeric", timeZone: "UTC" });
      const gregorian = new Intl.DateTimeFormat("en-u-nu-latn", { day: "numeric", timeZone: "UTC" });
      const calendar = path.startsWith("fa/") ? persian : gregorian;
      const wrong = months.filter(([day]) => calendar.format(new Date(day)) !== "1");
      complaints.push(...wrong.map(([day, title]) => `${path}: ${title} begins on ${day}`));
    });
    return complaints;
  },

  "the reader's clock folds what is past, marks today and leads on": async (site) => {
    const complaints = [];
    const expect = (seen, wanted) => {
      for (const [path, found] of seen) if (!wanted(found)) complaints.push(`${path}: ${JSON.stringify(found)}`);
    };
    expect(await onDay(site, "2020-01-01", shown), ({ all, shown, button, next }) => shown === all && !button && !next);
    expect(await onDay(site, "2090-01-01", shown), ({ all, shown, button, next }) => shown === all && !button && !next);
    expect(await onDay(site, "2027-04-11", shown), ({ all, shown, button, today }) => shown > 0 && shown < all && button && today === 1);
    const opened = () => {
      document.querySelector(".past button").click();
      return [...document.querySelectorAll("main > .month")].every((month) => month.checkVisibility());
    };
    expect(await onDay(site, "2027-04-11", opened), Boolean);
    return complaints;
  },
};
