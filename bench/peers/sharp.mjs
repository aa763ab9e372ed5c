// sharp, one pipeline for each size and format, as most people use it; as many at once as there are cores.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";

const [source, target, formats, widths] = process.argv.slice(2);
fs.mkdirSync(target, { recursive: true });
const jobs = fs.readdirSync(source).filter((name) => /\.(jpe?g|png)$/i.test(name))
  .flatMap((name) => widths.split(",").flatMap((width) => formats.split(",").map((format) => ({ name, width: Number(width), format }))));
let next = 0;
async function work() {
  while (next < jobs.length) {
    const { name, width, format } = jobs[next++];
    const picture = sharp(path.join(source, name)).autoOrient().resize({ width, withoutEnlargement: true });
    const encoded = format === "webp" ? picture.webp({ quality: 76 }) : picture.jpeg({ quality: 80 });
    await encoded.toFile(path.join(target, `${path.parse(name).name}-${width}.${format === "webp" ? "webp" : "jpg"}`));
  }
}
await Promise.all(Array.from({ length: os.availableParallelism() }, work));
