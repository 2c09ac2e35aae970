// What script adds to every page: the languages keep the reader's place, dates to come are not past, and a text is copied at a press.
"use strict";
(() => {
  const languages = [...document.querySelectorAll(".languages a")].map((link) => [link, link.getAttribute("href")]);

  /** Headings have the same anchors in every language, so the same place is open there. */
  const keepPlace = () => {
    for (const [link, href] of languages) link.setAttribute("href", href + location.hash);
  };
  addEventListener("hashchange", keepPlace);
  keepPlace();

  // Of the dates to come the reader's clock knows which are past. The style shows the next few of the others.
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  for (const item of document.querySelectorAll(".coming > li")) {
    if (item.dataset.last < today) item.remove();
  }

  /** Where a page may not write to the clipboard, the text is chosen, so that a key copies it. */
  const copy = async (text) => {
    try {
      await navigator.clipboard.writeText(text.textContent.trim());
      return true;
    } catch {
      getSelection().selectAllChildren(text);
      return document.execCommand("copy");
    }
  };
  for (const button of document.querySelectorAll("[data-copy]")) {
    const says = button.textContent;
    button.hidden = false;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", async () => {
      if (!await copy(document.getElementById(button.dataset.copy))) return;
      button.textContent = button.dataset.copied;
      setTimeout(() => { button.textContent = says; }, 2500);
    });
  }
})();
