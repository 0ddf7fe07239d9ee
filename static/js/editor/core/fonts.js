/**
 * The typefaces that the app serves itself. A design may name others; they stay named and are shown in the
 * interface's own, which also stands in for every letter that a typeface lacks (Hangul in most Latin ones).
 */

/**
 * @typedef {"korean" | "latin"} Script what a typeface is made for; every Korean one has Latin letters too
 * @typedef {"sans" | "serif" | "display" | "hand"} Category
 * @typedef {object} Typeface
 * @property {string} family as a design names it
 * @property {string} label
 * @property {string} korean its Korean name; empty for one without Hangul
 * @property {string | null} folder below static/vendor/fonts; null when the page has it already
 * @property {number[]} weights that can be told apart
 * @property {Script} script
 * @property {Category} category
 */

export const DEFAULT_FAMILY = "Pretendard Variable";

const NINE = [100, 200, 300, 400, 500, 600, 700, 800, 900];
const FROM_LIGHT = NINE.slice(2);
const TO_BOLD = [300, 400, 500, 600, 700];

/** @type {Typeface[]} */
export const TYPEFACES = [
  face(DEFAULT_FAMILY, null, FROM_LIGHT, "korean", "sans", "프리텐다드", "Pretendard"),
  face("Noto Sans KR", "noto-sans-kr", NINE, "korean", "sans", "본고딕"),
  face("Noto Serif KR", "noto-serif-kr", NINE.slice(1), "korean", "serif", "본명조"),
  face("Gowun Batang", "gowun-batang", [400, 700], "korean", "serif", "고운바탕"),
  face("Song Myung", "song-myung", [400], "korean", "serif", "송명체"),
  face("Black Han Sans", "black-han-sans", [400], "korean", "display", "검은고딕"),
  face("Do Hyeon", "do-hyeon", [400], "korean", "display", "도현체"),
  face("Jua", "jua", [400], "korean", "display", "주아체"),
  face("Nanum Pen Script", "nanum-pen-script", [400], "korean", "hand", "나눔손글씨 펜"),
  face("Inter", "inter", NINE, "latin", "sans"),
  face("Montserrat", "montserrat", NINE, "latin", "sans"),
  face("Space Grotesk", "space-grotesk", TO_BOLD, "latin", "sans"),
  face("Playfair Display", "playfair-display", NINE.slice(3), "latin", "serif"),
  face("DM Serif Display", "dm-serif-display", [400], "latin", "serif"),
  face("Bebas Neue", "bebas-neue", [400], "latin", "display"),
  face("Caveat", "caveat", [400, 500, 600, 700], "latin", "hand"),
];

/**
 * @param {string} family @param {string | null} folder @param {number[]} weights @param {Script} script
 * @param {Category} category @param {string} [korean] @param {string} [label]
 * @returns {Typeface}
 */
function face(family, folder, weights, script, category, korean = "", label = family) {
  return { family, label, korean, folder, weights, script, category };
}

/** Weights in steps of the usual names. */
const USUAL_WEIGHTS = [400, 700];
/** Words for a family that every browser has; nothing needs to be served for them. */
const GENERIC = new Set(["serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui"]);

/**
 * The typeface that a design means, also where another program calls it "Inter Variable" or "Pretendard".
 * @param {unknown} family
 * @returns {Typeface | null}
 */
export function findTypeface(family) {
  const name = plainName(family);
  return TYPEFACES.find((each) => plainName(each.family) === name) ?? null;
}

/** Whether two names mean one typeface, also where another program calls it differently. @param {string} one @param {string} other */
export function isSameTypeface(one, other) {
  return plainName(one) === plainName(other);
}

/** @param {unknown} family */
function plainName(family) {
  return cleanName(String(family ?? "").split(",")[0])
    .toLowerCase()
    .replace(/ variable$/, "");
}

/** Without what would end a CSS string early. @param {unknown} family */
function cleanName(family) {
  return String(family ?? "")
    .replace(/["'\\\n\r]/g, "")
    .trim();
}

/**
 * The typefaces that a search finds, by their Latin or Korean name.
 * @param {string} words
 * @param {Script | "all"} script
 */
export function searchTypefaces(words, script) {
  const wanted = squeezed(words);
  const fits = (/** @type {Typeface} */ each) => squeezed(`${each.label} ${each.korean}`).includes(wanted);
  return TYPEFACES.filter((each) => (script === "all" || each.script === script) && fits(each));
}

/** @param {string} text */
function squeezed(text) {
  return text.normalize("NFC").toLowerCase().replace(/\s/g, "");
}

/** Whether a design names a typeface that is not served here. @param {unknown} family */
export function isForeign(family) {
  const name = plainName(family);
  return name !== "" && !GENERIC.has(name) && !findTypeface(family);
}

/** @param {string} family */
export function weightsOf(family) {
  return findTypeface(family)?.weights ?? USUAL_WEIGHTS;
}

/** The weight as a number: old designs say "bold". @param {unknown} weight */
export function weightNumber(weight) {
  if (weight === "bold") return 700;
  return Number(weight) || 400;
}

/** The weight of a typeface that is nearest to the wanted one, the bolder of two. @param {string} family @param {number} weight */
export function nearestWeight(family, weight) {
  const weights = weightsOf(family);
  return weights.reduce((best, each) => (Math.abs(each - weight) <= Math.abs(best - weight) ? each : best));
}

/** The CSS list of families that a name is drawn with; old designs may hold a list of their own. @param {string} family */
export function familyStack(family) {
  const names = family.split(",").map((name) => findTypeface(name)?.family ?? cleanName(name));
  const own = names.filter((name, i) => name && (i === 0 || !GENERIC.has(name)));
  const all = [...new Set([...own, DEFAULT_FAMILY])];
  return all.map((name) => (GENERIC.has(name) ? name : `"${name}"`)).join(", ");
}

const SLANTED = new Set(["italic", "oblique"]);

/**
 * @typedef {{family: string, weight: number, style: string}} Face
 * @typedef {import("./document.js").CanvasObject} CanvasObject
 */

/**
 * The faces that the letters of a text need: its own, and those of parts that look different.
 * @param {CanvasObject} text
 * @returns {Face[]}
 */
export function facesOf(text) {
  const faces = [{}, ...styleParts(text.styles)].map((part) => ({
    family: String(part.fontFamily || text.fontFamily || DEFAULT_FAMILY),
    weight: weightNumber(part.fontWeight ?? text.fontWeight),
    style: SLANTED.has(part.fontStyle ?? text.fontStyle) ? "italic" : "normal",
  }));
  const byName = new Map(faces.map((each) => [JSON.stringify(each), each]));
  return [...byName.values()];
}

/** Looks of parts, in the stored form (a list of runs) and in that of Fabric 5 (by line and letter). @param {any} styles @returns {any[]} */
function styleParts(styles) {
  if (Array.isArray(styles)) return styles.map((run) => run?.style ?? {});
  return Object.values(styles ?? {}).flatMap((line) => Object.values(line ?? {}));
}

/** The `font` of a face for `document.fonts`. @param {Face} face */
export function fontOf({ family, weight, style }) {
  return `${style} ${weight} 16px ${familyStack(family)}`;
}
