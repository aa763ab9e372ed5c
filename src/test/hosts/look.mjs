// Looks at one page of a site: what web/page.mjs expects of any page, the image candidates, and our markup in it.
import { join } from "node:path";
import { expectAccessible, visit } from "../web/page.mjs";

const EVERY_WINDOW = [390, 834, 1280].flatMap((width) => [1, 2].map((density) => ({ width, density })));
const TWO_WINDOWS = [EVERY_WINDOW.at(0), EVERY_WINDOW.at(-1)];
// A candidate may be enlarged by this much before a larger one that is there should have been taken.
const ENLARGEMENT = 1.1;

/**
 * Looks at a page in narrow and wide windows of both densities, in two of them where `page.isShort`; its markup is the
 * same in all of them.
 */
export async function lookAt(browser, url, page, findings, screenshots) {
  for (const window of page.isShort ? TWO_WINDOWS : EVERY_WINDOW) {
    const context = await browser.newContext({
      viewport: { width: window.width, height: 900 }, deviceScaleFactor: window.density, bypassCSP: true });
    const tab = await context.newPage();
    const name = `${page.name} at ${window.width} px, ${window.density}x`;
    await visit(tab, url, name, findings, page);
    await expectCandidates(tab, name, findings);
    if (TWO_WINDOWS.includes(window)) {
      await expectAccessible(tab, name, findings, page.axe);
    }
    if (window === EVERY_WINDOW[0]) {
      await expectMarkup(tab, page, findings);
    }
    if (screenshots) {
      await tab.evaluate(() => window.scrollTo(0, 0));
      const file = `${page.name.replaceAll("/", "-")}-${window.width}-${window.density}x.png`;
      await tab.screenshot({ path: join(screenshots, file), fullPage: true, scale: "css" });
    }
    await context.close();
  }
}

/**
 * The right candidate is the smallest that is not narrower than slot × density, or else the largest; one narrower by up
 * to a tenth is fine, too. The slot is the width at which the image is really shown, so this also tries `sizes`.
 */
async function expectCandidates(tab, name, findings) {
  const images = await tab.evaluate(() => [...document.querySelectorAll("img[srcset]")].map((image) => {
    const sets = [image, ...image.parentElement.querySelectorAll("source")].map((element) =>
      element.srcset.split(", ").map((candidate) => candidate.split(" "))
        .map(([url, width]) => ({ url: new URL(url, document.baseURI).href, width: parseInt(width) })));
    const set = sets.find((candidates) => candidates.some(({ url }) => url === image.currentSrc)) ?? [];
    return {
      url: image.currentSrc,
      needed: image.getBoundingClientRect().width * window.devicePixelRatio,
      taken: set.find(({ url }) => url === image.currentSrc)?.width,
      widths: set.map(({ width }) => width).sort((a, b) => a - b),
    };
  }));
  const wrong = images.filter(({ needed, taken, widths }) => {
    const ideal = widths.find((width) => width >= needed) ?? widths.at(-1);
    return taken !== ideal && !(taken < ideal && needed / taken <= ENLARGEMENT);
  });
  findings.expect(`${name}: the right candidates`, wrong.length === 0, wrong.map(({ url, needed, taken, widths }) =>
    `${decodeURI(url).split("/").at(-1)}: ${Math.round(needed)} px needed, ${taken} taken of ${widths}`).join("; "));
}

async function expectMarkup(tab, page, findings) {
  if (page.fragments) {
    const differences = await tab.evaluate(differencesFrom, page.fragments);
    findings.expect(`${page.name}: the fragments' DOM is unchanged`, differences.length === 0, differences.join("; "));
  }
  const nowhere = await tab.evaluate((ids) => {
    const linked = [...document.querySelectorAll('a[href^="#"]')].map((link) => decodeURIComponent(link.hash.slice(1)));
    return [...linked, ...ids].filter((id) => id !== "" && !document.getElementById(id));
  }, page.anchors);
  findings.expect(`${page.name}: every anchor is there`, nowhere.length === 0, nowhere.join(", "));
  const missing = await tab.evaluate(missingTexts, { snippets: page.texts, isTypeset: page.isTypeset });
  findings.expect(`${page.name}: every text is shown as written`, missing.length === 0, missing.join("; "));
}

/** In the page: its fragments in order against those in the files, node by node; runs of white space count as one space. */
function differencesFrom(fragments) {
  const ours = ".photo-gallery, .photo-credits, .photo";
  const roots = [...document.querySelectorAll(ours)].filter((element) => !element.parentElement.closest(ours));
  const describe = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return JSON.stringify(node.data.replace(/\s+/g, " "));
    }
    if (node.nodeType !== Node.ELEMENT_NODE) {
      return `${node.nodeName} ${node.data}`;
    }
    return `<${node.localName} ${[...node.attributes].map(({ name, value }) => `${name}=${value}`).sort().join(" ")}>`;
  };
  const compare = (is, should) => {
    if (describe(is) !== describe(should)) {
      return [`${describe(is)} instead of ${describe(should)}`];
    }
    if (is.childNodes.length !== should.childNodes.length) {
      return [`${is.childNodes.length} instead of ${should.childNodes.length} nodes in ${describe(is)}`];
    }
    return [...is.childNodes].flatMap((child, i) => compare(child, should.childNodes[i]));
  };
  if (roots.length !== fragments.length) {
    return [`${roots.length} fragments instead of ${fragments.length}`];
  }
  return roots.flatMap((root, i) => {
    const template = document.createElement("template");
    template.innerHTML = fragments[i];
    return compare(root, template.content.firstElementChild);
  }).slice(0, 3);
}

/** In the page: which texts of HTML snippets don't stand in it; where a host sets type, quotes and dashes may be its own. */
function missingTexts({ snippets, isTypeset }) {
  const typed = (text) => text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\u2014/g, "---")
    .replace(/\u2013/g, "--").replace(/\u2026/g, "...");
  const plain = (text) => (isTypeset ? typed(text) : text).replace(/\s+/g, " ").trim();
  const shown = plain(document.body.textContent);
  return snippets.map((snippet) => {
    const template = document.createElement("template");
    template.innerHTML = snippet;
    return plain(template.content.textContent);
  }).filter((text) => !shown.includes(text));
}
