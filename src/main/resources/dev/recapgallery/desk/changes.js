// Changes of order, sections and people: each is sent at once, and what came of it is read.
import { said as heard, whyAway } from "./reach.js";

export class Changes {
  /** ask(question) resolves to true where somebody agrees. */
  constructor(store, ask) {
    this.store = store;
    this.ask = ask;
    this.last = Promise.resolve();
    this.questions = 0;
  }

  /**
   * One change after the other: each sees what the one before came to. What was wanted while a question came up was wanted
   * of what has changed since, and isn't done: null.
   */
  inTurn(act) {
    const { questions } = this;
    const turn = this.last.then(() => (questions === this.questions ? act() : null));
    this.last = turn.catch(() => {});
    return turn.then((said) => said); // what goes wrong is told by whoever waits for this one
  }

  /** Sends a change in its turn, and reads what came of it; empty where it was done, null where it isn't wanted any more, else why not. */
  change(path, body, conflict = "") {
    return this.inTurn(() => this.send(path, body, conflict));
  }

  async send(path, body, conflict = "") {
    try {
      const answer = await this.store.post(path, body);
      const said = await heard(answer);
      if (said.question) {
        this.questions++;
        return (await this.ask(said.question)) ? this.send(path, { ...body, agreed: said.effects }, conflict) : null;
      }
      await this.store.load(said.saves);
      return answer.ok ? "" : said.message ?? conflict;
    } catch (error) {
      this.store.lose(error);
      return `${whyAway(this.store.away)}; nothing was changed.`;
    }
  }

  /** Moves photos, in their order, before another or, without one, to the end of a section. Only within a turn. */
  async move(files, section, before) {
    let saves = 0;
    let why = "";
    const shown = asShown(this.store.desk.sections.filter((each) => each.kind === "section" && each.id === section));
    try {
      for (const file of files) {
        const photo = this.store.photos.get(file);
        if (!photo) {
          continue; // gone from the folder meanwhile
        }
        const answer = await this.store.post("/api/move", { file, section, before, was: photo.section, shown });
        const said = await heard(answer);
        saves = said.saves ?? saves;
        if (!answer.ok) {
          why = said.message ?? `${file} was moved elsewhere meanwhile; look where it is now.`;
          break;
        }
        shown.forEach((target) => target.photos.push(file)); // no longer as empty as it may have been
      }
      await this.store.load(saves);
      return why;
    } catch (error) {
      this.store.lose(error);
      return `${whyAway(this.store.away)}; not everything was moved.`;
    }
  }

  addPerson(key, name, url) {
    return this.change("/api/person", { key, name, url }, `The key “${key}” is somebody else's; choose another.`);
  }

  /** Writes out the entry of a photo that repeats another's. */
  ownEntry(file) {
    return this.change("/api/own", { file });
  }

  /** Who is credited for the photos that nobody else is; null for nobody. */
  creditOthers(person) {
    return this.change("/api/credit", { person, was: this.store.desk.defaultCredit?.typed ?? null });
  }

  /** A new section, and the photos that move into it, in one change of the file. */
  addSection(title, files) {
    const photos = files.map((file) => ({ file, was: this.store.photos.get(file)?.section ?? null }));
    return this.change("/api/section/add", { title, photos });
  }

  renameSection(section, title) {
    return this.change("/api/section/rename", { id: section.id, title, was: section.title, shown: asShown([section]) });
  }

  /** Before another section beside it, or, without one (null), behind them all. Only within a turn. */
  moveSection(section, next) {
    const shown = asShown(next ? [section, next] : [section]);
    return this.send("/api/section/move", { id: section.id, before: next?.id ?? null, shown });
  }

  removeSection(section) {
    return this.change("/api/section/remove", { id: section.id, shown: asShown([section]) });
  }
}

/** Ids alone don't tell sections with one title apart once the file is changed. */
const asShown = (sections) => sections.map(({ id, photos }) => ({ id, photos: [...photos] }));
