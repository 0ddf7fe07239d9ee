/** What an object is called where it is listed, and the icon of its kind. */
import { gettext } from "../../i18n.js";
import { firstWords } from "../core/layers.js";
import { isText, kindOf } from "../core/objects.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** @type {Record<string, {icon: string, name: () => string}>} */
const KINDS = {
  textbox: { icon: "type", name: () => gettext("Text") },
  text: { icon: "type", name: () => gettext("Text") },
  "i-text": { icon: "type", name: () => gettext("Text") },
  itext: { icon: "type", name: () => gettext("Text") },
  rect: { icon: "square", name: () => gettext("Rectangle") },
  ellipse: { icon: "circle", name: () => gettext("Circle") },
  circle: { icon: "circle", name: () => gettext("Circle") },
  triangle: { icon: "triangle", name: () => gettext("Triangle") },
  polygon: { icon: "hexagon", name: () => gettext("Polygon") },
  line: { icon: "minus", name: () => gettext("Line") },
  path: { icon: "shapes", name: () => gettext("Shape") },
  image: { icon: "image", name: () => gettext("Picture") },
  group: { icon: "group", name: () => gettext("Group") },
};

/** @param {CanvasObject} object */
export function iconOf(object) {
  if (object.qr) return "qr-code";
  if (object.line) return "minus";
  return KINDS[kindOf(object)]?.icon ?? "square-dashed";
}

/** What kind of thing it is. @param {CanvasObject} object */
export function kindNameOf(object) {
  return KINDS[kindOf(object)]?.name() ?? gettext("Object");
}

/** The name it was given; a text that was given none goes by its first words. @param {CanvasObject} object */
export function nameOf(object) {
  const usual = kindNameOf(object);
  const named = object.name && object.name !== usual && object.name !== "Text";
  if (!named && isText(object)) return firstWords(String(object.text ?? "")) || usual;
  return object.name || usual;
}
