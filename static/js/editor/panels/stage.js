import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { EmptyState } from "../../ui/empty-state.js";
import { Spinner } from "../../ui/progress.js";
import { opening } from "../state/project.js";
import { pageSize, view } from "../state/stage.js";
import { ObjectList } from "./object-list.js";
import { Rulers } from "./rulers.js";
import { Appearing } from "./appearing.js";
import { DragLabel } from "./drag-label.js";

/**
 * The place of the canvas, and what stands there while there is none.
 * @param {{onMount: (stage: HTMLElement) => void}} props
 */
export function Stage({ onMount }) {
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => onMount(/** @type {HTMLElement} */ (ref.current)), []);
  return html`<main class="stage" id="content" tabindex="-1" aria-label=${gettext("Canvas")} aria-busy=${opening.value.phase === "loading"}>
    <${PageShadow} />
    <div class="stage-canvas" ref=${ref}></div>
    <${ObjectList} />
    <${Rulers} />
    <${DragLabel} />
    <${Appearing} />
    <${Cover} />
  </main>`;
}

/** The page's shadow lies under the canvas, which is clear around the page. */
function PageShadow() {
  if (opening.value.phase !== "open") return null;
  const { zoom, x, y } = view.value;
  const { width, height } = pageSize.value;
  const style = { width: `${width * zoom}px`, height: `${height * zoom}px`, transform: `translate(${x}px, ${y}px)` };
  return html`<div class="page-shadow" style=${style}></div>`;
}

function Cover() {
  const { phase, detail } = opening.value;
  if (phase === "open") return null;
  if (phase === "loading") return html`<div class="stage-cover"><${Spinner} size=${20} label=${gettext("Opening the project…")} /></div>`;
  return html`<div class="stage-cover">
    <${EmptyState} icon="circle-alert" role="alert" title=${gettext("The project could not be opened")} body=${detail}>
      <${Button} icon="refresh-cw" onClick=${() => location.reload()}>${gettext("Try again")}<//>
      <a class="button button-ghost button-normal" href="/">${gettext("All projects")}</a>
    <//>
  </div>`;
}
