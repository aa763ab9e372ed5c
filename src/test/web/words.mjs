// What the captioning page and the preview say, and what their fields offer.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { png } from "./photos.mjs";
import {
  byRename, check, context, end, equal, expect, fill, hold, name, open, openPhoto, progress, project, saved, serve, shoot, told,
} from "./trial.mjs";

const tile = (i) => `li[data-file="${name(i)}"]`;
const text = async (page, selector) => (await page.locator(selector).innerText()).replace(/\n+/g, "\n");
const offered = (page, id) => page.locator(`#${id}-list li:visible`).evaluateAll((items) =>
  items.map((item) => item.firstChild.textContent.trim()));

/** A tile says one thing of its photo, and every number says what it counts. */
export async function states() {
  const { folder } = project(4, `photos:
  p0001.png: {caption: One, alt: The first, credit: Me}
  p0002.png: {caption: Two, alt: image of two, credit: Me}
  p0003.png: {caption: Three}
  p0004.png: {hidden: true}
`);
  const { url, server } = await serve(folder, "18820");
  const page = await open(await context(), url);
  await page.waitForSelector(`${tile(2)} .tile__state:has-text("problem")`);
  equal("a complete photo", await text(page, `${tile(1)} .tile__text`), "One\nComplete");
  equal("a photo with a problem isn't called complete beside it", await text(page, `${tile(2)} .tile__text`), "Two\n1 problem");
  equal("a photo that lacks something", await text(page, `${tile(3)} .tile__state`), "Needs alt text, credit");
  equal("what can be shown tells the same numbers", (await page.locator("#filter option").allTextContents()).join(),
    "All photos (4),Incomplete (1),With problems (1)");
  await page.selectOption("#filter", "problems");
  equal("those with problems are shown", (await page.locator(".tile").evaluateAll((items) => items.map((item) => item.dataset.file))).join(), name(2));
  await page.selectOption("#filter", "incomplete");
  equal("those incomplete are shown", (await page.locator(".tile").evaluateAll((items) => items.map((item) => item.dataset.file))).join(), name(3));
  await page.selectOption("#filter", "all");
  equal("a photo left out", await page.textContent(`${tile(4)} .tile__state`), "Left out");
  equal("the header tells what it counts", await text(page, ".bar__title p"), "2 of 3 complete · 1 left out · 1 with a problem");
  const pass = await hold(page, "/api/desk*");
  await openPhoto(page, 3);
  await fill(page, "alt", "The third");
  await page.keyboard.press("Control+S");
  await saved(page);
  await page.keyboard.press("Escape");
  equal("what was saved isn't called missing until it is read in", await text(page, `${tile(3)} .tile__state`), "Needs credit");
  await openPhoto(page, 3);
  await fill(page, "alt", " ");
  await page.keyboard.press("Control+S");
  await saved(page);
  await page.keyboard.press("Escape");
  equal("what was taken out is", await text(page, `${tile(3)} .tile__state`), "Needs alt text, credit");
  await pass();
  await openPhoto(page, 3);
  equal("one photo's place counts those left out, and says so", await page.textContent("#photo-place"), "3 of 4, 1 of them left out");
  await page.check("#hidden");
  await saved(page);
  await progress(page, "2 of 2 complete");
  equal("a photo is left out: both say so", await page.textContent("#photo-place") + await page.textContent("#progress-more") + await page.textContent("#progress-problems"),
    "3 of 4, 2 of them left out · 2 left out · 1 with a problem");
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** Once every photo is complete, there is a way to those with problems; one that isn't in the file yet has none. */
export async function nextProblem() {
  const { folder, read } = project(4, `photos:
  p0001.png: {caption: One, alt: image of one, credit: Me}
  p0002.png: {caption: Two, alt: Second, credit: Me}
  p0003.png: {caption: Three, alt: Third, credit: Me, taken: nonsense}
`);
  const { url, server } = await serve(folder, "18838");
  const page = await open(await context(), url);
  await page.waitForSelector(`${tile(1)} .tile__state:has-text("problem")`);
  equal("a photo that isn't in the file yet is merely not captioned",
    await page.textContent(`${tile(4)} .tile__state`), "Needs caption, alt text, credit");
  equal("it counts as no problem", await text(page, ".bar__title p"), "3 of 4 complete · 2 with problems");
  await openPhoto(page, 2);
  equal("first what is incomplete", await page.textContent("#next-todo"), "Next incomplete");
  await page.keyboard.press("Alt+Enter");
  equal("the incomplete one", await page.textContent("#photo-name"), name(4));
  equal("then what has a problem", await page.textContent("#next-todo"), "Next problem");
  await page.keyboard.press("Alt+Enter");
  equal("the problem of an alt text", `${await page.textContent("#photo-name")} ${await page.evaluate(() => document.activeElement.id)}`, `${name(1)} alt`);
  equal("there is one incomplete again", await page.textContent("#next-todo"), "Next incomplete");
  await page.keyboard.press("Escape");
  await page.selectOption("#filter", "problems");
  await openPhoto(page, 1);
  await page.click("#next-todo");
  equal("where those are chosen, the next one of them, at its field",
    `${await page.textContent("#photo-name")} ${await page.evaluate(() => document.activeElement.id)}`, `${name(3)} taken`);
  expect("nothing is written on the way", read().includes("nonsense"), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** Another run of the program doesn't know the pages of the last one: they say how to go on, and keep what was typed. */
export async function startedAgain() {
  const { folder, read } = project(2, "photos:\n  p0001.png: One\n  p0002.png: Two\n");
  const first = await serve(folder, "18821");
  const where = await context();
  const page = await open(where, first.url, { mayFail: true });
  const gallery = await where.newPage();
  await gallery.goto(new URL("/gallery/", first.url).href);
  await page.bringToFront();
  await openPhoto(page, 1);
  await fill(page, "caption", "Typed before");
  await end(first.server);
  await told(page, "The program isn't answering.");
  const again = await serve(folder, "18821");
  await told(page, "The program was started again. Open the new address that it printed, in another tab.");
  await told(page, "What you write is kept in this page (1 change waits now) and saved as soon as that is done: leave this tab open.");
  equal("started again: what isn't saved is told", await page.textContent("#saved"), "Not saved: open the new address");
  equal("started again: what was typed is still there", await page.inputValue("#caption"), "Typed before");
  await fill(page, "alt", "Typed after");
  await page.keyboard.press("Control+S");
  await told(page, "(2 changes wait now)");
  expect("started again: it isn't said that nothing answers", !(await text(page, "#notices")).includes("isn't answering"));
  await check(page, "started again");
  await shoot(page, "started-again.png");
  await page.keyboard.press("Escape");
  await page.focus(`${tile(2)} button`);
  await page.keyboard.press("Control+Shift+ArrowLeft");
  await told(page, "open the new address that it printed; not everything was moved.");
  await gallery.bringToFront();
  await gallery.waitForFunction(() => document.querySelector(".desk-bar").textContent
    === "The program was started again. Open the new address that it printed.");
  const opened = await open(where, again.url);
  await page.bringToFront();
  await saved(page);
  expect("the new address was opened: all that was typed is saved",
    read().includes("caption: Typed before\n    alt: Typed after\n"), read());
  await opened.close();
  await where.close();
  await end(again.server);
  rmSync(folder, { recursive: true });
}

/** What was typed for one gallery never gets into another that is served at the same address. */
export async function otherGallery() {
  const captions = "photos:\n  p0001.png: One\n  p0002.png: Two\n";
  const mine = project(2, captions);
  const other = project(2, captions);
  const first = await serve(mine.folder, "18827");
  const where = await context();
  const page = await open(where, first.url, { mayFail: true });
  await openPhoto(page, 1);
  await fill(page, "caption", "Of the first gallery");
  await end(first.server);
  const second = await serve(other.folder, "18827");
  const opened = await open(where, second.url, { mayFail: true });
  await page.bringToFront();
  await told(page, "Another gallery is served at this address now, so nothing is saved from this page.");
  await page.keyboard.press("Control+S");
  await page.waitForTimeout(300);
  equal("another gallery: nothing is saved into it", other.read(), captions);
  equal("another gallery: what isn't saved is told", await page.textContent("#saved"), "Not saved: another gallery is served");
  equal("another gallery: what was typed is still there", await page.inputValue("#caption"), "Of the first gallery");
  await check(page, "another gallery");
  await end(second.server);
  const again = await serve(mine.folder, "18827");
  await opened.goto(again.url);
  await page.bringToFront();
  await saved(page);
  expect("its own gallery is back: what was typed is saved", mine.read().includes("p0001.png: Of the first gallery"), mine.read());
  await where.close();
  await end(again.server);
  rmSync(mine.folder, { recursive: true });
  rmSync(other.folder, { recursive: true });
}

/** Words for a change in one's own editor. */
export async function decide() {
  const { folder, file, read } = project(2, "photos:\n  p0001.png: {caption: One, alt: First}\n  p0002.png: Two\n");
  const { url, server } = await serve(folder, "18822");
  const page = await open(await context(), url, { mayFail: true });
  await openPhoto(page, 1);
  await fill(page, "caption", "One, mine");
  byRename(file, read().replace("One", "One by the editor"));
  await page.keyboard.press("Control+S");
  await page.waitForSelector(".conflict blockquote");
  equal("what can be decided is told in plain words", await text(page, ".conflict"),
    "This was changed in the file meanwhile. In the file now:\nOne by the editor\nKeep mine\nUse the file's text");
  await page.click("text=Use the file's text");
  await saved(page);
  equal("the file's text is used", await page.inputValue("#caption"), "One by the editor");
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** What the fields for credit and licence offer. */
export async function choices() {
  const { folder, read } = project(6, `people:
  kati: {name: Katherine Michel}
photos:
  p0001.png: {caption: One, credit: Ann Other, license: CC BY-SA 3.0}
  p0002.png: {caption: Two, credit: {name: Bob Linked, url: "https://bob.example/"}}
  p0003.png: {caption: Three, credit: Ann Other}
  p0004.png: {caption: Four, credit: kati}
  p0005.png:
  p0006.png:
`);
  const { url, server } = await serve(folder, "18823");
  const page = await open(await context(), url);
  await openPhoto(page, 5);
  await page.focus("#credit");
  await page.keyboard.press("ArrowDown");
  equal("people, then names used as credit", (await offered(page, "credit")).join(), "Katherine Michel,Ann Other,Bob Linked,nobody");
  await page.keyboard.press("Escape");
  await page.keyboard.type("ann");
  equal("a name used as credit is found", (await offered(page, "credit")).join(), "Ann Other,Add “ann” to the people…");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await saved(page);
  expect("it is credited as it was typed", read().includes("p0005.png: {credit: Ann Other}") || read().includes("p0005.png:\n    credit: Ann Other\n"), read());
  await page.click("#license ~ .combo__toggle");
  equal("licences are shown by mouse, those in use first", (await offered(page, "license")).slice(0, 3).join(),
    "CC BY-SA 3.0,CC-BY-4.0,CC-BY-SA-4.0");
  const box = await page.locator("#license-list").boundingBox();
  expect("the whole list is seen", box.y > 0 && box.y + box.height <= 900, JSON.stringify(box));
  await check(page, "choosing a licence");
  await shoot(page, "licences.png");
  await page.click("#license ~ .combo__toggle");
  equal("they are hidden again", await page.locator("#license-list li:visible").count(), 0);
  await page.keyboard.type("cc by nc sa");
  equal("a licence is found without hyphens", (await offered(page, "license")).join(), "CC-BY-NC-SA-4.0");
  await page.click("#license-list li");
  await saved(page);
  expect("it is saved by its id", read().includes("license: CC-BY-NC-SA-4.0"), read());
  await page.keyboard.press("Control+Enter");
  await page.click("#credit");
  await page.click("#credit-list li:has-text('Bob Linked')");
  await saved(page);
  expect("somebody with an address comes with it", (read().match(/https:\/\/bob\.example\//g) ?? []).length === 2, read());
  equal("and is shown by name", await page.inputValue("#credit"), "Bob Linked");
  await page.keyboard.press("Escape");
  await openPhoto(page, 5);
  await fill(page, "credit", "Carl New");
  await page.keyboard.press("Control+Enter");
  await saved(page);
  await page.focus("#credit");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("carl");
  equal("a name typed a moment ago is offered", (await offered(page, "credit"))[0], "Carl New");
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** Captions are shown as read, long names on one line. */
export async function shown() {
  const long = "Screenshot_20240925-143005_Some application with a long name (copy 2).png";
  const captions = [
    ["**Bold**, *it* and ***both***", "Bold, it and both"],
    ["[A boat](https://example.org/a_(b) 'Title') at __sea__", "A boat at sea"],
    ["2 * 3 * 4 snake_case_name \\*so\\* `a*b*` <b>x</b>", "2 * 3 * 4 snake_case_name *so* a*b* <b>x</b>"],
    ["<https://example.org/> &amp; **[Kati](https://k.example)** [x]", "https://example.org/ & Kati [x]"],
    ["![alt](i.png) **bold *it* again** ** no **", "alt bold it again ** no **"],
  ];
  const { folder } = project(5, `photos:\n${captions.map(([typed], i) => `  ${name(i + 1)}: ${JSON.stringify(typed)}\n`).join("")}`);
  png(join(folder, "images", long), 7);
  const { url, server } = await serve(folder, "18824");
  const page = await open(await context({ bypassCSP: true }), url);
  for (const [i, [typed, read]] of captions.entries()) {
    equal(`${typed} is shown as read`, await page.textContent(`${tile(i + 1)} .tile__caption`), read);
  }
  const cut = page.locator(`li[data-file="${long}"] .tile__caption`);
  const { height } = await cut.boundingBox();
  expect("a long name takes one line", height < 24, `${height} px`);
  equal("a long name is told in full on pointing", await cut.locator(".cut").getAttribute("title"), long);
  const read = await page.locator(`li[data-file="${long}"] button`).ariaSnapshot();
  expect("a long name is read out in full, once", read.split(long).length === 2, read);
  equal("the end of a long name is seen", await cut.locator("span:last-child").last().innerText(), "(copy 2).png");
  await shoot(page, "cut.png");
  await openPhoto(page, 1);
  equal("the field keeps what was typed", await page.inputValue("#caption"), captions[0][0]);
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** Moving sections with equal titles changes the names that posts know: that is asked first. */
export async function names() {
  const captions = "sections:\n  - title: Day\n    photos:\n      p0001.png: 1\n  - title: Day\n    photos:\n      p0002.png: 2\n"
    + "  - title: A section with quite a long title, as they come from trips\n    photos:\n      p0003.png: 3\n";
  const { folder, read } = project(3, captions);
  const { url, server } = await serve(folder, "18825");
  for (const width of [1440, 390]) {
    const page = await open(await context({ viewport: { width, height: 900 }, bypassCSP: true }), url, { mayFail: true });
    await page.click("#arrange");
    const places = await page.evaluate(() => [...document.querySelectorAll(".group")].map((group) => {
      const left = group.querySelector("h2").getBoundingClientRect().left;
      return [...group.querySelectorAll(".group__tool")].map((tool) => Math.round(tool.getBoundingClientRect().left - left));
    }));
    expect(`${width} px: the tools of every section begin at one line`, places.every(([first]) => first === places[0][0]),
      JSON.stringify(places));
    await page.click('[aria-label="Move down: Day"] >> nth=0');
    await page.waitForSelector("#question[open]");
    equal(`${width} px: names that change are asked about`, await page.textContent("#question-text"),
      "Sections with the same title get their names by their order, and this changes names: “day-1” becomes “day”, “day” becomes"
      + " “day-1”. Posts that embed these sections would show another one until their markers are changed, too.");
    await check(page, `${width} px: the question`);
    await shoot(page, `question-${width}.png`);
    await page.keyboard.press("Escape");
    await page.waitForSelector("#question", { state: "hidden" });
    equal(`${width} px: no is no`, read(), captions);
    await page.click('[aria-label="Rename: Day"] >> nth=0');
    await fill(page, "section-title", "First day");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#question[open]");
    expect(`${width} px: renaming one of them is asked about, too`,
      (await page.textContent("#question-text")).includes("changes names: “day-1” becomes “day”."), await page.textContent("#question-text"));
    await page.click("#question-no");
    equal(`${width} px: nothing was renamed`, read(), captions);
    await page.keyboard.press("Escape");
    await page.context().close();
  }
  const page = await open(await context(), url, { mayFail: true });
  await page.click("#arrange");
  await page.click('[aria-label="Move down: Day"] >> nth=0');
  await page.click("#question-yes");
  await page.waitForFunction((file) => document.querySelector(".tile").dataset.file === file, name(2));
  await page.waitForFunction(() => document.activeElement.getAttribute("aria-label") === "Move down: Day"
    && document.activeElement.closest(".group").querySelector("li").dataset.file === "p0001.png");
  expect("yes is yes", read().indexOf("p0002") < read().indexOf("p0001"), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** The preview that edits nothing: problems stand beside the photo that they belong to. */
export async function beside() {
  const { folder, file, read } = project(3, `photos:
  p0001.png: {caption: One, alt: image of one, credit: bob}
  p0002.png: {caption: Two, alt: The second, credit: Ann Lee}
  p0003.png: {caption: Three, credit: Ann Lee}
`);
  const { url, server } = await serve(folder, "18826", { mayEdit: false });
  for (const [width, colorScheme] of [[1440, "light"], [390, "dark"]]) {
    const what = `preview, ${width} px ${colorScheme}`;
    const page = await (await context({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })).newPage();
    await page.goto(url);
    await page.waitForSelector("#gallery-photo-p0001 .desk-notes");
    equal(`${what}: each problem stands at its photo`, (await page.locator("#gallery-photo-p0001 .desk-notes li").allTextContents()).join("\n"),
      "the alt text of photo 'p0001.png' begins with 'image of'; begin with what is seen, since screen readers say that it is an image\n"
      + "'bob' is no key of 'people:' and is shown as a name; add it to 'people:', or write 'credit: {name: bob}'");
    equal(`${what}: a photo without problems has none`, await page.locator("#gallery-photo-p0002 .desk-notes").count(), 0);
    expect(`${what}: what is missing is told there, too`,
      (await page.textContent("#gallery-photo-p0003 .desk-notes")).includes("photo 'p0003.png' has no alt text"));
    const [figure, notes] = await Promise.all(["#gallery-photo-p0001", "#gallery-photo-p0001 .desk-notes"]
      .map((each) => page.locator(each).boundingBox()));
    expect(`${what}: it is seen there`, notes.height > 10 && notes.x >= figure.x && notes.y < figure.y + figure.height,
      JSON.stringify([figure, notes]));
    await check(page, what);
    await shoot(page, `beside-${width}-${colorScheme}.png`);
    await page.context().close();
  }
  const page = await (await context()).newPage();
  await page.goto(url);
  await page.waitForSelector("#gallery-photo-p0003 .desk-notes");
  writeFileSync(file, read().replace("caption: Three,", "caption: Three, alt: The third,"));
  await page.waitForFunction(() => document.querySelector("#gallery-photo-p0001 .desk-notes")
    && !document.querySelector("#gallery-photo-p0003 .desk-notes"));
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}
