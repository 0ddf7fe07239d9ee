/** Several files in one. */
import { zip } from "../../../vendor/fflate/fflate.js";

/** Pictures are packed already. */
const STORED = 0;

/**
 * @param {{name: string, blob: Blob}[]} files
 * @returns {Promise<Blob>}
 */
export async function zipOf(files) {
  const entries = await Promise.all(files.map(async ({ name, blob }) => /** @type {const} */ ([name, new Uint8Array(await blob.arrayBuffer())])));
  return new Promise((resolve, reject) => {
    zip(Object.fromEntries(entries), { level: STORED }, (error, bytes) => {
      if (error) reject(error);
      else resolve(new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)], { type: "application/zip" }));
    });
  });
}
