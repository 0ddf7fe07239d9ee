/** Bold, italic, underlined, bigger, smaller: of whole texts. */
import { gettext } from "../../i18n.js";
import { clamp } from "../core/geometry.js";
import { isText, MAX_FONT_SIZE, MIN_FONT_SIZE } from "../core/objects.js";
import { changeFree, freeObjects } from "./on-selection.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

const BOLD_FROM = 600;
const BOLD = 700;
const REGULAR = 400;
/** One step up; small sizes change by one at least. */
const STEP_SHARE = 0.1;

/** @param {CanvasObject} text */
const isBold = ({ fontWeight = REGULAR }) => fontWeight === "bold" || Number(fontWeight) >= BOLD_FROM;
/** @param {CanvasObject} text */
const isItalic = ({ fontStyle }) => fontStyle === "italic";
/** @param {CanvasObject} text */
const isUnderlined = ({ underline }) => Boolean(underline);
const texts = () => freeObjects().filter(isText);

/**
 * @param {string} id @param {string} icon @param {string} shortcut @param {() => string} label @param {() => void} perform
 * @returns {import("./action.js").Action}
 */
function styling(id, icon, shortcut, label, perform) {
  return { id, group: "text", label, icon, shortcuts: [shortcut], undoable: true, isEnabled: () => texts().length > 0, perform };
}

/** On, unless all have it. @param {(text: CanvasObject) => boolean} has @param {(on: boolean) => object} look */
function toggle(has, look) {
  const on = !texts().every(has);
  changeFree((objects) => objects.filter(isText).map((text) => ({ ...text, ...look(on) })));
}

/** @param {1 | -1} direction */
function grow(direction) {
  changeFree((objects) =>
    objects.filter(isText).map((text) => {
      const step = Math.max(1, Math.round(text.fontSize * STEP_SHARE));
      return { ...text, fontSize: clamp(text.fontSize + direction * step, MIN_FONT_SIZE, MAX_FONT_SIZE) };
    }),
  );
}

export const textStyleActions = [
  styling("bold", "bold", "Mod+B", () => gettext("Bold"), () => toggle(isBold, (on) => ({ fontWeight: on ? BOLD : REGULAR }))),
  styling("italic", "italic", "Mod+I", () => gettext("Italic"), () => toggle(isItalic, (on) => ({ fontStyle: on ? "italic" : "normal" }))),
  styling("underline", "underline", "Mod+U", () => gettext("Underline"), () => toggle(isUnderlined, (on) => ({ underline: on }))),
  styling("bigger-text", "a-arrow-up", "Mod+Shift+>", () => gettext("Bigger text"), () => grow(1)),
  styling("smaller-text", "a-arrow-down", "Mod+Shift+<", () => gettext("Smaller text"), () => grow(-1)),
];
