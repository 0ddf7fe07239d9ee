import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { formatDateTime, formatNumber, formatRelative, gettext, interpolate } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { Menu } from "../../ui/menu.js";
import { GuidelineForm } from "./guideline-form.js";
import { busy, discardDraft, move, publish, remove, together } from "./guideline-store.js";
import { canEdit } from "./store.js";
import { VersionsDialog } from "./versions.js";
import { categoryName, checkWords } from "./words.js";

/** @typedef {import("../../api/brands.js").Guideline} Line */

/** One guideline: what it says, what waits, what copy is checked for. @param {{guideline: Line}} props */
export function Guideline({ guideline }) {
  const [open, setOpen] = useState(/** @type {"" | "form" | "versions"} */ (""));
  const { id, text, version, checks, draft } = guideline;
  const item = useRef(/** @type {HTMLElement | null} */ (null));
  const close = () => setOpen("");
  const leaveForm = () => {
    close();
    requestAnimationFrame(() => /** @type {HTMLElement | null} */ (item.current?.querySelector(".rule-edit"))?.focus());
  };
  const drop = () => {
    const near = item.current?.nextElementSibling ?? item.current?.previousElementSibling ?? item.current?.closest(".rule-group");
    remove(guideline);
    requestAnimationFrame(() => /** @type {HTMLElement | null | undefined} */ (near?.querySelector(".rule-edit, .rule-add"))?.focus());
  };
  if (open === "form") return html`<li class="rule" ref=${item}><${GuidelineForm} guideline=${guideline} onClose=${leaveForm} /></li>`;
  const isBusy = busy.value.has(id);
  return html`<li class=${`rule ${version === 0 ? "rule-draft" : ""}`} ref=${item} aria-busy=${isBusy ? "true" : undefined}>
    <div class="rule-row">
      <div class="rule-words">
        <p class="rule-text">${text}</p>
        <${Checks} checks=${checks} />
        <${Facts} guideline=${guideline} />
      </div>
      ${canEdit.value ? html`<${Acts} guideline=${guideline} isBusy=${isBusy} onEdit=${() => setOpen("form")} onVersions=${() => setOpen("versions")} onDelete=${drop} />` : null}
    </div>
    ${draft ? html`<${Waiting} guideline=${guideline} isBusy=${isBusy} />` : null}
    ${open === "versions" ? html`<${VersionsDialog} guideline=${guideline} onClose=${close} />` : null}
  </li>`;
}

/** @param {{checks: import("../../api/brands.js").Check[]}} props */
function Checks({ checks }) {
  if (!checks.length) return null;
  return html`<p class="rule-checks"><span class="rule-checks-title">${gettext("Checked as:")}</span>${checks.map((check) => html`<span class="badge badge-success" key=${check.kind}><${Icon} name="check" />${checkWords(check)}</span>`)}</p>`;
}

/** @param {{guideline: Line}} props */
function Facts({ guideline: { version, updated_at: changed } }) {
  return html`<p class="rule-facts tabular">
    ${version === 0 ? html`<span class="badge badge-warning">${gettext("Draft")}</span>` : html`<span>${interpolate(gettext("Version %(number)s"), { number: formatNumber(version) })}</span>`}
    <time datetime=${changed} title=${formatDateTime(changed)}>${formatRelative(changed)}</time>
  </p>`;
}

/** A change that nobody follows yet. @param {{guideline: Line, isBusy: boolean}} props */
function Waiting({ guideline, isBusy }) {
  const { category, draft } = guideline;
  if (!draft) return null;
  return html`<div class="rule-waiting">
    <p class="rule-waiting-head"><span class="badge badge-warning">${gettext("Draft")}</span>${draft.category === category ? null : html`<span class="rule-facts">${interpolate(gettext("moves to “%(category)s”"), { category: categoryName(draft.category) })}</span>`}</p>
    <p class="rule-text">${draft.text}</p>
    <div class="rule-form-acts">
      <${Button} size="small" variant="ghost" disabled=${isBusy} onClick=${() => void discardDraft(guideline)}>${gettext("Discard draft")}<//>
      <${Button} size="small" busy=${isBusy} onClick=${() => void publish(guideline)}>${gettext("Publish")}<//>
    </div>
  </div>`;
}

/** @param {{guideline: Line, isBusy: boolean, onEdit: () => void, onVersions: () => void, onDelete: () => void}} props */
function Acts({ guideline, isBusy, onEdit, onVersions, onDelete }) {
  const label = interpolate(gettext("More for “%(name)s”"), { name: guideline.text.slice(0, 40) });
  const [first, last] = [together(guideline)[0], together(guideline).at(-1)];
  const isMoving = together(guideline).some(({ id }) => busy.value.has(id)); // a second order would take the first back
  const items = [
    { label: gettext("Move up"), icon: "arrow-up", disabled: isMoving || first?.id === guideline.id, perform: () => void move(guideline, -1) },
    { label: gettext("Move down"), icon: "arrow-down", disabled: isMoving || last?.id === guideline.id, perform: () => void move(guideline, 1) },
    { label: gettext("Versions"), icon: "history", disabled: guideline.version === 0, perform: onVersions },
    /** @type {const} */ ("separator"),
    { label: gettext("Delete"), icon: "trash-2", danger: true, perform: onDelete },
  ];
  return html`<div class="rule-acts">
    ${guideline.version === 0 ? html`<${Button} size="small" busy=${isBusy} onClick=${() => void publish(guideline)}>${gettext("Publish")}<//>` : null}
    <${IconButton} class="rule-edit" icon="pencil" size="small" label=${gettext("Edit")} onClick=${onEdit} />
    <${Menu} label=${label} items=${items} align="end" trigger=${(/** @type {object} */ attributes) => html`<${IconButton} icon="ellipsis" size="small" label=${label} data-tooltip=${null} ...${attributes} />`} />
  </div>`;
}
