// Windows over the page, one question at a time, and double clicks.
const $ = (id) => document.getElementById(id);

export function openDialog(id) {
  if (!$(id).open) {
    $(id).showModal();
  }
}

$("question-yes").addEventListener("click", () => $("question").close("yes"));
$("question-no").addEventListener("click", () => $("question").close(""));

/** Asks before something is done that can't be seen on the page; resolves to true where it is to be done. */
export function ask(text) {
  if ($("question").open) {
    return Promise.resolve(false);
  }
  $("question-text").textContent = text;
  $("question").returnValue = "";
  openDialog("question");
  $("question-no").focus();
  return new Promise((resolve) =>
    $("question").addEventListener("close", () => resolve($("question").returnValue === "yes"), { once: true }));
}

/**
 * The second click of a double click is meant for what was under the pointer at the first. Where another thing came there,
 * as a photo does when its tile is clicked, it does nothing.
 */
export function guardDoubleClicks() {
  let clicked = null;
  document.addEventListener("click", (event) => {
    const isElsewhere = clicked !== null && !clicked.contains(event.target) && !event.target.contains(clicked);
    if (event.detail > 1 && (isElsewhere || !clicked?.isConnected)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      clicked = event.target;
    }
  }, { capture: true });
}
