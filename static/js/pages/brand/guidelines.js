import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { formatNumber, gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Segmented } from "../../ui/segmented.js";
import { Composer } from "./composer.js";
import { Guideline } from "./guideline.js";
import { onlyDrafts, publishAll, publishing, shown, waiting } from "./guideline-store.js";
import { canEdit, here } from "./store.js";
import { categories, draftCount } from "./words.js";

/** Every guideline under its category. */
export function Guidelines() {
  const none = onlyDrafts.value && !shown.value.length;
  return html`${canEdit.value ? html`<${Bar} />` : null}
    ${
      none
        ? html`<${EmptyState} icon="circle-check" title=${gettext("No drafts are waiting")} body=${gettext("Everything that the brand says is published.")}>
      <${Button} onClick=${() => (onlyDrafts.value = false)}>${gettext("Show all")}<//><//>`
        : categories()
            .filter(isShown)
            .map((each) => html`<${Category} key=${each.category} ...${each} />`)
    }`;
}

/** A reader sees what there is; an editor also where something can be added. @param {{category: string}} one */
function isShown({ category }) {
  return (canEdit.value && !onlyDrafts.value) || shown.value.some((each) => each.category === category);
}

/** Which are shown, and all drafts at once. */
function Bar() {
  const drafts = waiting.value.length;
  const options = [
    { value: "all", label: interpolate(gettext("All (%(count)s)"), { count: formatNumber(here().guidelines.length) }) },
    { value: "draft", label: interpolate(gettext("Drafts (%(count)s)"), { count: formatNumber(drafts) }) },
  ];
  return html`<div class="rule-bar">
    <${Segmented} label=${gettext("Which guidelines")} value=${onlyDrafts.value ? "draft" : "all"} options=${options} onChange=${(/** @type {string} */ value) => (onlyDrafts.value = value === "draft")} />
    ${
      drafts
        ? html`<${Button} icon="check" busy=${publishing.value} onClick=${() => void publishAll()}>${interpolate(gettext("Publish all drafts (%(count)s)"), { count: formatNumber(drafts) })}<//>`
        : null
    }
  </div>`;
}

/** @param {import("./words.js").CategoryWords} props */
function Category({ category, name, hint }) {
  const [adding, setAdding] = useState(false);
  const group = useRef(/** @type {HTMLElement | null} */ (null));
  const close = () => {
    setAdding(false);
    requestAnimationFrame(() => /** @type {HTMLElement | null | undefined} */ (group.current?.querySelector(".rule-add"))?.focus());
  };
  const own = shown.value.filter((each) => each.category === category);
  const drafts = own.filter((each) => waiting.value.includes(each)).length;
  const titleId = `category-${category}`;
  return html`<section class="rule-group" ref=${group} aria-labelledby=${titleId}>
    <header class="rule-head">
      <h2 id=${titleId}>${name}</h2>
      ${drafts ? html`<span class="badge badge-warning">${draftCount(drafts)}</span>` : null}
      <p class="rule-hint">${hint}</p>
    </header>
    <div class="rule-lines">
      ${own.length ? html`<ul class="rule-list" aria-labelledby=${titleId}>${own.map((each) => html`<${Guideline} key=${each.id} guideline=${each} />`)}</ul>` : null}
      ${adding ? html`<${Composer} category=${category} name=${name} onClose=${close} />` : null}
      ${canEdit.value && !adding ? html`<${Button} class="rule-add" size="small" variant="ghost" icon="plus" aria-label=${interpolate(gettext("Add to “%(category)s”"), { category: name })} onClick=${() => setAdding(true)}>${gettext("Add a guideline")}<//>` : null}
    </div>
  </section>`;
}
