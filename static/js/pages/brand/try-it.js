import { html } from "htm/preact";
import { CheckText } from "./check-text.js";
import { Preview } from "./preview.js";

/** Both ways to see the brand at work before anything is spent: what a prompt becomes, and what a text breaks. */
export function TryIt() {
  return html`<${Preview} /><${CheckText} />`;
}
