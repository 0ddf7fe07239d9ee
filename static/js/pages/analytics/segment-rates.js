/** The rates of segments, as they are drawn. */
import { gettext } from "../../i18n.js";

/** @typedef {import("../../api/analytics.js").SegmentFigures} SegmentFigures */

/** Room beside a rate that nothing is known of. */
const ROOM = 1.5;

/** @param {SegmentFigures} row @param {"ctr" | "cvr"} by */
export function rateOf(row, by) {
  if (by === "ctr") return { rate: row.ctr, low: row.ctr_low, high: row.ctr_high, trials: row.impressions, known: row.ctr_known };
  return { rate: row.cvr, low: row.cvr_low, high: row.cvr_high, trials: row.clicks, known: row.cvr_known };
}

/** Where the scale ends: what is known has room, what is hardly known may go beyond. @param {SegmentFigures[]} rows @param {"ctr" | "cvr"} by */
export function widest(rows, by) {
  const ends = rows.map((row) => rateOf(row, by)).map(({ rate, high, known }) => (known ? high : rate * ROOM));
  return Math.max(...ends, 1e-6);
}

/** @param {SegmentFigures} row */
export function nameOf({ segment, name }) {
  return segment === null ? gettext("Everybody") : (name ?? gettext("A segment not shared with you"));
}
