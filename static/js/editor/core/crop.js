/**
 * Cropping in plain numbers. A window is the part of a picture that shows, in the picture's own pixels; Fabric
 * stores it as cropX, cropY, width and height.
 */
import { clamp, round } from "./geometry.js";
import { middleOf, rotated, withMiddle } from "./frame.js";
import { refitted } from "./mask.js";

/**
 * @typedef {import("./document.js").CanvasObject} CanvasObject
 * @typedef {import("./geometry.js").Point} Point
 * @typedef {import("./geometry.js").Size} Size
 * @typedef {{x: number, y: number, width: number, height: number}} Window
 * @typedef {"nw" | "n" | "ne" | "e" | "se" | "s" | "sw" | "w"} Handle
 */

/** In pixels of the picture. */
const LEAST_SIDE = 8;
/** Where each handle is: -1, 0 or 1 along either axis from the middle. @type {Record<Handle, [number, number]>} */
export const HANDLES = { nw: [-1, -1], n: [0, -1], ne: [1, -1], e: [1, 0], se: [1, 1], s: [0, 1], sw: [-1, 1], w: [-1, 0] };

/** @param {CanvasObject} object @returns {Window} */
export function windowOf({ cropX = 0, cropY = 0, width, height }) {
  return { x: cropX, y: cropY, width, height };
}

/** @param {CanvasObject} object @returns {Point} */
function scaleOf({ scaleX = 1, scaleY = 1, flipX, flipY }) {
  return { x: scaleX * (flipX ? -1 : 1), y: scaleY * (flipY ? -1 : 1) };
}

/** @param {CanvasObject} object @param {Point} at on the page @returns {Point} on the picture */
export function toPicture(object, at) {
  const middle = middleOf(object);
  const scale = scaleOf(object);
  const { x, y } = rotated({ x: at.x - middle.x, y: at.y - middle.y }, -(object.angle ?? 0));
  const window = windowOf(object);
  return { x: window.x + window.width / 2 + x / scale.x, y: window.y + window.height / 2 + y / scale.y };
}

/** @param {CanvasObject} object @param {Point} at on the picture @returns {Point} on the page */
export function fromPicture(object, at) {
  const middle = middleOf(object);
  const scale = scaleOf(object);
  const window = windowOf(object);
  const { x, y } = rotated({ x: (at.x - window.x - window.width / 2) * scale.x, y: (at.y - window.y - window.height / 2) * scale.y }, object.angle ?? 0);
  return { x: middle.x + x, y: middle.y + y };
}

/** @param {CanvasObject} object @param {Handle} handle @returns {Point} on the page */
export function handlePoint(object, handle) {
  const { x, y, width, height } = windowOf(object);
  const [right, down] = HANDLES[handle];
  return fromPicture(object, { x: x + (width * (1 + right)) / 2, y: y + (height * (1 + down)) / 2 });
}

/**
 * The picture shows another part of itself; what it shows stays where it is on the page.
 * @param {CanvasObject} object
 * @param {Window} window
 * @returns {CanvasObject}
 */
export function windowed(object, window) {
  const middle = fromPicture(object, { x: window.x + window.width / 2, y: window.y + window.height / 2 });
  return refitted(object, withMiddle(withWindow(object, window), middle));
}

/** The box stays where it is and shows another part of the picture. @param {CanvasObject} object @param {Window} window @returns {CanvasObject} */
export function slid(object, window) {
  return withWindow(object, window);
}

/** @param {CanvasObject} object @param {Window} window */
function withWindow(object, { x, y, width, height }) {
  return { ...object, cropX: round(x, 2), cropY: round(y, 2), width: round(width, 2), height: round(height, 2) };
}

/**
 * The window with one handle dragged, within the picture.
 * @param {Window} window
 * @param {Handle} handle
 * @param {Point} at on the picture
 * @param {Size} source of the picture
 * @param {number | null} ratio of width to height, in the picture's pixels
 * @returns {Window}
 */
export function dragged(window, handle, at, source, ratio) {
  const [right, down] = HANDLES[handle];
  const across = edges(window.x, window.width, right, at.x, source.width);
  const along = edges(window.y, window.height, down, at.y, source.height);
  if (ratio === null) return { x: across.start, y: along.start, width: across.length, height: along.length };
  return inRatio(window, [right, down], { width: across.length, height: along.length }, source, ratio);
}

/** @param {number} start @param {number} length @param {number} side @param {number} at @param {number} most */
function edges(start, length, side, at, most) {
  const end = start + length;
  if (side < 0) {
    const next = clamp(at, 0, end - LEAST_SIDE);
    return { start: next, length: end - next };
  }
  if (side > 0) return { start, length: clamp(at, start + LEAST_SIDE, most) - start };
  return { start, length };
}

/**
 * The opposite corner or edge stands still, the ratio holds.
 * @param {Window} window @param {[number, number]} side @param {Size} wish @param {Size} source @param {number} ratio
 */
function inRatio(window, [right, down], wish, source, ratio) {
  const fixed = { x: window.x + (window.width * (1 - right)) / 2, y: window.y + (window.height * (1 - down)) / 2 };
  const room = {
    width: roomAt(fixed.x, right, source.width),
    height: roomAt(fixed.y, down, source.height),
  };
  const wanted = down === 0 ? wish.width : right === 0 ? wish.height * ratio : Math.max(wish.width, wish.height * ratio);
  const width = Math.max(LEAST_SIDE, Math.min(wanted, room.width, room.height * ratio));
  const height = width / ratio;
  return { x: fixed.x - (width * (1 - right)) / 2, y: fixed.y - (height * (1 - down)) / 2, width, height };
}

/** How far it can grow from a point to one side, or to both. @param {number} at @param {number} side @param {number} most */
function roomAt(at, side, most) {
  if (side === 0) return 2 * Math.min(at, most - at);
  return side > 0 ? most - at : at;
}

/** @param {Window} window @param {number} dx @param {number} dy in the picture's pixels @param {Size} source @returns {Window} */
export function shifted(window, dx, dy, source) {
  return {
    ...window,
    x: clamp(window.x + dx, 0, Math.max(0, source.width - window.width)),
    y: clamp(window.y + dy, 0, Math.max(0, source.height - window.height)),
  };
}

/**
 * The largest window of that ratio, its middle as near to `about` as the picture allows.
 * @param {Size} source @param {number} ratio in the picture's pixels @param {Point} [about]
 * @returns {Window}
 */
export function largestWindow(source, ratio, about = { x: source.width / 2, y: source.height / 2 }) {
  const width = Math.min(source.width, source.height * ratio);
  const height = width / ratio;
  return shifted({ x: about.x - width / 2, y: about.y - height / 2, width, height }, 0, 0, source);
}

/** How much larger the picture could be shown in its box: 1 fills it. @param {CanvasObject} object @param {Size} source */
export function zoomOf(object, source) {
  const window = windowOf(object);
  return largestWindow(source, window.width / window.height).width / window.width;
}

/** The box stays, the picture in it is shown larger or smaller. @param {CanvasObject} object @param {Size} source @param {number} zoom 1 or more @returns {CanvasObject} */
export function zoomedIn(object, source, zoom) {
  const before = windowOf(object);
  const ratio = before.width / before.height;
  const width = Math.max(LEAST_SIDE, largestWindow(source, ratio).width / zoom);
  const height = width / ratio;
  const window = shifted({ x: before.x + (before.width - width) / 2, y: before.y + (before.height - height) / 2, width, height }, 0, 0, source);
  return refitted(object, { ...withWindow(object, window), scaleX: (object.scaleX ?? 1) * (before.width / width), scaleY: (object.scaleY ?? 1) * (before.height / height) });
}

/** @param {CanvasObject} object @param {number} ratio on the page @returns {number} on the picture */
export function ratioOnPicture({ scaleX = 1, scaleY = 1 }, ratio) {
  return (ratio * scaleY) / scaleX;
}

/**
 * Another picture in the same box, cropped so that it fills it. Adjustments, mask, shadow and place stay.
 * @param {CanvasObject} object
 * @param {{id: string, url: string, width: number, height: number}} asset
 * @returns {CanvasObject}
 */
export function withPicture(object, asset) {
  const box = { width: (object.width ?? asset.width) * (object.scaleX ?? 1), height: (object.height ?? asset.height) * (object.scaleY ?? 1) };
  const window = largestWindow(asset, box.width / box.height);
  const next = { ...withWindow(object, window), scaleX: box.width / window.width, scaleY: box.height / window.height };
  return refitted(object, { ...next, src: asset.url, assetId: asset.id });
}

/** As large as the page allows, whole, in the middle. @param {CanvasObject} object @param {Size} page @returns {CanvasObject} */
export function fittedTo(object, page) {
  const { scaleX = 1, scaleY = 1 } = object;
  const factor = Math.min(page.width / (object.width * scaleX), page.height / (object.height * scaleY));
  const next = { ...object, angle: 0, scaleX: scaleX * factor, scaleY: scaleY * factor };
  return withMiddle(next, { x: page.width / 2, y: page.height / 2 });
}

/** Over the whole page, cropped to its ratio. @param {CanvasObject} object @param {Size} source @param {Size} page @returns {CanvasObject} */
export function filling(object, source, page) {
  const before = windowOf(object);
  const about = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  const window = largestWindow(source, page.width / page.height, about);
  const next = { ...withWindow(object, window), angle: 0, scaleX: page.width / window.width, scaleY: page.height / window.height };
  return refitted(object, withMiddle(next, { x: page.width / 2, y: page.height / 2 }));
}
