/** The shadow of an object, in page pixels; Fabric's own would shrink with a picture that is scaled down. */
import { round } from "./geometry.js";

/**
 * @typedef {import("./document.js").CanvasObject} CanvasObject
 * @typedef {{colour: string, blur: number, x: number, y: number}} ShadowLook lengths in page pixels
 */

/** Soft and near: what most need. @type {ShadowLook} */
export const USUAL_SHADOW = { colour: "rgba(0, 0, 0, 0.3)", blur: 24, x: 0, y: 8 };

/** @param {CanvasObject} object @returns {ShadowLook | null} */
export function shadowOf({ shadow, scaleX = 1, scaleY = 1 }) {
  if (!shadow || typeof shadow !== "object") return null;
  const { color = "rgb(0,0,0)", blur = 0, offsetX = 0, offsetY = 0, nonScaling = false } = shadow;
  const [x, y] = nonScaling ? [1, 1] : [scaleX, scaleY];
  return { colour: color, blur: round((blur * (x + y)) / 2, 1), x: round(offsetX * x, 1), y: round(offsetY * y, 1) };
}

/** @param {CanvasObject} object @param {ShadowLook | null} look @returns {CanvasObject} */
export function shadowed(object, look) {
  if (!look) return { ...object, shadow: null };
  const { colour, blur, x, y } = look;
  return { ...object, shadow: { color: colour, blur, offsetX: x, offsetY: y, affectStroke: false, nonScaling: true } };
}
