/** Colours as numbers: read from CSS, written back, and turned into hue, saturation and value for the picker. */

/**
 * @typedef {{r: number, g: number, b: number, a: number}} Rgba channels 0 to 255, alpha 0 to 1
 * @typedef {{h: number, s: number, v: number, a: number}} Hsva hue 0 to 360, the rest 0 to 1
 */

const HEX = /^#?([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const FUNCTION = /^(rgb|hsl)a?\(([^()]+)\)$/i;
const CHANNEL_MAX = 255;
const FULL_TURN = 360;
/** The names that designs from elsewhere use; the browser's whole list would be three times this file. */
const NAMES = new Map(
  Object.entries({
    black: "#000000",
    white: "#ffffff",
    red: "#ff0000",
    green: "#008000",
    blue: "#0000ff",
    yellow: "#ffff00",
    orange: "#ffa500",
    purple: "#800080",
    pink: "#ffc0cb",
    gray: "#808080",
    grey: "#808080",
    navy: "#000080",
    teal: "#008080",
    lime: "#00ff00",
    cyan: "#00ffff",
    magenta: "#ff00ff",
    maroon: "#800000",
    silver: "#c0c0c0",
    gold: "#ffd700",
    brown: "#a52a2a",
    transparent: "#00000000",
  }),
);

/**
 * Reads `#rgb`, `#rrggbb`, both with alpha, `rgb()`, `hsl()` and the common names.
 * @param {string} text
 * @returns {Rgba | null} null for what is no colour
 */
export function parseColour(text) {
  const plain = text.trim();
  const hex = (NAMES.get(plain.toLowerCase()) ?? plain).match(HEX);
  if (hex) return fromHex(hex[1]);
  const call = plain.match(FUNCTION);
  return call ? fromFunction(call[1].toLowerCase(), call[2]) : null;
}

/** @param {string} digits @returns {Rgba} */
function fromHex(digits) {
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join("") : digits;
  const [r, g, b, a = CHANNEL_MAX] = (long.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return { r, g, b, a: hundredths(a / CHANNEL_MAX) };
}

/** @param {string} name @param {string} inner @returns {Rgba | null} */
function fromFunction(name, inner) {
  const parts = inner.split(/[\s,/]+/).filter(Boolean);
  const [first, second, third, alpha = 1] = parts.map((part, i) => measure(part, i, name));
  if (parts.length < 3 || parts.length > 4 || ![first, second, third, alpha].every(Number.isFinite)) return null;
  const a = hundredths(within(alpha, 1));
  if (name === "hsl") return { ...fromHsl(first, within(second, 1), within(third, 1)), a };
  const channel = (/** @type {number} */ value) => Math.round(within(value, CHANNEL_MAX));
  return { r: channel(first), g: channel(second), b: channel(third), a };
}

/** @param {string} part @param {number} i @param {string} name */
function measure(part, i, name) {
  const share = part.endsWith("%");
  const number = Number.parseFloat(part) / (share ? 100 : 1);
  return share && name === "rgb" && i < 3 ? number * CHANNEL_MAX : number;
}

/** @param {number} h @param {number} s @param {number} l */
function fromHsl(h, s, l) {
  const v = l + s * Math.min(l, 1 - l);
  const { r, g, b } = fromHsv({ h, s: v === 0 ? 0 : 2 * (1 - l / v), v, a: 1 });
  return { r, g, b };
}

/** The one form in which colours are stored: `#rrggbb`, and `rgba()` where it is see-through. @param {Rgba} colour */
export function formatColour({ r, g, b, a }) {
  return a >= 1 ? hexOf({ r, g, b }) : `rgba(${r}, ${g}, ${b}, ${hundredths(a)})`;
}

/** @param {{r: number, g: number, b: number}} colour @returns {string} `#rrggbb`, without alpha */
export function hexOf({ r, g, b }) {
  return `#${[r, g, b].map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** @param {Rgba} colour @param {number} [hue] kept where a grey has none @returns {Hsva} */
export function toHsv({ r, g, b, a }, hue = 0) {
  const max = Math.max(r, g, b);
  const span = max - Math.min(r, g, b);
  const v = max / CHANNEL_MAX;
  if (span === 0) return { h: hue, s: 0, v, a };
  const sector = max === r ? (g - b) / span : max === g ? 2 + (b - r) / span : 4 + (r - g) / span;
  return { h: (sector * 60 + FULL_TURN) % FULL_TURN, s: span / max, v, a };
}

/** @param {Hsva} colour @returns {Rgba} */
export function fromHsv({ h, s, v, a }) {
  const channel = (/** @type {number} */ n) => {
    const k = (((n + h / 60) % 6) + 6) % 6;
    return Math.round((v - v * s * Math.max(0, Math.min(k, 4 - k, 1))) * CHANNEL_MAX);
  };
  return { r: channel(5), g: channel(3), b: channel(1), a: hundredths(a) };
}

/** @param {number} value @param {number} most */
function within(value, most) {
  return Math.min(Math.max(value, 0), most);
}

/** @param {number} value */
function hundredths(value) {
  return Math.round(value * 100) / 100;
}
