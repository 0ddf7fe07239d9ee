import { html } from "htm/preact";
import { Icon } from "../../ui/icon.js";

/** One way out of a question, with what it does. @param {{icon: string, title: string, body: string, onClick: () => void}} props */
export function Choice({ icon, title, body, onClick }) {
  return html`<button type="button" class="choice" onClick=${onClick}>
    <${Icon} name=${icon} size=${20} />
    <span class="choice-words"><strong>${title}</strong><span>${body}</span></span>
  </button>`;
}
