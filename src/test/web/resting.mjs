// Free text is saved by itself once nobody types: the cursor, what is typed and what the browser can undo stay as they are.
import { rmSync } from "node:fs";
import {
  byRename, context, end, equal, expect, fill, hold, name, open, openPhoto, project, saved, serve,
} from "./trial.mjs";

const CAPTIONS = "people: {ann: Ann}\nphotos:\n  p0001.png: One\n  p0002.png: Two\n";
const REST = 2200; // longer than the page waits
const cursor = (page) => page.evaluate(() => {
  const { id, selectionStart, selectionEnd, value } = document.activeElement;
  return [id, selectionStart, selectionEnd, value, window.scrollY].join("|");
});

async function begin(port, options = {}) {
  const made = project(2, CAPTIONS);
  const { url, server } = await serve(made.folder, port);
  const page = await open(await context(options), url, { mayFail: true });
  const requests = [];
  page.on("request", (request) => request.url().endsWith("/api/save") && requests.push(request.postDataJSON().value));
  const close = async () => {
    await page.context().close();
    await end(server);
    rmSync(made.folder, { recursive: true });
  };
  return { ...made, page, requests, close };
}

const written = async (read, text) => {
  for (let i = 0; i < 100 && !read().includes(text); i++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(`at rest: “${text}” is in the file`, read().includes(text), read());
};

/** Nobody leaves the field, and everything is in the file. */
export async function atRest() {
  const { read, page, requests, close } = await begin("18850", { viewport: { width: 900, height: 420 } });
  await openPhoto(page, 1);
  await fill(page, "caption", "A boat  on the sea ");
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press("ArrowLeft");
  }
  await page.evaluate(() => window.scrollTo(0, 60));
  const before = await cursor(page);
  await written(read, "p0001.png: A boat  on the sea\n");
  await saved(page);
  await page.waitForTimeout(700);
  equal("at rest: cursor, text and scroll stay", await cursor(page), before);
  equal("at rest: one save for all that was typed", JSON.stringify(requests), '["A boat  on the sea"]');
  await page.keyboard.press("Control+Z");
  await page.waitForFunction(() => document.getElementById("caption").value !== "A boat  on the sea ");
  for (let i = 0; i < 30 && (await page.inputValue("#caption")) !== "One"; i++) {
    await page.keyboard.press("Control+Z");
  }
  equal("at rest: the browser can undo what was saved", await page.inputValue("#caption"), "One");
  await written(read, "p0001.png: One\n");
  await saved(page);
  await page.click(".more summary");
  for (const id of ["alt", "photo-title", "copyright"]) {
    await fill(page, id, `The ${id}`);
    await written(read, `The ${id}`);
  }
  await saved(page);
  await close();
}

/** What Ctrl+Z comes to, one after the other, until the field says what it said at first. */
async function takenBack(page, field, first) {
  const values = [];
  while ((await page.inputValue(field)) !== first && values.length < 40) {
    await page.keyboard.press("Control+Z");
    values.push(await page.inputValue(field));
  }
  return JSON.stringify(values);
}

/** What is typed in one go is taken back in one go, as in a field of a page that does nothing else meanwhile. */
export async function undone() {
  const { file, read, page, close } = await begin("18856");
  await page.evaluate(() => document.body.append(Object.assign(document.createElement("textarea"), { id: "bare", value: "One" })));
  const type = async (field, text) => {
    await page.focus(field);
    await page.keyboard.press("Control+End");
    await page.keyboard.type(text);
  };
  await type("#bare", " of the boats");
  const bare = await takenBack(page, "#bare", "One");
  await openPhoto(page, 1);
  await type("#caption", " of the boats");
  equal("undone: as in a bare field", await takenBack(page, "#caption", "One"), bare);
  await page.focus("#alt");
  await page.focus("#caption");
  await type("#caption", " of the boats");
  await written(read, "p0001.png: One of the boats\n");
  await saved(page);
  await page.waitForFunction(() => document.getElementById("grid").textContent.includes("One of the boats"));
  equal("undone: as in a bare field after it was saved at rest", await takenBack(page, "#caption", "One"), bare);
  await written(read, "p0001.png: One\n");
  await saved(page);
  await type("#caption", " of the boats");
  byRename(file, read().replace("Two", "Second").replace("One of the boats", "One"));
  await page.waitForFunction(() => document.getElementById("grid").textContent.includes("Second"));
  equal("undone: as in a bare field while another photo is changed elsewhere", await takenBack(page, "#caption", "One"), bare);
  for (const [field, text] of [["#credit", "Ann Other"], ["#license", "CC-BY"], ["#alt", "A boat"]]) {
    await page.evaluate(() => (document.getElementById("bare").value = ""));
    await type("#bare", text);
    const alone = await takenBack(page, "#bare", "");
    await type(field, text);
    equal(`undone: as in a bare field, ${field}`, await takenBack(page, field, ""), alone);
  }
  await ofItsOwn(page, read);
  await close();
}

/** Half of a name, a licence, a list or a date means something else: those wait until they are left. */
export async function notAtRest() {
  const { read, page, requests, close } = await begin("18851");
  await openPhoto(page, 1);
  await page.click(".more summary");
  for (const [id, text] of [["credit", "Ann"], ["license", "CC"], ["tags", "a, b"], ["taken", "2024"]]) {
    await fill(page, id, text);
    await page.waitForTimeout(REST);
    equal(`${id}: it waits until it is left`, `${requests.length} ${await page.textContent("#saved")}`, "0 Not saved yet");
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Backspace");
  }
  await page.focus("#caption");
  await saved(page);
  const pass = await hold(page, "/api/save");
  await fill(page, "credit", "Jane");
  await page.keyboard.press("Control+S");
  await page.keyboard.type(" Do");
  await pass();
  await page.waitForTimeout(600);
  equal("what is half typed while it is saved isn't saved", requests.join(), "Jane");
  await page.keyboard.type("e");
  await page.keyboard.press("Tab");
  await saved(page);
  expect("left, it is", read().includes("credit: Jane Doe"), read());
  await close();
}

/** An input method writes a word in steps that are no text yet. */
export async function composing() {
  const { read, page, requests, close } = await begin("18852");
  await openPhoto(page, 1);
  await fill(page, "caption", "Boat ");
  const client = await page.context().newCDPSession(page);
  await client.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 });
  await page.waitForTimeout(REST);
  equal("half a word isn't saved", requests.join(), "");
  await page.keyboard.press("Control+S");
  await page.waitForTimeout(300);
  equal("half a word isn't saved by a key either", `${requests.join()}${read()}`, CAPTIONS);
  await client.send("Input.insertText", { text: "日本" });
  await written(read, "p0001.png: Boat 日本\n");
  equal("the whole word is, once", requests.join(), "Boat 日本");
  await close();
}

/** What is half typed isn't judged. */
export async function halfTyped() {
  const { read, page, close } = await begin("18853");
  await openPhoto(page, 1);
  await fill(page, "alt", "image of");
  await written(read, "alt: image of");
  await page.waitForTimeout(1800);
  expect("half typed: no word of a problem", await page.isHidden("#alt-problems"));
  await page.keyboard.press("Tab");
  await page.waitForSelector("#alt-problems:not([hidden])");
  await page.focus("#alt");
  await page.keyboard.press("End");
  await page.keyboard.type(" a boat");
  await saved(page);
  expect("a problem that was told stays", await page.isVisible("#alt-problems"));
  await fill(page, "alt", "A boat");
  await page.waitForSelector("#alt-problems", { state: "hidden" });
  await close();
}

/** Another editor that had read the file before any of the saves, and writes it back; and one that types at the same place. */
export async function restingBeside() {
  const { file, read, page, close } = await begin("18854");
  await openPhoto(page, 1);
  for (const text of ["A", "A boat", "A boat at sea"]) {
    await fill(page, "caption", text);
    await written(read, `p0001.png: ${text}\n`);
    await saved(page);
  }
  await page.waitForTimeout(500);
  byRename(file, CAPTIONS.replace("Two", "Second"));
  await page.waitForSelector(".conflict blockquote");
  equal("an old copy overwrites several saves: what was saved is still there", await page.inputValue("#caption"), "A boat at sea");
  equal("an old copy overwrites several saves: it is shown", await page.textContent(".conflict blockquote"), "One");
  await page.click(".conflict button >> nth=0");
  await saved(page);
  await page.focus("#caption");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  byRename(file, read().replace("A boat at sea", "A boat at the sea"));
  await page.waitForFunction(() => document.getElementById("caption").value === "A boat at the sea");
  equal("what another editor writes leaves the cursor where it is", await page.evaluate(() => document.activeElement.selectionStart), 1);
  await page.keyboard.type("X");
  byRename(file, read().replace("A boat at the sea", "Theirs"));
  await page.waitForSelector(".conflict blockquote");
  equal("both typed: what is typed here stays", await page.inputValue("#caption"), "AX boat at the sea");
  equal("both typed: theirs is in the file", (read().match(/Theirs/g) ?? []).length, 1);
  const other = await open(page.context(), page.url().replace(/#.*/, ""), { mayFail: true });
  await openPhoto(other, 2);
  await fill(other, "caption", "From the second tab");
  await written(read, "p0002.png: From the second tab");
  await page.bringToFront();
  await page.waitForFunction(() => document.getElementById("grid").textContent.includes("From the second tab"));
  equal("a second tab: the first keeps its own", await page.inputValue("#caption"), "AX boat at the sea");
  await close();
}

/** On to the next photo before the last is saved: each keeps its own words, with the cursor behind them. */
export async function fromOneToTheNext() {
  const { read, page, close } = await begin("18855");
  const letGo = await hold(page, "/api/save");
  await openPhoto(page, 1);
  await fill(page, "caption", "First text");
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction(() => document.getElementById("caption").value === "Two");
  equal("the cursor is behind the next photo's text", await page.evaluate(() => document.activeElement.selectionStart), 3);
  await fill(page, "caption", "Second text");
  await page.keyboard.press("Control+Shift+Enter");
  await page.waitForFunction(() => document.getElementById("caption").value === "First text");
  await page.focus("#caption");
  await page.keyboard.press("End");
  await page.keyboard.type("!");
  letGo();
  await written(read, "p0001.png: First text!\n");
  await written(read, "p0002.png: Second text\n");
  await close();
}

/** What is undone on one photo is never what was typed on another. */
async function ofItsOwn(page, read) {
  await page.focus("#caption");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await page.keyboard.type("anew");
  const here = await page.evaluate(() => location.hash);
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction((was) => location.hash !== was, here);
  await page.focus("#caption");
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press("Control+Z");
  }
  equal("undone: nothing of the photo before", await page.inputValue("#caption"), "Second");
  await page.keyboard.type("!");
  await page.keyboard.press("Control+Z");
  equal("undone: what was typed here", await page.inputValue("#caption"), "Second");
  await saved(page);
  expect("undone: each photo has its own", read().includes("anew"), read());
  expect("undone: no photo has another's", /p0002\.png:[^\n]*Second/.test(read()), read());
}
