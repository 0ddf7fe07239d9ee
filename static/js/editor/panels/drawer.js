import { signal } from "@preact/signals";
import { html } from "htm/preact";
import { useEffect } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { IconButton } from "../../ui/button.js";
import { Spinner } from "../../ui/progress.js";
import { isComposing } from "../core/keys.js";
import { drawer, showDrawer } from "../state/layout.js";

/** What stands in the drawer, once it is there: it is not part of the start. */
const content = signal(/** @type {{Elements: () => any} | null} */ (null));

async function load() {
  content.value ??= await import("./elements.js");
}

/** The drawer beside the tools; a sheet from the foot of a narrow window. */
export function Drawer() {
  const open = drawer.value === "elements";
  useEffect(() => void (open && load()), [open]);
  if (!open) return null;
  const close = () => {
    showDrawer(null);
    /** @type {HTMLElement | null} */ (document.querySelector(".stage"))?.focus();
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (isComposing(event) || event.key !== "Escape" || event.defaultPrevented) return;
    event.stopPropagation();
    close();
  };
  return html`<aside class="drawer" aria-label=${gettext("Elements")} onKeyDown=${onKeyDown}>
    <div class="panel-head">
      <h2 class="panel-title">${gettext("Elements")}</h2>
      <${IconButton} icon="x" size="small" label=${gettext("Close")} tooltip="bottom-end" onClick=${close} />
    </div>
    ${content.value ? html`<${content.value.Elements} />` : html`<div class="drawer-wait"><${Spinner} /></div>`}
  </aside>`;
}
