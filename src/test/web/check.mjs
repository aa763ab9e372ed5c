// Opens a built gallery's preview page in headless Chromium at three widths, in light and dark, and looks at it as a
// reader's browser does: every image loaded, no console error, nothing wider than the window, no layout shift, no axe
// violation. Usage: node check.mjs GALLERY_FOLDER [SCREENSHOT_FOLDER]
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expectAccessible, Findings, launchChromium, visit } from "./page.mjs";

const gallery = resolve(process.argv[2]);
const screenshots = process.argv[3];
const findings = new Findings();
const browser = await launchChromium();
for (const width of [390, 834, 1440]) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    const name = `${width} px ${colorScheme}`;
    await visit(page, pathToFileURL(join(gallery, "index.html")).href, name, findings);
    await expectAccessible(page, name, findings);
    if (screenshots) {
      mkdirSync(screenshots, { recursive: true });
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.screenshot({ path: join(screenshots, `page-${width}-${colorScheme}.png`) });
    }
    await context.close();
  }
}
await browser.close();

findings.failures.forEach((failure) => console.error(`FAILED ${failure}`));
console.log(`${findings.passed} passed, ${findings.failures.length} failed`);
process.exitCode = findings.failures.length > 0 ? 1 : 0;
