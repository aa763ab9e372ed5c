// Sends what was typed, one value after the other. Free text goes once nobody typed for a moment, the rest when it is left.
import { idOf, same } from "./drafts.js";
import { Away, said } from "./reach.js";

const REST_MILLIS = 1500;

export class Saves {
  /** The store knows what the file says, and hears what came of a save. */
  constructor(store) {
    this.store = store;
    this.drafts = store.drafts;
    this.queue = [];
    this.asked = new Set(); // to be saved once what is on its way was answered
    this.half = null; // the id of a value that means nothing, or something else, before its field is left
    this.resting = new Map(); // id → a timer
    this.sending = null; // the id of what is on its way
    this.composing = null; // the id of what an input method is writing: half a word is no text
    this.isSending = false;
  }

  /** Sends a value once nothing more is typed for a moment. */
  soon(file, key) {
    const id = idOf(file, key);
    this.rest(id);
    this.resting.set(id, setTimeout(() => (this.store.isOffline ? this.rest(id) : this.save(file, key)), REST_MILLIS));
  }

  rest(id) {
    clearTimeout(this.resting.get(id));
    this.resting.delete(id);
  }

  /** An input method writes a value, or, without a file, has written it. */
  compose(file, key) {
    this.composing = file === null ? null : idOf(file, key);
  }

  /** Sends a value that was typed; one that was refused only where it, or, anew, the file is another by now. */
  save(file, key, isAnew = false) {
    const id = idOf(file, key);
    this.rest(id);
    if (id === this.composing || !this.drafts.maySend(id, isAnew)) {
      return;
    }
    if (id === this.sending) {
      this.asked.add(id);
      return;
    }
    if (!this.queue.includes(id)) {
      this.queue.push(id);
    }
    this.send();
  }

  /** Sends everything; by hand, also what may be possible now though nothing tells so. */
  all(isByHand = false) {
    for (const { file, key } of this.drafts.all()) {
      this.save(file, key, isByHand && this.drafts.refusals.get(idOf(file, key))?.mayTryAgain === true);
    }
  }

  /** The program is back: sends everything but a value that is half typed. */
  again() {
    for (const { file, key } of this.drafts.all().filter((draft) => idOf(draft.file, draft.key) !== this.half)) {
      this.save(file, key);
    }
  }

  /** What was refused may be possible now that the file is another, or can be written again. */
  retry(isWanted = () => true) {
    for (const [id, refusal] of [...this.drafts.refusals]) {
      if (isWanted(refusal) && this.drafts.get(id)) {
        this.save(this.drafts.get(id).file, this.drafts.get(id).key, true);
      }
    }
  }

  async send() {
    if (this.isSending) {
      return;
    }
    this.isSending = true;
    this.store.tell("status");
    try {
      while (this.queue.length > 0) {
        await this.sendOne(this.queue.shift());
      }
    } catch (error) {
      this.store.lose(error); // a bug of the page's own goes on
    } finally {
      this.isSending = false;
      this.store.tell("status");
    }
  }

  async sendOne(id) {
    const draft = this.drafts.get(id);
    if (!draft || id === this.composing) {
      return;
    }
    const { edition } = this.store;
    this.sending = id;
    let answer = null;
    let told = null;
    try {
      answer = await this.store.post("/api/save", draft);
      told = await said(answer);
    } catch (error) {
      if (error instanceof Away) {
        this.queue = []; // with this one it is sent again once the program is back
        this.asked.clear();
      }
      throw error;
    } finally {
      this.sending = null;
    }
    this.store.hear(draft.file, told);
    const outcomes = { 200: "written", 409: "disagreed" };
    this[outcomes[answer.status] ?? "refused"](id, draft, { ...told, isOld: edition !== this.store.edition });
  }

  /** The file says what was sent; what was typed meanwhile comes when its time has come. */
  written(id, draft, { isWritten, saves }) {
    const now = this.drafts.get(id);
    if (isWritten) {
      this.drafts.written(id, draft, saves);
    } else {
      this.drafts.recent.delete(id); // another editor wrote it, and may take it back
    }
    if (now && !same(now.value, draft.value)) {
      this.drafts.conflicts.delete(id);
      this.drafts.refusals.delete(id);
      this.drafts.change(id, { was: draft.value });
      this.goOn(id);
    } else {
      this.drafts.drop(id);
    }
    this.asked.delete(id);
    this.store.tell("photo", { file: draft.file });
    if (isWritten) {
      this.retry((refusal) => refusal.mayTryAgain); // the file can be written again
    }
  }

  /** The file says something else than was shown: somebody has to decide. */
  disagreed(id, { file, key }, { now, hasEntry }) {
    this.asked.delete(id);
    const draft = this.drafts.get(id);
    if (!draft || same(draft.value, draft.was)) {
      this.drafts.drop(id); // what was typed was taken back meanwhile
      this.store.tell("photo", { file });
      return;
    }
    this.drafts.disagree(id, { now: now ?? null, isGone: !hasEntry, isLost: false });
    this.store.tell("status", { file, key });
  }

  /** The file can't take it; what was typed meanwhile may be right, and a value that is what it was again needs nothing. */
  refused(id, draft, { message, mayTryAgain, isOld }) {
    const now = this.drafts.get(id);
    if (!now || same(now.value, now.was)) {
      this.asked.delete(id);
      this.drafts.drop(id);
    } else if (!same(now.value, draft.value)) {
      this.goOn(id);
    } else if (isOld) {
      this.queue.push(id); // the file changed while it was on its way
    } else {
      this.asked.delete(id);
      this.drafts.refuse(id, draft.value, { message, mayTryAgain });
    }
  }

  goOn(id) {
    if (this.asked.delete(id)) {
      this.queue.push(id);
    }
  }
}
