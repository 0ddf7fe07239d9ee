import { gettext } from "../../i18n.js";
import { tool } from "../state/stage.js";

/** @typedef {import("../state/stage.js").ToolId} ToolId */

/**
 * @param {ToolId} id
 * @param {string} icon
 * @param {string} shortcut
 * @param {() => string} label
 * @returns {import("./action.js").Action & {tool: ToolId}}
 */
function choose(id, icon, shortcut, label) {
  return {
    id: `tool-${id}`,
    tool: id,
    group: "tools",
    label,
    icon,
    shortcuts: [shortcut],
    undoable: false,
    isEnabled: () => true,
    perform() {
      tool.value = id;
    },
  };
}

/** In the order of the rail. */
export const toolActions = [
  choose("select", "mouse-pointer-2", "V", () => gettext("Select")),
  choose("hand", "hand", "H", () => gettext("Move the view")),
  choose("text", "type", "T", () => gettext("Text")),
  choose("rect", "square", "R", () => gettext("Rectangle")),
  choose("ellipse", "circle", "O", () => gettext("Circle")),
  choose("line", "minus", "L", () => gettext("Line")),
];

/** Drawn by its key alone; the rail shows the line. */
export const arrowTool = choose("arrow", "arrow-right", "Shift+L", () => gettext("Arrow"));
