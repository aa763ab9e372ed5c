// The bar above the photos: how far they are, what can be shown of them, and whether everything is saved.
import { toldProblems } from "./problems.js";
import { say } from "./words.js";

const $ = (id) => document.getElementById(id);

export const hasProblem = (photo) => toldProblems(photo).length > 0;

export class Header {
  /** lead(files) goes to the next of some photos. */
  constructor(store, notices, lead) {
    this.store = store;
    this.notices = notices;
    this.lead = lead;
    this.files = [];
    this.link = $("saved-show");
    this.link.addEventListener("click", () => this.lead(this.files));
  }

  showProgress() {
    const { store } = this;
    const photos = store.counted();
    const done = photos.filter((photo) => store.isComplete(photo)).length;
    const hidden = store.photos.size - photos.length;
    const faulty = [...store.photos.values()].filter(hasProblem).length;
    say($("progress-more"), hidden > 0 ? ` · ${hidden} left out` : "");
    say($("progress-problems"), faulty > 0 ? ` · ${faulty} with ${faulty === 1 ? "a problem" : "problems"}` : "");
    this.showFilter("all", "All photos", store.photos.size);
    this.showFilter("incomplete", "Incomplete", photos.length - done);
    this.showFilter("problems", "With problems", faulty);
    say($("title"), store.desk.title || "Captions");
    say(document.querySelector("title"), `${done} of ${photos.length} – ${store.desk.title} – captions`);
    say($("progress-text"), `${done} of ${photos.length} complete`);
    $("progress-text").title = "Complete: a caption, an alt text (or only decoration), and a credit; problems are counted apart";
    $("progress").max = Math.max(1, photos.length);
    $("progress").value = done;
  }

  showFilter(value, text, count) {
    say($("filter").querySelector(`[value="${value}"]`), `${text} (${count})`);
  }

  showReading({ done, total }) {
    say($("progress-text"), `Reading the photos: ${done} of ${total}`);
    $("progress").max = total;
    $("progress").value = done;
  }

  showStatus() {
    const { state, text, files } = this.store.status();
    this.files = files;
    const isLink = files.length > 0;
    const hadFocus = document.activeElement === this.link;
    say($("saved-text"), isLink ? "" : text);
    say(this.link, isLink ? text : "");
    this.link.hidden = !isLink;
    if (hadFocus && !isLink) {
      $("filter").focus();
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
      say(option, `Not saved (${count})`);
    }
  }

  offline() {
    const { waiting, open } = this.store.counts();
    const parts = [
      [waiting, waiting === 1 ? "1 change waits now" : `${waiting} changes wait now`],
      [open, open === 1 ? "1 is to be decided" : `${open} are to be decided`],
    ].filter(([count]) => count > 0).map(([, words]) => words);
    const waits = parts.length === 0 ? "" : ` (${parts.join(", ")})`;
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
