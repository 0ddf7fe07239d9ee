import { gettext } from "../../i18n.js";
import { boundsOfAll } from "../core/bounds.js";
import { centre } from "../core/geometry.js";
import { openContextMenu } from "../state/context-menu.js";
import { selection } from "../state/design.js";
import { view, visibleCentre } from "../state/stage.js";
import { measuredObjects } from "./on-selection.js";

/** @type {import("./action.js").Action} */
export const showMenu = {
  id: "menu",
  group: "edit",
  label: () => gettext("Open the menu"),
  shortcuts: ["Shift+F10", "ContextMenu"],
  undoable: false,
  isEnabled: () => true,
  perform() {
    const objects = measuredObjects();
    const { x, y } = selection.value.length && objects.length ? centre(boundsOfAll(objects)) : visibleCentre();
    const stage = document.querySelector(".stage-canvas")?.getBoundingClientRect();
    openContextMenu({ x: (stage?.left ?? 0) + view.value.x + x * view.value.zoom, y: (stage?.top ?? 0) + view.value.y + y * view.value.zoom });
  },
};
