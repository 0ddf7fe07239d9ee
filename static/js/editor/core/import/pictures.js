/** Puts uploaded pictures in the place of those that a design brought along, and puts aside what is not ours. */
import { mapRecords } from "../records.js";
import { PICTURE_KEYS, whoseAddress } from "./report.js";

/**
 * @typedef {import("../document.js").CanvasDocument} CanvasDocument
 * @typedef {{id: string, url: string}} Uploaded
 */

/**
 * The design as the server stores it. A picture that is not ours keeps its address in `foreignSrc`, so that nothing is
 * lost: the server refuses it in `src`, and a canvas with it could no longer be exported.
 * @param {CanvasDocument} document
 * @param {ReadonlyMap<string, Uploaded>} uploaded by the address that they had
 * @returns {CanvasDocument}
 */
export function withPictures(document, uploaded) {
  return mapRecords(document, (record) => PICTURE_KEYS.reduce((changed, key) => settled(changed, key, uploaded), record));
}

/** @param {Record<string, any>} record @param {"src" | "source"} key @param {ReadonlyMap<string, Uploaded>} uploaded */
function settled(record, key, uploaded) {
  const address = record[key];
  if (typeof address !== "string" || !address) return record;
  const asset = uploaded.get(address);
  if (asset) return { ...record, [key]: asset.url, ...(key === "src" && { assetId: asset.id }) };
  if (whoseAddress(address) === "own") return record;
  return { ...record, [key]: "", [key === "src" ? "foreignSrc" : "foreignSource"]: address };
}

/**
 * The bytes behind a base64 or percent-encoded address.
 * @param {string} address
 * @returns {{type: string, bytes: Uint8Array<ArrayBuffer>} | null} null where it cannot be read
 */
export function bytesOf(address) {
  const match = /^data:([^,;]*)((?:;[^,;]*)*),(.*)$/is.exec(address);
  if (!match) return null;
  try {
    const text = /;base64$/i.test(match[2]) ? atob(match[3].replace(/\s/g, "")) : unescape(encodeURIComponent(decodeURIComponent(match[3])));
    return { type: match[1] || "application/octet-stream", bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) };
  } catch {
    return null;
  }
}
