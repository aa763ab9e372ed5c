// The bar above the photos: how far they are, what can be shown of them, and whether everything is saved.
import { toldProblems } from "./problems.js";

const $ = (id) => document.getElementById(id);

export const hasProblem = (photo) => toldProblems(photo).length > 0;

export class Header {
  /** lead(files) goes to the next of some photos. */
  constructor(store, notices, lead) {
    this.store = store;
    this.notices = notices;
    this.lead = lead;
    this.files = [];
    this.link = document.createElement("button");
    this.link.type = "button";
    this.link.id = "saved-show";
    this.link.addEventListener("click", () => this.lead(this.files));
  }

  showProgress() {
    const { store } = this;
    const photos = store.counted();
    const done = photos.filter((photo) => store.isComplete(photo)).length;
    const hidden = store.photos.size - photos.length;
    const faulty = [...store.photos.values()].filter(hasProblem).length;
    $("progress-more").textContent = hidden > 0 ? ` · ${hidden} left out` : "";
    $("progress-problems").textContent = faulty > 0 ? ` · ${faulty} with ${faulty === 1 ? "a problem" : "problems"}` : "";
    this.showFilter("all", "All photos", store.photos.size);
    this.showFilter("incomplete", "Incomplete", photos.length - done);
    this.showFilter("problems", "With problems", faulty);
    $("title").textContent = store.desk.title || "Captions";
    document.title = `${done} of ${photos.length} – ${store.desk.title} – captions`;
    $("progress-text").textContent = `${done} of ${photos.length} complete`;
    $("progress-text").title = "Complete: a caption, an alt text (or only decoration), and a credit; problems are counted apart";
    $("progress").max = Math.max(1, photos.length);
    $("progress").value = done;
  }

  showFilter(value, text, count) {
    $("filter").querySelector(`[value="${value}"]`).textContent = `${text} (${count})`;
  }

  showReading({ done, total }) {
    $("progress-text").textContent = `Reading the photos: ${done} of ${total}`;
    $("progress").max = total;
    $("progress").value = done;
  }

  /** Told once: what says the same again would be read out again. */
  showStatus() {
    const { state, text, files } = this.store.status();
    this.files = files;
    const isLink = files.length > 0;
    if ($("saved").textContent !== text || isLink !== this.link.isConnected) {
      const hadFocus = document.activeElement === this.link;
      this.link.textContent = text;
      $("saved").replaceChildren(isLink ? this.link : text);
      if (hadFocus) {
        (isLink ? this.link : $("filter")).focus();
      }
    }
    $("saved").dataset.state = state;
    this.showUnsaved(files.length);
    this.notices.tell("offline", this.store.isOffline ? this.offline() : "");
  }

  /** A choice of its own only while there is something to decide, or while it is chosen. */
  showUnsaved(count) {
    const known = $("filter").querySelector('[value="unsaved"]');
    if (count === 0 && known && $("filter").value !== "unsaved") {
      known.remove();
    } else if (count > 0 || known) {
      const option = known ?? $("filter").appendChild(new Option("", "unsaved"));
      option.textContent = `Not saved (${count})`;
    }
  }

  offline() {
    const count = this.store.drafts.size;
    const waits = count === 0 ? "" : ` (${count} ${count === 1 ? "change waits" : "changes wait"} now)`;
    if (this.store.away === "other") {
      return "Another gallery is served at this address now, so nothing is saved from this page. What you wrote is kept in it"
        + `${waits}: serve its own gallery again and open the address that is printed, or close this tab.`;
    }
    if (this.store.away === "again") {
      return "The program was started again. Open the new address that it printed, in another tab. What you write is kept in"
        + ` this page${waits} and saved as soon as that is done: leave this tab open.`;
    }
    return `The program isn't answering. What you write is kept in this page${waits} and saved as soon as it is back:`
      + " leave this tab open, start “recap-gallery preview --edit” again and open its address.";
  }
}
