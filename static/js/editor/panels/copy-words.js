import { html } from "htm/preact";
import { markedCopy } from "../core/findings.js";
import { FindingMark } from "./finding-mark.js";

/**
 * @typedef {import("../state/off-brand.js").Finding} Finding
 * @typedef {import("../core/findings.js").Piece} Piece
 */

/** Copy as it will stand on the page, with what is off-brand underlined. @param {{text: string, findings?: Finding[]}} props */
export function CopyWords({ text, findings = [] }) {
  const { headline, body } = markedCopy(text, findings);
  return html`<p class="proposal-text">${body.length ? html`<strong><${Pieces} pieces=${headline} /></strong><${Pieces} pieces=${body} />` : html`<${Pieces} pieces=${headline} />`}</p>`;
}

/** @param {{pieces: Piece[]}} props */
function Pieces({ pieces }) {
  return pieces.map(({ text, found }, i) => (found.length ? html`<${FindingMark} key=${i} text=${text} findings=${found} />` : text));
}
