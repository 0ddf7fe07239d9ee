/** How handles and outlines look: from the page's own colours, so that they follow light and dark. */
import { IText, InteractiveFabricObject } from "fabric";

const HANDLE_PX = 9;
/** What a finger sees and what it hits. */
const COARSE_HANDLE_PX = 14;
const TOUCH_HANDLE_PX = 44;

/** @param {import("./page-canvas.js").PageCanvas} canvas @param {HTMLElement} stage */
export function applyLooks(canvas, stage) {
  const accent = colourOf(stage, "--accent");
  Object.assign(InteractiveFabricObject.ownDefaults, {
    originX: "left",
    originY: "top",
    borderColor: accent,
    borderScaleFactor: 1.5,
    cornerColor: "#ffffff",
    cornerStrokeColor: accent,
    cornerStyle: "circle",
    cornerSize: globalThis.matchMedia("(pointer: coarse)").matches ? COARSE_HANDLE_PX : HANDLE_PX,
    touchCornerSize: TOUCH_HANDLE_PX,
    transparentCorners: false,
    padding: 0,
  });
  Object.assign(IText.ownDefaults, { editingBorderColor: accent, cursorColor: accent, cursorWidth: 2 });
  canvas.selectionColor = `color-mix(in srgb, ${accent} 12%, transparent)`;
  canvas.selectionBorderColor = accent;
  canvas.selectionLineWidth = 1;
}

/** A canvas knows no custom property: the browser resolves it. @param {HTMLElement} stage @param {string} property */
function colourOf(stage, property) {
  const probe = stage.appendChild(document.createElement("span"));
  probe.style.color = `var(${property})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
