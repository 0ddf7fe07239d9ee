/** How light a picture is: WCAG 2's relative luminance of its pixels. */

/** Red, green, blue. */
const WEIGHTS = [0.2126, 0.7152, 0.0722];

/** @param {ArrayLike<number>} rgba 4 bytes a pixel; what is transparent is not counted @returns {number} 0 to 1 */
export function meanLuminance(rgba) {
  let sum = 0;
  let pixels = 0;
  for (let i = 0; i < rgba.length; i += 4) {
    if (rgba[i + 3] === 0) continue;
    pixels += 1;
    sum += WEIGHTS.reduce((light, weight, channel) => light + weight * linear(rgba[i + channel] / 255), 0);
  }
  return pixels === 0 ? 1 : sum / pixels;
}

/** @param {number} channel sRGB, 0 to 1 */
function linear(channel) {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
