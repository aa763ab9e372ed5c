// People: adding one, and who is credited for the photos that nobody else is credited for.
import { openDialog } from "./dialogs.js";
import { say, sentence } from "./words.js";

const $ = (id) => document.getElementById(id);
const MINE = ["me", "myself", "self", "author"];
const photos = (count) => `${count} ${count === 1 ? "photo" : "photos"}`;

export class People {
  constructor(changes, announce) {
    this.changes = changes;
    this.store = changes.store;
    this.announce = announce;
    this.added = () => {};
    this.isBusy = false;
    $("person-cancel").addEventListener("click", () => $("person").close());
    $("person-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.add();
    });
    ["others-open", "credit-others"].forEach((id) => $(id).addEventListener("click", () => this.takeOthers()));
    $("others-else").addEventListener("click", () => this.askOthers());
    $("others-new").addEventListener("click", () => this.askNew());
    $("others-nobody").addEventListener("click", () => this.creditOthers(null));
    $("others-cancel").addEventListener("click", () => $("others").close());
  }

  // A new person ------------------------------------------------------------------------------------------------------

  /** Asks for a person; added(key) is called once the caption file knows them. */
  ask(name, added, title = "Add a person") {
    this.added = added;
    $("person-title").textContent = title;
    $("person-name").value = name;
    $("person-key").value = this.freeKey(name);
    $("person-url").value = "";
    $("person-error").textContent = "";
    openDialog("person");
    $(name === "" ? "person-name" : "person-key").select();
  }

  freeKey(name) {
    const first = name.trim().split(/\s+/)[0].normalize("NFD").toLowerCase().replace(/[^a-z0-9]/g, "") || (name === "" ? "me" : "person");
    const taken = new Set([...this.store.desk.people.map((person) => person.key), "none"]);
    let key = first;
    for (let count = 2; taken.has(key); count++) {
      key = `${first}${count}`;
    }
    return key;
  }

  async add() {
    if (this.isBusy) {
      return; // pressed twice
    }
    this.isBusy = true;
    $("person-error").textContent = "";
    const key = $("person-key").value.trim();
    let why = null;
    try {
      why = await this.changes.addPerson(key, $("person-name").value.trim(), $("person-url").value.trim());
    } finally {
      this.isBusy = false;
    }
    $("person-error").textContent = sentence(why ?? "");
    if (why === "") {
      $("person").close();
      this.added(key);
    }
  }

  // All the others ----------------------------------------------------------------------------------------------------

  /** Photos without any credit, and those that have the one for all others. */
  others() {
    const counted = this.store.counted();
    return {
      lacking: counted.filter((photo) => this.store.missing(photo).includes("credit")),
      given: counted.filter((photo) => photo.found.creditFrom === "DEFAULT"),
    };
  }

  /** The line above the photos, and the button at a photo without a credit. */
  show(photo) {
    const { lacking, given } = this.others();
    const now = this.store.desk.defaultCredit;
    $("others-line").hidden = !now?.name && lacking.length === 0;
    say($("others-text"), now?.name
      ? `${given.length === 0 ? "Photos" : photos(given.length)} without another credit: ${now.name}.`
      : `${photos(lacking.length)} without a credit.`);
    const me = this.me();
    const { people } = this.store.desk;
    const open = people.length === 0 ? "I took them…" : "Say who took them…";
    say($("others-open"), now?.name ? "Change…" : me ? `${me.name} took them` : open);
    $("others-else").hidden = Boolean(now?.name) || !me;
    const more = lacking.filter((each) => each !== photo).length; // a photo left out isn't among them
    $("credit-others").hidden = !photo || Boolean(now?.name) || !this.store.missing(photo).includes("credit") || more === 0;
    const these = `this and ${more} more without a credit`;
    say($("credit-others"), me ? `${me.name} took ${these}` : people.length === 0 ? `I took ${these}…` : `Say who took ${these}…`);
  }

  /** Who the caption file says does the captioning: who stands there as “me”, or the only one; null where that is open. */
  me() {
    const { people } = this.store.desk;
    return people.find((person) => MINE.includes(person.key)) ?? (people.length === 1 ? people[0] : null);
  }

  takeOthers() {
    const me = this.me();
    return me && !this.store.desk.defaultCredit?.name ? this.creditOthers(me.key) : this.askOthers();
  }

  askOthers() {
    const { people, defaultCredit: now } = this.store.desk;
    const { lacking, given } = this.others();
    if (people.length === 0) {
      this.askNew();
      return;
    }
    const count = now?.name ? given.length : lacking.length;
    $("others-heading").textContent = count === 1 ? "Who took the photo without a credit?" : `Who took the ${count} photos without a credit?`;
    $("others-people").replaceChildren(...people.map((person) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      const isNow = person.key === now?.typed;
      button.textContent = isNow ? `${person.name} (now)` : person.name;
      button.disabled = isNow;
      button.addEventListener("click", () => this.creditOthers(person.key));
      item.append(button);
      return item;
    }));
    $("others-nobody").hidden = !now;
    $("others-error").textContent = "";
    openDialog("others");
  }

  askNew() {
    $("others").close();
    this.ask("", (key) => this.creditOthers(key), "Who took these photos?");
  }

  async creditOthers(key) {
    if (this.isBusy) {
      return; // pressed twice
    }
    this.isBusy = true;
    try {
      const why = await this.changes.creditOthers(key);
      if (why === null) {
        return; // not done: a question came up meanwhile
      }
      if (why !== "") {
        this.failed(why);
        return;
      }
      $("others").close();
      const { given, lacking } = this.others();
      const name = this.store.desk.defaultCredit?.name;
      this.announce(name ? `${photos(given.length)} credited to ${name} now.` : `${photos(lacking.length)} without a credit now.`);
    } finally {
      this.isBusy = false;
    }
  }

  failed(why) {
    if (!$("others").open) {
      this.askOthers();
    }
    $("others-error").textContent = sentence(why);
  }
}
