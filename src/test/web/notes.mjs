// What stands under a field: what holds where nothing is typed, and what a tick there means.
import { rmSync } from "node:fs";
import { byRename, check, context, end, equal, expect, fill, name, open, openPhoto, project, saved, serve, shoot } from "./trial.mjs";

const note = (page, key) => page.textContent(`#${key}-note`);

/** A photo that becomes only decoration keeps the alt text that somebody wrote until somebody takes it out. */
export async function decoration() {
  const captions = "photos:\n  p0001.png: {caption: One, alt: The *first*}   # mine\n  p0002.png: {caption: Two, alt: Second, decorative: true}\n";
  const { folder, file, read } = project(2, captions);
  const { url, server } = await serve(folder, "18850");
  const page = await open(await context(), url);
  await openPhoto(page, 1);
  await page.check("#decorative");
  await saved(page);
  const decorated = captions.replace("alt: The *first*}", "alt: The *first*, decorative: true}");
  equal("decoration: the alt text stays, and all else", read(), decorated);
  equal("decoration: its alt text can be changed", await page.isDisabled("#alt"), false);
  await page.waitForSelector("#alt-problems:not([hidden])");
  equal("decoration: that it has both is told", await page.textContent("#alt-problems li:not([hidden])"),
    "photo 'p0001.png' is decorative and has an alt text; keep one of the two");
  await check(page, "a photo that is only decoration");
  await shoot(page, "decoration.png");
  await page.reload();
  await page.waitForSelector("#alt-note");
  await page.uncheck("#decorative");
  await saved(page);
  equal("decoration no more: all is as it was", read(), captions);
  await page.check("#decorative");
  await page.uncheck("#decorative");
  await saved(page);
  equal("ticked and unticked at once: nothing has changed", read(), captions);

  byRename(file, captions.replace("alt: The", "decorative: false, alt: The"));
  await page.waitForTimeout(1000);
  await page.check("#decorative");
  await saved(page);
  equal("another editor was there: that value is changed, and no other", read(),
    captions.replace("alt: The", "decorative: true, alt: The"));

  await page.keyboard.press("Escape");
  await openPhoto(page, 2);
  await fill(page, "alt", "x");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Tab");
  await saved(page);
  expect("both in the file: the alt text is taken out", read().includes("{caption: Two, decorative: true}"), read());
  equal("only decoration: nothing can be typed", await page.isDisabled("#alt"), true);
  equal("only decoration: what that means is told", await note(page, "alt"), "Screen readers pass over this photo.");
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** The default licence isn't taken for photos of others, which is told where it would have stood. */
export async function licences() {
  const { folder, read } = project(2, "defaults: {credit: kati, license: CC-BY-4.0}\npeople: {kati: {name: Kati}}\nphotos:\n  p0001.png: One\n  p0002.png: Two\n");
  const { url, server } = await serve(folder, "18851");
  const page = await open(await context(), url);
  await openPhoto(page, 1);
  equal("by default: the licence is told", await note(page, "license"), "By default: CC BY 4.0");
  await fill(page, "credit", "Ann Lee");
  await page.keyboard.press("Tab");
  await saved(page);
  await page.waitForFunction(() => document.getElementById("license-note").textContent.includes("usual"));
  equal("of somebody else: why there is none", await note(page, "license"),
    "Your usual licence isn't taken for what somebody else took: choose one if you know it.");
  equal("of somebody else: the usual one is offered", await page.textContent("#license-usual"), "It's CC BY 4.0, too");
  await check(page, "a photo of somebody else");
  await shoot(page, "usual.png");
  await page.click("#license-usual");
  await saved(page);
  equal("chosen: it stands in its field, and is offered no more",
    `${await page.inputValue("#license")} ${await page.isHidden("#license-usual")}`, "CC-BY-4.0 true");
  equal("of somebody else: it can be chosen", /p0001.png:[^]*license: CC-BY-4.0[^]*p0002/.test(read()), true);
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** An address with a photo in it opens that photo: with the token, from the gallery's page, and while the page is open. */
export async function addresses() {
  const { folder, file, read } = project(3, "photos:\n  p0001.png: One\n  p0002.png: Two\n  p0003.png: Three\n");
  const { url, server } = await serve(folder, "18852");
  for (const hash of ["p0002", "gallery-photo-p0002"]) {
    const page = await (await context()).newPage();
    await page.goto(`${url}#${hash}`);
    await page.waitForFunction((file) => document.getElementById("photo-name")?.textContent === file, name(2));
    equal(`an address with ${hash}: the token is out of it`, new URL(page.url()).search, "");
    await fill(page, "caption", `Two, by ${hash}`);
    await saved(page); // what is read in from now on is of this photo alone
    byRename(file, read().replace("Two", "Two again"));
    await page.waitForFunction(() => document.getElementById("caption").value.includes("again"));
    await page.evaluate(() => (location.hash = "p0003"));
    await page.waitForFunction((file) => document.getElementById("photo-name").textContent === file, name(3));
    await page.keyboard.press("Escape");
    await page.waitForSelector("#photos:not([hidden])");
    await page.context().close();
  }
  await end(server);
  rmSync(folder, { recursive: true });
}
