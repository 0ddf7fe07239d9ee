import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { Dialog } from "../../ui/dialog.js";
import { Icon } from "../../ui/icon.js";
import { actions } from "../actions/index.js";
import { searchIn } from "../core/search.js";
import { helpOpen } from "../state/layout.js";
import { ACTION_GROUPS } from "./action-groups.js";
import { shortcutText } from "./shortcut-text.js";

/** @typedef {{what: string, how: string}} Line */

/** Every shortcut, from the one list of actions; searchable. */
export function HelpSheet() {
  const [query, setQuery] = useState("");
  const groups = groupsFor(query);
  return html`<${Dialog} title=${gettext("Keyboard shortcuts")} size="large" onClose=${() => (helpOpen.value = false)}>
    <div class="help-search">
      <${Icon} name="search" />
      <input class="input" type="search" autofocus=${true} aria-label=${gettext("Find a shortcut")} placeholder=${gettext("Find a shortcut")} spellcheck=${false} autocomplete="off"
        value=${query} onInput=${(/** @type {any} */ event) => setQuery(event.currentTarget.value)} />
    </div>
    <div class="help-columns" tabindex="0" role="region" aria-label=${gettext("Keyboard shortcuts")}>
      ${groups.map(({ id, title, lines }) => html`<${Group} key=${id} title=${title} lines=${lines} />`)}
      ${groups.length ? null : html`<p class="palette-none">${gettext("Nothing goes by that name.")}</p>`}
    </div>
  <//>`;
}

/** @param {{title: string, lines: Line[]}} props */
function Group({ title, lines }) {
  return html`<section class="help-group"><h3>${title}</h3>
    <dl>${lines.map(({ what, how }) => html`<div class="help-line" key=${what + how}><dt>${what}</dt><dd><kbd class="key">${how}</kbd></dd></div>`)}</dl>
  </section>`;
}

/** @param {string} query */
function groupsFor(query) {
  const groups = Object.entries(ACTION_GROUPS).map(([id, title]) => ({ id, title: title(), lines: linesOf(id) }));
  return groups
    .map((group) => ({ ...group, lines: searchIn(query, group.lines, ({ what, how }) => [what, how, `${group.title} ${what}`]) }))
    .filter(({ lines }) => lines.length > 0);
}

/** @param {string} group @returns {Line[]} */
function linesOf(group) {
  const own = actions.filter((action) => action.group === group && action.shortcuts);
  const lines = own.map((action) => ({ what: action.label(), how: shortcutText(action) ?? "" }));
  return group === "view" ? [...lines, ...pointerLines()] : lines;
}

/** What the pointer does is no action, but one looks for it here. */
function pointerLines() {
  return [
    { what: gettext("Move the view"), how: gettext("Space + drag") },
    { what: gettext("Zoom"), how: gettext("Ctrl + wheel") },
  ];
}
