import { html } from "htm/preact";

/** A part of a panel with its heading, and perhaps a button at its end. @param {{title: string, end?: any, children?: any}} props */
export function Section({ title, end, children }) {
  const heading = html`<h3 class="section-title">${title}</h3>`;
  return html`<section class="panel-section">${end ? html`<div class="section-head">${heading}${end}</div>` : heading}${children}</section>`;
}

/** A caption with its control beside it. @param {{label: string, children?: any}} props */
export function Row({ label, children }) {
  return html`<div class="panel-row"><span class="row-label" aria-hidden="true">${label}</span><div class="row-control">${children}</div></div>`;
}
