// One card of a page of settings.
import { html } from "htm/preact";

/** @param {{title: string, children?: any}} props */
export function Section({ title, children }) {
  return html`<section class="card settings-section"><header class="card-header"><h2>${title}</h2></header><div class="card-body">${children}</div></section>`;
}
