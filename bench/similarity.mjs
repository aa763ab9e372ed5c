// SSIM (Wang, Bovik, Sheikh, Simoncelli 2004) of the 960 px renditions against the photo decoded whole and reduced by Lanczos.
import fs from "node:fs";
import path from "node:path";
import sharp from "sharp";

const WIDTH = 960;
const WINDOW = 8;
const STEP = 4;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

const references = new Map();

/** One number for each photo whose 960 px JPEG is found in the folder. */
export async function similarities(photos, folder) {
  const made = fs.readdirSync(folder, { recursive: true }).map(String).filter((name) => /960.*\.jpe?g$/.test(name));
  const results = [];
  for (const photo of fs.readdirSync(photos).filter((name) => /\.(jpe?g|png)$/i.test(name))) {
    const stem = slug(path.parse(photo).name);
    const match = made.find((name) => slug(path.basename(name)).startsWith(`${stem}-960`));
    if (match) {
      const original = path.join(photos, photo);
      const reference = references.get(original) ?? (await luma(original, true));
      references.set(original, reference);
      const rendition = await luma(path.join(folder, match), false);
      if (reference.info.width === rendition.info.width && Math.abs(reference.info.height - rendition.info.height) <= 1) {
        results.push(ssim(reference, rendition));
      }
    }
  }
  return results;
}

const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

async function luma(file, isReference) {
  let picture = sharp(file).autoOrient();
  if (isReference) {
    // As raw pixels first, so that no decoder reduces on the way.
    const { data, info } = await picture.toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
    picture = sharp(data, { raw: info }).resize(WIDTH, null, { kernel: "lanczos3" });
  }
  return picture.greyscale().raw().toBuffer({ resolveWithObject: true });
}

function ssim(a, b) {
  const width = a.info.width;
  const height = Math.min(a.info.height, b.info.height);
  let total = 0;
  let windows = 0;
  for (let y = 0; y + WINDOW <= height; y += STEP) {
    for (let x = 0; x + WINDOW <= width; x += STEP) {
      total += windowSsim(a.data, b.data, y * width + x, width);
      windows++;
    }
  }
  return total / windows;
}

function windowSsim(a, b, start, stride) {
  let sumA = 0, sumB = 0, sumAA = 0, sumBB = 0, sumAB = 0;
  for (let row = 0; row < WINDOW; row++) {
    for (let i = start + row * stride; i < start + row * stride + WINDOW; i++) {
      sumA += a[i];
      sumB += b[i];
      sumAA += a[i] * a[i];
      sumBB += b[i] * b[i];
      sumAB += a[i] * b[i];
    }
  }
  const n = WINDOW * WINDOW;
  const meanA = sumA / n, meanB = sumB / n;
  const varianceA = sumAA / n - meanA * meanA, varianceB = sumBB / n - meanB * meanB, covariance = sumAB / n - meanA * meanB;
  return ((2 * meanA * meanB + C1) * (2 * covariance + C2)) / ((meanA ** 2 + meanB ** 2 + C1) * (varianceA + varianceB + C2));
}
