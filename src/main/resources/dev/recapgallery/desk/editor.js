// One photo, large, with its fields. A field is saved when it is left, free text also once nobody types for a moment.
import { creditChoices, licenceChoices } from "./choices.js";
import { Combobox } from "./combobox.js";
import { idOf } from "./drafts.js";
import { FocalPoint } from "./focal.js";
import { FieldNotes } from "./fieldnotes.js";
import { PhotoProblems } from "./problems.js";
import { Troubles } from "./troubles.js";
import { say } from "./words.js";

const TEXTS = ["caption", "alt", "credit", "license", "title", "tags", "taken", "copyright"];
const FLAGS = ["decorative", "hidden"];

/** Half a text is a text; half a name may be another person's. */
const FREE = ["caption", "alt", "title", "copyright"];

const $ = (id) => document.getElementById(id);
const input = (key) => $(key === "title" ? "photo-title" : key);

/** What was typed over another text can't be undone into this one: a field that leaves the document loses its history. */
function forget(field) {
  const isHere = document.activeElement === field;
  field.parentNode.insertBefore(field, field.nextSibling);
  if (isHere) {
    field.focus({ preventScroll: true });
  }
}

export class Editor {
  constructor(store, people, actions) {
    this.store = store;
    this.actions = actions;
    this.file = null;
    this.root = $("editor");
    this.focal = new FocalPoint((point) => this.set("focal", point, true));
    TEXTS.forEach((key) => {
      input(key).addEventListener("input", () => this.type(key));
      input(key).addEventListener("compositionstart", () => this.compose(key));
      input(key).addEventListener("compositionend", () => this.composed(key));
      input(key).addEventListener("change", () => this.store.save(this.file, key));
      input(key).addEventListener("blur", () => this.leave(key));
    });
    FLAGS.forEach((key) => $(key).addEventListener("change", () => this.set(key, $(key).checked ? true : null, true)));
    $("license-usual").addEventListener("click", () => this.takeUsualLicense());
    $("own").addEventListener("click", () => this.actions.own(this.file));
    $("section-move").addEventListener("click", () => this.actions.place([this.file]));
    $("earlier").addEventListener("click", () => this.actions.shift([this.file], -1));
    $("later").addEventListener("click", () => this.actions.shift([this.file], 1));
    $("form").addEventListener("submit", (event) => event.preventDefault());
    $("credit-add").addEventListener("click", () => people.ask(this.store.value(this.file, "credit"), (key) => this.pickCredit(key)));
    const who = { pick: (value) => this.pickCredit(value), add: (name) => people.ask(name, (key) => this.pickCredit(key)) };
    this.credits = new Combobox($("credit"), (text) => creditChoices(this.store, text, who));
    this.licences = new Combobox($("license"), (text) => licenceChoices(this.store, text));
    this.problems = new PhotoProblems($("photo-problems"));
    this.troubles = new Troubles(this, [...TEXTS, ...FLAGS, "focal"]);
    this.notes = new FieldNotes(store);
    this.isComposing = false;
    const above = new ResizeObserver(() => this.measure());
    [document.querySelector(".bar"), $("notices")].forEach((each) => above.observe(each));
    $("large").addEventListener("error", () => this.losePicture(true));
    $("large").addEventListener("load", () => this.losePicture(false));
  }

  open(file) {
    TEXTS.forEach((key) => forget(input(key)));
    this.file = file;
    this.root.hidden = false;
    this.tellBeside($("stage"));
    this.stopComposing();
    this.problems.spare(null);
    this.isNew = true;
    this.show();
    this.isNew = false;
    this.measure();
  }

  /** What comes up above the photo pushes no field away from under the hands of who types. */
  tellBeside(next) {
    if ($("notices").nextElementSibling !== next) {
      next.before($("notices"));
      $("notices").tabIndex = next === $("main") ? -1 : 0; // beside a photo it may have to be scrolled
    }
  }

  /** What stands above the photo, notices as well, leaves it less room: it and its caption are to be on one screen. */
  measure() {
    if (this.file !== null) {
      $("stage").style.setProperty("--above", `${Math.round($("stage").getBoundingClientRect().top + window.scrollY)}px`);
    }
  }

  /** The field of a key, or what sets it. */
  focus(key) {
    const wanted = key === "alt" && $("alt").disabled ? "decorative" : key === "focal" && $("focal").hidden ? "focal-set" : input(key).id;
    $(wanted).closest("details")?.setAttribute("open", "");
    $(wanted).focus({ preventScroll: true });
  }

  close() {
    this.file = null;
    this.tellBeside($("main"));
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
    say($("photo-name"), photo.file);
    $("photo-name").title = photo.file;
    this.showPicture(photo);
    this.showFixed(photo);
    FLAGS.forEach((key) => {
      $(key).checked = this.isJustTyped(key) ? String(this.store.value(this.file, key)) === "true" : photo[key];
    });
    TEXTS.forEach((key) => this.showText(photo, key));
    $("alt").disabled = this.needsNoAlt();
    this.focal.show(this.isJustTyped("focal") ? this.store.value(this.file, "focal")?.map(Number) ?? null : photo.focal);
    $("credit-add").hidden = !this.notes.isNewName(this.file) || this.isFixed("credit", photo.fixed);
    say($("credit-add"), $("credit-add").hidden ? "" : `Add ${this.store.value(this.file, "credit")}…`);
    const usual = this.notes.usualLicense(photo);
    $("license-usual").hidden = usual === null;
    say($("license-usual"), usual === null ? "" : `It's ${usual}, too`);
    this.showPlace(photo);
    this.problems.show(photo, this.isNew);
    this.troubles.show();
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
    return this.store.drafts.has(this.file, key) || this.store.fresh.has(this.file);
  }

  showText(photo, key) {
    const field = input(key);
    const shown = this.shown(key, this.store.value(this.file, key));
    const isTyping = !this.isNew && document.activeElement === field && this.store.drafts.has(this.file, key);
    if (!isTyping && !this.isComposing && field.value.trim() !== shown) {
      this.write(field, shown);
    }
    say($(`${key}-note`), this.notes.of(photo, key, { isFixedByOne: this.isFixedByOne, needsNoAlt: this.needsNoAlt() }));
  }

  /** What other places of the file repeat can't be changed from here; what was typed before that came to be stays to be seen. */
  showFixed({ fixed, isAlias }) {
    TEXTS.forEach((key) => (input(key).readOnly = this.isFixed(key, fixed)));
    FLAGS.forEach((key) => {
      $(key).disabled = this.isFixed(key, fixed);
    });
    this.focal.fix(this.isFixed("focal", fixed));
    const reasons = new Set(Object.values(fixed));
    const count = Object.keys(fixed).length;
    this.isFixedByOne = reasons.size === 1 && count > 1;
    // Only texts have notes of their own.
    const others = [...FLAGS, "focal"].filter((key) => key in fixed);
    const all = count === TEXTS.length + FLAGS.length + 1 ? "This photo" : "Most of this photo";
    const what = this.isFixedByOne ? all : others.join(", ");
    const why = [...(this.isFixedByOne ? reasons : new Set(others.map((key) => fixed[key])))].join("; ");
    say($("fixed"), why === "" ? "" : `${what} can't be changed here. In ${this.store.desk.captionFile}, ${why}.`);
    $("fixed").hidden = why === "";
    $("own-line").hidden = why === "" || !isAlias;
  }

  isFixed(key, fixed) {
    return key in fixed && !this.store.drafts.has(this.file, key);
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

  /** Something was typed into a field. */
  type(key) {
    if (FREE.includes(key)) {
      this.problems.spare(key); // the others are saved only when they are whole
    }
    this.set(key, this.typed(key), false);
    if (this.file === null) {
      return;
    }
    if (!FREE.includes(key)) {
      this.store.saves.half = idOf(this.file, key);
    } else if (!this.isComposing) {
      this.store.saves.soon(this.file, key);
    }
  }

  compose(key) {
    this.isComposing = true;
    this.store.saves.compose(this.file, key);
  }

  /** Saved by hand, a text is whole. */
  judge() {
    if (this.file !== null) {
      this.store.saves.half = null;
      this.problems.spare(null);
      this.show();
    }
  }

  /** What an input method wrote so far is a text like another, since its field is left. */
  stopComposing() {
    this.isComposing = false;
    this.store.saves.compose(null);
  }

  composed(key) {
    if (!this.isComposing) {
      return; // another photo is open by now
    }
    this.isComposing = false;
    this.store.saves.compose(null);
    this.type(key);
  }

  leave(key) {
    this.store.saves.half = null;
    if (this.file !== null) {
      this.store.save(this.file, key);
      this.problems.spare(null);
      this.show();
    }
  }

  /** What another editor wrote comes under the cursor, which stays where it is; another photo's text has it at the end. */
  write(field, text) {
    const isHere = document.activeElement === field;
    const [start, end] = this.isNew ? [text.length, text.length] : [field.selectionStart, field.selectionEnd];
    field.value = text;
    forget(field);
    if (isHere) {
      field.setSelectionRange(start, end);
    }
  }

  isText(key) {
    return TEXTS.includes(key);
  }

  /** What shows or sets the value of a key. */
  input(key) {
    return input(key);
  }

  set(key, value, isAtOnce) {
    if (!this.file) {
      return;
    }
    this.store.draft(this.file, key, value);
    if (isAtOnce) {
      this.store.save(this.file, key);
    }
  }

  /** One that stands in the file all the same is kept until somebody takes it out. */
  needsNoAlt() {
    return $("decorative").checked && this.store.value(this.file, "alt") === null;
  }

  showPlace(photo) {
    const files = this.store.inOrder();
    const hidden = files.length - this.store.counted().length;
    say($("place-text"), `${files.indexOf(photo.file) + 1} of ${files.length}`);
    say($("place-more"), hidden > 0 ? `, ${hidden} of them left out` : "");
    const exists = this.store.desk.exists;
    const section = this.store.desk.sections.find((each) => each.photos.includes(photo.file));
    say($("section-name"), section.kind === "section" ? section.title
      : section.kind === "loose" ? "outside any" : exists ? "none yet" : "none; the first save makes the caption file");
    $("section-move").disabled = !exists;
    const mates = section.photos;
    const canMove = photo.section !== null && exists;
    $("earlier").disabled = !canMove || mates[0] === photo.file;
    $("later").disabled = !canMove || mates[mates.length - 1] === photo.file;
  }

  takeUsualLicense() {
    this.set("license", this.store.desk.defaultLicenseTyped, true);
    this.show();
    $("license").focus();
  }

  pickCredit(value) {
    this.set("credit", value, true);
    $("credit").value = this.shown("credit", value);
    $("credit").focus();
  }
}
