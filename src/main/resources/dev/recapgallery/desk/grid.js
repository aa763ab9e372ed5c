// All photos by section: what is missing is marked, a photo is moved by dragging or by keys.
import { letDrag } from "./drag.js";
import { toldProblems } from "./problems.js";
import { make, Tile } from "./tile.js";
import { say } from "./words.js";

/** Sections with up to so many photos may share a row. */
const MAX_SPAN = 8;
const NONE = {
  incomplete: "Every photo is complete.",
  problems: "No photo has a problem.",
  unsaved: "Everything is saved.",
};

export class Grid {
  constructor(root, store, actions) {
    this.root = root;
    this.store = store;
    this.actions = actions;
    this.tiles = new Map(); // by file
    this.groups = [];
    this.current = null;
    this.filter = "all"; // or "incomplete", "problems", "unsaved"
    this.marked = new Set(); // the photos with values that aren't saved
    this.chosen = null; // the photos chosen while arranging
    root.addEventListener("keydown", (event) => this.key(event));
    root.addEventListener("focusin", (event) => this.focused(event.target.closest("li")?.dataset.file));
    letDrag(this, actions.move);
  }

  /** Draws anew where the order changed, else only the tiles that did. */
  show(changed) {
    const shown = this.isFiltered ? this.store.inOrder().filter((file) => this.isShown(file)) : [];
    const shape = JSON.stringify([this.filter, shown, this.store.desk.sections]);
    if (shape !== this.shape) {
      this.shape = shape;
      this.draw();
    } else {
      changed.forEach((file) => this.refresh(file));
    }
    this.count();
  }

  get isFiltered() {
    return this.filter !== "all";
  }

  choose(filter) {
    this.filter = filter;
    this.show(new Set());
  }

  draw() {
    const held = document.activeElement?.closest("#grid li")?.dataset.file;
    const old = this.tiles;
    this.tiles = new Map();
    this.groups = [];
    const fragment = document.createDocumentFragment();
    const sections = this.store.desk.sections;
    sections.forEach((section, i) => {
      const files = section.photos.filter((file) => this.isShown(file));
      if (!this.isFiltered || files.length > 0) {
        const group = this.group(section, files, old);
        // Short sections stand side by side, but for those with others below them.
        const isParent = sections[i + 1]?.depth > section.depth;
        group.dataset.span = !isParent && files.length <= MAX_SPAN ? Math.max(2, files.length) : "all";
        group.classList.toggle("group--bare", isParent && files.length === 0);
        group.classList.toggle("group--first", i > 0 && sections[i - 1].depth !== section.depth);
        fragment.append(group);
      }
    });
    if (this.isFiltered && this.tiles.size === 0) {
      fragment.append(make("p", "done", NONE[this.filter]));
    }
    this.root.replaceChildren(fragment);
    const first = this.tiles.has(this.current) ? this.current : this.tiles.keys().next().value;
    this.rove(first);
    if (held && this.tiles.has(held)) {
      this.focus(held);
    }
  }

  isShown(file) {
    const photo = this.store.photos.get(file);
    if (!this.isFiltered) {
      return true;
    }
    const isWanted = {
      incomplete: !photo.hidden && !this.store.isComplete(photo),
      problems: toldProblems(photo).length > 0,
      unsaved: false,
    }[this.filter];
    return isWanted || this.store.drafts.trouble(file) !== null;
  }

  group(section, files, old) {
    const group = make("section", "group");
    const heading = make(section.depth > 0 ? "h3" : "h2", "", section.title);
    const title = section.kind === "unnamed" ? `Not in ${this.store.desk.captionFile.replace(/^.*[\\/]/, "")} yet` : section.title;
    heading.textContent = title;
    const count = make("span", "group__count");
    const tools = make("span", "group__tools");
    tools.append(...this.tools(section));
    heading.append(" ", count, tools);
    const list = make("ul", files.length === 0 ? "tiles tiles--empty" : "tiles");
    list.setAttribute("aria-label", title);
    list.dataset.section = section.id;
    list.dataset.kind = section.kind;
    for (const file of files) {
      const tile = old.get(file) ?? new Tile(this.store, file, this.actions.pick);
      this.tiles.set(file, tile);
      this.refresh(file);
      list.append(tile.item);
    }
    group.append(heading, list);
    this.groups.push({ section, count });
    return group;
  }

  /** What can be done with a section while arranging. */
  tools(section) {
    const tools = [];
    const add = (className, text, act) => {
      const button = make("button", `plain ${className}`, text);
      button.type = "button";
      button.setAttribute("aria-label", `${text}: ${section.title}`);
      button.addEventListener("click", act);
      tools.push(button);
    };
    if (section.kind === "section") {
      const mates = this.beside(section);
      add("group__tool", "Rename", () => this.actions.editSection(section));
      if (mates[0] !== section) {
        add("group__tool", "Move up", () => this.actions.shiftSection(section, -1));
      }
      if (mates[mates.length - 1] !== section) {
        add("group__tool", "Move down", () => this.actions.shiftSection(section, 1));
      }
      add("group__tool", "Remove", () => this.actions.removeSection(section));
    }
    if (section.kind !== "unnamed") {
      add("group__end", "Put them at the end", () => this.actions.put(section.id, null));
    }
    return tools;
  }

  /** The sections of the same depth below the same one, itself among them. */
  beside(section) {
    const sections = this.store.desk.sections.filter((each) => each.kind === "section");
    const at = sections.findIndex((each) => each.id === section.id);
    const isAbove = (each) => each.depth < section.depth;
    const from = sections.slice(0, at).findLastIndex(isAbove) + 1;
    const end = sections.slice(at).findIndex(isAbove);
    return sections.slice(from, end < 0 ? sections.length : at + end).filter((each) => each.depth === section.depth);
  }

  /** The button of a section that was pressed, or the other one where there is no further place. */
  focusTool(section, step) {
    const labels = step < 0 ? ["Move up", "Move down"] : ["Move down", "Move up"];
    const list = [...this.root.querySelectorAll(".group ul")].find((each) => each.dataset.section === section.id);
    const buttons = [...(list?.closest(".group").querySelectorAll(".group__tool") ?? [])];
    const find = (label) => buttons.find((each) => each.textContent === label);
    const button = find(labels[0]) ?? find(labels[1]);
    button?.focus();
    button?.scrollIntoView({ block: "nearest" });
  }

  refresh(file) {
    const photo = this.store.photos.get(file);
    if (photo) {
      this.tiles.get(file)?.show(photo, this.chosen);
    }
  }

  /** Marks the photos with values that aren't saved, and why; where nothing is to be marked any more, too. */
  mark() {
    const before = this.marked;
    this.marked = this.store.drafts.files();
    new Set([...before, ...this.marked]).forEach((file) => this.refresh(file));
    const troubled = this.store.troubled().join("\n");
    if (this.isFiltered && troubled !== this.troubled) {
      this.show(new Set()); // a complete photo is shown, too, while there is something to decide
    }
    this.troubled = troubled;
  }

  /** Asks again for the pictures that didn't come. */
  recover() {
    this.root.querySelectorAll(".tile--lost img").forEach((image) => (image.src = image.src));
  }

  count() {
    for (const { section, count } of this.groups) {
      const photos = section.photos.map((file) => this.store.photos.get(file)).filter((photo) => !photo.hidden);
      const done = photos.filter((photo) => this.store.isComplete(photo)).length;
      say(count, photos.length === 0 ? "" : `${done} of ${photos.length}`);
    }
  }

  /** The chosen photos in the order of the page, in which they stay when they are moved. */
  filesChosen() {
    return this.store.inOrder().filter((file) => this.chosen.has(file));
  }

  // Keyboard ----------------------------------------------------------------------------------------------------------

  rove(file) {
    if (this.current && this.tiles.has(this.current)) {
      this.tiles.get(this.current).button.tabIndex = -1;
    }
    if (file !== undefined && this.tiles.has(file)) {
      this.tiles.get(file).button.tabIndex = 0;
      this.current = file;
    }
  }

  focused(file) {
    if (file && file !== this.current) {
      this.rove(file);
    }
  }

  focus(file) {
    this.rove(file);
    const tile = this.tiles.get(file);
    tile?.button.focus({ preventScroll: true });
    tile?.item.scrollIntoView({ block: "nearest" });
  }

  key(event) {
    const arrows = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -2, ArrowDown: 2, Home: "first", End: "last" };
    const step = arrows[event.key];
    const file = event.target.closest("li")?.dataset.file;
    if (step === undefined || !file || event.altKey) {
      return;
    }
    const wantsMove = (event.ctrlKey || event.metaKey) && event.shiftKey;
    if (wantsMove && typeof step === "number") {
      event.preventDefault();
      this.actions.shift(this.chosen?.has(file) ? this.filesChosen() : [file], step);
    } else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.focus(this.neighbour(file, step));
    }
  }

  neighbour(file, step) {
    const files = [...this.tiles.keys()];
    const at = files.indexOf(file);
    if (step === "first" || step === "last") {
      return step === "first" ? files[0] : files[files.length - 1];
    }
    if (Math.abs(step) === 1) {
      return files[Math.min(files.length - 1, Math.max(0, at + step))];
    }
    return this.below(file, Math.sign(step), files, at);
  }

  /** The nearest photo in the next row, whatever section that is in. */
  below(file, direction, files, at) {
    const here = this.tiles.get(file).item.getBoundingClientRect();
    let best = file;
    let bestRow = null;
    let bestGap = Infinity;
    for (let i = at + direction; i >= 0 && i < files.length; i += direction) {
      const box = this.tiles.get(files[i]).item.getBoundingClientRect();
      const isOtherRow = direction > 0 ? box.top > here.top + 4 : box.top < here.top - 4;
      if (isOtherRow && bestRow === null) {
        bestRow = box.top;
      }
      if (bestRow !== null && Math.abs(box.top - bestRow) > 4) {
        break;
      }
      const gap = Math.abs(box.left - here.left);
      if (bestRow !== null && gap < bestGap) {
        best = files[i];
        bestGap = gap;
      }
    }
    return best;
  }
}
