/** How letters look: those selected while typing, else whole texts. */
import { gettext } from "../../i18n.js";
import { nearestWeight, weightNumber, weightsOf } from "../core/fonts.js";
import { clamp } from "../core/geometry.js";
import { isText, MAX_FONT_SIZE, MIN_FONT_SIZE } from "../core/objects.js";
import { hasBullets, withBullets } from "../core/text-styles.js";
import { lookOf, partly } from "../state/typing.js";
import { changeFreeTargets, freeTargets } from "./on-selection.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

const BOLD_FROM = 600;
const BOLD = 700;
const REGULAR = 400;
/** One step up; small sizes change by one at least. */
const STEP_SHARE = 0.1;

const texts = () => freeTargets().filter(isText);

/** @param {(text: CanvasObject) => CanvasObject} change */
function changeTexts(change) {
  changeFreeTargets((object) => (isText(object) ? partly(change)(object) : object));
}

/**
 * @param {string} id @param {string} icon @param {string[] | undefined} shortcuts @param {() => string} label @param {() => void} perform
 * @returns {import("./action.js").Action}
 */
function styling(id, icon, shortcuts, label, perform) {
  return { id, group: "text", label, icon, shortcuts, undoable: true, isEnabled: () => texts().length > 0, perform };
}

/**
 * On, unless all have it. `isOn` is what a button shows.
 * @param {string} id @param {string} icon @param {string[] | undefined} shortcuts @param {() => string} label
 * @param {() => boolean} has whether all texts have it
 * @param {(text: CanvasObject, on: boolean) => CanvasObject} change
 */
function toggle(id, icon, shortcuts, label, has, change) {
  const isOn = () => texts().length > 0 && has();
  const perform = () => {
    const on = !isOn();
    changeTexts((text) => change(text, on));
  };
  return { ...styling(id, icon, shortcuts, label, perform), isOn };
}

/** @param {string} field @param {unknown} on @param {unknown} off @returns {[() => boolean, (text: CanvasObject, on: boolean) => CanvasObject]} */
function between(field, on, off) {
  return [() => lookOf(texts(), field) === on, (text, wanted) => ({ ...text, [field]: wanted ? on : off })];
}

const isBold = () => weightNumber(lookOf(texts(), "fontWeight")) >= BOLD_FROM;

/** A typeface of one weight has no bold; a browser would smear it. Letters that say they are bold can be made regular. */
const canBeBold = () => isBold() || texts().some(({ fontFamily }) => weightsOf(String(fontFamily)).some((weight) => weight >= BOLD_FROM));

/** @type {import("./action.js").Action & {isOn: () => boolean}} */
const bold = {
  ...toggle("bold", "bold", ["Mod+B"], () => (texts().length === 0 || canBeBold() ? gettext("Bold") : gettext("This typeface has no bold")), isBold, bolder),
  isEnabled: () => texts().length > 0 && canBeBold(),
};

/** @param {CanvasObject} text @param {boolean} on */
function bolder(text, on) {
  return { ...text, fontWeight: nearestWeight(String(text.fontFamily), on ? BOLD : REGULAR) };
}

/** The switches, in the order of the panel. */
export const textToggles = [
  bold,
  toggle("italic", "italic", ["Mod+I"], () => gettext("Italic"), ...between("fontStyle", "italic", "normal")),
  toggle("underline", "underline", ["Mod+U"], () => gettext("Underline"), ...between("underline", true, false)),
  toggle("linethrough", "strikethrough", ["Mod+Shift+X"], () => gettext("Strike through"), ...between("linethrough", true, false)),
  toggle("upper-case", "case-upper", undefined, () => gettext("Capitals"), ...between("upperCase", true, false)),
  toggle(
    "bullets",
    "list",
    undefined,
    () => gettext("Bullets"),
    () => texts().every(hasBullets),
    (text, on) => (hasBullets(text) === on ? text : withBullets(text)),
  ),
];

/** @param {1 | -1} direction */
function grow(direction) {
  changeTexts((text) => {
    const size = text.fontSize ?? MIN_FONT_SIZE;
    const step = Math.max(1, Math.round(size * STEP_SHARE));
    return { ...text, fontSize: clamp(size + direction * step, MIN_FONT_SIZE, MAX_FONT_SIZE) };
  });
}

export const textStyleActions = [
  ...textToggles,
  styling("bigger-text", "a-arrow-up", ["Mod+Shift+>"], () => gettext("Bigger text"), () => grow(1)),
  styling("smaller-text", "a-arrow-down", ["Mod+Shift+<"], () => gettext("Smaller text"), () => grow(-1)),
];
