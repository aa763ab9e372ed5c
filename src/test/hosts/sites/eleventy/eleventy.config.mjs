import { readFileSync } from "node:fs";

export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy("gallery");
  eleventyConfig.ignores.add("gallery");
  eleventyConfig.addShortcode("recap", (path) => readFileSync(`${path}.html`, "utf8"));

  eleventyConfig.addPassthroughCopy("awkward");
  eleventyConfig.ignores.add("awkward");
}
