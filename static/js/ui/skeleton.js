import { html } from "htm/preact";

/** Grey lines where words will be. @param {{lines?: number}} props */
export function Skeleton({ lines = 3 }) {
  return html`<div class="skeleton-lines" aria-hidden="true">${Array.from({ length: lines }, (_, index) => html`<span class="skeleton skeleton-line" key=${index}></span>`)}</div>`;
}
