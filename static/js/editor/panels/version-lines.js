import { html } from "htm/preact";
import { formatDate, formatTime, gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { currentAutosave } from "../actions/keep-saving.js";
import { chooseVersion, loadOlder } from "../actions/version-history.js";
import { chosenVersion, versionList } from "../state/versions.js";

/** @typedef {import("../state/versions.js").Line} Line */

/** The versions by day, newest first. */
export function VersionLines() {
  const { lines, next, busy } = versionList.value;
  return html`<nav class="version-list" aria-label=${gettext("Versions")} tabindex="-1">
    ${byDay(lines).map(
      ([day, ofDay]) => html`<section key=${day}><h3 class="version-day">${day}</h3>
      <ul>${ofDay.map((line) => html`<li key=${line.number}><${VersionLine} line=${line} /></li>`)}</ul></section>`,
    )}
    ${next ? html`<${Button} variant="ghost" size="small" block busy=${busy} onClick=${loadOlder}>${gettext("Show older ones")}<//>` : null}
  </nav>`;
}

/** @param {Line[]} lines @returns {[string, Line[]][]} */
function byDay(lines) {
  const days = /** @type {Map<string, Line[]>} */ (new Map());
  for (const line of lines) {
    const day = formatDate(line.created_at);
    days.set(day, [...(days.get(day) ?? []), line]);
  }
  return [...days];
}

/** @param {{line: Line}} props */
function VersionLine({ line }) {
  const isChosen = chosenVersion.value?.number === line.number;
  return html`<button type="button" class="version-line" aria-current=${isChosen ? "true" : undefined} onClick=${() => chooseVersion(line.number)}>
    <span class="version-line-head"><strong class=${line.label ? "" : "tabular"}>${line.label || formatTime(line.created_at)}</strong>
      ${line.number === currentAutosave()?.version ? html`<span class="version-now">${gettext("Now")}</span>` : null}</span>
    <span class="version-line-rest tabular">${restOf(line).join(" · ")}</span>
  </button>`;
}

/** @param {Line} line */
function restOf({ number, label, restored_from: from, author, device, created_at: createdAt }) {
  const how = from === null ? interpolate(gettext("Version %(number)s"), { number }) : interpolate(gettext("Restored from version %(number)s"), { number: from });
  return [label && formatTime(createdAt), how, author, device].filter(Boolean);
}
