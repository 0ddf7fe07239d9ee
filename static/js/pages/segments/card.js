import { html } from "htm/preact";
import { gettext, interpolate, language } from "../../i18n.js";
import { IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { Menu } from "../../ui/menu.js";
import { roleName } from "../role-name.js";
import { remove } from "./store.js";

/** @typedef {import("../../api/segments.js").Segment} Segment */

/** @param {{segment: Segment, onOpen: () => void, onShare: () => void}} props */
export function SegmentCard({ segment, onOpen, onShare }) {
  const summary = segment.summary[language() === "ko" ? "ko" : "en"];
  return html`<li class="card segments-card">
    <div class="segments-head">
      <h2 class="segments-title"><button type="button" class="segments-open" onClick=${onOpen}>${segment.name}</button></h2>
      ${segment.role === "owner" ? html`<${CardMenu} ...${{ segment, onOpen, onShare }} />` : null}
    </div>
    <p class="segments-summary">${summary}</p>
    ${segment.description ? html`<p class="segments-description">${segment.description}</p>` : null}
    <${Access} segment=${segment} />
  </li>`;
}

/** Whose it is, where that is not plain. @param {{segment: Segment}} props */
function Access({ segment: { shared, role } }) {
  if (shared) return html`<p class="segments-foot"><span class="badge"><${Icon} name="eye" />${gettext("Shared with everyone")}</span></p>`;
  if (role === "owner") return null;
  return html`<p class="segments-foot"><span class="badge"><${Icon} name=${role === "viewer" ? "eye" : "pencil"} />${roleName(role)}</span></p>`;
}

/** @param {{segment: Segment, onOpen: () => void, onShare: () => void}} props */
function CardMenu({ segment, onOpen, onShare }) {
  const label = interpolate(gettext("More for “%(name)s”"), { name: segment.name });
  const items = [
    { label: gettext("Edit"), icon: "pencil", perform: onOpen },
    { label: gettext("Share"), icon: "users", perform: onShare },
    /** @type {const} */ ("separator"),
    { label: gettext("Delete"), icon: "trash-2", danger: true, perform: () => remove(segment) },
  ];
  return html`<${Menu} label=${label} items=${items} align="end"
    trigger=${(/** @type {object} */ attributes) => html`<${IconButton} icon="ellipsis" label=${label} data-tooltip=${null} ...${attributes} />`} />`;
}

/** The shape of a card while the list is on its way. */
export function SkeletonCard() {
  return html`<li class="card segments-card" aria-hidden="true"><span class="skeleton segments-line"></span><span class="skeleton segments-line"></span></li>`;
}
