import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { Tabs } from "../../ui/tabs.js";
import { SizePicker } from "./size-picker.js";
import { TemplateGallery } from "./templates/gallery.js";

/** The two ways to begin: with a template, or with a blank page of a channel's size. */
export function NewProject() {
  const [tab, setTab] = useState("templates");
  const tabs = [
    { id: "templates", label: gettext("Templates"), icon: "images" },
    { id: "blank", label: gettext("Blank page"), icon: "square-dashed" },
  ];
  return html`<div class="new-project"><${Tabs} label=${gettext("How to begin")} tabs=${tabs} current=${tab} onChange=${setTab}>
    ${tab === "templates" ? html`<${TemplateGallery} />` : html`<${SizePicker} />`}
  <//></div>`;
}
