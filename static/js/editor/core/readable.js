/**
 * Values of a wrong type, in a design from elsewhere. They are put aside into the object's `unreadable`: nothing is lost,
 * the object is shown as if they were not there, and whatever works on a design can rely on its types.
 */
import { parseColour } from "./colour.js";

/**
 * @typedef {(value: any) => boolean} Check
 * @typedef {Record<string, any>} Fields
 */

const FARTHEST = 1e9;
const LARGEST_LETTERS_PX = 100_000;
const SOFTEST_PX = 10_000;
const COLOUR_MATRIX_LENGTH = 20;

/** Instead of a type that cannot be read: no kind that the editor draws. */
export const UNREADABLE = "Unreadable";

/** @param {unknown} value @returns {value is Fields} */
export function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @type {Check} */
const isString = (value) => typeof value === "string";
/** @type {Check} */
const isBoolean = (value) => typeof value === "boolean";
/** @param {number} least @param {number} most @returns {Check} */
const within = (least, most) => (value) => typeof value === "number" && value >= least && value <= most;
/** @param {Check[]} checks @returns {Check} */
const either = (...checks) => (value) => checks.some((check) => check(value));
/** @param {Check} check @returns {Check} */
const orNull = (check) => (value) => value === null || check(value);
/** @param {Check} check @returns {Check} */
const listOf = (check) => (value) => Array.isArray(value) && value.every(check);
/** What is not named may be anything. @param {Record<string, Check>} checks @param {string[]} [needed] @returns {Check} */
const recordOf = (checks, needed = []) => (value) => isRecord(value) && needed.every((field) => Object.hasOwn(value, field)) && faultsOf(value, checks).length === 0;

const isNumber = within(-FARTHEST, FARTHEST);
const isLength = within(0, FARTHEST);
const isShare = within(0, 1);
const isWords = orNull(isString);
/** @type {Check} */
const isColour = (value) => isString(value) && (parseColour(value) !== null || globalThis.CSS?.supports("color", value) === true);
/** @param {string[]} words @returns {Check} */
const oneOf = (...words) => (value) => words.includes(value);
/** Also no name that every JavaScript object answers to. @type {Check} */
const isType = (value) => isString(value) && !(value.toLowerCase() in {});

const isGradient = recordOf(
  {
    coords: recordOf({ x1: isNumber, y1: isNumber, x2: isNumber, y2: isNumber, r1: orNull(isLength), r2: orNull(isLength) }),
    colorStops: (value) => listOf(recordOf({ offset: isShare, color: isColour }, ["offset", "color"]))(value) && value.length > 0,
    offsetX: isNumber,
    offsetY: isNumber,
    gradientUnits: isString,
    gradientTransform: orNull(listOf(isNumber)),
  },
  ["colorStops", "coords"],
);
const isPattern = recordOf({ source: isString, repeat: isString, offsetX: isNumber, offsetY: isNumber, patternTransform: orNull(listOf(isNumber)) }, ["source"]);
const isPaint = either(isWords, isGradient, isPattern);
const isShadow = recordOf({ color: isString, blur: within(0, SOFTEST_PX), offsetX: isNumber, offsetY: isNumber, affectStroke: isBoolean, nonScaling: isBoolean });
const isFilter = recordOf(
  { type: isType, brightness: within(-1, 1), contrast: within(-1, 1), saturation: within(-1, 1), blur: isShare, level: isNumber, matrix: (value) => listOf(isNumber)(value) && value.length === COLOUR_MATRIX_LENGTH },
  ["type"],
);
/** A command and its numbers. @type {Check} */
const isStep = (value) => Array.isArray(value) && isString(value[0]) && value.slice(1).every(isNumber);
const isLine = recordOf({ start: isBoolean, end: isBoolean }, ["start", "end"]);

/** What whole texts and parts of them say of letters. @type {Record<string, Check>} */
const LETTERS = {
  fontFamily: isString,
  fontSize: (value) => value > 0 && within(0, LARGEST_LETTERS_PX)(value),
  fontWeight: either(isString, isNumber),
  fontStyle: isString,
  underline: isBoolean,
  overline: isBoolean,
  linethrough: isBoolean,
  strokeWidth: isLength,
  textBackgroundColor: isWords,
  deltaY: isNumber,
};
const isLook = recordOf({ ...LETTERS, fill: isPaint, stroke: isPaint });
const isRun = recordOf({ start: isLength, end: isLength, style: isLook }, ["start", "end", "style"]);
/** Of Fabric 5: by line, then by letter. @type {Check} */
const isByLine = (value) => isRecord(value) && Object.values(value).every((line) => isRecord(line) && Object.values(line).every(isLook));

/** @type {Check} */
const isOrigin = either(oneOf("left", "center", "right", "top", "bottom"), isNumber);

/** @type {Record<string, Check>} */
const OBJECT = {
  id: isString,
  ...Object.fromEntries(["left", "top", "x1", "y1", "x2", "y2", "scaleX", "scaleY", "angle", "skewX", "skewY", "cropX", "cropY", "charSpacing"].map((field) => [field, isNumber])),
  ...Object.fromEntries(["width", "height", "rx", "ry", "radius", "startAngle", "endAngle", "lineHeight", "minWidth", "strokeMiterLimit"].map((field) => [field, isLength])),
  ...Object.fromEntries(["flipX", "flipY", "visible", "locked", "keepRatio", "strokeUniform", "upperCase", "splitByGrapheme", "objectCaching"].map((field) => [field, isBoolean])),
  ...Object.fromEntries(["name", "textAlign", "direction", "src", "crossOrigin", "strokeLineCap", "strokeLineJoin", "paintFirst", "globalCompositeOperation", "backgroundColor", "icon", "mask", "foreignSrc"].map((field) => [field, isWords])),
  ...LETTERS,
  type: isType,
  originX: isOrigin,
  originY: isOrigin,
  opacity: isShare,
  fill: isPaint,
  stroke: isPaint,
  strokeDashArray: orNull(listOf(isLength)),
  strokeDashOffset: isNumber,
  shadow: orNull(isShadow),
  text: isString,
  styles: either(listOf(isRun), isByLine),
  path: orNull(either(isString, listOf(isStep), isRecord)),
  points: listOf(recordOf({ x: isNumber, y: isNumber }, ["x", "y"])),
  filters: listOf(isFilter),
  line: isLine,
  qr: recordOf({ text: isString }),
  clipPath: orNull(isRecord),
  objects: Array.isArray,
};

/** @type {Record<string, Check>} */
const PAGE = { id: isString, background: isPaint, name: isString, objects: Array.isArray };

/** @param {Fields} fields @param {Record<string, Check>} checks @returns {string[]} what cannot be read */
function faultsOf(fields, checks) {
  return Object.keys(fields).filter((field) => Object.hasOwn(checks, field) && !checks[field](fields[field]));
}

/** @param {Fields} raw @param {Record<string, Check>} checks @returns {Fields} the same where all can be read */
function putAside(raw, checks) {
  const faults = faultsOf(raw, checks);
  if (faults.length === 0) return raw;
  const { unreadable: before, ...rest } = raw;
  const good = Object.fromEntries(Object.entries(rest).filter(([field]) => !faults.includes(field)));
  const earlier = isRecord(before) || before === undefined ? before : { unreadable: before };
  return { ...good, unreadable: { ...earlier, ...Object.fromEntries(faults.map((field) => [field, raw[field]])) } };
}

/** The page without what cannot be read of it. @param {Fields} raw @returns {Fields} */
export function readablePage(raw) {
  return putAside(raw, PAGE);
}

/**
 * An object, or what stands in a list of objects without being one, as an object that can be relied on.
 * @param {unknown} raw @returns {Fields & {type: string}}
 */
export function readableObject(raw) {
  if (!isRecord(raw)) return { type: UNREADABLE, unreadable: { value: raw } };
  const object = putAside(raw, OBJECT);
  const clip = isRecord(object.clipPath) && readableObject(object.clipPath);
  const whole = clip && clip !== object.clipPath ? { ...object, clipPath: clip } : object;
  return "type" in whole ? /** @type {any} */ (whole) : { ...whole, type: UNREADABLE };
}

/** Whether something that is seen was put aside, of the object or of its mask. @param {Fields} object @returns {boolean} */
export function isPartlyUnreadable({ unreadable, clipPath }) {
  return (isRecord(unreadable) && Object.keys(unreadable).some((field) => field !== "id")) || (isRecord(clipPath) && isPartlyUnreadable(clipPath));
}
