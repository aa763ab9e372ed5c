// Looks at the page in windows of several sizes, light and dark.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CAPTIONS } from "./captioning.mjs";
import { png } from "./photos.mjs";
import { check, context, end, equal, expect, fill, name, open, openPhoto, project, serve, shoot } from "./trial.mjs";

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
    const rules = await page.evaluate(() => [...document.querySelectorAll(".group")].map((each) => {
      const { left } = each.getBoundingClientRect();
      const rule = getComputedStyle(each, "::after");
      return { thick: parseFloat(rule.borderTopWidth), reaches: left + parseFloat(rule.width) >= window.innerWidth };
    }));
    expect(`${what}: each row has a line from edge to edge`, rules.every((rule) => rule.thick >= 1 && rule.reaches), JSON.stringify(rules));
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

/** What only holds sub-sections stands right above them; a notice that comes up moves no field; the list covers half of no label. */
export async function steady() {
  const { folder, file, read } = project(3, `sections:
  - title: Whole
    sections:
      - title: Part
        photos:
          p0001.png: {caption: One, alt: First}
          p0002.png: {caption: Two, alt: Second}
photos:
  p0003.png: {caption: Three, alt: Third, credit: Ann Other}
`);
  const { url, server } = await serve(folder, "18858");
  for (const [width, height] of [[1440, 900], [390, 844]]) {
    const page = await open(await context({ viewport: { width, height }, bypassCSP: true }), url, { mayFail: true });
    const gap = await page.evaluate(() => {
      const [whole, part] = [...document.querySelectorAll(".group")].map((each) => each.querySelector("h2, h3").getBoundingClientRect());
      return part.top - whole.bottom;
    });
    expect(`${width} px: a heading of sub-sections stands right above them`, gap >= 0 && gap < 24, `${gap} px`);
    await page.click("#arrange");
    const panel = await page.locator("#arranging").boundingBox();
    expect(`${width} px: nothing is chosen, and the panel is low`, panel.height < 110, `${panel.height} px`);
    await page.click(`li[data-file="${name(1)}"] button`);
    const whole = await page.locator("#arranging").boundingBox();
    expect(`${width} px: the panel leaves the photos most of the window`, whole.height < 150, `${whole.height} px`);
    await check(page, `${width} px: arranging`);
    await page.click("#arrange-done");
    await openPhoto(page, 1);
    await fill(page, "caption", "One, typed");
    const place = () => page.evaluate(() => document.getElementById("caption").getBoundingClientRect().top);
    const before = await place();
    writeFileSync(file, `${read()}nonsense: 1\n`);
    await page.waitForSelector(".notice");
    await page.waitForTimeout(200);
    equal(`${width} px: a notice moves no field`, await place(), before);
    expect(`${width} px: the notice is seen`, await page.evaluate(() => {
      const { left, top, width: wide } = document.querySelector(".notice").getBoundingClientRect();
      return top >= 0 && document.querySelector(".notice").contains(document.elementFromPoint(left + wide / 2, top + 10));
    }));
    const covers = await page.evaluate(() => document.getElementById("notices").getBoundingClientRect().bottom
      - document.querySelector("label[for=caption]").getBoundingClientRect().top);
    if (width < 700) { // in a wide window the photo stands beside the form
      expect(`${width} px: the notice covers no field`, covers <= 0, `${covers} px`);
    }
    await check(page, `${width} px: a notice beside a photo`);
    await shoot(page, `notice-${width}.png`);
    await page.click(".notice__go");
    await page.fill("#credit", "Ann O");
    await page.waitForSelector("#credit-list:not([hidden])");
    const [list, label] = [await page.locator("#credit-list").boundingBox(), await page.locator("label[for=license]").boundingBox()];
    const covered = (list.y + list.height - label.y) / label.height;
    expect(`${width} px: the list is right at its field`, list.height > 0 && Math.abs(list.y - label.y) < 300, `${list.y} ${label.y}`);
    expect(`${width} px: the list covers half of no label`, covered < 0.25 || covered > 0.9, `${covered}`);
    await page.keyboard.press("Escape");
    await page.fill("#credit", "");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.waitForSelector("#photos:not([hidden])");
    expect(`${width} px: all photos are told above them again`, await page.evaluate(() =>
      document.getElementById("notices").nextElementSibling.id === "main"));
    await page.context().close();
    writeFileSync(file, read().replace("nonsense: 1\n", ""));
  }
  await end(server);
  rmSync(folder, { recursive: true });
}
