// Captions while another editor writes the same file, another tab is open, or the file goes away.
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { png } from "./photos.mjs";
import {
  byRename, check, context, end, equal, expect, fill, name, open, openPhoto, project, saved, serve, shoot, told,
} from "./trial.mjs";

export async function together() {
  const { folder, file, read } = project(5, "photos:\n  p0001.png: One # 1\n  p0002.png: Two\n  p0003.png: Three\n");
  const { url, server } = await serve(folder, "18802");
  const tabs = await context();
  const page = await open(tabs, url, { mayFail: true });
  await openPhoto(page, 1);
  await fill(page, "alt", "Mine");
  writeFileSync(file, read().replace("Two", "Two, by another editor # kept"));
  await page.keyboard.press("Control+S");
  await saved(page);
  equal("another value changed meanwhile: both survive", read(),
    "photos:\n  p0001.png: # 1\n  p0002.png: Two, by another editor # kept\n  p0003.png: Three\n"
      .replace("p0001.png: # 1", "p0001.png:\n    caption: One # 1\n    alt: Mine"));

  await fill(page, "caption", "One, mine");
  writeFileSync(file, read().replace("One # 1", "One, theirs # 1"));
  await page.keyboard.press("Control+S");
  await page.waitForSelector(".conflict blockquote");
  equal("the same value changed meanwhile: theirs is shown", await page.textContent(".conflict blockquote"), "One, theirs");
  equal("the same value changed meanwhile: mine is still there", await page.inputValue("#caption"), "One, mine");
  expect("the same value changed meanwhile: nothing is written", read().includes("caption: One, theirs # 1"));
  await page.click(".conflict button >> nth=0");
  await saved(page);
  expect("mine can be kept", read().includes("caption: One, mine # 1"), read());

  const other = await open(tabs, url, { mayFail: true });
  await openPhoto(other, 3);
  await fill(other, "caption", "Three, from the second tab");
  await other.keyboard.press("Tab");
  await saved(other);
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.body.textContent.includes("Three, from the second tab"));
  await openPhoto(page, 3);
  await fill(page, "alt", "Alt from the first tab");
  await page.keyboard.press("Control+S");
  await saved(page);
  expect("two tabs: both changes are there",
    read().includes("  p0003.png:\n    caption: Three, from the second tab\n    alt: Alt from the first tab\n"), read());

  await page.keyboard.press("Escape");
  await page.dragAndDrop(`li[data-file="${name(3)}"]`, `li[data-file="${name(1)}"]`, { targetPosition: { x: 5, y: 20 } });
  await page.waitForFunction((file) => document.querySelector(".tile").dataset.file === file, name(3));
  expect("a photo is dragged to the front", read().startsWith("photos:\n  p0003.png:\n    caption: Three"), read());
  await page.focus(`li[data-file="${name(3)}"] button`);
  await page.keyboard.press("Control+Shift+ArrowRight");
  await page.waitForFunction((file) => document.querySelector(".tile").dataset.file === file, name(1));
  expect("a photo is moved by keys", read().startsWith("photos:\n  p0001.png:\n    caption: One, mine # 1\n    alt: Mine\n  p0003.png:"), read());

  await openPhoto(page, 2);
  await page.click("#stage", { position: { x: 40, y: 30 } });
  await saved(page);
  await page.focus("#focal");
  await page.keyboard.press("ArrowRight");
  await saved(page);
  expect("a focal point is set", /focal: \[0?\.?\d+, 0?\.?\d+\]/.test(read()), read());

  await page.check("#decorative");
  await page.check("#hidden");
  await saved(page);
  expect("flags are words", read().includes("decorative: true") && read().includes("hidden: true"), read());
  await page.uncheck("#decorative");
  await page.uncheck("#hidden");
  await saved(page);
  expect("flags are taken out", !read().includes("decorative") && !read().includes("hidden"), read());

  const before = read();
  await fill(page, "alt", "Written while the server is gone");
  await end(server, "SIGKILL");
  await page.keyboard.press("Control+S");
  await page.waitForFunction(() => document.getElementById("saved").textContent.includes("no connection"));
  equal("server killed: the file is whole", read(), before);
  const again = await serve(folder, "18802");
  const fresh = await open(tabs, again.url, { mayFail: true });
  await fresh.close();
  await page.bringToFront();
  await saved(page);
  expect("server back: the text is saved", read().includes("alt: Written while the server is gone"), read());

  await killWhileSaving(page, again.server, read);
  rmSync(folder, { recursive: true });
}

/** However it falls, the file is what it was or what it was to become. */
async function killWhileSaving(page, server, read) {
  const before = read();
  const wanted = before.replace("caption: Two, by another editor # kept", "caption: Saved in the very moment # kept");
  expect("killed while saving: there is something to save", wanted !== before, before);
  await fill(page, "caption", "Saved in the very moment");
  const pressed = page.keyboard.press("Control+S");
  await end(server, "SIGKILL");
  await pressed;
  const after = read();
  expect("killed while saving: old or new, never half", after === before || after === wanted, after);
}

/** The file goes away, breaks, or is written by another editor in the middle of a sentence; photos come and go. */
export async function trouble() {
  const { folder, file, read } = project(4, "photos:\n  p0001.png: One\n  p0002.png: Two\n  p0003.png: Three\n");
  const { url, server } = await serve(folder, "18806");
  const tabs = await context();
  const page = await open(tabs, url, { mayFail: true });

  await openPhoto(page, 1);
  await page.focus("#caption");
  byRename(file, read().replace("One", "One, by an editor that renames"));
  await page.waitForFunction(() => document.getElementById("caption").value === "One, by an editor that renames");
  await page.keyboard.press("End");
  await page.keyboard.type("!");
  await page.keyboard.press("Control+S");
  await saved(page);
  expect("a field with the focus shows what an editor wrote", read().includes("p0001.png: One, by an editor that renames!"), read());

  await fill(page, "caption", "Mine, unsaved");
  byRename(file, read().replace("Two", "Two, meanwhile"));
  await page.waitForFunction(() => document.getElementById("grid").textContent.includes("Two, meanwhile"));
  equal("news don't touch what is being typed", await page.inputValue("#caption"), "Mine, unsaved");
  await page.keyboard.press("Control+S");
  await saved(page);
  expect("both are in the file", read().includes("p0001.png: Mine, unsaved") && read().includes("Two, meanwhile"), read());

  const stale = read();
  await fill(page, "caption", "Saved, then overwritten");
  await page.keyboard.press("Control+S");
  await saved(page);
  await page.waitForTimeout(500);
  byRename(file, stale.replace("Three", "Three, from an old copy"));
  await page.waitForSelector(".conflict blockquote");
  equal("an old copy overwrites: what was saved is still there", await page.inputValue("#caption"), "Saved, then overwritten");
  await page.click(".conflict button >> nth=0");
  await saved(page);
  expect("it is saved again", read().includes("p0001.png: Saved, then overwritten"), read());
  await fill(page, "caption", "Mine, unsaved");
  await page.keyboard.press("Control+S");
  await saved(page);
  writeFileSync(file, read().replace("Three, from an old copy", "Three"));
  await page.waitForFunction(() => !document.getElementById("grid").textContent.includes("old copy"));

  const before = read();
  rmSync(file);
  await told(page, "'captions.yaml' is gone; put it back");
  await fill(page, "caption", "While it was gone");
  await page.keyboard.press("Control+S");
  await page.waitForSelector(".conflict");
  equal("file gone: the page says so", await page.textContent(".conflict p"),
    "Not saved: 'captions.yaml' is gone; put it back, then it is saved");
  expect("file gone: no other is begun", !existsSync(file));
  await page.reload();
  await page.waitForSelector("#editor:not([hidden])");
  equal("file gone: a reload keeps the text", await page.inputValue("#caption"), "While it was gone");
  writeFileSync(file, before);
  await saved(page);
  equal("file back: the text is saved by itself", read(), before.replace("Mine, unsaved", "While it was gone"));

  writeFileSync(file, `${read()}"broken: [\n`);
  await told(page, "This is not valid YAML");
  await fill(page, "alt", "While it was broken");
  await page.keyboard.press("Control+S");
  await page.waitForSelector(".conflict");
  expect("file broken: nothing is written", !read().includes("While it was broken"));
  await check(page, "a value that can't be saved");
  writeFileSync(file, read().replace('"broken: [\n', ""));
  await saved(page);
  expect("file mended: the text is saved by itself", read().includes("alt: While it was broken"), read());

  const other = await open(tabs, url, { mayFail: true });
  await openPhoto(other, 3);
  await openFrom(page, 3);
  await fill(page, "caption", "Three, first tab");
  await fill(other, "caption", "Three, second tab");
  await page.bringToFront();
  await page.keyboard.press("Control+S");
  await saved(page);
  await other.bringToFront();
  await other.keyboard.press("Control+S");
  await other.waitForSelector(".conflict blockquote");
  equal("two tabs, one value: the other's is shown", await other.textContent(".conflict blockquote"), "Three, first tab");
  await check(other, "a conflict");
  await shoot(other, "conflict.png");
  await other.keyboard.press("Escape");
  const tile = `li[data-file="${name(3)}"]`;
  await other.waitForSelector(`${tile}.tile--trouble`);
  const marked = other.locator(`${tile} button`);
  expect("a conflict marks its tile in words", (await marked.ariaSnapshot()).includes("Changed in the file, too: open it to decide"),
    await marked.ariaSnapshot());
  expect("a conflict's mark is seen", await other.locator(`${tile} .tile__state[data-kind="trouble"]`).isVisible());
  await told(other, "p0003.png: a value was changed in the file meanwhile. Open the photo to decide; nothing is lost.");
  await check(other, "a conflict in the list");
  await shoot(other, "conflict-list.png");
  await openPhoto(other, 3);
  await other.click(".conflict button >> nth=1");
  await saved(other);
  equal("a settled conflict marks nothing", await other.locator(".tile--trouble").count(), 0);
  equal("a settled conflict is told no more", await other.textContent("#notices"), "");
  equal("theirs is taken", await other.inputValue("#caption"), "Three, first tab");
  expect("theirs stays in the file", read().includes("p0003.png: Three, first tab"), read());
  await other.close();

  await page.bringToFront();
  await page.keyboard.press("Escape");
  png(join(folder, "images", name(9)), 9);
  await page.waitForSelector(`li[data-file="${name(9)}"]`);
  await openPhoto(page, 9);
  await fill(page, "caption", "Come late");
  await page.keyboard.press("Tab");
  await saved(page);
  expect("a photo that comes is captioned", read().includes("  p0009.png: Come late\n"), read());
  await fill(page, "alt", "Typed as it went");
  rmSync(join(folder, "images", name(9)));
  await told(page, "p0009.png is no longer in the folder");
  await page.waitForFunction((gone) => !document.querySelector(`li[data-file="${gone}"]`), name(9));
  await saved(page);
  expect("what was typed for a photo that goes is in the file", read().includes("alt: Typed as it went"), read());
  await page.close();
  await end(server);
  rmSync(folder, { recursive: true });
}

async function openFrom(page, i) {
  await page.bringToFront();
  await page.keyboard.press("Escape");
  await openPhoto(page, i);
}
