import { html } from "htm/preact";
import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { gettext, interpolate } from "../i18n.js";
import { Button } from "../ui/button.js";
import { DropZone } from "../ui/drop-zone.js";
import { EmptyState, ErrorState } from "../ui/empty-state.js";
import { SelectField } from "../ui/field.js";
import { Icon } from "../ui/icon.js";
import { Progress } from "../ui/progress.js";
import { Skeleton } from "../ui/skeleton.js";
import { FormError } from "./form.js";
import { leaveWhenSessionEnds, place } from "./navigation.js";
import { Columns } from "./results-import/columns.js";
import { COLUMN } from "./results-import/mapping.js";
import { Outcome } from "./results-import/outcome.js";
import { Stored } from "./results-import/stored.js";
import { busy, campaigns, choice, chooseCampaign, fault, file, forget, isSendingLarge, isStoring, limits, load, loadFault, open, report, stop } from "./results-import/store.js";
import { busyWords, fileFacts, sizeWords } from "./results-import/words.js";

function ImportPage() {
  useEffect(() => void load(), []);
  return html`<nav class="analytics-way" aria-label=${gettext("Where you are")}><a href="/analytics"><${Icon} name="arrow-left" />${gettext("All results")}</a></nav>
    <h1 class="home-title analytics-title">${gettext("Import results")}</h1>
    <${Steps} />`;
}

function Steps() {
  if (loadFault.value) return html`<${ErrorState} title=${gettext("Your campaigns could not be loaded")} error=${loadFault.value} onRetry=${load} />`;
  if (!campaigns.value) return html`<div class="card cost-panel" aria-busy="true" aria-label=${gettext("Loading your campaigns")}><${Skeleton} lines=${6} /></div>`;
  if (campaigns.value.length === 0) return html`<section class="card cost-panel"><${NoCampaign} /></section>`;
  if (report.value && !report.value.dry_run) return html`<${Stored} report=${report.value} />`;
  return html`<div class="import-steps"><${FileCard} />${report.value ? html`<${Columns} report=${report.value} /><${Outcome} report=${report.value} />` : null}</div>`;
}

function NoCampaign() {
  return html`<${EmptyState} icon="trending-up" title=${gettext("Results belong to a campaign")} body=${gettext("Make a campaign first, or ask for one to be shared with you as an editor.")}>
    <a class="button button-primary" href="/campaigns">${gettext("To the campaigns")}</a><//>`;
}

/** Which file, and which campaign it tells of. */
function FileCard() {
  const card = useRef(/** @type {HTMLElement | null} */ (null));
  const isRead = Boolean(report.value);
  const isFirst = useRef(true);
  // What was pressed to come here is gone; the keyboard goes on where the page does.
  useEffect(() => {
    if (!isFirst.current || fault.value) /** @type {HTMLElement | null | undefined} */ (card.current?.querySelector(".notice-danger, h2"))?.focus();
    isFirst.current = false;
  }, [isRead, !isRead && fault.value, !isRead && busy.value !== null]);
  return html`<section class="card cost-panel import-file" ref=${card}>
    ${isRead ? html`<${Chosen} />` : html`<h2 class="visually-hidden" tabindex="-1">${gettext("File")}</h2><${FormError} error=${fault.value} />${busy.value ? html`<${Reading} />` : html`<${Drop} />`}`}
    <${CampaignField} />
  </section>`;
}

function Drop() {
  const hint = interpolate(gettext("A CSV as Google Ads, Meta, Naver or Kakao export it, with a row for each day. Up to %(size)s. You see first what would happen; until you import, nothing is stored."), { size: sizeWords(limits.max_bytes) });
  return html`<${DropZone} title=${gettext("Drop your file of results here")} hint=${hint} label=${gettext("File of results")} types=".csv,.tsv,.txt,text/csv" onFile=${open} />`;
}

function Reading() {
  const now = /** @type {import("./results-import/store.js").Busy} */ (busy.value);
  const { name, size } = /** @type {import("./results-import/store.js").Named} */ (file.value);
  const mayLeave = size > limits.at_once_bytes && now.stage !== "sending";
  return html`<div class="drop-wait"><${Progress} label=${busyWords(now, name)} value=${now.share} />
    <p class="visually-hidden" role="status">${busyWords({ ...now, rows: 0 }, name)}</p>
    ${mayLeave ? html`<p class="drop-hint">${gettext("This is a large file. You may leave this page meanwhile and come back.")}</p>` : null}
    <${Button} onClick=${stop}>${gettext("Cancel")}<//></div>`;
}

function Chosen() {
  const { name, size } = /** @type {import("./results-import/store.js").Named} */ (file.value);
  const facts = [sizeWords(size), ...fileFacts(/** @type {any} */ (report.value))];
  return html`<div class="import-chosen">
    <span class="empty-state-icon"><${Icon} name="file" size=${20} /></span>
    <div class="import-name"><h2 tabindex="-1">${name}</h2><p class="cost-words">${facts.join(" · ")}</p></div>
    <${Button} onClick=${forget}>${gettext("Another file")}<//>
  </div>`;
}

function CampaignField() {
  const options = [
    { value: "", label: gettext("Choose a campaign…") },
    ...(campaigns.value ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
    ...(report.value ? [{ value: COLUMN, label: gettext("A column of the file says it") }] : []),
  ];
  const hint = choice.value.campaign === COLUMN ? gettext("Each row goes to the campaign that its column names.") : gettext("All rows of the file go to this campaign.");
  const isOpen = campaigns.value && campaigns.value.length > 0;
  return isOpen ? html`<${SelectField} class="import-campaign" label=${gettext("Campaign")} hint=${hint} value=${choice.value.campaign} disabled=${isStoring.value || isSendingLarge.value} options=${options} onChange=${chooseCampaign} />` : null;
}

leaveWhenSessionEnds();
render(html`<${ImportPage} />`, place("results-import"));
