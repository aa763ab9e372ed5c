// What can't be saved is told once, in one colour, with the way to it and the way out.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { png } from "./photos.mjs";
import {
  byRename, check, context, end, equal, expect, fill, name, open, openPhoto, project, saved, serve, shoot,
} from "./trial.mjs";

/** The header leads to what isn't saved; a refused value isn't sent again before it or the file changes. */
export async function leads() {
  const captions = "photos:\n  p0001.png: {caption: One, alt: !!str First}\n  p0002.png: {caption: Two, alt: !!str Second}\n  p0003.png: {caption: Three}\n";
  const { folder, file, read } = project(4, captions);
  const { url, server } = await serve(folder, "18855");
  const page = await open(await context({ bypassCSP: true }), url, { mayFail: true });
  const refused = [];
  page.on("response", (response) => response.status() === 422 && refused.push(response.request().postDataJSON().file));
  for (const i of [1, 2]) {
    await openPhoto(page, i);
    await fill(page, "alt", `Mine ${i}`);
    await page.keyboard.press("Tab");
    await page.waitForSelector(".conflict");
    await page.keyboard.press("Escape");
  }
  equal("two photos: the header counts them", await page.textContent("#saved-show"), "Not saved: see 2 photos");
  equal("two photos: they can be shown", await page.textContent('#filter option[value="unsaved"]'), "Not saved (2)");
  await page.selectOption("#filter", "unsaved");
  equal("two photos: those are shown", (await page.locator(".tile").evaluateAll((items) => items.map((item) => item.dataset.file))).join(),
    `${name(1)},${name(2)}`);
  await check(page, "what isn't saved");
  await shoot(page, "unsaved.png");
  await page.click("#saved-show");
  equal("the header leads to the first, to its field", `${await page.textContent("#photo-name")} ${await page.evaluate(() => document.activeElement.id)}`, `${name(1)} alt`);
  await page.click("#saved-show");
  equal("then to the next", await page.textContent("#photo-name"), name(2));
  await page.click("#saved-show");
  equal("then to the first again", await page.textContent("#photo-name"), name(1));
  equal("refused: told once, by the one cause", await page.textContent(".conflict"),
    "Not saved: line 2: the tag '!!str' says how it is to be read; take the tag away firstUse the file's text");
  const colours = await page.evaluate(() => [getComputedStyle(document.querySelector(".conflict")).borderLeftColor,
    getComputedStyle(document.getElementById("saved-show")).color]);
  equal("refused: the field and the header have one colour", colours[0], colours[1]);

  equal("refused: sent once each", refused.join(), `${name(1)},${name(2)}`);
  await fill(page, "caption", "One more");
  await page.keyboard.press("Tab");
  await page.waitForTimeout(1500);
  await page.keyboard.press("Control+S");
  await page.keyboard.press("Control+Enter");
  await page.waitForTimeout(1500);
  expect("refused: another save is written", read().includes("caption: One more"), read());
  equal("refused: they aren't sent again with other saves", refused.length, 2);
  byRename(file, read().replace("Two", "Second two"));
  await page.waitForFunction(() => document.getElementById("grid").textContent.includes("Second two"));
  for (let i = 0; i < 50 && refused.length < 4; i++) {
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(300);
  equal("refused: the file is another, and they are tried again", refused.length, 4);
  await page.click("text=Use the file's text");
  equal("the file's text is used", await page.inputValue("#alt"), "Second");
  await page.waitForFunction(() => document.getElementById("saved").textContent === "Not saved: see the photo");
  await page.click("#saved-show");
  await page.click("text=Use the file's text");
  await saved(page);
  await page.keyboard.press("Escape");
  equal("nothing to decide: the choice says so", await page.textContent("#grid"), "Everything is saved.");
  await page.selectOption("#filter", "all");
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** The same answer once more is told as such. */
export async function triedAgain() {
  const captions = "photos:\n  p0001.png: One\n";
  const { folder, file, read } = project(1, captions);
  const { url, server } = await serve(folder, "18856");
  const page = await open(await context(), url, { mayFail: true });
  await openPhoto(page, 1);
  const refuse = (route) => route.fulfill({ status: 422, json: { message: "the disk is full", mayTryAgain: true, saves: 0 } });
  await page.route("**/api/save", refuse);
  await fill(page, "caption", "Mine");
  await page.keyboard.press("Tab");
  await page.click("text=Try again");
  await page.waitForSelector(".conflict__again");
  expect("tried again: it says so, and when", /^Tried again at .+: the same\.$/.test(await page.textContent(".conflict__again")),
    await page.textContent(".conflict__again"));
  await page.unroute("**/api/save", refuse);
  await page.click("text=Try again");
  await saved(page);
  equal("tried again, and it works", read(), captions.replace("One", "Mine"));
  writeFileSync(file, `${read()}    \nnonsense: 1\n`);
  await page.waitForSelector(".notice--wait");
  await page.click(".notice__go");
  equal("an unknown key is told, and dismissed", await page.locator(".notice").count(), 0);
  await fill(page, "caption", "Mine again");
  await page.keyboard.press("Tab");
  await saved(page);
  await page.waitForTimeout(1500);
  await page.reload();
  await page.waitForSelector("#editor:not([hidden])");
  equal("dismissed, it stays so", await page.locator(".notice").count(), 0);
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** A photo left out isn't among those that lack a credit; where nothing is chosen, nothing can be left. */
export async function counts() {
  const { folder } = project(4, "photos:\n  p0001.png: {hidden: true}\n  p0002.png: Two\n  p0003.png: {caption: Three, alt: photo of three, taken: x}\n");
  const { url, server } = await serve(folder, "18857");
  const page = await open(await context({ bypassCSP: true }), url, { mayFail: true });
  await openPhoto(page, 1);
  equal("a photo left out, and those beside it", await page.textContent("#credit-others"), "I took this and 3 more without a credit…");
  await page.keyboard.press("Control+Enter");
  equal("a photo that is shown, and those beside it", await page.textContent("#credit-others"), "I took this and 2 more without a credit…");
  await page.keyboard.press("Escape");
  const state = page.locator(`li[data-file="${name(3)}"] .tile__state`);
  await page.waitForFunction((file) => document.querySelector(`li[data-file="${file}"] .tile__state`).dataset.kind === "error", name(3));
  equal("a tile tells the worst, and how much else", await state.textContent(), "2 problems +1 and 1 more");
  expect("all of it is told on pointing", /^Needs credit\n.*\n.*$/.test(await state.getAttribute("title")), await state.getAttribute("title"));
  await page.click("#arrange");
  expect("none is chosen: there is nothing to leave", await page.isDisabled("#choose-none"));
  await openPhoto(page, 2);
  expect("one is chosen: it can be left", await page.isEnabled("#choose-none"));
  await openPhoto(page, 3);
  await page.evaluate(() => {
    DataTransfer.prototype.setDragImage = (element) => {
      const image = element.querySelector("img");
      window.dragged = [image.complete && image.naturalWidth > 0, Math.round(element.getBoundingClientRect().width) > 100, element.textContent, element.isConnected].join();
    };
  });
  await page.dragAndDrop(`li[data-file="${name(2)}"]`, `li[data-file="${name(3)}"]`);
  equal("what is dragged is seen under the pointer", await page.evaluate(() => window.dragged), "true,true,2 photos,true");
  equal("and nothing of it is left in the page", await page.locator(".dragged").count(), 0);
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** A photo of any shape and its caption field are seen together, with a notice above them, too. */
export async function oneScreen() {
  const shapes = [[800, 1200], [1600, 900], [500, 2000], [3000, 4000]];
  const { folder } = project(4, `photos:\n${shapes.map((_, i) => `  ${name(i + 1)}: ${i}\n`).join("")}nonsense: 1\nrubbish: 2\n`);
  shapes.forEach(([width, height], i) => png(join(folder, "images", name(i + 1)), i, width, height));
  const { url, server } = await serve(folder, "18858");
  for (const [width, height, colorScheme] of [[1440, 900, "light"], [1024, 700, "dark"]]) {
    const page = await open(await context({ viewport: { width, height }, colorScheme, bypassCSP: true }), url, { mayFail: true });
    await page.waitForSelector(".notice");
    for (const i of [1, 2, 3, 4]) {
      await openPhoto(page, i);
      await page.waitForFunction(() => document.getElementById("large").naturalWidth > 0);
      const [photo, caption] = await Promise.all(["#large", "#caption"].map((each) => page.locator(each).boundingBox()));
      expect(`${width} × ${height}: photo ${i} and its caption are on one screen`,
        photo.y >= 0 && photo.y + photo.height <= height && caption.y + caption.height <= height, JSON.stringify([photo, caption]));
      expect(`${width} × ${height}: photo ${i} keeps its shape`, Math.abs(photo.width / photo.height - shapes[i - 1][0] / shapes[i - 1][1]) < 0.02);
      await check(page, `${width} × ${height}, photo ${i}`);
      await shoot(page, `screen-${width}-${i}.png`);
      await page.keyboard.press("Escape");
    }
    await page.context().close();
  }
  await end(server);
  rmSync(folder, { recursive: true });
}

/** Header and notice count the same; what somebody has to decide doesn't merely wait. */
export async function sameCount() {
  const captions = "photos:\n  p0001.png: {caption: One, alt: First}\n  p0002.png: {caption: Two, alt: Second}\n";
  const { folder, file } = project(2, captions);
  const { url, server } = await serve(folder, "18859");
  const page = await open(await context(), url, { mayFail: true });
  for (const [i, alt] of [[1, "First"], [2, "Second"]]) {
    await openPhoto(page, i);
    await fill(page, "alt", `Mine ${i}`);
    byRename(file, readFileSync(file, "utf8").replace(`alt: ${alt}`, `alt: Theirs ${i}`));
    await page.keyboard.press("Tab");
    await page.waitForSelector(".conflict");
    await page.keyboard.press("Escape");
  }
  await openPhoto(page, 1);
  equal("the header counts both", await page.textContent("#saved-show"), "Not saved: see 2 photos");
  equal("the notice tells of the other as another", await page.textContent("#notices"),
    "Also p0002.png: a value was changed in the file meanwhile. Open the photo to decide; nothing is lost.");
  await fill(page, "caption", "One more");
  await end(server);
  await page.waitForFunction(() => document.getElementById("notices").textContent.includes("isn't answering"));
  expect("what waits and what is to be decided are told apart",
    (await page.textContent("#notices")).includes("(1 change waits now, 2 are to be decided)"), await page.textContent("#notices"));
  await page.context().close();
  rmSync(folder, { recursive: true });
}
