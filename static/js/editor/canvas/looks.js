/** How handles and outlines look: from the page's own colours, so that they follow light and dark. */
import { IText, InteractiveFabricObject } from "fabric";

import { onThemeChange } from "../../theme.js";

const HANDLE_PX = 9;
/** What a finger sees and what it hits. */
const COARSE_HANDLE_PX = 14;
const TOUCH_HANDLE_PX = 44;

/** @param {import("./page-canvas.js").PageCanvas} canvas @param {HTMLElement} stage */
export function applyLooks(canvas, stage) {
  Object.assign(InteractiveFabricObject.ownDefaults, {
    originX: "left",
    originY: "top",
    borderScaleFactor: 1.5,
    cornerColor: "#ffffff",
    cornerStyle: "circle",
    cornerSize: globalThis.matchMedia("(pointer: coarse)").matches ? COARSE_HANDLE_PX : HANDLE_PX,
    touchCornerSize: TOUCH_HANDLE_PX,
    transparentCorners: false,
    padding: 0,
  });
  IText.ownDefaults.cursorWidth = 2;
  canvas.selectionLineWidth = 1;
  takeAccent(canvas, stage);
  onThemeChange(() => takeAccent(canvas, stage));
}

/** @param {import("./page-canvas.js").PageCanvas} canvas @param {HTMLElement} stage */
function takeAccent(canvas, stage) {
  const accent = colourOf(stage, "--accent");
  const frame = { borderColor: accent, cornerStrokeColor: accent };
  const typing = { editingBorderColor: accent, cursorColor: accent };
  Object.assign(InteractiveFabricObject.ownDefaults, frame);
  Object.assign(IText.ownDefaults, typing);
  canvas.selectionColor = `color-mix(in srgb, ${accent} 12%, transparent)`;
  canvas.selectionBorderColor = accent;
  // What is there took its colours when it was made.
  for (const object of new Set([...canvas.getObjects(), ...canvas.getActiveObjects(), canvas.getActiveObject()])) {
    object?.set(object instanceof IText ? { ...frame, ...typing } : frame);
  }
  canvas.requestRenderAll();
}

/** A canvas knows no custom property: the browser resolves it. @param {HTMLElement} stage @param {string} property */
function colourOf(stage, property) {
  const probe = stage.appendChild(document.createElement("span"));
  probe.style.color = `var(${property})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
