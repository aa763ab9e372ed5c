// Captions photos in headless Chromium as somebody would, by keyboard and by mouse, with another editor at the same
// file. Usage: RECAP_JAR=… [ONLY=TRIAL] node desk.mjs [--timings] [SCREENSHOT_FOLDER]
import * as arranging from "./arranging.mjs";
import * as captioning from "./captioning.mjs";
import * as credits from "./credits.mjs";
import * as editors from "./editors.mjs";
import * as fields from "./fields.mjs";
import * as looks from "./looks.mjs";
import * as notes from "./notes.mjs";
import * as plainly from "./plainly.mjs";
import * as resting from "./resting.mjs";
import * as thousand from "./thousand.mjs";
import { expect, finish } from "./trial.mjs";
import * as way from "./way.mjs";
import * as words from "./words.mjs";

const isTimed = process.argv.includes("--timings");
const topics = [captioning, resting, editors, way, fields, notes, plainly, arranging, credits, looks, words, ...(isTimed ? [thousand] : [])];
const trials = topics.flatMap((topic) => Object.entries(topic)).filter(([, trial]) => typeof trial === "function");

for (const [what, trial] of trials) {
  if (process.env.ONLY && process.env.ONLY !== what) {
    continue;
  }
  const started = Date.now();
  try {
    await trial();
  } catch (error) {
    expect(what, false, error.stack);
  }
  console.log(`${what}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
await finish();
