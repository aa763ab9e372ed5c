// Holds 1,000 photos against the clock: only a quiet machine can pass that.
import { rmSync } from "node:fs";
import { context, end, expect, fill, name, open, openPhoto, project, saved, serve } from "./trial.mjs";

export async function thousand() {
  let captions = "sections:\n";
  for (let i = 1; i <= 1000; i++) {
    captions += i % 50 === 1 ? `  - title: Day ${(i + 49) / 50}\n    photos:\n` : "";
    captions += i % 3 === 0
      ? `      ${name(i)}: Caption of ${i}\n`
      : `      ${name(i)}: {caption: Caption of ${i}, alt: "What is to be seen in photo ${i}, at some length"}\n`;
  }
  const { folder, read } = project(1000, captions);
  const { url, server } = await serve(folder, "18805");
  const tabs = await context();
  await (await open(tabs, url)).close();
  const page = await open(tabs, url.replace(/\?.*/, ""));
  await page.waitForFunction(() => document.querySelectorAll(".tile").length === 1000);
  const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0].startTime);
  const tiles = await page.evaluate(() => performance.now());
  await page.evaluate(() => {
    window.saves = [];
    const send = window.fetch;
    window.fetch = async (...args) => {
      const start = performance.now();
      const answer = await send(...args);
      if (args[0] === "/api/save") {
        window.saves.push(performance.now() - start);
      }
      return answer;
    };
  });
  console.log(`1,000 photos: first paint ${Math.round(paint)} ms, all tiles ${Math.round(tiles)} ms`);
  expect("1,000 photos: first paint under 1 s", paint < 1000, `${paint} ms`);
  await openPhoto(page, 10);
  const typed = await saveMany(page, "as fast as somebody types", 500);
  expect("1,000 photos: a save under 100 ms", typed < 100, `${typed} ms`);
  await saveMany(page, "back to back", 0);
  expect("1,000 photos: the saves are there", (read().match(/Changed/g) ?? []).length === 40, read().slice(0, 2000));
  await page.close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** Captions twenty photos, with a wait after each, tells how long a save took, and gives the median in milliseconds. */
async function saveMany(page, how, waitMillis) {
  await page.evaluate(() => window.saves = []);
  for (let i = 0; i < 20; i++) {
    await fill(page, "caption", `Changed ${i}`);
    await page.keyboard.press("Control+Enter");
    await page.waitForTimeout(waitMillis);
  }
  await saved(page);
  const saves = (await page.evaluate(() => window.saves)).sort((one, other) => one - other);
  const median = saves[Math.floor(saves.length / 2)];
  const slowest = saves[saves.length - 1];
  console.log(`1,000 photos, ${how}: a save ${Math.round(median)} ms (median), ${Math.round(slowest)} ms (slowest of ${saves.length})`);
  return median;
}
