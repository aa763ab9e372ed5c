// Arranges photos and sections by finger, by mouse and by keys.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  byRename, check, context, end, equal, expect, fill, firstTile, hold, name, open, openPhoto, project, saved, serve, shoot,
} from "./trial.mjs";

/** Order and sections by finger and by keys. */
export async function arranging() {
  const captions = "sections:\n  - title: One\n    photos:\n      p0001.png: 1 # a\n      p0002.png: 2\n      p0003.png: 3\n"
    + "  - title: Two\n    photos:\n      p0004.png: 4\n";
  const { folder, file, read } = project(5, captions);
  const { url, server } = await serve(folder, "18807");
  const page = await open(await context({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }), url);
  await swipe(page, 600, 200);
  await page.waitForFunction(() => window.scrollY > 100);
  await swipe(page, 200, 700);
  await page.waitForFunction(() => window.scrollY === 0);
  await page.tap("#arrange");
  await swipe(page, 600, 400);
  equal("a swipe over photos scrolls, and chooses none", await page.locator(".tile--chosen").count(), 0);
  await page.waitForFunction(() => window.scrollY > 50);
  await page.tap(`li[data-file="${name(2)}"] button`);
  await page.tap(`li[data-file="${name(3)}"] button`);
  equal("two are chosen by finger", await page.textContent("#chosen"), "2 photos chosen.");
  await page.tap("#put-before");
  await page.tap(`li[data-file="${name(1)}"] button`);
  await firstTile(page, name(2));
  expect("the chosen go before another", read().includes("      p0002.png: 2\n      p0003.png: 3\n      p0001.png: 1 # a\n"), read());
  await chosen(page, "moved before another, they are chosen no more", 0);
  await page.tap(`li[data-file="${name(2)}"] button`);
  await page.tap(`li[data-file="${name(3)}"] button`);
  await page.tap("#put-section");
  await page.tap("#places li:nth-child(2) button");
  await firstTile(page, name(1));
  expect("the chosen go to a section", read().endsWith("      p0004.png: 4\n      p0002.png: 2\n      p0003.png: 3\n"), read());
  await chosen(page, "moved to a section, they are chosen no more", 0);
  await page.tap(`li[data-file="${name(2)}"] button`);
  await page.tap(`li[data-file="${name(3)}"] button`);
  await page.tap("#put-earlier");
  await page.waitForFunction((file) => document.querySelectorAll("#grid ul")[1].firstElementChild.dataset.file === file, name(2));
  expect("the chosen go one place on", read().endsWith("      p0002.png: 2\n      p0003.png: 3\n      p0004.png: 4\n"), read());
  await chosen(page, "moved one place on, they are still chosen, to go on", 2);
  await page.tap("#choose-none");
  equal("none is chosen any more", `${await page.textContent("#chosen")} ${await page.isDisabled("#put-section")}`,
    "Choose photos, then where they go. true");
  await page.tap(`li[data-file="${name(2)}"] button`);
  await page.tap(`li[data-file="${name(3)}"] button`);
  const before = read();
  let saves = 0;
  page.on("request", (request) => saves += request.method() === "POST" ? 1 : 0);
  await page.tap(`li[data-file="${name(5)}"] button`);
  await page.tap("#section-new");
  equal("a new section tells what goes there", await page.textContent("#section-hint"), "It comes last, with the 3 photos chosen.");
  await page.fill("#section-title", "New");
  await page.tap("#section-submit");
  await page.waitForFunction(() => document.querySelectorAll("#grid ul")[2]?.children.length === 3);
  equal("the chosen go to a new section, in their order, in one save", `${saves} ${read()}`,
    "1 sections:\n  - title: One\n    photos:\n      p0001.png: 1 # a\n  - title: Two\n    photos:\n      p0004.png: 4\n"
    + "  - title: New\n    photos:\n      p0002.png: 2\n      p0003.png: 3\n      p0005.png:\n");
  await chosen(page, "moved to a new section, they are chosen no more", 0);
  writeFileSync(file, before);
  await page.waitForFunction(() => document.querySelectorAll("#grid ul")[2]?.dataset.kind === "unnamed");
  await page.tap("#arrange-done");
  await page.context().close();

  const keys = await open(await context(), url);
  await keys.focus("#arrange");
  await keys.keyboard.press("Enter");
  await keys.focus("#section-new");
  await keys.keyboard.press("Enter");
  await keys.keyboard.type("Three: \u201c3\u201d");
  await keys.keyboard.press("Enter");
  await keys.waitForFunction(() => document.querySelectorAll(".group").length === 4);
  expect("a section is added", read().endsWith("  - title: \"Three: \u201c3\u201d\"\n    photos:\n"), read());
  await keys.focus(`li[data-file="${name(1)}"] button`);
  await keys.keyboard.press("Space");
  await keys.focus("#put-section");
  await keys.keyboard.press("Enter");
  await keys.keyboard.press("Tab");
  await keys.keyboard.press("Enter");
  await keys.waitForFunction(() => !document.getElementById("place").open);
  await keys.waitForFunction((file) => document.querySelectorAll("#grid ul")[2].firstElementChild?.dataset.file === file, name(1));
  expect("a photo goes there by keys", read().endsWith("    photos:\n      p0001.png: 1 # a\n"), read());
  await keys.focus(".group__tool >> nth=0");
  await keys.keyboard.press("Enter");
  await keys.keyboard.type("First");
  await keys.keyboard.press("Enter");
  await keys.waitForFunction(() => document.querySelector(".group h2").textContent.startsWith("First"));
  expect("a section is renamed", read().startsWith("sections:\n  - title: First\n    photos:\n  - title: Two\n"), read());
  await keys.focus('[aria-label="Move down: First"]');
  await keys.keyboard.press("Enter");
  await keys.waitForFunction(() => document.querySelector(".group h2").textContent.startsWith("Two"));
  expect("a section is moved down by keys", read().startsWith("sections:\n  - title: Two\n    photos:\n      p0002.png: 2\n"
    + "      p0003.png: 3\n      p0004.png: 4\n  - title: First\n    photos:\n  - title: \"Three"), read());
  await keys.waitForFunction(() => document.activeElement.getAttribute("aria-label") === "Move down: First");
  await keys.focus('[aria-label="Move up: First"]');
  await keys.keyboard.press("Enter");
  await keys.waitForFunction(() => document.querySelector(".group h2").textContent.startsWith("First"));
  await keys.waitForFunction(() => document.activeElement.getAttribute("aria-label") === "Move down: First");
  expect("a section is moved up again", read().startsWith("sections:\n  - title: First\n    photos:\n  - title: Two\n"), read());
  await keys.click(".group__tool >> nth=0");
  await check(keys, "renaming a section");
  await keys.keyboard.press("Escape");
  await keys.click('[aria-label="Remove: Two"]');
  equal("a section that isn't empty is told how to become so", await keys.textContent("#chosen"),
    "Only an empty section can be removed. Its 3 photos are chosen now: say where to, then remove “Two”.");
  await keys.click("#choose-none");
  await keys.click('[aria-label="Remove: First"]');
  await keys.waitForFunction(() => document.querySelector(".group h2").textContent.startsWith("Two"));
  expect("an empty section is taken out", read().startsWith("sections:\n  - title: Two\n"), read());
  await keys.click("#arrange-done");

  await openPhoto(keys, 4);
  await keys.click(".more summary");
  await fill(keys, "photo-title", "A title");
  await fill(keys, "tags", "sea, sand");
  await fill(keys, "taken", "2024-09-25 14:30");
  await fill(keys, "copyright", "Me, 2024");
  await keys.keyboard.press("Tab");
  await saved(keys);
  expect("title, tags, date and copyright are saved", [/title: A title/, /tags: \[sea, sand\]/, /taken: ["']?2024-09-25 14:30/, /copyright: ["']?Me, 2024/]
    .every((wanted) => wanted.test(read())), read());
  await keys.close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** Several photos keep the order of the page, whatever the order in which they were chosen. */
export async function several() {
  const { folder, read } = project(5, "photos:\n  p0001.png: 1\n  p0002.png: 2\n  p0003.png: 3\n  p0004.png: 4\n");
  const { url, server } = await serve(folder, "18810");
  const where = await context();
  await where.addInitScript(() => delete window.Iterator?.prototype.forEach);
  const page = await open(where, url, { mayFail: true });
  await page.click("#arrange");
  equal("arranging works without iterator helpers",
    await page.getAttribute(`li[data-file="${name(1)}"] button`, "aria-pressed"), "false");
  await openPhoto(page, 3);
  await openPhoto(page, 2);
  await page.keyboard.press("Control+Shift+ArrowRight");
  await page.waitForFunction(second, name(4));
  equal("several moved by keys keep their order", order(read), "1 4 2 3");
  await page.dragAndDrop(`li[data-file="${name(3)}"]`, `li[data-file="${name(1)}"]`, { targetPosition: { x: 5, y: 20 } });
  await firstTile(page, name(2));
  await page.waitForFunction(second, name(3));
  equal("several dragged keep their order", order(read), "2 3 1 4");
  await chosen(page, "dragged, they are chosen no more", 0);
  await openPhoto(page, 3);
  await openPhoto(page, 2);

  await page.click("#put-before");
  await openPhoto(page, 5);
  equal("a photo that isn't in the file is no place", await page.textContent("#chosen"),
    "p0005.png has no place in captions.yaml yet; choose another photo.");
  await page.click("#put-before");

  const pass = await hold(page, "/api/move");
  await page.click("#put-later");
  rmSync(join(folder, "images", name(3)));
  await page.waitForFunction((gone) => !document.querySelector(`li[data-file="${gone}"]`), name(3));
  await pass();
  await page.waitForFunction(second, name(2));
  equal("a chosen photo goes away on its way: the others are moved", order(read), "3 1 2 4");
  equal("a chosen photo goes away on its way: nothing else is told", await page.textContent("#saved"), "All saved");
  expect("a chosen photo goes away on its way: the desk is still there",
    !(await page.textContent("#notices")).includes("isn't answering"), await page.textContent("#notices"));
  await page.close();
  await end(server);
  rmSync(folder, { recursive: true });
}

async function chosen(page, what, count) {
  await page.waitForFunction((wanted) => document.querySelectorAll(".tile--chosen").length === wanted, count).catch(() => {});
  equal(what, await page.locator(".tile--chosen").count(), count);
}

const order = (read) => [...read().matchAll(/p000(\d)/g)].map((match) => match[1]).join(" ");

const second = (file) => document.querySelectorAll(".tile")[1].dataset.file === file;

/** A finger that goes up or down the middle of the window, as the browser hears it from the screen. */
async function swipe(page, from, to) {
  const client = await page.context().newCDPSession(page);
  const touch = (type, y) => client.send("Input.dispatchTouchEvent", { type, touchPoints: y === null ? [] : [{ x: 120, y }] });
  await touch("touchStart", from);
  for (let step = 1; step <= 8; step++) {
    await touch("touchMove", from + ((to - from) * step) / 8);
  }
  await touch("touchEnd", null);
  await client.detach();
}

const DAYS = "sections:\n  - title: Day\n    photos:\n      p0001.png: 1\n  - title: Day\n    photos:\n      p0002.png: 2\n"
  + "  - title: Night\n    photos:\n      p0003.png: 3\n  - title: Late\n    photos:\n";
const QUESTION = "#question[open]";

/** However fast somebody clicks: one question at a time, and only what it told is agreed to. */
export async function fastClicks() {
  const { folder, file, read } = project(3, DAYS);
  const { url, server } = await serve(folder, "18837");
  const page = await open(await context(), url, { mayFail: true });
  await page.click("#arrange");
  for (const button of ['[aria-label="Move down: Day"] >> nth=0', '[aria-label="Move up: Day"] >> nth=0']) {
    await page.dblclick(button);
    await page.waitForSelector(QUESTION);
    await page.keyboard.press("Escape");
    await page.waitForSelector("#question", { state: "hidden" });
    await page.waitForTimeout(400);
    expect(`${button} twice: one question`, await page.isHidden("#question"));
    equal(`${button} twice: nothing is told of a lost program`, `${await page.textContent("#notices")}${await page.textContent("#saved")}`, "All saved");
    equal(`${button} twice: nothing is changed`, read(), DAYS);
  }
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll(".group__tool")].filter((each) => /Move/.test(each.textContent));
    buttons.forEach((button) => button.click());
  });
  await page.waitForSelector(QUESTION);
  await page.keyboard.press("Escape");
  await page.waitForTimeout(400);
  expect("all at once: one question", await page.isHidden("#question"));
  equal("all at once: nothing is told of a lost program", await page.textContent("#saved"), "All saved");
  writeFileSync(file, DAYS);
  await page.waitForFunction(() => document.querySelectorAll(".group")[3]?.textContent.startsWith("Late")
    && document.querySelectorAll(".group")[0].textContent.startsWith("Day"));

  await page.click('[aria-label="Move down: Day"] >> nth=0');
  await page.waitForSelector(QUESTION);
  const other = DAYS.replace("p0002.png: 2\n", "p0002.png: 2\n    sections:\n      - title: Day\n        photos:\n");
  byRename(file, other);
  await page.click("#question-yes");
  await page.waitForFunction(() => document.getElementById("question-text").textContent.includes("day-2"));
  await page.waitForSelector(QUESTION);
  equal("the file is another by now: it is asked anew", read(), other);
  await page.click("#question-no");
  writeFileSync(file, DAYS);
  await page.waitForFunction(() => document.querySelectorAll(".group").length === 4);

  await page.click('[aria-label="Rename: Night"]');
  equal("renaming: no word of markers yet", await page.textContent("#section-hint"), "");
  await fill(page, "section-title", "NIGHT!");
  equal("renaming without another name: no word of markers", await page.textContent("#section-hint"), "");
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("section-error").textContent === "A section needs a title");
  await page.keyboard.type("Day");
  equal("typing on: the last error is told no more", await page.textContent("#section-error"), "");
  equal("another name: what it means for posts", await page.textContent("#section-hint"),
    "Posts that embed it know it as “night”; their markers will need its new name.");
  await page.keyboard.press("Escape");
  await page.click('[aria-label="Rename: Day"] >> nth=0');
  writeFileSync(file, DAYS.replace("title: Day", "title: Morning"));
  await page.waitForFunction(() => document.querySelector(".group h2").textContent.startsWith("Morning"));
  await fill(page, "section-title", "Noon");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("section-error").textContent.includes("changed in the file meanwhile")); // its name is the next one's now
  writeFileSync(file, DAYS);
  await page.waitForFunction(() => document.querySelector(".group h2").textContent.startsWith("Day"));
  await page.keyboard.press("Enter");
  await page.waitForSelector(QUESTION);
  equal("a question: the error before it is told no more", await page.textContent("#section-error"), "");
  await check(page, "a question over renaming");
  await shoot(page, "question-over-rename.png");
  await page.click("#question-no");
  equal("no: nothing is renamed", read(), DAYS);
  await page.keyboard.press("Escape");
  await page.dblclick('[aria-label="Move up: Late"]');
  await page.waitForFunction(() => document.querySelectorAll(".group")[1].textContent.startsWith("Late"));
  expect("two clicks are two places", read().indexOf("Late") < read().indexOf("p0002"), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** A section that shows no photo takes several, and is renamed and moved, even where the file names photos that are gone. */
export async function emptySections() {
  const captions = "sections:\n  - title: One\n    photos:\n      p0001.png: 1\n      p0002.png: 2\n      p0003.png: 3\n"
    + "  - title: Lost\n    photos:\n      lost.png: It was here\n  - title: Empty\n    photos:\n";
  const { folder, read } = project(3, captions);
  const { url, server } = await serve(folder, "18841");
  const page = await open(await context(), url, { mayFail: true });
  await page.click("#arrange");
  await openPhoto(page, 1);
  await openPhoto(page, 2);
  await page.click("#put-section");
  await page.click("#places li:nth-child(3) button");
  await page.waitForFunction(() => document.querySelectorAll("#grid ul")[2].children.length > 0 && !document.getElementById("place").open);
  expect("several photos go to an empty section", read().endsWith("  - title: Empty\n    photos:\n      p0001.png: 1\n      p0002.png: 2\n"), read());

  await page.click('[aria-label="Rename: Lost"]');
  await fill(page, "section-title", "Kept");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !document.getElementById("section").open || document.getElementById("section-error").textContent !== "");
  equal("a section whose photos are gone is renamed", await page.textContent("#section-error"), "");
  expect("a section whose photos are gone has its new title", read().includes("  - title: Kept\n    photos:\n      lost.png: It was here\n"), read());
  await page.click('[aria-label="Move up: Kept"]');
  await page.waitForFunction(() => document.querySelector(".group h2").textContent.startsWith("Kept"));
  expect("it is moved", read().startsWith("sections:\n  - title: Kept\n"), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}
