// Files of our own origin that are no part of the API: pictures and typefaces, read to go into an export.

/**
 * @param {string} address
 * @param {AbortSignal} [signal]
 * @returns {Promise<Blob>}
 * @throws {Error} when it is not there
 */
export async function readFile(address, signal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.blob();
}
