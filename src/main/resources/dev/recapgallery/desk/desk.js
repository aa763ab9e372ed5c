// The captioning page: all photos, or one of them, and what the desk has to say.
import { Arrange } from "./arrange.js";
import { Changes } from "./changes.js";
import { Editor } from "./editor.js";
import { Grid } from "./grid.js";
import { Notices } from "./notices.js";
import { toldProblems } from "./problems.js";
import { ask } from "./question.js";
import { Store } from "./store.js";

const $ = (id) => document.getElementById(id);
const store = new Store();
const changes = new Changes(store, ask);
const notices = new Notices($("notices"));
const actions = {
  move,
  moved: (files) => announce(moved(files)),
  shift,
  pick: (file) => (arrange.isOn ? arrange.pick(file) : open(file)),
  place: (files) => arrange.askPlace(files),
  put: (section, before) => move(grid.filesChosen(), section, before).then(() => arrange.put(false)),
  editSection: (section) => arrange.askSection(section),
  shiftSection: (section, step) => arrange.shiftSection(section, step),
  told: (text, why) => {
    announce(why === null ? "Nothing was changed." : why || text);
    notices.tell("move", why);
  },
};
const grid = new Grid($("grid"), store, actions);
const editor = new Editor(store, changes, actions);
const arrange = new Arrange(grid, changes, actions);
/** Where a finger does the work, a field that has the focus covers half of the page with its keyboard. */
const isTouched = window.matchMedia("(hover: none) and (pointer: coarse)");
let isStarted = false;
let wasOffline = false;
let scroll = 0;

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
  if (editor.file === null) {
    scroll = window.scrollY;
  } else {
    store.saveAll();
  }
  $("grid").hidden = true;
  document.body.classList.add("is-editing");
  editor.open(file);
  history.replaceState(null, "", `#${encodeURIComponent(store.photos.get(file).id)}`);
  window.scrollTo(0, 0);
  $(isTouched.matches ? "photo-name" : focus).focus({ preventScroll: true });
  announce(`${file}, ${$("photo-place").textContent}`);
  showStatus();
}

function back() {
  const file = editor.file;
  if (file === null) {
    return;
  }
  store.saveAll();
  editor.close();
  document.body.classList.remove("is-editing");
  $("grid").hidden = false;
  history.replaceState(null, "", location.pathname);
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

function goIncomplete() {
  const files = store.inOrder();
  const at = files.indexOf(editor.file);
  const around = [...files.slice(at + 1), ...files.slice(0, Math.max(0, at))];
  const next = around.find((file) => {
    const photo = store.photos.get(file);
    return !photo.hidden && !store.isComplete(photo);
  });
  if (next) {
    const missing = store.missing(store.photos.get(next))[0];
    open(next, missing);
  } else {
    store.saveAll();
    announce("No other photo is incomplete.");
  }
}

// Order ---------------------------------------------------------------------------------------------------------------

async function move(files, section, before) {
  const mates = store.desk.sections.find((each) => each.id === section && each.kind !== "unnamed")?.photos ?? [];
  const at = before === null ? -1 : mates.indexOf(before);
  const next = at < 0 ? null : mates.slice(at).find((file) => !files.includes(file)) ?? null;
  const held = document.activeElement;
  const why = await changes.move(files, section, next);
  announce(why || moved(files.filter((file) => store.photos.has(file))));
  notices.tell("move", why);
  if (editor.file !== null) {
    editor.show();
    if (held?.disabled) {
      $(held.id === "earlier" ? "later" : "earlier").focus();
    }
  } else if (!arrange.isOn || !held?.closest("#arranging")) {
    grid.focus(files[0]);
  }
}

/** Where photos went; those that went away meanwhile went nowhere. */
function moved(files) {
  const now = store.desk.sections.find((each) => each.photos.includes(files[0]));
  if (!now) {
    return "There is no photo left to move.";
  }
  return files.length === 1
    ? `Moved to ${now.title}, ${now.photos.indexOf(files[0]) + 1} of ${now.photos.length}.`
    : `Moved ${files.length} photos to ${now.title}.`;
}

/** One place earlier or later (±1), or to the section before or after (±2); several photos come together. */
function shift(files, step) {
  const sections = store.desk.sections.filter((section) => section.kind !== "unnamed");
  const leader = step > 0 ? files[files.length - 1] : files[0];
  const at = sections.findIndex((section) => section.photos.includes(leader));
  if (!store.desk.exists) {
    return announce("There is no caption file yet: the first saved caption makes one.");
  }
  if (at < 0) {
    return Math.abs(step) === 2 && sections.length > 0
      ? move(files, sections[sections.length - 1].id, null)
      : announce("Move it to a section first.");
  }
  if (Math.abs(step) === 2) {
    const target = sections[at + Math.sign(step)];
    return target ? move(files, target.id, step > 0 ? target.photos[0] ?? null : null) : announce("There is no other section.");
  }
  const photos = sections[at].photos;
  const place = photos.indexOf(leader);
  if (step < 0 ? place === 0 : place === photos.length - 1) {
    return announce(step < 0 ? "It is the first of its section." : "It is the last of its section.");
  }
  return move(files, sections[at].id, step < 0 ? photos[place - 1] : photos[place + 2] ?? null);
}

// Notices and progress --------------------------------------------------------------------------------------------------

function showProgress() {
  const photos = store.counted();
  const done = photos.filter((photo) => store.isComplete(photo)).length;
  const hidden = store.photos.size - photos.length;
  const faulty = photos.filter((photo) => toldProblems(photo).length > 0).length;
  $("progress-more").textContent = (hidden > 0 ? ` · ${hidden} left out` : "")
    + (faulty > 0 ? ` · ${faulty} with ${faulty === 1 ? "a problem" : "problems"}` : "");
  $("title").textContent = store.desk.title || "Captions";
  document.title = `${done} of ${photos.length} – ${store.desk.title} – captions`;
  $("progress-text").textContent = `${done} of ${photos.length} complete`;
  $("progress-text").title = "Complete: a caption, an alt text (or only decoration), and a credit; problems are counted apart";
  $("progress").max = Math.max(1, photos.length);
  $("progress").value = done;
}

function showStatus() {
  const { state, text } = store.status();
  if ($("saved").textContent !== text) {
    $("saved").textContent = text;
  }
  $("saved").dataset.state = state;
  notices.tell("offline", store.isOffline ? offline() : "");
  const troubled = [...store.filesUnsaved()].filter((file) => file !== editor.file && store.trouble(file) !== null);
  notices.tell("trouble", troubled.length === 0 ? ""
    : `${troubled.slice(0, 3).join(", ")}${troubled.length > 3 ? ` and ${troubled.length - 3} more` : ""}: a value ${store.trouble(troubled[0]) === "conflict" ? "was changed in the file meanwhile" : "could not be saved"}.`
      + " Open the photo to decide; nothing is lost.");
  grid.mark();
  if (editor.file !== null) {
    editor.showTroubles();
  }
  if (wasOffline && !store.isOffline) {
    grid.recover();
    editor.recover();
  }
  wasOffline = store.isOffline;
}

function offline() {
  const count = store.drafts.size;
  const waits = count === 0 ? "" : ` (${count} ${count === 1 ? "change waits" : "changes wait"} now)`;
  if (store.away === "other") {
    return "Another gallery is served at this address now, so nothing is saved from this page. What you wrote is kept in it"
      + `${waits}: serve its own gallery again and open the address that is printed, or close this tab.`;
  }
  if (store.away === "again") {
    return "The program was started again. Open the new address that it printed, in another tab. What you write is kept in"
      + ` this page${waits} and saved as soon as that is done: leave this tab open.`;
  }
  return `The program isn't answering. What you write is kept in this page${waits} and saved as soon as it is back:`
    + " leave this tab open, start “recap-gallery preview --edit” again and open its address.";
}

// What happens --------------------------------------------------------------------------------------------------------

store.addEventListener("desk", (event) => {
  if (!store.desk.ready) {
    notices.tellProblems(store.desk.problems);
    return;
  }
  const isFirst = !isStarted;
  isStarted = true;
  showProgress();
  notices.tellProblems(store.desk.problems);
  grid.show(event.detail.changed);
  if (editor.file !== null && store.photos.has(editor.file)) {
    editor.show();
  } else if (editor.file !== null) {
    notices.tell("gone", `${editor.file} is no longer in the folder.`);
    back();
  }
  arrange.show();
  if (isFirst) {
    const wanted = decodeURIComponent(location.hash.slice(1));
    const photo = store.desk.photos.find((each) => each.id === wanted);
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
  showProgress();
  if (editor.file === event.detail.file) {
    editor.show();
  }
});

store.addEventListener("status", () => {
  showStatus();
  if (store.isOffline && events.readyState !== EventSource.CLOSED) {
    refreshSoon(); // a save failed, and the stream of news that would tell of better times is still there
  }
});
store.addEventListener("conflict", showStatus);
store.addEventListener("refused", showStatus);
store.addEventListener("saved", showStatus);

document.addEventListener("keydown", (event) => {
  const hasMain = event.ctrlKey || event.metaKey;
  if (document.querySelector("dialog[open]")) {
    return;
  }
  if (hasMain && event.key.toLowerCase() === "s" && !event.altKey) {
    event.preventDefault();
    store.saveAll();
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
    goIncomplete();
  } else if (event.key === "Escape" && !event.defaultPrevented) {
    event.preventDefault();
    back();
  }
});

$("back").addEventListener("click", back);
$("next").addEventListener("click", () => go(1));
$("previous").addEventListener("click", () => go(-1));
$("next-incomplete").addEventListener("click", goIncomplete);
$("only-incomplete").addEventListener("change", (event) => {
  if (editor.file !== null) {
    back();
  }
  grid.filter(event.target.checked);
});
$("help-open").addEventListener("click", () => $("help").showModal());
$("help-close").addEventListener("click", () => $("help").close());

window.addEventListener("beforeunload", (event) => {
  if (store.drafts.size > 0) {
    store.saveAll();
    event.preventDefault();
  }
});

// News ----------------------------------------------------------------------------------------------------------------

let events = null;
let timer = 0;
let streamTimer = 0;

async function refresh() {
  try {
    await store.load();
    listenAgain();
  } catch (error) {
    store.lose(error);
    refreshSoon();
  }
}

function refreshSoon() {
  clearTimeout(timer);
  timer = setTimeout(() => !document.hidden && refresh(), 1500);
}

/** Where the desk answers but the stream of news broke. */
function listenAgain() {
  clearTimeout(streamTimer);
  if (events.readyState === EventSource.CLOSED) {
    streamTimer = setTimeout(() => !document.hidden && listen(), 1000);
  }
}

/** Only while the page is seen: browsers allow few such connections, and a hidden page needs no news. */
function listen() {
  clearTimeout(streamTimer);
  events?.close();
  events = new EventSource("/api/events");
  events.addEventListener("open", refresh);
  events.addEventListener("state", (event) => {
    const { version } = JSON.parse(event.data);
    clearTimeout(timer);
    timer = setTimeout(() => (store.isOffline || version > (store.desk?.version ?? 0)) && refresh(), 80);
  });
  events.addEventListener("progress", (event) => {
    const { stage, done, total } = JSON.parse(event.data);
    if (!isStarted && stage === "reading") {
      $("progress-text").textContent = `Reading the photos: ${done} of ${total}`;
      $("progress").max = total;
      $("progress").value = done;
    }
  });
  events.addEventListener("error", () => {
    events.close();
    refresh();
  });
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    events?.close();
  } else {
    listen();
  }
});

listen();
refresh();
