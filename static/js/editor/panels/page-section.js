import { html } from "htm/preact";
import { formatSize, gettext } from "../../i18n.js";
import { BLANK_BACKGROUND } from "../core/document.js";
import { setBackground } from "../core/edits.js";
import { adjust, endGesture, page } from "../state/design.js";
import { pageSize } from "../state/stage.js";
import { PaintControl } from "./paint-control.js";
import { Row, Section } from "./section.js";

/** The page itself, and how to begin. */
export function PageSection() {
  const { id, background, objects } = page.value;
  const { width, height } = pageSize.value;
  const paint = (/** @type {any} */ background) => adjust((document) => setBackground(document, id, background ?? BLANK_BACKGROUND));
  const finish = (/** @type {any} */ background) => {
    paint(background);
    endGesture();
  };
  return html`<div class="panel-head"><h2 class="panel-title">${gettext("Page")}</h2></div>
    <section class="panel-section"><${Row} label=${gettext("Size")}><span class="tabular">${formatSize(width, height)} px</span><//></section>
    <${Section} title=${gettext("Background")}>
      <${PaintControl} label=${gettext("Background")} value=${background} clearable=${false} onInput=${paint} onCommit=${finish} />
    <//>
    <p class="panel-hint">${
      objects.length === 0
        ? gettext("Choose a tool at the left and click on the page, drop a picture on it, or have copy and pictures generated.")
        : gettext("Select an object to see its properties.")
    }</p>`;
}
