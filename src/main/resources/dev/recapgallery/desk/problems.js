// What the rules find about a photo, each at the field that it is about; what is about the photo itself stands above.
import { say, sayEach } from "./words.js";

const FIELD_BY_RULE = {
  "alt-equals-caption": "alt",
  "decorative-alt": "alt",
  "empty-alt": "alt",
  "long-alt": "alt",
  "placeholder-alt": "alt",
  "redundant-alt-start": "alt",
  "author-in-picture": "credit",
  "bad-credit-format": "credit",
  "credit-format": "credit",
  "unknown-person": "credit",
  "broken-link": "caption",
  "unknown-license": "license",
  "bad-time": "taken",
  "odd-date": "taken",
  "bad-focal": "focal",
};
/** "the alt text of photo 'a.jpg' is damaged", "'tags' must be a list". */
const FIELD_IN_MESSAGE = /^(?:the |')(caption|alt|credit|license|title|tags|taken|copyright|focal|hidden|decorative)\b/;

export function fieldOf({ rule, message }) {
  const field = FIELD_BY_RULE[rule] ?? FIELD_IN_MESSAGE.exec(message)?.[1] ?? null;
  return field === "decorative" ? "alt" : field;
}

/** What is missing is told by the empty fields and by the tile themselves, and a photo not captioned yet is no fault. */
export const toldProblems = (photo) =>
  photo.problems.filter(({ rule }) => !rule.startsWith("missing-") && rule !== "unnamed-photo");

export class PhotoProblems {
  constructor(general) {
    this.general = general;
    this.wasUnfolded = false; // here, not by hand
    this.lists = new Map(); // by field
    this.spared = null; // the key that is being typed: what is half typed isn't judged
    document.querySelectorAll("#editor .field[data-key]").forEach((field) => {
      const key = field.dataset.key;
      const label = field.querySelector("label, .label")?.textContent ?? "focal point";
      const list = document.createElement("ul");
      list.id = `${key}-problems`;
      list.className = "problems";
      list.setAttribute("aria-label", `Problems: ${label}`);
      list.hidden = true;
      const note = document.getElementById(`${key}-note`);
      (note?.closest("p") ?? field.lastElementChild).after(list);
      const input = field.querySelector(`[aria-describedby~="${key}-note"]`);
      input?.setAttribute("aria-describedby", `fixed ${key}-note ${key}-problems`);
      this.lists.set(key, list);
    });
  }

  /** Tells nothing new of a key until another one, or null, is spared. */
  spare(key) {
    this.spared = key;
  }

  show(photo, isNew = false) {
    if (!photo) {
      return;
    }
    const told = toldProblems(photo);
    this.lists.forEach((list, key) => {
      const wasTold = ({ message }) => [...list.children].some((item) => !item.hidden && item.textContent === message);
      this.fill(list, told.filter((problem) => fieldOf(problem) === key && (key !== this.spared || wasTold(problem))));
    });
    this.fill(this.general, told.filter((problem) => !this.lists.has(fieldOf(problem))));
    const folded = this.lists.get("title").closest("details");
    const hasSome = folded.querySelector(".problems:not([hidden])") !== null;
    if (isNew && (hasSome || this.wasUnfolded)) {
      folded.open = hasSome;
      this.wasUnfolded = hasSome;
    }
  }

  fill(list, problems) {
    sayEach(list, problems, () => document.createElement("li"), (item, { severity, message }) => {
      item.className = severity;
      say(item, message);
    });
    list.hidden = problems.length === 0;
  }
}
