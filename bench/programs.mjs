// The programs that are measured: how each is called for the same job, and which version it is.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import sharp from "sharp";

export const OURS = "recap-gallery";

const here = import.meta.dirname;
const jpegOnly = (formats) => formats === "jpeg";

/**
 * For each program: `command` takes a folder of photos, the folder to write, the formats ("jpeg,webp") and the widths in pixels;
 * `remembers` says that a second run leaves alone what has not changed.
 */
const known = {
  [OURS]: ({ java, jar, work }) => ({
    command: (source, target, formats, widths) => [
      ...java.split(" "), "-jar", jar, "build", "-q", "--captions", captionFile(work, formats, widths), "--photos", source, "-o", target,
    ],
    start: [...java.split(" "), "-jar", jar, "--version"],
    version: () => `${words(said([...java.split(" "), "-jar", jar, "--version"]))}, ${javaVersion(java)}`,
    remembers: true,
  }),
  sharp: () => ({ command: script("peers/sharp.mjs"), version: () => `sharp ${npmVersion("sharp")} (libvips ${sharp.versions.vips})` }),
  "sharp-cascade": () => ({ command: script("peers/sharp-cascade.mjs"), version: () => "sharp-cascade: the same sharp, each size made from the next larger one" }),
  "eleventy-img": () => ({ command: script("peers/eleventy-img.mjs"), version: () => `eleventy-img ${npmVersion("@11ty/eleventy-img")}`, remembers: true }),
  vipsthumbnail: () => ({
    command: (source, target, formats, widths) => ["sh", path.join(here, "peers/vipsthumbnail.sh"), source, target, formats, widths.join(" ")],
    version: () => `vipsthumbnail ${said(["vips", "--version"]).replace(/^vips-/, "")}`,
  }),
  thumbsup: () => ({
    command: (source, target, formats, [thumb, small, large]) => [
      process.execPath, path.join(here, "node_modules/thumbsup/bin/thumbsup.js"), "--input", source, "--output", target, "--photo-quality", "80",
      "--thumb-size", String(thumb), "--small-size", String(small), "--large-size", String(large),
    ],
    version: () => {
      said([process.execPath, "-e", `new (require(${JSON.stringify(path.join(here, "node_modules/better-sqlite3"))}))(":memory:")`]);
      return `thumbsup ${npmVersion("thumbsup")} (${said(["gm", "version"]).split(" ").slice(0, 2).join(" ")})`;
    },
    accepts: jpegOnly,
    remembers: true,
  }),
};

export const PEERS = Object.keys(known).filter((name) => name !== OURS);

/** Those of the programs that start here; for each of the others a line says why it doesn't. */
export function programsFor(names, options) {
  return names.flatMap((name) => {
    const program = { name, accepts: () => true, remembers: false, ...known[name](options) };
    try {
      return [{ ...program, version: program.version() }];
    } catch (e) {
      if (name === OURS) {
        throw e;
      }
      console.log(`${name} is left out, it does not start: ${e.message}`);
      return [];
    }
  });
}

function script(file) {
  return (source, target, formats, widths) => [process.execPath, path.join(here, file), source, target, formats, widths.join(",")];
}

function captionFile(work, formats, widths) {
  const file = path.join(work, `captions-${formats.replace(",", "-")}-${widths.at(-1)}.yaml`);
  fs.writeFileSync(file, `gallery: {title: Bench, renditions: {widths: [${widths.join(", ")}], formats: [${formats}]}}\n`);
  return file;
}

function javaVersion(java) {
  const report = spawnSync(java.split(" ")[0], ["-version"], { encoding: "utf8" }).stderr;
  return report.split("\n").find((line) => line.includes("Runtime Environment")) ?? report.split("\n")[0];
}

function npmVersion(name) {
  return JSON.parse(fs.readFileSync(path.join(here, "node_modules", name, "package.json"), "utf8")).version;
}

function said([command, ...rest]) {
  const run = spawnSync(command, rest, { encoding: "utf8" });
  if (run.error || run.status !== 0) {
    throw run.error ?? new Error(run.stderr.split("\n").find((line) => /error/i.test(line)) ?? `${command} ended with ${run.status}`);
  }
  return run.stdout.trim().split("\n")[0];
}

const words = (text) => text.replace(/\s+/g, " ");
