// Runs the same job with each program in turn (A B C A B C …) and prints medians as a Markdown table.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { makePhotos } from "./photos.mjs";
import { similarities } from "./similarity.mjs";

const here = import.meta.dirname;
const { values: options } = parseArgs({
  options: {
    photos: { type: "string" },
    rounds: { type: "string", default: "5" },
    peers: { type: "string", default: "sharp,eleventy-img,vipsthumbnail" },
    formats: { type: "string", default: "jpeg jpeg,webp" },
    jar: { type: "string", default: path.join(here, "../target/recap-gallery.jar") },
    java: { type: "string", default: "java" },
    unchanged: { type: "string", default: "1000" },
    help: { type: "boolean" },
  },
});
if (options.help) {
  console.log(`bench/run [options]
  --photos DIR     photos to take (default: 96 made from images/, 4 to 22 megapixels)
  --rounds N       rounds that count, after one that doesn't (default 5)
  --peers LIST     of sharp, eleventy-img, vipsthumbnail, thumbsup (default: the first three)
  --formats LIST   jobs, such as "jpeg jpeg,webp" (the default)
  --jar FILE       the program (default: target/recap-gallery.jar)
  --java COMMAND   the Java to run it with
  --unchanged N    photos for the run without changes (default 1000; 0 leaves it out)`);
  process.exit(0);
}

const work = fs.mkdtempSync(path.join(os.tmpdir(), "recap-bench-"));
process.on("exit", () => fs.rmSync(work, { recursive: true, force: true }));
const photos = path.resolve(options.photos ?? (await makePhotos(path.join(here, "../images"), path.join(here, "photos"))));
const count = fs.readdirSync(photos).filter((name) => /\.(jpe?g|png)$/i.test(name)).length;

const node = (script) => (source, target, formats) => [process.execPath, path.join(here, script), source, target, formats];
const programs = {
  "recap-gallery": (source, target, formats) => [
    options.java, "-jar", options.jar, "build", "-q", "--captions", captionFile(formats), "--photos", source, "-o", target,
  ],
  sharp: node("peers/sharp.mjs"),
  "eleventy-img": node("peers/eleventy-img.mjs"),
  vipsthumbnail: (source, target, formats) => ["sh", path.join(here, "peers/vipsthumbnail.sh"), source, target, formats],
  thumbsup: (source, target) => [
    process.execPath, path.join(here, "node_modules/thumbsup/bin/thumbsup.js"), "--input", source, "--output", target,
    "--photo-quality", "80", "--thumb-size", "480", "--small-size", "960", "--large-size", "1920",
  ],
};
const names = ["recap-gallery", ...options.peers.split(",").filter(Boolean)];

function captionFile(formats, widths = "480, 960, 1920") {
  const file = path.join(work, `captions-${formats.replace(",", "-")}.yaml`);
  fs.writeFileSync(file, `gallery: {title: Bench, renditions: {widths: [${widths}], formats: [${formats}]}}\n`);
  return file;
}

// The operating system's own account of a finished process: its wall and processor time and its peak memory.
function timed(command) {
  const account = path.join(work, "account");
  const run = spawnSync("/usr/bin/time", ["-f", "%e %U %S %M", "-o", account, ...command], { stdio: ["ignore", "ignore", "pipe"] });
  const [wall, user, sys, kilobytes] = fs.readFileSync(account, "utf8").trim().split("\n").at(-1).split(" ").map(Number);
  if (run.status > 1) {
    throw new Error(`${command.join(" ")} ended with ${run.status}: ${run.stderr}`);
  }
  return { wall, cpu: user + sys, megabytes: kilobytes / 1024 };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

function bytesOf(folder) {
  return sum(fs.readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(jpe?g|webp)$/.test(entry.name))
    .map((entry) => fs.statSync(path.join(entry.parentPath, entry.name)).size));
}

async function compare(formats) {
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= Number(options.rounds); round++) {
    for (const name of names) {
      const target = path.join(work, name);
      fs.rmSync(target, { recursive: true, force: true });
      const run = timed(programs[name](photos, target, formats));
      if (round > 0) {
        runs[name].push(run);
      }
    }
  }
  console.log(`\n${count} photos to ${formats} of 480, 960 and 1920 px, quality 80 (JPEG) and 76 (WebP); median of ${options.rounds} rounds\n`);
  console.log("| program | seconds | ratio of times, ours to its | processor seconds | peak MB | output MB | SSIM mean | SSIM worst |");
  console.log("|---|---|---|---|---|---|---|---|");
  for (const name of names) {
    const ratio = median(runs[name].map((run, i) => runs["recap-gallery"][i].wall / run.wall));
    const of = (key, digits) => median(runs[name].map((run) => run[key])).toFixed(digits);
    const alike = name === "thumbsup" ? [] : await similarities(photos, path.join(work, name));
    const mean = alike.length ? (sum(alike) / alike.length).toFixed(4) : "–";
    const worst = alike.length ? Math.min(...alike).toFixed(4) : "–";
    const megabytes = (bytesOf(path.join(work, name)) / 1e6).toFixed(1);
    console.log(`| ${name} | ${of("wall", 2)} | ${ratio.toFixed(2)} | ${of("cpu", 2)} | ${of("megabytes", 0)} | ${megabytes} | ${mean} | ${worst} |`);
  }
}

// Small photos, many of them: what counts here is what a build does that has nothing, or one photo, to make.
async function rebuild(size) {
  const source = path.join(work, "many");
  fs.mkdirSync(source);
  const { default: sharp } = await import("sharp");
  const all = fs.readdirSync(photos).filter((name) => /\.jpe?g$/i.test(name));
  const small = await Promise.all(all.map((name) => sharp(path.join(photos, name)).resize(320).jpeg().toBuffer()));
  for (let i = 0; i < size; i++) {
    // Bytes behind the end of the image make each file another one.
    fs.writeFileSync(path.join(source, `photo-${i}.jpg`), Buffer.concat([small[i % small.length], Buffer.from(String(i))]));
  }
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const command = [options.java, "-jar", options.jar, "build", "-q", "--captions", captionFile("jpeg", "80, 160, 320"),
    "--photos", source, "-o", path.join(work, "many-out")];
  timed(command);
  const unchanged = [];
  const added = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    unchanged.push(timed(command).wall);
    fs.copyFileSync(path.join(photos, all[round % all.length]), path.join(source, `new-${round}.jpg`));
    added.push(timed(command).wall);
  }
  console.log(`\n| ${size} small photos | seconds |\n|---|---|`);
  console.log(`| nothing changed | ${median(unchanged).toFixed(2)} |`);
  console.log(`| one photo added | ${median(added).toFixed(2)} |`);
}

const java = spawnSync(options.java, ["-version"], { encoding: "utf8" }).stderr.split("\n")[1];
console.log(`${os.availableParallelism()} cores (${os.cpus()[0].model}), ${java}, node ${process.version}, ${execFileSync("vips", ["--version"], { encoding: "utf8" }).trim()}`);
for (const formats of options.formats.split(" ")) {
  await compare(formats);
}
if (Number(options.unchanged) > 0) {
  await rebuild(Number(options.unchanged));
}
