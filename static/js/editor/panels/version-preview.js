import { html } from "htm/preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { formatDateTime, formatSize, gettext, interpolate } from "../../i18n.js";
import { IconButton, Button } from "../../ui/button.js";
import { ErrorState } from "../../ui/empty-state.js";
import { TextField } from "../../ui/field.js";
import { currentAutosave } from "../actions/keep-saving.js";
import { chooseVersion, nameVersion } from "../actions/version-history.js";
import { compareDocuments } from "../core/compare.js";
import { design } from "../state/design.js";
import { projectName } from "../state/project.js";
import { pageSize } from "../state/stage.js";
import { chosenVersion, comparing } from "../state/versions.js";
import { changesSince } from "./difference-words.js";
import { PagePicture } from "./page-picture.js";

/**
 * @typedef {import("../state/versions.js").Line} Line
 * @typedef {import("../core/document.js").CanvasDocument} CanvasDocument
 */

const LONGEST_LABEL = 100;

/** The chosen version: its pages, what it is called, in what it differs from now. @param {{line: Line}} props */
export function VersionPreview({ line }) {
  const chosen = chosenVersion.value;
  if (chosen?.phase === "failed") {
    return html`<${ErrorState} title=${gettext("This version could not be loaded")} error=${chosen} onRetry=${() => chooseVersion(line.number)} />`;
  }
  return html`<section class="version-preview" aria-label=${gettext("Chosen version")}>
    <${LabelForm} key=${line.number} line=${line} />
    ${chosen?.document ? html`<${Pages} key=${line.number} line=${line} document=${chosen.document} />` : html`<div class="version-sheet"><span class="skeleton version-skeleton"></span></div>`}
  </section>`;
}

/** @param {{line: Line, document: CanvasDocument}} props */
function Pages({ line, document }) {
  const now = design.value;
  const difference = useMemo(() => compareDocuments(document, now), [document, now]);
  const [index, setIndex] = useState(0);
  const isNow = line.number === currentAutosave()?.version;
  const beside = comparing.value && !isNow;
  useEffect(() => {
    const first = beside ? document.pages.findIndex(({ id }) => id === difference.page) : -1;
    if (first >= 0) setIndex(first);
  }, [beside]);
  const page = document.pages[index];
  const twin = now.pages.find(({ id }) => id === page.id) ?? null;
  return html`<div class=${`version-sheets ${beside ? "version-sheets-two" : ""}`}>
      <${Sheet} key=${String(beside)} page=${page} size=${line} caption=${formatDateTime(line.created_at)} />
      ${beside ? html`<${Sheet} page=${twin} size=${pageSize.value} caption=${gettext("Now")} />` : null}
    </div>
    <${Pager} index=${index} count=${document.pages.length} onChange=${setIndex} />
    <p class="version-facts" role="status">${isNow ? gettext("This is the project as it is now.") : factsOf(line, difference).join(" · ")}</p>`;
}

/** @param {{page: import("../core/document.js").Page | null, size: {width: number, height: number}, caption: string}} props */
function Sheet({ page, size, caption }) {
  return html`<figure class="version-sheet">
    ${page ? html`<${PagePicture} page=${page} size=${size} label=${caption} />` : html`<p class="page-picture page-picture-failed">${gettext("This page is no longer there.")}</p>`}
    <figcaption class="tabular">${caption}</figcaption>
  </figure>`;
}

/** @param {{index: number, count: number, onChange: (index: number) => void}} props */
function Pager({ index, count, onChange }) {
  if (count < 2) return null;
  return html`<div class="version-pager">
    <${IconButton} icon="chevron-left" size="small" label=${gettext("Previous page")} disabled=${index === 0} onClick=${() => onChange(index - 1)} />
    <span class="tabular">${interpolate(gettext("Page %(page)s of %(pages)s"), { page: index + 1, pages: count })}</span>
    <${IconButton} icon="chevron-right" size="small" label=${gettext("Next page")} disabled=${index === count - 1} onClick=${() => onChange(index + 1)} />
  </div>`;
}

/** @param {Line} line @param {import("../core/compare.js").Difference} difference */
function factsOf({ name, width, height }, difference) {
  const size = pageSize.value;
  return [
    interpolate(gettext("Since then: %(what)s"), { what: changesSince(difference).join(", ") }),
    ...(name === projectName.value ? [] : [interpolate(gettext("it was called %(name)s"), { name })]),
    ...(width === size.width && height === size.height ? [] : [interpolate(gettext("it was %(size)s large"), { size: formatSize(width, height) })]),
  ];
}

/** A name keeps a version for ever. @param {{line: Line}} props */
function LabelForm({ line }) {
  const [label, setLabel] = useState(line.label);
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    void nameVersion(line.number, label.trim());
  };
  return html`<form class="version-label" onSubmit=${submit}>
    <${TextField} label=${gettext("Name this version")} hideLabel placeholder=${gettext("Name this version to keep it for ever")} maxlength=${LONGEST_LABEL} value=${label} onInput=${setLabel} autocomplete="off" />
    <${Button} type="submit" disabled=${label.trim() === line.label}>${line.label && !label.trim() ? gettext("Take the name off") : gettext("Save the name")}<//>
  </form>`;
}
