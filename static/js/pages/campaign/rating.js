import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { ApiError } from "../../api/client.js";
import { listFeedback } from "../../api/campaigns.js";
import { formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { TextArea } from "../../ui/field.js";
import { Icon } from "../../ui/icon.js";
import { useUniqueId } from "../../ui/unique-id.js";
import { rate } from "./store.js";

/** @typedef {import("../../api/campaigns.js").Creative} Creative */
/** @typedef {import("../../api/campaigns.js").Feedback} Feedback */

const BEST = 5;

/** One's own stars, the average of all, and what was said. @param {{creative: Creative}} props */
export function Rating({ creative }) {
  return html`<div class="rating"><${Stars} creative=${creative} /><${Average} creative=${creative} /></div>
    <${Comments} creative=${creative} />`;
}

/** @param {{creative: Creative}} props */
function Stars({ creative: { id, feedback } }) {
  const name = useUniqueId();
  return html`<fieldset class="stars"><legend class="visually-hidden">${gettext("Your rating")}</legend>
    ${Array.from({ length: BEST }, (_, at) => at + 1).map(
      (stars) => html`<label class=${`star ${stars <= (feedback.own ?? 0) ? "star-full" : ""}`} key=${stars}>
        <input class="visually-hidden" type="radio" name=${name} checked=${feedback.own === stars} onChange=${() => void rate(id, { rating: stars })}
          aria-label=${interpolate(ngettext("%(count)s star", "%(count)s stars", stars), { count: formatNumber(stars) })} /><${Icon} name="star" />
      </label>`,
    )}
  </fieldset>`;
}

/** @param {{creative: Creative}} props */
function Average({ creative: { feedback } }) {
  if (feedback.average === null) return html`<span class="rating-words">${gettext("Not rated yet")}</span>`;
  const count = interpolate(ngettext("%(count)s rating", "%(count)s ratings", feedback.count), { count: formatNumber(feedback.count) });
  return html`<span class="rating-words tabular"><strong>${formatNumber(feedback.average, { maximumFractionDigits: 1 })}</strong> / 5 · ${count}</span>`;
}

/** What people said, asked for when it is opened. @param {{creative: Creative}} props */
function Comments({ creative }) {
  const [given, setGiven] = useState(/** @type {Feedback[] | null} */ (null));
  const [fault, setFault] = useState("");
  const load = async () => {
    setFault("");
    try {
      setGiven(await listFeedback(creative.id));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFault(error.detail);
    }
  };
  const toggle = (/** @type {any} */ event) => event.currentTarget.open && void load();
  return html`<details class="comments" onToggle=${toggle}>
    <summary>${gettext("Comments")}</summary>
    ${fault ? html`<p class="field-error" role="alert">${fault}</p>` : null}
    ${given ? html`<${Said} given=${given} />` : null}
    ${creative.feedback.own ? html`<${Comment} creative=${creative} onDone=${load} />` : html`<p class="rating-words">${gettext("Rate it to comment.")}</p>`}
  </details>`;
}

/** @param {{given: Feedback[]}} props */
function Said({ given }) {
  const said = given.filter(({ comment }) => comment);
  if (!said.length) return html`<p class="rating-words">${gettext("Nobody has commented yet.")}</p>`;
  return html`<ul class="comments-list">${said.map(({ id, username, rating, comment }) => html`<li key=${id}><span class="rating-words">${username} · ${formatNumber(rating)} / 5</span><p>${comment}</p></li>`)}</ul>`;
}

/** @param {{creative: Creative, onDone: () => Promise<void>}} props */
function Comment({ creative, onDone }) {
  const [comment, setComment] = useState("");
  const send = async () => {
    if (!(await rate(creative.id, { rating: creative.feedback.own ?? BEST, comment: comment.trim() }))) return;
    setComment("");
    await onDone();
  };
  return html`<div class="comment-form">
    <${TextArea} label=${gettext("Your comment")} rows=${2} maxlength="2000" value=${comment} onInput=${setComment} />
    <${Button} size="small" disabled=${!comment.trim()} onClick=${() => void send()}>${gettext("Save comment")}<//>
  </div>`;
}
