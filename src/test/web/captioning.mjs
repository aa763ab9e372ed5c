// Captions photos by keyboard as somebody would, and compares the caption file byte by byte.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import {
  check, context, end, equal, expect, fill, name, open, openPhoto, progress, project, saved, serve, shoot,
} from "./trial.mjs";

export const CAPTIONS = `# My photos: please keep this line
gallery: {title: 'A trip', photos: images}

people:
    kati: {name: Katherine Michel}   # me

sections:
  - title: One
    photos:
      # the first one
      p0001.png:          # empty so far
      p0002.png: {}
      p0003.png: {hidden: false}
      p0004.png: {alt: "", tags: [a, b]}   # two tags
      p0005.png:
        caption:
        alt:     # ask Bartek
      p0006.png: ~
  - title: "Two"
    photos: {p0007.png: , p0008.png: {params: {x: 1}}}
  - title: Three
    photos:
      'p0009.png':
        tags: [c]

      p0010.png: |
        Old caption
`;

export async function byKeyboard() {
  const { folder, file, read } = project(12, CAPTIONS.replaceAll("\n", "\r\n"));
  const { url, server } = await serve(folder, "18801");
  const page = await open(await context(), url);
  await page.keyboard.press("Tab");
  for (let i = 0; i < 8 && !(await page.evaluate(() => document.activeElement.closest(".tile"))); i++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  for (let i = 1; i <= 10; i++) {
    await page.waitForFunction((file) => document.getElementById("photo-name").textContent === file, name(i));
    await page.keyboard.press("Control+A");
    await page.keyboard.type(i === 2 ? "It's: 2" : `Caption ${i}`);
    await page.keyboard.press("Tab");
    await page.keyboard.type(i === 7 ? "A, b" : `Alt ${i}`);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type(i % 2 === 0 ? "Jane Doe" : "kath");
    if (i % 2 === 1) {
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    }
    await page.keyboard.press("Control+Enter");
  }
  await saved(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await progress(page, "10 of 12 complete");
  await page.reload();
  await page.waitForSelector(".tile");
  equal("ten photos by keyboard: progress after a reload", await page.textContent("#progress-text"), "10 of 12 complete");
  equal("ten photos by keyboard: the file", read(), `# My photos: please keep this line
gallery: {title: 'A trip', photos: images}

people:
    kati: {name: Katherine Michel}   # me

sections:
  - title: One
    photos:
      # the first one
      p0001.png: {caption: Caption 1, alt: Alt 1, credit: kati}          # empty so far
      p0002.png: {caption: "It's: 2", alt: Alt 2, credit: Jane Doe}
      p0003.png: {caption: Caption 3, alt: Alt 3, credit: kati, hidden: false}
      p0004.png: {caption: Caption 4, alt: "Alt 4", credit: Jane Doe, tags: [a, b]}   # two tags
      p0005.png:
        caption: Caption 5
        alt: Alt 5     # ask Bartek
        credit: kati
      p0006.png: {caption: Caption 6, alt: Alt 6, credit: Jane Doe}
  - title: "Two"
    photos: {p0007.png: {caption: Caption 7, alt: "A, b", credit: kati}, p0008.png: {caption: Caption 8, alt: Alt 8, credit: Jane Doe, params: {x: 1}}}
  - title: Three
    photos:
      'p0009.png':
        caption: Caption 9
        alt: Alt 9
        credit: kati
        tags: [c]

      p0010.png:
        caption: |
          Caption 10
        alt: Alt 10
        credit: Jane Doe
`.replaceAll("\n", "\r\n"));
  const left = readdirSync(folder).filter((each) => each.endsWith(".part"));
  equal("nothing is left beside the caption file", left.join(), "");
  await page.close();
  const started = Date.now();
  await end(server, "SIGINT");
  expect("Ctrl-C ends it within 5 s", Date.now() - started < 5000, `${Date.now() - started} ms`);
  rmSync(folder, { recursive: true });
  return file;
}

export async function newGallery() {
  const { folder, file } = project(3, null);
  const { url, server } = await serve(folder, "18803");
  const page = await open(await context(), url);
  await openPhoto(page, 2);
  await fill(page, "caption", "The second");
  await page.keyboard.press("Tab");
  await saved(page);
  expect("the first save makes the caption file", readFileSync(file, "utf8").includes("p0002.png: {caption: The second, alt: }"),
    readFileSync(file, "utf8"));
  await page.focus("#credit");
  await page.keyboard.type("Ann Other");
  await page.click("#credit-list li:last-child");
  await page.fill("#person-url", "https://ann.example/");
  await check(page, "adding a person");
  await page.click("#person-form button[type=submit]");
  await page.waitForFunction(() => !document.getElementById("person").open);
  await saved(page);
  const text = readFileSync(file, "utf8");
  expect("a person is added and credited",
    text.includes("\npeople:\n  ann: {name: Ann Other, url: https://ann.example/}\n") && text.includes("credit: ann"), text);
  await page.close();
  await preview(url, file);
  await end(server);
  rmSync(folder, { recursive: true });
}

/** The gallery itself: problems stand beside their photos, and a change shows by itself. */
async function preview(url, file) {
  const page = await (await context({ bypassCSP: true })).newPage();
  await page.goto(url);
  await page.waitForSelector(".tile");
  await page.goto(new URL("/gallery/", url).href);
  // The last save is built by then, so the page won't be loaded anew.
  await page.waitForFunction(() => document.querySelector("main").textContent.includes("Ann Other"));
  await page.waitForSelector("figure .desk-notes");
  expect("the preview tells a photo's problems beside it",
    (await page.textContent("#gallery-photo-p0001 .desk-notes")).includes("photo 'p0001.png' has no alt text"));
  await check(page, "the preview");
  await shoot(page, "preview.png");
  writeFileSync(file, readFileSync(file, "utf8").replace("The second", "The second, changed in an editor"));
  await page.waitForFunction(() => document.querySelector("main").textContent.includes("changed in an editor"));
  await page.close();
}

/** The browser's own Back goes from a photo to all of them, whichever way the photo was reached. */
export async function browserBack() {
  const { folder } = project(4, "");
  const { url, server } = await serve(folder, "18846");
  const page = await open(await context(), url);
  const isOpen = (file) => page.waitForFunction(
    (wanted) => (document.getElementById("photos").hidden ? document.getElementById("photo-name").textContent : "") === wanted, file);
  await openPhoto(page, 1);
  await page.click("#next");
  await isOpen(name(2));
  await page.goBack();
  await isOpen("");
  await page.goForward();
  await isOpen(name(2));
  await page.keyboard.press("Escape");
  await isOpen("");
  await openPhoto(page, 3);
  await isOpen(name(3));
  await page.goBack();
  await isOpen("");
  await page.evaluate((id) => { location.hash = id; }, "p0004");
  await isOpen(name(4));
  expect("browser's Back: the page is still there", (await page.title()).length > 0, await page.title());
  await page.close();
  await end(server);
  rmSync(folder, { recursive: true });
}
