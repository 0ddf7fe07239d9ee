/** What in an imported design this editor cannot show as it is. */
import { DRAWN_KINDS, kindOf } from "../objects.js";
import { isPartlyUnreadable } from "../readable.js";
import { recordsIn } from "../records.js";

/**
 * @typedef {import("../document.js").CanvasDocument} CanvasDocument
 * @typedef {object} Report
 * @property {number} objects how many there are, those in groups too
 * @property {number} unreadable objects and pages of which something cannot be read
 * @property {Record<string, number>} unknown kinds that the editor does not know, and how often each occurs
 * @property {string[]} embedded base64 pictures, each once
 * @property {string[]} foreign addresses of pictures elsewhere, each once
 * @property {string[]} own addresses of uploaded pictures, each once
 */

const MEDIA = "/media/";

/** Where Fabric keeps addresses: of pictures, and of patterns. */
export const PICTURE_KEYS = /** @type {const} */ (["src", "source"]);

/**
 * @param {CanvasDocument} document
 * @returns {Report}
 */
export function reportOf(document) {
  /** @type {Report} */
  const report = { objects: 0, unreadable: document.pages.filter(isPartlyUnreadable).length, unknown: {}, embedded: [], foreign: [], own: [] };
  const seen = { embedded: new Set(), foreign: new Set(), own: new Set() };
  const pages = document.pages.flatMap(({ objects }) => objects);
  for (const object of allObjects(pages)) {
    report.objects += 1;
    if (isPartlyUnreadable(object)) report.unreadable += 1;
    if (!DRAWN_KINDS.has(kindOf(object))) report.unknown[object.type] = (report.unknown[object.type] ?? 0) + 1;
  }
  for (const record of recordsIn(document)) {
    for (const key of PICTURE_KEYS) if (typeof record[key] === "string" && record[key]) seen[whoseAddress(record[key])].add(record[key]);
  }
  return { ...report, embedded: [...seen.embedded], foreign: [...seen.foreign], own: [...seen.own] };
}

/** @param {import("../document.js").CanvasObject[]} objects @returns {Generator<import("../document.js").CanvasObject>} */
function* allObjects(objects) {
  const waiting = [...objects];
  while (waiting.length) {
    const object = /** @type {import("../document.js").CanvasObject} */ (waiting.pop());
    if (typeof object?.type !== "string") continue;
    yield object;
    if (Array.isArray(object.objects)) waiting.push(...object.objects);
  }
}

/** @param {string} address @returns {"embedded" | "foreign" | "own"} */
export function whoseAddress(address) {
  if (/^data:/i.test(address)) return "embedded";
  const origin = globalThis.location?.origin ?? "";
  return address.startsWith(MEDIA) || (origin && address.startsWith(origin + MEDIA)) ? "own" : "foreign";
}
