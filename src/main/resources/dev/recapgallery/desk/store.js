// What the desk says of the photos, and with it what was typed here: what the page shows.
import { Drafts, idOf, same } from "./drafts.js";
import { ask, Away, post, said, whyAwayShort } from "./reach.js";
import { Saves } from "./saves.js";

export class Store extends EventTarget {
  constructor() {
    super();
    this.desk = null;
    this.photos = new Map(); // by file
    this.fresh = new Map(); // by file → {typed, saves}: answered to a save, not in what was read yet
    this.drafts = new Drafts();
    this.saves = new Saves(this);
    this.away = null; // why nothing can be saved now: silent, again or other
  }

  get isOffline() {
    return this.away !== null;
  }

  /** Another one where the file was changed by other hands, breaks or is mended: what was refused may be taken then. */
  get edition() {
    return this.desk ? `${this.desk.edition} ${this.desk.isBroken} ${this.desk.people.map(({ key }) => key).join()}` : "";
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  // Reading -----------------------------------------------------------------------------------------------------------

  /** Reads what changed; with a number of saves, once the desk has them in. */
  async load(saves = 0) {
    const { gallery, instance, version } = this.desk ?? {};
    const known = this.desk ? `gallery=${gallery}&instance=${instance}&since=${version}&saves=${saves}` : "";
    const answer = await ask(`/api/desk?${known}`);
    const desk = await said(answer);
    const isSame = this.desk !== null && desk.instance === this.desk.instance;
    const isOvertaken = isSame && desk.version < this.desk.version; // by an answer that was asked for later
    if (!answer.ok || (!desk.ready && this.desk?.ready && !isOvertaken)) {
      throw new Away("silent"); // in trouble, or started again and still reading
    }
    if (!this.desk) {
      this.drafts.restore(desk.gallery);
    }
    this.setAway(null);
    if (!isSame) {
      this.fresh.clear();
      this.drafts.restarted();
    } else if (isOvertaken) {
      return;
    }
    if (!isSame || desk.version > this.desk.version) {
      this.takeNews(desk, isSame);
    } else {
      this.take(desk, isSame);
    }
  }

  takeNews(desk, isSame) {
    const before = this.edition;
    const changed = this.take(desk, isSame);
    const now = (file, key) => (this.photos.has(file) ? this.photos.get(file).typed[key] ?? null : undefined);
    const lost = this.drafts.lost(desk.saves, now, (file) => this.photos.get(file).named);
    this.tell("desk", { changed });
    if (lost.length > 0) {
      this.tell("status");
    }
    this.revise();
    if (!isSame || before !== this.edition) {
      this.saves.retry();
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

  /** An answer to a save tells what the file says of the photo now. */
  hear(file, { typed, saves }) {
    if (typed) {
      this.fresh.set(file, { typed, saves });
    }
  }

  /** The file may say again what it said, or what was typed here: then there is nothing to decide any more. */
  revise() {
    for (const [id, conflict] of [...this.drafts.conflicts]) {
      const draft = this.drafts.get(id);
      const photo = draft && this.photos.get(draft.file);
      if (!photo) {
        continue; // it may come back
      }
      const now = this.typed(draft.file)[draft.key] ?? null;
      if (same(now, draft.value)) {
        this.drop(draft.file, draft.key);
      } else if (same(now, draft.was) && !conflict.isLost) {
        this.drafts.conflicts.delete(id);
        this.save(draft.file, draft.key);
      } else if (!same(now, conflict.now) || conflict.isGone === photo.named) {
        this.drafts.conflicts.set(id, { ...conflict, now, isGone: !photo.named });
        this.tell("status");
      }
    }
  }

  // What is shown -------------------------------------------------------------------------------------------------------

  /** What the file says of a photo. */
  typed(file) {
    return this.fresh.get(file)?.typed ?? this.photos.get(file)?.typed ?? {};
  }

  /** What the page shows for a value: what was typed here, else what the file says. */
  value(file, key) {
    const draft = this.drafts.get(idOf(file, key));
    return draft ? draft.value : this.typed(file)[key] ?? null;
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

  /** The photos with a value that can't be saved as it is, in the order of the page. */
  troubled() {
    const files = this.drafts.files();
    return files.size === 0 ? [] : this.inOrder().filter((file) => files.has(file) && this.drafts.trouble(file) !== null);
  }

  /** How many values are saved as soon as that can be done, and how many once somebody decided. */
  counts() {
    const open = this.drafts.conflicts.size + this.drafts.refusals.size;
    return { waiting: this.drafts.size - open, open };
  }

  /** @returns state, words, and the troubled photos that the words are about */
  status() {
    const count = this.drafts.size;
    if (this.isOffline) {
      const why = whyAwayShort(this.away);
      return { state: "failed", text: count > 0 ? `Not saved: ${why}` : why[0].toUpperCase() + why.slice(1), files: [] };
    }
    if (this.desk?.isBroken && count > 0) {
      return { state: "failed", text: "Not saved: the file can't be read", files: [] };
    }
    if (this.drafts.conflicts.size + this.drafts.refusals.size > 0) {
      const files = this.troubled();
      return { state: "failed", text: files.length > 1 ? `Not saved: see ${files.length} photos` : "Not saved: see the photo", files };
    }
    const wait = this.saves.isSending ? "Saving…" : count > 0 ? "Not saved yet" : null;
    return wait ? { state: "waiting", text: wait, files: [] } : { state: "saved", text: "All saved", files: [] };
  }

  // Writing -----------------------------------------------------------------------------------------------------------

  /** Notes a value as typed; nothing is sent yet. */
  draft(file, key, value) {
    const id = idOf(file, key);
    const known = this.drafts.get(id);
    const was = known ? known.was : this.typed(file)[key] ?? null;
    // What is on its way may be in the file already: then going back is a change as well.
    if (same(value, was) && !this.drafts.conflicts.has(id) && this.saves.sending !== id) {
      this.drafts.drop(id);
    } else {
      this.drafts.set({ file, key, value, was, place: known ? known.place : this.place(file) });
    }
    this.tell("status");
  }

  /** Where the file names a photo: should it be taken out meanwhile, it is to come back there. */
  place(file) {
    const section = this.desk.sections.find((each) => each.photos.includes(file));
    if (!section || section.kind === "unnamed") {
      return null;
    }
    const at = section.photos.indexOf(file);
    return { section: section.id, previous: section.photos[at - 1] ?? null, next: section.photos[at + 1] ?? null };
  }

  save(file, key) {
    this.saves.save(file, key);
  }

  saveAll(isByHand = false) {
    this.saves.all(isByHand);
  }

  /** What was typed isn't wanted any more: what the file says stays. */
  drop(file, key) {
    this.drafts.drop(idOf(file, key));
    this.drafts.recent.delete(idOf(file, key));
    this.tell("photo", { file });
    this.tell("status");
  }

  /** Ends a conflict by what was typed here, or by what the file says. */
  settle(file, key, isMine) {
    const id = idOf(file, key);
    if (!isMine) {
      this.drop(file, key);
      return;
    }
    const theirs = this.drafts.conflicts.get(id)?.now ?? null;
    this.drafts.conflicts.delete(id);
    this.drafts.change(id, { was: theirs });
    this.save(file, key);
    this.tell("photo", { file });
    this.tell("status");
  }

  post(path, body) {
    return post(path, { ...body, gallery: this.desk?.gallery ?? "" });
  }

  /** Something wasn't answered: everything waits. An error of the page's own goes on to be told as such. */
  lose(error) {
    if (!(error instanceof Away)) {
      throw error;
    }
    this.setAway(error.why);
  }

  setAway(why) {
    if (this.away !== why) {
      this.away = why;
      this.tell("status");
      if (!this.isOffline) {
        this.saves.again();
      }
    }
  }
}
