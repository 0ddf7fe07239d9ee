import { html } from "htm/preact";

/** A part of a panel with its heading. @param {{title: string, children?: any}} props */
export function Section({ title, children }) {
  return html`<section class="panel-section"><h3 class="section-title">${title}</h3>${children}</section>`;
}

/** A caption with its control beside it. @param {{label: string, children?: any}} props */
export function Row({ label, children }) {
  return html`<div class="panel-row"><span class="row-label" aria-hidden="true">${label}</span><div class="row-control">${children}</div></div>`;
}
