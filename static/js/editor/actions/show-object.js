import { select } from "../state/design.js";
import { activeLayer } from "../state/layers.js";
import { tool } from "../state/stage.js";
import { turnTo } from "./pages.js";

/** Turns to an object's page and selects it; of a group's member the group, with the member chosen in it. @param {{page: string, root: string, id: string}} place */
export function showObject({ page, root, id }) {
  turnTo(page);
  tool.value = "select";
  select(root ? [root] : []);
  activeLayer.value = id === root ? null : id;
}
