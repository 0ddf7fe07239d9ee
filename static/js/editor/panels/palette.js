import { html } from "htm/preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { gettext, interpolate, ngettext } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";
import { isComposing } from "../core/keys.js";
import { paletteOpen } from "../state/layout.js";
import { rememberRecent } from "../state/recent.js";
import { findEntries } from "./palette-entries.js";

/** @typedef {import("./palette-entries.js").Entry} Entry */

const LIST = "palette-list";
/** @param {number} i */
const optionId = (i) => `palette-option-${i}`;

/** Every command by its name: type, choose, Enter. */
export function Palette() {
  return paletteOpen.value ? html`<${Box} />` : null;
}

function Box() {
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(0);
  useModal(dialog);
  const groups = findEntries(query);
  const flat = groups.flatMap(({ entries }) => entries);
  const run = (/** @type {Entry | undefined} */ entry) => {
    if (!entry?.enabled) return;
    rememberRecent(entry.id);
    close(dialog.current, () => void entry.perform());
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (isComposing(event)) return;
    const to = targetOf(event.key, chosen, flat.length);
    if (event.key === "Enter") run(flat[chosen]);
    else if (to !== null) setChosen(to);
    else return;
    event.preventDefault();
  };
  const onInput = (/** @type {any} */ event) => {
    setQuery(event.currentTarget.value);
    setChosen(0);
  };
  const onCancel = (/** @type {Event} */ event) => {
    event.preventDefault();
    close(dialog.current);
  };
  return html`<dialog class="dialog palette" ref=${dialog} aria-label=${gettext("Commands")} onCancel=${onCancel}
    onMouseDown=${(/** @type {MouseEvent} */ event) => event.target === dialog.current && close(dialog.current)}>
    <div class="palette-box">
      <div class="palette-search">
        <${Icon} name="search" />
        <input class="palette-input" role="combobox" aria-expanded="true" aria-autocomplete="list" aria-controls=${LIST} aria-activedescendant=${flat.length ? optionId(chosen) : undefined}
          aria-label=${gettext("Find a command")} placeholder=${gettext("Find a command, a panel, a page or an object")} spellcheck=${false} autocomplete="off" value=${query} onInput=${onInput} onKeyDown=${onKeyDown} />
        <kbd class="key">Esc</kbd>
      </div>
      <${Options} groups=${groups} chosen=${chosen} onChoose=${setChosen} onRun=${run} />
      <p class="visually-hidden" role="status">${query && interpolate(ngettext("%(count)s found", "%(count)s found", flat.length), { count: flat.length })}</p>
    </div>
  </dialog>`;
}

/** @param {import("preact").RefObject<HTMLDialogElement | null>} dialog */
function useModal(dialog) {
  useLayoutEffect(() => {
    const opener = /** @type {HTMLElement | null} */ (document.activeElement);
    dialog.current?.showModal();
    return () => opener?.focus();
  }, []);
}

/** Everything else is inert until the box is closed, so what was chosen runs after. @param {HTMLDialogElement | null} dialog @param {() => void} [then] */
function close(dialog, then) {
  dialog?.close();
  paletteOpen.value = false;
  // The focus has to be back before the command moves it on.
  if (then) setTimeout(then);
}

/** @param {string} key @param {number} now @param {number} count @returns {number | null} */
function targetOf(key, now, count) {
  if (count === 0) return null;
  /** @type {Record<string, number>} */
  const targets = { ArrowDown: (now + 1) % count, ArrowUp: (now - 1 + count) % count, PageDown: Math.min(now + 8, count - 1), PageUp: Math.max(now - 8, 0) };
  return targets[key] ?? null;
}

/** @param {{groups: {title: string, entries: Entry[]}[], chosen: number, onChoose: (i: number) => void, onRun: (entry: Entry) => void}} props */
function Options({ groups, chosen, onChoose, onRun }) {
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [chosen, groups]);
  if (groups.every(({ entries }) => entries.length === 0)) return html`<p class="palette-none">${gettext("Nothing goes by that name.")}</p>`;
  let at = 0;
  const line = (/** @type {Entry} */ entry) => {
    const i = at++;
    return html`<${Option} key=${entry.id} entry=${entry} place=${i} chosen=${i === chosen} onChoose=${onChoose} onRun=${onRun} />`;
  };
  return html`<div class="palette-list" id=${LIST} ref=${list} role="listbox" aria-label=${gettext("Commands")}>
    ${groups.map(({ title, entries }) =>
      title
        ? html`<div role="group" aria-label=${title} key=${title}><div class="palette-group" aria-hidden="true">${title}</div>${entries.map(line)}</div>`
        : entries.map(line),
    )}
  </div>`;
}

/** @param {{entry: Entry, place: number, chosen: boolean, onChoose: (i: number) => void, onRun: (entry: Entry) => void}} props */
function Option({ entry, place, chosen, onChoose, onRun }) {
  const { label, group, icon, shortcut, enabled } = entry;
  const move = () => {
    if (!chosen) onChoose(place);
  };
  return html`<div class="palette-option" role="option" id=${optionId(place)} aria-selected=${String(chosen)} aria-disabled=${enabled ? undefined : "true"} onMouseMove=${move} onClick=${() => onRun(entry)}>
    ${icon ? html`<${Icon} name=${icon} />` : html`<span class="palette-gap"></span>`}
    <span class="palette-label">${label}</span>
    <span class="palette-note">${enabled ? group : gettext("Not possible now")}</span>
    ${shortcut ? html`<kbd class="key">${shortcut}</kbd>` : null}
  </div>`;
}
