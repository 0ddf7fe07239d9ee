/** How far apart two colours look: OKLab (Björn Ottosson, 2020), where equal distances look equally far. */

/**
 * @typedef {{r: number, g: number, b: number}} Rgb channels 0 to 255
 * @typedef {{l: number, a: number, b: number}} Oklab lightness 0 to 1, green to red, blue to yellow
 */

/** @param {Rgb} colour @returns {Oklab} */
export function toOklab({ r, g, b }) {
  const [red, green, blue] = [r, g, b].map(linear);
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  };
}

/** @param {Oklab} one @param {Oklab} other @returns {number} about 0.02 is just noticeable, black to white is 1 */
export function distance(one, other) {
  return Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);
}

/** How far from grey. @param {Oklab} colour */
export function chroma({ a, b }) {
  return Math.hypot(a, b);
}

/** @param {number} channel 0 to 255 */
function linear(channel) {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
