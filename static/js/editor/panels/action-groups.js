import { gettext } from "../../i18n.js";

/**
 * The groups of actions in the order of the help sheet.
 * @type {Record<import("../actions/action.js").ActionGroup, () => string>}
 */
export const ACTION_GROUPS = {
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
