// The two jobs: everything from nothing, and a folder where little or nothing has changed.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { OURS } from "./programs.mjs";
import { similarities } from "./similarity.mjs";

const WIDTHS = [480, 960, 1920];
const SMALL_WIDTHS = [80, 160, 320];

/** NaN where any run failed. */
export const median = (numbers) => (numbers.some(Number.isNaN) ? NaN : [...numbers].sort((a, b) => a - b)[numbers.length >> 1]);
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const namesIn = (folder) => fs.readdirSync(folder).filter((name) => /\.(jpe?g|png)$/i.test(name)).sort();

/** All photos, from nothing, by each program in turn; the first round doesn't count. */
export async function compare(programs, { photos, formats, rounds, work }) {
  let taking = programs.filter((program) => program.accepts(formats));
  const runs = Object.fromEntries(taking.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const program of taking) {
      const target = path.join(work, program.name);
      fs.rmSync(target, { recursive: true, force: true });
      const run = timed(program, program.command(photos, target, formats, WIDTHS), work);
      runs[program.name].push(run);
      note(`${formats}, round ${round || "that doesn't count"}: ${program.name} ${run.failure ?? `${run.wall.toFixed(2)} s`}`);
    }
    taking = taking.filter(({ name }) => !runs[name].at(-1).failure);
  }
  const results = [];
  for (const { name } of taking) {
    const counted = runs[name].slice(1);
    const middle = (key) => median(counted.map((run) => run[key]));
    const alike = await similarities(photos, path.join(work, name));
    results.push({
      name,
      seconds: middle("wall"),
      ratio: median(counted.map((run, i) => runs[OURS][i + 1].wall / run.wall)),
      processorSeconds: middle("processor"),
      megabytes: middle("megabytes"),
      ...written(path.join(work, name)),
      compared: alike.length,
      mean: alike.length ? sum(alike) / alike.length : null,
      worst: alike.length ? Math.min(...alike) : null,
    });
    fs.rmSync(path.join(work, name), { recursive: true, force: true });
  }
  return { formats, count: namesIn(photos).length, rounds, results };
}

/** Starting, one photo, many small photos of which none has changed, and one more of them. */
export async function rebuild(programs, { photos, size, rounds, work }) {
  const many = path.join(work, "many");
  const single = path.join(work, "single");
  await makeSmall(photos, many, size);
  fs.mkdirSync(single);
  const bySize = namesIn(photos).sort((a, b) => fs.statSync(path.join(photos, a)).size - fs.statSync(path.join(photos, b)).size);
  const middling = bySize[bySize.length >> 1];
  fs.copyFileSync(path.join(photos, middling), path.join(single, middling));

  const runs = Object.fromEntries(programs.map(({ name }) => [name, { start: [], one: [], unchanged: [], added: [] }]));
  const take = (program, what, command) => {
    const run = timed(program, command, work);
    runs[program.name][what].push(run.wall);
    note(`${what}: ${program.name} ${run.failure ?? `${run.wall.toFixed(2)} s`}`);
  };
  const build = (program) => program.command(many, path.join(work, `many-${program.name}`), "jpeg", SMALL_WIDTHS);
  const remembering = programs.filter((program) => program.remembers);
  // Old enough that their times alone can say that nothing has changed.
  const settle = () => new Promise((resolve) => setTimeout(resolve, 2500));
  await settle();
  remembering.forEach((program) => timed(program, build(program), work));
  for (let round = 0; round < rounds; round++) {
    programs.filter((program) => program.start).forEach((program) => take(program, "start", program.start));
    for (const program of programs) {
      const target = path.join(work, `single-${program.name}`);
      fs.rmSync(target, { recursive: true, force: true });
      take(program, "one", program.command(single, target, "jpeg", WIDTHS));
    }
    remembering.forEach((program) => take(program, "unchanged", build(program)));
    const next = bySize[((bySize.length >> 1) + round) % bySize.length];
    fs.copyFileSync(path.join(photos, next), path.join(many, `new-${round}${path.extname(next)}`));
    await settle();
    remembering.forEach((program) => take(program, "added", build(program)));
  }
  return { size, rounds, runs };
}

async function makeSmall(photos, target, size) {
  fs.mkdirSync(target);
  const small = [];
  for (const name of namesIn(photos)) {
    small.push(await sharp(path.join(photos, name)).resize(SMALL_WIDTHS.at(-1)).keepExif().jpeg().toBuffer());
  }
  for (let i = 0; i < size; i++) {
    // Bytes behind the end of the image make each file another one.
    fs.writeFileSync(path.join(target, `photo-${i}.jpg`), Buffer.concat([small[i % small.length], Buffer.from(String(i))]));
  }
}

/** The operating system's own account of a finished process: its wall and processor time, and the peak memory of its largest process. */
function timed({ name }, command, work) {
  const account = path.join(work, "account");
  const run = spawnSync("/usr/bin/time", ["-f", "%e %U %S %M", "-o", account, ...command], { stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 28 });
  // 1 says of ours that a photo had a problem, of others that they broke off.
  if (run.status !== 0 && !(name === OURS && run.status === 1)) {
    const failure = `ended with ${run.status ?? run.signal ?? run.error}: ${String(run.stderr).trim().split("\n")[0]}`;
    if (name === OURS) {
      throw new Error(`${command.join(" ")} ${failure}`);
    }
    return { failure, wall: NaN };
  }
  const [wall, user, system, kilobytes] = fs.readFileSync(account, "utf8").trim().split("\n").at(-1).split(" ").map(Number);
  return { wall, processor: user + system, megabytes: kilobytes / 1024 };
}

function written(folder) {
  const images = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(jpe?g|webp)$/.test(entry.name));
  return { images: images.length, bytes: sum(images.map((entry) => fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size)) };
}

const note = (text) => process.stderr.write(`${text}\n`);
