// What the page has to say above the photos; each notice stays until what it tells is over.
export class Notices {
  constructor(root) {
    this.root = root;
    this.notices = new Map(); // by what they are about
  }

  /** Tells something, or, with an empty text, no more. */
  tell(id, text, isWait = false, small = "") {
    if (text) {
      this.notices.set(id, { text, isWait, small });
    } else if (!this.notices.delete(id)) {
      return;
    }
    this.root.replaceChildren(...[...this.notices.values()].map((each) => this.box(each)));
    this.root.hidden = this.notices.size === 0;
  }

  box({ text, isWait, small }) {
    const box = document.createElement("div");
    box.className = isWait ? "notice notice--wait" : "notice";
    box.textContent = text;
    if (small) {
      const line = document.createElement("small");
      line.textContent = small;
      box.append(line);
    }
    return box;
  }

  /** What is wrong with the caption file as a whole. */
  tellProblems({ problems, isBroken, ready }) {
    [...this.notices.keys()].filter((key) => key.startsWith("problem")).forEach((id) => this.tell(id, ""));
    problems.slice(0, 6).forEach((problem, index) =>
      this.tell(`problem${index}`, sentence(problem.message), problem.severity !== "error", shown(problem.place)));
    const more = problems.length - 6;
    this.tell("problem-broken", isBroken && ready
      ? "Until that is mended, the page shows what was there before. What you write is kept here and saved then." : "", true);
    this.tell("problems", more > 0 ? `and ${more} more; see the gallery` : "", true);
  }
}

const sentence = (message) => message.charAt(0).toUpperCase() + message.slice(1);

/** captions.yaml:3:14 */
const shown = (place) => place.replace(/:(\d+):(\d+)$/, ", line $1, column $2");
