/** The right mouse button on the stage: takes what is under it into the selection and asks for the menu. */
import { openContextMenu } from "../state/context-menu.js";
import { select, selection } from "../state/design.js";
import { idOf } from "./factory.js";

/** @param {import("./page-canvas.js").PageCanvas} canvas */
export function listenToContextMenu(canvas) {
  canvas.on("contextmenu", ({ e, target }) => {
    const event = /** @type {MouseEvent} */ (e);
    if (/** @type {any} */ (canvas.getActiveObject())?.isEditing) return;
    event.preventDefault();
    const id = target && idOf(target);
    if (!target) select([]);
    else if (id && !selection.value.includes(id)) select([id]);
    openContextMenu({ x: event.clientX, y: event.clientY });
  });
}
