/** What the Recommended panel looks for, and what it has found. It outlives the panel. */
import { signal } from "@preact/signals";

/**
 * @typedef {import("../../api/recommend.js").Recommendation} Recommendation
 * @typedef {import("./generation.js").Fault} Fault
 * @typedef {{query: string, own: boolean, least: string, type: "" | "text" | "image"}} RecommendedWish `own`: the words were typed, not
 *   taken from the project; `least`: the performance that each has at least, as a share of 1
 */

export const recommendedWish = signal(/** @type {RecommendedWish} */ ({ query: "", own: false, least: "0.05", type: "" }));
export const recommended = signal(/** @type {Recommendation[]} */ ([]));
export const recommendedPhase = signal(/** @type {"loading" | "ready" | "failed"} */ ("loading"));
export const recommendedFault = signal(/** @type {Fault | null} */ (null));
/** Whether only words could be compared. */
export const recommendedDegraded = signal(false);
/** Whether a newer answer is on its way. */
export const recommending = signal(false);
