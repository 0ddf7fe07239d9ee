/** What the editor knows about the kinds of objects: how new ones look, how each takes a size. */
import { FABRIC_VERSION } from "./document.js";
import { round } from "./geometry.js";
import { newId } from "./ids.js";
import { arrowPath, scaledPath } from "./paths.js";

/**
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {import('./geometry.js').Box} Box
 * @typedef {{id: string, url: string, width: number, height: number}} Asset
 */

const DEFAULT_FONT = "Pretendard Variable";
export const MIN_FONT_SIZE = 4;
export const MAX_FONT_SIZE = 2000;
export const SHAPE_FILL = "#d4d4d8";
const TEXT_FILL = "#18181b";

const PLACEMENT = ["left", "top", "scaleX", "scaleY", "angle", "flipX", "flipY", "skewX", "skewY", "originX", "originY"];
const TEXT_CONTENT = ["width", "height", "text", "styles", "fontSize"];
/**
 * The fields that a gesture on the canvas may change. The rest of an object is never read back from
 * the canvas, so what the canvas cannot show (a lost picture, an unknown kind) survives untouched.
 * @type {Record<string, string[]>}
 */
const GESTURE_FIELDS = {
  textbox: TEXT_CONTENT,
  itext: TEXT_CONTENT,
  "i-text": TEXT_CONTENT,
  text: TEXT_CONTENT,
  rect: ["width", "height"],
  ellipse: ["width", "height", "rx", "ry"],
};

/** The kinds of objects that the editor draws, in small letters: those of Fabric 5 and of Fabric 7. */
export const DRAWN_KINDS = new Set(
  "rect circle ellipse triangle line polyline polygon path group activeselection image text itext i-text textbox".split(" "),
);

/** @param {CanvasObject} object */
export function kindOf(object) {
  return object.type.toLowerCase();
}

/** @param {CanvasObject} object */
export function isText(object) {
  return ["textbox", "itext", "i-text", "text"].includes(kindOf(object));
}

/** @param {CanvasObject} object */
export function gestureFields(object) {
  return [...PLACEMENT, ...(GESTURE_FIELDS[kindOf(object)] ?? [])];
}

/** What every new object says. @param {string} type @param {string} name @returns {CanvasObject} */
export function base(type, name) {
  return {
    type,
    version: FABRIC_VERSION,
    id: newId(),
    name,
    // Fabric 7 would take the centre.
    originX: "left",
    originY: "top",
    scaleX: 1,
    scaleY: 1,
    angle: 0,
    opacity: 1,
    stroke: null,
    strokeWidth: 0,
    strokeUniform: true,
  };
}

/**
 * @param {Box} box
 * @param {string} name
 * @returns {CanvasObject}
 */
export function rectObject(box, name) {
  return { ...base("Rect", name), ...box, fill: SHAPE_FILL, rx: 0, ry: 0 };
}

/**
 * @param {Box} box
 * @param {string} name
 * @returns {CanvasObject}
 */
export function ellipseObject(box, name) {
  return { ...base("Ellipse", name), ...box, fill: SHAPE_FILL, rx: box.width / 2, ry: box.height / 2 };
}

/**
 * @param {{left: number, top: number, width: number, text: string, fontSize: number, fontWeight?: number, textAlign?: string, lineHeight?: number, fill?: string}} look
 * @param {string} name
 * @returns {CanvasObject}
 */
export function textObject(look, name) {
  return {
    ...base("Textbox", name),
    fill: TEXT_FILL,
    fontFamily: DEFAULT_FONT,
    fontWeight: 400,
    fontStyle: "normal",
    textAlign: "left",
    lineHeight: 1.3,
    charSpacing: 0,
    styles: [],
    splitByGrapheme: false,
    ...look,
    text: look.text.normalize("NFC"),
  };
}

/**
 * A picture of ours in a box of its own proportions.
 * @param {Asset} asset
 * @param {Box} box
 * @param {string} name
 * @returns {CanvasObject}
 */
export function imageObject(asset, box, name) {
  return {
    ...base("Image", name),
    left: box.left,
    top: box.top,
    width: asset.width,
    height: asset.height,
    scaleX: box.width / asset.width,
    scaleY: box.height / asset.height,
    src: asset.url,
    assetId: asset.id,
    crossOrigin: null,
    filters: [],
  };
}

/**
 * Where a new picture goes: on top, but below the words that stand above every other picture.
 * @param {CanvasObject[]} objects from back to front
 * @returns {number} an index
 */
export function indexForPicture(objects) {
  const lastPicture = objects.findLastIndex((object) => kindOf(object) === "image");
  const words = objects.findIndex((object, i) => i > lastPicture && isText(object));
  return words === -1 ? objects.length : words;
}

/**
 * The size as it is seen, without stroke.
 * @param {CanvasObject} object
 * @returns {{width: number, height: number}}
 */
export function sizeOf(object) {
  const { width = 0, height = 0, scaleX = 1, scaleY = 1 } = object;
  return { width: round(width * scaleX, 2), height: round(height * scaleY, 2) };
}

/**
 * The object at another size. A text box takes only a width: its height comes from its lines.
 * @param {CanvasObject} object
 * @param {{width?: number, height?: number}} size as it is seen, above 0
 * @returns {CanvasObject}
 */
export function resized(object, size) {
  const current = sizeOf(object);
  const x = size.width === undefined ? 1 : size.width / (current.width || 1);
  const y = size.height === undefined ? 1 : size.height / (current.height || 1);
  const { scaleX = 1, scaleY = 1 } = object;
  if (kindOf(object) === "textbox") return { ...object, width: object.width * x };
  return baked({ ...object, scaleX: scaleX * x, scaleY: scaleY * y });
}

/**
 * The object at another angle, turned about its middle as the handle does it.
 * @param {CanvasObject} object
 * @param {number} angle in degrees
 * @returns {CanvasObject}
 */
export function turned(object, angle) {
  const { left = 0, top = 0, originX, originY } = object;
  if (originX !== "left" || originY !== "top") return { ...object, angle };
  const before = middleFromCorner(object, object.angle ?? 0);
  const after = middleFromCorner(object, angle);
  return { ...object, angle, left: round(left + before.x - after.x, 2), top: round(top + before.y - after.y, 2) };
}

/** @param {CanvasObject} object @param {number} angle in degrees */
function middleFromCorner(object, angle) {
  const { scaleX = 1, scaleY = 1, strokeWidth = 0, strokeUniform } = object;
  const { width, height } = sizeOf(object);
  const x = (width + strokeWidth * (strokeUniform ? 1 : scaleX)) / 2;
  const y = (height + strokeWidth * (strokeUniform ? 1 : scaleY)) / 2;
  const radians = (angle * Math.PI) / 180;
  return { x: x * Math.cos(radians) - y * Math.sin(radians), y: x * Math.sin(radians) + y * Math.cos(radians) };
}

/**
 * The object with its scale turned into real measures where its kind has them, so that text keeps a
 * true font size and strokes and corners stay as they were.
 * @param {CanvasObject} object
 * @returns {CanvasObject}
 */
export function baked(object) {
  const { scaleX = 1, scaleY = 1 } = object;
  if (scaleX === 1 && scaleY === 1) return object;
  const measures = BAKERS[kindOf(object)]?.(object, scaleX, scaleY);
  return measures ? { ...object, ...measures, scaleX: 1, scaleY: 1 } : object;
}

/**
 * The object with an even scale turned into real measures, looking as it did: corners, strokes and shadows
 * grow too. Kinds without measures of their own keep their scale.
 * @param {CanvasObject} object
 * @returns {CanvasObject}
 */
export function scaledWhole(object) {
  const { scaleX: scale = 1, shadow } = object;
  const whole = baked({ ...object, scaleY: scale });
  if (whole.scaleX !== 1 || scale === 1) return object;
  const stroke = object.strokeUniform ? {} : { strokeWidth: (object.strokeWidth ?? 1) * scale };
  const corners = kindOf(object) === "rect" && { rx: (object.rx ?? 0) * scale, ry: (object.ry ?? 0) * scale };
  const shade = shadow && { shadow: { ...shadow, blur: shadow.blur * scale, offsetX: shadow.offsetX * scale, offsetY: shadow.offsetY * scale } };
  return { ...whole, ...corners, ...stroke, ...shade };
}

/** @type {Record<string, (object: CanvasObject, x: number, y: number) => Record<string, any> | null>} */
const BAKERS = {
  rect: ({ width, height }, x, y) => ({ width: round(width * x, 2), height: round(height * y, 2) }),
  ellipse: ({ rx, ry }, x, y) => {
    const radii = { rx: round(rx * x, 2), ry: round(ry * y, 2) };
    return { ...radii, width: 2 * radii.rx, height: 2 * radii.ry };
  },
  path: (object, x, y) => (object.line ? lineMeasures(object, x, y) : object.icon ? iconMeasures(object, x, y) : null),
  textbox: (object, x, y) => ({
    // Font down, box up: rounding must not push the last word to a new line.
    fontSize: Math.max(MIN_FONT_SIZE, Math.floor(object.fontSize * y * 100) / 100),
    width: Math.ceil(object.width * x * 100) / 100,
    styles: scaledStyles(object.styles, y),
  }),
};

/** A longer line has the same heads. @param {CanvasObject} object @param {number} x @param {number} y */
function lineMeasures({ width, height, line }, x, y) {
  const [length, head] = [round(width * x, 2), (height * y) / 2];
  return { width: length, height: 2 * head, path: arrowPath(length, head, line) };
}

/** The stroke grows with the icon, unless it was told to stay. @param {CanvasObject} object @param {number} x @param {number} y */
function iconMeasures({ path, width, height, strokeWidth, strokeUniform }, x, y) {
  const stroke = strokeUniform ? strokeWidth : round(strokeWidth * Math.sqrt(x * y), 2);
  return { path: scaledPath(path, x, y), width: round(width * x, 3), height: round(height * y, 3), strokeWidth: stroke };
}

/** @param {any} styles @param {number} factor */
function scaledStyles(styles, factor) {
  if (!Array.isArray(styles)) return styles;
  return styles.map((run) => (run.style?.fontSize ? { ...run, style: { ...run.style, fontSize: run.style.fontSize * factor } } : run));
}
