import { effect } from "@preact/signals";
import { gettext, interpolate } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { findTypeface } from "../core/fonts.js";
import { failedFamilies, forgetTypeface } from "../state/typefaces.js";
import { surface } from "../state/surface.js";

/** Says once when a typeface cannot be fetched; the design goes on with Pretendard. */
export function tellFonts() {
  /** @type {string[]} */
  let told = [];
  effect(() => {
    const fresh = failedFamilies.value.filter((family) => !told.includes(family));
    told = failedFamilies.value;
    for (const family of fresh) tell(family);
  });
}

/** @param {string} family */
function tell(family) {
  const font = findTypeface(family)?.label ?? family;
  const message = interpolate(gettext("%(font)s could not be loaded. Pretendard stands in."), { font });
  showToast({ message, tone: "error", action: { label: gettext("Try again"), perform: () => fetchFontAgain(family) } });
}

/** @param {string} family */
export function fetchFontAgain(family) {
  forgetTypeface(family);
  surface().fetchLetters();
}
