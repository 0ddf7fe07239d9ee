/** Where something lands that was asked for a while ago: the user may be on another page by now. */
import { gettext, interpolate } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { design, page, showPage } from "../state/design.js";
import { pageName } from "./page-name.js";

/** The page from which it was asked for, the shown one where that is gone. @param {string} [id] */
export function landingPage(id) {
  return design.value.pages.find((each) => each.id === id) ?? page.value;
}

/** Says where something went when that is not what the user looks at. @param {string} id of the page */
export function tellWhere(id) {
  if (id === page.value.id) return;
  const message = interpolate(gettext("Placed on “%(page)s”."), { page: pageName(landingPage(id)) });
  showToast({ message, action: { label: gettext("Show the page"), perform: () => showPage(id) } });
}
