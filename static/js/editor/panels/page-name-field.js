import { html } from "htm/preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { namePage } from "../actions/pages.js";
import { isComposing } from "../core/keys.js";
import { renamedPage } from "../state/layout.js";

const LONGEST_NAME = 60;

/** The page's name while it is written: Enter takes it over, Escape takes it back. @param {{page: import("../core/document.js").Page}} props */
export function PageNameField({ page }) {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useLayoutEffect(() => field.current?.select(), []);
  const leave = (/** @type {boolean} */ taken) => {
    if (renamedPage.value !== page.id) return;
    renamedPage.value = "";
    if (taken && field.current) namePage(page.id, field.current.value);
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (isComposing(event) || !["Enter", "Escape"].includes(event.key)) return;
    const item = field.current?.closest("li");
    event.preventDefault();
    event.stopPropagation();
    leave(event.key === "Enter");
    requestAnimationFrame(() => item?.querySelector("button")?.focus());
  };
  return html`<input class="input page-name" ref=${field} aria-label=${gettext("Page name")} maxlength=${LONGEST_NAME} value=${page.name ?? ""}
    spellcheck=${false} autocomplete="off" onKeyDown=${onKeyDown} onBlur=${() => leave(true)} />`;
}
