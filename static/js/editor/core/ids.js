/**
 * A new stable id (UUID 4) for an object, a page or a tab. `crypto.randomUUID` is missing where the
 * page came over plain HTTP from another machine, so the bytes are drawn here then.
 */
export function newId() {
  return crypto.randomUUID?.() ?? uuidOf(crypto.getRandomValues(new Uint8Array(16)));
}

/** @param {Uint8Array} bytes 16 random ones */
export function uuidOf(bytes) {
  const marked = bytes.slice();
  marked[6] = (marked[6] & 0x0f) | 0x40;
  marked[8] = (marked[8] & 0x3f) | 0x80;
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
