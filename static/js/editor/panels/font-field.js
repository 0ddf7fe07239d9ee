import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { gettext, interpolate } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";
import { fetchFontAgain } from "../actions/tell-fonts.js";
import { familyStack, findTypeface, isForeign } from "../core/fonts.js";
import { rememberFont } from "../state/recent-fonts.js";
import { surface } from "../state/surface.js";
import { failedFamilies, fetchTypeface } from "../state/typefaces.js";

/**
 * The typeface, in its own letters; a press opens the list of all.
 * @param {{family: string | null, onPick: (family: string) => void}} props `family` null means several
 */
export function FontField({ family, onPick }) {
  const [List, setList] = useState(/** @type {any} */ (null));
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  useEffect(() => void (family && fetchTypeface(family)), [family]);
  const open = async () => {
    // The list is wanted seldom: it is no part of the first load.
    const module = await import("./font-list.js");
    setList(() => module.FontList);
  };
  const close = () => {
    setList(null);
    button.current?.focus();
  };
  const pick = (/** @type {string} */ next) => {
    close();
    rememberFont(next);
    onPick(next);
    surface().resumeTextEdit();
  };
  const label = family === null ? gettext("Several") : (findTypeface(family)?.label ?? family);
  return html`<div class="font-field">
    <button type="button" class="input font-button" ref=${button} aria-haspopup="dialog" aria-expanded=${List ? "true" : "false"} aria-label=${`${gettext("Font")}: ${label}`}
      onClick=${() => (List ? close() : void open())}>
      <span class="font-name" style=${family === null ? {} : { fontFamily: familyStack(family) }}>${label}</span><${Icon} name="chevron-down" class="select-arrow" />
    </button>
    ${List ? html`<${List} anchor=${button} family=${family} onPick=${pick} onClose=${close} />` : null}
    <${Trouble} family=${family} />
  </div>`;
}

/** What stands in, and why. @param {{family: string | null}} props */
function Trouble({ family }) {
  if (family === null) return null;
  if (isForeign(family)) {
    return html`<p class="font-trouble"><${Icon} name="circle-alert" /><span>${interpolate(gettext("%(font)s is not available here. Pretendard stands in."), { font: family })}</span></p>`;
  }
  if (!failedFamilies.value.includes(family)) return null;
  return html`<p class="font-trouble"><${Icon} name="circle-alert" /><span>${gettext("The font could not be loaded. Pretendard stands in.")}
    <button type="button" class="link-button" onClick=${() => fetchFontAgain(family)}>${gettext("Try again")}</button></span></p>`;
}
