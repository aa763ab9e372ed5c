// What the page has to say above the photos. A notice stays until what it tells is over; what only advises can be dismissed.
import { sentence } from "./words.js";

const DISMISSED = "recap-dismissed-";
const MAX_TOLD = 6;

export class Notices {
  constructor(root) {
    this.root = root;
    this.notices = new Map(); // by what they are about
    this.boxes = new Map();
    this.gallery = "";
  }

  /**
   * Tells something, or, with an empty text, no more.
   *
   * @param how isWait for what is no fault, lines in small letters below, dismiss where it can be sent away
   */
  tell(id, text, how = {}) {
    const told = JSON.stringify([text, how]);
    if (text && this.notices.get(id)?.told !== told) {
      this.notices.set(id, { told, box: this.box(id, text, how) });
    } else if (text || !this.notices.delete(id)) {
      return;
    }
    this.root.replaceChildren(...[...this.notices.values()].map(({ box }) => box));
    this.root.hidden = this.notices.size === 0;
  }

  box(id, text, { isWait = false, lines = [], mayGo = false, remember = null }) {
    const box = document.createElement("div");
    box.className = isWait ? "notice notice--wait" : "notice";
    const words = document.createElement("div");
    words.append(text, ...lines.map((each) => {
      const line = document.createElement("small");
      line.textContent = each;
      return line;
    }));
    box.append(words);
    if (mayGo) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "plain notice__go";
      button.textContent = "Dismiss";
      button.addEventListener("click", () => this.dismiss(id, remember));
      box.append(button);
    }
    return box;
  }

  dismiss(id, remember) {
    if (remember !== null) {
      this.remember(remember);
    }
    const next = this.notices.get(id).box.nextElementSibling?.querySelector("button");
    this.tell(id, "");
    (next ?? document.getElementById("main")).focus({ preventScroll: true });
  }

  remember(message) {
    try {
      sessionStorage.setItem(DISMISSED + this.gallery, JSON.stringify([...this.dismissed(), message]));
    } catch {
      // The browser's store is full or closed: it is told again with the next news.
    }
  }

  dismissed() {
    try {
      return JSON.parse(sessionStorage.getItem(DISMISSED + this.gallery) ?? "[]");
    } catch {
      return [];
    }
  }

  /** What is wrong with the caption file as a whole; where it can't be read, that alone. */
  tellProblems({ problems, isBroken, ready, gallery }) {
    this.gallery = gallery;
    const dismissed = this.dismissed();
    const wanted = new Map();
    if (isBroken && problems.length > 0) {
      const until = "Until that is fixed, the page shows what was there before; what you write is kept here and saved then.";
      const [first, ...others] = problems;
      wanted.set("problem0", [sentence(first.message), {
        lines: [shown(first.place), ...others.map(({ message, place }) => `${sentence(message)} (${shown(place)})`), ...(ready ? [until] : [])],
      }]);
    } else {
      const told = problems.filter(({ severity, message }) => severity === "error" || !dismissed.includes(message));
      told.slice(0, MAX_TOLD).forEach(({ message, severity, place }) => wanted.set(`problem ${message} ${place}`, [sentence(message), {
        isWait: severity !== "error", lines: [shown(place)], mayGo: severity !== "error", remember: message,
      }]));
      if (told.length > MAX_TOLD) {
        wanted.set("problems", [`and ${told.length - MAX_TOLD} more; see the gallery`, { isWait: true }]);
      }
    }
    [...this.notices.keys()].filter((id) => id.startsWith("problem") && !wanted.has(id)).forEach((id) => this.tell(id, ""));
    wanted.forEach(([text, how], id) => this.tell(id, text, how));
  }
}

/** captions.yaml:3:14 */
const shown = (place) => place.replace(/:(\d+):(\d+)$/, ", line $1, column $2");
