/** What computes the filters of pictures: the graphics card where it can, else the processor. */
import { Canvas2dFilterBackend, WebGLFilterBackend, classRegistry, filters } from "fabric";

import { blurPixels } from "../core/box-blur.js";
import { blurRadius } from "../core/filters.js";

/** No picture is filtered at a larger size; every graphics card of the last ten years takes this one. */
export const LARGEST_SIDE_PX = 4096;

/** Names of drivers that compute on the processor. */
const PLAYED = /swiftshader|llvmpipe|software|basic render/i;

/** Fabric's own leaves holes at the edge without WebGL, and takes longer the stronger it is. */
class EvenBlur extends filters.Blur {
  /** @override @param {any} state */
  applyTo2d({ imageData: { data, width, height } }) {
    blurPixels(data, width, height, blurRadius(this.blur, width, height));
  }
}
classRegistry.setClass(EvenBlur, "Blur");

/** @type {WebGLFilterBackend | Canvas2dFilterBackend | null} */
let backend = null;

export function filterBackend() {
  backend ??= onGraphicsCard() ?? new Canvas2dFilterBackend();
  return backend;
}

/** @returns {WebGLFilterBackend | null} null also where the processor would only play a graphics card */
function onGraphicsCard() {
  try {
    const probe = document.createElement("canvas").getContext("webgl", { failIfMajorPerformanceCaveat: true });
    if (!probe || isPlayed(probe) || probe.getParameter(probe.MAX_TEXTURE_SIZE) < LARGEST_SIDE_PX) return null;
    probe.getExtension("WEBGL_lose_context")?.loseContext();
    const made = new WebGLFilterBackend({ tileSize: LARGEST_SIDE_PX });
    made.canvas.addEventListener("webglcontextlost", () => (backend = new Canvas2dFilterBackend()));
    return made.gl ? made : null;
  } catch {
    return null;
  }
}

/** Not every browser admits it when asked for a context without a caveat. @param {WebGLRenderingContext} context */
function isPlayed(context) {
  const info = context.getExtension("WEBGL_debug_renderer_info");
  return info !== null && PLAYED.test(String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)));
}
