// A button for the browser's own command, which on a phone is hard to find.
"use strict";
(() => {
  const button = document.querySelector(".screen button");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => print());
})();
