// Puts words on the page without taking anything off it. A browser ends what one Ctrl+Z takes back whenever a node leaves the
// page, wherever that is: in a page that tells while somebody types, each letter would have to be taken back by itself.

/** With a capital at its beginning. */
export const sentence = (message) => message.charAt(0).toUpperCase() + message.slice(1);

/** Sets the text of an element that holds nothing else; nothing where it says that already. */
export function say(element, text) {
  const { childNodes } = element;
  if (childNodes.length === 0) {
    element.append(text);
  } else if (childNodes.length === 1 && childNodes[0].nodeType === Node.TEXT_NODE) {
    if (childNodes[0].data !== text) {
      childNodes[0].data = text;
    }
  } else if (element.textContent !== text) {
    element.textContent = text;
  }
}

/**
 * Shows things as the children of an element, one after the other, each in a child that is there already or that is made. Those
 * left over stay in the page, hidden.
 *
 * @param make gives a new child
 * @param show(child, thing) fills one
 */
export function sayEach(element, things, make, show) {
  things.forEach((thing, at) => {
    const child = element.children[at] ?? element.appendChild(make());
    child.hidden = false;
    show(child, thing);
  });
  [...element.children].slice(things.length).forEach((child) => (child.hidden = true));
}
