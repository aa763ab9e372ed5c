// What was typed and doesn't stand in the caption file yet: kept in the tab's session storage until it does.
const STORED = "recap-drafts-";
const REMEMBERED_MILLIS = 60000;

/** What is written as a number or as true comes back from the file as a word. */
const worded = (key, value) => (["number", "boolean"].includes(typeof value) ? String(value) : value);
const spelled = (value) => JSON.stringify(value ?? null, worded);
export const same = (one, other) => spelled(one) === spelled(other);

/** Every value has an id: file and key. */
export const idOf = (file, key) => `${file}\u0000${key}`;

export class Drafts {
  constructor() {
    this.gallery = null;
    this.values = new Map(); // id → {file, key, value, was, place}
    this.conflicts = new Map(); // id → {now, isGone, isLost}: what the file says now
    this.refusals = new Map(); // id → {message, mayTryAgain, value, tries}
    this.recent = new Map(); // id → a draft that was saved a moment ago, {…, olds, saves, at}
  }

  get size() {
    return this.values.size;
  }

  get(id) {
    return this.values.get(id);
  }

  has(file, key) {
    return this.values.has(idOf(file, key));
  }

  all() {
    return [...this.values.values()];
  }

  files() {
    return new Set(this.all().map((draft) => draft.file));
  }

  restore(gallery) {
    this.gallery = gallery;
    try {
      for (const draft of JSON.parse(sessionStorage.getItem(STORED + gallery) ?? "[]")) {
        this.values.set(idOf(draft.file, draft.key), draft);
      }
    } catch {
      // Nothing that can be read: nothing was kept.
    }
  }

  keep() {
    try {
      sessionStorage.setItem(STORED + this.gallery, JSON.stringify(this.all()));
    } catch {
      // The browser's store is full or closed: then only a reload would lose what isn't saved, and that asks first.
    }
  }

  set(draft) {
    this.values.set(idOf(draft.file, draft.key), draft);
    this.keep();
  }

  /** Another value of a draft that may have begun long ago. */
  change(id, changes) {
    this.set({ ...this.values.get(id), ...changes });
  }

  /** It isn't wanted any more, or stands in the file. */
  drop(id) {
    [this.values, this.conflicts, this.refusals].forEach((each) => each.delete(id));
    this.keep();
  }

  /** Why a value of a photo is not in the file: another stands there, or the file can't take it; null for nothing. */
  trouble(file) {
    const isIn = (values) => [...values.keys()].some((id) => id.startsWith(idOf(file, "")));
    return isIn(this.conflicts) ? "conflict" : isIn(this.refusals) ? "refused" : null;
  }

  /** The keys of a photo whose values can't be saved as they are. */
  troubledKeys(file) {
    return this.all().filter((draft) => draft.file === file)
      .filter(({ key }) => this.conflicts.has(idOf(file, key)) || this.refusals.has(idOf(file, key)))
      .map(({ key }) => key);
  }

  /** False while somebody has to decide, or, unless it is tried anew, once this very value was refused. */
  maySend(id, isAnew) {
    const draft = this.values.get(id);
    const refusal = this.refusals.get(id);
    const isRefused = refusal !== undefined && !isAnew && same(refusal.value, draft?.value);
    return draft !== undefined && !this.conflicts.has(id) && !isRefused;
  }

  disagree(id, conflict) {
    this.refusals.delete(id);
    this.conflicts.set(id, conflict);
  }

  refuse(id, value, { message = "it could not be saved", mayTryAgain = true }) {
    const before = this.refusals.get(id);
    const isSame = before?.message === message && same(before.value, value);
    this.refusals.set(id, { message, mayTryAgain, value, tries: isSame ? before.tries + 1 : 1 });
  }

  /** It was written: an editor that had read the file before may write any of the old values back. */
  written(id, draft, saves) {
    const before = this.recent.get(id);
    this.recent.set(id, { ...draft, olds: [...(before?.olds ?? []), draft.was], saves, at: Date.now() });
  }

  /**
   * What was written a moment ago and is overwritten by an old value: it is a draft again, and both are to be shown.
   *
   * @param now what the file says of a photo's key; undefined where there is no such photo
   * @param isNamed true where the file names a photo
   */
  lost(saves, now, isNamed) {
    const lost = [];
    for (const [id, { file, key, value, place, olds, saves: needed, at }] of this.recent) {
      const there = now(file, key);
      if (Date.now() - at > REMEMBERED_MILLIS || there === undefined) {
        this.recent.delete(id);
      } else if (!this.values.has(id) && saves >= needed && !same(there, value) && olds.some((old) => same(there, old))) {
        this.recent.delete(id);
        this.set({ file, key, value, place, was: there });
        this.conflicts.set(id, { now: there, isGone: !isNamed(file), isLost: true });
        lost.push({ file, key });
      }
    }
    return lost;
  }

  /** The program was started again: it counts anew, and has read every save there was. */
  restarted() {
    this.recent.forEach((each) => (each.saves = 0));
  }
}
