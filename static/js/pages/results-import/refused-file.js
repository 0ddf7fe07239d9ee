/** The rows that are left out, as a file for a spreadsheet. Pure. */
import { gettext } from "../../i18n.js";
import { roleName } from "./words.js";

/** @typedef {import("../../api/imports.js").Refused} Refused */

/** As on the server: what a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** By it Excel knows UTF-8. */
const MARK = "\ufeff";

/** @param {Refused[]} refused @returns {string} */
export function refusedFile(refused) {
  const head = [gettext("Line of the file"), gettext("Column"), gettext("Why"), gettext("What stands there")];
  const rows = refused.map(({ line, field, detail, value }) => [String(line), roleName(field), detail, value]);
  return MARK + [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** @param {string} text */
function cell(text) {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
