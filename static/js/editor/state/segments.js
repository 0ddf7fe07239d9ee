/** What the Segments panel shows beside the segments of the Generate panel. It outlives the panel. */
import { signal } from "@preact/signals";

/** @typedef {import("./generation.js").Fault} Fault */

export const segmentsPhase = signal(/** @type {"loading" | "ready" | "failed"} */ ("loading"));
export const segmentsFault = signal(/** @type {Fault | null} */ (null));
/** Ids of those that the project's campaign has written for. */
export const campaignSegments = signal(/** @type {Set<number>} */ (new Set()));
