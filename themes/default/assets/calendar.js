// What only the reader's clock can tell: which day is today, and which months are past. Without this script every month is there.
"use strict";
(() => {
  const pad = (number) => String(number).padStart(2, "0");
  const now = new Date();
  const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  const months = [...document.querySelectorAll("main > .month")];
  const past = months.filter((month) => month.dataset.last < today);

  for (const cell of document.querySelectorAll(`.month [data-day="${today}"]`)) {
    (cell.firstElementChild ?? cell).setAttribute("aria-current", "date");
  }

  // Earlier months are folded, unless there are no others.
  const fold = document.querySelector(".past");
  const button = fold?.querySelector("button");
  const show = (shown) => {
    for (const month of past) month.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
  };
  // A link to a day that is folded away opens it.
  const reveal = () => {
    const goal = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!goal?.closest("[hidden]")) return;
    show(true);
    goal.scrollIntoView();
  };
  if (button && past.length > 0 && past.length < months.length) {
    fold.hidden = false;
    button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
    show(false);
    addEventListener("hashchange", reveal);
    reveal();
  }

  // The way to the first day that is not past.
  const next = document.querySelector(".next-date");
  const days = [...document.querySelectorAll(".days > li[id]")];
  const day = days.find((item) => item.id.slice("halqa-".length) >= today);
  if (next && day && past.length === 0 && day !== days[0]) {
    next.querySelector("a").href = `#${day.id}`;
    next.hidden = false;
  }
})();
