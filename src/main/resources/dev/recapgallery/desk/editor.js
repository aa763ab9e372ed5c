// One photo, large, with its fields. A field is saved when it is left.
import { creditChoices, licenceChoices } from "./choices.js";
import { Combobox } from "./combobox.js";
import { FocalPoint } from "./focal.js";
import { PhotoProblems } from "./problems.js";

const TEXTS = ["caption", "alt", "credit", "license", "title", "tags", "taken", "copyright"];
const FLAGS = ["decorative", "hidden"];
const NOTES = {
  caption: "Shown with the photo. Links and emphasis in Markdown.",
  alt: "What is to be seen, for those who can't see it.",
  credit: "Who took it: somebody you know, a name, or nobody.",
  license: "",
  title: "",
  tags: "With commas between them.",
  taken: "Such as 2024-09-25 14:30.",
  copyright: "",
};
const $ = (id) => document.getElementById(id);
const input = (key) => $(key === "title" ? "photo-title" : key);

export class Editor {
  constructor(store, people, actions) {
    this.store = store;
    this.actions = actions;
    this.file = null;
    this.root = $("editor");
    this.focal = new FocalPoint((point) => this.set("focal", point, true));
    TEXTS.forEach((key) => {
      input(key).addEventListener("input", () => this.set(key, this.typed(key), false));
      input(key).addEventListener("change", () => this.store.save(this.file, key));
      input(key).addEventListener("blur", () => this.store.save(this.file, key));
    });
    FLAGS.forEach((key) => $(key).addEventListener("change", () => this.set(key, $(key).checked ? true : null, true)));
    $("section-move").addEventListener("click", () => this.actions.place([this.file]));
    $("earlier").addEventListener("click", () => this.actions.shift([this.file], -1));
    $("later").addEventListener("click", () => this.actions.shift([this.file], 1));
    $("form").addEventListener("submit", (event) => event.preventDefault());
    const who = { pick: (value) => this.pickCredit(value), add: (name) => people.ask(name, (key) => this.pickCredit(key)) };
    this.credits = new Combobox($("credit"), (text) => creditChoices(this.store, text, who));
    this.licences = new Combobox($("license"), (text) => licenceChoices(this.store, text));
    this.problems = new PhotoProblems($("photo-problems"));
    $("large").addEventListener("error", () => this.losePicture(true));
    $("large").addEventListener("load", () => this.losePicture(false));
  }

  open(file) {
    this.file = file;
    this.root.hidden = false;
    this.isNew = true;
    this.show();
    this.isNew = false;
  }

  /** The field of a key, or what sets it. */
  focus(key) {
    const wanted = key === "alt" && $("alt").disabled ? "decorative" : key === "focal" && $("focal").hidden ? "focal-set" : input(key).id;
    $(wanted).closest("details")?.setAttribute("open", "");
    $(wanted).focus({ preventScroll: true });
  }

  close() {
    this.file = null;
    this.root.hidden = true;
  }

  photo() {
    return this.store.photos.get(this.file);
  }

  /** Shows the values again; a field that is being typed in is left alone. */
  show() {
    const photo = this.photo();
    if (!photo) {
      return;
    }
    $("photo-name").textContent = photo.file;
    $("photo-name").title = photo.file;
    this.showPicture(photo);
    TEXTS.forEach((key) => this.showText(photo, key));
    FLAGS.forEach((key) => {
      $(key).checked = this.isJustTyped(key) ? String(this.store.value(this.file, key)) === "true" : photo[key];
    });
    $("alt").disabled = $("decorative").checked;
    this.focal.show(this.isJustTyped("focal") ? this.store.value(this.file, "focal")?.map(Number) ?? null : photo.focal);
    this.showPlace(photo);
    this.problems.show(photo, this.isNew);
    this.showTroubles();
  }

  /** The small picture is there at once, and stays until the large one is. */
  showPicture(photo) {
    const image = $("large");
    const source = `/photo/${photo.id}/large/${photo.picture}`;
    if (!image.src.endsWith(source)) {
      const stage = $("stage");
      stage.style.setProperty("--ratio", photo.width / photo.height);
      stage.style.setProperty("--widest", `${photo.width}px`);
      stage.style.backgroundImage = `url("/photo/${photo.id}/small/${photo.picture}")`;
      image.removeAttribute("src");
      image.src = source;
    }
    image.alt = photo.found.alt ?? `Photo ${photo.file}, not described yet`;
  }

  losePicture(isLost) {
    const photo = this.photo();
    $("stage").classList.toggle("stage--lost", isLost);
    $("stage-lost").hidden = !isLost;
    $("stage-lost").textContent = !isLost || !photo ? ""
      : this.store.isOffline ? `${photo.file}: its picture comes with the program` : `${photo.file}: no picture to show`;
  }

  /** Asks again for a picture that didn't come. */
  recover() {
    if (this.file !== null && !$("stage-lost").hidden) {
      $("large").src = $("large").src;
    }
  }

  /** True where what was read of the photo is older than what was typed or saved here. */
  isJustTyped(key) {
    return this.store.drafts.has(this.store.id(this.file, key)) || this.store.fresh.has(this.file);
  }

  showText(photo, key) {
    const field = input(key);
    const shown = this.shown(key, this.store.value(this.file, key));
    const isTyping = document.activeElement === field && this.store.drafts.has(this.store.id(this.file, key));
    if (!isTyping && field.value.trim() !== shown) {
      field.value = shown;
    }
    $(`${key}-note`).textContent = this.note(photo, key);
  }

  /** What holds where nothing is typed, and advice. */
  note(photo, key) {
    const isTyped = this.store.value(this.file, key) !== null;
    const found = photo.found[key];
    if (!isTyped && found) {
      const isDefault = key === "credit" && photo.found.creditFrom === "DEFAULT";
      return `${isDefault ? "By default" : key === "license" ? "So far" : "From the photo"}: ${found}`;
    }
    return NOTES[key];
  }

  /** People are shown by name, typed by key. */
  shown(key, value) {
    if (value === null) {
      return "";
    }
    if (Array.isArray(value)) {
      return value.join(", ");
    }
    if (typeof value === "object") {
      return value.name ?? "";
    }
    if (FLAGS.includes(key)) {
      return String(value) === "true" ? "yes" : "no";
    }
    if (key !== "credit") {
      return String(value);
    }
    const person = this.store.desk.people.find((each) => each.key === value);
    return value === "none" ? "nobody" : person?.name ?? value;
  }

  typed(key) {
    const text = input(key).value.trim();
    const was = this.store.typed(this.file)[key];
    if (typeof was === "object" && was !== null && text === this.shown(key, was)) {
      return was;
    }
    if (key === "tags") {
      const tags = text.split(",").map((tag) => tag.trim()).filter((tag) => tag !== "");
      return tags.length === 0 ? null : tags;
    }
    if (key !== "credit" || text === "") {
      return text === "" ? null : text;
    }
    const folded = text.toLowerCase();
    if (folded === "none" || folded === "nobody") {
      return "none";
    }
    const person = this.store.desk.people.find((each) => each.key === text || each.name.toLowerCase() === folded);
    return person ? person.key : /^[a-z0-9._-]+$/.test(text) ? { name: text } : text;
  }

  set(key, value, isAtOnce) {
    if (!this.file) {
      return;
    }
    this.store.draft(this.file, key, value);
    if (key === "decorative") {
      $("alt").disabled = value !== null;
    }
    if (isAtOnce) {
      this.store.save(this.file, key);
    }
  }

  showPlace(photo) {
    const files = this.store.inOrder();
    const hidden = files.length - this.store.counted().length;
    $("place-text").textContent = `${files.indexOf(photo.file) + 1} of ${files.length}`;
    $("place-more").textContent = hidden > 0 ? `, ${hidden} of them left out` : "";
    const exists = this.store.desk.exists;
    const section = this.store.desk.sections.find((each) => each.photos.includes(photo.file));
    $("section-name").textContent = section.kind === "section" ? section.title
      : section.kind === "loose" ? "outside any" : exists ? "none yet" : "none; the first save makes the caption file";
    $("section-move").disabled = !exists;
    const mates = section.photos;
    const canMove = photo.section !== null && exists;
    $("earlier").disabled = !canMove || mates[0] === photo.file;
    $("later").disabled = !canMove || mates[mates.length - 1] === photo.file;
  }

  showTroubles() {
    [...TEXTS, ...FLAGS, "focal"].forEach((key) => this.showTrouble(key));
  }

  /** Under a field: what the file says now where it is another than was shown, or why it could not be saved. */
  showTrouble(key) {
    const field = document.querySelector(`.field[data-key="${key}"]`) ?? $(key).closest(".field");
    const old = field.querySelector(`.conflict[data-for="${key}"]`);
    const id = this.store.id(this.file, key);
    const refusal = this.store.refusals.get(id);
    const conflict = this.store.conflicts.get(id);
    if (TEXTS.includes(key)) {
      input(key).setAttribute("aria-invalid", String(refusal?.mayTryAgain === false));
    }
    const state = JSON.stringify([id, refusal, conflict]);
    if (old?.state === state) {
      return; // told already; told anew, it would be read out again and lose the focus
    }
    const isHeld = old?.file === this.file && old.contains(document.activeElement);
    old?.remove();
    if (isHeld) {
      this.focus(key);
    }
    if (!conflict && !refusal) {
      return;
    }
    field.closest("details")?.setAttribute("open", "");
    const box = document.createElement("div");
    box.className = "conflict";
    box.state = state;
    box.file = this.file;
    box.dataset.for = key;
    box.setAttribute("role", "alert");
    box.append(...(refusal ? this.refusal(key, refusal) : this.conflict(key, conflict)));
    field.append(box);
  }

  refusal(key, { message, mayTryAgain }) {
    const parts = [this.paragraph(`Not saved: ${message}`)];
    if (mayTryAgain) {
      parts.push(this.button("Try again", () => this.store.save(this.file, key)));
    }
    return parts;
  }

  conflict(key, { now, isGone }) {
    const buttons = document.createElement("div");
    buttons.className = "row";
    if (isGone) {
      buttons.append(
        this.button("Write it anew with mine", () => this.settle(key, true)),
        this.button("Discard mine", () => this.settle(key, false)));
      const what = `${this.file} was taken out of ${this.store.desk.captionFile} meanwhile, with all that was said of it. What you typed is kept here.`;
      return [this.paragraph(what), buttons];
    }
    const theirs = document.createElement("blockquote");
    theirs.textContent = this.shown(key, now) || "(nothing any more)";
    buttons.append(
      this.button("Keep mine", () => this.settle(key, true)),
      this.button(TEXTS.includes(key) ? "Use the file's text" : "Use the file's value", () => this.settle(key, false)));
    return [this.paragraph("This was changed in the file meanwhile. In the file now:"), theirs, buttons];
  }

  paragraph(text) {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    return paragraph;
  }

  settle(key, isMine) {
    this.store.settle(this.file, key, isMine);
    if (!isMine && TEXTS.includes(key)) {
      input(key).value = this.shown(key, this.store.value(this.file, key));
    }
    this.showTrouble(key);
    this.focus(key);
  }

  button(text, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", act);
    return button;
  }

  pickCredit(value) {
    this.set("credit", value, true);
    $("credit").value = this.shown("credit", value);
    $("credit").focus();
  }
}
