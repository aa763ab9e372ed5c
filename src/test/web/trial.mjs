// What every trial of the captioning page shares: a project, its server, a browser, and the findings.
import { chromium } from "playwright-core";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { png } from "./photos.mjs";

const command = process.env.RECAP_COMMAND?.split(" ") ?? ["java", "-jar", process.env.RECAP_JAR];
const screenshots = process.argv.slice(2).find((argument) => argument !== "--timings" && argument !== "");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const chrome = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const PATIENCE_MILLIS = Number(process.env.PATIENCE_MILLIS ?? 60000);
export const failures = [];
const servers = new Set();
let passed = 0;

export function expect(what, isRight, details = "") {
  if (isRight) {
    passed++;
  } else {
    failures.push(`${what} ${details}`);
    console.error(`FAILED ${what} ${details}`);
  }
}

export function equal(what, actual, expected) {
  expect(what, actual === expected, `\n--- is\n${actual}\n--- should be\n${expected}`);
}

// A project and its server --------------------------------------------------------------------------------------------

export function project(count, captions) {
  const folder = mkdtempSync(join(tmpdir(), "recap-desk-"));
  mkdirSync(join(folder, "images"));
  for (let i = 1; i <= count; i++) {
    png(join(folder, "images", `${name(i)}`), i);
  }
  const file = join(folder, "captions.yaml");
  if (captions !== null) {
    writeFileSync(file, captions);
  }
  return { folder, file, read: () => readFileSync(file, "utf8") };
}

export const name = (i) => `p${String(i).padStart(4, "0")}.png`;

export async function serve(folder, port, { mayEdit = true } = {}) {
  const options = [...(mayEdit ? ["--edit"] : []), "--no-open", "--quiet", "--port", port];
  const server = spawn(command[0], [...command.slice(1), "preview", ...options], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  servers.add(server);
  server.ended = new Promise((resolve) => server.on("exit", (code, signal) => {
    servers.delete(server);
    resolve({ code, signal });
  }));
  const url = await new Promise((resolve, reject) => {
    server.stdout.on("data", (data) => /http\S+/.test(data) && resolve(String(data).match(/http\S+/)[0]));
    server.ended.then(() => reject(new Error("the server ended")));
  });
  return { url, server };
}

export async function end(server, signal = "SIGTERM") {
  server.kill(signal);
  return server.ended;
}

// A browser -----------------------------------------------------------------------------------------------------------

export const browser = await chromium.launch({
  executablePath: chrome,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

export async function context(options = {}) {
  const made = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  made.setDefaultTimeout(PATIENCE_MILLIS);
  return made;
}

export async function open(where, url, { mayFail = false } = {}) {
  const page = await where.newPage();
  const host = new URL(url).host;
  page.on("request", (request) => expect("no request leaves the machine", new URL(request.url()).host === host, request.url()));
  page.on("pageerror", (error) => expect("no error in the page", false, String(error)));
  page.on("console", (message) => mayFail || message.type() !== "error" || expect("no console error", false, message.text()));
  await page.goto(url);
  await page.waitForSelector(".tile");
  return page;
}

export const saved = (page) => page.waitForFunction(() => document.getElementById("saved").textContent === "All saved");
export const progress = (page, text) =>
  page.waitForFunction((wanted) => document.getElementById("progress-text").textContent === wanted, text);
export const told = (page, text) => page.waitForFunction((wanted) => document.getElementById("notices").textContent.includes(wanted), text);
export const firstTile = (page, file) => page.waitForFunction((wanted) => document.querySelector(".tile").dataset.file === wanted, file);
export const openPhoto = (page, i) => page.click(`li[data-file="${name(i)}"] button`);

export async function fill(page, id, text) {
  await page.focus(`#${id}`);
  await page.keyboard.press("Control+A");
  await page.keyboard.type(text);
}

export async function check(page, what) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => (await window.axe.run(document)).violations);
  expect(`${what}: no axe violation`, violations.length === 0,
    violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`).join("; "));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(`${what}: nothing is wider than the window`, overflow <= 0, `${overflow} px`);
}

export async function shoot(page, file) {
  if (screenshots) {
    mkdirSync(screenshots, { recursive: true });
    await page.screenshot({ path: join(screenshots, file) });
  }
}

// Other hands ----------------------------------------------------------------------------------------------------------

/** As vim and many others save. */
export function byRename(file, text) {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

/** Holds the next request to an address back until the function that comes out is called. */
export async function hold(page, path) {
  let open = null;
  const opened = new Promise((resolve) => (open = resolve));
  await page.route(`**${path}`, (route) => opened.then(() => route.continue()), { times: 1 });
  return open;
}

/** Ends everything, tells how it went, and ends with 1 where anything failed. */
export async function finish() {
  await browser.close();
  servers.forEach((server) => server.kill("SIGKILL"));
  console.log(`${passed} passed, ${failures.length} failed`);
  process.exit(failures.length > 0 ? 1 : 0);
}
