// Who took the photos that nobody is credited for: said once for all of them, and taken back.
import { rmSync, writeFileSync } from "node:fs";
import { check, context, end, equal, expect, hold, name, open, openPhoto, project, progress, saved, serve, shoot } from "./trial.mjs";

const line = async (page) => (await page.innerText("#others-line")).replace(/\s+/g, " ");

export async function others() {
  const captions = `people:
  kati: {name: Katherine Michel}   # the author
  bartek: Bartek Pawlik
photos:
  p0001.png: {caption: One, alt: First, credit: bartek}
  p0002.png: {caption: Two, alt: Second}
  p0003.png: {caption: Three, alt: Third}   # mine
  p0004.png: {hidden: true}
`;
  const { folder, file, read } = project(4, captions);
  const { url, server } = await serve(folder, "18835");
  const page = await open(await context(), url, { mayFail: true });
  equal("photos without a credit are told", await line(page), "2 photos without a credit. Say who took them…");
  await page.click("#others-open");
  equal("who it was is chosen from the people", (await page.locator("#others-people button").allTextContents()).join(), "Katherine Michel,Bartek Pawlik");
  equal("it is told how many photos that is", await page.textContent("#others-heading"), "Who took the 2 photos without a credit?");
  await check(page, "who took the others");
  await shoot(page, "others.png");
  await page.click("text=Katherine Michel");
  await progress(page, "3 of 3 complete");
  equal("somebody took all the others", read(), `${captions}\ndefaults: {credit: kati}\n`);
  equal("who took the others is told", await line(page), "2 photos without another credit: Katherine Michel. Change…");
  await openPhoto(page, 2);
  equal("at the photo, too", await page.textContent("#credit-note"), "By default: Katherine Michel");
  expect("there is nothing more to offer", await page.isHidden("#credit-others"));
  await page.keyboard.press("Escape");
  await page.click("#others-open");
  await page.click("#others-nobody");
  await progress(page, "1 of 3 complete");
  equal("it is taken back", read(), captions);
  writeFileSync(file, captions.replace("  bartek: Bartek Pawlik\n", "").replace("bartek", "Bartek Pawlik"));
  await page.waitForFunction(() => document.getElementById("others-open").textContent === "Katherine Michel took them");
  await openPhoto(page, 3);
  equal("the photo offers it by name, with the number of others", await page.textContent("#credit-others"),
    "Katherine Michel took this and 1 more without a credit");
  await page.focus("#credit-others");
  await page.keyboard.press("Enter");
  await progress(page, "3 of 3 complete");
  expect("one key is enough where it is known who captions", read().endsWith("\ndefaults: {credit: kati}\n"), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** Nobody is in the caption file yet, and there may be none. */
export async function firstPerson() {
  const { folder, read } = project(2, null);
  const { url, server } = await serve(folder, "18836");
  const page = await open(await context(), url, { mayFail: true });
  equal("nobody is credited", await line(page), "2 photos without a credit. I took them…");
  await page.click("#others-open");
  await page.keyboard.type("Jane Doe");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.getElementById("others-text").textContent.startsWith("2 photos without another credit: Jane Doe"));
  expect("a new person took them all", read().includes("\npeople:\n  me: Jane Doe\n") && read().includes("\ndefaults: {credit: me}\n"), read());
  await saved(page);
  equal("each photo lacks the rest", await page.textContent(`li[data-file="${name(1)}"] .tile__state`), "Needs caption, alt text");
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}

/** Who took the others is chosen while a question about something else comes up: it isn't done, and nothing else is told. */
export async function othersBehindAQuestion() {
  const captions = "people: {kati: Katherine Michel, bartek: Bartek Pawlik}\nsections:\n  - title: Day\n    photos:\n      p0001.png: 1\n"
    + "  - title: Day\n    photos:\n      p0002.png: 2\n";
  const { folder, read } = project(2, captions);
  const { url, server } = await serve(folder, "18844");
  const page = await open(await context(), url, { mayFail: true });
  await page.click("#arrange");
  const pass = await hold(page, "/api/section/move");
  await page.click('[aria-label="Move down: Day"] >> nth=0');
  await page.click("#others-open");
  await page.click("text=Katherine Michel");
  await pass();
  await page.waitForSelector("#question[open]");
  await page.click("#question-no");
  await page.waitForSelector("#question", { state: "hidden" });
  await page.waitForTimeout(300);
  expect("not done: it can be chosen again", await page.isVisible("#others"));
  equal("not done: nothing is written", read(), captions);
  await page.click("text=Katherine Michel");
  await page.waitForSelector("#others", { state: "hidden" });
  expect("chosen again: it is done", read().endsWith("\ndefaults: {credit: kati}\n"), read());
  await page.context().close();
  await end(server);
  rmSync(folder, { recursive: true });
}
