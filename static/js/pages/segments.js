import { html } from "htm/preact";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { formatNumber, gettext } from "../i18n.js";
import { Button } from "../ui/button.js";
import { EmptyState, ErrorState } from "../ui/empty-state.js";
import { leaveWhenSessionEnds, place } from "./navigation.js";
import { SegmentCard, SkeletonCard } from "./segments/card.js";
import { SegmentForm } from "./segments/form.js";
import { deleteOnLeaving, load, loadError, segments, state } from "./segments/store.js";
import { ShareDialog } from "./share-dialog.js";

/** @typedef {import("../api/segments.js").Segment} Segment */

const SKELETONS = 3;

function Segments() {
  const [open, setOpen] = useState(/** @type {{form?: Segment | null, share?: Segment}} */ ({}));
  useEffect(() => void load().then(() => setOpen((now) => (now.form === undefined && !now.share ? fromAddress() : now))), []); // not over what was opened meanwhile
  const close = () => setOpen({});
  const make = () => setOpen({ form: null });
  const count = segments.value.length;
  const isEmpty = state.value === "ready" && count === 0;
  return html`<div class="home-bar">
      <h1 class="home-title">${gettext("Segments")}${count ? html`<span class="home-count tabular">${formatNumber(count)}</span>` : null}</h1>
      ${isEmpty ? null : html`<${Button} variant="primary" icon="plus" onClick=${make}>${gettext("New segment")}<//>`}
    </div>
    ${isEmpty ? html`<${Nothing} onMake=${make} />` : html`<${Grid} setOpen=${setOpen} />`}
    ${open.form !== undefined ? html`<${SegmentForm} segment=${open.form} onClose=${close} />` : null}
    ${open.share ? html`<${ShareDialog} shared=${sharing(open.share)} onClose=${close} />` : null}`;
}

/** What the address asks to be opened: `#new`, or the id of a segment. @returns {{form?: Segment | null}} */
function fromAddress() {
  const wanted = location.hash.slice(1);
  if (wanted === "new") return { form: null };
  const segment = segments.value.find(({ id }) => String(id) === wanted);
  return segment ? { form: segment } : {};
}

/** @param {{setOpen: (open: {form?: Segment, share?: Segment}) => void}} props */
function Grid({ setOpen }) {
  if (state.value === "error" && loadError.value) return html`<${ErrorState} title=${gettext("Your segments could not be loaded")} error=${loadError.value} onRetry=${load} />`;
  if (state.value === "loading" && !segments.value.length)
    return html`<ul class="segments-grid" aria-busy="true" aria-label=${gettext("Loading segments")}>${Array.from({ length: SKELETONS }, (_, index) => html`<${SkeletonCard} key=${index} />`)}</ul>`;
  return html`<ul class="segments-grid" aria-label=${gettext("Segments")}>${segments.value.map(
    (segment) => html`<${SegmentCard} key=${segment.id} segment=${segment} onOpen=${() => setOpen({ form: segment })} onShare=${() => setOpen({ share: segment })} />`,
  )}</ul>`;
}

/** @param {{onMake: () => void}} props */
function Nothing({ onMake }) {
  const words = gettext("A segment says for whom copy is written: age, places, interests, habits. Chosen in the Generate panel it shapes the words.");
  return html`<${EmptyState} icon="users" title=${gettext("Say whom you write for")} body=${words}>
    <${Button} variant="primary" icon="plus" onClick=${onMake}>${gettext("Make a segment")}<//>
  <//>`;
}

/** @param {Segment} segment */
function sharing({ id, name }) {
  const roles = [
    { value: "viewer", label: gettext("Viewer: writes for it") },
    { value: "editor", label: gettext("Editor: changes it too") },
  ];
  return { path: `/api/segments/${id}`, name, isOwner: true, roles };
}

leaveWhenSessionEnds();
deleteOnLeaving();
render(html`<${Segments} />`, place("segments"));
