import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { gettext, interpolate } from "../../i18n.js";
import { pageName } from "../actions/page-name.js";
import { isOpen } from "../state/project.js";
import { page, selection } from "../state/design.js";
import { onObjectKey } from "./object-keys.js";
import { kindNameOf, nameOf } from "./object-name.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** So many before and after the active one are there for a screen reader to look ahead. */
const AROUND = 8;

/**
 * The objects of the page as a list that is not seen but real: reached by Tab from the stage, walked with the arrows;
 * the canvas shows what is selected. The front comes first, as in the layers.
 */
export function ObjectList() {
  const [active, setActive] = useState("");
  const before = useRef(0);
  const { objects } = page.value;
  const chosen = selection.value.at(-1);
  useEffect(() => {
    if (chosen) setActive(chosen);
  }, [chosen]);
  if (!isOpen.value) return null;
  const found = objects.findIndex(({ id }) => id === active);
  // Where the active one is gone, its place is gone on from.
  const at = found < 0 ? Math.min(before.current, objects.length - 1) : objects.length - 1 - found;
  before.current = Math.max(at, 0);
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => onObjectKey(event, objects, at, setActive);
  const onFocus = () => {
    if (selection.value.length === 0 && objects.length) setActive(objects[objects.length - 1 - at].id);
  };
  return html`<div class="object-list" role="listbox" tabindex="0" aria-multiselectable="true" aria-label=${interpolate(gettext("Objects on %(page)s"), { page: pageName(page.value) })}
    aria-describedby="object-keys" aria-activedescendant=${at >= 0 ? optionId(objects[objects.length - 1 - at]) : undefined} onKeyDown=${onKeyDown} onFocus=${onFocus}>
    ${windowOf(objects, at).map(({ object, place }) => html`<${Option} key=${object.id} object=${object} place=${place} count=${objects.length} />`)}
    ${objects.length === 0 ? html`<div role="option" aria-selected="false" aria-disabled="true">${gettext("The page is empty.")}</div>` : null}
  </div>
  <p class="visually-hidden" id="object-keys">${gettext("Arrows choose, Enter edits, Alt and arrows move by 1 pixel, Shift and arrows by 10, Space selects several.")}</p>`;
}

/** @param {CanvasObject} object */
function optionId(object) {
  return `object-${object.id}`;
}

/** @param {CanvasObject[]} objects from back to front @param {number} at counted from the front */
function windowOf(objects, at) {
  const first = Math.max(0, at - AROUND);
  const last = Math.min(objects.length, at + AROUND + 1);
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => ({ place: first + i, object: objects[objects.length - 1 - first - i] }));
}

/** @param {{object: CanvasObject, place: number, count: number}} props `place` counts from 0 */
function Option({ object, place, count }) {
  const selected = selection.value.includes(object.id);
  return html`<div role="option" id=${optionId(object)} aria-selected=${String(selected)} aria-setsize=${count} aria-posinset=${place + 1}>${labelOf(object)}</div>`;
}

/** @param {CanvasObject} object */
function labelOf(object) {
  const name = nameOf(object);
  const kind = kindNameOf(object);
  const notes = [name === kind ? "" : kind, object.locked ? gettext("locked") : "", object.visible === false ? gettext("hidden") : ""];
  return [name, ...notes].filter(Boolean).join(", ");
}
