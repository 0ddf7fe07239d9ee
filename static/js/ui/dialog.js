import { html } from "htm/preact";
import { render } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { gettext } from "../i18n.js";
import { Button, IconButton } from "./button.js";
import { useUniqueId } from "./unique-id.js";

/**
 * A modal box on the browser's own <dialog>: focus stays inside, Esc closes, focus goes back to where it was.
 * It is open while it is rendered.
 * @param {{title: string, onClose: () => void, size?: "small" | "normal" | "large" | "gallery", sticky?: boolean, children?: any, footer?: any}} props
 *   `sticky`: a click beside it does not close it
 */
export function Dialog({ title, onClose, size = "normal", sticky = false, children, footer }) {
  const ref = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const titleId = useUniqueId();
  useLayoutEffect(() => {
    const opener = /** @type {HTMLElement | null} */ (document.activeElement);
    const dialog = /** @type {HTMLDialogElement} */ (ref.current);
    dialog.showModal();
    // Left alone the focus goes to Close, whose tooltip then covers the title.
    const first = dialog.querySelector("[autofocus]") ?? dialog.querySelector(".dialog-title");
    /** @type {HTMLElement | null} */ (first)?.focus();
    return () => {
      dialog.close(); // until then everything else is inert and takes no focus
      opener?.focus();
    };
  }, []);
  const cancel = (/** @type {Event} */ event) => {
    event.preventDefault();
    onClose();
  };
  const leave = (/** @type {MouseEvent} */ event) => !sticky && event.target === ref.current && onClose();
  return html`<dialog class=${`dialog dialog-${size}`} ref=${ref} aria-labelledby=${titleId} onCancel=${cancel} onMouseDown=${leave}>
    <div class="dialog-box">
      <header class="dialog-header">
        <h2 class="dialog-title" id=${titleId} tabindex="-1">${title}</h2>
        <${IconButton} icon="x" label=${gettext("Close")} tooltip="left" onClick=${onClose} />
      </header>
      <div class="dialog-body">${children}</div>
      ${footer ? html`<footer class="dialog-footer">${footer}</footer>` : null}
    </div>
  </dialog>`;
}

/**
 * Shows something modal outside of any component tree until it is done.
 * @template T
 * @param {(done: (answer: T) => void) => any} view
 * @returns {Promise<T>}
 */
export function openModal(view) {
  const host = document.body.appendChild(document.createElement("div"));
  return new Promise((resolve) => {
    const done = (/** @type {T} */ answer) => {
      render(null, host);
      host.remove();
      resolve(answer);
    };
    render(view(done), host);
  });
}

/**
 * Asks before something that cannot be undone. What can be undone gets a toast with Undo instead.
 * @param {{title: string, body: string, confirmLabel: string, danger?: boolean}} question `confirmLabel` is a verb
 * @returns {Promise<boolean>}
 */
export function confirmDialog({ title, body, confirmLabel, danger = false }) {
  return openModal((done) => {
    const footer = html`<${Button} onClick=${() => done(false)}>${gettext("Cancel")}<//>
      <${Button} variant=${danger ? "danger" : "primary"} onClick=${() => done(true)}>${confirmLabel}<//>`;
    return html`<${Dialog} title=${title} size="small" onClose=${() => done(false)} footer=${footer}><p class="dialog-words">${body}</p><//>`;
  });
}
