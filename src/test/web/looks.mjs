// Looks at the page in windows of several sizes, light and dark.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { CAPTIONS } from "./captioning.mjs";
import { png } from "./photos.mjs";
import { check, context, end, equal, expect, name, open, openPhoto, project, serve, shoot } from "./trial.mjs";

/** Problems stand at their fields, long names break nothing, short sections share a row. */
export async function layout() {
  const long = `${"IMG_20240925_a-very-long-name-without-a-blank_".repeat(3)}edited.png`;
  const { folder } = project(6, `sections:
  - title: One
    photos:
      p0001.png: {caption: A boat, alt: image of a boat, credit: bob, taken: nonsense}
      p0002.png: {caption: Two}
  - title: Two
    photos:
      p0003.png: {caption: Three, alt: Three, license: Made up}
      "${long}":
  - title: Three
    photos:
      p0004.png: Four
    sections:
      - title: Below
        photos:
          p0005.png: Five
`);
  png(join(folder, "images", long), 7);
  const { url, server } = await serve(folder, "18812");
  for (const [width, height, colorScheme] of [[1440, 900, "light"], [768, 1024, "dark"], [390, 844, "light"], [1440, 900, "dark"]]) {
    const what = `${width} px ${colorScheme}`;
    const page = await open(await context({ viewport: { width, height }, colorScheme, bypassCSP: true }), url);
    const boxes = await page.evaluate(() => [...document.querySelectorAll(".group")].map((group) => {
      const { left, top, width } = group.getBoundingClientRect();
      return { left, top, width };
    }));
    equal(`${what}: short sections share a row`, boxes[0].top === boxes[1].top && boxes[1].left > boxes[0].left, width >= 768);
    expect(`${what}: sections below another begin a row`, boxes[3].top > boxes[2].top && boxes[3].left === boxes[0].left,
      JSON.stringify(boxes));
    const rules = await page.evaluate(() => [...document.querySelectorAll(".group h2")].slice(0, 2).map((each) => {
      const { left, right } = each.getBoundingClientRect();
      return { left, right, width: parseFloat(getComputedStyle(each).borderTopWidth) };
    }));
    expect(`${what}: each section has a line of its own`, rules.every((rule) => rule.width >= 1)
      && (width < 768 || rules[1].left - rules[0].right >= 15), JSON.stringify(rules));
    const tiles = await page.evaluate(() => [...document.querySelectorAll(".tile__picture")].map((each) => Math.round(each.offsetWidth)));
    expect(`${what}: all pictures have one width`, Math.max(...tiles) - Math.min(...tiles) <= 1, tiles.join());
    equal(`${what}: a cut name is there in full`, await page.getAttribute(`li[data-file="${long}"] .tile__picture`, "title"), long);
    await shoot(page, `layout-${width}-${colorScheme}.png`);
    await openPhoto(page, 1);
    equal(`${what}: a problem of the alt text stands at it`, await page.textContent("#alt-problems"),
      "the alt text of photo 'p0001.png' begins with 'image of'; begin with what is seen, since screen readers say that it is an image");
    expect(`${what}: it is read with the field`, (await page.getAttribute("#alt", "aria-describedby")).includes("alt-problems"));
    expect(`${what}: a problem of the credit stands at it`, (await page.textContent("#credit-problems")).startsWith("'bob' is no key"));
    expect(`${what}: a problem of a folded field is seen`, await page.locator("#taken-problems").isVisible());
    const order = await page.evaluate(() => document.getElementById("photo-problems")
      .compareDocumentPosition(document.getElementById("caption")) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(`${what}: what is about the photo itself stands above the fields`, order > 0);
    await check(page, `${what}, problems`);
    await shoot(page, `problems-${width}-${colorScheme}.png`);
    await page.keyboard.press("Escape");
    await page.click(`li[data-file="${long}"] button`);
    await check(page, `${what}, a long name`);
    equal(`${what}: the title tells all of it`, await page.getAttribute("#photo-name", "title"), long);
    await shoot(page, `long-${width}-${colorScheme}.png`);
    await page.click("#section-move");
    await check(page, `${what}, moving a long name`);
    await page.click("#place-cancel");
    await page.context().close();
  }
  await end(server);
  rmSync(folder, { recursive: true });
}

export async function looks() {
  const { folder } = project(14, CAPTIONS);
  const { url, server } = await serve(folder, "18804");
  for (const [width, height, colorScheme] of [[1440, 900, "light"], [834, 1112, "dark"], [390, 844, "light"], [390, 844, "dark"]]) {
    const what = `${width} px ${colorScheme}`;
    const page = await open(await context({ viewport: { width, height }, colorScheme, bypassCSP: true }), url);
    await page.waitForFunction(() => [...document.querySelectorAll(".tile img")].slice(0, 4).every((image) => image.naturalWidth > 0));
    await check(page, `${what}, all photos`);
    await shoot(page, `grid-${width}-${colorScheme}.png`);
    await page.click("#arrange");
    await openPhoto(page, 2);
    await page.click("#put-before");
    await check(page, `${what}, arranging`);
    await shoot(page, `arrange-${width}-${colorScheme}.png`);
    await page.click("#put-section");
    await check(page, `${what}, choosing a section`);
    await page.click("#place-cancel");
    await page.click("#arrange-done");
    await openPhoto(page, 4);
    await page.click("#stage", { position: { x: colorScheme === "light" ? 20 : 80, y: width / 40 } });
    await page.click(".more summary");
    await check(page, `${what}, one photo`);
    await page.focus("#credit");
    await page.keyboard.press("ArrowDown");
    await check(page, `${what}, completion`);
    await shoot(page, `photo-${width}-${colorScheme}.png`);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.click("#help-open");
    await check(page, `${what}, help`);
    await shoot(page, `help-${width}-${colorScheme}.png`);
    await page.context().close();
  }
  await end(server);
  rmSync(folder, { recursive: true });
}

/** On a phone, a photo and its caption are seen together, whatever the photo's shape. */
export async function phone() {
  const { folder } = project(4, "photos:\n  p0001.png: One\n  p0002.png: Two\n  p0003.png: Three\n  p0004.png: Four\n");
  const shapes = [[600, 400], [400, 900], [900, 900], [1600, 300]];
  shapes.forEach(([width, height], i) => png(join(folder, "images", name(i + 1)), i, width, height));
  const { url, server } = await serve(folder, "18839");
  const page = await open(await context({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, bypassCSP: true }), url);
  const tops = await page.locator(".bar__tools > *:visible").evaluateAll((items) =>
    items.map((item) => item.getBoundingClientRect()).map(({ top, height }) => Math.round(top + height / 2)));
  expect("a phone: the tools stand on one line", Math.max(...tops) - Math.min(...tops) <= 2, tops.join());
  expect("a phone: no word of keys", await page.isHidden("#help-open"));
  for (let i = 1; i <= shapes.length; i++) {
    await page.tap(`li[data-file="${name(i)}"] button`);
    await page.waitForFunction(() => document.getElementById("large").naturalWidth > 0);
    const [photo, caption] = await Promise.all(["#large", "#caption"].map((each) => page.locator(each).boundingBox()));
    expect(`a phone: photo ${i} and its caption are seen together`, photo.y > 0 && caption.y > photo.y + photo.height && caption.y + caption.height < 700,
      JSON.stringify([photo, caption]));
    expect(`a phone: photo ${i} is large enough`, photo.width > 300 || photo.height > 250, JSON.stringify(photo));
    await check(page, `a phone, photo ${i}`);
    await shoot(page, `phone-${i}.png`);
    await page.tap("#back");
  }
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}
