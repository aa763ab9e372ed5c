// Changes of order, sections and people: each is sent at once, and what came of it is read.
export class Changes {
  /** ask(question) resolves to true where somebody agrees. */
  constructor(store, ask) {
    this.store = store;
    this.ask = ask;
  }

  /** Sends a change, and reads what came of it; empty where it was done, null where it isn't wanted any more, else why not. */
  async change(path, body, conflict) {
    try {
      const answer = await this.store.post(path, body);
      const said = await this.store.said(answer);
      if (said.question) {
        return (await this.ask(said.question)) ? this.change(path, { ...body, agreed: true }, conflict) : null;
      }
      await this.store.load(said.saves);
      return answer.ok ? "" : said.message ?? conflict;
    } catch (error) {
      this.store.lose(error);
      return `${this.store.whyAway()}; nothing was changed.`;
    }
  }

  /** Moves photos, in their order, before another or, without one, to the end of a section. */
  async move(files, section, before) {
    let saves = 0;
    let why = "";
    try {
      for (const file of files) {
        const photo = this.store.photos.get(file);
        if (!photo) {
          continue; // gone from the folder meanwhile
        }
        const answer = await this.store.post("/api/move", { file, section, before, was: photo.section });
        const said = await this.store.said(answer);
        saves = said.saves ?? saves;
        if (!answer.ok) {
          why = said.message ?? `${file} was moved elsewhere meanwhile; look where it is now.`;
          break;
        }
      }
      await this.store.load(saves);
      return why;
    } catch (error) {
      this.store.lose(error);
      return `${this.store.whyAway()}; not everything was moved.`;
    }
  }

  addPerson(key, name, url) {
    return this.change("/api/person", { key, name, url }, `The key “${key}” is somebody else's; choose another.`);
  }

  /** A new section, and the photos that move into it, in one change of the file. */
  addSection(title, files) {
    const photos = files.map((file) => ({ file, was: this.store.photos.get(file)?.section ?? null }));
    return this.change("/api/section/add", { title, photos }, "");
  }

  renameSection(section, title) {
    return this.change("/api/section/rename", { id: section.id, title, was: section.title }, "");
  }

  /** Before another section beside it, or, without one, behind them all. */
  moveSection(section, before) {
    return this.change("/api/section/move", { id: section.id, before }, "");
  }

  removeSection(section) {
    return this.change("/api/section/remove", { id: section.id }, "");
  }
}
