// Runs the same jobs with each program in turn (A B C A B C …) and prints medians as Markdown tables.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { compare, rebuild } from "./jobs.mjs";
import { makePhotos } from "./photos.mjs";
import { OURS, PEERS, programsFor } from "./programs.mjs";
import { jobTable, rebuildTable, summaryTable } from "./tables.mjs";

const HELP = `bench/run [options]
  --photos DIR     photos to take (default: 96 made from images/, 4 to 22 megapixels, in bench/photos)
  --rounds N       rounds that count, after one that doesn't (default 5)
  --peers LIST     of ${PEERS.join(",")} (the default)
  --formats LIST   jobs, such as "jpeg jpeg,webp" (the default)
  --jar FILE       the program (default: target/recap-gallery.jar)
  --java COMMAND   the Java to run it with, and its options (default: java)
  --unchanged N    small photos for the runs with little to do (default 1000; 0 leaves them out)`;

const here = import.meta.dirname;
const options = readOptions();
const work = fs.mkdtempSync(path.join(os.tmpdir(), "recap-bench-"));
process.on("exit", () => fs.rmSync(work, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(130));

const made = options.photos ? null : await makePhotos(path.join(here, "../images"), path.join(here, "photos"));
const photos = path.resolve(options.photos ?? path.join(here, "photos"));
const programs = programsFor([OURS, ...options.peers], { ...options, work });
console.log(`${machine()}; ${programs.map((program) => program.version).join("; ")}${made ? `; photos ${made}` : ""}`);

const jobs = [];
for (const formats of options.formats) {
  const job = await compare(programs, { photos, formats, rounds: options.rounds, work });
  jobs.push(job);
  console.log(`\n${jobTable(job)}`);
}
const small = options.unchanged > 0 ? await rebuild(programs, { photos, size: options.unchanged, rounds: options.rounds, work }) : null;
console.log(`\nFor the README:\n\n${summaryTable(jobs)}${small ? `\n\n${rebuildTable(small)}` : ""}`);

function machine() {
  const system = /^PRETTY_NAME="?([^"\n]*)/m.exec(fs.readFileSync("/etc/os-release", "utf8"))?.[1] ?? os.type();
  const gigabytes = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus()[0].model}, ${os.availableParallelism()} cores, ${gigabytes} GB, ${system} ${os.arch()}; node ${process.versions.node}`;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        photos: { type: "string" },
        rounds: { type: "string", default: "5" },
        peers: { type: "string", default: PEERS.join(",") },
        formats: { type: "string", default: "jpeg jpeg,webp" },
        jar: { type: "string", default: path.join(here, "../target/recap-gallery.jar") },
        java: { type: "string", default: "java" },
        unchanged: { type: "string", default: "1000" },
        help: { type: "boolean" },
      },
    });
    if (values.help) {
      console.log(HELP);
      process.exit(0);
    }
    const words = (text, separator) => text.split(separator).filter(Boolean);
    const peers = words(values.peers, ",");
    const unknown = peers.filter((name) => !PEERS.includes(name));
    if (unknown.length > 0) {
      throw new Error(`no peer is called ${unknown.join(", ")}; there are ${PEERS.join(", ")}`);
    }
    const formats = words(values.formats, " ");
    if (!formats.every((job) => words(job, ",").every((format) => ["jpeg", "webp"].includes(format)))) {
      throw new Error(`--formats takes jobs of jpeg and webp, such as "jpeg jpeg,webp", not "${values.formats}"`);
    }
    return { ...values, peers, formats, rounds: number("rounds", values.rounds, 1), unchanged: number("unchanged", values.unchanged, 0) };
  } catch (e) {
    console.error(e.message);
    process.exit(2);
  }
}

function number(name, text, least) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) {
    throw new Error(`--${name} takes a whole number from ${least} on, not "${text}"`);
  }
  return value;
}
