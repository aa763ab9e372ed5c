// A text field with suggestions, after the ARIA Authoring Practices' combobox with list autocomplete.
import { say, sayEach } from "./words.js";

export class Combobox {
  /** suggest(text) gives [{value, label, hint, action}]; an option with an action is done, not typed. */
  constructor(input, suggest) {
    this.input = input;
    this.list = document.getElementById(input.getAttribute("aria-controls"));
    this.suggest = suggest;
    this.options = [];
    this.active = -1;
    input.addEventListener("input", () => this.open());
    input.addEventListener("click", () => this.open(true));
    input.addEventListener("blur", () => this.close());
    input.addEventListener("keydown", (event) => this.key(event));
    this.addToggle();
    this.list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const item = event.target.closest("li");
      if (item) {
        this.choose(Number(item.dataset.index));
      }
    });
  }

  /** For a finger or a mouse; keys have the arrows. */
  addToggle() {
    const toggle = document.createElement("button");
    toggle.type = "button";
    toggle.className = "combo__toggle";
    toggle.tabIndex = -1;
    toggle.setAttribute("aria-label", `Show: ${this.list.getAttribute("aria-label")}`);
    toggle.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
    toggle.addEventListener("click", () => {
      const wasOpen = this.isOpen;
      this.input.focus();
      wasOpen ? this.close() : this.open(true);
    });
    this.input.after(toggle);
  }

  get isOpen() {
    return !this.list.hidden;
  }

  open(isWhole = false) {
    if (this.input.readOnly) {
      return;
    }
    this.options = this.suggest(isWhole ? "" : this.input.value.trim());
    this.active = -1;
    sayEach(this.list, this.options, () => this.item(), (item, { label, hint = "" }) => {
      item.setAttribute("aria-selected", "false");
      say(item.firstElementChild, label);
      say(item.lastElementChild, hint);
    });
    this.list.hidden = this.options.length === 0;
    this.input.setAttribute("aria-expanded", String(this.isOpen));
    this.input.removeAttribute("aria-activedescendant");
    this.list.scrollIntoView({ block: "nearest" }); // a list at the end of the window would be cut off
  }

  item() {
    const item = document.createElement("li");
    const index = this.list.children.length;
    item.id = `${this.list.id}-${index}`;
    item.dataset.index = index;
    item.setAttribute("role", "option");
    item.append(document.createElement("span"), " ", document.createElement("small"));
    return item;
  }

  close() {
    this.list.hidden = true;
    this.active = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      this.close();
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!this.isOpen) {
        this.open(true);
      }
      const count = this.options.length;
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.mark(this.active < 0 ? (step > 0 ? 0 : count - 1) : (this.active + step + count) % count);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (this.isOpen && this.active >= 0) {
        this.choose(this.active);
      }
    } else if (event.key === "Escape" && this.isOpen) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  }

  mark(index) {
    [...this.list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === index)));
    this.active = index;
    this.list.children[index]?.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", `${this.list.id}-${index}`);
  }

  choose(index) {
    const option = this.options[index];
    this.close();
    if (option.action) {
      option.action();
    } else {
      this.input.value = option.value;
      this.input.dispatchEvent(new Event("input", { bubbles: true }));
      this.close();
      this.input.dispatchEvent(new Event("change", { bubbles: true }));
    }
  }
}
