// Which photo comes before which: moved by dragging, by keys or while arranging.
export class Order {
  /** show({files, why, held, isThere}) tells what came of it; isThere: they went where they were wanted, not one place on. */
  constructor(changes, announce, show) {
    this.changes = changes;
    this.store = changes.store;
    this.announce = announce;
    this.show = show;
  }

  move(files, section, before) {
    return this.changes.inTurn(() => this.moveNow(files, section, before, true));
  }

  async moveNow(files, section, before, isThere = false) {
    const mates = this.store.desk.sections.find((each) => each.id === section && each.kind !== "unnamed")?.photos ?? [];
    const at = before === null ? -1 : mates.indexOf(before);
    const next = at < 0 ? null : mates.slice(at).find((file) => !files.includes(file)) ?? null;
    const held = document.activeElement;
    const why = await this.changes.move(files, section, next);
    this.announce(why || this.moved(files.filter((file) => this.store.photos.has(file))));
    this.show({ files, why, held, isThere });
  }

  /** Where photos went; those that went away meanwhile went nowhere. */
  moved(files) {
    const now = this.store.desk.sections.find((each) => each.photos.includes(files[0]));
    if (!now) {
      return "There is no photo left to move.";
    }
    return files.length === 1
      ? `Moved to ${now.title}, ${now.photos.indexOf(files[0]) + 1} of ${now.photos.length}.`
      : `Moved ${files.length} photos to ${now.title}.`;
  }

  /** One place earlier or later (±1), or to the section before or after (±2); several photos come together. */
  shift(files, step) {
    return this.changes.inTurn(() => this.shiftNow(files, step));
  }

  shiftNow(files, step) {
    const sections = this.store.desk.sections.filter((section) => section.kind !== "unnamed");
    const leader = step > 0 ? files[files.length - 1] : files[0];
    const at = sections.findIndex((section) => section.photos.includes(leader));
    if (!this.store.desk.exists) {
      return this.announce("There is no caption file yet: the first saved caption makes one.");
    }
    if (at < 0) {
      return Math.abs(step) === 2 && sections.length > 0
        ? this.moveNow(files, sections[sections.length - 1].id, null)
        : this.announce("Move it to a section first.");
    }
    if (Math.abs(step) === 2) {
      const target = sections[at + Math.sign(step)];
      return target
        ? this.moveNow(files, target.id, step > 0 ? target.photos[0] ?? null : null)
        : this.announce("There is no other section.");
    }
    const photos = sections[at].photos;
    const place = photos.indexOf(leader);
    if (step < 0 ? place === 0 : place === photos.length - 1) {
      return this.announce(step < 0 ? "It is the first of its section." : "It is the last of its section.");
    }
    return this.moveNow(files, sections[at].id, step < 0 ? photos[place - 1] : photos[place + 2] ?? null);
  }
}
