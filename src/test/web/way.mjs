// The way to the program: answers that come late, in half or not at all, and a program that goes away.
import { rmSync } from "node:fs";
import {
  byRename, check, context, end, equal, expect, fill, hold, name, open, openPhoto, project, saved, serve, shoot, told,
} from "./trial.mjs";

/** What is typed while a save of the same value is on its way, and answers that don't come whole. */
export async function onTheWay() {
  const { folder, file, read } = project(3, "photos:\n  p0001.png: {caption: One, decorative: false}\n  p0002.png: Two\n");
  const { url, server } = await serve(folder, "18808");
  const where = await context();
  await where.addInitScript(keepStreams);
  const page = await open(where, url, { mayFail: true });
  await openPhoto(page, 1);

  let pass = await hold(page, "/api/save");
  await page.check("#decorative");
  await page.uncheck("#decorative");
  await pass();
  await saved(page);
  expect("a box ticked and unticked while it is saved is unticked", !read().includes("decorative: true"), read());

  pass = await hold(page, "/api/save");
  await fill(page, "caption", "One more");
  await page.keyboard.press("Control+S");
  await fill(page, "caption", "One");
  await pass();
  await saved(page);
  equal("a word undone while it is saved is undone", read(), "photos:\n  p0001.png: {caption: One}\n  p0002.png: Two\n");

  pass = await hold(page, "/api/save");
  await fill(page, "alt", "A");
  await page.keyboard.press("Tab");
  await fill(page, "alt", "A and B");
  await page.keyboard.press("Tab");
  await pass();
  await saved(page);
  expect("what is typed and left while it is saved is saved, too", read().includes("alt: A and B"), read());

  pass = await hold(page, "/api/save");
  await page.focus("#alt");
  await page.keyboard.press("End");
  await page.keyboard.type(" and C");
  await page.keyboard.press("Control+S");
  await fill(page, "alt", "x");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Tab");
  await pass();
  await saved(page);
  expect("what is emptied while it is saved is taken out", !read().includes("alt"), read());

  await page.route("**/api/save", (route) => route.fulfill({ status: 200, body: '{"saves":' }), { times: 1 });
  await fill(page, "caption", "After half an answer");
  await page.keyboard.press("Control+S");
  await saved(page);
  expect("half an answer: it is sent again", read().includes("caption: After half an answer"), read());

  await page.evaluate(() => {
    window.setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await fill(page, "caption", "With a full store");
  await page.keyboard.press("Control+S");
  await saved(page);
  expect("a full store of the browser: it is saved", read().includes("caption: With a full store"), read());
  await page.evaluate(() => Storage.prototype.setItem = window.setItem);
  await page.keyboard.press("Escape");

  await page.evaluate(() => window.streams.at(-1).dispatchEvent(new Event("error")));
  await page.waitForFunction(() => window.streams.length > 1, null, { timeout: 10000 });
  byRename(file, read().replace("Two", "Two, after the stream broke"));
  await page.waitForFunction(() => document.getElementById("grid").textContent.includes("Two, after the stream broke"),
    null, { timeout: 10000 });
  await page.close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** Another editor writes what is typed here, too: the desk has nothing to write, and what it read before is no conflict. */
export async function sameTwice() {
  const { folder, file, read } = project(3, "photos:\n  p0001.png: One\n  p0002.png: Two\n");
  const { url, server } = await serve(folder, "18809");
  const page = await open(await context(), url, { mayFail: true });
  await openPhoto(page, 1);
  await page.route("**/api/save", (route) => route.fulfill({
    json: { saves: 0, isWritten: false, typed: { caption: "One, twice" } },
  }), { times: 1 });
  await fill(page, "caption", "One, twice");
  await page.keyboard.press("Control+S");
  await saved(page);
  byRename(file, read().replace("Two", "Two, older"));
  await page.waitForFunction(() => document.getElementById("grid").textContent.includes("Two, older"));
  equal("the same value from another editor: no conflict", await page.locator(".conflict").count(), 0);
  byRename(file, read().replace("One", "One, twice"));
  await page.waitForFunction(() => document.getElementById("caption").value === "One, twice");

  await fill(page, "caption", "One, saved");
  await page.keyboard.press("Control+S");
  await saved(page);
  await end(server);
  byRename(file, read().replace("One, saved", "One, twice"));
  const again = await serve(folder, "18809");
  await (await open(page.context(), again.url, { mayFail: true })).close();
  await page.bringToFront();
  await page.waitForSelector(".conflict blockquote");
  equal("an old copy overwrites while the desk is away: what was saved is still there",
    await page.inputValue("#caption"), "One, saved");
  await page.close();
  await end(again.server);
  rmSync(folder, { recursive: true });
}

/** Keeps the streams of news that a page opens, so that they can be broken. */
function keepStreams() {
  window.streams = [];
  const Kept = window.EventSource;
  window.EventSource = class extends Kept {
    constructor(...args) {
      super(...args);
      window.streams.push(this);
    }
  };
}

/** The desk goes away: names stand where pictures don't come, and what is written waits. */
export async function away() {
  const { folder, read } = project(3, "photos:\n  p0001.png: One\n  p0002.png: Two\n");
  const { url, server } = await serve(folder, "18811");
  const where = await context();
  const page = await open(where, url, { mayFail: true });
  await page.waitForFunction(() => document.querySelector(".tile img").naturalWidth > 0);
  await end(server, "SIGKILL");
  await told(page, "The program isn't answering. What you write is kept in this page and saved as soon as it is back: leave this tab open,");
  await page.evaluate(() => document.querySelectorAll(".tile img").forEach((image) => (image.src += "?again")));
  await page.waitForFunction(() => document.querySelectorAll(".tile--lost").length === 3);
  expect("no picture: its name is seen", await page.locator(`li[data-file="${name(1)}"] .tile__name`).isVisible());
  expect("no picture: no broken one is", !(await page.locator(`li[data-file="${name(1)}"] img`).isVisible()));
  await check(page, "without a desk");
  await shoot(page, "away.png");
  await openPhoto(page, 2);
  await page.waitForSelector("#stage-lost:not([hidden])");
  equal("no large picture: its name is there", await page.textContent("#stage-lost"), "p0002.png: its picture comes with the program");
  await fill(page, "caption", "Two, meanwhile");
  await told(page, "kept in this page (1 change waits now) and saved");
  await check(page, "one photo without a desk");
  await shoot(page, "away-photo.png");
  const again = await serve(folder, "18811");
  await (await open(where, again.url, { mayFail: true })).close();
  await page.bringToFront();
  await saved(page);
  expect("the desk is back: what was written is saved", read().includes("p0002.png: Two, meanwhile"), read());
  await page.waitForFunction(() => document.getElementById("large").naturalWidth > 0);
  await page.waitForSelector("#stage-lost", { state: "hidden" });
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.querySelectorAll(".tile--lost").length === 0);
  equal("the desk is back: nothing else is told", await page.textContent("#notices"), "");
  await page.close();
  await end(again.server);
  rmSync(folder, { recursive: true });
}

/** While the page loads, an early answer may come after a later one: it tells nothing, least of all of a lost program. */
export async function overtaken() {
  const { folder } = project(2, "photos:\n  p0001.png: One\n  p0002.png: Two\n");
  const { url, server } = await serve(folder, "18863");
  const where = await context();
  let letGo = null;
  const ready = new Promise((resolve) => (letGo = resolve));
  await where.route("**/api/desk?*", async (route) => {
    const answer = await route.fetch();
    const desk = await answer.json();
    await ready;
    await route.fulfill({ response: answer, json: { ...desk, ready: false, photos: [], sections: [], version: desk.version - 1 } });
  }, { times: 1 });
  const page = await open(where, url);
  await saved(page);
  await page.evaluate(() => {
    window.said = [];
    new MutationObserver(() => window.said.push(document.getElementById("saved").textContent))
      .observe(document.getElementById("saved"), { childList: true, characterData: true, subtree: true });
  });
  const late = page.waitForResponse((answer) => answer.url().includes("/api/desk"));
  letGo();
  await late;
  await page.waitForTimeout(300);
  equal("an answer that was overtaken: nothing is told", `${await page.evaluate(() => window.said.join())} ${await page.textContent("#saved")}`, " All saved");
  await where.close();
  await end(server);
  rmSync(folder, { recursive: true });
}
