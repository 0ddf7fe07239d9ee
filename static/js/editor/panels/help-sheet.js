import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Dialog } from "../../ui/dialog.js";
import { actions } from "../actions/index.js";
import { helpOpen } from "../state/layout.js";
import { shortcutText } from "./shortcut-text.js";

/** @type {Record<import("../actions/action.js").ActionGroup, () => string>} */
const GROUPS = {
  tools: () => gettext("Tools"),
  edit: () => gettext("Edit"),
  arrange: () => gettext("Arrange"),
  object: () => gettext("Object"),
  text: () => gettext("Text"),
  page: () => gettext("Pages"),
  view: () => gettext("View"),
  file: () => gettext("Project"),
  help: () => gettext("Help"),
};

/** Every shortcut, from the one list of actions. */
export function HelpSheet() {
  if (!helpOpen.value) return null;
  const groups = Object.entries(GROUPS).map(([id, title]) => ({
    id,
    title: title(),
    lines: actions.filter((action) => action.group === id && action.shortcuts),
  })).filter(({ lines }) => lines.length > 0);
  return html`<${Dialog} title=${gettext("Keyboard shortcuts")} size="large" onClose=${() => (helpOpen.value = false)}>
    <div class="help-columns" tabindex="0">
      ${groups.map(
        (group) => html`<section key=${group.id} class="help-group"><h3>${group.title}</h3>
        <dl>${group.lines.map((action) => html`<div class="help-line" key=${action.id}><dt>${action.label()}</dt><dd><kbd class="key">${shortcutText(action)}</kbd></dd></div>`)}
          ${group.id === "view" ? html`<${PointerLines} />` : null}</dl>
      </section>`,
      )}
    </div>
  <//>`;
}

/** What the pointer does is no action, but one looks for it here. */
function PointerLines() {
  const lines = [
    [gettext("Move the view"), gettext("Space + drag")],
    [gettext("Zoom"), gettext("Ctrl + wheel")],
  ];
  return lines.map(([what, how]) => html`<div class="help-line" key=${what}><dt>${what}</dt><dd><kbd class="key">${how}</kbd></dd></div>`);
}
