/** What the Brand panel has found on the canvas. */
import { signal } from "@preact/signals";

/**
 * @typedef {import("../core/off-brand.js").OffBrand} OffBrand
 * @typedef {import("../core/off-brand.js").Words} Words
 * @typedef {import("../../api/brands.js").Finding} Finding
 * @typedef {Words & {findings: Finding[]}} TextFindings
 * @typedef {import("./generation.js").Fault} Fault
 */

/** Null until the design has been looked at. */
export const offBrand = signal(/** @type {OffBrand[] | null} */ (null));
export const textFindings = signal(/** @type {TextFindings[]} */ ([]));
/** Whether texts are on their way to be read. */
export const reading = signal(false);
/** Why texts could not be read. */
export const readingFault = signal(/** @type {Fault | null} */ (null));
