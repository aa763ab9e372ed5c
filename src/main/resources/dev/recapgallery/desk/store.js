// What the desk knows and what is not saved yet. Every change is one value, sent by itself; what can't be sent stays
// here and in the tab's session storage until it can.
const DRAFTS = "recap-drafts-";
const REMEMBERED_MILLIS = 60000;

export const same = (one, other) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** By status: a desk that was started again answers, but doesn't know this page; or it is another gallery's. */
const AWAY = { 403: "again", 410: "other" };
const WHY_AWAY = {
  silent: "The program isn't answering",
  again: "The program was started again: open the new address that it printed",
  other: "Another gallery is served at this address now",
};

/** The desk is out of reach, or isn't this page's: what else goes wrong is a bug of the page's own. */
class Away extends Error {
  constructor(why, cause) {
    super(WHY_AWAY[why], { cause });
    this.why = why;
  }
}

async function reach(path, options = {}) {
  try {
    return await fetch(path, { ...options, signal: AbortSignal.timeout(20000) });
  } catch (error) {
    throw new Away("silent", error);
  }
}

export class Store extends EventTarget {
  constructor() {
    super();
    this.desk = null;
    this.photos = new Map(); // by file
    this.drafts = new Map(); // "file\u0000key" → {file, key, value, was}
    this.conflicts = new Map(); // same key → {now, isGone, isLost}: what the file says now
    this.refusals = new Map(); // same key → {message, mayTryAgain}
    this.fresh = new Map(); // by file → {typed, saves}: answered to a save, not in what was read yet
    this.recent = new Map(); // same key → what was saved a moment ago, and what stood there before
    this.queue = [];
    this.isSending = false;
    this.sending = null; // the id of what is on its way
    this.away = null; // why nothing can be saved now, as in WHY_AWAY
  }

  get isOffline() {
    return this.away !== null;
  }

  restore(gallery) {
    try {
      for (const draft of JSON.parse(sessionStorage.getItem(DRAFTS + gallery) ?? "[]")) {
        this.drafts.set(this.id(draft.file, draft.key), draft);
      }
    } catch {
      // Nothing that can be read: nothing was kept.
    }
  }

  keep() {
    try {
      sessionStorage.setItem(DRAFTS + this.desk.gallery, JSON.stringify([...this.drafts.values()]));
    } catch {
      // The browser's store is full or closed: then only a reload would lose what isn't saved, and that asks first.
    }
  }

  id(file, key) {
    return `${file}\u0000${key}`;
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  // Reading -----------------------------------------------------------------------------------------------------------

  /** Reads what changed; with a number of saves, once the desk has them in. */
  async load(saves = 0) {
    const { gallery, instance, version } = this.desk ?? {};
    const known = this.desk ? `gallery=${gallery}&instance=${instance}&since=${version}&saves=${saves}` : "";
    const answer = await reach(`/api/desk?${known}`);
    const desk = await this.said(answer);
    if (!answer.ok || (!desk.ready && this.desk?.ready)) {
      throw new Away("silent"); // in trouble, or started again and still reading
    }
    const isSame = desk.instance === this.desk?.instance;
    if (!this.desk) {
      this.restore(desk.gallery);
    }
    this.setAway(null);
    if (!isSame) {
      // The desk was started again: it counts anew, and has read every save there was.
      this.fresh.clear();
      this.recent.forEach((each) => (each.saves = 0));
    } else if (desk.version < this.desk.version) {
      return;
    }
    const isNews = !isSame || desk.version > this.desk.version;
    const changed = this.take(desk, isSame);
    const lost = this.lost();
    if (isNews) {
      this.tell("desk", { changed });
      lost.forEach((each) => this.tell("conflict", each));
      this.revise();
      this.retry();
    }
  }

  /** Takes what was read in; gives the files whose photos look another way now. */
  take(desk, isSame) {
    const before = this.photos;
    const news = new Map(desk.photos.map((photo) => [photo.file, photo]));
    const changed = new Set(news.keys());
    this.desk = desk;
    this.photos = new Map();
    for (const section of desk.sections) {
      for (const file of section.photos) {
        const photo = news.get(file) ?? before.get(file);
        photo.section = section.kind === "unnamed" ? null : section.id;
        this.photos.set(file, photo);
      }
    }
    for (const [file, { saves }] of this.fresh) {
      if (saves <= desk.saves || !this.photos.has(file)) {
        this.fresh.delete(file);
        changed.add(file);
      }
    }
    return isSame ? changed : new Set(this.photos.keys());
  }

  /** An editor that had read the file before a save of ours writes the old value back: then both are shown. */
  lost() {
    const lost = [];
    for (const [id, { file, key, value, was, saves, at }] of this.recent) {
      const now = this.photos.get(file)?.typed[key] ?? null;
      if (Date.now() - at > REMEMBERED_MILLIS || this.drafts.has(id) || !this.photos.has(file)) {
        this.recent.delete(id);
      } else if (this.desk.saves >= saves && same(now, was)) {
        this.recent.delete(id);
        this.drafts.set(id, { file, key, value, was: now });
        this.conflicts.set(id, { now, isGone: !this.photos.get(file).named, isLost: true });
        this.keep();
        lost.push({ file, key });
      }
    }
    return lost;
  }

  /** The file may say again what it said, or what was typed here: then there is nothing to decide any more. */
  revise() {
    for (const [id, conflict] of this.conflicts) {
      const draft = this.drafts.get(id);
      const photo = draft && this.photos.get(draft.file);
      if (!photo) {
        continue; // it may come back
      }
      const now = this.typed(draft.file)[draft.key] ?? null;
      if (same(now, draft.value)) {
        this.drop(draft.file, draft.key);
      } else if (same(now, draft.was) && !conflict.isLost) {
        this.conflicts.delete(id);
        this.save(draft.file, draft.key);
      } else if (!same(now, conflict.now) || conflict.isGone === photo.named) {
        this.conflicts.set(id, { ...conflict, now, isGone: !photo.named });
        this.tell("conflict", draft);
      }
    }
  }

  /** What was typed isn't wanted any more, or stands in the file. */
  drop(file, key) {
    const id = this.id(file, key);
    [this.drafts, this.conflicts, this.refusals, this.recent].forEach((each) => each.delete(id));
    this.keep();
    this.tell("photo", { file });
    this.tell("status");
  }

  /** What could not be saved may be possible now that something changed. */
  retry() {
    for (const id of [...this.refusals.keys()]) {
      const draft = this.drafts.get(id);
      if (draft) {
        this.save(draft.file, draft.key);
      }
    }
  }

  /** What the file says of a photo. */
  typed(file) {
    return this.fresh.get(file)?.typed ?? this.photos.get(file)?.typed ?? {};
  }

  inOrder() {
    return this.desk ? this.desk.sections.flatMap((section) => section.photos) : [];
  }

  counted() {
    return [...this.photos.values()].filter((photo) => !photo.hidden);
  }

  /** What a photo lacks, by key; what was saved here counts before it was read in. */
  missing(photo) {
    const typed = this.fresh.get(photo.file)?.typed;
    if (!typed) {
      return photo.missing;
    }
    const isDecoration = String(typed.decorative) === "true";
    const lacks = (key) => typed[key] === null && (photo.typed[key] !== null || photo.missing.includes(key));
    return [...(isDecoration ? [] : ["caption", "alt"]), "credit"].filter(lacks);
  }

  isComplete(photo) {
    return this.missing(photo).length === 0;
  }

  /** What the page shows for a value: what was typed here, else what the file says. */
  value(file, key) {
    const draft = this.drafts.get(this.id(file, key));
    return draft ? draft.value : this.typed(file)[key] ?? null;
  }

  filesUnsaved() {
    return new Set([...this.drafts.values()].map((draft) => draft.file));
  }

  /** What keeps a value of a photo out of the file: another value there, or the file itself; null for nothing. */
  trouble(file) {
    const isIn = (values) => [...values.keys()].some((id) => id.startsWith(this.id(file, "")));
    return isIn(this.conflicts) ? "conflict" : isIn(this.refusals) ? "refused" : null;
  }

  // Writing -----------------------------------------------------------------------------------------------------------

  /** Notes a value as typed; nothing is sent yet. */
  draft(file, key, value) {
    const id = this.id(file, key);
    const known = this.drafts.get(id);
    const was = known ? known.was : this.typed(file)[key] ?? null;
    if (!known || !same(value, known.value)) {
      this.refusals.delete(id); // of another value; else it stays until a new try is answered
    }
    // What is on its way may be in the file already: then going back is a change as well.
    if (same(value, was) && !this.conflicts.has(id) && this.sending !== id) {
      this.drafts.delete(id);
    } else {
      this.drafts.set(id, { file, key, value, was });
    }
    this.keep();
    this.tell("status");
  }

  /** Sends a value that was typed. */
  save(file, key) {
    const id = this.id(file, key);
    if (this.drafts.has(id) && !this.conflicts.has(id) && !this.queue.includes(id)) {
      this.queue.push(id);
      this.send();
    }
  }

  saveAll() {
    for (const draft of this.drafts.values()) {
      this.save(draft.file, draft.key);
    }
    return this.send();
  }

  async send() {
    if (this.isSending) {
      return;
    }
    this.isSending = true;
    this.tell("status");
    try {
      while (this.queue.length > 0) {
        const id = this.queue[0];
        const draft = this.drafts.get(id);
        if (draft && !(await this.sendOne(id, draft))) {
          break;
        }
        this.queue.shift();
      }
    } finally {
      this.isSending = false;
      this.tell("status");
    }
  }

  /** False where the desk doesn't answer: everything waits. */
  async sendOne(id, draft) {
    const version = this.desk?.version;
    this.sending = id;
    let status = 0;
    let said = null;
    try {
      const answer = await this.post("/api/save", draft);
      status = answer.status;
      said = await this.said(answer);
    } catch (error) {
      this.sending = null;
      this.lose(error);
      return false;
    }
    this.sending = null;
    if (said.typed) {
      this.fresh.set(draft.file, { typed: said.typed, saves: said.saves });
    }
    if (status === 200) {
      this.taken(id, draft, said);
    } else if (status === 409) {
      this.refusals.delete(id);
      this.conflicts.set(id, { now: said.now ?? null, isGone: !said.hasEntry, isLost: false });
      this.tell("conflict", { file: draft.file, key: draft.key });
    } else if (version !== this.desk?.version) {
      this.queue.push(id); // something changed while it was on its way: it may be possible now
    } else {
      this.refused(id, draft, said);
    }
    return true;
  }

  /** The whole of an answer; fails where it doesn't come whole, or from a desk that doesn't know this page. */
  async said(answer) {
    if (AWAY[answer.status]) {
      throw new Away(AWAY[answer.status]);
    }
    try {
      return [200, 409, 422].includes(answer.status) ? await answer.json() : { message: (await answer.text()).trim() };
    } catch (error) {
      throw new Away("silent", error);
    }
  }

  /** The file says what was sent; what was typed meanwhile comes next. */
  taken(id, draft, said) {
    const { file, key } = draft;
    const now = this.drafts.get(id);
    if (said.isWritten) {
      this.recent.set(id, { ...draft, saves: said.saves, at: Date.now() });
    } else {
      this.recent.delete(id); // another editor wrote it, and may take it back
    }
    this.conflicts.delete(id);
    this.refusals.delete(id);
    if (now && !same(now.value, draft.value)) {
      this.drafts.set(id, { file, key, value: now.value, was: draft.value });
      this.queue.push(id);
    } else {
      this.drafts.delete(id);
    }
    this.keep();
    this.tell("saved", { file, key });
    this.tell("photo", { file });
  }

  /** The file can't take it; what was typed meanwhile comes next, and a value that is what it was again needs nothing. */
  refused(id, { file, key, value }, said) {
    const now = this.drafts.get(id);
    if (!now || same(now.value, now.was)) {
      this.drafts.delete(id);
      this.refusals.delete(id);
      this.keep();
      return;
    }
    if (!same(now.value, value)) {
      this.queue.push(id);
      return;
    }
    this.refusals.set(id, { message: said.message || "it could not be saved", mayTryAgain: said.mayTryAgain ?? true });
    this.tell("refused", { file, key });
  }

  /** Ends a conflict by what was typed here, or by what the file says. */
  settle(file, key, isMine) {
    const id = this.id(file, key);
    const theirs = this.conflicts.get(id)?.now ?? null;
    if (!isMine) {
      this.drop(file, key);
      return;
    }
    this.conflicts.delete(id);
    this.drafts.set(id, { ...this.drafts.get(id), was: theirs });
    this.save(file, key);
    this.keep();
    this.tell("photo", { file });
    this.tell("status");
  }

  post(path, body) {
    return reach(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...body, gallery: this.desk?.gallery ?? "" }),
    });
  }

  /** Something wasn't answered: everything waits. An error of the page's own goes on to be told as such. */
  lose(error) {
    if (!(error instanceof Away)) {
      throw error;
    }
    this.setAway(error.why);
  }

  whyAway() {
    return WHY_AWAY[this.away] ?? WHY_AWAY.silent;
  }

  setAway(why) {
    if (this.away !== why) {
      this.away = why;
      this.tell("status");
      if (!this.isOffline) {
        this.saveAll();
      }
    }
  }

  status() {
    if (this.isOffline) {
      const why = { silent: "no connection", again: "open the new address", other: "another gallery is served" }[this.away];
      return { state: "failed", text: this.drafts.size > 0 ? `Not saved: ${why}` : why[0].toUpperCase() + why.slice(1) };
    }
    if (this.conflicts.size + this.refusals.size > 0) {
      return { state: "failed", text: "Not saved: see the photo" };
    }
    const wait = this.isSending ? "Saving…" : this.drafts.size > 0 ? "Not saved yet" : null;
    return wait ? { state: "waiting", text: wait } : { state: "saved", text: "All saved" };
  }
}
