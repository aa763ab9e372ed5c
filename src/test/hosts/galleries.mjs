// Builds the two galleries that every site shows: the sample, and one with captions that hosts could run or break.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./program.mjs";

export const repository = new URL("../../..", import.meta.url).pathname;
const jar = join(repository, "target/recap-gallery.jar");

export function recapGallery(folder, ...args) {
  return run(folder, "java", "-jar", jar, ...args);
}

/**
 * Galleries in a working folder. Renditions are made once; for each other base URL the built folder is copied and only
 * its text written anew.
 */
export class Galleries {
  #built = new Map();

  constructor(folder) {
    this.folder = folder;
  }

  /** The folder of a gallery, `gallery` or `awkward`, built for sites that serve it under `prefix`. */
  build(name, prefix) {
    const key = `${prefix}${name}`;
    if (!this.#built.has(key)) {
      this.#built.set(key, this.#buildAnew(name, prefix));
    }
    return this.#built.get(key);
  }

  async #buildAnew(name, prefix) {
    const sources = join(this.folder, "sources", name);
    if (prefix !== "/") {
      await this.build(name, "/");
    } else {
      fill(sources, name);
    }
    const captions = join(sources, `captions${prefix.replaceAll("/", "-")}.yaml`);
    const text = readFileSync(join(sources, "captions.yaml"), "utf8");
    writeFileSync(captions, text.replace(/^gallery:\n/m, `gallery:\n  base-url: ${prefix}${name}/\n`));
    const output = join(this.folder, "galleries", prefix.replaceAll("/", "-"), name);
    if (prefix !== "/") {
      cpSync(await this.build(name, "/"), output, { recursive: true });
    }
    await recapGallery(this.folder, "build", "--strict", "--target", "plain,myst,hugo", "--captions", captions, "--output", output);
    return output;
  }
}

/** Puts the captions, and the photos that they name, into a folder. */
function fill(sources, name) {
  const captions = readFileSync(name === "gallery" ? join(repository, "captions.yaml")
    : new URL("captions/captions.yaml", import.meta.url), "utf8");
  mkdirSync(join(sources, "images"), { recursive: true });
  writeFileSync(join(sources, "captions.yaml"), captions);
  readdirSync(join(repository, "images")).filter((file) => captions.includes(`${file}:`))
    .forEach((file) => cpSync(join(repository, "images", file), join(sources, "images", file)));
}
