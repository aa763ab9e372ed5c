// One photo among all: its picture, its caption, and in one line how it stands with it.
import { toldProblems } from "./problems.js";
import { asRead, fileName } from "./texts.js";
import { say } from "./words.js";

const WORDS = { caption: "caption", alt: "alt text", credit: "credit" };
const TROUBLES = {
  conflict: "Changed in the file, too: open it to decide",
  refused: "Not saved: open it to see why",
};

export const make = (name, className = "", text = "") => {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
};

const problems = (count) => (count === 1 ? "1 problem" : `${count} problems`);

/**
 * The worst that is to be told of a photo, and how much else there is; all of it stands at the fields.
 *
 * @returns kind, one of trouble, wait, error, todo, hidden and done; words; how many others; and all of them, a line each
 */
export function standing(store, photo) {
  const told = toldProblems(photo);
  const missing = photo.hidden ? [] : store.missing(photo).map((key) => WORDS[key]);
  const hasError = told.some(({ severity }) => severity === "error");
  const trouble = store.drafts.trouble(photo.file);
  const alarms = [
    ["trouble", TROUBLES[trouble], trouble ? 1 : 0],
    ["wait", "Not saved yet", trouble || !store.drafts.files().has(photo.file) ? 0 : 1],
    ["error", problems(told.length), hasError ? told.length : 0],
    ["todo", `Needs ${missing.join(", ")}`, missing.length],
    ["todo", problems(told.length), hasError ? 0 : told.length],
  ].filter(([, , count]) => count > 0);
  const [kind, words, count] = alarms[0] ?? (photo.hidden ? ["hidden", "Left out", 0] : ["done", "Complete", 0]);
  const all = alarms.reduce((sum, [, , each]) => sum + each, 0);
  const lines = [...alarms.map(([, text]) => text).filter((text) => text !== problems(told.length)), ...told.map(({ message }) => message)];
  return { kind, words, others: all - count, lines };
}

export class Tile {
  constructor(store, file, pick) {
    this.store = store;
    this.file = file;
    this.item = make("li", "tile");
    this.item.dataset.file = file;
    this.item.draggable = true;
    this.button = make("button");
    this.button.type = "button";
    this.button.tabIndex = -1;
    this.button.append(this.frame(), this.text());
    this.button.addEventListener("click", () => pick(file));
    this.item.append(this.button);
  }

  frame() {
    const frame = make("span", "tile__picture");
    const image = make("img");
    image.loading = "lazy";
    image.decoding = "async";
    image.alt = "";
    image.draggable = false;
    image.width = 4;
    image.height = 3;
    image.addEventListener("error", () => this.item.classList.add("tile--lost"));
    image.addEventListener("load", () => this.item.classList.remove("tile--lost"));
    const name = make("span", "tile__name", this.file);
    name.setAttribute("aria-hidden", "true");
    frame.title = this.file;
    frame.append(image, name);
    this.image = image;
    return frame;
  }

  text() {
    const text = make("span", "tile__text");
    this.caption = make("span", "tile__caption");
    this.state = make("span", "tile__state");
    this.words = make("span");
    this.count = make("span", "tile__count");
    this.count.setAttribute("aria-hidden", "true");
    this.more = make("span", "unseen");
    this.state.append(this.words, this.count, this.more);
    text.append(this.caption, this.state);
    return text;
  }

  /** @param chosen the photos chosen while arranging; null while nobody arranges */
  show(photo, chosen) {
    const source = `/photo/${photo.id}/small/${photo.picture}`;
    if (!this.image.src.endsWith(source)) {
      this.image.src = source;
    }
    const typed = this.store.value(this.file, "caption");
    const caption = typed === null ? photo.found.caption : asRead(String(typed));
    this.showCaption(caption);
    this.caption.classList.toggle("tile__caption--none", caption === null);
    this.showStanding(standing(this.store, photo));
    this.item.classList.toggle("tile--hidden", photo.hidden);
    const isChosen = Boolean(chosen?.has(this.file));
    this.item.classList.toggle("tile--chosen", isChosen);
    if (chosen) {
      this.button.setAttribute("aria-pressed", String(isChosen));
    } else {
      this.button.removeAttribute("aria-pressed");
    }
  }

  showCaption(caption) {
    const isName = this.caption.querySelector(".cut") !== null;
    if (caption !== null) {
      say(this.caption, caption);
    } else if (!isName) {
      this.caption.replaceChildren(fileName(this.file));
    }
  }

  showStanding({ kind, words, others, lines }) {
    this.state.dataset.kind = kind;
    this.state.title = lines.join("\n");
    say(this.words, others > 0 ? `${words} ` : words);
    say(this.count, others > 0 ? `+${others}` : "");
    say(this.more, others > 0 ? ` and ${others} more` : "");
    this.count.hidden = others === 0;
    this.item.classList.toggle("tile--trouble", kind === "trouble");
  }
}
