import { gettext } from "../i18n.js";

/** @param {import("../api/members.js").Role} role */
export function roleName(role) {
  return { owner: gettext("Owner"), editor: gettext("Editor"), viewer: gettext("Viewer") }[role];
}
