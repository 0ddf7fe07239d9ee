import { html } from "htm/preact";
import { formatMoney, formatNumber, gettext, interpolate } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";
import { readable } from "./readable.js";
import { categoryName } from "./words.js";

/**
 * @typedef {import("../../api/generate.js").Preview} Answer
 * @typedef {import("../../api/generate.js").PreviewGuideline} Line
 */

/** @param {{answer: Answer}} props */
export function PreviewResult({ answer }) {
  const { brand_context_used: used, brand_context_degraded: degraded, left_out: leftOut, messages, prompt_tokens: tokens, most_usd: usd } = answer;
  return html`<div class="card try-card">
    <dl class="try-figures tabular">
      <div><dt>${gettext("Guidelines found")}</dt><dd>${formatNumber(used.length)}</dd></div>
      <div><dt>${gettext("Left out")}</dt><dd>${formatNumber(leftOut.length)}</dd></div>
      <div><dt>${gettext("Tokens of the prompt")}</dt><dd>${formatNumber(tokens)}</dd></div>
      <div><dt>${gettext("Costs at most")}</dt><dd>${formatMoney(usd)}</dd></div>
    </dl>
    ${degraded ? html`<p class="notice notice-warning"><${Icon} name="circle-alert" /><span>${gettext("Searching by meaning is not available just now. The guidelines are taken in the brand's own order; forbidden words and tone are there in any case.")}</span></p>` : null}
    ${used.length ? html`<h3 class="try-title">${gettext("What is found")}</h3><ul class="found">${used.map((each) => html`<${Found} key=${each.id} line=${each} reason=${each.reason} />`)}</ul>` : html`<p class="try-hint">${gettext("This brand has no published guidelines yet, so the prompt goes out as it is.")}</p>`}
    ${leftOut.length ? html`<details class="fold"><summary><${Icon} name="chevron-right" />${interpolate(gettext("Left out (%(count)s)"), { count: formatNumber(leftOut.length) })}</summary><ul class="found">${leftOut.map((each) => html`<${Found} key=${each.id} line=${each} />`)}</ul></details>` : null}
    <h3 class="try-title">${gettext("What the model is told")}</h3>
    ${messages.map(({ role, content }, i) => html`<${Message} key=${i} role=${role} content=${content} />`)}
  </div>`;
}

/** @param {{line: Line, reason?: string}} props */
function Found({ line: { category, text, similarity }, reason }) {
  return html`<li class="found-line">
    <p class="found-text">${text}</p>
    <p class="found-why">
      <span class="badge">${categoryName(category)}</span>
      ${reason ? html`<span>${reasonWords(reason)}</span>` : null}
      ${similarity === null ? null : html`<${Near} similarity=${similarity} />`}
    </p>
  </li>`;
}

/** How near in meaning, as a bar with its figure. @param {{similarity: number}} props */
function Near({ similarity }) {
  const share = Math.min(Math.max(similarity, 0), 1);
  return html`<span class="found-near tabular"><progress class="cost-meter found-meter" max="1" value=${share} aria-hidden="true"></progress>${interpolate(gettext("%(share)s alike"), { share: formatNumber(share, { style: "percent" }) })}</span>`;
}

/** @param {string} reason */
function reasonWords(reason) {
  /** @type {Record<string, string>} */
  const words = {
    forbidden: gettext("always included"),
    tone: gettext("sets the tone"),
    relevant: gettext("fits the prompt"),
    all: gettext("the brand has few, so all are taken"),
  };
  return words[reason] ?? reason;
}

/** @param {{role: string, content: string}} props */
function Message({ role, content }) {
  const isSystem = role === "system";
  return html`<details class="fold message" open=${!isSystem}>
    <summary><${Icon} name="chevron-right" />${isSystem ? gettext("Instructions, always the same") : gettext("Your prompt and the brand, as data")}<span class="message-role">${role}</span></summary>
    <pre class="message-words" tabindex="0">${readable(content)}</pre>
  </details>`;
}
