// Puts built galleries through real site programs and looks at the pages in headless Chromium.
// Usage: node run.mjs [HOST…]; with HOSTS_SCREENSHOTS=DIR it also leaves pictures of every page there.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Findings, launchChromium } from "../web/page.mjs";
import { Galleries } from "./galleries.mjs";
import { hosts } from "./hosts.mjs";
import { lookAt } from "./look.mjs";
import { run } from "./program.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(hosts);
const unknown = names.filter((name) => !(name in hosts));
if (unknown.length > 0) {
  console.error(`no host ${unknown.join(", ")}; there are ${Object.keys(hosts).join(", ")}`);
  process.exit(2);
}

const versions = new Map();
const missing = new Set();
for (const name of names) {
  try {
    versions.set(name, (await run(here, ...hosts[name].probe)).split("\n")[0].match(/\d[\w.]*( MyST [\d.]+)?/)[0]);
  } catch {
    console.error(`${name} is not installed`);
    hosts[name].packages.forEach((one) => missing.add(one));
  }
}
if (versions.size < names.length) {
  console.error(`sudo apt-get install --no-install-recommends ${[...missing].join(" ")}`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "recap-hosts-"));
const screenshots = process.env.HOSTS_SCREENSHOTS;
const galleries = new Galleries(folder);
const browser = await launchChromium();
let failed = false;

async function tryHost(name) {
  const host = hosts[name];
  const begin = Date.now();
  const findings = new Findings();
  const site = join(folder, name);
  let server;
  try {
    cpSync(join(here, "sites", host.site), site, { recursive: true });
    const shelf = join(site, host.galleriesIn ?? "");
    for (const gallery of host.buildsItsOwn ? [] : ["gallery", "awkward"]) {
      cpSync(await galleries.build(gallery, host.prefix ?? "/"), join(shelf, gallery), { recursive: true });
    }
    server = await host.open(site);
    for (const [page, { path, fragments, captionsOf, anchorsOf, ...more }] of Object.entries(host.pages)) {
      await lookAt(browser, server.url + path, {
        ...more,
        name: `${name}/${page}`,
        fragments: fragments?.map((fragment) => fragmentOf(shelf, fragment)),
        anchors: anchorsOf ? anchorsIn(galleryJson(join(shelf, anchorsOf))) : [],
        texts: captionsOf ? captionsIn(join(shelf, captionsOf)) : [],
        axe: host.axe,
      }, findings, screenshots);
    }
  } catch (error) {
    findings.expect(name, false, error.message);
  } finally {
    server?.close();
  }
  const seconds = ((Date.now() - begin) / 1000).toFixed(1);
  const isFine = findings.failures.length === 0;
  console.log(`${name} ${versions.get(name)}: ${isFine ? "fine" : "FAILED"}, ${findings.passed} checks passed, ${seconds} s`);
  findings.failures.forEach((failure) => console.log(`  ${failure}`));
  failed ||= !isFine;
}

function fragmentOf(shelf, path) {
  const [gallery, ...name] = path.split("/");
  return readFileSync(join(shelf, gallery, "fragments", `${name.join("/")}.html`), "utf8");
}

/** The captions as HTML. */
function captionsIn(gallery) {
  return galleryJson(gallery).photos.flatMap((photo) => (photo.caption ? [photo.caption.html] : []));
}

/** The ids that docutils gives the headings of sections. */
function anchorsIn({ sections }) {
  return sections.flatMap((section) => [section.docutilsId, ...anchorsIn(section)]);
}

function galleryJson(gallery) {
  return JSON.parse(readFileSync(join(gallery, "gallery.json"), "utf8"));
}

if (screenshots) {
  mkdirSync(screenshots, { recursive: true });
}
const waiting = [...names];
await Promise.all([1, 2].map(async () => {
  while (waiting.length > 0) {
    await tryHost(waiting.shift());
  }
}));
await browser.close();
rmSync(folder, { recursive: true });
process.exitCode = failed ? 1 : 0;
