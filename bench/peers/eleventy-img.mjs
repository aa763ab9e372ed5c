// @11ty/eleventy-img with its own settings but sizes, formats, qualities and orientation.
import fs from "node:fs";
import path from "node:path";
import Image from "@11ty/eleventy-img";

const [source, target, formats, widths] = process.argv.slice(2);
const names = fs.readdirSync(source).filter((name) => /\.(jpe?g|png)$/i.test(name));
await Promise.all(names.map((name) => Image(path.join(source, name), {
  widths: widths.split(",").map(Number),
  formats: formats.split(","),
  outputDir: target,
  // The id is a digest of content and settings: a file of that name is not made again.
  filenameFormat: (id, file, width, format) => `${path.parse(file).name}-${width}-${id}.${format}`,
  fixOrientation: true,
  sharpJpegOptions: { quality: 80 },
  sharpWebpOptions: { quality: 76 },
})));
