// What stands under a field: what holds where nothing is typed, and advice.
import { idOf } from "./drafts.js";

const NOTES = {
  caption: "Shown with the photo. Links and emphasis in Markdown.",
  alt: "Describe the photo for those who can't see it.",
  credit: "Who took it: somebody you know, a name, or nobody.",
  license: "",
  title: "",
  tags: "Separate them with commas.",
  taken: "A day and a time, such as 2024-09-25 14:30: photos are put in order by it.",
  copyright: "",
};

export class FieldNotes {
  constructor(store) {
    this.store = store;
  }

  /** isFixedByOne: one reason, told above, holds for most fields; needsNoAlt: the photo is only decoration. */
  of(photo, key, { isFixedByOne, needsNoAlt }) {
    const { desk } = this.store;
    if (photo.fixed[key] !== undefined) {
      return isFixedByOne ? "" : `Can't be changed here. In ${desk.captionFile}, ${photo.fixed[key]}.`;
    }
    if (key === "alt" && needsNoAlt) {
      return "Screen readers pass over this photo.";
    }
    if (key === "credit" && this.isNewName(photo.file)) {
      return "Not among the people of the caption file.";
    }
    return this.store.value(photo.file, key) === null ? this.untyped(photo, key) : this.typed(photo.found, key);
  }

  untyped(photo, key) {
    const { found } = photo;
    if (photo.typed[key] !== null && photo.typed[key] !== undefined) {
      return NOTES[key]; // its value was just taken out: what holds now isn't read yet
    }
    if (found[key]) {
      const isDefault = (key === "credit" && found.creditFrom === "DEFAULT") || (key === "license" && found.licenseFrom === "DEFAULT");
      const how = key === "taken" ? ". To change it, write a day and a time like that." : "";
      return `${isDefault ? "By default" : "From the photo"}: ${found[key]}${how}`;
    }
    return key === "license" && this.store.desk.defaultLicense !== null
      ? "Your usual licence isn't taken for what somebody else took: choose one if you know it." : NOTES[key];
  }

  /** The usual licence, where it could be chosen for a photo of somebody else; null elsewhere. */
  usualLicense({ file, fixed, found }) {
    const isOpen = fixed.license === undefined && !found.license && this.store.value(file, "license") === null;
    return isOpen ? this.store.desk.defaultLicense : null;
  }

  typed(found, key) {
    return key === "taken" && found.takenByCamera ? `By the camera: ${found.takenByCamera}` : NOTES[key];
  }

  /** True where somebody is credited who is none of the people, once the name is whole. */
  isNewName(file) {
    const name = this.store.value(file, "credit");
    const isHalf = this.store.saves.half === idOf(file, "credit");
    return typeof name === "string" && name !== "none" && !isHalf && !this.store.desk.people.some(({ key }) => key === name);
  }
}
