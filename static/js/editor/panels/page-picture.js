import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { surface } from "../state/surface.js";

/**
 * A page as it would be printed, fitted into its place; of any design, not only of the open one.
 * @param {{page: import("../core/document.js").Page, size: {width: number, height: number}, label: string}} props `size` in page pixels
 */
export function PagePicture({ page, size, label }) {
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    const { clientWidth, clientHeight } = /** @type {HTMLElement} */ (place.current);
    const fit = Math.min(clientWidth / size.width, clientHeight / size.height, 1);
    surface()
      .sketchOf(page, size, fit * devicePixelRatio)
      .then((picture) => wanted && show(/** @type {HTMLElement} */ (place.current), picture))
      .catch(() => wanted && setFailed(true));
    return () => void (wanted = false);
  }, [page, size.width, size.height]);
  return html`<div class="page-picture" ref=${place} role="img" aria-label=${label}>
    ${failed ? html`<p class="page-picture-failed">${gettext("This page cannot be drawn here.")}</p>` : null}
  </div>`;
}

/** @param {HTMLElement} place @param {HTMLCanvasElement} picture */
function show(place, picture) {
  picture.removeAttribute("style"); // Fabric's own size on the screen; ours is as large as the place
  place.querySelector("canvas")?.remove();
  place.append(picture);
}
