import { html } from "htm/preact";
import { formatSize, gettext } from "../../i18n.js";
import { ColorField } from "../../ui/color-field.js";
import { BLANK_BACKGROUND } from "../core/document.js";
import { setBackground } from "../core/edits.js";
import { adjust, endGesture, page } from "../state/design.js";
import { pageSize } from "../state/stage.js";
import { Row, Section } from "./section.js";

/** The page itself, and how to begin. */
export function PageSection() {
  const { id, background, objects } = page.value;
  const { width, height } = pageSize.value;
  const paint = (/** @type {string} */ colour) => adjust((document) => setBackground(document, id, colour));
  const finish = (/** @type {string | null} */ colour) => {
    paint(colour ?? BLANK_BACKGROUND);
    endGesture();
  };
  return html`<div class="panel-head"><h2 class="panel-title">${gettext("Page")}</h2></div>
    <${Section} title=${gettext("Look")}>
      <${Row} label=${gettext("Size")}><span class="tabular">${formatSize(width, height)} px</span><//>
      <${Row} label=${gettext("Background")}>
        <${ColorField} label=${gettext("Background")} value=${typeof background === "string" ? background : null} onInput=${paint} onCommit=${finish} />
      <//>
    <//>
    <p class="panel-hint">${
      objects.length === 0
        ? gettext("Choose a tool at the left and click on the page, drop a picture on it, or have copy and pictures generated.")
        : gettext("Select an object to see its properties.")
    }</p>`;
}
