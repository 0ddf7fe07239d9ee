/** What a save sends: the patch or the whole design, whichever is smaller. */
import { savePatch } from "./save-patch.js";
import { estimateLength } from "./weight.js";

/** Levels of a patch and of a canvas above one object: they are written member by member. */
const PATCH_DEPTH = 7;
const CANVAS_DEPTH = 5;

/**
 * @param {{data?: import("./document.js").CanvasDocument, name?: string}} changes
 * @param {import("./document.js").CanvasDocument | null} base what the server holds, where that is known to the letter
 * @param {(value: unknown, depth: number) => string | Promise<string>} stringify
 * @returns {Promise<{json: string, isPatch: boolean}>}
 */
export async function saveBody(changes, base, stringify) {
  const { data, ...rest } = changes;
  if (!data) return { json: JSON.stringify(rest), isPatch: false };
  if (base) {
    const json = await stringify({ ...rest, patch: savePatch(base, data) }, PATCH_DEPTH);
    if (json.length < estimateLength(data)) return { json, isPatch: true };
  }
  return { json: await stringify({ ...rest, data }, CANVAS_DEPTH), isPatch: false };
}
