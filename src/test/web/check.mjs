// Opens a built gallery's preview page in headless Chromium at three widths, in light and dark, and looks at it as a
// reader's browser does: every image loaded, no console error, nothing wider than the window, no layout shift, no axe
// violation. Usage: node check.mjs GALLERY_FOLDER [SCREENSHOT_FOLDER]
import { chromium } from "playwright-core";
import { createRequire } from "node:module";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const gallery = resolve(process.argv[2]);
const screenshots = process.argv[3];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const chrome = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const widths = [390, 834, 1440];
const schemes = ["light", "dark"];

const failures = [];
let passed = 0;
function expect(what, isRight, details = "") {
  if (isRight) {
    passed++;
  } else {
    failures.push(`${what} ${details}`);
  }
}

async function scrollThrough(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y <= height; y += 500) {
    await page.evaluate((to) => window.scrollTo(0, to), y);
    await page.waitForTimeout(30);
  }
  await page.waitForFunction(() => [...document.images].every((image) => image.complete), null, { timeout: 15000 });
}

async function check(page, url, name) {
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("requestfailed", (request) => errors.push(`${request.url()} failed`));
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        window.shifts += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(url);
  await scrollThrough(page);
  const broken = await page.evaluate(() =>
    [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.currentSrc || image.src));
  const count = await page.evaluate(() => document.images.length);
  expect(`${name}: images are there`, count > 0);
  expect(`${name}: every image is loaded`, broken.length === 0, broken.join(", "));
  expect(`${name}: no console error`, errors.length === 0, errors.join("; "));
  const shifts = await page.evaluate(() => window.shifts);
  expect(`${name}: no layout shift`, shifts < 0.01, String(shifts));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(`${name}: nothing is wider than the window`, overflow <= 0, `${overflow} px`);
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => (await window.axe.run(document)).violations);
  expect(`${name}: no axe violation`, violations.length === 0,
    violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`).join("; "));
}

const browser = await chromium.launch({
  executablePath: chrome,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
for (const width of widths) {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await check(page, pathToFileURL(join(gallery, "index.html")).href, `${width} px ${colorScheme}`);
    if (screenshots) {
      mkdirSync(screenshots, { recursive: true });
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.screenshot({ path: join(screenshots, `page-${width}-${colorScheme}.png`) });
    }
    await context.close();
  }
}
await browser.close();

failures.forEach((failure) => console.error(`FAILED ${failure}`));
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
