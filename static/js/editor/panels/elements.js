import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Tabs } from "../../ui/tabs.js";
import { elementsTab } from "../state/elements.js";
import { IconPicker } from "./icon-picker.js";
import { ShapePicker } from "./shape-picker.js";
import { UploadPicker } from "./upload-picker.js";

const PARTS = { shapes: ShapePicker, icons: IconPicker, uploads: UploadPicker };

/** What one can put on the page: shapes, icons, one's own pictures. */
export function Elements() {
  const tabs = [
    { id: "shapes", label: gettext("Shapes") },
    { id: "icons", label: gettext("Icons") },
    { id: "uploads", label: gettext("Uploads") },
  ];
  const choose = (/** @type {string} */ id) => (elementsTab.value = /** @type {any} */ (id));
  return html`<${Tabs} label=${gettext("Elements")} tabs=${tabs} current=${elementsTab.value} onChange=${choose}><${PARTS[elementsTab.value]} /><//>`;
}
