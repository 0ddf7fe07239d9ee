/** What the command palette finds: every verb, the panels, the pages, and the objects by their names. */
import { gettext } from "../../i18n.js";
import { actions } from "../actions/index.js";
import { pageName } from "../actions/page-name.js";
import { turnTo } from "../actions/pages.js";
import { searchIn } from "../core/search.js";
import { design, select } from "../state/design.js";
import { showSide } from "../state/layout.js";
import { recentIds } from "../state/recent.js";
import { ACTION_GROUPS } from "./action-groups.js";
import { iconOf, nameOf } from "./object-name.js";
import { shortcutText } from "./shortcut-text.js";
import { SIDE_TABS } from "./side-tabs.js";

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} label
 * @property {string} group
 * @property {string} [icon]
 * @property {string} [shortcut]
 * @property {boolean} enabled
 * @property {() => unknown} perform
 */

/** A long list is no help. */
const MOST_FOUND = 50;

/** @returns {Entry[]} */
function entries() {
  return [...actions.filter(({ id }) => id !== "palette").map(ofAction), ...SIDE_TABS.map(ofPanel), ...ofPages()];
}

/** @param {import("../actions/action.js").Action} action @returns {Entry} */
function ofAction(action) {
  const { id, icon, perform } = action;
  return { id, icon, perform, label: action.label(), group: ACTION_GROUPS[action.group](), shortcut: shortcutText(action), enabled: action.isEnabled() };
}

/** @param {(typeof SIDE_TABS)[number]} tab @returns {Entry} */
function ofPanel({ id, icon, label }) {
  return { id: `panel-${id}`, icon, label: label(), group: gettext("Panels"), enabled: true, perform: () => showSide(id) };
}

/** @returns {Entry[]} */
function ofPages() {
  const { pages } = design.value;
  if (pages.length === 1) return [];
  return pages.map((page) => ({
    id: `page-${page.id}`,
    icon: "file",
    label: pageName(page),
    group: gettext("Pages"),
    enabled: true,
    perform: () => turnTo(page.id),
  }));
}

/** @returns {Entry[]} */
function ofObjects() {
  return design.value.pages.flatMap((page) =>
    page.objects.map((object) => ({
      id: `object-${object.id}`,
      icon: iconOf(object),
      label: nameOf(object),
      group: design.value.pages.length > 1 ? pageName(page) : gettext("Layers"),
      enabled: true,
      perform: () => {
        turnTo(page.id);
        select([object.id]);
      },
    })),
  );
}

/**
 * @param {string} query
 * @returns {{title: string, entries: Entry[]}[]} in groups while nothing is asked for, else one list, the best first
 */
export function findEntries(query) {
  const all = entries();
  if (query.trim()) return [{ title: "", entries: searchIn(query, [...recentFirst(all), ...ofObjects()], wordsOf).slice(0, MOST_FOUND) }];
  const recent = recentIds().flatMap((id) => all.find((entry) => entry.id === id) ?? []);
  const rest = all.filter((entry) => !recent.includes(entry));
  const groups = [...new Set(rest.map(({ group }) => group))].map((title) => ({ title, entries: rest.filter(({ group }) => group === title) }));
  return recent.length ? [{ title: gettext("Recent"), entries: recent }, ...groups] : groups;
}

/** @param {Entry[]} all */
function recentFirst(all) {
  const ids = recentIds();
  const rank = (/** @type {Entry} */ { id }) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return all.toSorted((a, b) => rank(a) - rank(b));
}

/** The id makes the English word work in Korean as well. @param {Entry} entry */
function wordsOf({ id, label, group }) {
  const isVerb = !id.startsWith("object-") && !id.startsWith("page-");
  return isVerb ? [label, `${group} ${label}`, id.replaceAll("-", " ")] : [label];
}
