// The point of a photo that stays in view when it is cropped: set by a click, moved by the arrow keys.
import { say } from "./words.js";

const round = (part) => Math.round(Math.min(1, Math.max(0, part)) * 100) / 100;

export class FocalPoint {
  constructor(changed) {
    this.changed = changed;
    this.stage = document.getElementById("stage");
    this.image = document.getElementById("large");
    this.marker = document.getElementById("focal");
    this.text = document.getElementById("focal-text");
    this.setter = document.getElementById("focal-set");
    this.clearer = document.getElementById("focal-clear");
    this.hint = this.text.textContent;
    this.isFixed = false;
    this.stage.addEventListener("click", (event) => {
      if (event.detail === 0) {
        return; // a key pressed on the marker
      }
      const box = this.image.getBoundingClientRect();
      this.change([(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]);
    });
    this.setter.addEventListener("click", () => {
      this.change([0.5, 0.5]);
      this.marker.focus();
    });
    this.clearer.addEventListener("click", () => this.change(null));
    this.marker.addEventListener("keydown", (event) => this.key(event));
  }

  show(point) {
    this.point = point;
    this.marker.hidden = !point;
    this.clearer.hidden = !point;
    this.setter.hidden = Boolean(point);
    this.text.closest(".focal-note").classList.toggle("focal-note--set", Boolean(point));
    if (point) {
      this.marker.style.left = `${point[0] * 100}%`;
      this.marker.style.top = `${point[1] * 100}%`;
      const words = `${Math.round(point[0] * 100)} % from the left, ${Math.round(point[1] * 100)} % from the top`;
      say(this.text, `Focal point: ${words}.`);
      this.marker.setAttribute("aria-label", `Focal point, ${words}. Arrow keys move it, Delete removes it.`);
    } else {
      say(this.text, this.hint);
    }
  }

  /** Where the point can't be set from here. */
  fix(isFixed) {
    this.isFixed = isFixed;
    this.setter.disabled = isFixed;
    this.clearer.disabled = isFixed;
    this.stage.classList.toggle("stage--fixed", isFixed);
  }

  change(point) {
    if (this.isFixed) {
      return;
    }
    const next = point ? [round(point[0]), round(point[1])] : null;
    const hadFocus = document.activeElement === this.marker || document.activeElement === this.clearer;
    this.show(next);
    if (!next && hadFocus) {
      this.setter.focus();
    }
    this.changed(next);
  }

  key(event) {
    const size = event.shiftKey ? 0.1 : 0.01;
    const steps = { ArrowLeft: [-size, 0], ArrowRight: [size, 0], ArrowUp: [0, -size], ArrowDown: [0, size] };
    const step = steps[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (step) {
      event.preventDefault();
      this.change([this.point[0] + step[0], this.point[1] + step[1]]);
    } else if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      this.change(null);
    }
  }
}
