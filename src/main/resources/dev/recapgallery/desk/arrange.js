// Arranging without dragging: photos are chosen, then put before another photo, into a section, or one place on.
import { openDialog } from "./dialogs.js";
import { sentence } from "./words.js";

const $ = (id) => document.getElementById(id);

export class Arrange {
  constructor(grid, changes, actions) {
    this.grid = grid;
    this.changes = changes;
    this.store = changes.store;
    this.actions = actions;
    this.isPutting = false;
    this.moving = [];
    $("arrange").addEventListener("click", () => this.toggle(!this.isOn));
    $("arrange-done").addEventListener("click", () => this.toggle(false));
    $("put-before").addEventListener("click", () => this.put(!this.isPutting));
    $("put-section").addEventListener("click", () => this.askPlace(this.grid.filesChosen()));
    $("put-earlier").addEventListener("click", () => this.actions.shift(this.grid.filesChosen(), -1));
    $("put-later").addEventListener("click", () => this.actions.shift(this.grid.filesChosen(), 1));
    $("choose-none").addEventListener("click", () => this.chooseNone());
    $("section-new").addEventListener("click", () => this.askSection(null, this.grid.filesChosen()));
    $("place-cancel").addEventListener("click", () => $("place").close());
    $("place-new").addEventListener("click", () => {
      $("place").close();
      this.askSection(null, this.placed);
    });
    $("section-cancel").addEventListener("click", () => $("section").close());
    $("section-title").addEventListener("input", () => {
      $("section-error").textContent = "";
      this.hint();
    });
    $("section-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
  }

  get isOn() {
    return this.grid.chosen !== null;
  }

  toggle(isOn) {
    this.grid.chosen = isOn ? new Set() : null;
    $("arrange").setAttribute("aria-pressed", String(isOn));
    $("arranging").hidden = !isOn;
    $("grid").classList.toggle("grid--arranging", isOn);
    this.put(false);
    this.grid.tiles.forEach((tile, file) => this.grid.refresh(file));
    if (!isOn) {
      $("arrange").focus();
    }
  }

  /** A photo was clicked: it is chosen, or left, or the chosen ones go before it. */
  pick(file) {
    if (this.isPutting && !this.grid.chosen.has(file)) {
      const section = this.store.desk.sections.find((each) => each.photos.includes(file));
      if (section.kind === "unnamed") {
        $("chosen").textContent = `${file} has no place in ${this.store.desk.captionFile} yet; choose another photo.`;
      } else {
        this.actions.put(section.id, file);
      }
      return;
    }
    if (!this.grid.chosen.delete(file)) {
      this.grid.chosen.add(file);
    }
    this.grid.refresh(file);
    this.show();
  }

  chooseNone() {
    this.leave([...this.grid.chosen]);
  }

  /** Those that went where they were wanted aren't chosen any more; those that went one place on are, to go on. */
  leave(files) {
    const held = document.activeElement;
    files.forEach((file) => this.grid.chosen.delete(file));
    files.forEach((file) => this.grid.refresh(file));
    this.put(false);
    if (held?.closest("#arranging") && held.disabled) {
      $("arrange-done").focus(); // it can't be pressed twice
    }
  }

  put(isPutting) {
    this.isPutting = isPutting;
    $("grid").classList.toggle("grid--putting", isPutting);
    $("put-before").setAttribute("aria-pressed", String(isPutting));
    this.show();
  }

  /** After a move, or when photos went away. */
  show() {
    if (!this.isOn) {
      return;
    }
    const gone = [...this.grid.chosen].filter((file) => !this.store.photos.has(file));
    gone.forEach((file) => this.grid.chosen.delete(file));
    const count = this.grid.chosen.size;
    const photos = `${count} ${count === 1 ? "photo" : "photos"} chosen`;
    $("chosen").textContent = count === 0 ? "Choose photos, then where they go."
      : this.isPutting ? `${photos}. Now the photo before which to put ${count === 1 ? "it" : "them"}.` : `${photos}.`;
    const isAdvised = this.advice?.chosen === [...this.grid.chosen].join("\n") && this.advice.shape === this.grid.shape;
    this.advice = isAdvised ? this.advice : null;
    if (isAdvised && !this.isPutting) {
      $("chosen").textContent = this.advice.text; // news that change nothing here don't end it
    }
    ["put-before", "put-section", "put-earlier", "put-later"].forEach((id) => {
      $(id).disabled = count === 0 || !this.store.desk.exists;
    });
    $("section-new").disabled = !this.store.desk.exists;
    $("choose-none").disabled = count === 0;
  }

  // Which section -------------------------------------------------------------------------------------------------------

  askPlace(files) {
    this.placed = files;
    $("place-title").textContent = files.length === 1 ? `Where does ${files[0]} go?` : `Where do ${files.length} photos go?`;
    const sections = this.store.desk.sections.filter((section) => section.kind === "section");
    const loose = { id: "", title: "Outside any section", depth: 0 };
    $("places").replaceChildren(...[...sections, loose].map((section) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = section.title;
      item.style.paddingInlineStart = `${section.depth * 1.5}rem`;
      const isHere = files.every((file) => this.store.photos.get(file).section === section.id);
      button.disabled = isHere;
      if (isHere) {
        button.textContent += " (now)";
      }
      button.addEventListener("click", () => {
        $("place").close();
        this.actions.move(files, section.id, null);
      });
      item.append(button);
      return item;
    }));
    openDialog("place");
  }

  // Sections themselves -------------------------------------------------------------------------------------------------

  /** Asks for a title: of a section that is there, or of a new one, to which photos move. */
  askSection(section, files = []) {
    this.section = section;
    this.moving = files;
    $("section-heading").textContent = section ? "Rename the section" : "New section";
    $("section-submit").textContent = section ? "Rename" : "Add";
    $("section-title").value = section ? section.title : "";
    $("section-error").textContent = "";
    this.hint();
    openDialog("section");
    $("section-title").select();
  }

  /** Where a new section goes, or, once a title gives the section another name, what that means. */
  hint() {
    const where = this.moving.length === 0 ? "" : this.moving.length === 1 ? `, with ${this.moving[0]}` : `, with the ${this.moving.length} photos chosen`;
    const isOtherName = this.section && nameOf($("section-title").value) !== nameOf(this.section.title);
    $("section-hint").textContent = !this.section ? `It comes last${where}.`
      : isOtherName ? `Posts that embed it know it as “${this.section.id}”; their markers will need its new name.` : "";
  }

  async submit() {
    if (this.isBusy) {
      return; // pressed twice
    }
    this.isBusy = true;
    $("section-error").textContent = "";
    const title = $("section-title").value.trim();
    try {
      const why = await (this.section ? this.changes.renameSection(this.section, title) : this.changes.addSection(title, this.moving));
      $("section-error").textContent = sentence(why ?? "");
      if (why === "") {
        $("section").close();
        if (!this.section && this.moving.length > 0) {
          this.actions.moved(this.moving);
        }
      }
    } finally {
      this.isBusy = false;
    }
  }

  /** Takes an empty section out; of another one, the photos are chosen, so that they can be moved first. */
  async removeSection(section) {
    if (section.photos.length > 0) {
      this.chooseNone();
      section.photos.forEach((file) => this.grid.chosen.add(file));
      section.photos.forEach((file) => this.grid.refresh(file));
      const photos = section.photos.length === 1 ? "Its photo is" : `Its ${section.photos.length} photos are`;
      const text = `Only an empty section can be removed. ${photos} chosen now: say where to, then remove “${section.title}”.`;
      this.advice = { text, chosen: [...this.grid.chosen].join("\n"), shape: this.grid.shape };
      this.show();
      $("put-section").focus();
      return;
    }
    const why = await this.changes.removeSection(section);
    this.actions.told(`${section.title} is removed.`, why);
    if (why === "") {
      $("section-new").focus();
    }
  }

  /** One place up or down among the sections beside it; the button keeps the focus. */
  shiftSection(section, step) {
    return this.changes.inTurn(() => this.shiftNow(section, step));
  }

  async shiftNow(section, step) {
    const mates = this.grid.beside(section);
    const at = mates.findIndex((each) => each.id === section.id);
    if (!mates[at] || !mates[at + step]) {
      return;
    }
    const first = this.store.desk.sections.findIndex((each) => each.id === mates[0].id);
    const next = mates[step < 0 ? at - 1 : at + 2] ?? null;
    const why = await this.changes.moveSection(mates[at], next);
    const there = `${step < 0 ? "before" : "behind"} ${mates[at + step].title}`;
    this.actions.told(`${section.title} stands ${there} now.`, why);
    if (why === "") {
      // Its id may be another now.
      const moved = this.grid.beside(this.store.desk.sections[first])[at + step];
      this.grid.focusTool(moved ?? section, step);
    }
  }
}

/** What of a title makes a section's name: letters, digits and hyphens. */
const nameOf = (title) => title.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N} _-]/gu, "").replace(/\s+/g, "-");
