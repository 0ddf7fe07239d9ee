import { gettext, interpolate, ngettext } from "../../i18n.js";
import { isSame } from "../core/compare.js";

/** @typedef {import("../core/compare.js").Difference} Difference */

/**
 * What happened from one design to a later one, in short phrases; one phrase where nothing did.
 * @param {Difference} difference
 * @returns {string[]}
 */
export function changesSince(difference) {
  if (isSame(difference)) return [gettext("Nothing differs on the pages.")];
  const { added, removed, pagesAdded, pagesRemoved } = difference;
  return [
    ...common(difference),
    ...counted(added, (n) => ngettext("%(n)s object added", "%(n)s objects added", n)),
    ...counted(removed, (n) => ngettext("%(n)s object removed", "%(n)s objects removed", n)),
    ...counted(pagesAdded, (n) => ngettext("%(n)s page added", "%(n)s pages added", n)),
    ...counted(pagesRemoved, (n) => ngettext("%(n)s page removed", "%(n)s pages removed", n)),
  ];
}

/**
 * In what mine (the later) and theirs differ, where neither comes first.
 * @param {Difference} difference
 * @returns {string[]}
 */
export function differencesOf(difference) {
  if (isSame(difference)) return [gettext("Nothing differs on the pages.")];
  const { added, removed, pagesAdded, pagesRemoved } = difference;
  return [
    ...common(difference),
    ...counted(added, (n) => ngettext("%(n)s object only in yours", "%(n)s objects only in yours", n)),
    ...counted(removed, (n) => ngettext("%(n)s object only in the newer one", "%(n)s objects only in the newer one", n)),
    ...counted(pagesAdded, (n) => ngettext("%(n)s page only in yours", "%(n)s pages only in yours", n)),
    ...counted(pagesRemoved, (n) => ngettext("%(n)s page only in the newer one", "%(n)s pages only in the newer one", n)),
  ];
}

/** @param {Difference} difference */
function common({ changed, pagesChanged, reordered }) {
  return [
    ...counted(changed, (n) => ngettext("%(n)s object differs", "%(n)s objects differ", n)),
    ...counted(pagesChanged, (n) => ngettext("%(n)s page's settings differ", "%(n)s pages' settings differ", n)),
    ...(reordered ? [gettext("The order differs")] : []),
  ];
}

/** @param {number} n @param {(n: number) => string} words */
function counted(n, words) {
  return n ? [interpolate(words(n), { n })] : [];
}
