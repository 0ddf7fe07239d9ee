import { gettext, interpolate } from "../../i18n.js";
import { design } from "../state/design.js";

/** What a page is called: its own name, else its number. @param {import("../core/document.js").Page} page @returns {string} */
export function pageName(page) {
  return page.name || interpolate(gettext("Page %(number)s"), { number: design.value.pages.indexOf(page) + 1 });
}
