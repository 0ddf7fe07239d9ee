import { html } from "htm/preact";
import { gettext } from "../i18n.js";
import { Button } from "./button.js";
import { Icon } from "./icon.js";

/**
 * What a place says when it has nothing to show.
 * @param {{icon: string, title: string, body?: string, role?: string, children?: any}} props `children`: the button that mends it
 */
export function EmptyState({ icon, title, body, role, children }) {
  return html`<div class="empty-state" role=${role}>
    <span class="empty-state-icon"><${Icon} name=${icon} size=${20} /></span>
    <h2 class="empty-state-title">${title}</h2>
    ${body ? html`<p class="empty-state-body">${body}</p>` : null}
    ${children ? html`<div class="empty-state-actions">${children}</div>` : null}
  </div>`;
}

/** What went wrong, and a way to try again. @param {{title: string, error: {detail: string}, onRetry: () => void}} props */
export function ErrorState({ title, error, onRetry }) {
  return html`<${EmptyState} icon="circle-alert" title=${title} body=${error.detail} role="alert">
    <${Button} icon="refresh-cw" onClick=${onRetry}>${gettext("Try again")}<//>
  <//>`;
}
