import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";
import { Menu } from "../../ui/menu.js";
import { actions } from "../actions/index.js";
import { isOpen } from "../state/project.js";
import { shortcutText } from "./shortcut-text.js";

/** Ids of actions, in groups; an id that no action has is left out. */
const GROUPS = [
  ["rename-project", "duplicate-project", "save-as-template"],
  ["save", "version-history"],
  ["import-design", "export"],
  ["all-projects"],
];

/** What can be done with the project as a whole. */
export function ProjectMenu() {
  const trigger = (/** @type {Record<string, unknown>} */ attributes) => html`<button type="button" class="icon-button icon-button-normal project-menu" ...${attributes}
    disabled=${!isOpen.value} aria-label=${gettext("Project menu")} data-tooltip=${gettext("Project menu")} data-tooltip-side="bottom"><${Icon} name="chevron-down" /></button>`;
  return html`<${Menu} label=${gettext("Project menu")} items=${entries()} trigger=${trigger} />`;
}

/** @returns {import("../../ui/menu.js").MenuEntry[]} */
function entries() {
  const groups = GROUPS.map((ids) => ids.flatMap((id) => actions.find((action) => action.id === id) ?? []).map(entry)).filter((group) => group.length);
  return groups.flatMap((group, i) => (i ? [/** @type {const} */ ("separator"), ...group] : group));
}

/** @param {import("../actions/action.js").Action} action @returns {import("../../ui/menu.js").MenuItem} */
function entry(action) {
  return {
    label: action.label(),
    icon: action.icon,
    shortcut: shortcutText(action),
    disabled: !action.isEnabled(),
    perform: () => void action.perform(),
  };
}
