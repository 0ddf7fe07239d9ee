import { html } from "htm/preact";
import { useMemo, useState } from "preact/hooks";
import { formatDate, gettext, language } from "../../i18n.js";
import { LineChart } from "../../ui/chart.js";
import { SelectField } from "../../ui/field.js";
import { NAMES, format, labelOf } from "./figures.js";

/** @typedef {import("./figures.js").Name} Name */

/** One figure day by day. @param {{found: import("../../api/analytics.js").Results}} props */
export function PerDay({ found }) {
  const [name, choose] = useState(/** @type {Name} */ ("clicks"));
  const chart = useMemo(() => {
    const measured = lengthMeasured(found.days);
    const short = new Intl.DateTimeFormat(language(), { month: "numeric", day: "numeric", timeZone: "UTC" });
    return {
      labels: found.days.map(({ day }) => short.format(new Date(day))),
      names: found.days.map(({ day }) => formatDate(day, "UTC")),
      series: [{ label: labelOf(name), values: found.days.map((day, at) => (at >= measured ? null : Number(day[name] ?? 0))), tone: /** @type {const} */ ("accent") }],
    };
  }, [found, name]);
  const options = NAMES.map((each) => ({ value: each, label: labelOf(each) }));
  const written = (/** @type {number | null} */ value) => format(name, value);
  return html`<section class="card cost-panel cost-wide">
    <header class="cost-head"><h2>${gettext("Per day")}</h2>
      <${SelectField} label=${gettext("Which figure")} hideLabel=${true} value=${name} options=${options} onChange=${(/** @type {any} */ value) => choose(value)} /></header>
    <${LineChart} title=${labelOf(name)} heading=${gettext("Day")} ...${chart} format=${written} file=${`artify-${name}-${found.first}-${found.last}`} />
  </section>`;
}

/** How many days there are up to the last one that has results: today's come later, which is no fall to nothing. @param {import("../../api/analytics.js").Results["days"]} days */
function lengthMeasured(days) {
  const last = days.findLastIndex(({ impressions, clicks, conversions }) => impressions + clicks + conversions > 0);
  return last + 1 || days.length;
}
