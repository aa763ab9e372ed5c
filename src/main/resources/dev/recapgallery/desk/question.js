// Asks before something is done that can't be seen on the page.
const $ = (id) => document.getElementById(id);

$("question-yes").addEventListener("click", () => $("question").close("yes"));
$("question-no").addEventListener("click", () => $("question").close(""));

/** Resolves to true where it is to be done. */
export function ask(text) {
  $("question-text").textContent = text;
  $("question").returnValue = "";
  $("question").showModal();
  $("question-no").focus();
  return new Promise((resolve) =>
    $("question").addEventListener("close", () => resolve($("question").returnValue === "yes"), { once: true }));
}
