/** Puts right what is off-brand, as one step. */
import { gettext, interpolate } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { mended } from "../core/off-brand.js";
import { design, edit, undo } from "../state/design.js";
import { surface } from "../state/surface.js";
import { look } from "./inspect-brand.js";

/** @param {import("../core/off-brand.js").OffBrand[]} slips */
export function mend(slips) {
  surface().endTextEdit();
  edit((document) => mended(document, slips));
  look();
}

/** The same for all, with a way back. @param {import("../core/off-brand.js").OffBrand[]} slips */
export function mendAll(slips) {
  const before = design.value;
  mend(slips);
  if (design.value === before) return;
  const count = slips.filter(({ locked }) => !locked).length;
  showToast({ tone: "success", message: interpolate(gettext("Mended: %(count)s."), { count }), action: { label: gettext("Undo"), perform: undo } });
}
