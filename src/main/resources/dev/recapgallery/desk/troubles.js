// Why a value of a photo isn't saved, told at its field, and what can be done about it.
import { idOf } from "./drafts.js";

const $ = (id) => document.getElementById(id);

export class Troubles {
  /** editor tells which photo is open, shows values, and puts the focus into fields. */
  constructor(editor, keys) {
    this.editor = editor;
    this.store = editor.store;
    this.keys = keys;
    this.again = null; // what was tried again by hand, and how often it had been tried by then
  }

  show() {
    this.keys.forEach((key) => this.showOne(key));
  }

  /** Under a field: what the file says now where it is another than was shown, or why it could not be saved. */
  showOne(key) {
    const { file } = this.editor;
    const field = document.querySelector(`.field[data-key="${key}"]`) ?? $(key).closest(".field");
    const old = field.querySelector(`.conflict[data-for="${key}"]`);
    const id = idOf(file, key);
    const refusal = this.store.drafts.refusals.get(id);
    const conflict = this.store.drafts.conflicts.get(id);
    if (this.editor.isText(key)) {
      this.editor.input(key).setAttribute("aria-invalid", String(refusal?.mayTryAgain === false && !this.store.desk.isBroken));
    }
    const state = JSON.stringify([id, refusal?.message, refusal?.mayTryAgain, conflict, this.store.desk.isBroken]);
    if (old?.state === state) {
      this.tellAgain(old, id, refusal); // told already; told anew, it would be read out again and lose the focus
      return;
    }
    const isHeld = old?.file === file && old.contains(document.activeElement);
    old?.remove();
    if (isHeld) {
      this.editor.focus(key);
    }
    if (!conflict && !refusal) {
      return;
    }
    field.closest("details")?.setAttribute("open", "");
    const box = document.createElement("div");
    box.className = "conflict";
    box.state = state;
    box.file = file;
    box.dataset.for = key;
    box.setAttribute("role", "alert");
    box.append(...(refusal ? this.refusal(key, refusal) : this.conflict(key, conflict)));
    field.append(box);
  }

  refusal(key, { message, mayTryAgain }) {
    const parts = [this.paragraph(`Not saved: ${message}`)];
    if (mayTryAgain) {
      parts.push(this.row(this.button("Try again", () => this.tryAgain(key))));
    } else if (!this.store.desk.isBroken) {
      parts.push(this.row(this.button(this.theirs(key), () => this.settle(key, false))));
    }
    return parts;
  }

  tryAgain(key) {
    const id = idOf(this.editor.file, key);
    this.again = { id, tries: this.store.drafts.refusals.get(id)?.tries ?? 0 };
    this.store.saves.save(this.editor.file, key, true);
  }

  /** The same answer once more would look as if nothing had been done. */
  tellAgain(box, id, refusal) {
    if (this.again?.id !== id || !refusal || refusal.tries <= this.again.tries) {
      return;
    }
    this.again = null;
    const line = box.querySelector(".conflict__again") ?? box.appendChild(this.paragraph("", "conflict__again"));
    line.textContent = `Tried again at ${new Date().toLocaleTimeString()}: the same.`;
  }

  conflict(key, { now, isGone }) {
    if (isGone) {
      const what = `${this.editor.file} was taken out of ${this.store.desk.captionFile} meanwhile, with everything written about it. What you typed is kept here.`;
      return [this.paragraph(what), this.row(
        this.button("Add it again with mine", () => this.settle(key, true)),
        this.button("Discard mine", () => this.settle(key, false)))];
    }
    const theirs = document.createElement("blockquote");
    theirs.textContent = this.editor.shown(key, now) || "(nothing any more)";
    return [this.paragraph("This was changed in the file meanwhile. In the file now:"), theirs, this.row(
      this.button("Keep mine", () => this.settle(key, true)),
      this.button(this.theirs(key), () => this.settle(key, false)))];
  }

  theirs(key) {
    const { file } = this.editor;
    const conflict = this.store.drafts.conflicts.get(idOf(file, key));
    const isNothing = (conflict ? conflict.now : this.store.typed(file)[key] ?? null) === null;
    return isNothing ? "Leave it empty" : this.editor.isText(key) ? "Use the file's text" : "Use the file's value";
  }

  settle(key, isMine) {
    this.store.settle(this.editor.file, key, isMine);
    if (!isMine && this.editor.isText(key)) {
      this.editor.input(key).value = this.editor.shown(key, this.store.value(this.editor.file, key));
    }
    this.showOne(key);
    this.editor.focus(key);
  }

  row(...buttons) {
    const row = document.createElement("div");
    row.className = "row";
    row.append(...buttons);
    return row;
  }

  paragraph(text, className = "") {
    const paragraph = document.createElement("p");
    paragraph.className = className;
    paragraph.textContent = text;
    return paragraph;
  }

  button(text, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", act);
    return button;
  }
}
