// How what was typed is shown where there is little room: as it is read, and names without their middle.

/** The marks of inline Markdown; typed HTML is no mark, since the gallery shows it as text. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const CODE = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
const ADDRESS = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/gi;
const LINK = /!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\((?:<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/g;
const STARS = /(?<!\*)(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?!\*)/g;
const LINES = /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu;

/** A caption as a reader sees it: “**A** [boat](https://…)” is “A boat”. */
export function asRead(markdown) {
  if (!/[*_`[\\<&]/.test(markdown)) {
    return markdown;
  }
  const kept = []; // what must not be taken for marks
  const keep = (text) => `\u0000${kept.push(text) - 1}\u0000`;
  let text = markdown
    .replaceAll("\u0000", "")
    .replace(CODE, (all, ticks, code) => keep(code.trim() || code))
    .replace(ESCAPED, (all, mark) => keep(mark))
    .replace(ENTITY, (entity) => keep(character(entity)))
    .replace(ADDRESS, (all, address) => keep(address.replace(/^mailto:/i, "")));
  for (let before = null; before !== text; ) {
    before = text;
    text = text.replace(LINK, "$1").replace(STARS, "$2").replace(LINES, "$2");
  }
  // An address may hold what was kept before it.
  while (/\u0000\d+\u0000/.test(text)) {
    text = text.replace(/\u0000(\d+)\u0000/g, (all, at) => kept[at]);
  }
  return text;
}

function character(entity) {
  const field = document.createElement("textarea"); // what is written into one is never markup
  field.innerHTML = entity;
  return field.value;
}

const END = 12;

/** A file's name on one line: where there is no room, its middle goes; it is read out and shown on pointing in full. */
export function fileName(name) {
  const shown = document.createElement("span");
  shown.className = "cut";
  shown.title = name;
  const whole = document.createElement("span");
  whole.className = "unseen";
  whole.textContent = name;
  const letters = [...name];
  const parts = [letters.slice(0, -END), letters.slice(-END)].map((part) => {
    const span = document.createElement("span");
    span.setAttribute("aria-hidden", "true");
    span.textContent = part.join("");
    return span;
  });
  shown.append(whole, ...parts);
  return shown;
}
