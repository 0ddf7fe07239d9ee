import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { IconButton } from "../../ui/button.js";
import { toolActions } from "../actions/choose-tool.js";
import { toggleElements } from "../actions/toggle-elements.js";
import { showHelp } from "../actions/show-help.js";
import { showPalette } from "../actions/show-palette.js";
import { uploadImage } from "../actions/upload-images.js";
import { drawer, showSide, sideOpen, sideTab } from "../state/layout.js";
import { isOpen } from "../state/project.js";
import { tool } from "../state/stage.js";
import { ActionButton } from "./action-button.js";
import { SIDE_TABS } from "./side-tabs.js";

/**
 * The tools: a rail at the left, or along the foot of a narrow window with the sheets beside them. On a phone the
 * sheets share one button, so that the tools keep their room.
 */
export function ToolRail() {
  return html`<nav class="tool-rail" aria-label=${gettext("Tools")}>
    <div class="tool-group" role="toolbar" aria-label=${gettext("Tools")}>
      ${toolActions.map((action) => html`<${ActionButton} key=${action.id} action=${action} iconSize=${20} tooltip="right" pressed=${tool.value === action.tool} />`)}
      <${ActionButton} action=${toggleElements} iconSize=${20} tooltip="right" pressed=${drawer.value === "elements"} />
      <${ActionButton} action=${uploadImage} iconSize=${20} tooltip="right" />
    </div>
    <div class="sheet-buttons">
      ${SIDE_TABS.map(
        (tab) => html`<${IconButton} key=${tab.id} icon=${tab.icon} iconSize=${20} label=${tab.label()} tooltip="top"
        pressed=${sideOpen.value && sideTab.value === tab.id} disabled=${!isOpen.value} onClick=${() => toggle(tab.id)} />`,
      )}
    </div>
    <div class="phone-buttons">
      <${ActionButton} action=${showPalette} iconSize=${20} tooltip="top" />
      <${IconButton} icon="panel-bottom" iconSize=${20} label=${gettext("Panels")} tooltip="top" pressed=${sideOpen.value} disabled=${!isOpen.value} onClick=${() => (sideOpen.value = !sideOpen.value)} />
    </div>
    <div class="tool-end"><${ActionButton} action=${showPalette} iconSize=${20} tooltip="right" /><${ActionButton} action=${showHelp} iconSize=${20} tooltip="right" /></div>
  </nav>`;
}

/** @param {import("../state/layout.js").SideTab} id */
function toggle(id) {
  if (sideOpen.value && sideTab.value === id) sideOpen.value = false;
  else showSide(id);
}
