import { html } from "htm/preact";
import { useEffect } from "preact/hooks";
import { gettext, interpolate, language } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { EmptyState, ErrorState } from "../../ui/empty-state.js";
import { Icon } from "../../ui/icon.js";
import { Skeleton } from "../../ui/skeleton.js";
import { chooseSegment, loadSegments, writeForSegment } from "../actions/segments.js";
import { inParts, summaryOf } from "../core/segments.js";
import { choices, copyWish } from "../state/generation.js";
import { campaignSegments, segmentsFault, segmentsPhase } from "../state/segments.js";

/** @typedef {import("../state/generation.js").Choice} Segment */

/** For whom copy is written: what each segment says, and choosing one. */
export function Segments() {
  useEffect(() => {
    void loadSegments();
    // Who comes back from the page of segments may have made one.
    addEventListener("focus", loadSegments);
    return () => removeEventListener("focus", loadSegments);
  }, []);
  return html`<div class="brand-panel segments-panel"><${Content} /></div>`;
}

function Content() {
  if (segmentsPhase.value === "failed" && segmentsFault.value)
    return html`<${ErrorState} title=${gettext("The segments could not be loaded")} error=${segmentsFault.value} onRetry=${loadSegments} />`;
  if (segmentsPhase.value !== "ready") return html`<div aria-busy="true"><span class="visually-hidden" role="status">${gettext("Loading…")}</span><${Skeleton} lines=${8} /></div>`;
  if (choices.value.segments.length === 0) return html`<${NoSegment} />`;
  return html`<${Chosen} /><${List} />`;
}

function NoSegment() {
  const words = gettext("A segment says for whom copy is written: age, places, interests, habits. Chosen here it shapes what the Generate panel writes.");
  return html`<${EmptyState} icon="users" title=${gettext("Say whom you write for")} body=${words}>
    <a class="button button-primary" href="/segments#new" target="_blank" rel="noopener">${gettext("Make a segment")}</a>
  <//>`;
}

/** For whom the next words are, and the way there. */
function Chosen() {
  const { segment, compare } = copyWish.value;
  const name = choices.value.segments.find(({ id }) => String(id) === segment)?.name ?? gettext("Everybody");
  const words = compare ? gettext("Copy is compared for several segments.") : interpolate(gettext("Copy is written for: %(segment)s"), { segment: name });
  return html`<div class="segments-chosen">
    <p role="status">${words}</p>
    <${Button} size="small" icon="sparkles" onClick=${writeForSegment}>${gettext("Write copy")}<//>
  </div>`;
}

function List() {
  const { ofCampaign, others } = inParts(choices.value.segments, campaignSegments.value);
  return html`<fieldset class="segments-list"><legend class="visually-hidden">${gettext("Segment")}</legend>
      <${Option} id="" name=${gettext("Everybody")} words=${gettext("Nobody in particular")} />
      ${ofCampaign.length ? html`<${Part} title=${gettext("Of this campaign")} segments=${ofCampaign} /><${Part} title=${gettext("Others")} segments=${others} />` : html`<${Part} segments=${others} />`}
    </fieldset>
    <p class="segments-more"><a href="/segments#new" target="_blank" rel="noopener">${gettext("Make a segment")}<${Icon} name="arrow-up-right" /></a></p>`;
}

/** @param {{title?: string, segments: Segment[]}} props */
function Part({ title, segments }) {
  if (segments.length === 0) return null;
  return html`${title ? html`<h3 class="segments-part">${title}</h3>` : null}${segments.map((segment) => html`<${Line} key=${segment.id} segment=${segment} />`)}`;
}

/** @param {{segment: Segment}} props */
function Line({ segment }) {
  const { id, name, shared, role } = segment;
  const edit = interpolate(gettext("Edit “%(name)s” in a new tab"), { name });
  return html`<div class="segments-option">
    <${Option} id=${String(id)} name=${name} words=${summaryOf(segment, language())} note=${shared ? gettext("Shared with everyone") : role === "owner" ? "" : gettext("Shared with you")} />
    ${role === "viewer" ? null : html`<a class="icon-button icon-button-small" href=${`/segments#${id}`} target="_blank" rel="noopener" aria-label=${edit} data-tooltip=${edit} data-tooltip-side="left"><${Icon} name="pencil" /></a>`}
  </div>`;
}

/** @param {{id: string, name: string, words: string, note?: string}} props */
function Option({ id, name, words, note }) {
  const { segment, compare } = copyWish.value;
  return html`<label class="segment-option segments-choice">
    <input type="radio" name="segment" value=${id} checked=${!compare && segment === id} onChange=${() => chooseSegment(id)} />
    <span><span class="segments-name">${name}</span><span class="segment-summary">${words}</span>${note ? html`<span class="segments-note"><${Icon} name="users" />${note}</span>` : null}</span>
  </label>`;
}
