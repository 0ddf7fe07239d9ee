import { formatNumber, gettext, interpolate } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { boundsOfAll } from "../core/bounds.js";
import { clone } from "../core/clones.js";
import { addObjects, moved } from "../core/edits.js";
import { centre } from "../core/geometry.js";
import { textObject } from "../core/objects.js";
import { edit, page } from "../state/design.js";
import { pageSize, tool, visibleCentre } from "../state/stage.js";
import { surface } from "../state/surface.js";
import { stepAside } from "./step-aside.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

const TEXT_WIDTH_SHARE = 0.6;
const FONT_SHARE = 1 / 24;
const LEAST_FONT_PX = 16;
/** About eight full pages of print; far more would hold up every step. */
const LONGEST_WORDS = 20_000;

/**
 * Puts copies on the page as one step: aside from what lies there already, in sight when they come from elsewhere.
 * @param {CanvasObject[]} objects
 * @param {boolean} [inPlace] exactly where they were
 */
export function pasteObjects(objects, inPlace = false) {
  const { x, y } = inPlace ? { x: 0, y: 0 } : offsetFor(objects);
  const copies = objects.map((object) => moved(clone(object), x, y));
  put(copies);
}

/** @param {CanvasObject[]} objects */
function offsetFor(objects) {
  const box = boundsOfAll(objects);
  const { width, height } = pageSize.value;
  const middle = centre(box);
  if (middle.x < 0 || middle.y < 0 || middle.x > width || middle.y > height) return fromTo(middle, visibleCentre());
  const step = stepAside(objects[0]);
  return { x: step, y: step };
}

/** @param {import("../core/geometry.js").Point} from @param {import("../core/geometry.js").Point} to */
function fromTo(from, to) {
  return { x: Math.round(to.x - from.x), y: Math.round(to.y - from.y) };
}

/** Puts words on the page as a text of its own. @param {string} words */
export async function pasteWords(words) {
  if (words.length > LONGEST_WORDS) return tellTooLong(words.length);
  const { width } = pageSize.value;
  const look = { left: 0, top: 0, width: Math.round(width * TEXT_WIDTH_SHARE), fontSize: Math.max(LEAST_FONT_PX, Math.round(width * FONT_SHARE)) };
  const text = await surface().measure(textObject({ ...look, text: words.replace(/\r\n?/g, "\n").trim() }, gettext("Text")));
  const { x, y } = visibleCentre();
  put([{ ...text, left: Math.round(x - text.width / 2), top: Math.round(y - text.height / 2) }]);
}

/** @param {number} length */
function tellTooLong(length) {
  const words = gettext("This text is too long to be pasted: %(length)s characters of at most %(limit)s. Paste it in parts.");
  showToast({ tone: "error", message: interpolate(words, { length: formatNumber(length), limit: formatNumber(LONGEST_WORDS) }), durationMs: 0 });
}

/** @param {CanvasObject[]} objects */
function put(objects) {
  edit(
    (document) => addObjects(document, page.value.id, objects),
    objects.map(({ id }) => id),
  );
  tool.value = "select";
}
