// What can't be written as it was typed: wrong shapes, entries that are gone, a file that can't be read.
import { rmSync, writeFileSync } from "node:fs";
import {
  byRename, check, context, end, equal, expect, fill, hold, name, open, openPhoto, project, saved, serve, shoot, told,
} from "./trial.mjs";

const NO_DATE = "Not saved: it must be a date and time such as 2024-09-22 18:04 or 2024-09-22T18:04:11-04:00, but is 'not a date'Leave it empty";
const status = (page) => page.textContent("#saved");

/** A value that the caption file's reader refuses stays in its field, through everything, until it is right. */
export async function shapes() {
  const captions = "photos:\n  p0001.png: {caption: One, alt: First}   # mine\n  p0002.png: Two\n";
  const { folder, read } = project(2, captions);
  const { url, server } = await serve(folder, "18830");
  const page = await open(await context(), url, { mayFail: true });
  await openPhoto(page, 1);
  await page.click(".more summary");
  await fill(page, "taken", "not a date");
  await page.keyboard.press("Tab");
  await page.waitForSelector('.conflict[data-for="taken"]');
  equal("no date: it is told how one is written", await page.textContent('.conflict[data-for="taken"]'), NO_DATE);
  equal("no date: nothing is written", read(), captions);
  equal("no date: the field says so itself", await page.getAttribute("#taken", "aria-invalid"), "true");
  equal("no date: the header tells it", await status(page), "Not saved: see the photo");
  await check(page, "a value of a wrong shape");
  await shoot(page, "shape.png");
  await fill(page, "alt", "The first");
  await page.keyboard.press("Control+Enter");
  await page.waitForFunction((file) => document.getElementById("photo-name").textContent === file, name(2));
  await told(page, "p0001.png: a value could not be saved. Open the photo to decide; nothing is lost.");
  await page.keyboard.press("Control+Shift+Enter");
  await page.waitForSelector('.conflict[data-for="taken"]');
  equal("no date: it is there after the next photo and back", await page.inputValue("#taken"), "not a date");
  await page.reload();
  await page.waitForSelector('.conflict[data-for="taken"]');
  equal("no date: it is there after a reload", await page.inputValue("#taken"), "not a date");
  equal("no date: a reload tells it, too", `${await page.textContent('.conflict[data-for="taken"]')} ${await status(page)}`,
    `${NO_DATE} Not saved: see the photo`);
  equal("no date: what is right is written", read(), captions.replace("alt: First", "alt: The first"));
  await page.keyboard.press("Escape");
  await page.waitForSelector(`li[data-file="${name(1)}"].tile--trouble`);
  await openPhoto(page, 1);
  await fill(page, "taken", "2024-09-22 18:04");
  await page.keyboard.press("Tab");
  await saved(page);
  equal("a date: nothing is told any more", await page.locator(".conflict").count(), 0);
  expect("a date: it is written", /taken: ["']?2024-09-22 18:04/.test(read()), read());
  await fill(page, "taken", "2024-13-40 18:04");
  await page.keyboard.press("Tab");
  await page.waitForSelector('.conflict[data-for="taken"]');
  await fill(page, "taken", "x");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Tab");
  await saved(page);
  expect("an emptied date is taken out", !read().includes("taken"), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** The photo's entry is taken out of the file while something is typed for it. */
export async function gone() {
  const captions = "sections:\n  - title: Day\n    photos:\n      p0001.png: {caption: One, alt: First}\n      p0002.png: Two\n";
  const { folder, file, read } = project(2, captions);
  const without = captions.replace("      p0001.png: {caption: One, alt: First}\n", "");
  const { url, server } = await serve(folder, "18831");
  const page = await open(await context(), url, { mayFail: true });
  await openPhoto(page, 1);
  await fill(page, "caption", "One, mine");
  byRename(file, without);
  await page.keyboard.press("Control+S");
  await page.waitForSelector(".conflict");
  equal("an entry is gone: that is told", await page.textContent(".conflict p"),
    "p0001.png was taken out of captions.yaml meanwhile, with everything written about it. What you typed is kept here.");
  equal("an entry is gone: what can be done", (await page.locator(".conflict button").allTextContents()).join(), "Add it again with mine,Discard mine");
  equal("an entry is gone: nothing is written", read(), without);
  await check(page, "an entry that is gone");
  await shoot(page, "gone.png");
  byRename(file, captions.replace("Day", "The day"));
  await saved(page);
  expect("it is back: what was typed is saved by itself", read() === captions.replace("Day", "The day").replace("caption: One", "caption: One, mine")
    || read().includes('caption: "One, mine"'), read());

  await fill(page, "caption", "Mine again");
  byRename(file, without);
  await page.keyboard.press("Control+S");
  await page.waitForSelector(".conflict");
  await page.click("text=Discard mine");
  await saved(page);
  equal("it is left out", read(), without);
  await page.waitForFunction(() => document.getElementById("caption").value === "");
  byRename(file, captions);
  await page.waitForFunction(() => document.getElementById("caption").value === "One");
  await fill(page, "caption", "Mine at last");
  byRename(file, without);
  await page.keyboard.press("Control+S");
  await page.waitForSelector(".conflict");
  await page.click("text=Add it again with mine");
  await saved(page);
  equal("it is written anew, where it stood", read(), captions.replace("{caption: One, alt: First}", "Mine at last"));
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** A file that is no YAML is told once, in plain words. */
export async function broken() {
  const captions = "photos:\n  p0001.png: One\n  p0002.png: Two\n";
  const { folder, file, read } = project(2, captions);
  const { url, server } = await serve(folder, "18832");
  const page = await open(await context(), url, { mayFail: true });
  await openPhoto(page, 1);
  const slip = "photos:\n  - One\n  p0002.png: Two\n";
  writeFileSync(file, slip);
  await told(page, "This is not valid YAML");
  await fill(page, "caption", "While it was broken");
  await page.keyboard.press("Control+S");
  await page.waitForSelector(".conflict");
  equal("a broken file: what is wrong, where, and the way out", await page.innerText("#notices .notice >> nth=0"),
    "This is not valid YAML: this goes with nothing that stands above it (in what begins on line 2); begin what belongs together"
    + " in the same column, all of it with a key or all of it with '- '\n"
    + "captions.yaml, line 3, column 3\n"
    + "Until that is fixed, the page shows what was there before; what you write is kept here and saved then.");
  equal("a broken file: one word of it", await page.locator("#notices .notice").count(), 1);
  equal("a broken file: the header says the same", await status(page), "Not saved: the file can't be read");
  equal("a broken file: the field tells only that it waits", await page.textContent(".conflict"),
    "Not saved: the caption file can't be read now; see the problem at the top. Once it is mended, this is saved");
  expect("a broken file: no words of a parser", !/[<>]|scalar|block end/.test(await page.innerText("body")), await page.innerText("body"));
  await check(page, "a broken file");
  await shoot(page, "broken.png");
  equal("a broken file: it isn't touched", read(), slip);
  writeFileSync(file, captions);
  await saved(page);
  equal("a mended file: what was typed is saved", read(), captions.replace("One", "While it was broken"));
  equal("a mended file: nothing is told", await page.textContent("#notices"), "");
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** A file that is broken from the beginning: there is nothing to show, and then there is. */
export async function brokenFirst() {
  const { folder, file } = project(2, "photos:\n  p0001.png: One: two\n");
  const { url, server } = await serve(folder, "18829");
  const page = await (await context()).newPage();
  await page.goto(url);
  await told(page, "A text with a colon and a space in it needs quotes; write p0001.png: \"One: two\"");
  equal("broken from the beginning: where", await page.textContent("#notices small"), "captions.yaml, line 2, column 17");
  equal("broken from the beginning: nothing is said to be read", await page.textContent("#progress-text"), "No photos to show yet");
  await check(page, "broken from the beginning");
  await shoot(page, "broken-first.png");
  writeFileSync(file, "photos:\n  p0001.png: \"One: two\"\n");
  await page.waitForSelector(".tile");
  equal("mended: nothing is told any more", await page.textContent("#notices"), "");
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** A fault of the page's own is told as such: the program isn't lost. */
export async function ownFault() {
  const { folder, read } = project(2, "sections:\n  - title: Day\n    photos:\n      p0001.png: One\n  - title: Night\n    photos:\n      p0002.png: Two\n");
  const { url, server } = await serve(folder, "18833");
  const page = await (await context()).newPage();
  await page.goto(url);
  await page.waitForSelector(".tile");
  await page.click("#arrange");
  await page.evaluate(() => {
    const send = window.fetch;
    window.fetch = (...args) => send(...args).then((answer) => {
      if (args[0] === "/api/section/move") {
        answer.json = async () => ({ get saves() { throw new TypeError("a bug"); } });
      }
      return answer;
    });
  });
  await page.click('[aria-label="Move down: Day"]');
  await told(page, "Something in this page went wrong (a bug). What you typed is kept: reload the page to go on.");
  equal("a bug of the page isn't a lost program", await status(page), "All saved");
  expect("a bug of the page: no word of a lost program", !(await page.textContent("#notices")).includes("isn't answering"));
  await page.reload();
  await page.waitForSelector(".tile");
  await openPhoto(page, 1);
  await fill(page, "caption", "After the bug");
  await page.keyboard.press("Control+S");
  await saved(page);
  expect("after a bug and a reload it goes on", read().includes("After the bug"), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** The second click of a double click does nothing to what came under the pointer with the first. */
export async function doubleClicks() {
  const captions = "photos:\n  p0001.png: One\n  p0002.png: Two\n  p0003.png: Three\n";
  const { folder, read } = project(3, captions);
  const { url, server } = await serve(folder, "18834");
  const page = await open(await context({ viewport: { width: 1000, height: 800 } }), url, { mayFail: true });
  for (const i of [1, 2, 3]) {
    const box = await page.locator(`li[data-file="${name(i)}"] img`).boundingBox();
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForSelector("#editor:not([hidden])");
    await saved(page);
    equal(`a tile clicked twice opens photo ${i}`, await page.textContent("#photo-name"), name(i));
    const back = await page.locator("#back").boundingBox();
    await page.mouse.dblclick(back.x + 10, back.y + 10);
    await page.waitForSelector("#photos:not([hidden])");
    expect(`clicked twice, all photos stay (${i})`, await page.isHidden("#editor"));
  }
  equal("nothing is written by double clicks", read(), captions);
  await openPhoto(page, 1);
  await page.dblclick("#next");
  equal("two clicks on Next are two", await page.textContent("#photo-name"), name(3));
  const pass = await hold(page, "/api/person");
  await page.focus("#credit");
  await page.keyboard.type("Ann Other");
  await page.click("#credit-list li:visible >> nth=-1");
  await page.dblclick("#person-form button[type=submit]");
  await pass();
  await page.waitForFunction(() => !document.getElementById("person").open);
  await saved(page);
  equal("a person added by two clicks is added once", (read().match(/Ann Other/g) ?? []).length, 1);
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** A value that is mended while the wrong one is on its way is saved, and no word of the wrong one is left. */
export async function mendedOnTheWay() {
  const { folder, read } = project(1, "photos:\n  p0001.png: {caption: One, alt: First}\n");
  const { url, server } = await serve(folder, "18842");
  const page = await open(await context(), url, { mayFail: true });
  await openPhoto(page, 1);
  await page.click(".more summary");
  const pass = await hold(page, "/api/save");
  await fill(page, "taken", "not a date");
  await page.keyboard.press("Tab");
  await fill(page, "taken", "2024-09-22 18:04");
  await page.keyboard.press("Tab");
  await pass();
  await page.waitForFunction(() => document.querySelector(".conflict") || document.getElementById("saved").textContent === "All saved");
  equal("mended on the way: nothing is told", await page.locator(".conflict").count(), 0);
  expect("mended on the way: it is saved", /taken: ["']?2024-09-22 18:04/.test(read()), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

const TIED = "line 2: '&x' lets line 4 repeat what stands here; write it out on line 4, in place of '*x', first";

/** Why a value can't be saved is told once, however often it is tried anew, and the focus stays where it is. */
export async function refusals() {
  const captions = "photos:\n  p0001.png: {caption: One, alt: First}\n  p0002.png: Two\n  p0003.png: {alt: Third}\n";
  const tied = captions.replace("alt: First", "alt: &x First").replace("alt: Third", "alt: *x");
  const { folder, file, read } = project(3, captions);
  const { url, server } = await serve(folder, "18843");
  const page = await open(await context(), url, { mayFail: true });
  await openPhoto(page, 1);
  await fill(page, "alt", "The first");
  byRename(file, tied);
  await page.waitForFunction(() => document.getElementById("alt-note").textContent.startsWith("Can't be changed here."));
  expect("it was typed before it was tied: it can be typed on", await page.isEditable("#alt"));
  await page.keyboard.press("Tab");
  await page.waitForSelector(".conflict");
  equal("by hand: where, why and the way out", await page.textContent(".conflict"), `Not saved: ${TIED}Use the file's text`);
  await check(page, "what is to be changed by hand");
  await page.evaluate(() => {
    window.told = 0;
    new MutationObserver((changes) => window.told += changes.flatMap((each) => [...each.addedNodes]).filter((each) => each.className === "conflict").length)
      .observe(document.body, { childList: true, subtree: true });
  });
  const answer = page.waitForResponse("**/api/save");
  byRename(file, tied.replace("Two", "Second"));
  await answer;
  await page.waitForFunction(() => document.getElementById("saved").textContent === "Not saved: see the photo");
  await page.waitForTimeout(300);
  equal("by hand: news don't tell it again", `${await page.evaluate(() => window.told)} ${await page.locator(".conflict").count()}`, "0 1");
  byRename(file, captions);
  await saved(page);
  expect("changed by hand: it is saved by itself", read().includes("alt: The first"), read());

  const whole = read();
  rmSync(file);
  await told(page, "'captions.yaml' is gone; put it back");
  await fill(page, "alt", "The very first");
  await page.keyboard.press("Tab");
  await page.waitForSelector("text=Try again");
  await page.evaluate(() => (window.told = 0));
  await page.focus("text=Try again");
  const again = page.waitForResponse("**/api/save");
  await page.keyboard.press("Enter");
  await again;
  await page.waitForTimeout(300);
  equal("tried again: it is told no second time, and the button keeps the focus",
    `${await page.evaluate(() => window.told)} ${await page.evaluate(() => document.activeElement.textContent)}`, "0 Try again");
  writeFileSync(file, whole);
  await saved(page);
  await page.waitForFunction(() => document.activeElement.id === "alt");
  equal("saved: nothing is told any more", await page.locator(".conflict").count(), 0);
  expect("saved: it is in the file", read().includes("alt: The very first"), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** What other places of the file repeat is told before it is typed, once, with its line; all else can be changed. */
export async function tied() {
  const captions = "photos:\n  p0001.png: &a {caption: One, alt: First}\n  p0002.png: *a\n  p0003.png: {caption: &c Three, alt: Third}\n"
    + "  p0004.png: {caption: *c, alt: Fourth}\n";
  const { folder, read } = project(4, captions);
  const { url, server } = await serve(folder, "18844");
  const page = await open(await context({ bypassCSP: true }), url);
  const editable = () => page.evaluate(() => ["caption", "alt", "credit", "license", "photo-title", "tags", "taken", "copyright"]
    .filter((id) => !document.getElementById(id).readOnly).length);
  await openPhoto(page, 1);
  equal("an anchor: which line, and the way out", await page.textContent("#fixed"),
    "This photo can't be changed here. In captions.yaml, line 2: '&a' lets line 3 repeat what stands here; write it out on line 3, in place of '*a', first.");
  equal("an anchor: nothing can be typed", `${await editable()} ${await page.isDisabled("#decorative")} ${await page.isDisabled("#focal-set")}`, "0 true true");
  await page.keyboard.type("typed");
  await page.click("#stage");
  await check(page, "a photo that can't be changed");
  await page.keyboard.press("Control+Enter");
  equal("an alias: which line, and the way out", await page.textContent("#fixed"),
    "This photo can't be changed here. In captions.yaml, line 3: '*a' repeats here what line 2 marks with '&a'; write it out here, in place of '*a', first.");
  await page.keyboard.press("Control+Enter");
  equal("one value that is repeated: the others can be changed", `${await editable()} ${await page.isHidden("#fixed")}`, "7 true");
  equal("one value that is repeated: it says why", await page.textContent("#caption-note"),
    "Can't be changed here. In captions.yaml, line 4: '&c' lets line 5 repeat what stands here; write it out on line 5, in place of '*c', first.");
  await page.click("#credit");
  await fill(page, "alt", "The third");
  await page.keyboard.press("Control+Enter");
  await saved(page);
  equal("a value that repeats another: all can be changed", `${await editable()} ${await page.isHidden("#fixed")}`, "8 true");
  await fill(page, "caption", "Four");
  await page.keyboard.press("Control+S");
  await saved(page);
  equal("what was changed is written, and no other place", read(), captions.replace("Third", "The third").replace("caption: *c", "caption: Four"));
  await page.keyboard.press("Control+Shift+Enter");
  await page.waitForFunction(() => !document.getElementById("caption").readOnly);
  await fill(page, "caption", "Three now");
  await page.keyboard.press("Control+S");
  await saved(page);
  expect("nothing repeats it any more: it can be changed", read().includes("caption: &c Three now"), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** A photo that repeats all of another can be given an entry of its own, and changed then; the other one stays. */
export async function ownEntry() {
  const captions = "photos:\n  p0001.png: &a {caption: One, alt: First, hidden: false}\n  p0002.png: *a   # as above\n";
  const { folder, read } = project(2, captions);
  const { url, server } = await serve(folder, "18864");
  const page = await open(await context(), url);
  await openPhoto(page, 1);
  expect("an anchor: nothing is offered", await page.isHidden("#own"));
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector("#own");
  await check(page, "an entry to be written out");
  await shoot(page, "own.png");
  await page.focus("#own");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#fixed", { state: "hidden" });
  equal("written out: the comment stays, and so does the other one", read(), captions.replace("*a", "{caption: One, alt: First, hidden: false}"));
  await page.waitForFunction(() => document.activeElement.id === "caption");
  expect("written out: nothing more is offered", await page.isHidden("#own"));
  await fill(page, "caption", "Two");
  await saved(page);
  expect("written out: it can be changed", read().includes("{caption: Two, alt: First, hidden: false}   # as above"), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** What is unusual is told at its field: a licence nobody knows, somebody who is none of the people, how a time is written. */
export async function hints() {
  const { folder, read } = project(2, "people: {ann: Ann}\nphotos:\n  p0001.png: One\n  p0002.png: Two\n");
  const { url, server } = await serve(folder, "18845");
  const page = await open(await context({ bypassCSP: true }), url, { mayFail: true });
  await openPhoto(page, 1);
  await fill(page, "license", "Foo 9");
  await page.keyboard.press("Control+S");
  await page.waitForSelector("#license-problems:not([hidden])");
  expect("a licence that nobody knows: what check says, at once", (await page.textContent("#license-problems"))
    .startsWith("'Foo 9' is no known licence and is shown as typed; write an SPDX id such as CC-BY-4.0"));
  await fill(page, "credit", "Jane Roe");
  expect("half a name isn't judged", await page.isHidden("#credit-add"));
  await page.keyboard.press("Tab");
  await saved(page);
  equal("a name that isn't among the people: it says so", `${await page.textContent("#credit-note")} ${await page.textContent("#credit-add")}`,
    "Not among the people of the caption file. Add Jane Roe…");
  await check(page, "a new name");
  await page.click("#credit-add");
  equal("the person can be added", await page.inputValue("#person-name"), "Jane Roe");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !document.getElementById("person").open);
  await saved(page);
  await page.waitForSelector("#credit-add", { state: "hidden" });
  expect("the person is credited by key", /jane: Jane Roe/.test(read()) && /credit: jane/.test(read()), read());
  equal("and shown by name", await page.inputValue("#credit"), "Jane Roe");
  await page.click(".more summary");
  equal("how a time is written is told before", await page.textContent("#taken-note"),
    "A day and a time, such as 2024-09-25 14:30: photos are put in order by it.");
  await fill(page, "taken", "2024-09-22");
  await page.keyboard.press("Tab");
  await page.waitForSelector(".conflict");
  expect("a day alone: what is missing", (await page.textContent(".conflict")).includes("needs the time of day, too"), await page.textContent(".conflict"));
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}
