// What every page check shares: Chromium, a page that is watched while it loads, and the findings.
import { chromium } from "playwright-core";
import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export function launchChromium() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path)),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
}

/** Counts what was right, keeps what was not. */
export class Findings {
  passed = 0;
  failures = [];

  expect(what, isRight, details = "") {
    if (isRight) {
      this.passed++;
    } else {
      this.failures.push(`${what} ${details}`.trim());
    }
  }
}

/** Opens a page, scrolls down to its end until every image is there, and expects what any page has to hold. */
export async function visit(page, url, name, findings, { mayShift = false, mayBeWide = false } = {}) {
  const errors = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("requestfailed", (request) => errors.push(`${request.url()} failed`));
  page.on("response", (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`));
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
  findings.expect(`${name}: images are there`, (await page.evaluate(() => document.images.length)) > 0);
  findings.expect(`${name}: every image is loaded`, broken.length === 0, broken.join(", "));
  findings.expect(`${name}: no console error`, errors.length === 0, errors.join("; "));
  const shifts = await page.evaluate(() => window.shifts);
  findings.expect(`${name}: no layout shift`, mayShift || shifts < 0.01, String(shifts));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  findings.expect(`${name}: nothing is wider than the window`, mayBeWide || overflow <= 0, `${overflow} px`);
}

async function scrollThrough(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y <= height; y += 500) {
    await page.evaluate((to) => window.scrollTo(0, to), y);
    await page.waitForTimeout(30);
  }
  await page.waitForFunction(() => [...document.images].every((image) => image.complete), null, { timeout: 60000 });
}

/** Expects no axe violation in the page, or in what an axe context (selectors to include and exclude) leaves of it. */
export async function expectAccessible(page, name, findings, context = null) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async (part) => (await window.axe.run(part ?? document)).violations, context);
  findings.expect(`${name}: no axe violation`, violations.length === 0,
    violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`).join("; "));
}
