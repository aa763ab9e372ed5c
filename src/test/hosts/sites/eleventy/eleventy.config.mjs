import { readFileSync } from "node:fs";

export default function (eleventyConfig) {
  for (const gallery of ["gallery", "awkward"]) {
    eleventyConfig.addPassthroughCopy(gallery);
    eleventyConfig.ignores.add(gallery);
  }
  eleventyConfig.addShortcode("recap", (path) => readFileSync(`${path}.html`, "utf8"));
}
