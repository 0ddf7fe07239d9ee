/** What a step did, in one word: for telling it to somebody who does not see it. */

/**
 * @typedef {import('./patch.js').Patch} Patch
 * @typedef {import('./patch.js').ObjectChange} ObjectChange
 * @typedef {"add" | "delete" | "group" | "ungroup" | "move" | "resize" | "rotate" | "write" | "order" | "style" | "background"
 *   | "page-add" | "page-delete" | "page-move" | "page-rename"} Verb
 * @typedef {{verb: Verb, objects: import('./document.js').CanvasObject[]}} Deed `objects`: what it was done to, as they stood last
 */

const PLACE = ["left", "top"];
const SIZE = ["width", "height", "scaleX", "scaleY", "rx", "ry", "radius", "fontSize", "styles"];

/** @param {Patch} patch @returns {Deed} as it was done, not as it was undone */
export function describe(patch) {
  const changes = patch.pages.flatMap((page) => page.changes);
  return { verb: verbOf(patch, changes), objects: changes.flatMap(({ before, after }) => after ?? before ?? []) };
}

/** @param {Patch} patch @param {ObjectChange[]} changes @returns {Verb} */
function verbOf(patch, changes) {
  if (patch.sheets.length) return patch.sheets[0].after ? "page-add" : "page-delete";
  if (patch.order) return "page-move";
  if (changes.length) return objectVerb(changes);
  if (patch.pages.some(({ order }) => order)) return "order";
  const fields = patch.pages.map((page) => page.fields);
  return fields.some((each) => each?.before.name !== each?.after.name) ? "page-rename" : "background";
}

/** @param {ObjectChange[]} changes @returns {Verb} */
function objectVerb(changes) {
  const came = changes.filter(({ before }) => !before);
  const went = changes.filter(({ after }) => !after);
  if (came.length && went.length) return came.length < went.length ? "group" : "ungroup";
  if (came.length) return "add";
  if (went.length) return "delete";
  return fieldVerb(changedFields(changes));
}

/** @param {ObjectChange[]} changes @returns {string[]} */
function changedFields(changes) {
  const fields = changes.flatMap(({ before, after }) => {
    const earlier = /** @type {Record<string, any>} */ (before);
    const later = /** @type {Record<string, any>} */ (after);
    return Object.keys({ ...earlier, ...later }).filter((key) => earlier[key] !== later[key]);
  });
  return [...new Set(fields)];
}

/** A rotation moves the corner, and a resize may: what says most comes first. @param {string[]} fields @returns {Verb} */
function fieldVerb(fields) {
  const only = (/** @type {string[]} */ known) => fields.every((field) => known.includes(field));
  if (fields.includes("text")) return "write";
  if (only(PLACE)) return "move";
  if (only([...PLACE, "angle"])) return "rotate";
  return only([...PLACE, ...SIZE]) ? "resize" : "style";
}
