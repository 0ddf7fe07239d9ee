import { html } from "htm/preact";

/** @param {{title: string, act?: any, children?: any}} props `act`: a button at the end of the heading */
export function KitCard({ title, act, children }) {
  return html`<section class="card kit-card"><header class="kit-card-head"><h2>${title}</h2>${act}</header>${children}</section>`;
}
