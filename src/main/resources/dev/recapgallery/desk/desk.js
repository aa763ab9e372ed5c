// The captioning page: all photos, or one of them, and what the desk has to say.
import { Arrange } from "./arrange.js";
import { Changes } from "./changes.js";
import { ask, guardDoubleClicks, openDialog } from "./dialogs.js";
import { Editor } from "./editor.js";
import { Grid } from "./grid.js";
import { hasProblem, Header } from "./header.js";
import { News } from "./news.js";
import { Notices } from "./notices.js";
import { Order } from "./order.js";
import { People } from "./people.js";
import { fieldOf, toldProblems } from "./problems.js";
import { Store } from "./store.js";
import { say } from "./words.js";

const $ = (id) => document.getElementById(id);
const store = new Store();
const changes = new Changes(store, ask);
const notices = new Notices($("notices"));
const order = new Order(changes, announce, showMoved);
const people = new People(changes, announce);
const actions = {
  move: (files, section, before) => order.move(files, section, before),
  moved: (files) => {
    announce(order.moved(files));
    arrange.isOn && arrange.leave(files);
  },
  shift: (files, step) => order.shift(files, step),
  pick: (file) => (arrange.isOn ? arrange.pick(file) : open(file)),
  place: (files) => arrange.askPlace(files),
  put: (section, before) => order.move(grid.filesChosen(), section, before).then(() => arrange.put(false)),
  editSection: (section) => arrange.askSection(section),
  removeSection: (section) => arrange.removeSection(section),
  shiftSection: (section, step) => arrange.shiftSection(section, step),
  own: async (file) => {
    const why = await changes.ownEntry(file);
    actions.told(`${file} has an entry of its own now.`, why);
    if (why === "" && editor.file === file) {
      editor.focus("caption");
    }
  },
  told: (text, why) => {
    announce(why === null ? "Nothing was changed." : why || text);
    notices.tell("move", why, { mayGo: true });
  },
};
const grid = new Grid($("grid"), store, actions);
const editor = new Editor(store, people, actions);
const arrange = new Arrange(grid, changes, actions);
const header = new Header(store, notices, goToTrouble);
const news = new News(store, (count) => isStarted || header.showReading(count));
/** Where a finger does the work, a field that has the focus covers half of the page with its keyboard. */
const isTouched = window.matchMedia("(hover: none) and (pointer: coarse)");
let isStarted = false;
let wasOffline = false;
let scroll = 0;

/** The photo that the page's address names, as this page does or as the gallery does. */
function addressed() {
  const photos = [...store.photos.values()];
  const named = (wanted) => photos.find((photo) => encodeURIComponent(photo.id) === wanted || photo.id === wanted);
  const wanted = location.hash.slice(1);
  return named(wanted) ?? named(wanted.replace(/^gallery-photo-/, ""));
}

function announce(text) {
  $("announce").textContent = "";
  requestAnimationFrame(() => {
    $("announce").textContent = text;
  });
}

// One photo or all ----------------------------------------------------------------------------------------------------

function open(file, focus = "caption") {
  if (!store.photos.has(file)) {
    return;
  }
  const isFromAll = editor.file === null;
  if (isFromAll) {
    scroll = window.scrollY;
  } else {
    editor.stopComposing();
    store.saveAll();
  }
  $("photos").hidden = true;
  document.body.classList.add("is-editing");
  editor.open(file);
  remember(isFromAll, `#${encodeURIComponent(store.photos.get(file).id)}`);
  window.scrollTo(0, 0);
  if (isTouched.matches) {
    $("photo-name").focus({ preventScroll: true });
  } else {
    editor.focus(focus);
  }
  announce(`${file}, ${$("photo-place").textContent}`);
  showTodo();
  people.show(store.photos.get(file));
  showStatus();
}

/** The browser's Back leads from a photo to all of them; going from photo to photo leaves nothing to go back through. */
function remember(isFromAll, address) {
  if (isFromAll && location.hash === "" && !history.state?.isAllAgain) {
    history.pushState(null, "", address);
  } else {
    history.replaceState(null, "", address);
  }
}

function back() {
  if (editor.file !== null) {
    close();
    history.replaceState({ isAllAgain: true }, "", location.pathname);
  }
}

function close() {
  const file = editor.file;
  editor.stopComposing();
  store.saveAll();
  editor.close();
  document.body.classList.remove("is-editing");
  $("photos").hidden = false;
  window.scrollTo(0, scroll);
  grid.show(new Set([file]));
  grid.focus(grid.tiles.has(file) ? file : grid.current);
  showStatus();
}

function go(step) {
  const files = store.inOrder();
  const next = files[files.indexOf(editor.file) + step];
  if (next) {
    open(next);
  } else {
    store.saveAll();
    announce(step > 0 ? "This is the last photo." : "This is the first photo.");
  }
}

/** Photos to go to next: those that lack something, or, where those are chosen or are all that is left, those with problems. */
function todo() {
  const isOther = (photo) => photo.file !== editor.file;
  const incomplete = store.counted().filter((photo) => !store.isComplete(photo));
  const faulty = [...store.photos.values()].filter(hasProblem);
  const wantsFaulty = grid.filter === "problems" || (!incomplete.some(isOther) && faulty.some(isOther));
  return { wantsFaulty, files: new Set((wantsFaulty ? faulty : incomplete).filter(isOther).map((photo) => photo.file)) };
}

function goTodo() {
  const { wantsFaulty, files: wanted } = todo();
  const files = store.inOrder();
  const at = files.indexOf(editor.file);
  const next = [...files.slice(at + 1), ...files.slice(0, Math.max(0, at))].find((file) => wanted.has(file));
  if (next) {
    const photo = store.photos.get(next);
    open(next, wantsFaulty ? fieldOf(toldProblems(photo)[0]) ?? "caption" : store.missing(photo)[0]);
  } else {
    store.saveAll();
    announce(wantsFaulty ? "No other photo has a problem." : "No other photo is incomplete.");
  }
}

/** To the next photo with a value that isn't saved, and to that value. */
function goToTrouble(files) {
  const order = store.inOrder();
  const at = order.indexOf(editor.file);
  const next = files.find((file) => order.indexOf(file) > at) ?? files[0];
  const [key] = store.drafts.troubledKeys(next);
  if (next === editor.file) {
    editor.focus(key);
  } else {
    open(next, key);
  }
  document.querySelector(`.conflict[data-for="${key}"]`)?.scrollIntoView({ block: "nearest" });
}

function showTodo() {
  say($("next-todo"), todo().wantsFaulty ? "Next problem" : "Next incomplete");
}

function showMoved({ files, why, held, isThere }) {
  notices.tell("move", why, { mayGo: true });
  if (arrange.isOn && isThere && !why) {
    arrange.leave(files);
  }
  if (editor.file !== null) {
    editor.show();
    if (held?.disabled) {
      $(held.id === "earlier" ? "later" : "earlier").focus();
    }
  } else if (!arrange.isOn || !held?.closest("#arranging")) {
    grid.focus(files[0]);
  }
}

// What is told ----------------------------------------------------------------------------------------------------------

/** A bug of the page's own is told as one: the program is there, and nothing typed is lost. */
function showBug(error) {
  notices.tell("bug", `Something in this page went wrong (${error?.message ?? error}). What you typed is kept: reload the page to go on.`);
}

function showStatus() {
  header.showStatus();
  showTrouble();
  grid.mark();
  if (editor.file !== null) {
    editor.troubles.show();
  }
  if (wasOffline && !store.isOffline) {
    grid.recover();
    editor.recover();
  }
  wasOffline = store.isOffline;
}

/** Other photos with something to decide; while the file can't be read, that is told above, and is all there is to tell. */
function showTrouble() {
  const troubled = store.desk?.isBroken ? [] : store.troubled();
  const files = troubled.filter((file) => file !== editor.file);
  const also = files.length < troubled.length ? "Also " : ""; // the header counts them all
  const named = `${files.slice(0, 3).join(", ")}${files.length > 3 ? ` and ${files.length - 3} more` : ""}`;
  const why = store.drafts.trouble(files[0]) === "conflict" ? "was changed in the file meanwhile" : "could not be saved";
  notices.tell("trouble", files.length === 0 ? "" : `${also}${named}: a value ${why}. Open the photo to decide; nothing is lost.`);
}

// What happens --------------------------------------------------------------------------------------------------------

store.addEventListener("desk", (event) => {
  if (!store.desk.ready) {
    notices.tellProblems(store.desk);
    say($("progress-text"), store.desk.isBroken ? "No photos to show yet" : "Reading the photos…");
    return;
  }
  const isFirst = !isStarted;
  isStarted = true;
  header.showProgress();
  notices.tellProblems(store.desk);
  people.show(store.photos.get(editor.file));
  grid.show(event.detail.changed);
  if (editor.file !== null && store.photos.has(editor.file)) {
    editor.show();
  } else if (editor.file !== null) {
    notices.tell("gone", `${editor.file} is no longer in the folder.`, { mayGo: true });
    back();
  }
  arrange.show();
  showTodo();
  if (isFirst) {
    const photo = addressed();
    if (photo) {
      open(photo.file);
    }
    showStatus();
    store.saveAll();
  }
});

store.addEventListener("photo", (event) => {
  grid.refresh(event.detail.file);
  grid.count();
  header.showProgress();
  showTodo();
  people.show(store.photos.get(editor.file));
  if (editor.file === event.detail.file) {
    editor.show();
  }
});

store.addEventListener("status", showStatus);

/** Goes to what the address names now; while the page loads, a browser tells only that the hash has changed. */
function follow() {
  const photo = addressed();
  if (photo && photo.file !== editor.file) {
    open(photo.file);
  } else if (!photo && editor.file !== null) {
    close();
  }
}

window.addEventListener("popstate", follow);
window.addEventListener("hashchange", follow);

document.addEventListener("keydown", (event) => {
  const hasMain = event.ctrlKey || event.metaKey;
  if (document.querySelector("dialog[open]") || event.isComposing) {
    return;
  }
  if (hasMain && event.key.toLowerCase() === "s" && !event.altKey) {
    event.preventDefault();
    store.saveAll(true);
    editor.judge();
  } else if (editor.file === null) {
    if (event.key === "Escape" && arrange.isOn) {
      event.preventDefault();
      arrange.isPutting ? arrange.put(false) : arrange.toggle(false);
    }
  } else if (hasMain && event.key === "Enter") {
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  } else if (event.altKey && event.key === "Enter") {
    event.preventDefault();
    goTodo();
  } else if (event.key === "Escape" && !event.defaultPrevented) {
    event.preventDefault();
    back();
  }
});

$("back").addEventListener("click", back);
$("next").addEventListener("click", () => go(1));
$("previous").addEventListener("click", () => go(-1));
$("next-todo").addEventListener("click", goTodo);
$("filter").addEventListener("change", (event) => {
  if (editor.file !== null) {
    back();
  }
  grid.choose(event.target.value);
});
$("help-open").addEventListener("click", () => openDialog("help"));
$("help-close").addEventListener("click", () => $("help").close());

window.addEventListener("error", (event) => event.error && showBug(event.error));
window.addEventListener("unhandledrejection", (event) => showBug(event.reason));
guardDoubleClicks();

window.addEventListener("beforeunload", (event) => {
  if (store.drafts.size > 0) {
    store.saveAll();
    event.preventDefault();
  }
});

news.listen();
news.refresh();
