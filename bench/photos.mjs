// A set of photos for everybody: the sample pictures, enlarged to what cameras make, with grain. The same on every machine.
import fs from "node:fs";
import path from "node:path";
import sharp from "sharp";

const SETS = 6;
const MEGAPIXELS = [4, 6, 8, 12, 16, 22];

/** Makes the photos, unless they are there; returns their folder. */
export async function makePhotos(images, target) {
  if (fs.existsSync(path.join(target, "complete"))) {
    return target;
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
  fs.writeFileSync(path.join(target, "complete"), "");
  return target;
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
  await sharp(data, { raw: info }).jpeg({ quality: 92, chromaSubsampling: "4:2:2" }).toFile(target);
}
