import { html } from "htm/preact";
import { formatDateTime, formatMoney, formatNumber, gettext, interpolate } from "../../i18n.js";
import { Skeleton } from "../../ui/skeleton.js";
import { summary } from "./store.js";

/** @typedef {import("../../api/costs.js").Summary} Summary */

/** The figures that matter before anything else. */
export function Cards() {
  const found = summary.value;
  if (!found) return html`<div class="cost-cards" aria-busy="true">${[0, 1, 2, 3].map((at) => html`<div class="card cost-card" key=${at}><${Skeleton} lines=${5} /></div>`)}</div>`;
  return html`<div class="cost-cards">
    <${Month} found=${found} />
    <${Today} title=${gettext("Texts today")} count=${found.texts} zone=${found.time_zone} />
    <${Today} title=${gettext("Pictures today")} count=${found.images} zone=${found.time_zone} />
    <${Saved} found=${found} />
  </div>`;
}

/** @param {{found: Summary}} props */
function Month({ found: { month } }) {
  const counted = Number(month.cap_usd) - Number(month.left_usd);
  const open = Number(month.held_usd) + Number(month.unknown_usd);
  return html`<section class="card cost-card">
    <h2>${gettext("This month")}</h2>
    <p class="cost-figure tabular">${formatMoney(month.usd)}</p>
    <${Meter} label=${gettext("Used of the month's cap")} used=${counted} limit=${Number(month.cap_usd)} />
    <p class="cost-words">${interpolate(gettext("%(left)s left of %(cap)s"), { left: formatMoney(month.left_usd), cap: formatMoney(month.cap_usd) })}</p>
    ${open > 0 ? html`<p class="cost-words">${interpolate(gettext("%(money)s more is held until its bill is known"), { money: formatMoney(open) })}</p>` : null}
    ${Number(month.forecast_usd) > 0 ? html`<p class="cost-words">${interpolate(gettext("About %(money)s by the month's end, going on like this"), { money: formatMoney(month.forecast_usd) })}</p>` : null}
  </section>`;
}

/** @param {{title: string, count: import("../../api/costs.js").Count, zone: string}} props */
function Today({ title, count, zone }) {
  return html`<section class="card cost-card">
    <h2>${title}</h2>
    <p class="cost-figure tabular">${formatNumber(count.used)}<span class="cost-of"> / ${formatNumber(count.limit)}</span></p>
    <${Meter} label=${title} used=${count.used} limit=${count.limit} />
    <p class="cost-words">${interpolate(gettext("Starts anew %(time)s"), { time: formatDateTime(count.resets_at, zone) })}</p>
  </section>`;
}

/** @param {{found: Summary}} props */
function Saved({ found: { month, savings, by_kind: kinds } }) {
  const hits = savings.exact.hits + savings.semantic.hits;
  // An embedding answers nobody: it is no answer that a cache could have given.
  const paid = kinds.filter(({ kind }) => kind !== "embedding").reduce((sum, { calls }) => sum + calls, 0);
  const share = paid + hits > 0 ? hits / (paid + hits) : 0;
  return html`<section class="card cost-card">
    <h2>${gettext("Saved by the cache this month")}</h2>
    <p class="cost-figure tabular">${formatMoney(month.saved_usd)}</p>
    <${Share} label=${gettext("Answers from the cache")} share=${share} />
    <p class="cost-words">${interpolate(gettext("%(hits)s answers given again, %(share)s of all"), { hits: formatNumber(hits), share: formatNumber(share, { style: "percent" }) })}</p>
    <${Each} label=${gettext("Same question")} saving=${savings.exact} />
    <${Each} label=${gettext("Same meaning")} saving=${savings.semantic} />
  </section>`;
}

/** What one cache saved; nothing where it did not. @param {{label: string, saving: Summary["savings"]["exact"]}} props */
function Each({ label, saving: { hits, usd } }) {
  if (hits === 0) return null;
  const values = { cache: label, hits: formatNumber(hits), money: formatMoney(usd) };
  return html`<p class="cost-words tabular">${interpolate(gettext("%(cache)s: %(hits)s answers, %(money)s"), values)}</p>`;
}

/** @param {{label: string, share: number}} props */
function Share({ label, share }) {
  return html`<progress class="cost-meter" aria-label=${label} max="1" value=${share}></progress>`;
}

/** How much of a limit is used; a full one looks so, also where the limit is 0. @param {{label: string, used: number, limit: number}} props */
function Meter({ label, used, limit }) {
  const isFull = used >= limit;
  return html`<progress class=${`cost-meter ${isFull ? "cost-meter-full" : ""}`} aria-label=${label} max=${isFull ? 1 : limit} value=${isFull ? 1 : used}></progress>`;
}
