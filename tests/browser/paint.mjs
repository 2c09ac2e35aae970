// What the eye sees: these functions run in the page, where `installed` puts them, and tell where characters and boxes are painted.

/** Call once for a tab's page; afterwards `paint` is known to what is evaluated there. */
export const install = (tab) => tab.evaluate(`globalThis.paint = (${tools})()`);

function tools() {
  /** The characters of an element or text with their boxes; blanks and marks without a box of their own are left out. */
  const characters = (root) => {
    const found = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = root.nodeType === Node.TEXT_NODE ? root : walker.nextNode(); node; node = walker.nextNode()) {
      let at = 0;
      for (const character of node.data) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, (at += character.length));
        const box = range.getClientRects()[0];
        if (box && box.width > 0 && !/^\p{M}$/u.test(character)) found.push({ character, node, at: at - character.length, box, middle: (box.left + box.right) / 2 });
      }
    }
    return found;
  };

  const together = (boxes) => ({
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  });
  const oneLine = (a, b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;

  /** The characters of one line as painted, from left to right. */
  const line = (root) => {
    const all = characters(root);
    return all.toSorted((a, b) => a.middle - b.middle).map((one) => one.character).join("").replaceAll("\u00a0", " ").trim();
  };

  /** Whether boxes that follow each other in the text follow each other on the screen: further along the line, or on a line below. */
  const inOrder = (boxes, dir) =>
    boxes.slice(1).every((box, index) => {
      const before = boxes[index];
      if (!oneLine(before, box)) return box.top > before.top;
      return dir === "rtl" ? box.right <= before.left + 1 : box.left >= before.right - 1;
    });

  return { characters, together, oneLine, line, inOrder };
}
