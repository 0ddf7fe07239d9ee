/**
 * How templates are laid out: what is of a kind together, and strips (wide banners) in rows of their own, which would
 * leave holes beside anything taller.
 */
import { gettext } from "../../../i18n.js";

/** @typedef {Pick<import("../../../api/templates.js").Template, "category" | "is_own" | "width" | "height">} Placed */

/** Wider than this is a strip. */
const STRIP_RATIO = 3;

/** @param {Placed} template */
const isStrip = ({ width, height }) => width / height > STRIP_RATIO;

/** @type {{title: () => string, holds: (template: Placed) => boolean}[]} */
const KINDS = [
  { title: () => gettext("My templates"), holds: ({ is_own }) => is_own },
  { title: () => gettext("Social"), holds: ({ is_own, category }) => !is_own && category === "social" },
  { title: () => gettext("Posters"), holds: ({ is_own, category }) => !is_own && category === "poster" },
  { title: () => gettext("Banners"), holds: ({ is_own, category }) => !is_own && category === "banner" },
];

/**
 * @template {Placed} T
 * @param {T[]} templates
 * @returns {{title: string, sheets: T[], strips: T[]}[]} without empty ones
 */
export function sectionsOf(templates) {
  const sections = KINDS.map(({ title, holds }) => section(title(), templates.filter(holds)));
  return sections.filter(({ sheets, strips }) => sheets.length + strips.length);
}

/**
 * @template {Placed} T
 * @param {string} title
 * @param {T[]} templates
 */
export function section(title, templates) {
  return { title, sheets: templates.filter((each) => !isStrip(each)), strips: templates.filter(isStrip) };
}
