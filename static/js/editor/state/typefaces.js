/** Typefaces come when a design or the picker needs them: each has a style sheet of its own, which then fetches only the letters used. */
import { signal } from "@preact/signals";

import { findTypeface } from "../core/fonts.js";

/** Families whose letters could not be fetched; Pretendard stands in for them. */
export const failedFamilies = signal(/** @type {string[]} */ ([]));

/** @type {Map<string, Promise<boolean>>} */
const sheets = new Map();
/**
 * One after the other: a sheet that arrives before an earlier one makes Chromium forget every letter of the page.
 * @type {Promise<unknown>}
 */
let queue = Promise.resolve();
/** @type {Set<string>} */
const applied = new Set();

/**
 * Lets the page know a typeface.
 * @param {string} family
 * @returns {Promise<boolean>} false when its sheet cannot be fetched
 */
export function fetchTypeface(family) {
  const folder = findTypeface(family)?.folder;
  if (!folder) return Promise.resolve(true);
  const known = sheets.get(folder);
  if (known) return known;
  const sheet = queue.then(() => addSheet(folder));
  queue = sheet;
  sheets.set(folder, sheet);
  return sheet;
}

/** Whether the page knows a typeface, or never will. @param {string} family */
export function hasTypeface(family) {
  const folder = findTypeface(family)?.folder;
  return !folder || applied.has(folder);
}

/** @param {string} family */
export function markFailed(family) {
  if (!failedFamilies.value.includes(family)) failedFamilies.value = [...failedFamilies.value, family];
}

/** @param {string} family */
export function markLoaded(family) {
  if (failedFamilies.value.includes(family)) failedFamilies.value = failedFamilies.value.filter((each) => each !== family);
}

/** Fetches anew what failed: a face that failed once is never asked for again by the browser. @param {string} family */
export function forgetTypeface(family) {
  const folder = findTypeface(family)?.folder;
  if (!folder) return;
  sheets.delete(folder);
  applied.delete(folder);
  document.querySelector(`link[data-typeface="${folder}"]`)?.remove();
}

/** @param {string} folder @returns {Promise<boolean>} */
function addSheet(folder) {
  const href = addresses()[folder];
  if (!href) return Promise.resolve(false);
  const link = document.createElement("link");
  Object.assign(link, { rel: "stylesheet", href });
  link.dataset.typeface = folder;
  return new Promise((resolve) => {
    link.addEventListener("load", () => {
      applied.add(folder);
      resolve(true);
    });
    link.addEventListener("error", () => {
      link.remove();
      sheets.delete(folder);
      resolve(false);
    });
    document.head.append(link);
  });
}

/** Written by the server, since a deployed sheet has its hash in its name. @returns {Record<string, string>} */
function addresses() {
  return JSON.parse(document.getElementById("typeface-sheets")?.textContent || "{}");
}
