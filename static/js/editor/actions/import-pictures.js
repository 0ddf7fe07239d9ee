/** Brings the pictures of an imported design to the server. */
import { uploadAsset } from "../../api/assets.js";
import { ApiError } from "../../api/client.js";
import { bytesOf, withPictures } from "../core/import/pictures.js";

/**
 * @typedef {import("../core/import/read-design.js").ReadDesign} ReadDesign
 * @typedef {import("../core/document.js").CanvasDocument} CanvasDocument
 */

/** What the server answers where a picture itself is at fault, so that trying again makes no sense. */
const REFUSED = [400, 413, 415, 422];

/**
 * Uploads what lies in the file as base64. A picture that cannot be taken in stays in the design as a placeholder.
 * @param {ReadDesign} read
 * @param {(share: number) => void} onProgress
 * @param {AbortSignal} signal
 * @returns {Promise<{document: CanvasDocument, refused: number}>}
 * @throws {ApiError} when the server cannot be reached: nothing has changed then
 */
export async function storePictures({ document, report }, onProgress, signal) {
  const uploaded = new Map();
  for (const [done, address] of report.embedded.entries()) {
    onProgress(done / report.embedded.length);
    signal.throwIfAborted();
    const asset = await stored(address, signal);
    if (asset) uploaded.set(address, asset);
  }
  return { document: withPictures(document, uploaded), refused: report.embedded.length - uploaded.size };
}

/** @param {string} address @param {AbortSignal} signal */
async function stored(address, signal) {
  const file = bytesOf(address);
  if (!file) return null;
  try {
    return await uploadAsset(new Blob([file.bytes], { type: file.type }), { signal });
  } catch (error) {
    if (error instanceof ApiError && REFUSED.includes(error.status)) return null;
    throw error;
  }
}
