import { html } from "htm/preact";
import { formatDate, gettext, interpolate } from "../i18n.js";

/** The box that the line is drawn in; it is stretched to its place. */
const [WIDTH, HEAD, FOOT] = [100, 2, 30];
const DAY_MS = 86_400_000;

/**
 * Some weeks day by day as a line from zero on, without axes: beside it stand the figures.
 * @param {{values: number[], words: string}} props `words` say what the line shows
 */
export function Sparkline({ values, words }) {
  const line = linePath(values);
  const last = (measuredLength(values) - 1) * stepOf(values);
  return html`<svg class="sparkline" viewBox=${`0 0 ${WIDTH} ${FOOT + 1}`} preserveAspectRatio="none" role="img" aria-label=${words}>
    <path class="sparkline-ground" d=${`M0 ${FOOT}H${WIDTH}`} /><path class="sparkline-under" d=${`${line}L${round(last)} ${FOOT}L0 ${FOOT}Z`} /><path class="sparkline-line" d=${line} />
  </svg>`;
}

/** The line, up to the last day that has something: what is not in yet is no fall to nothing. @param {number[]} values */
export function linePath(values) {
  const known = values.slice(0, measuredLength(values));
  const most = Math.max(...known, Number.MIN_VALUE);
  const points = known.map((value, at) => `${round(at * stepOf(values))} ${round(FOOT - (value / most) * (FOOT - HEAD))}`);
  if (points.length === 1) points.push(points[0]); // a dot
  return `M${points.join("L")}`;
}

/**
 * What a line says, for who does not see it.
 * @param {{name: string, values: number[], whole: string, first: string, format: (value: number) => string}} line `whole`: the figure of all days;
 *   `first`: the day of the first value
 */
export function lineWords({ name, values, whole, first, format }) {
  const most = Math.max(...values);
  const day = new Date(new Date(first).getTime() + values.indexOf(most) * DAY_MS).toISOString().slice(0, 10);
  const said = { name, days: values.length, whole, most: format(most), day: formatDate(day, "UTC") };
  return interpolate(gettext("%(name)s in the last %(days)s days: %(whole)s in all, at most %(most)s on %(day)s"), said);
}

/** How many days there are up to the last one that has something. @param {number[]} values */
function measuredLength(values) {
  return values.findLastIndex((value) => value > 0) + 1 || values.length;
}

/** @param {number[]} values */
function stepOf(values) {
  return values.length > 1 ? WIDTH / (values.length - 1) : 0;
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
