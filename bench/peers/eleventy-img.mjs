// @11ty/eleventy-img with its own settings but sizes, formats and qualities.
import fs from "node:fs";
import path from "node:path";
import Image from "@11ty/eleventy-img";

const [source, target, formats] = process.argv.slice(2);
const names = fs.readdirSync(source).filter((name) => /\.(jpe?g|png)$/i.test(name));
await Promise.all(names.map((name) => Image(path.join(source, name), {
  widths: [480, 960, 1920],
  formats: formats.split(","),
  outputDir: target,
  useCache: false,
  filenameFormat: (id, file, width, format) => `${path.parse(file).name}-${width}.${format}`,
  sharpJpegOptions: { quality: 80 },
  sharpWebpOptions: { quality: 76 },
})));
