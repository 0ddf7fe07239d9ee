/** The menu at the pointer, made of the actions that make sense for what is selected. */
import { effect, untracked } from "@preact/signals";
import { gettext } from "../../i18n.js";
import { openContextMenu as showMenu } from "../../ui/menu.js";
import { copy, cut, paste } from "../actions/clipboard.js";
import { deleteSelection } from "../actions/delete-selection.js";
import { duplicate } from "../actions/duplicate.js";
import { alignActions, flipActions, spreadActions } from "../actions/arrange.js";
import { group, ungroup } from "../actions/group.js";
import { showAll, toggleHidden, toggleLock, unlockAll } from "../actions/lock-hide.js";
import { orderActions } from "../actions/order.js";
import { renameLayer } from "../actions/rename-layer.js";
import { selectAll } from "../actions/select-all.js";
import { selectSameKind } from "../actions/select-by.js";
import { copyStyle, pasteStyle } from "../actions/style.js";
import { contextMenu } from "../state/context-menu.js";
import { selection } from "../state/design.js";
import { isOpen } from "../state/project.js";
import { shortcutText } from "./shortcut-text.js";

/** @typedef {import("../actions/action.js").Action} Action */

/** Lines that are always there, and lines that are there only when they can be used. @type {{fixed?: Action[], fitting?: Action[]}[]} */
const OF_OBJECTS = [
  { fixed: [cut, copy, paste, duplicate], fitting: [] },
  { fixed: [copyStyle, pasteStyle] },
  { fitting: [group, ungroup] },
  { fitting: [...alignActions, ...spreadActions] },
  { fixed: orderActions },
  { fixed: flipActions },
  { fixed: [toggleLock, toggleHidden, renameLayer], fitting: [selectSameKind] },
  { fixed: [deleteSelection] },
];
const OF_PAGE = [{ fixed: [paste, selectAll] }, { fitting: [unlockAll, showAll] }];

/** @returns {import("../../ui/menu.js").MenuEntry[]} */
function items() {
  const parts = (selection.value.length ? OF_OBJECTS : OF_PAGE).map(({ fixed = [], fitting = [] }) => [
    ...fixed,
    ...fitting.filter((action) => action.isEnabled()),
  ]);
  const filled = parts.filter((part) => part.length);
  return filled.flatMap((part, i) => [...(i ? [/** @type {const} */ ("separator")] : []), ...part.map(line)]);
}

/** @param {Action} action */
function line(action) {
  return {
    label: action.label(),
    icon: action.icon,
    shortcut: shortcutText(action),
    danger: action === deleteSelection,
    disabled: !action.isEnabled(),
    perform: () => void action.perform(),
  };
}

/** Opens the menu whenever it is asked for. */
export function serveContextMenu() {
  effect(() => {
    const at = contextMenu.value;
    if (at) untracked(() => isOpen.value && showMenu({ ...at, label: gettext("Menu"), items: items() }));
  });
}
