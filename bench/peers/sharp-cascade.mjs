// sharp as an expert would drive it: each photo decoded once, each size made from the next larger one.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import sharp from "sharp";

const [source, target, formats, widths] = process.argv.slice(2);
fs.mkdirSync(target, { recursive: true });
const names = fs.readdirSync(source).filter((name) => /\.(jpe?g|png)$/i.test(name));
const sizes = widths.split(",").map(Number).sort((a, b) => b - a);
let next = 0;
async function work() {
  while (next < names.length) {
    const name = names[next++];
    let picture = sharp(path.join(source, name)).autoOrient();
    for (const width of sizes) {
      const { data, info } = await picture.resize({ width, withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true });
      await Promise.all(formats.split(",").map((format) => write(data, info, format, path.join(target, `${path.parse(name).name}-${width}`))));
      picture = sharp(data, { raw: info });
    }
  }
}

function write(data, info, format, stem) {
  const picture = sharp(data, { raw: info });
  return format === "webp" ? picture.webp({ quality: 76 }).toFile(`${stem}.webp`) : picture.jpeg({ quality: 80 }).toFile(`${stem}.jpg`);
}
await Promise.all(Array.from({ length: os.availableParallelism() }, work));
