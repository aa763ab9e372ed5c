// A set of photos for everybody: the sample pictures, enlarged to what cameras make, with grain. Nothing in it is random.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import sharp from "sharp";

const SETS = 6;
const MEGAPIXELS = [4, 6, 8, 12, 16, 22];

/** Makes the photos, unless they are there; returns a digest of them all, by which two sets can be told to be the same. */
export async function makePhotos(images, target) {
  const complete = path.join(target, "complete");
  if (fs.existsSync(complete)) {
    return fs.readFileSync(complete, "utf8");
  }
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  const names = fs.readdirSync(images).filter((name) => /\.(jpe?g|png)$/.test(name)).sort();
  for (let set = 0; set < SETS; set++) {
    for (const [i, name] of names.entries()) {
      const megapixels = MEGAPIXELS[(i + set) % MEGAPIXELS.length];
      await enlarged(path.join(images, name), megapixels, set * names.length + i, path.join(target, `${path.parse(name).name}-${set}.jpg`));
    }
  }
  const digest = createHash("sha256");
  fs.readdirSync(target).sort().forEach((name) => digest.update(fs.readFileSync(path.join(target, name))));
  const digits = digest.digest("hex").slice(0, 16);
  fs.writeFileSync(complete, digits);
  return digits;
}

async function enlarged(image, megapixels, seed, target) {
  const { width, height } = await sharp(image).metadata();
  const scale = Math.sqrt((megapixels * 1e6) / (width * height));
  const { data, info } = await sharp(image)
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .resize(Math.round(width * scale), Math.round(height * scale), { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  let state = seed * 2654435761 + 1;
  for (let i = 0; i < data.length; i++) {
    // xorshift32 (G. Marsaglia, "Xorshift RNGs"): grain as a sensor's, plus and minus 8 levels.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    data[i] = Math.max(0, Math.min(255, data[i] + (state & 15) - 8));
  }
  // Cameras differ in this, too.
  const chromaSubsampling = seed % 2 === 0 ? "4:2:0" : "4:4:4";
  await sharp(data, { raw: info }).jpeg({ quality: 92, chromaSubsampling }).toFile(target);
}
