import { client } from "./client.js";

/** As many rows as one answer may hold. */
const MOST = 200;

/**
 * Every row of a list that comes in pages, numbered or by cursor.
 * @param {string} path with its filters @param {AbortSignal} [signal]
 * @returns {Promise<any[]>}
 */
export async function everyPage(path, signal) {
  const rows = [];
  for (let next = `${path}${path.includes("?") ? "&" : "?"}page_size=${MOST}`; next; ) {
    const { data } = await client.get(next, { signal });
    rows.push(...data.results);
    next = data.next ? pathOf(data.next) : "";
  }
  return rows;
}

/** @param {string} address of the next page, on our own server */
function pathOf(address) {
  const { pathname, search } = new URL(address, globalThis.location?.href);
  return pathname + search;
}
