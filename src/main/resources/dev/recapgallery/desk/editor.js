// One photo, large, with its fields. A field is saved when it is left.
import { Combobox } from "./combobox.js";
import { FocalPoint } from "./focal.js";

const LICENCES = [
  ["CC-BY-4.0", "Attribution"],
  ["CC-BY-SA-4.0", "Attribution, share alike"],
  ["CC-BY-NC-4.0", "Attribution, not commercial"],
  ["CC-BY-ND-4.0", "Attribution, no changes"],
  ["CC-BY-NC-SA-4.0", "Attribution, not commercial, share alike"],
  ["CC-BY-NC-ND-4.0", "Attribution, not commercial, no changes"],
  ["CC0-1.0", "No rights kept"],
  ["all rights reserved", ""],
];
const TEXTS = ["caption", "alt", "credit", "license"];
const FLAGS = ["decorative", "hidden"];
const $ = (id) => document.getElementById(id);

export class Editor {
  constructor(store, actions) {
    this.store = store;
    this.actions = actions;
    this.file = null;
    this.root = $("editor");
    this.focal = new FocalPoint((point) => this.set("focal", point, true));
    TEXTS.forEach((key) => {
      $(key).addEventListener("input", () => this.set(key, this.typed(key), false));
      $(key).addEventListener("change", () => this.store.save(this.file, key));
      $(key).addEventListener("blur", () => this.store.save(this.file, key));
    });
    FLAGS.forEach((key) => $(key).addEventListener("change", () => this.set(key, $(key).checked ? true : null, true)));
    $("section").addEventListener("change", () => this.actions.move(this.file, $("section").value, null));
    $("earlier").addEventListener("click", () => this.actions.shift(this.file, -1));
    $("later").addEventListener("click", () => this.actions.shift(this.file, 1));
    $("form").addEventListener("submit", (event) => event.preventDefault());
    this.people = new Combobox($("credit"), (text) => this.suggestPeople(text));
    this.licences = new Combobox($("license"), (text) => LICENCES
      .filter(([id, words]) => `${id} ${words}`.toLowerCase().includes(text.toLowerCase()))
      .map(([id, words]) => ({ value: id, label: id, hint: words })));
    this.person();
  }

  open(file) {
    this.file = file;
    this.root.hidden = false;
    $("large").removeAttribute("src");
    this.show();
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
    this.showPicture(photo);
    TEXTS.forEach((key) => this.showText(photo, key));
    FLAGS.forEach((key) => {
      $(key).checked = this.isJustTyped(key) ? String(this.store.value(this.file, key)) === "true" : photo[key];
    });
    $("alt").disabled = $("decorative").checked;
    this.focal.show(this.isJustTyped("focal") ? this.store.value(this.file, "focal")?.map(Number) ?? null : photo.focal);
    this.showPlace(photo);
    this.showProblems(photo);
    [...TEXTS, ...FLAGS].forEach((key) => this.showTrouble(key));
  }

  showPicture(photo) {
    const image = $("large");
    const source = `/photo/${photo.id}/large/${photo.picture}`;
    if (!image.src.endsWith(source)) {
      image.width = photo.width;
      image.height = photo.height;
      image.style.aspectRatio = `${photo.width} / ${photo.height}`;
      image.src = source;
    }
    image.alt = photo.found.alt ?? `Photo ${photo.file}, not described yet`;
  }

  /** True where what was read of the photo is older than what was typed or saved here. */
  isJustTyped(key) {
    return this.store.drafts.has(this.store.id(this.file, key)) || this.store.fresh.has(this.file);
  }

  showText(photo, key) {
    const field = $(key);
    const shown = this.shown(key, this.store.value(this.file, key));
    const isBusy = document.activeElement === field && this.shownFile === `${this.file} ${key}`;
    if (!isBusy && field.value !== shown) {
      field.value = shown;
    }
    field.onfocus = () => {
      this.shownFile = `${this.file} ${key}`;
    };
    $(`${key}-note`).textContent = this.note(photo, key);
  }

  /** What holds where nothing is typed, and advice. */
  note(photo, key) {
    const isTyped = this.store.value(this.file, key) !== null;
    const found = key === "license" ? photo.found.license : key === "credit" ? photo.found.credit : photo.found[key];
    if (!isTyped && found) {
      return `${photo.found.creditFrom === "DEFAULT" && key !== "caption" && key !== "alt" ? "By default" : "From the photo"}: ${found}`;
    }
    return {
      caption: "Shown with the photo. Links and emphasis in Markdown.",
      alt: "What is to be seen, for those who can't see it.",
      credit: "Who took it: somebody you know, a name, or nobody.",
      license: "",
    }[key];
  }

  /** People are shown by name, typed by key. */
  shown(key, value) {
    if (key !== "credit" || value === null) {
      return typeof value === "object" && value !== null ? value.name ?? "" : value ?? "";
    }
    if (typeof value === "object") {
      return value.name ?? "";
    }
    const person = this.store.desk.people.find((each) => each.key === value);
    return value === "none" ? "nobody" : person?.name ?? value;
  }

  typed(key) {
    const text = $(key).value.trim();
    const was = this.store.typed(this.file)[key];
    if (typeof was === "object" && was !== null && text === this.shown(key, was)) {
      return was;
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

  suggestPeople(text) {
    const wanted = text.toLowerCase();
    const people = this.store.desk.people
      .filter((person) => `${person.name} ${person.key}`.toLowerCase().includes(wanted))
      .sort((one, other) => other.photos - one.photos)
      .map((person) => ({
        value: person.name,
        label: person.name,
        hint: `${person.key}${person.photos > 0 ? `, ${person.photos} ${person.photos === 1 ? "photo" : "photos"}` : ""}`,
      }));
    const isKnown = this.store.desk.people.some((person) => [person.key, person.name.toLowerCase()].includes(wanted));
    const others = "nobody".includes(wanted) ? [{ value: "nobody", label: "nobody", hint: "no credit line" }] : [];
    const add = text !== "" && !isKnown && wanted !== "nobody" && wanted !== "none"
      ? [{ label: `Add “${text}” to the people…`, action: () => this.askPerson(text) }]
      : [];
    return [...people, ...others, ...add];
  }

  showPlace(photo) {
    const files = this.store.inOrder();
    $("photo-place").textContent = `${files.indexOf(photo.file) + 1} of ${files.length}`;
    const sections = this.store.desk.sections.filter((section) => section.kind === "section");
    const options = sections.map((section) =>
      new Option(`${"\u2003".repeat(section.depth)}${section.title}`, section.id));
    options.push(new Option("Outside any section", ""));
    if (photo.section === null || !this.store.desk.exists) {
      const none = new Option("None yet", "?", true, true);
      none.disabled = true;
      options.unshift(none);
    }
    const select = $("section");
    select.replaceChildren(...options);
    select.value = this.store.desk.exists ? photo.section ?? "?" : "?";
    select.disabled = !this.store.desk.exists;
    const mates = this.store.desk.sections.find((section) => section.photos.includes(photo.file)).photos;
    const canMove = photo.section !== null && this.store.desk.exists;
    $("earlier").disabled = !canMove || mates[0] === photo.file;
    $("later").disabled = !canMove || mates[mates.length - 1] === photo.file;
  }

  showProblems(photo) {
    const problems = photo.problems.filter((problem) => !problem.rule.startsWith("missing-"));
    $("photo-problems").replaceChildren(...problems.map((problem) => {
      const item = document.createElement("li");
      item.className = problem.severity;
      item.textContent = problem.message;
      return item;
    }));
    $("photo-problems").hidden = problems.length === 0;
  }

  /** Under a field: what the file says now where it is another than was shown, or why it could not be saved. */
  showTrouble(key) {
    const field = document.querySelector(`.field[data-key="${key}"]`) ?? $(key).closest(".field");
    field.querySelector(`.conflict[data-for="${key}"]`)?.remove();
    const id = this.store.id(this.file, key);
    const refusal = this.store.refusals.get(id);
    if (!this.store.conflicts.has(id) && !refusal) {
      return;
    }
    const box = document.createElement("div");
    box.className = "conflict";
    box.dataset.for = key;
    box.setAttribute("role", "alert");
    const text = document.createElement("p");
    box.append(text);
    if (refusal) {
      text.textContent = `Not saved: ${refusal}`;
      box.append(this.button("Try again", () => this.store.save(this.file, key)));
    } else {
      text.textContent = "Somebody changed this in the file meanwhile. There it is now:";
      const theirs = document.createElement("blockquote");
      theirs.textContent = this.shown(key, this.store.conflicts.get(id)) || "(empty)";
      const buttons = document.createElement("div");
      buttons.className = "row";
      buttons.append(
        this.button("Keep mine", () => this.settle(key, true)),
        this.button("Take theirs", () => this.settle(key, false)));
      box.append(theirs, buttons);
    }
    field.append(box);
  }

  settle(key, isMine) {
    this.store.settle(this.file, key, isMine);
    if (!isMine) {
      $(key).value = this.shown(key, this.store.typed(this.file)[key]);
    }
    this.showTrouble(key);
    $(key).focus();
  }

  button(text, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", act);
    return button;
  }

  // A new person ------------------------------------------------------------------------------------------------------

  askPerson(name) {
    $("person-name").value = name;
    $("person-key").value = this.freeKey(name);
    $("person-url").value = "";
    $("person-error").textContent = "";
    $("person").showModal();
    $("person-key").select();
  }

  freeKey(name) {
    const first = name.trim().split(/\s+/)[0].normalize("NFD").toLowerCase().replace(/[^a-z0-9]/g, "") || "person";
    const taken = new Set([...this.store.desk.people.map((person) => person.key), "none"]);
    let key = first;
    for (let count = 2; taken.has(key); count++) {
      key = `${first}${count}`;
    }
    return key;
  }

  person() {
    $("person-cancel").addEventListener("click", () => $("person").close());
    $("person-form").addEventListener("submit", async (event) => {
      event.preventDefault();
      const key = $("person-key").value.trim();
      const why = await this.store.addPerson(key, $("person-name").value.trim(), $("person-url").value.trim());
      $("person-error").textContent = why;
      if (why === "") {
        $("person").close();
        this.set("credit", key, true);
        $("credit").value = this.shown("credit", key);
        $("credit").focus();
      }
    });
  }
}
