import { formatNumber, gettext, interpolate } from "../../i18n.js";
import { changeFreeTargets, freeTargets } from "./on-selection.js";

/** By the digit keys: 1 is 10 %, 0 is all of it. @param {number} digit @returns {import("./action.js").Action} */
function fade(digit) {
  const opacity = (digit || 10) / 10;
  return {
    id: `opacity-${digit}`,
    group: "edit",
    label: () => interpolate(gettext("Opacity %(percent)s"), { percent: formatNumber(opacity, { style: "percent" }) }),
    shortcuts: [String(digit)],
    undoable: true,
    isEnabled: () => freeTargets().length > 0,
    perform: () => changeFreeTargets((object) => ({ ...object, opacity })),
  };
}

export const opacityActions = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0].map(fade);
