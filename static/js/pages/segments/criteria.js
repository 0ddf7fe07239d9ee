/** Ages between the form, which has two fields, and the criteria, which have one pair. */

/** @typedef {import("../../api/segments.js").Criteria} Criteria */

/** What the two fields say. @param {Criteria} criteria @returns {{from: string, to: string}} */
export function agesOf({ age }) {
  const [from, to] = Array.isArray(age) ? age : [null, null];
  return { from: from === null || from === undefined ? "" : String(from), to: to === null || to === undefined ? "" : String(to) };
}

/** The criteria with what the fields say; an empty field is no limit. @param {Criteria} criteria @param {{from: string, to: string}} ages @returns {Criteria} */
export function withAges({ age: _, ...others }, { from, to }) {
  const ends = [from, to].map((text) => (text.trim() === "" ? null : Number(text)));
  return ends.every((end) => end === null) ? others : { ...others, age: /** @type {[number | null, number | null]} */ (ends) };
}
