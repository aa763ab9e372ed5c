// Results as Markdown tables, programs as rows.
import { median } from "./jobs.mjs";

const LABELS = { jpeg: "JPEG", webp: "WebP" };
const label = (formats) => formats.split(",").map((format) => LABELS[format]).join(" + ");
const fixed = (value, digits) => (value === null || value === undefined || Number.isNaN(value) ? "–" : value.toFixed(digits));

function table(headings, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(headings), `|---|${"--:|".repeat(headings.length - 1)}`, ...rows.map(line)].join("\n");
}

/** Everything that was measured at one job. */
export function jobTable({ formats, count, rounds, results }) {
  const title = `${count} photos to ${label(formats)} of 480, 960 and 1920 px, quality 80 (JPEG) and 76 (WebP); median of ${rounds} rounds`;
  const headings = ["program", "seconds", "ours ÷ its", "processor seconds", "peak MB", "images", "output MB", "SSIM mean", "SSIM worst", "photos compared"];
  const rows = results.map((result) => [
    result.name, fixed(result.seconds, 2), fixed(result.ratio, 2), fixed(result.processorSeconds, 2), fixed(result.megabytes, 0), result.images,
    fixed(result.bytes / 1e6, 1), fixed(result.mean, 4), fixed(result.worst, 4), result.compared,
  ]);
  return `${title}\n\n${table(headings, rows)}`;
}

/** All jobs side by side, in short; memory is the larger of theirs, SSIM that of the first. */
export function summaryTable(jobs) {
  const names = [...new Set(jobs.flatMap((job) => job.results.map((result) => result.name)))];
  const headings = [`${jobs[0].count} photos`, ...jobs.flatMap((job) => [`${label(job.formats)}, s`, "ours ÷ its"]), "peak MB", "SSIM mean", "SSIM worst"];
  const rows = names.map((name) => {
    const found = jobs.map((job) => job.results.find((result) => result.name === name));
    return [
      name,
      ...found.flatMap((result) => [fixed(result?.seconds, 1), fixed(result?.ratio, 2)]),
      fixed(Math.max(...found.map((result) => result?.megabytes ?? 0)), 0),
      fixed(found[0]?.mean, 4),
      fixed(found[0]?.worst, 4),
    ];
  });
  return table(headings, rows);
}

/** What little work takes, in seconds; a dash where a program has no such thing. */
export function rebuildTable({ size, runs }) {
  const headings = ["seconds", "`--version`", "one photo", `${size.toLocaleString("en")} small photos, nothing changed`, "one photo added"];
  const rows = Object.entries(runs).map(([name, run]) => [
    name, ...[run.start, run.one, run.unchanged, run.added].map((walls) => fixed(walls.length ? median(walls) : null, 2)),
  ]);
  return table(headings, rows);
}
