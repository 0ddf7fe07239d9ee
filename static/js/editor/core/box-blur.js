/**
 * A blur for where WebGL is missing: two boxes one after the other weigh neighbours as WebGL's does (a triangle),
 * in a time that does not grow with the radius. Edges are continued; colours weigh by their alpha.
 */

const CHANNELS = 4;
const ALPHA = 3;
const BYTE = 255;

/**
 * Blurs in place.
 * @param {Uint8ClampedArray} data RGBA
 * @param {number} width
 * @param {number} height
 * @param {number} radius in pixels
 */
export function blurPixels(data, width, height, radius) {
  const reach = Math.max(1, Math.round(radius / 2));
  const weighed = byAlpha(data);
  const spare = new Float32Array(weighed.length);
  for (let pass = 0; pass < 2; pass++) {
    blurLines(weighed, spare, height, width, width * CHANNELS, CHANNELS, reach);
    blurLines(spare, weighed, width, height, CHANNELS, width * CHANNELS, reach);
  }
  writeBack(weighed, data);
}

/** @param {Uint8ClampedArray} data */
function byAlpha(data) {
  const weighed = new Float32Array(data.length);
  for (let i = 0; i < data.length; i += CHANNELS) {
    const alpha = data[i + ALPHA] / BYTE;
    weighed[i] = data[i] * alpha;
    weighed[i + 1] = data[i + 1] * alpha;
    weighed[i + 2] = data[i + 2] * alpha;
    weighed[i + ALPHA] = data[i + ALPHA];
  }
  return weighed;
}

/** @param {Float32Array} weighed @param {Uint8ClampedArray} data */
function writeBack(weighed, data) {
  for (let i = 0; i < data.length; i += CHANNELS) {
    const alpha = weighed[i + ALPHA] / BYTE;
    data[i] = alpha ? weighed[i] / alpha : 0;
    data[i + 1] = alpha ? weighed[i + 1] / alpha : 0;
    data[i + 2] = alpha ? weighed[i + 2] / alpha : 0;
    data[i + ALPHA] = Math.round(weighed[i + ALPHA]);
  }
}

/**
 * The mean of each pixel's neighbours along a line: a sum that takes one in and lets one go.
 * @param {Float32Array} from @param {Float32Array} to
 * @param {number} lines how many @param {number} length of each, in pixels
 * @param {number} lineStep from line to line @param {number} step from pixel to pixel
 * @param {number} reach to either side
 */
function blurLines(from, to, lines, length, lineStep, step, reach) {
  const share = 1 / (2 * reach + 1);
  const last = (length - 1) * step;
  for (let line = 0; line < lines; line++) {
    for (let channel = 0; channel < CHANNELS; channel++) {
      const start = line * lineStep + channel;
      let sum = from[start] * (reach + 1);
      for (let i = 1; i <= reach; i++) sum += from[start + Math.min(i * step, last)];
      for (let i = 0; i < length; i++) {
        to[start + i * step] = sum * share;
        sum += from[start + Math.min((i + reach + 1) * step, last)] - from[start + Math.max((i - reach) * step, 0)];
      }
    }
  }
}
