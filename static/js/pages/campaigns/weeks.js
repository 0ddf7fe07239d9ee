import { html } from "htm/preact";
import { formatNumber, gettext, interpolate } from "../../i18n.js";
import { percent } from "../../ui/percent.js";
import { lineWords, Sparkline } from "../../ui/sparkline.js";

/** @typedef {import("../../api/analytics.js").Line} Line */
/** @typedef {{first: string, line: Line | null}} Weeks `line`: null where nothing was measured */

/** The impressions of the last 28 days as a line, with the figures. @param {{weeks: Weeks | null}} props null: not there yet */
export function WeeksLine({ weeks }) {
  if (!weeks) return html`<div class="weeks" aria-hidden="true"></div>`;
  if (!weeks.line) return html`<div class="weeks"><p class="weeks-words">${gettext("No results in the last 28 days")}</p></div>`;
  const { impressions, clicks } = weeks.line;
  const [seen, clicked] = [sum(impressions), sum(clicks)];
  const whole = formatNumber(seen);
  const words = lineWords({ name: gettext("Impressions"), values: impressions, whole, first: weeks.first, format: formatNumber });
  return html`<div class="weeks">
    <${Sparkline} values=${impressions} words=${words} />
    <p class="weeks-words tabular">${seen ? interpolate(gettext("%(count)s impressions, %(rate)s clicked"), { count: whole, rate: percent(clicked / seen) }) : interpolate(gettext("%(count)s clicks"), { count: formatNumber(clicked) })}</p>
  </div>`;
}

/** @param {number[]} values */
function sum(values) {
  return values.reduce((one, other) => one + other, 0);
}
