import { html } from "htm/preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { formatRelative, gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { keepBoth, keepMine, takeTheirs, theirVersion, whoSaved } from "../actions/resolve-conflict.js";
import { compareDocuments } from "../core/compare.js";
import { openDocument } from "../core/document.js";
import { design } from "../state/design.js";
import { projectName } from "../state/project.js";
import { conflictOpen } from "../state/restoring.js";
import { pageSize } from "../state/stage.js";
import { Choice } from "./choice.js";
import { differencesOf } from "./difference-words.js";
import { PagePicture } from "./page-picture.js";

/** @typedef {import("../state/autosave.js").Stored} Stored */

/** Somebody else saved first: both versions are shown, and the user says which stays. */
export function ConflictDialog() {
  const theirs = conflictOpen.value ? theirVersion() : null;
  return theirs ? html`<${OpenDialog} key=${theirs.version} theirs=${theirs} />` : null;
}

/** @param {{theirs: Stored}} props */
function OpenDialog({ theirs }) {
  const later = () => (conflictOpen.value = false);
  const footer = html`<${Button} variant="ghost" onClick=${later}>${gettext("Decide later")}<//>`;
  return html`<${Dialog} title=${gettext("This project was changed elsewhere")} size="large" onClose=${later} footer=${footer}>
    <p class="dialog-words">${gettext("Another tab or another person saved a newer version. Your own is still here; choose what to do with both.")}</p>
    <${Both} theirs=${theirs} />
    <div class="choices conflict-choices">
      <${Choice} icon="copy-plus" title=${gettext("Keep both")} body=${gettext("Yours becomes a project of its own.")} onClick=${keepBoth} />
      <${Choice} icon="cloud-upload" title=${gettext("Keep mine")} body=${gettext("Yours replaces the newer version, which stays in the version history.")} onClick=${keepMine} />
      <${Choice} icon="download" title=${gettext("Take the newer one")} body=${gettext("Your changes since then are dropped.")} onClick=${takeTheirs} />
    </div>
  <//>`;
}

/** The two side by side, and in what they differ. @param {{theirs: Stored}} props */
function Both({ theirs }) {
  const mine = design.value;
  const other = useMemo(() => openDocument(theirs.data), [theirs]);
  const difference = useMemo(() => compareDocuments(other, mine), [other, mine]);
  const pageOf = (/** @type {typeof mine} */ document) => document.pages.find(({ id }) => id === difference.page) ?? document.pages[0];
  const words = differencesOf(difference);
  if (theirs.name !== projectName.value) words.push(interpolate(gettext("The name differs: “%(mine)s” here, “%(theirs)s” there"), { mine: projectName.value, theirs: theirs.name }));
  return html`<div class="version-sheets version-sheets-two conflict-sheets">
      <figure class="version-sheet"><${PagePicture} page=${pageOf(mine)} size=${pageSize.value} label=${gettext("Yours")} />
        <figcaption><strong>${gettext("Yours")}</strong><span>${gettext("In this tab, not saved")}</span></figcaption></figure>
      <figure class="version-sheet"><${PagePicture} page=${pageOf(other)} size=${theirs} label=${gettext("The newer one")} />
        <figcaption><strong>${gettext("The newer one")}</strong><${Who} version=${theirs.version} /></figcaption></figure>
    </div>
    <p class="version-facts">${words.join(" · ")}</p>`;
}

/** When and where the other version was saved. @param {{version: number}} props */
function Who({ version }) {
  const [words, setWords] = useState("");
  useEffect(() => void whoSaved(version).then((who) => who && setWords(wordsOf(who))), [version]);
  return html`<span role="status">${words}</span>`;
}

/** @param {NonNullable<Awaited<ReturnType<typeof whoSaved>>>} who */
function wordsOf({ createdAt, author, device, fromThisBrowser }) {
  const where = fromThisBrowser ? gettext("in another tab of this browser") : [author, device].filter(Boolean).join(", ");
  return `${formatRelative(new Date(createdAt))} · ${where}`;
}
